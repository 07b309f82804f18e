"""The types a comparison is made of. Standard library only; everything is frozen and travels between processes.

The way of the data: ``Document`` -> ``Claim`` (with ``Quote``, ``Quantity``, ``DateValue``) -> ``Pair`` (a candidate)
-> ``Finding`` and ``Confirmation`` -> ``Report``. Offsets are half-open ``[start, end)`` in code points of the
document's text, everywhere and without exception.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any

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


class Basis(StrEnum):
    """What offsets point into: the decoded file itself, or a text extracted from it."""

    FILE = "file"
    EXTRACTED = "extracted"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points in a document's text, ``0 <= start <= end``."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The text in the span."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def moved(self, by: int) -> Span:
        """The span shifted by so many code points."""
        return Span(self.start + by, self.end + by)


# --- document ---------------------------------------------------------------------------------------------------------


class BlockKind(StrEnum):
    """What a block of a report is. Captions are claims too: they state facts under a picture."""

    TITLE = "title"
    TEASER = "teaser"
    HEADING = "heading"
    CAPTION = "caption"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of running text that sentences do not cross. `copies` are places that repeat it word for word."""

    span: Span
    kind: BlockKind
    copies: tuple[Span, ...] = ()


class FurnitureKind(StrEnum):
    """Parts of the file that are not statements of the report."""

    HEADER = "header"
    DATELINE = "dateline"
    CREDIT = "credit"
    BYLINE = "byline"
    MARKUP = "markup"
    REPEATED = "repeated"


@dataclass(frozen=True, slots=True)
class Furniture:
    """A stretch of the text that was taken out of the claims, and what it is."""

    span: Span
    kind: FurnitureKind


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a report says of itself. Each field as the report states it; `date` is ISO 8601, as precise as stated.

    `date_certain` is false where the date comes from a bare file header and may be that of an archive.
    """

    title: str | None = None
    date: str | None = None
    date_certain: bool = True
    place: str | None = None
    agency: str | None = None
    author: str | None = None
    credits: tuple[str, ...] = ()
    encoding: str | None = None
    format: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A report as read: the text that offsets point into, its blocks, its furniture and its metadata.

    `language` is ISO 639-1 or ``und``; `supported` says whether the checker reads that language. `notes` are remarks
    on the reading (an encoding that was guessed, say), for people.
    """

    name: str
    text: str
    language: str
    supported: bool
    basis: Basis
    blocks: tuple[Block, ...]
    furniture: tuple[Furniture, ...] = ()
    metadata: Metadata = Metadata()
    notes: tuple[str, ...] = ()


# --- values -----------------------------------------------------------------------------------------------------------


class UnitClass(StrEnum):
    """Quantities of different classes are never compared."""

    COUNT = "count"
    ORDINAL = "ordinal"
    PERCENT = "percent"
    PERCENT_POINT = "percent-point"
    MONEY = "money"
    AGE = "age"
    DURATION = "duration"
    TEMPERATURE = "temperature"
    LENGTH = "length"
    AREA = "area"
    VOLUME = "volume"
    WEIGHT = "weight"
    SPEED = "speed"
    SCORE = "score"
    FRACTION = "fraction"
    OTHER = "other"


class Bound(StrEnum):
    """How firmly the stated figure is given."""

    EXACT = "exact"
    ABOUT = "about"  # etwa, rund, some
    NEARLY = "nearly"  # fast, knapp: just under
    OVER = "over"  # gut: just over
    MORE_THAN = "more-than"  # mehr als, über: above, logically unbounded
    AT_LEAST = "at-least"
    LESS_THAN = "less-than"
    AT_MOST = "at-most"  # bis zu, höchstens
    RANGE = "range"  # 30 bis 50
    VAGUE = "vague"  # Dutzende, mehrere hundert


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure with what it counts or measures: "mehr als 60 Mitglieder" is (60, inf), members.

    `low` and `high` are the logical interval, both ends possible, ``None`` for no bound. `stated` is the printed figure
    (the middle of a range). `step` is the place of the last digit that was printed as significant: 1 for 45.400 and 11,
    0.01 for 1,48, 100000 for "1,5 Millionen". `unit` is the canonical English unit name, ``""`` for a bare count;
    `noun` is the lower-case lemma of the counted noun, compounds whole, ``""`` if none is near; `noun_span` its place;
    `modifiers` the lower-case lemmas of what restricts the noun ("deutsch" in "130 deutsche Soldaten", "us" in
    "US-Soldaten").
    `concept` names what is counted across synonyms and languages ("dead", "injured"), else ``""``.
    `figure` spans number and hedge-free words alone ("60"), `span` all that belongs to it ("mehr als 60 Mitglieder").
    """

    span: Span
    figure: Span
    low: Decimal | None
    high: Decimal | None
    stated: Decimal
    step: Decimal
    bound: Bound
    unit_class: UnitClass
    unit: str = ""
    noun: str = ""
    noun_span: Span | None = None
    modifiers: tuple[str, ...] = ()
    concept: str = ""


class Precision(StrEnum):
    """How finely a date is given."""

    CENTURY = "century"
    DECADE = "decade"
    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    SEASON = "season"
    MONTH = "month"
    WEEK = "week"
    WEEKEND = "weekend"
    DAY = "day"
    DAYPART = "daypart"
    MINUTE = "minute"


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date or time of day, as an interval of days with its precision.

    `first` and `last` are the first and last day it covers, both ``None`` where it stays relative or has no day
    (a bare time). `timex` is its ISO-like value ("2014-09", "2016-05-03", "XXXX-WXX-2", "T14:30"). `anchor` is
    "absolute", "resolved" (relative, resolved against a reference) or "relative". `role` is the word that binds it to
    the event ("since", "until", "from", "on", "before", "after", ""). `clock` is the time of day, `zone` its zone's
    name or "". `weekday` is the one named, 1 for Monday, or ``None``.
    """

    span: Span
    first: date | None
    last: date | None
    timex: str
    precision: Precision
    anchor: str
    role: str = ""
    clock: time | None = None
    zone: str = ""
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A place that looks like a value and cannot be read for sure, and why (a key of the message tables)."""

    span: Span
    reason: str


# --- claims -----------------------------------------------------------------------------------------------------------


class QuoteKind(StrEnum):
    """Direct speech as a sentence, a few quoted words inside the report's own sentence, or no speech at all."""

    DIRECT = "direct"
    PARTIAL = "partial"
    INDIRECT = "indirect"  # reported speech without marks: span and words are the same
    TITLE = "title"  # a name, a title, a word held at arm's length: not speech


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says it: `name` as resolved inside the report (fullest form), `span` where that is said, `key` to compare."""

    name: str
    key: str
    span: Span


@dataclass(frozen=True, slots=True)
class Quote:
    """Words in quotation marks. `span` includes the marks, `words` does not. `depth` is 0 for an outermost quotation.

    `closed` is false where the closing mark is missing and the quotation was ended at the paragraph.
    """

    span: Span
    words: Span
    kind: QuoteKind
    depth: int = 0
    closed: bool = True
    speaker: Speaker | None = None
    cue: Span | None = None


class Voice(StrEnum):
    """Who asserts a claim."""

    REPORT = "report"
    DIRECT = "direct"
    INDIRECT = "indirect"


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence of a report, and inside it what can be true or false by itself.

    `clauses` partition the sentence into clauses with a verb of their own, in order. `voice` and `speaker` say who
    asserts it. `copies` are places that repeat it (a teaser told again).
    """

    span: Span
    block: BlockKind
    clauses: tuple[Span, ...]
    quotes: tuple[Quote, ...] = ()
    voice: Voice = Voice.REPORT
    speaker: Speaker | None = None
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[DateValue, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    copies: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """A candidate: claims number `a` and `b`, their cosine in [-1, 1] and the score they were ranked by."""

    a: int
    b: int
    cosine: float
    score: float


# --- report -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Evidence:
    """A place in a report. `line` and `column` are 1-based, a line ends at ``\\n``; `value` is the value in words."""

    span: Span
    line: int
    column: int
    text: str
    value: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Related:
    """A further place that belongs to a finding."""

    side: Side
    evidence: Evidence


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Confirmation:
    """The same slot in both reports, and the values agree."""

    family: Family
    a: Evidence
    b: Evidence
    note: str = ""


@dataclass(frozen=True, slots=True)
class Unchecked:
    """A place that was not judged, and why, in the reader's language."""

    side: Side
    evidence: Evidence
    reason: str


@dataclass(frozen=True, slots=True)
class Suppressed:
    """A finding that a desk has put aside."""

    fingerprint: str
    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class Provenance:
    """All that a reader needs to repeat the run. `settings` are names and values as text, sorted by name."""

    version: str
    encoder: str
    rules_hash: str
    settings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Coverage:
    """Claims that one report alone makes, most newsworthy first."""

    only_a: tuple[Evidence, ...] = ()
    only_b: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Copied:
    """The fraction of each report's words, in [0, 1], that stands in the other in runs of at least eight words."""

    a: float
    b: float


@dataclass(frozen=True, slots=True)
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
