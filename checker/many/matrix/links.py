"""Which places of many reports tell one fact: those that comparisons link, as long as no report is torn by it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple, TypeVar

from checker.compare.dates.relations import DateRelation, relate_dates
from checker.compare.figures.intervals import Relation, relate
from checker.compare.matches import COINCIDENCE
from checker.compare.scene import Telling, of_other_places
from checker.compare.slots import shared
from checker.model import (
    Bound,
    Confidence,
    DateValue,
    Evidence,
    Family,
    Quantity,
    Report,
    Severity,
    Span,
    UnitClass,
)
from checker.model.frozen import frozen

#: Families whose findings may speak of the same place: an age is a figure, a party is a name.
KIN = {Family.ROLE: Family.NAME}

#: A vague word that may stand for less than a dozen ("viele", "several") agrees with every figure, so it says of none
#: that it is the same: "mehrere Frauen" would make "fünf Frauen" and "37 Frauen" one fact.
COUNTED = Decimal(12)

#: Two small counts of different nouns are one where so much of the smaller sentence is in the other: "zwei Festnahmen"
#: and "zwei Männer" of one attack need not be the same two.
ALIKE = 0.8

#: A report that gives a bound and the figure too gives a bound that lies no farther from it.
NEARBY = Decimal("1.5")

#: What is said of one place holds there alone: "zwei Radfahrer" of Lingen and those of Plauen, the Saturday of either.
OF_A_PLACE = frozenset({Family.NUMBER, Family.DATE})

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
    elsewhere = of_other_places(tellings[a], tellings[b])
    for item in report.confirmed:
        if elsewhere and item.family in OF_A_PLACE:
            continue
        link = Link(_node(a, item.family, item.a, places), _node(b, item.family, item.b, places))
        if not _says_nothing(link, tellings) and not _is_chance(link, tellings):
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
    vague = [is_uncounted(figure) for figure in figures if figure]
    return any(vague) and not all(vague)


def _is_chance(link: Link, tellings: Sequence[Telling]) -> bool:
    """Whether two small counts agree and nothing says that they count the same."""
    a, b = (_figure_of(node, tellings) for node in (link.a, link.b))
    if a is None or b is None or len({tellings[node.column].document.language for node in (link.a, link.b)}) > 1:
        return False
    (one, told), (other, retold) = a, b
    small = {one.unit_class, other.unit_class} == {UnitClass.COUNT} and abs(one.stated) <= COINCIDENCE
    if not small or (one.noun and one.noun == other.noun) or (one.concept and one.concept == other.concept):
        return False
    words = (tellings[node.column].words[at] for node, at in ((link.a, told), (link.b, retold)))
    return shared(*words) < ALIKE


def is_uncounted(figure: Quantity) -> bool:
    return figure.bound is Bound.VAGUE and figure.low is not None and figure.low < COUNTED


def rows_of(links: Sequence[Link], places: Mapping[Node, Evidence], tellings: Sequence[Telling]) -> list[list[Link]]:
    """The links of each fact.

    What agrees comes together first, word for word before the rest. A link that would have one report tell two values
    of one fact does not join: it is a chance likeness where its places agree, and a row by itself where they do not.
    Nor does one that agrees with two figures which exclude each other: "viele Millionen" is 40 millions and 65.
    """
    row = _told_again((node for link in links for node in (link.a, link.b)), tellings)
    joined: set[Link] = set()
    alone: list[list[Link]] = []
    for link in sorted(links, key=lambda link: (link.severity is not None, not _same_words(link.a, link.b, places))):
        one, other = row.setdefault(link.a, {link.a}), row.setdefault(link.b, {link.b})
        agrees = link.severity is None
        if one is other or not (_is_torn(one, other, places, tellings) or (agrees and _clash(one, other, tellings))):
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
    """Whether one report counts the same in other words: "mehr als 60 Tote", "mindestens 66 Menschen sind tot"."""
    one, other = quantity_at(a, tellings), quantity_at(b, tellings)
    if a.column != b.column or one is None or other is None or not one.concept or one.concept != other.concept:
        return False
    return Bound.VAGUE not in (one.bound, other.bound) and relate(one, other).agrees


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


def quantity_at(node: Node, tellings: Sequence[Telling]) -> Quantity | None:
    """The figure that a place is about, if it is about one."""
    found = _figure_of(node, tellings)
    return found[0] if found else None


def _figure_of(node: Node, tellings: Sequence[Telling]) -> tuple[Quantity, int] | None:
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


def components(items: Iterable[Item], linked: Sequence[tuple[Item, Item]]) -> list[frozenset[Item]]:
    """The items in groups that are linked, in the order of their first items."""
    group = {item: {item} for item in items}
    for one, other in linked:
        if group[one] is not group[other]:
            group[one] |= group[other]
            for item in group[other]:
                group[item] = group[one]
    return list(dict.fromkeys(frozenset(members) for members in group.values()))
