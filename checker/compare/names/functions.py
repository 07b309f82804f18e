"""One function, one person: two family names in it; and one person of two sectors or departments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from checker.compare.readings import even
from checker.compare.scene import Difference, Place, Scene, Telling
from checker.languages import pack
from checker.model import Confidence, Entity, EntityKind
from checker.values.names.functions import Function, read_functions, sectors_of
from checker.values.names.kinds import may_be_one_thing
from checker.values.names.likeness import are_forms, is_slip, may_sound_alike

#: Shorter given names may be pet forms (Tom, Jo), and those that begin with so many equal letters or are so much alike
#: are forms of one: Katharina and Kathrin. Martin and Markus are half alike.
LONG_GIVEN, ONE_NAME, ALIKE = 5, 4, 0.6

#: Two family names of one given name and one function are one person's where the function is a compound of so many
#: letters, which few persons of a story have, or the names begin alike.
TELLING, BEGINS = 9, 3


def find_names_in_function(scene: Scene) -> Iterator[Difference]:
    """Persons of one function who bear one given name and two family names; relation "mismatch".

    In 32,291 pairs of an archive two names in one function never differed so but by transliteration.
    """
    language = scene.a.document.language
    if not scene.of_one_language:
        return
    a, b = (telling.once(_read) for telling in scene.tellings)
    seen: set[tuple[str, str]] = set()
    for x, y in _evenly(a, b):
        if x.noun != y.noun or x.former or y.former or (x.name, y.name) in seen:
            continue
        if _is_borne(x, b) or _is_borne(y, a) or scene.a.aliases.are_one(x.name, y.name, language, language):
            continue
        if _are_two_family(x, y, language):
            seen.add((x.name, y.name))
            yield Difference(
                "mismatch", Confidence.MEDIUM, Place(x.span, x.name), Place(y.span, y.name), (x.name, y.name)
            )


def find_given_alike(scene: Scene) -> Iterator[Difference]:
    """Persons of one family name whose given names begin alike and are two, Martin and Markus; relation "mismatch".

    In full reports of one event for sure alone, each of which has one person of that name; relatives whom a report each
    names and the other does not are rare, and seldom begin alike.
    """
    from rapidfuzz.distance import OSA

    language = scene.a.document.language
    if not scene.sure or not pack(language).names.nouns_are_capital:
        return  # English reports call Charles Chuck
    a, b = (telling.once(_persons) for telling in scene.tellings)
    for family in sorted(a.keys() & b.keys()):
        x, y = a[family], b[family]
        names = x.name.split()[0], y.name.split()[0]
        if min(map(len, names)) < LONG_GIVEN or x.given[:1] != y.given[:1] or x.given[:ONE_NAME] == y.given[:ONE_NAME]:
            continue
        if OSA.normalized_similarity(x.given, y.given) > ALIKE:
            continue
        if not (may_sound_alike(x.given, y.given) or may_be_one_thing(*names, language)):
            places = Place(x.spans[0], x.name), Place(y.spans[0], y.name)
            yield Difference("mismatch", Confidence.MEDIUM, *places, (x.name, y.name, "given"))


def _persons(telling: Telling) -> dict[str, Entity]:
    """Persons named in full, by family name; none of a name that two bear."""
    found: dict[str, list[Entity]] = {}
    for entity in telling.entities:
        if entity.kind is EntityKind.PERSON and entity.family and entity.family != entity.given:
            found.setdefault(entity.family, []).append(entity)
    return {family: own[0] for family, own in found.items() if len(own) == 1 and own[0].given}


def find_sectors(scene: Scene) -> Iterator[Difference]:
    """Persons of one full name who are of two sectors or departments in the two reports; relation "role"."""
    language = scene.a.document.language
    if not scene.of_one_language:
        return
    a, b = (telling.once(_read) for telling in scene.tellings)
    seen: set[tuple[str, str]] = set()
    for x, y in _evenly(a, b):
        person = x.given, x.family
        if person != (y.given, y.family) or person in seen:
            continue
        of = [_sectors(side, person, language) for side in (a, b)]
        if all(of) and of[0].isdisjoint(of[1]) and sectors_of(x.noun, language) and sectors_of(y.noun, language):
            seen.add(person)
            yield Difference(
                "role", Confidence.MEDIUM, Place(x.span, x.told), Place(y.span, y.told), (x.told, y.told, x.name)
            )


def _evenly(a: Sequence[Function], b: Sequence[Function]) -> list[tuple[Function, Function]]:
    """Each with each, in an order that is the same from both sides."""
    return sorted(product(a, b), key=lambda both: even(both[0].span, both[1].span))


def _read(telling: Telling) -> tuple[Function, ...]:
    """The functions of a report, each of a person once, where it is told first."""
    language = telling.document.language
    found: dict[tuple[str, str, bool], Function] = {}
    for claim in telling.claims:
        for each in read_functions(telling.text, claim.span, language):
            found.setdefault((each.name, each.noun, each.former), each)
    return tuple(found.values())


def _sectors(side: Sequence[Function], person: tuple[str, str], language: str) -> frozenset[str]:
    own = [each for each in side if (each.given, each.family) == person and not each.former]
    return frozenset[str]().union(*(sectors_of(each.noun, language) for each in own))


def _is_borne(one: Function, side: Sequence[Function]) -> bool:
    """Whether the other report has that full name too, or two of that family."""
    return any((each.given, each.family) == (one.given, one.family) for each in side)


def _are_two_family(x: Function, y: Function, language: str) -> bool:
    if x.given != y.given or x.family == y.family:
        return False
    one, other = x.name.split()[1], y.name.split()[1]
    if is_slip(one, other, language) or are_forms(x.family, y.family, language) or may_sound_alike(one, other):
        return False
    if x.family in y.family or y.family in x.family or may_be_one_thing(one, other, language):
        return False
    return len(x.noun) >= TELLING or x.family[:BEGINS] == y.family[:BEGINS]
