"""Whose age it is: the name that it stands behind, or the first one behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.compare.scene import Scene, Telling
from checker.compare.slots import Mention
from checker.languages import pack
from checker.model import Word

#: A name behind an age is of so many words at most.
NAMES_BEHIND = 2


def of_one_name(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether the names beside two ages say that they are one person's; symmetric."""
    return not _whose(scene.a, a).isdisjoint(_whose(scene.b, b))


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
