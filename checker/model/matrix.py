"""What many reports of one event tell of each fact: a row a fact, a column a report."""

from __future__ import annotations

from checker.model.document import Document
from checker.model.frozen import frozen
from checker.model.report import Evidence, Family, Provenance, Severity
from checker.model.values import UnitClass


@frozen
class Cell:
    """How one report tells a fact: the place, further places that tell it too, and which of the values it tells.

    `value` is the number of the value, counted from 0 for the one that most origins tell; cells of one number agree.
    `either`: it agrees with two values that disagree ("dozens" with 34 and with 50), so it stands for none of them.
    """

    evidence: Evidence
    value: int
    further: tuple[Evidence, ...] = ()
    either: bool = False


@frozen
class Fact:
    """One fact as the reports tell it.

    `cells` has an entry a report, in the order of the matrix; ``None`` where a report is silent. `what` says what is
    told, as far as it can be named ("Verletzte"), else ""; `about` are up to two words that the reports say it with, or
    who said what is quoted. `unit` is the kind of the figures, ``None`` where it is none. `rules` are the rules that
    found two of the values to disagree and `severity` the worst of them, ``None`` where all agree. `odd` is the column
    of the one origin that stands against at least two others which agree with each other, ``None`` where there is none.
    """

    family: Family
    what: str
    cells: tuple[Cell | None, ...]
    severity: Severity | None = None
    rules: tuple[str, ...] = ()
    odd: int | None = None
    leads: bool = True
    about: tuple[str, ...] = ()
    unit: UnitClass | None = None

    def stands_against(self, cell: Cell) -> bool:
        """Whether what the cell tells is disputed and not what most origins tell."""
        return self.severity is not None and not cell.either and (bool(cell.value) or not self.leads)

    @property
    def told_by(self) -> tuple[int, ...]:
        """The columns of the reports that tell it."""
        return tuple(column for column, cell in enumerate(self.cells) if cell is not None)

    @property
    def silent(self) -> tuple[int, ...]:
        """The columns of the reports that do not."""
        return tuple(column for column, cell in enumerate(self.cells) if cell is None)


@frozen
class Matrix:
    """All facts that at least two of the reports tell, disputed ones first.

    `dated` is the day each report is of, ISO 8601 with the time where it is known, "" where it is not. `origins`
    numbers where each report's words come from, from 0: reports that copy each other have one origin.
    """

    reports: tuple[Document, ...]
    dated: tuple[str, ...]
    origins: tuple[int, ...]
    facts: tuple[Fact, ...]
    made_by: Provenance

    def origins_of(self, fact: Fact) -> frozenset[int]:
        """The origins of the reports that tell it."""
        return frozenset(self.origins[column] for column in fact.told_by)

    @property
    def in_copies(self) -> tuple[Fact, ...]:
        """The facts that only reports of one origin tell, who copy each other; none where all have that one origin."""
        if len(set(self.origins)) == 1:
            return ()
        return tuple(fact for fact in self.facts if not fact.severity and len(self.origins_of(fact)) == 1)

    def course(self, fact: Fact) -> tuple[tuple[str, str], ...]:
        """The values of a disputed fact in the order of time, each with the day it was first told.

        Empty where all agree, where a report that tells it has no date, or where two values are of one day: then nobody
        can say which came later.
        """
        told = [(self.dated[column], cell) for column, cell in enumerate(fact.cells) if cell is not None]
        if fact.severity is None or not all(day for day, _ in told):
            return ()
        first: dict[int, tuple[str, str]] = {}
        for day, cell in sorted(told, key=lambda each: each[0]):
            first.setdefault(cell.value, (day, cell.evidence.text))
        days = [day for day, _ in first.values()]
        return tuple(first.values()) if len(set(days)) == len(days) else ()
