"""A draft against several sources: what one contradicts and another confirms says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.model import Confirmation, Finding, Related, Report
from checker.render.passage import shorten
from checker.rules.rule import Words

CONFIRMED = Words(
    de="bestätigt durch {source}:{line}:{column}: „{text}“",
    en="confirmed by {source}:{line}:{column}: “{text}”",
)

#: A confirming passage is quoted up to so many characters; the place says the rest.
LONGEST = 80


def told_elsewhere(reports: Sequence[tuple[str, Report]], ui: str) -> tuple[Report, ...]:
    """The reports of one draft against its sources; a finding whose place another source confirms explains that.

    The place is that in the draft (report B), and the confirmation has to be of the same family.

    Args:
        reports: each with the path of its source; all with the same draft.
    """
    return tuple(
        replace(report, findings=tuple(_with_others(finding, number, reports, ui) for finding in report.findings))
        for number, (_, report) in enumerate(reports)
    )


def confirmed_elsewhere(finding: Finding, others: Sequence[tuple[str, Report]]) -> list[tuple[str, Confirmation]]:
    """The confirmations of a finding's place in the draft, each with its source."""
    if finding.b is None or finding.a is None:
        return []
    return [
        (source, each)
        for source, report in others
        for each in report.confirmed
        if each.family is finding.family and each.b.span.overlaps(finding.b.span)
    ]


def _with_others(finding: Finding, number: int, reports: Sequence[tuple[str, Report]], ui: str) -> Finding:
    others = [each for position, each in enumerate(reports) if position != number]
    first = dict(reversed(confirmed_elsewhere(finding, others)))  # the first one of each source
    if not first:
        return finding
    pattern = CONFIRMED.in_language(ui)
    told = [
        pattern.format(source=source, line=each.a.line, column=each.a.column, text=shorten(each.a.text, LONGEST))
        for source, each in sorted(first.items())
    ]
    explanation = "; ".join(filter(None, (finding.explanation, *told)))
    return replace(finding, explanation=explanation, related=tuple(_renoted(finding, explanation)))


def _renoted(finding: Finding, explanation: str) -> Iterator[Related]:
    """A related place whose note is the explanation goes on saying so: formats then say it once."""
    for each in finding.related:
        explains = each.evidence.note and each.evidence.note == finding.explanation
        yield replace(each, evidence=replace(each.evidence, note=explanation)) if explains else each
