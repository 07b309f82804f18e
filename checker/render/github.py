"""A report as GitHub workflow commands: annotations on the lines of a pull request."""

from __future__ import annotations

from collections.abc import Sequence

from checker.model import Finding, Report, Severity
from checker.model.frozen import frozen
from checker.render import texts as say
from checker.render.passage import plain
from checker.render.region import Located, gaps, path, primary
from checker.render.texts import texts

# GitHub shows so many annotations of one kind a step and drops the rest without a word (its documentation on
# "Annotations limits": 10 warnings and 10 errors a step). All kinds together stay within it: ten are read, more not.
LIMIT = 10

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
OLD_COMMAND = "##["  # the runner still reads the old form of commands, and reads it inside a line


@frozen
class Annotation:
    """One annotation before it is written: `command` is error, warning or notice. No `place`: the whole step."""

    command: str
    place: Located | None
    title: str
    message: str


def to_github(report: Report, *, ui: str) -> str:
    """Workflow commands, a line each, worst first, no more than `LIMIT`; then the counts; ends with a newline.

    Where there is more, the last command says how much, and the rest stands below as plain lines in a group of the
    step's log. What was not checked comes after the findings.
    """
    return _log([report], (), " · ".join(say.tally(texts(ui), report)), ui)


def to_github_many(reports: Sequence[Report], faults: Sequence[str], tally: str, *, ui: str) -> str:
    """The same for many reports: no more than `LIMIT` commands for all of them together.

    Args:
        faults: what could not be read, a line each; they come first.
        tally: the last line.
    """
    return _log(reports, faults, tally, ui)


def _log(reports: Sequence[Report], faults: Sequence[str], tally: str, ui: str) -> str:
    found = [(report, finding) for report in reports for finding in report.findings]
    annotations = [Annotation("error", None, "checker", fault) for fault in faults]
    annotations += [_annotation(report, finding) for report, finding in sorted(found, key=lambda each: _order(each[1]))]
    annotations += [
        Annotation("notice", gap.at, "checker", f"{gap.reason} ({gap.count})")
        for report in reports
        for gap in gaps(report)
    ]
    shown = annotations if len(annotations) <= LIMIT else annotations[: LIMIT - 1]
    rest = annotations[len(shown) :]
    lines = [_command(annotation) for annotation in shown]
    if rest:
        words = texts(ui)
        pointer = say.counted_phrase(words, len(rest), words.in_the_log)
        lines += [f"::notice title=checker::{_data(pointer)}", "::group::checker", *map(_plainly, rest), "::endgroup::"]
    return "\n".join([*lines, _inert(f"checker: {tally}")]) + "\n"


def _order(finding: Finding) -> tuple[int, int]:
    return finding.severity.rank, finding.confidence.rank


def _annotation(report: Report, finding: Finding) -> Annotation:
    said = finding.message if not finding.explanation else f"{finding.message}\n{finding.explanation}"
    return Annotation(COMMANDS[finding.severity], primary(report, finding), f"checker: {finding.rule}", said)


def _command(annotation: Annotation) -> str:
    place = annotation.place
    where = {"file": path(place.document), **_place(place)} if place else {}
    properties = {**where, "title": annotation.title}
    written = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{annotation.command} {written}::{_data(annotation.message)}"


def _plainly(annotation: Annotation) -> str:
    """The annotation as a line of the log that is no command."""
    told = f"{annotation.title.removeprefix('checker: ')}: {annotation.message}"
    if annotation.place is None:
        return _inert(f"{annotation.command}: {told}")
    region = annotation.place.region
    where = path(annotation.place.document) + (f":{region.line}:{region.column}" if region else "")
    return _inert(f"{annotation.command}: {where}: {told}")


def _inert(text: str) -> str:
    return plain(text).replace(OLD_COMMAND, "## [").lstrip(":")


def _place(place: Located) -> dict[str, int]:
    """Line and columns; columns only inside one line, as GitHub has it; nothing for a whole file."""
    region = place.region
    if region is None:
        return {}
    lines = {"line": region.line, "endLine": region.end_line}
    # the last column that belongs to it, not the first after it
    columns = {"col": region.column, "endColumn": max(region.column, region.end_column - 1)}
    return lines | columns if region.line == region.end_line else lines


def _data(text: str) -> str:
    """A message on one line of the log; its own line ends are kept, in the form the runner reads."""
    lines = "\n".join(plain(line) for line in text.split("\n"))
    return lines.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(plain(text)).replace(":", "%3A").replace(",", "%2C")
