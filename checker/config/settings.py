"""What a run is asked for: what counts for the exit status, in which form, and what is said of the two reports.

Values of options and of the configuration alike. Standard library only, so that help and first errors stay cheap.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from checker.model import Confidence, Report, Severity
from checker.model.frozen import frozen

#: Exit codes, as in the README's table. A finding that counts in one pair and an error in another: the error wins.
NOTHING_COUNTS, FINDINGS, TROUBLE = 0, 1, 2


class Format(StrEnum):
    """How a report is written."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    PARQUET = "parquet"
    SARIF = "sarif"
    JUNIT = "junit"
    GITHUB = "github"
    GITLAB = "gitlab"
    RDJSON = "rdjson"


class GateFormat(StrEnum):
    """How the outcome of many pairs is written; json is a line a pair, the report or the error record."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"
    SARIF = "sarif"
    JUNIT = "junit"
    GITHUB = "github"


class ArchiveFormat(StrEnum):
    """How what an archive holds is written; json is a line a pair, the report or the error record."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"


class FailOn(StrEnum):
    """The mildest severity that makes the exit status 1."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"


class Ui(StrEnum):
    """The language of messages and reports."""

    DE = "de"
    EN = "en"


#: Stands for every relation that a rule answers for, where a severity is given for the rule as a whole.
WHOLE_RULE = "*"


class Switch(StrEnum):
    """What becomes of a rule, or of one relation that it answers for."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    OFF = "off"


@frozen
class Settings:
    """What holds for one pair. Languages are ISO 639-1, recognised where ``None``; days are those of the reports.

    `max_size` is what a report may have, in megabytes; no configuration changes it.
    """

    fail_on: FailOn = FailOn.ERROR
    min_confidence: Confidence = Confidence.MEDIUM
    lang_a: str | None = None
    lang_b: str | None = None
    date_a: date | None = None
    date_b: date | None = None
    max_size: float = 1.0

    @property
    def limit(self) -> int:
        """The same in bytes."""
        return round(self.max_size * 1_000_000)


def counts(severity: Severity, confidence: Confidence, settings: Settings) -> bool:
    """Whether a finding makes the exit status 1: as severe as asked for or worse, and as sure or surer."""
    return is_as_severe(severity, settings.fail_on) and confidence.rank <= settings.min_confidence.rank


def is_as_severe(severity: Severity, fail_on: FailOn) -> bool:
    """Whether a severity is that of `fail_on` or worse; none is where that is "never"."""
    return fail_on is not FailOn.NEVER and severity.rank <= Severity(fail_on.value).rank


def exit_code(report: Report, settings: Settings) -> int:
    """`FINDINGS` where one of the report's findings counts, else `NOTHING_COUNTS`."""
    found = any(counts(finding.severity, finding.confidence, settings) for finding in report.findings)
    return FINDINGS if found else NOTHING_COUNTS
