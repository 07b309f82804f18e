"""Whose age it is: the name that it stands behind, or the first one behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.compare.scene import Scene, Telling
from checker.compare.slots import Mention
from checker.languages import pack
from checker.model import Word
from checker.values.figures.counted import concept_of_clause

#: What a clause of dying is called in `checker/languages/*/figures/counted.toml`.
DEATH = "dead"

#: Stands before the age of somebody dead: "Ada Holm (†77)".
DEATH_SIGN = "†"

#: A name behind an age is of so many words at most.
NAMES_BEHIND = 2


def of_one_person(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether two ages are one person's: the names beside them say so, or both are ages at death; symmetric."""
    if not _whose(scene.a, a).isdisjoint(_whose(scene.b, b)):
        return True
    return at_one_death(scene, a, b)


def at_one_death(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether both ages are told of a death and the reports have a name in common; symmetric."""
    return _at_death(scene.a, a) and _at_death(scene.b, b) and bool(_names(scene.a) & _names(scene.b))


def _at_death(telling: Telling, mention: Mention) -> bool:
    """Whether an age is told of a death: "im Alter von 77 Jahren gestorben", "er wurde 77 Jahre alt", "(†77)"."""
    if telling.text[: mention.quantity.figure.start].rstrip().endswith(DEATH_SIGN):
        return True
    sentence, language = telling.claims[mention.claim].span.of(telling.text), mention.language
    grown = pack(language).belonging.grown
    return concept_of_clause(sentence, language) == DEATH or bool(grown and re.search(grown, sentence))


def _names(telling: Telling) -> frozenset[str]:
    return frozenset(word.key for claim in telling.claims for word in claim.words if word.kind == "name")


def _no_places(telling: Telling, words: Sequence[Word]) -> Iterator[Word]:
    """The names but those behind a preposition of place: "in Kiel"."""
    prepositions = pack(telling.document.language).names.place_prepositions
    for at, word in enumerate(words):
        if word.kind == "name" and not (at and words[at - 1].form in prepositions):
            yield word


def _whose(telling: Telling, mention: Mention) -> frozenset[str]:
    """The name that an age stands behind, as "Ada Holm (54)" has it, else the first one behind it in the sentence."""
    own = mention.quantity.span
    names = list(_no_places(telling, telling.claims[mention.claim].words))
    before = [word for word in names if word.span.end <= own.start][-1:]
    behind = [word for word in names if word.span.start >= own.end][:NAMES_BEHIND]
    return frozenset(word.key for word in before or behind)
