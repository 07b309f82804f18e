"""A report in the Reviewdog Diagnostic Format (rdjson), for review comments on any code host."""

from __future__ import annotations

from typing import Any

from checker.model import Document, Evidence, Finding, Report, Severity
from checker.render.passage import plain
from checker.render.region import Gap, Located, gaps, path, primary, related
from checker.render.sarif import plain_json

LEVELS = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}


def to_rdjson(report: Report) -> str:
    """The report as one ``DiagnosticResult``, as JSON that ends with a newline; columns count bytes of UTF-8.

    What was not checked is a diagnostic too, a reason and report each.
    """
    diagnostics = [_diagnostic(report, finding) for finding in report.findings]
    diagnostics += [_gap(gap) for gap in gaps(report)]
    return plain_json({"source": {"name": "checker"}, "diagnostics": diagnostics})


def _diagnostic(report: Report, finding: Finding) -> dict[str, Any]:
    said = finding.message if not finding.explanation else f"{finding.message} ({finding.explanation})"
    diagnostic: dict[str, Any] = {
        "message": plain(said),
        "location": _location(primary(report, finding)),
        "severity": LEVELS[finding.severity],
        "code": {"value": finding.rule},
    }
    if others := related(report, finding):
        diagnostic["related_locations"] = [_related(place) for place in others]
    return diagnostic


def _related(place: Located) -> dict[str, Any]:
    quoted = f"{place.side.upper()}: {plain(place.evidence.text)}" if place.evidence else place.side.upper()
    return {"message": quoted, "location": _location(place)}


def _gap(gap: Gap) -> dict[str, Any]:
    return {
        "message": plain(f"{gap.reason} ({gap.count})"),
        "location": _location(gap.at),
        "severity": LEVELS[Severity.NOTE],
        "code": {"value": "unchecked"},
    }


def _location(place: Located) -> dict[str, Any]:
    location: dict[str, Any] = {"path": path(place.document)}
    if place.evidence and place.region:
        location["range"] = {
            "start": {
                "line": place.region.line,
                "column": _bytes_before(place.document, place.evidence, place.evidence.span.start) + 1,
            },
            "end": {
                "line": place.region.end_line,
                "column": _bytes_before(place.document, place.evidence, place.evidence.span.end) + 1,
            },
        }
    return location


def _bytes_before(document: Document, evidence: Evidence, offset: int) -> int:
    """How many bytes of UTF-8 stand before an offset in its line."""
    line = document.text.rfind("\n", 0, offset) + 1
    return len(document.text[line:offset].encode("utf-8", "surrogatepass"))
