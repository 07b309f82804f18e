"""A report as JUnit XML: what disagrees fails, what agrees passes, what was not judged is skipped."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from typing import TYPE_CHECKING

from checker.model import Evidence, Finding, Report, Severity, Side
from checker.model.patterns import compiled
from checker.render import texts as say
from checker.render.passage import passages, plain, related_passages
from checker.render.region import document_of, path, primary
from checker.render.texts import texts
from checker.render.wording import Texts

if TYPE_CHECKING:
    from xml.etree import ElementTree

# What XML 1.0 cannot hold, even as a reference.
FORBIDDEN = compiled("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def to_junit(report: Report, *, ui: str) -> str:
    """The report as a JUnit file with one suite, ending with a newline.

    Every finding, every agreement and every place that was not judged is a test case. An error fails; a warning or a
    note passes, with its words in ``system-out``, because JUnit knows no milder failure.
    """
    return _written([_suite(report, texts(ui), _is_error)])


def to_junit_many(
    reports: Sequence[tuple[Report, Container[str]]], faults: Sequence[tuple[str, str]], *, ui: str
) -> str:
    """Many reports as a JUnit file, a suite each.

    Args:
        reports: each with the fingerprints of the findings that fail; all others pass.
        faults: what could not be read, as name and reason: a suite with one case in error each.
    """
    words = texts(ui)
    suites = [
        _suite(report, words, lambda finding, failing=failing: finding.fingerprint in failing)  # type: ignore[misc]
        for report, failing in reports
    ]
    return _written([*suites, *(_fault_suite(name, reason) for name, reason in faults)])


def _is_error(finding: Finding) -> bool:
    return finding.severity is Severity.ERROR


def _suite(report: Report, words: Texts, fails: Callable[[Finding], bool]) -> ElementTree.Element:
    from xml.etree import ElementTree

    cases = [*_cases(report, words, fails)]
    counts = {"tests": str(len(cases)), "failures": str(sum(map(fails, report.findings))), "errors": "0"}
    skipped = str(len(report.unchecked) + len(report.suppressed))
    name = _clean(f"{path(report.a)} - {path(report.b)}")
    suite = ElementTree.Element("testsuite", {"name": name, **counts, "skipped": skipped})
    properties = ElementTree.SubElement(suite, "properties")
    for key, value in _properties(report):
        ElementTree.SubElement(properties, "property", {"name": key, "value": _clean(value)})
    suite.extend(cases)
    return suite


def _fault_suite(name: str, reason: str) -> ElementTree.Element:
    from xml.etree import ElementTree

    counts = {"tests": "1", "failures": "0", "errors": "1", "skipped": "0"}
    suite = ElementTree.Element("testsuite", {"name": _clean(name), **counts})
    case = ElementTree.SubElement(suite, "testcase", {"classname": "checker.unreadable", "name": _clean(name)})
    ElementTree.SubElement(case, "error", {"type": "unreadable", "message": _clean(reason)})
    return suite


def _written(suites: Sequence[ElementTree.Element]) -> str:
    from xml.etree import ElementTree

    totals = {name: str(sum(int(suite.attrib[name]) for suite in suites)) for name in ("tests", "failures", "errors")}
    root = ElementTree.Element("testsuites", {"name": "checker", **totals})
    root.extend(suites)
    ElementTree.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'


def _properties(report: Report) -> Iterator[tuple[str, str]]:
    yield "version", report.made_by.version
    yield "encoder", report.made_by.encoder
    yield "rules_hash", report.made_by.rules_hash
    yield from ((f"setting.{name}", value) for name, value in report.made_by.settings)
    for severity in Severity:
        yield str(severity), str(sum(finding.severity is severity for finding in report.findings))
    yield "confirmed", str(len(report.confirmed))
    yield "unchecked", str(len(report.unchecked))
    yield "only_a", str(len(report.coverage.only_a))
    yield "only_b", str(len(report.coverage.only_b))


def _cases(report: Report, words: Texts, fails: Callable[[Finding], bool]) -> Iterator[ElementTree.Element]:
    from xml.etree import ElementTree

    for finding in report.findings:
        yield _finding(report, words, finding, fails(finding))
    for item in report.confirmed:
        name = f"{words.confirmed}: {item.a.text} / {item.b.text}"
        yield _case(report, f"checker.confirmed.{item.family}", name, Side.B, item.b)
    for gap in report.unchecked:
        place = words.place.format(line=gap.evidence.line, column=gap.evidence.column)
        name = f"{words.unchecked}: {gap.side.upper()}, {place}: {gap.evidence.text}"
        case = _case(report, "checker.unchecked", name, gap.side, gap.evidence)
        ElementTree.SubElement(case, "skipped", {"message": _clean(gap.reason)})
        yield case
    for put_aside in report.suppressed:
        name = f"{words.suppressed}: {put_aside.fingerprint}"
        case = _case(report, f"checker.{put_aside.rule}", name, Side.B, None)
        ElementTree.SubElement(case, "skipped", {"message": _clean(put_aside.reason)})
        yield case


def _finding(report: Report, words: Texts, finding: Finding, fails: bool) -> ElementTree.Element:
    from xml.etree import ElementTree

    place = primary(report, finding)
    name = f"{finding.message.removesuffix('.')} [{finding.fingerprint}]"
    case = _case(report, f"checker.{finding.rule}", name, place.side, place.evidence)
    body = _body(report, words, finding)
    if fails:
        attributes = {"type": _clean(finding.rule), "message": _clean(finding.message)}
        ElementTree.SubElement(case, "failure", attributes).text = body
    else:
        heading = words.severities[finding.severity].one
        ElementTree.SubElement(case, "system-out").text = f"{say.capital(heading)}\n{body}"
    return case


def _body(report: Report, words: Texts, finding: Finding) -> str:
    """Both passages with their places, what else belongs to it, and what may explain it."""
    lines = [f"{words.confidence}: {words.confidences[finding.confidence]}"]
    for passage in (*passages(report, finding), *related_passages(report, finding)):
        place = words.place.format(line=passage.evidence.line, column=passage.evidence.column)
        text = "".join(piece.text for piece in passage.pieces).strip()
        lines.append(f"{passage.side.upper()} {path(document_of(report, passage.side))}, {place}: {text}")
    if finding.explanation:
        lines.append(f"{words.explanation}: {finding.explanation}")
    return "\n".join(map(_clean, lines))


def _case(report: Report, classname: str, name: str, side: Side, evidence: Evidence | None) -> ElementTree.Element:
    from xml.etree import ElementTree

    attributes = {"classname": _clean(classname), "name": _clean(name), "file": _clean(path(document_of(report, side)))}
    if evidence:
        attributes["line"] = str(evidence.line)
    return ElementTree.Element("testcase", attributes)


def _clean(text: str) -> str:
    """The text as one line that XML can hold."""
    return FORBIDDEN.sub("\ufffd", plain(text))
