"""Roles: what two reports say of one person that cannot be true together: party, nation, office, post, kin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from checker.compare.names.described import find_described
from checker.compare.names.functions import find_sectors
from checker.compare.names.posts import find_posts
from checker.compare.names.relatives import find_relatives
from checker.compare.names.swapped import find_swapped
from checker.compare.names.word_for_word import word_for_word
from checker.compare.readings import even
from checker.compare.scene import Difference, Outcome, Place, Scene, Telling
from checker.compare.statements.sides import find_sides
from checker.compare.statements.ties import find_ties
from checker.languages import pack
from checker.model import Confidence
from checker.values.names.roles import Kind, Role, read_roles


def compare_roles(scene: Scene) -> Outcome:
    """Differences between the roles of persons whom both reports name; one finding a person and kind."""
    if not scene.of_one_language:
        return Outcome()
    a, b = scene.a.once(_by_person), scene.b.once(_by_person)
    seen: set[tuple[str, ...]] = set()
    differences = []
    for key in sorted(a.keys() & b.keys()):
        for difference in _differences(a[key], b[key], scene.a.document.language):
            if difference.identity not in seen:
                seen.add(difference.identity)
                differences.append(difference)
    words = (each for each in scene.once(word_for_word) if each.relation == "role")
    offices = (each for each in words if not any(_overlap(each, other) for other in differences))
    found = [*differences, *offices, *find_ties(scene), *find_sides(scene)]
    more = [*find_posts(scene), *find_sectors(scene), *find_swapped(scene)]
    more += [*find_described(scene), *find_relatives(scene)]
    return Outcome((*found, *(each for each in more if not any(_overlap(each, other) for other in found))))


def _overlap(a: Difference, b: Difference) -> bool:
    return bool(a.a and b.a and a.a.span.overlaps(b.a.span))


#: What names a person, and what is said of it.
_Key = tuple[str, Kind]


def _by_person(telling: Telling) -> dict[_Key, list[Role]]:
    roles: dict[_Key, list[Role]] = {}
    for claim in telling.claims:
        for role in read_roles(telling.text, claim.span, telling.document.language):
            for key in role.keys:
                roles.setdefault((key, role.kind), []).append(role)
    return roles


def _differences(a: Sequence[Role], b: Sequence[Role], language: str) -> Iterator[Difference]:
    """The first pair that excludes each other, where no role of one report is one of the other's."""
    if _are_two_persons(a, b):
        return
    if any(_agree(one, other) for one in a for other in b):
        yield from _beside_the_right_one(a, b, language)
        return
    for one, other in sorted(product(a, b), key=lambda both: even(both[0].span, both[1].span)):
        if _exclude(one, other) and not _are_one_ministry(one, other, language):
            yield Difference(
                relation="role",
                confidence=Confidence.MEDIUM,
                a=Place(one.span, one.told),
                b=Place(other.span, other.told),
                identity=(_identity(one), _identity(other), str(one.kind)),
            )
            return


def _beside_the_right_one(a: Sequence[Role], b: Sequence[Role], language: str) -> Iterator[Difference]:
    """A minister of one ministry in one report, and in the other of that and of another, which nobody is."""
    for right, both, turned in ((a, b, False), (b, a, True)):
        own, told = ({role.value for role in side if not role.former} for side in (right, both))
        if len(own) != 1 or len(told) != 2 or not own < told or any(role.kind is not Kind.PORTFOLIO for role in both):
            continue
        one, other = right[0], next(role for role in both if role.value not in own and not role.former)
        if any(role.former for role in (*right, *both)) or _are_one_ministry(one, other, language):
            continue
        x, y = (other, one) if turned else (one, other)
        places = Place(x.span, x.told), Place(y.span, y.told)
        yield Difference("role", Confidence.MEDIUM, *places, (_identity(x), _identity(y), str(x.kind)))
        return


def _are_two_persons(a: Sequence[Role], b: Sequence[Role]) -> bool:
    """Whether both reports give first names and none is the other's, or a report has two of one family name."""
    one, other = ({role.given for role in side if role.given} for side in (a, b))
    return len(one) > 1 or len(other) > 1 or bool(one and other and not one & other)


def _agree(a: Role, b: Role) -> bool:
    return a.value == b.value and a.former == b.former and (not a.of or not b.of or bool(a.of & b.of))


def _exclude(a: Role, b: Role) -> bool:
    if a.kind is Kind.KIN:
        return a.value != b.value and a.of == b.of
    if a.kind is Kind.POST:
        return a.former != b.former and bool(a.of & b.of)
    if a.kind in (Kind.PARTY, Kind.NATION):
        return a.value != b.value and not (a.former or b.former)
    return a.former != b.former if a.value == b.value else not (a.former or b.former)


def _are_one_ministry(a: Role, b: Role, language: str) -> bool:
    """Whether one person may hold both portfolios."""
    table = pack(language).roles
    union = table.union_level and any(role.told.lower().startswith(table.union_level) for role in (a, b))
    lines = table.one_union_ministry if union else table.one_ministry
    return a.kind is Kind.PORTFOLIO and a.value != b.value and any({a.value, b.value} <= line for line in lines)


def _identity(role: Role) -> str:
    return f"{'ex-' if role.former else ''}{role.value}"
