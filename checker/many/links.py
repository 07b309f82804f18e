"""Which places of many reports tell one fact: those that comparisons link, as long as no report is torn by it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple, TypeVar

from checker.compare.dates.relations import DateRelation, relate_dates
from checker.compare.figures.intervals import relate
from checker.compare.scene import Telling
from checker.model import Bound, Confidence, DateValue, Evidence, Family, Quantity, Report, Severity, Span
from checker.model.frozen import frozen

#: Families whose findings may speak of the same place: an age is a figure, a party is a name.
KIN = {Family.ROLE: Family.NAME}

#: A vague word that may stand for less than a dozen ("viele", "several") agrees with every figure, so it says of none
#: that it is the same: "mehrere Frauen" would make "fünf Frauen" and "37 Frauen" one fact.
COUNTED = Decimal(12)

Item = TypeVar("Item", bound=Hashable)


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


def links_of(
    report: Report, a: int, b: int, places: dict[Node, Evidence], tellings: Sequence[Telling]
) -> Iterator[Link]:
    """What one comparison links. Findings of low confidence are no statement about one fact."""
    for item in report.confirmed:
        link = Link(_node(a, item.family, item.a, places), _node(b, item.family, item.b, places))
        if not _says_nothing(link, tellings):
            yield link
    for finding in report.findings:
        if finding.a is None or finding.b is None or finding.confidence is Confidence.LOW:
            continue
        differ = finding.severity is not Severity.NOTE
        yield Link(
            _node(a, finding.family, finding.a, places),
            _node(b, finding.family, finding.b, places),
            finding.severity if differ else None,
            finding.rule if differ else "",
        )


def _node(column: int, family: Family, evidence: Evidence, places: dict[Node, Evidence]) -> Node:
    """The node of a place; one that overlaps a known place of its family is the same place."""
    family = KIN.get(family, family)
    for known in places:
        if known.column == column and known.family is family and known.span.overlaps(evidence.span):
            return known
    node = Node(column, family, evidence.span)
    places[node] = evidence
    return node


def _says_nothing(link: Link, tellings: Sequence[Telling]) -> bool:
    figures = quantity_at(link.a, tellings), quantity_at(link.b, tellings)
    vague = [_is_uncounted(figure) for figure in figures if figure]
    return any(vague) and not all(vague)


def _is_uncounted(figure: Quantity) -> bool:
    return figure.bound is Bound.VAGUE and figure.low is not None and figure.low < COUNTED


def rows_of(links: Sequence[Link], places: Mapping[Node, Evidence], tellings: Sequence[Telling]) -> list[list[Link]]:
    """The links of each fact.

    What agrees comes together first, word for word before the rest. A link that would have one report tell two values
    of one fact does not join: it is a chance likeness where its places agree, and a row by itself where they do not.
    """
    row: dict[Node, set[Node]] = {}
    joined: set[Link] = set()
    alone: list[list[Link]] = []
    for link in sorted(links, key=lambda link: (link.severity is not None, not _same_words(link.a, link.b, places))):
        one, other = row.setdefault(link.a, {link.a}), row.setdefault(link.b, {link.b})
        if one is other or not _is_torn(one, other, places, tellings):
            joined.add(link)
            one |= other
            for node in other:
                row[node] = one
        elif link.severity is not None:
            alone.append([link])
    found: dict[int, list[Link]] = {}
    for link in links:
        if link in joined:
            found.setdefault(id(row[link.a]), []).append(link)
    return [*found.values(), *alone]


def _is_torn(
    one: Iterable[Node], other: Iterable[Node], places: Mapping[Node, Evidence], tellings: Sequence[Telling]
) -> bool:
    """Whether a report would tell two values of one fact."""
    return any(
        a.column == b.column and not _same_words(a, b, places) and not _may_be_one(a, b, tellings)
        for a in one
        for b in other
    )


def _may_be_one(a: Node, b: Node, tellings: Sequence[Telling]) -> bool:
    """Whether two places of one report can tell one value: "107,5 Millionen", "mehr als 107 Millionen"."""
    figures = quantity_at(a, tellings), quantity_at(b, tellings)
    if figures[0] and figures[1]:
        return figures[0].unit == figures[1].unit and relate(figures[0], figures[1]).agrees
    days = _date_at(a, tellings), _date_at(b, tellings)
    if days[0] and days[1]:
        return relate_dates(days[0], days[1]) in (DateRelation.SAME, DateRelation.PRECISION)
    return True


def same_words(a: Evidence, b: Evidence) -> bool:
    """Whether two places have the same words, whatever their case."""
    return a.text.casefold().split() == b.text.casefold().split()


def _same_words(a: Node, b: Node, places: Mapping[Node, Evidence]) -> bool:
    return same_words(places[a], places[b])


def quantity_at(node: Node, tellings: Sequence[Telling]) -> Quantity | None:
    """The figure that a place is about, if it is about one."""
    if node.family is not Family.NUMBER:
        return None
    figures = (figure for claim in tellings[node.column].claims for figure in claim.quantities)
    return next((figure for figure in figures if figure.span.overlaps(node.span)), None)


def _date_at(node: Node, tellings: Sequence[Telling]) -> DateValue | None:
    if node.family is not Family.DATE:
        return None
    days = (day for claim in tellings[node.column].claims for day in claim.dates)
    return next((day for day in days if day.span.overlaps(node.span)), None)


def components(items: Iterable[Item], linked: Sequence[tuple[Item, Item]]) -> list[frozenset[Item]]:
    """The items in groups that are linked, in the order of their first items."""
    group = {item: {item} for item in items}
    for one, other in linked:
        if group[one] is not group[other]:
            group[one] |= group[other]
            for item in group[other]:
                group[item] = group[one]
    return list(dict.fromkeys(frozenset(members) for members in group.values()))
