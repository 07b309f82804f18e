"""Whose age it is: the name in its own group of words, or the last one before it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.compare.scene import EVENT_NAMES, Scene, Telling
from checker.compare.slots import Mention
from checker.languages import pack
from checker.model import UnitClass, Word
from checker.values.figures.ages import BIRTHDAY
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

#: So alike as a whole (`Scene.alike`) two reports of a death tell one, whatever names the tagger knows.
ONE_STORY = 0.6

#: From here on (`Scene.alike`) two reports that share names are of one event, surely enough for somebody's age.
SAME_EVENT = 0.4

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


def is_one_turning(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether no age is that of a birthday while the other is told of another day than one; symmetric.

    "Zum 100. Geburtstag" goes with "wurde gestern 100 Jahre alt" and not with "starb mit 84 Jahren".
    """
    birthdays = [mention.quantity.concept == BIRTHDAY for mention in (a, b)]
    if birthdays[0] == birthdays[1]:
        return True
    telling, other = (scene.b, b) if birthdays[0] else (scene.a, a)
    turning = pack(other.language).ages.turning
    return not _at_death(telling, other) and bool(re.search(turning, other.clause.of(telling.text), re.IGNORECASE))


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
    named = not any(_is_of_nobody(*side) for side in ((scene.a, a), (scene.b, b)))
    if named and scene.alike >= ONE_STORY and len(scene.event_names) > 1 and not _was_killed(scene, a, b):
        return True
    common = told[0] & told[1]
    if _was_killed(scene, a, b):
        return not common.isdisjoint(_whose(scene.a, a) | _whose(scene.b, b))
    if all(is_place(name, scene.a.document.language) for name in common):
        return bool(common) and not _of_kind(scene.a, "noun").isdisjoint(_of_kind(scene.b, "noun"))
    return True


def have_one_bearer(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether two ages are told of nobody by name and of the same sort of person, in reports of one event; symmetric.

    "Deutscher (30) stürzt am See ab", "ein 31 Jahre alter Deutscher": each report has one age, and one noun bears it.
    """
    if scene.alike < SAME_EVENT or len(scene.event_names) < EVENT_NAMES:
        return False
    bearers = _bearer(scene.a, a), _bearer(scene.b, b)
    return bearers[0] != "" and bearers[0] == bearers[1]


def _bearer(telling: Telling, mention: Mention) -> str:
    """The noun that an age stands beside: the one before its bracket, or the first behind it; "" for none."""
    own, words = mention.quantity, telling.claims[mention.claim].words
    before = [word for word in words if word.span.end <= own.span.start]
    behind = [word for word in words if word.span.start >= own.span.end]
    if telling.text[own.span.end : own.span.end + 1] == ")":
        return before[-1].key if before and before[-1].kind == "noun" else ""
    return behind[0].key if behind and behind[0].kind == "noun" else ""


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


def _is_of_nobody(telling: Telling, mention: Mention) -> bool:
    """Whether the age itself stands for somebody: "ein 19-Jähriger" may be one victim of several."""
    return telling.text[mention.quantity.figure.end : mention.quantity.figure.end + 1] in ("-", "‑")


def _was_killed(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether a sentence may give the age of who did it: "37-Jähriger wegen tödlicher Schüsse verurteilt"."""
    deeds = pack(a.language).belonging.deeds
    sentences = (t.claims[m.claim].span.of(t.text) for t, m in ((scene.a, a), (scene.b, b)))
    return any(re.search(deeds, each, re.IGNORECASE) for each in sentences)


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
    relative = len(before) > 1 and telling.text[before[-2].span.end : before[-1].span.start].strip() == ","
    if inside or (before and before[-1].form in pack(mention.language).fillers.determiners and not relative):
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
