"""Many reports of one event, read once each and compared pair by pair: what they tell of each fact.

    tellings -> a report a pair -> links between places -> facts (places that are linked) -> Matrix

Two places are linked where a comparison of their reports confirms them or finds them to disagree. So the matrix knows
no more than the comparisons do, and says nothing that `checker diff` of the two reports would not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from checker.compare.scene import Place, Telling
from checker.many.links import Link, Node, components, links_of, quantity_at, rows_of, same_words
from checker.model import Evidence, Family, Provenance, Severity, Span
from checker.model.matrix import Cell, Fact, Matrix
from checker.pipeline import compare_tellings
from checker.report.findings import Locator
from checker.rules.rule import Rule

#: A report of which so much stands word for word in another one has its origin there, as a fraction of its words.
COPIED = 0.5

#: Families of two values: who does not dispute with another, and disputes with the same third, tells the same.
EITHER_OR = frozenset({Family.CERTAINTY, Family.NEGATION})

#: Called with the number of comparisons done and that of all.
Progress = Callable[[int, int], None]


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
    links: list[Link] = []
    copies: list[tuple[int, int]] = []
    places: dict[Node, Evidence] = {}
    made_by: Provenance | None = None
    for done, (a, b) in enumerate(pairs, 1):
        report = compare_tellings(tellings[a], tellings[b], rules=rules, ui=ui)
        made_by = made_by or report.made_by
        links += links_of(report, a, b, places, tellings)
        if max(report.copied.a, report.copied.b) >= COPIED:
            copies.append((a, b))
        progress(done, len(pairs))
    assert made_by is not None
    origins = _numbered(components(range(len(tellings)), copies))
    locators = [Locator(telling.document, ui) for telling in tellings]
    rows = rows_of(links, places, tellings)
    facts = [_fact(row, places, tellings, locators, origins) for row in rows]
    documents = tuple(telling.document for telling in tellings)
    return Matrix(documents, tuple(t.dated for t in tellings), origins, tuple(sorted(facts, key=_order)), made_by)


def _numbered(groups: Sequence[frozenset[int]]) -> tuple[int, ...]:
    """For each item the number of its group, numbered in the order of the items."""
    of = {item: members for members in groups for item in members}
    order = list(dict.fromkeys(of[item] for item in sorted(of)))
    return tuple(order.index(of[item]) for item in sorted(of))


def _fact(
    links: Sequence[Link],
    places: dict[Node, Evidence],
    tellings: Sequence[Telling],
    locators: Sequence[Locator],
    origins: Sequence[int],
) -> Fact:
    group = dict.fromkeys(node for link in links for node in (link.a, link.b))
    group |= dict.fromkeys(_named_too(group, places, tellings, locators))
    disputes = [link for link in links if link.severity is not None]
    told = {column: sorted(node for node in group if node.column == column) for column in range(len(tellings))}
    values = _values(group, links, places, origins)
    cells = tuple(
        Cell(places[nodes[0]], values[nodes[0]], tuple(places[node] for node in nodes[1:])) if nodes else None
        for nodes in (_by_weight(told[column], links) for column in range(len(tellings)))
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


def _named_too(
    group: Iterable[Node], places: dict[Node, Evidence], tellings: Sequence[Telling], locators: Sequence[Locator]
) -> Iterator[Node]:
    """Where reports that no comparison speaks of have the same name: a comparison tells of names that differ alone."""
    names = {places[node].text: node for node in sorted(group, reverse=True) if node.family is Family.NAME}
    silent = set(range(len(tellings))) - {node.column for node in group}
    for column in sorted(silent):
        for name, node in names.items():
            if match := re.search(rf"(?<!\w){re.escape(name)}(?!\w)", tellings[column].text):
                own = Node(column, node.family, Span(*match.span()))
                places[own] = locators[column].evidence(Place(own.span))
                yield own
                break


def _by_weight(nodes: Sequence[Node], links: Sequence[Link]) -> list[Node]:
    """The places of one report, the one that most comparisons speak of first, else in the order of its text."""
    spoken = Counter(node for link in links for node in (link.a, link.b))
    return sorted(nodes, key=lambda node: (-spoken[node], node.span.start))


def _values(
    group: Collection[Node], links: Sequence[Link], places: Mapping[Node, Evidence], origins: Sequence[int]
) -> dict[Node, int]:
    """Which value each place tells: places that agree tell one; the one of most origins is number 0.

    Who disputes with another never tells the same, though "mehr als 150" agrees with the 151 of the one and the 168 of
    the other: it goes with the first of them.
    """
    disputes = {frozenset((link.a, link.b)) for link in links if link.severity is not None}
    against = {node: frozenset().union(*(pair - {node} for pair in disputes if node in pair)) for node in group}
    pairs = list(combinations(sorted(group), 2))
    one = [pair for pair in pairs if same_words(*(places[node] for node in pair))]
    one += [(link.a, link.b) for link in links if link.severity is None]
    one += [(a, b) for a, b in pairs if a.family in EITHER_OR and against[a] & against[b]]
    told = {node: {node} for node in sorted(group)}
    for a, b in one:
        if told[a] is not told[b] and not any(against[node] & told[b] for node in told[a]):
            told[a] |= told[b]
            for node in told[b]:
                told[node] = told[a]
    values = {id(nodes): nodes for nodes in told.values()}.values()
    ranked = sorted(values, key=lambda each: (-len({origins[n.column] for n in each}), min(each)))
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


def _what(group: Iterable[Node], tellings: Sequence[Telling]) -> str:
    """What is counted or measured, in the words of the first report that says so."""
    for node in sorted(group):
        figure = quantity_at(node, tellings)
        if figure is not None and figure.noun_span is not None:
            return figure.noun_span.of(tellings[node.column].text)
    return ""


def _order(fact: Fact) -> tuple[int, int, int, int]:
    """Disputed facts first, the worst of them first; then what most reports tell; then the order of the text."""
    first = fact.told_by[0]
    cell = fact.cells[first]
    assert cell is not None
    rank = fact.severity.rank if fact.severity else len(Severity)
    return rank, -len(fact.told_by), first, cell.evidence.span.start
