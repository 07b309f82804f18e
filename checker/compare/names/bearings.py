"""One thing that lies east of a place in one report, and west of it in the other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from checker.compare.scene import Difference, Place, Scene, Telling
from checker.model import Confidence
from checker.values.names.bearings import Bearing, are_opposite, read_bearings

#: So many content stems both sentences have in common.
SHARED = 3


def find_bearings(scene: Scene) -> Iterator[Difference]:
    """Opposite quarters of one place in candidate pairs; none where a report tells of both."""
    if not scene.of_one_language:
        return
    a, b = scene.a.once(_of_claims), scene.b.once(_of_claims)
    for pair in scene.contested:
        if len(scene.a.words[pair.a] & scene.b.words[pair.b]) < SHARED:
            continue
        for one, other in product(a.get(pair.a, ()), b.get(pair.b, ())):
            if are_opposite(one, other) and not _tells_both(a, other) and not _tells_both(b, one):
                places = Place(one.span, one.told), Place(other.span, other.told)
                yield Difference("mismatch", Confidence.MEDIUM, *places, (one.quarters, other.quarters, one.place))


def _of_claims(telling: Telling) -> dict[int, tuple[Bearing, ...]]:
    language = telling.document.language
    found = ((at, read_bearings(telling.text, claim.span, language)) for at, claim in enumerate(telling.claims))
    return {at: bearings for at, bearings in found if bearings}


def _tells_both(of_claims: dict[int, tuple[Bearing, ...]], bearing: Bearing) -> bool:
    same = (each for bearings in of_claims.values() for each in bearings if each.place == bearing.place)
    return any(each.quarters == bearing.quarters for each in same)
