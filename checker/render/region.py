"""Where a finding lies, in the words that machine formats share: a file, a region of lines and columns, gaps.

Report B is the text at hand (a draft), report A what it is held against; so a finding lies in B where it has a place
there, and what is in A is related.
"""

from __future__ import annotations

import re
from pathlib import PurePath
from urllib.parse import quote

from checker.model import Basis, Document, Evidence, Finding, Report, Side, Unchecked
from checker.model.frozen import frozen

STDIN = "-"  # the name of a report that came from standard input


@frozen
class Region:
    """A half-open stretch of a file: 1-based lines and columns, columns in code points, `end_column` after the last."""

    line: int
    column: int
    end_line: int
    end_column: int


@frozen
class Located:
    """A place in one of the reports. `region` is ``None`` for the whole file, `evidence` where nothing is quoted."""

    side: Side
    document: Document
    evidence: Evidence | None
    region: Region | None


@frozen
class Gap:
    """Something that was not judged: a reason, how often in one report, and where first."""

    reason: str
    count: int
    at: Located


def document_of(report: Report, side: Side) -> Document:
    """The report on that side."""
    return report.a if side is Side.A else report.b


def region(document: Document, evidence: Evidence) -> Region | None:
    """The region of a place; ``None`` where the text was extracted, and offsets say nothing of the file."""
    if document.basis is Basis.EXTRACTED:
        return None
    text, span = document.text, evidence.span
    newlines = text.count("\n", span.start, span.end)
    if not newlines:
        return Region(evidence.line, evidence.column, evidence.line, evidence.column + span.end - span.start)
    return Region(evidence.line, evidence.column, evidence.line + newlines, span.end - text.rfind("\n", 0, span.end))


def located(report: Report, side: Side, evidence: Evidence | None) -> Located:
    document = document_of(report, side)
    return Located(side, document, evidence, region(document, evidence) if evidence else None)


def primary(report: Report, finding: Finding) -> Located:
    """Where a finding is shown: in B where it has a place there, else in A."""
    if finding.b or not finding.a:
        return located(report, Side.B, finding.b)
    return located(report, Side.A, finding.a)


def related(report: Report, finding: Finding) -> tuple[Located, ...]:
    """The further places of a finding: that in A first where B has the primary one, then what the finding relates."""
    others = [located(report, Side.A, finding.a)] if finding.a and finding.b else []
    return (*others, *(located(report, item.side, item.evidence) for item in finding.related))


def gaps(report: Report) -> tuple[Gap, ...]:
    """What was not judged, a gap a reason and report, in the report's order: no format passes it over in silence."""
    groups: dict[tuple[str, Side], list[Unchecked]] = {}
    for item in report.unchecked:
        groups.setdefault((item.reason, item.side), []).append(item)
    return tuple(
        Gap(reason, len(items), located(report, side, items[0].evidence)) for (reason, side), items in groups.items()
    )


def path(document: Document) -> str:
    """The report's file with forward slashes, as services name files of a repository."""
    name = "stdin" if document.name == STDIN else document.name
    written = PurePath(name).as_posix()
    return written.encode("utf-8", "replace").decode()


def uri(document: Document) -> str:
    """The report's file as a URI reference: relative names stay relative, absolute ones become ``file://``."""
    written = path(document)
    if re.match(r"[A-Za-z]:/", written):
        return "file:///" + quote(written, safe="/:")
    if written.startswith("/"):
        return "file://" + quote(written)
    # a colon in the first part would read as a scheme
    return ("./" if ":" in written.split("/")[0] else "") + quote(written)
