"""What a run is asked for: what counts for the exit status, in which form, and what is said of the two reports.

Values of options and of the configuration alike. Standard library only, so that help and first errors stay cheap.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from checker.model import Confidence, Finding, Report, Severity

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


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for one pair. Languages are ISO 639-1, recognised where ``None``; days are those of the reports."""

    fail_on: FailOn = FailOn.ERROR
    min_confidence: Confidence = Confidence.MEDIUM
    lang_a: str | None = None
    lang_b: str | None = None
    date_a: date | None = None
    date_b: date | None = None


def counts(finding: Finding, fail_on: FailOn, min_confidence: Confidence) -> bool:
    """Whether a finding makes the exit status 1: as severe as `fail_on` or worse, as sure as `min_confidence`."""
    if fail_on is FailOn.NEVER:
        return False
    return finding.severity.rank <= Severity(fail_on.value).rank and finding.confidence.rank <= min_confidence.rank


def exit_code(report: Report, fail_on: FailOn, min_confidence: Confidence) -> int:
    """`FINDINGS` where one of the report's findings counts, else `NOTHING_COUNTS`."""
    found = any(counts(finding, fail_on, min_confidence) for finding in report.findings)
    return FINDINGS if found else NOTHING_COUNTS
