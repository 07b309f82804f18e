"""Winner and loser, buyer and bought, plaintiff and defendant: two names that one report has the other way round."""

from __future__ import annotations

from collections.abc import Iterator

from checker.compare.scene import Difference, Place, Scene, Telling
from checker.model import Confidence
from checker.values.statements.sides import Sided, read_sides


def find_sides(scene: Scene) -> Iterator[Difference]:
    """Deeds of the same two names with the sides exchanged; none where one report tells both, as of two matches."""
    if not scene.of_one_language:
        return
    a, b = scene.a.once(_by_names), scene.b.once(_by_names)
    for key in sorted(a.keys() & b.keys()):
        doers = [{sided.doer for sided in side[key]} for side in (a, b)]
        if len(doers[0]) == len(doers[1]) == 1 and doers[0] != doers[1]:
            one, other = a[key][0], b[key][0]
            yield Difference(
                relation="role",
                confidence=Confidence.MEDIUM,
                a=Place(one.span, one.first),
                b=Place(other.span, other.first),
                identity=(one.doer, other.doer, key[0]),
            )


def _by_names(telling: Telling) -> dict[tuple[str, frozenset[str]], list[Sided]]:
    found: dict[tuple[str, frozenset[str]], list[Sided]] = {}
    for claim in telling.claims:
        for sided in read_sides(telling.text, claim.clauses, telling.document.language):
            found.setdefault((sided.group, frozenset((sided.doer, sided.other))), []).append(sided)
    return found
