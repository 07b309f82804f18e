"""Many reports of one event, read once each and compared pair by pair: what they tell of each fact.

    tellings -> a report a pair -> links between places -> facts (places that are linked) -> Matrix

Two places are linked where a comparison of their reports confirms them or finds them to disagree. So the matrix knows
no more than the comparisons do, and says nothing that `checker diff` of the two reports would not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple, TypeVar

from checker.compare.scene import Telling
from checker.model import Confidence, Evidence, Family, Provenance, Quantity, Report, Severity, Span
from checker.model.matrix import Cell, Fact, Matrix
from checker.pipeline import compare_tellings
from checker.rules.rule import Rule

#: A report of which so much stands word for word in another one has its origin there, as a fraction of its words.
COPIED = 0.5

#: Families whose findings may speak of the same place: an age is a figure, a party is a name.
KIN = {Family.ROLE: Family.NAME}

Item = TypeVar("Item", bound=Hashable)

#: Called with the number of comparisons done and that of all.
Progress = Callable[[int, int], None]


class _Node(NamedTuple):
    """A place of one report that a comparison spoke of."""

    column: int
    family: Family
    span: Span


@dataclass(frozen=True, slots=True)
class _Link:
    """Two places of two reports that speak of the same; `severity` is ``None`` where they agree."""

    a: _Node
    b: _Node
    severity: Severity | None = None
    rule: str = ""


def build_matrix(
    tellings: Sequence[Telling],
    *,
    rules: Sequence[Rule],
    ui: str = "de",
    progress: Progress = lambda done, of: None,
) -> Matrix:
    """Compare all reports with each other and put what they tell side by side.

    Args:
        tellings: two or more reports, as `read_report` gives them; each is read once.
        rules: as `load_rules` gives them.
        ui: language of messages, "de" or "en".
        progress: called after each comparison.

    Raises:
        ValueError: fewer than two reports.
    """
    if len(tellings) < 2:
        raise ValueError("a matrix needs two reports at least")
    pairs = list(combinations(range(len(tellings)), 2))
    links: list[_Link] = []
    copies: list[tuple[int, int]] = []
    places: dict[_Node, Evidence] = {}
    made_by: Provenance | None = None
    for done, (a, b) in enumerate(pairs, 1):
        report = compare_tellings(tellings[a], tellings[b], rules=rules, ui=ui)
        made_by = made_by or report.made_by
        links += _links(report, a, b, places)
        if max(report.copied.a, report.copied.b) >= COPIED:
            copies.append((a, b))
        progress(done, len(pairs))
    assert made_by is not None
    origins = _numbered(_components(range(len(tellings)), copies))
    facts = [_fact(group, links, places, tellings, origins) for group in _groups(links)]
    documents = tuple(telling.document for telling in tellings)
    return Matrix(documents, tuple(t.dated for t in tellings), origins, tuple(sorted(facts, key=_order)), made_by)


def _links(report: Report, a: int, b: int, places: dict[_Node, Evidence]) -> Iterator[_Link]:
    """What one comparison links. Findings of low confidence are no statement about one fact."""
    for item in report.confirmed:
        yield _Link(_node(a, item.family, item.a, places), _node(b, item.family, item.b, places))
    for finding in report.findings:
        if finding.a is None or finding.b is None or finding.confidence is Confidence.LOW:
            continue
        differ = finding.severity is not Severity.NOTE
        yield _Link(
            _node(a, finding.family, finding.a, places),
            _node(b, finding.family, finding.b, places),
            finding.severity if differ else None,
            finding.rule if differ else "",
        )


def _node(column: int, family: Family, evidence: Evidence, places: dict[_Node, Evidence]) -> _Node:
    """The node of a place; one that overlaps a known place of its family is the same place."""
    family = KIN.get(family, family)
    for known in places:
        if known.column == column and known.family is family and known.span.overlaps(evidence.span):
            return known
    node = _Node(column, family, evidence.span)
    places[node] = evidence
    return node


def _groups(links: Sequence[_Link]) -> list[frozenset[_Node]]:
    nodes = dict.fromkeys(node for link in links for node in (link.a, link.b))
    return _components(nodes, [(link.a, link.b) for link in links])


def _components(items: Iterable[Item], linked: Sequence[tuple[Item, Item]]) -> list[frozenset[Item]]:
    """The items in groups that are linked, in the order of their first items."""
    group = {item: {item} for item in items}
    for one, other in linked:
        if group[one] is not group[other]:
            group[one] |= group[other]
            for item in group[other]:
                group[item] = group[one]
    return list(dict.fromkeys(frozenset(members) for members in group.values()))


def _numbered(groups: Sequence[frozenset[int]]) -> tuple[int, ...]:
    """For each item the number of its group, numbered in the order of the items."""
    of = {item: members for members in groups for item in members}
    order = list(dict.fromkeys(of[item] for item in sorted(of)))
    return tuple(order.index(of[item]) for item in sorted(of))


def _fact(
    group: frozenset[_Node],
    links: Sequence[_Link],
    places: dict[_Node, Evidence],
    tellings: Sequence[Telling],
    origins: Sequence[int],
) -> Fact:
    inside = [link for link in links if link.a in group]
    disputes = [link for link in inside if link.severity is not None]
    told = {column: sorted(n for n in group if n.column == column) for column in range(len(tellings))}
    values = _values(group, inside, origins)
    cells = tuple(
        Cell(places[nodes[0]], values[nodes[0]], tuple(places[node] for node in nodes[1:])) if nodes else None
        for nodes in (_by_weight(told[column], inside) for column in range(len(tellings)))
    )
    return Fact(
        family=next(iter(group)).family,
        what=_what(group, tellings),
        cells=cells,
        severity=min((link.severity for link in disputes if link.severity), key=lambda s: s.rank, default=None),
        rules=tuple(sorted({link.rule for link in disputes})),
        odd=_odd(cells, origins) if disputes else None,
        leads=_leads(cells, origins),
    )


def _by_weight(nodes: Sequence[_Node], links: Sequence[_Link]) -> list[_Node]:
    """The places of one report, the one that most comparisons speak of first, else in the order of its text."""
    spoken = Counter(node for link in links for node in (link.a, link.b))
    return sorted(nodes, key=lambda node: (-spoken[node], node.span.start))


def _values(group: frozenset[_Node], links: Sequence[_Link], origins: Sequence[int]) -> dict[_Node, int]:
    """Which value each place tells: places that agree tell one; the one of most origins is number 0."""
    agree = _components(sorted(group), [(link.a, link.b) for link in links if link.severity is None])
    ranked = sorted(agree, key=lambda nodes: (-len({origins[n.column] for n in nodes}), min(nodes)))
    return {node: number for number, nodes in enumerate(ranked) for node in nodes}


def _by_value(cells: Sequence[Cell | None], origins: Sequence[int]) -> dict[int, set[int]]:
    """The origins that tell each value."""
    told: dict[int, set[int]] = {}
    for column, cell in enumerate(cells):
        if cell is not None:
            told.setdefault(cell.value, set()).add(origins[column])
    return told


def _leads(cells: Sequence[Cell | None], origins: Sequence[int]) -> bool:
    told = _by_value(cells, origins)
    return all(len(told[0]) > len(own) for value, own in told.items() if value) if 0 in told else False


def _odd(cells: Sequence[Cell | None], origins: Sequence[int]) -> int | None:
    """The column of the one origin against at least two that agree."""
    told = _by_value(cells, origins)
    if len(told) != 2 or len(told.get(0, ())) < 2:
        return None
    other = next(value for value in told if value != 0)
    if len(told[other]) != 1 or told[other] & told[0]:
        return None
    return next(column for column, cell in enumerate(cells) if cell is not None and cell.value == other)


def _what(group: frozenset[_Node], tellings: Sequence[Telling]) -> str:
    """What is counted or measured, in the words of the first report that says so."""
    for node in sorted(group):
        for quantity in _quantities(tellings[node.column]):
            if quantity.noun_span is not None and quantity.span.overlaps(node.span):
                return quantity.noun_span.of(tellings[node.column].text)
    return ""


def _quantities(telling: Telling) -> Iterator[Quantity]:
    return (quantity for claim in telling.claims for quantity in claim.quantities)


def _order(fact: Fact) -> tuple[int, int, int, int]:
    """Disputed facts first, the worst of them first; then what most reports tell; then the order of the text."""
    first = fact.told_by[0]
    cell = fact.cells[first]
    assert cell is not None
    rank = fact.severity.rank if fact.severity else len(Severity)
    return rank, -len(fact.told_by), first, cell.evidence.span.start
