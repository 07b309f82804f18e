"""Many reports of one event, read once each and compared pair by pair: what they tell of each fact.

    tellings -> a report a pair -> links between places -> facts (places that are linked) -> Matrix

Two places are linked where a comparison of their reports confirms them or finds them to disagree. So the matrix knows
no more than the comparisons do, and says nothing that `checker diff` of the two reports would not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from checker.compare.scene import Place, Telling
from checker.many.matrix.cells import tell, worst
from checker.many.matrix.links import components, links_of, rows_of
from checker.many.matrix.nodes import Link, Node, quantity_at
from checker.many.matrix.titles import title
from checker.many.matrix.trivia import is_trivial
from checker.model import Evidence, Family, Provenance, Severity, Span
from checker.model.matrix import Fact, Matrix
from checker.pipeline import compare_tellings
from checker.report.findings import Locator
from checker.rules.rule import Rule

#: A report of which so much stands word for word in another one has its origin there, as a fraction of its words.
COPIED = 0.5

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
    facts = [_fact(row, places, tellings, locators, origins) for row in _worth_a_row(rows, tellings)]
    facts.sort(key=lambda fact: _order(fact, origins))
    return Matrix(tuple(t.document for t in tellings), tuple(t.dated for t in tellings), origins, tuple(facts), made_by)


def _numbered(groups: Sequence[frozenset[int]]) -> tuple[int, ...]:
    """For each item the number of its group, numbered in the order of the items."""
    of = {item: members for members in groups for item in members}
    order = list(dict.fromkeys(of[item] for item in sorted(of)))
    return tuple(order.index(of[item]) for item in sorted(of))


def _worth_a_row(rows: Sequence[Sequence[Link]], tellings: Sequence[Telling]) -> list[Sequence[Link]]:
    """The rows without those that say nothing: where reports agree in a trifle."""
    nodes = {id(row): [node for link in row for node in (link.a, link.b)] for row in rows}
    quoted = [node for row in rows for node in nodes[id(row)] if node.family is Family.QUOTE]
    agreed = [row for row in rows if all(link.severity is None for link in row)]
    trifles = {id(row) for row in agreed if is_trivial(nodes[id(row)], quoted, tellings)}
    return [row for row in rows if id(row) not in trifles]


def _fact(
    links: Sequence[Link],
    places: dict[Node, Evidence],
    tellings: Sequence[Telling],
    locators: Sequence[Locator],
    origins: Sequence[int],
) -> Fact:
    group = dict.fromkeys(node for link in links for node in (link.a, link.b))
    group |= dict.fromkeys(_named_too(group, places, tellings, locators))
    told = tell(group, links, places, tellings, origins)
    what, about = title(list(group), told.cells, tellings)
    return Fact(
        family=next(iter(group)).family,
        what=what,
        about=about,
        unit=next((figure.unit_class for node in group if (figure := quantity_at(node, tellings))), None),
        cells=told.cells,
        severity=worst(told.disputes),
        rules=tuple(sorted({link.rule for link in told.disputes})),
        odd=told.odd,
        leads=told.leads,
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


def _order(fact: Fact, origins: Sequence[int]) -> tuple[int, int, int, int]:
    """Disputed facts first, the worst of them first; then what most origins tell; then the order of the text."""
    first = fact.told_by[0]
    cell = fact.cells[first]
    assert cell is not None
    rank = fact.severity.rank if fact.severity else len(Severity)
    return rank, -len({origins[column] for column in fact.told_by}), first, cell.evidence.span.start
