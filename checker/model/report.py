"""What a comparison found: findings with their places, what agrees, what was not judged."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from checker.model.document import Document, Span
from checker.model.frozen import frozen

if TYPE_CHECKING:
    import pandas as pd


class Side(StrEnum):
    """Which of the two reports."""

    A = "a"
    B = "b"

    @property
    def other(self) -> Side:
        return Side.B if self is Side.A else Side.A


class Family(StrEnum):
    """What kind of statement a rule compares."""

    NUMBER = "number"
    DATE = "date"
    QUOTE = "quote"
    NAME = "name"
    ROLE = "role"
    NEGATION = "negation"
    CERTAINTY = "certainty"
    SCOPE = "scope"


class Severity(StrEnum):
    """How bad it is if true. error: both cannot be right as written; warning: look; note: worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for the worst; sorts findings and compares with a threshold."""
        return list(Severity).index(self)


class Confidence(StrEnum):
    """How sure it is that both places speak of the same thing."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    @property
    def rank(self) -> int:
        """0 for the surest."""
        return list(Confidence).index(self)


@frozen
class Evidence:
    """A place in a report. `line` and `column` are 1-based, a line ends at ``\\n``; `value` is the value in words."""

    span: Span
    line: int
    column: int
    text: str
    value: str = ""
    note: str = ""


@frozen
class Related:
    """A further place that belongs to a finding."""

    side: Side
    evidence: Evidence


@frozen
class Finding:
    """A disagreement. `a` or `b` is ``None`` where it lies inside one report alone; `related` then says against what.

    `message` is one line that names both values;
    `explanation` is what may reconcile them, or ``""``.
    """

    rule: str
    family: Family
    severity: Severity
    confidence: Confidence
    message: str
    fingerprint: str
    a: Evidence | None
    b: Evidence | None
    related: tuple[Related, ...] = ()
    explanation: str = ""


@frozen
class Confirmation:
    """The same slot in both reports, and the values agree."""

    family: Family
    a: Evidence
    b: Evidence
    note: str = ""


@frozen
class Unchecked:
    """A place that was not judged, and why, in the reader's language."""

    side: Side
    evidence: Evidence
    reason: str


@frozen
class Suppressed:
    """A finding that a desk has put aside."""

    fingerprint: str
    rule: str
    reason: str


@frozen
class Provenance:
    """All that a reader needs to repeat the run. `settings` are names and values as text, sorted by name."""

    version: str
    encoder: str
    rules_hash: str
    settings: tuple[tuple[str, str], ...] = ()


@frozen
class Coverage:
    """Claims that one report alone makes, most newsworthy first."""

    only_a: tuple[Evidence, ...] = ()
    only_b: tuple[Evidence, ...] = ()


@frozen
class Copied:
    """The fraction of each report's words, in [0, 1], that stands in the other in runs of at least eight words."""

    a: float
    b: float


@frozen
class Report:
    """One comparison of two reports: what disagrees, what agrees, what only one tells and what was not judged."""

    a: Document
    b: Document
    claims_a: int
    claims_b: int
    aligned_a: int
    aligned_b: int
    findings: tuple[Finding, ...]
    confirmed: tuple[Confirmation, ...]
    coverage: Coverage
    unchecked: tuple[Unchecked, ...]
    suppressed: tuple[Suppressed, ...]
    copied: Copied
    made_by: Provenance

    def to_dict(self) -> dict[str, Any]:
        """The report by its JSON contract, as plain dicts, lists, strings and numbers."""
        from checker.render.as_dict import to_dict

        return to_dict(self)

    def to_frame(self) -> pd.DataFrame:
        """A pandas table with a row a finding; the columns are those of `checker.render.to_frame`."""
        from checker.render.frame import to_frame

        return to_frame(self)
