"""A report as SARIF 2.1.0, the format of code scanning (OASIS, errata 01), for one pair of reports.

B is the location of a result, A a related location. A text that was extracted from its file (HTML) gets the whole file
as its location. What was not checked is a notification of the run, what a desk has put aside a suppressed result.
"""

from __future__ import annotations

from typing import Any

from checker.model import Finding, Report, Severity, Side, Suppressed
from checker.model.patterns import compiled
from checker.render import texts as say
from checker.render.as_dict import as_json, text_hash
from checker.render.passage import plain
from checker.render.region import Gap, Located, Region, document_of, gaps, primary, related, uri
from checker.render.texts import texts
from checker.render.wording import Texts

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
VERSION = "2.1.0"

# In a SARIF message "[text](target)" is a link; words of the reports must not become one.
LINK = compiled(r"\[(?=[^\]]*\]\()")


def to_sarif(report: Report, *, ui: str) -> str:
    """The report as a SARIF log with one run, as JSON text that ends with a newline; messages in the language `ui`.

    Columns count code points. Fingerprints are the findings' own, which survive moved lines; they also stand under
    ``primaryLocationLineHash``, the one that GitHub follows an alert by.
    """
    log = {"$schema": SCHEMA, "version": VERSION, "runs": [sarif_run(report, ui=ui)]}
    return plain_json(log)


def plain_json(value: Any) -> str:
    """JSON of two blanks' indent and a final newline, with nothing in it that could act on its way."""
    return as_json(value, indent=2) + "\n"


def sarif_run(report: Report, *, ui: str) -> dict[str, Any]:
    """The run of a SARIF log for one report, as plain dicts and lists."""
    words = texts(ui)
    rules = sorted({finding.rule for finding in report.findings} | {item.rule for item in report.suppressed})
    return {
        "tool": {
            "driver": {
                "name": "checker",
                "semanticVersion": report.made_by.version,
                "rules": [_rule(report, words, rule) for rule in rules],
                "notifications": [{"id": "unchecked", "shortDescription": {"text": words.unchecked}}],
            }
        },
        "language": ui,
        "columnKind": "unicodeCodePoints",
        "artifacts": [_artifact(report, side) for side in Side],
        "invocations": [
            {
                "executionSuccessful": True,
                "toolExecutionNotifications": [_notification(gap) for gap in gaps(report)],
            }
        ],
        "results": [
            *(_result(report, finding, rules) for finding in report.findings),
            *(_put_aside(item, rules) for item in report.suppressed),
        ],
        "properties": {
            "encoder": report.made_by.encoder,
            "rulesHash": report.made_by.rules_hash,
            "settings": dict(report.made_by.settings),
            "confirmed": len(report.confirmed),
            "unchecked": len(report.unchecked),
            "onlyA": len(report.coverage.only_a),
            "onlyB": len(report.coverage.only_b),
        },
    }


def _rule(report: Report, words: Texts, rule: str) -> dict[str, Any]:
    """A rule as far as its findings tell of it; the page of a rule is printed by ``checker rules ID``."""
    findings = [finding for finding in report.findings if finding.rule == rule]
    described: dict[str, Any] = {"id": rule, "name": rule}
    if findings:
        worst = min((finding.severity for finding in findings), key=lambda severity: severity.rank)
        family = words.families[findings[0].family]
        help_text = words.rule_help.format(rule=rule, family=family, aid=words.reading_aid)
        described["shortDescription"] = {"text": f"{say.capital(family)}: {rule}"}
        described["fullDescription"] = {"text": help_text}
        described["help"] = {"text": help_text}
        described["defaultConfiguration"] = {"level": str(worst)}
        described["properties"] = {"tags": [str(findings[0].family)]}
    return described


def _artifact(report: Report, side: Side) -> dict[str, Any]:
    document = document_of(report, side)
    return {
        "location": {"uri": uri(document)},
        "roles": ["analysisTarget"],
        # of the text that offsets point into, which for an extracted text is not the file
        "properties": {"textSha256": text_hash(document.text), "basis": str(document.basis)},
    }


def _result(report: Report, finding: Finding, rules: list[str]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": rules.index(finding.rule),
        "kind": "fail",
        "level": str(finding.severity),
        "message": {"text": _message(" ".join(filter(None, (_sentence(finding.message), finding.explanation))))},
        "locations": [_location(primary(report, finding))],
        "partialFingerprints": _fingerprints(finding.fingerprint),
        "properties": {
            "family": str(finding.family),
            "confidence": str(finding.confidence),
            "explanation": plain(finding.explanation),
        },
    }
    if others := related(report, finding):
        result["relatedLocations"] = [{"id": number, **_location(place)} for number, place in enumerate(others, 1)]
    return result


def _put_aside(item: Suppressed, rules: list[str]) -> dict[str, Any]:
    return {
        "ruleId": item.rule,
        "ruleIndex": rules.index(item.rule),
        "level": str(Severity.NOTE),
        "message": {"text": _message(item.reason) or item.rule},
        "partialFingerprints": _fingerprints(item.fingerprint),
        "suppressions": [{"kind": "external", "status": "accepted", "justification": plain(item.reason)}],
    }


def _fingerprints(fingerprint: str) -> dict[str, str]:
    return {"primaryLocationLineHash": f"{fingerprint}:1", "finding/v1": fingerprint}


def _notification(gap: Gap) -> dict[str, Any]:
    return {
        "descriptor": {"id": "unchecked", "index": 0},
        "level": "note",
        "message": {"text": _message(f"{gap.reason} ({gap.count})")},
        "locations": [_location(gap.at)],
    }


def _location(place: Located) -> dict[str, Any]:
    """A physical location, with the quoted words as its message; the whole file where there is no region."""
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri(place.document), "index": list(Side).index(place.side)}}
    if place.region:
        physical["region"] = _region(place.region)
    location: dict[str, Any] = {"physicalLocation": physical}
    if place.evidence:
        said = f"{place.side.upper()}: {plain(place.evidence.text)}"
        note = f" ({plain(place.evidence.note)})" if place.evidence.note else ""
        location["message"] = {"text": _message(said + note)}
    return location


def _region(region: Region) -> dict[str, Any]:
    return {
        "startLine": region.line,
        "startColumn": region.column,
        "endLine": region.end_line,
        "endColumn": region.end_column,
    }


def _message(text: str) -> str:
    return LINK.sub(r"\\[", plain(text))


def _sentence(text: str) -> str:
    """The text ending in a full stop, so that another sentence can follow."""
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."
