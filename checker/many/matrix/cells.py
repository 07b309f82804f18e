"""What each report tells of one fact, and which of them tell the same value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from checker.compare.figures.footing import relate_on_footing
from checker.compare.figures.intervals import Relation
from checker.compare.scene import Telling
from checker.many.matrix.links import LOWER, same_words
from checker.many.matrix.nodes import Link, Node, quantity_at
from checker.model import Bound, Evidence, Family, Quantity, Severity
from checker.model.matrix import Cell

#: Families of two values: who does not dispute with another, and disputes with the same third, tells the same.
EITHER_OR = frozenset({Family.CERTAINTY, Family.NEGATION})

#: How exact a figure is: of several places of one report the most exact one is what it tells.
LOOSE = {Bound.EXACT: 0, Bound.RANGE: 2, Bound.VAGUE: 3}
BOUNDED = 1

Pair = frozenset[int]


class Told(NamedTuple):
    """A fact as the reports tell it: a cell a report, the disputes that stand, and who is alone with its value."""

    cells: tuple[Cell | None, ...]
    disputes: tuple[Link, ...]
    odd: int | None
    leads: bool


def tell(
    group: Iterable[Node],
    links: Sequence[Link],
    places: Mapping[Node, Evidence],
    tellings: Sequence[Telling],
    origins: Sequence[int],
) -> Told:
    """Put the places of one fact into cells, a report each, and number the values that they tell."""
    spoken = Counter(node for link in links for node in (link.a, link.b))
    order = sorted(
        group,
        key=lambda node: (_looseness(node, tellings), -_at_least(node, tellings), -spoken[node], node.span.start),
    )
    told = {column: [n for n in order if n.column == column] for column in sorted({n.column for n in order})}
    row = _Row({column: nodes[0] for column, nodes in told.items()}, told, links, places, tellings)
    values = row.values(origins)
    cells = tuple(
        Cell(
            places[told[column][0]],
            values.of[column],
            tuple(places[node] for node in told[column][1:]),
            either=column in values.either,
        )
        if column in told
        else None
        for column in range(len(tellings))
    )
    # who is silent on whether it is certain may hold it back in words that no comparison linked
    tells = bool(row.disputes) and (None not in cells or order[0].family not in EITHER_OR)
    return Told(cells, row.disputes, values.odd(origins) if tells else None, values.leads(origins))


def _looseness(node: Node, tellings: Sequence[Telling]) -> int:
    figure = quantity_at(node, tellings)
    return LOOSE.get(figure.bound, BOUNDED) if figure else 0


def _at_least(node: Node, tellings: Sequence[Telling]) -> Decimal:
    """What a lower bound says, 0 for others: of two in one report the higher one says more."""
    figure = quantity_at(node, tellings)
    return figure.stated if figure and figure.bound in LOWER else Decimal(0)


class _Values(NamedTuple):
    """`of`: the number of the value of each column; `either`: the columns that agree with two values which disagree.

    `firm` are the columns that tell each value in so many words, and do not just not exclude it.
    """

    of: dict[int, int]
    either: frozenset[int]
    firm: tuple[frozenset[int], ...]

    def by_origin(self, origins: Sequence[int]) -> list[set[int]]:
        """The origins that tell each value."""
        told: list[set[int]] = [set() for _ in self.firm]
        for column, value in self.of.items():
            if column not in self.either:
                told[value].add(origins[column])
        return told

    def leads(self, origins: Sequence[int]) -> bool:
        """Whether more origins tell the first value than any other."""
        first, *others = self.by_origin(origins)
        return all(len(first) > len(other) for other in others)

    def odd(self, origins: Sequence[int]) -> int | None:
        """The column of the one origin against at least two that agree."""
        told = self.by_origin(origins)
        if len(told) != 2 or len({origins[column] for column in self.firm[0]}) < 2:
            return None
        if len(told[1]) != 1 or told[1] & told[0]:
            return None
        return next(column for column, value in self.of.items() if value == 1)


class _Row:
    """The cells of one fact and how each two of them stand to each other."""

    def __init__(
        self,
        leads: Mapping[int, Node],
        told: Mapping[int, Sequence[Node]],
        links: Sequence[Link],
        places: Mapping[Node, Evidence],
        tellings: Sequence[Telling],
    ) -> None:
        self.leads, self.told, self.places, self.tellings = leads, told, places, tellings
        self.figures = {column: quantity_at(node, tellings) for column, node in leads.items()}
        self.disputes = tuple(link for link in links if link.severity is not None and not self._is_settled(link))
        self.against = {Pair((link.a.column, link.b.column)) for link in self.disputes}
        self.linked = {Pair((link.a.column, link.b.column)) for link in links if link.severity is None}

    def _is_settled(self, link: Link) -> bool:
        """Whether the two reports agree in what they tell more exactly: "über eine Milliarde", "1,34 Milliarden"."""
        a, b = link.a.column, link.b.column
        one, other = self.figures[a], self.figures[b]
        if one is None or other is None or (self.leads[a], self.leads[b]) == (link.a, link.b):
            return False
        return _agree(one, other)

    def values(self, origins: Sequence[int]) -> _Values:
        """The values, the one of most origins first, else in the order of the reports."""
        if not self.disputes:
            return _Values(dict.fromkeys(self.leads, 0), frozenset(), (frozenset(self.leads),))
        groups = [{column} for column in sorted(self.leads)]
        for a, b in combinations(sorted(self.leads), 2):
            if self._is_same(a, b):
                self._join(groups, a, b)
        firm = {column: frozenset(group) for group in groups for column in group}
        either: dict[int, int] = {}
        for column in self._seeking():
            own = next(group for group in groups if column in group)
            near = [group for group in groups if group is not own and self._may_join(own, group)]
            near.sort(key=lambda group: (-len(group), min(group)))
            if len(own) == 1 and self._are_torn(near):
                either[column] = min(near[0])
                groups.remove(own)
            elif near:
                self._join(groups, column, min(near[0]))
        ranked = sorted(groups, key=lambda each: (-len({origins[c] for c in each}), min(each)))
        of = {column: number for number, group in enumerate(ranked) for column in group}
        of |= {column: of[other] for column, other in either.items() if other in of}
        core = tuple(max((firm[c] & group for c in sorted(group)), key=len) for group in ranked)
        return _Values({column: of.get(column, 0) for column in sorted(self.leads)}, frozenset(either), core)

    def _seeking(self) -> list[int]:
        """The columns whose value may be another's in other words: bounds before vague words, never exact figures."""
        loose = {column: _looseness(node, self.tellings) for column, node in self.leads.items()}
        return sorted((c for c in loose if loose[c] or not self.figures[c]), key=lambda c: (loose[c], c))

    def _are_torn(self, groups: Sequence[set[int]]) -> bool:
        """Whether some of the values dispute each other."""
        return any(Pair((a, b)) in self.against for one, other in combinations(groups, 2) for a in one for b in other)

    def _join(self, groups: list[set[int]], a: int, b: int) -> None:
        """Make one of the groups of the two, unless one of their cells disputes another."""
        one, other = (next(group for group in groups if column in group) for column in (a, b))
        if one is not other and not any(Pair((x, y)) in self.against for x in one for y in other):
            one |= other
            groups.remove(other)

    def _is_same(self, a: int, b: int) -> bool:
        """Whether two cells tell one value in so many words."""
        one, other = self.figures[a], self.figures[b]
        if any(same_words(self.places[x], self.places[y]) for x in self.told[a] for y in self.told[b]):
            return True
        if one and other:
            return _is_one_figure(one, other)
        node, twin = self.leads[a], self.leads[b]
        if node.family is Family.NAME and _is_fuller(self.places[node], self.places[twin]):
            return True
        return Pair((a, b)) in self.linked or (node.family in EITHER_OR and self._dispute_one(a, b))

    def _dispute_one(self, a: int, b: int) -> bool:
        return any({Pair((a, each)), Pair((b, each))} <= self.against for each in self.leads)

    def _may_join(self, group: Iterable[int], other: Iterable[int]) -> bool:
        pairs = [(a, b) for a in group for b in other]
        if any(Pair(pair) in self.against for pair in pairs):
            return False
        if all(map(self._is_vague, other)) and not all(map(self._is_vague, group)):
            return False  # it seeks by itself, and may find another one
        return any(self._agrees(a, b) for a, b in pairs)

    def _is_vague(self, column: int) -> bool:
        figure = self.figures[column]
        return figure is not None and figure.bound is Bound.VAGUE

    def _agrees(self, a: int, b: int) -> bool:
        one, other = self.figures[a], self.figures[b]
        if one and other:
            return _agree(one, other)
        return Pair((a, b)) in self.linked


def _agree(a: Quantity, b: Quantity) -> bool:
    relation = relate_on_footing(a, b)
    return relation is not None and relation.agrees


def _is_one_figure(a: Quantity, b: Quantity) -> bool:
    same = a.stated == b.stated and Bound.VAGUE not in (a.bound, b.bound)
    return (same and _agree(a, b)) or relate_on_footing(a, b) in (Relation.EQUAL, Relation.PRECISION)


def _is_fuller(a: Evidence, b: Evidence) -> bool:
    """Whether one name is the other with more of it: "Kolesnikowa", "Maria Kolesnikowa"."""
    one, other = (set(each.text.casefold().split()) for each in (a, b))
    return one <= other or other <= one


def worst(links: Iterable[Link]) -> Severity | None:
    """The worst severity of some links, ``None`` where all of them agree."""
    return min((link.severity for link in links if link.severity), key=lambda each: each.rank, default=None)
