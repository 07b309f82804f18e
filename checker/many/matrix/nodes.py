"""Places of reports that a comparison spoke of, and what is read there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from checker.compare.scene import Telling
from checker.model import Claim, DateValue, Family, Quantity, Severity, Span
from checker.model.frozen import frozen


class Node(NamedTuple):
    """A place of one report that a comparison spoke of."""

    column: int
    family: Family
    span: Span


@frozen
class Link:
    """Two places of two reports that speak of the same; `severity` is ``None`` where they agree."""

    a: Node
    b: Node
    severity: Severity | None = None
    rule: str = ""


def claim_at(node: Node, telling: Telling) -> Claim:
    """The claim that a place stands in."""
    return next(claim for claim in telling.claims if claim.span.overlaps(node.span))


def quantity_at(node: Node, tellings: Sequence[Telling]) -> Quantity | None:
    """The figure that a place is about, if it is about one."""
    found = figure_of(node, tellings)
    return found[0] if found else None


def figure_of(node: Node, tellings: Sequence[Telling]) -> tuple[Quantity, int] | None:
    """The figure that a place is about, and the number of its claim."""
    if node.family is not Family.NUMBER:
        return None
    figures = ((f, at) for at, claim in enumerate(tellings[node.column].claims) for f in claim.quantities)
    return next(((figure, at) for figure, at in figures if figure.span.overlaps(node.span)), None)


def date_at(node: Node, tellings: Sequence[Telling]) -> DateValue | None:
    if node.family is not Family.DATE:
        return None
    days = (day for claim in tellings[node.column].claims for day in claim.dates)
    return next((day for day in days if day.span.overlaps(node.span)), None)
