"""A report as a GitLab code quality report, for the merge request's widget."""

from __future__ import annotations

import hashlib
from typing import Any

from checker.model import Finding, Report, Severity
from checker.render.passage import plain
from checker.render.region import Gap, Located, gaps, path, primary
from checker.render.sarif import plain_json

# GitLab has info, minor, major, critical and blocker. Whether a finding blocks is for the pipeline's exit status.
LEVELS = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.NOTE: "info"}
FINGERPRINT = 16  # hex digits, as the findings' own fingerprints


def to_gitlab(report: Report) -> str:
    """The report as a JSON array of issues that ends with a newline: the findings, then what was not checked.

    Fingerprints are the findings' own; GitLab drops a second issue of one fingerprint, so a repeated one is numbered.
    """
    seen: dict[str, int] = {}
    issues = []
    for issue in [_issue(report, finding) for finding in report.findings] + [_gap(gap) for gap in gaps(report)]:
        fingerprint = issue["fingerprint"]
        seen[fingerprint] = seen.get(fingerprint, 0) + 1
        repeated = f"-{seen[fingerprint]}" if seen[fingerprint] > 1 else ""
        issues.append({**issue, "fingerprint": fingerprint + repeated})
    return plain_json(issues)


def _issue(report: Report, finding: Finding) -> dict[str, Any]:
    said = finding.message if not finding.explanation else f"{finding.message} ({finding.explanation})"
    return {
        "description": plain(said),
        "check_name": f"checker/{finding.rule}",
        "fingerprint": finding.fingerprint,
        "severity": LEVELS[finding.severity],
        "location": _location(primary(report, finding)),
    }


def _gap(gap: Gap) -> dict[str, Any]:
    name = f"{gap.at.side} {gap.reason}".encode("utf-8", "surrogatepass")
    return {
        "description": plain(f"{gap.reason} ({gap.count})"),
        "check_name": "checker/unchecked",
        "fingerprint": hashlib.sha256(name).hexdigest()[:FINGERPRINT],
        "severity": LEVELS[Severity.NOTE],
        "location": _location(gap.at),
    }


def _location(place: Located) -> dict[str, Any]:
    """The place by lines, which GitLab requires: the first line for a whole file."""
    begin, end = (place.region.line, place.region.end_line) if place.region else (1, 1)
    return {"path": path(place.document), "lines": {"begin": begin, "end": end}}
