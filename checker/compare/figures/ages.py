"""Whose age it is: the name in its own group of words, or the last one before it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.compare.scene import Scene, Telling
from checker.compare.slots import Mention
from checker.languages import pack
from checker.model import UnitClass, Word
from checker.values.figures.counted import concept_of_clause
from checker.values.names.places import is_place
from checker.values.names.read import is_known

#: What a clause of dying is called in `checker/languages/*/figures/counted.toml`.
DEATH = "dead"

#: Stands before the age of somebody dead: "Ada Holm (†77)".
DEATH_SIGN = "†"

#: Who is 83 may be told to be a father at 82; so many years apart they are of two times.
OF_ONE_TIME = 5

#: "Mit über 40", "at the age of 40": so many words before an age say how it is told.
AT_AGE = 4

#: A name behind an age is of so many words at most.
NAMES_BEHIND = 2


def of_one_person(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether two ages are one person's, of one day: the names beside them say so, or both are at death; symmetric.

    Who died at 88 studied at 40, and who is 48 looked like that at 21: an age told with "at" ("mit 40") is of its own
    day, unless that is the day of death, or the other is told so too or is nearly the same.
    """
    sides = (scene.a, a), (scene.b, b)
    living = [side for side in sides if not _at_death(*side)]
    of_its_day = [_is_of_its_day(*side) for side in living]
    years = abs(a.quantity.stated - b.quantity.stated)
    if any(of_its_day) and (len(living) == 1 or (of_its_day != [True, True] and years > OF_ONE_TIME)):
        return False
    if not _whose(scene.a, a).isdisjoint(_whose(scene.b, b)):
        return True
    return at_one_death(scene, a, b)


def at_one_death(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether both ages are told of a death and the reports have a name in common; symmetric.

    A place alone does not do: two people may have died there in one week. Then they have a noun in common as well. Nor
    does the age of somebody whom the other report does not name: "Er trauerte um Ada Holm (†76)".
    """
    if not _at_death(scene.a, a) or not _at_death(scene.b, b):
        return False
    told = [_of_kind(telling, "name") for telling in scene.tellings]
    if _is_strangers(scene.a, a, told[1]) or _is_strangers(scene.b, b, told[0]):
        return False
    common = told[0] & told[1]
    if all(is_place(name, scene.a.document.language) for name in common):
        return bool(common) and not _of_kind(scene.a, "noun").isdisjoint(_of_kind(scene.b, "noun"))
    return True


def are_of_man_and_woman(telling_a: Telling, a: Mention, telling_b: Telling, b: Mention) -> bool:
    """Whether two ages are told of a man and of a woman: "ein 71-jähriger", "die 38-jährige"; symmetric."""
    if a.quantity.unit_class is not UnitClass.AGE or b.quantity.unit_class is not UnitClass.AGE:
        return False
    return {_gender(telling_a, a), _gender(telling_b, b)} == {"male", "female"}


def _gender(telling: Telling, mention: Mention) -> str:
    """ "male", "female", or "" where the words beside the age leave it open."""
    table, own = pack(mention.language).belonging, mention.quantity
    end = own.noun_span.start if own.noun_span else own.span.end
    told = telling.text[mention.clause.start : end].rstrip()
    ways = (("male", table.male), ("female", table.female))
    return next((name for name, way in ways if way and re.search(way, told, re.IGNORECASE)), "")


def _is_of_its_day(telling: Telling, mention: Mention) -> bool:
    before = telling.text[telling.claims[mention.claim].span.start : mention.quantity.figure.start].split()
    at = pack(mention.language).belonging.at_age
    return not at.isdisjoint(word.lower() for word in before[-AT_AGE:])


def _at_death(telling: Telling, mention: Mention) -> bool:
    """Whether an age is told of a death: "im Alter von 77 Jahren gestorben", "er wurde 77 Jahre alt", "(†77)"."""
    if _is_signed(telling, mention):
        return True
    sentence, language = telling.claims[mention.claim].span.of(telling.text), mention.language
    grown = pack(language).belonging.grown
    return concept_of_clause(sentence, language) == DEATH or bool(grown and re.search(grown, sentence))


def _is_strangers(telling: Telling, mention: Mention, named: frozenset[str]) -> bool:
    if not _is_signed(telling, mention):
        return False
    whose = _whose(telling, mention)
    if not whose:
        return is_of_strange_name(telling, mention)
    return whose.isdisjoint(named)


def is_of_strange_name(telling: Telling, mention: Mention) -> bool:
    """Whether the word right before the sign is in no lexicon: a given name taken for a noun, "Gundel (†76)"."""
    if not _is_signed(telling, mention):
        return False
    words = [word for word in telling.claims[mention.claim].words if word.span.end <= mention.quantity.span.start]
    near = words[-1:]
    return any(word.kind == "noun" and not is_known(word.span.of(telling.text), mention.language) for word in near)


def _is_signed(telling: Telling, mention: Mention) -> bool:
    return telling.text[: mention.quantity.figure.start].rstrip().endswith(DEATH_SIGN)


def _of_kind(telling: Telling, kind: str) -> frozenset[str]:
    return frozenset(word.key for claim in telling.claims for word in claim.words if word.kind == kind)


def _no_places(telling: Telling, words: Sequence[Word]) -> Iterator[Word]:
    """The names but those behind a preposition of place: "in Kiel"."""
    prepositions = pack(telling.document.language).names.place_prepositions
    for at, word in enumerate(words):
        if word.kind == "name" and not (at and words[at - 1].form in prepositions):
            yield word


def _whose(telling: Telling, mention: Mention) -> frozenset[str]:
    """The name whose age it is: of "die 54 Jahre alte Ministerin Ada Holm" the one inside, else the last one before it.

    Behind an article and without a name inside ("der 49-Jährige folgt auf Jan Holm") it is somebody named earlier, and
    nobody says who.
    """
    own, words = mention.quantity.span, telling.claims[mention.claim].words
    inside = list(_inside(telling, [word for word in words if word.span.start >= own.end], own.end))
    before = [word for word in words if word.span.end <= own.start]
    if inside or (before and before[-1].form in pack(mention.language).fillers.determiners):
        return frozenset(word.key for word in inside)
    return frozenset(word.key for word in list(_no_places(telling, before))[-1:])


def _inside(telling: Telling, words: Sequence[Word], start: int) -> Iterator[Word]:
    """The first names of the words, where nothing but adjectives and nouns stands before them, and no sign."""
    found = 0
    for word in words:
        if word.kind not in ("name", "noun", "adjective") or not telling.text[start : word.span.start].isspace():
            return
        if word.kind == "name":
            found += 1
            yield word
        elif found:
            return
        if found == NAMES_BEHIND:
            return
        start = word.span.end
