"""Which places of many reports tell one fact: those that comparisons link, as long as no report is torn by it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations
from typing import TypeVar

from checker.compare.dates.relations import DateRelation, relate_dates
from checker.compare.figures.intervals import Relation, relate
from checker.compare.scene import Telling, of_other_places
from checker.many.matrix.chance import is_chance, is_slip_of_own, is_uncounted
from checker.many.matrix.nodes import Link, Node, date_at, quantity_at
from checker.model import (
    Bound,
    Confidence,
    Evidence,
    Family,
    Quantity,
    Report,
    Severity,
    UnitClass,
)

#: Families whose findings may speak of the same place: an age is a figure, a party is a name.
KIN = {Family.ROLE: Family.NAME}

#: A report that gives a bound and the figure too gives a bound that lies no farther from it.
NEARBY = Decimal("1.5")

#: Bounds below which a figure cannot lie.
LOWER = frozenset({Bound.OVER, Bound.MORE_THAN, Bound.AT_LEAST})

#: What is said of one place holds there alone: "zwei Radfahrer" of Lingen and those of Plauen, the Saturday of either.
OF_A_PLACE = frozenset({Family.NUMBER, Family.DATE})

Item = TypeVar("Item", bound=Hashable)


def links_of(
    report: Report, a: int, b: int, places: dict[Node, Evidence], tellings: Sequence[Telling]
) -> Iterator[Link]:
    """What one comparison links. Findings of low confidence are no statement about one fact."""
    elsewhere = of_other_places(tellings[a], tellings[b])
    for item in report.confirmed:
        if elsewhere and item.family in OF_A_PLACE:
            continue
        link = Link(_node(a, item.family, item.a, places), _node(b, item.family, item.b, places))
        if not _says_nothing(link, tellings) and not is_chance(link, tellings):
            yield link
    for finding in report.findings:
        if finding.a is None or finding.b is None or finding.confidence is Confidence.LOW:
            continue
        if finding.family is Family.NAME and is_slip_of_own(finding.a, finding.b, tellings[a], tellings[b]):
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
    vague = [is_uncounted(figure) for figure in figures if figure]
    return any(vague) and not all(vague)


def rows_of(links: Sequence[Link], places: Mapping[Node, Evidence], tellings: Sequence[Telling]) -> list[list[Link]]:
    """The links of each fact.

    What agrees comes together first, word for word before the rest. A link that would have one report tell two values
    of one fact does not join: it is a chance likeness where its places agree, and a row by itself where they do not.
    Nor does one that agrees with two figures which exclude each other: "viele Millionen" is 40 millions and 65.
    """
    row = _told_again((node for link in links for node in (link.a, link.b)), tellings)
    joined: set[Link] = set()
    alone: list[Link] = []
    for link in sorted(links, key=lambda link: (link.severity is not None, not _same_words(link.a, link.b, places))):
        one, other = row.setdefault(link.a, {link.a}), row.setdefault(link.b, {link.b})
        agrees = link.severity is None
        if one is other or not (_is_torn(one, other, places, tellings) or (agrees and _clash(one, other, tellings))):
            joined.add(link)
            one |= other
            for node in other:
                row[node] = one
        elif link.severity is not None and not _is_told_right(link, one, other, tellings):
            alone.append(link)
    found: dict[int, list[Link]] = {}
    for link in links:
        if link in joined:
            found.setdefault(id(row[link.a]), []).append(link)
    return [*found.values(), *_side_by_side(alone, places, tellings)]


def _is_told_right(link: Link, one: Iterable[Node], other: Iterable[Node], tellings: Sequence[Telling]) -> bool:
    """Whether one of the reports tells elsewhere what may agree, and that is the row: "mindestens 40 Tote" in the
    headline, "mindestens 30" in the text, and 46 in the other report."""
    sides = ((link.a.column, link.b, other), (link.b.column, link.a, one))
    return any(
        node.column == column and _may_agree(node, against, tellings) for column, against, row in sides for node in row
    )


def _may_agree(a: Node, b: Node, tellings: Sequence[Telling]) -> bool:
    one, other = quantity_at(a, tellings), quantity_at(b, tellings)
    return (
        one is not None and other is not None and one.unit == other.unit and relate(one, other) is not Relation.CONFLICT
    )


def _side_by_side(
    alone: Sequence[Link], places: Mapping[Node, Evidence], tellings: Sequence[Telling]
) -> list[list[Link]]:
    """Disputes that no row takes, those of one place in one row: "mindestens 30" against 46 and against 45."""
    rows: list[list[Link]] = []
    for link in alone:
        for row in rows:
            nodes = {node for each in row for node in (each.a, each.b)}
            if not nodes.isdisjoint((link.a, link.b)) and not _is_torn(nodes, (link.a, link.b), places, tellings):
                row.append(link)
                break
        else:
            rows.append([link])
    return rows


def _told_again(nodes: Iterable[Node], tellings: Sequence[Telling]) -> dict[Node, set[Node]]:
    """The places that tell one figure of one report again, headline and text: they are of one fact from the start."""
    row: dict[Node, set[Node]] = {}
    same: dict[object, set[Node]] = {}
    for node in nodes:
        figure = quantity_at(node, tellings)
        if figure is not None and (figure.concept or figure.unit_class is UnitClass.AGE):
            told = node.column, figure.stated, figure.bound, figure.unit_class, figure.unit, figure.concept
            row[node] = same.setdefault(told, set())
            row[node].add(node)
    for one, other in combinations(list(row), 2):
        if row[one] is not row[other] and _tell_one_toll(one, other, tellings):
            row[one] |= row[other]
            for node in row[other]:
                row[node] = row[one]
    return row


def _tell_one_toll(a: Node, b: Node, tellings: Sequence[Telling]) -> bool:
    """Whether one report counts the same in other words: "mehr als 60 Tote", "mindestens 66 Menschen sind tot". Of two
    lower bounds, headline and text, the higher one holds for both."""
    one, other = quantity_at(a, tellings), quantity_at(b, tellings)
    if a.column != b.column or one is None or other is None or not one.concept or one.concept != other.concept:
        return False
    if Bound.VAGUE in (one.bound, other.bound):
        return False
    related = relate(one, other)
    return related.agrees or (one.bound in LOWER and other.bound in LOWER and related is Relation.NEAR)


def _is_torn(
    one: Iterable[Node], other: Iterable[Node], places: Mapping[Node, Evidence], tellings: Sequence[Telling]
) -> bool:
    """Whether a report would tell two values of one fact."""
    return any(
        a.column == b.column and not _same_words(a, b, places) and not _may_be_one(a, b, tellings)
        for a in one
        for b in other
    )


def _clash(one: Iterable[Node], other: Iterable[Node], tellings: Sequence[Telling]) -> bool:
    """Whether figures of the two groups exclude each other, though no comparison says so."""
    figures = [[found for node in group if (found := quantity_at(node, tellings))] for group in (one, other)]
    return any(a.unit == b.unit and relate(a, b) is Relation.CONFLICT for a in figures[0] for b in figures[1])


def _may_be_one(a: Node, b: Node, tellings: Sequence[Telling]) -> bool:
    """Whether two places of one report can tell one value: "107,5 Millionen", "mehr als 107 Millionen"."""
    figures = quantity_at(a, tellings), quantity_at(b, tellings)
    if figures[0] and figures[1]:
        return _may_be_one_figure(figures[0], figures[1])
    days = date_at(a, tellings), date_at(b, tellings)
    if days[0] and days[1]:
        return relate_dates(days[0], days[1]) in (DateRelation.SAME, DateRelation.PRECISION)
    return True


def _may_be_one_figure(a: Quantity, b: Quantity) -> bool:
    """Whether one report can tell both of one thing: a bound and, nearby, the figure: "über eine Milliarde", "1,34"."""
    if a.unit != b.unit or relate(a, b) is Relation.CONFLICT:
        return False
    low, high = sorted((abs(a.stated), abs(b.stated)))
    return relate(a, b).agrees or (a.bound != b.bound and high <= low * NEARBY)


def same_words(a: Evidence, b: Evidence) -> bool:
    """Whether two places have the same words, whatever their case."""
    return a.text.casefold().split() == b.text.casefold().split()


def _same_words(a: Node, b: Node, places: Mapping[Node, Evidence]) -> bool:
    return same_words(places[a], places[b])


def components(items: Iterable[Item], linked: Sequence[tuple[Item, Item]]) -> list[frozenset[Item]]:
    """The items in groups that are linked, in the order of their first items."""
    group = {item: {item} for item in items}
    for one, other in linked:
        if group[one] is not group[other]:
            group[one] |= group[other]
            for item in group[other]:
                group[item] = group[one]
    return list(dict.fromkeys(frozenset(members) for members in group.values()))
