"""The shape of a language's words: what every rendered report needs to say, whichever language it speaks.

The words themselves are data, one module a language (`german`, `english`).
"""

from __future__ import annotations

from collections.abc import Mapping

from checker.model import Confidence, Family, NoteKind, Severity, Side
from checker.model.frozen import frozen


@frozen
class Noun:
    """A counted noun: "1 Befund", "2 Befunde"."""

    one: str
    many: str


def always(words: str) -> Noun:
    """A phrase that no count changes."""
    return Noun(words, words)


@frozen(eq=False)
class Texts:
    """All words of a rendered report in one language. Braces are filled by `render.texts` and by the formats."""

    title: str
    compared: str
    results: str  # "{findings}" and "{remainder}"
    no_findings: str  # "{remainder}"
    nothing_compared: str  # "{remainder}"
    agree: Noun
    put_aside: Noun
    left_unchecked: Noun

    severities: Mapping[Severity, Noun]
    confidences: Mapping[Confidence, str]
    families: Mapping[Family, str]
    confidence: str
    explanation: str
    related: str
    contradicted: str
    note: str
    place: str  # "{line}", "{column}"
    line: str  # "{line}"

    confirmed: str
    confirmed_lead: str
    only: Mapping[Side, str]
    only_lead: str
    unchecked: str
    unchecked_lead: str
    suppressed: str
    suppressed_lead: str
    made: str
    reading_aid: str
    more: Noun  # "{count}"

    contents: str
    skip: str
    findings: str
    finding: str  # "{number}"
    wording: str
    filter: str
    filter_severity: str
    filter_family: str
    in_report: str  # "{side}", "{line}"
    legend: str
    legend_finding: str
    legend_related: str
    legend_agree: str
    legend_only: str
    legend_unchecked: str
    rule_help: str  # "{rule}", "{family}", "{aid}"
    in_the_log: Noun  # "{count}"

    row_family: str
    row_note: str
    row_name: str
    row_title: str
    row_language: str
    row_agency: str
    row_place: str
    row_date: str
    row_author: str
    row_format: str
    row_claims: str
    row_copied: str
    row_notes: str
    notes: Mapping[NoteKind, Noun]  # the values of the note, one by one; the first may be a count
    row_version: str
    row_encoder: str
    row_rules: str
    row_settings: str

    claims_counted: Noun
    aligned: Mapping[Side, str]  # "{claims}", "{count}"
    none_found: str
    only_counted: Mapping[Side, str]  # "{count}"
    confirmed_counted: str  # "{count}"
    unchecked_counted: str  # "{count}"
    copied: str  # "{a}", "{b}"
    uncertain: str  # "{date}"
    unsupported: str  # "{language}"
    languages: Mapping[str, str]

    months: tuple[str, ...]
    day: str  # "{day}", "{month}", "{year}"
    month: str  # "{month}", "{year}"
    time: str  # "{date}", "{time}"
    percent: str  # "{number}"
    thousands: str
    and_: str
