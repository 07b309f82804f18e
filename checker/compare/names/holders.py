"""One office, two holders: who is chancellor, who coaches Adorf, who heads the firm, wherever the two reports say it.

The office is the slot, so nothing else of the two sentences has to be alike. How much is asked of the rest depends on
how closely the words name one office: with one first name almost nothing, with the firm or the state much less than
where the bare word stands in both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from checker.compare.names.namesakes import are_told, may_be_kin
from checker.compare.names.one_office import bond, may_be_one_by_name, told_in
from checker.compare.readings import even
from checker.compare.scene import Difference, Place, Scene, Telling
from checker.compare.slots import shared
from checker.languages import pack
from checker.model import Confidence, Entity, Office, Span
from checker.values.names.kinds import may_be_one_thing
from checker.values.names.likeness import are_forms, fold, is_slip, may_sound_alike
from checker.values.names.offices import may_be_one_office
from checker.values.names.read import word_tag


class _Holder(NamedTuple):
    """A person in an office, where one report first says so."""

    person: Entity
    office: Office
    span: Span


def find_holders(scene: Scene) -> Iterator[Difference]:
    """Offices that the two reports give to two persons; one finding a pair of persons; symmetric."""
    language = scene.a.document.language
    if not scene.of_one_language:
        return
    a, b = _holders(scene.a), _holders(scene.b)
    words = told_in(scene.a), told_in(scene.b)
    likeness = shared(*scene.words)
    seen: set[tuple[str, str]] = set()
    for one, other in sorted(product(a, b), key=lambda both: even(both[0].span, both[1].span)):
        names = one.person.name, other.person.name
        given = bool(one.person.given) and one.person.given == other.person.given
        may_be = may_be_one_by_name(scene, one.office, other.office) if given else False
        if names in seen or not (may_be or may_be_one_office(one.office, other.office, language)):
            continue
        if not _are_two(one.person, other.person, language) or scene.a.aliases.are_one(*names, language, language):
            continue
        strength = bond(scene, (one.person, other.person), (one.office, other.office), likeness)
        told = one.person.family in words[1], other.person.family in words[0]
        # who has the first name and the office of the one is no other, wherever else a report names the one rightly
        silent = all(told) if strength == "given" else any(told)
        if strength and not silent and (strength == "given" or not _has_rivals(one, other, a, b, language, strength)):
            seen.add(names)
            yield Difference("mismatch", Confidence.MEDIUM, *_places(one, other), (*names, strength))


def find_given(scene: Scene) -> Iterator[Difference]:
    """Holders of one office and one family name with two given names; none where a report has two of that name."""
    language = scene.a.document.language
    if not scene.of_one_language:
        return
    a, b = _holders(scene.a), _holders(scene.b)
    for one, other in sorted(product(a, b), key=lambda both: even(both[0].span, both[1].span)):
        x, y = one.person, other.person
        alone = all(
            len({each.person.given for each in side} - {""}) == 1
            for side in ([each for each in holders if each.person.family == x.family] for holders in (a, b))
        )
        alone = alone and not are_told(scene, {x.given}, {y.given}) and not may_be_kin(scene, x.family)
        if x.family != y.family or not alone or not may_be_one_office(one.office, other.office, language):
            continue
        if one.office.former == other.office.former and _are_two_given(x, y, language):
            yield Difference("mismatch", Confidence.MEDIUM, *_places(one, other), (x.name, y.name, "given"))
            return


def _are_two_given(a: Entity, b: Entity, language: str) -> bool:
    """Whether the first words of two full names are two given names, not one shortened, spelled otherwise or turned."""
    one, other = (person.name.split()[0] for person in (a, b))
    parts = set(map(fold, one.split("-"))), set(map(fold, other.split("-")))
    if not a.given or not b.given or parts[0] <= parts[1] or parts[1] <= parts[0] or one[0] == other[0]:
        return False
    given = all(pack(language).names.tag == word_tag(word, language)[0] for word in (one, other))
    return given and not may_be_one_thing(one, other, language) and not may_sound_alike(one, other)


def _holders(telling: Telling) -> list[_Holder]:
    """The first time each person is said to hold each office."""
    found: dict[tuple[object, ...], _Holder] = {}
    for number, person in enumerate(telling.entities):
        for office in person.offices:
            span = min(person.spans, key=lambda span: abs(span.start - office.span.end))
            found.setdefault((number, office.head, office.area, office.of), _Holder(person, office, span))
    return list(found.values())


def _are_two(a: Entity, b: Entity, language: str) -> bool:
    if not a.family or not b.family or a.family == b.family:
        return False
    if a.forms & b.forms or are_forms(a.family, b.family, language) or is_slip(a.family, b.family, language):
        return False
    if may_sound_alike(a.family, b.family):
        return False
    if f"{a.name} ".startswith(f"{b.name} ") or f"{b.name} ".startswith(f"{a.name} "):
        return False  # "Jan Maes zu", as a word behind the name is read
    inside = a.family in b.family or b.family in a.family
    return not inside and a.family != b.given and b.family != a.given


def _has_rivals(
    one: _Holder, other: _Holder, a: Sequence[_Holder], b: Sequence[_Holder], language: str, strength: str
) -> bool:
    """Whether one report gives the other's office to two persons; by the firm or state where both name it."""

    def held(office: Office, by: Sequence[_Holder]) -> int:
        close = [each for each in by if strength != "specific" or each.office.of]
        return len({each.person.name for each in close if may_be_one_office(each.office, office, language)})

    return held(other.office, a) > 1 or held(one.office, b) > 1


def _places(one: _Holder, other: _Holder) -> tuple[Place, Place]:
    return Place(one.span, one.person.name), Place(other.span, other.person.name)
