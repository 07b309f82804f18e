"""Ties between two names: what one report calls a predecessor, a wife, a subsidiary, and the other something else."""

from __future__ import annotations

from collections.abc import Iterator

from checker.compare.scene import Difference, Place, Scene, Telling
from checker.model import Confidence
from checker.values.statements.ties import Tie, read_ties

#: Two names, and the kind of tie between them.
_Key = tuple[tuple[str, str], str]


def find_ties(scene: Scene) -> Iterator[Difference]:
    """Ties of the same two names that exclude each other; none where one report tells both."""
    if not scene.of_one_language:
        return
    a, b = scene.a.once(_by_names), scene.b.once(_by_names)
    for key in sorted(a.keys() & b.keys()):
        values = [{tie.value for tie in side[key]} for side in (a, b)]
        if values[0] & values[1]:
            continue
        one, other = a[key][0], b[key][0]
        yield Difference(
            relation="role",
            confidence=Confidence.MEDIUM,
            a=Place(one.span, one.told),
            b=Place(other.span, other.told),
            identity=(one.value, other.value, key[1]),
        )


def _by_names(telling: Telling) -> dict[_Key, list[Tie]]:
    found: dict[_Key, list[Tie]] = {}
    for claim in telling.claims:
        for tie in read_ties(telling.text, claim.span, telling.document.language):
            found.setdefault((tie.ends, tie.group), []).append(tie)
    return found
