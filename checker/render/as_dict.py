"""A report as plain dicts and as JSON, by the contract ``report.schema.json`` (schema 1).

Optional fields are absent rather than null or empty. Keys keep the order of the contract, so two runs give the same
bytes.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from typing import Any

from checker.model import Basis, Confirmation, Document, Evidence, Finding, Provenance, Report, Severity, Unchecked
from checker.model.patterns import compiled

SCHEMA = 1

# Legal in JSON, yet unsafe on the way: DEL and C1 steer terminals; U+2028 and U+2029 end a line for some readers of
# JSON Lines; a lone surrogate cannot be written as UTF-8. All of them are written as escapes.
UNSAFE = compiled("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def to_dict(report: Report) -> dict[str, Any]:
    """The report as the contract's JSON object: dicts, lists, strings, numbers and None alone."""
    return {
        "schema": SCHEMA,
        "checker": {
            **maker(report.made_by),
            "settings": dict(report.made_by.settings),
        },
        "a": _document(report.a),
        "b": _document(report.b),
        "summary": _summary(report),
        "findings": [_finding(finding) for finding in report.findings],
        "confirmed": [_confirmation(item) for item in report.confirmed],
        "coverage": {
            "only_a": [_evidence(evidence) for evidence in report.coverage.only_a],
            "only_b": [_evidence(evidence) for evidence in report.coverage.only_b],
        },
        "unchecked": [_unchecked(item) for item in report.unchecked],
        "suppressed": [asdict(item) for item in report.suppressed],
        "copied": {"a": report.copied.a, "b": report.copied.b},
    }


def to_json(report: Report, *, id: str | None = None, indent: int | None = 2) -> str:
    """The report as JSON text without a final newline; `id` names the pair in a batch; `indent=None` gives one line.

    Raises ValueError for a number that is not finite, which no report holds.
    """
    fields = to_dict(report)
    if id is not None:
        fields = {"schema": fields.pop("schema"), "id": id, **fields}
    return as_json(fields, indent=indent)


def as_json(value: Any, *, indent: int | None = None) -> str:
    """JSON without a final newline and with nothing in it that could act on its way; `indent=None` gives one line.

    Raises ValueError for a number that is not finite.
    """
    written = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
    return UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", written)


def maker(made_by: Provenance) -> dict[str, str]:
    """What made a result."""
    return {"version": made_by.version, "encoder": made_by.encoder, "rules_hash": made_by.rules_hash}


def text_hash(text: str) -> str:
    """SHA-256 of a text in UTF-8, as hex. Lone surrogates are encoded as they stand, so every text has a hash."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _document(document: Document) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "name": document.name,
        "sha256": text_hash(document.text),
        "language": document.language,
        "basis": str(document.basis),
    }
    if document.basis is Basis.EXTRACTED:
        fields["text"] = document.text
    # where pages begin: offsets into the text
    pages = {"pages": list(document.pages)} if document.pages else {}
    return {**fields, "metadata": _metadata(document) | pages}


def _metadata(document: Document) -> dict[str, Any]:
    """What the report states of itself; whether the date is certain is said only where there is a date."""
    fields = {name: value for name, value in asdict(document.metadata).items() if value not in (None, "", ())}
    if "date" not in fields:
        fields.pop("date_certain")
    if "credits" in fields:
        fields["credits"] = list(fields["credits"])
    return fields


def _summary(report: Report) -> dict[str, int]:
    severities = [finding.severity for finding in report.findings]
    return {
        "claims_a": report.claims_a,
        "claims_b": report.claims_b,
        "aligned_a": report.aligned_a,
        "aligned_b": report.aligned_b,
        **{str(severity): severities.count(severity) for severity in Severity},
        "confirmed": len(report.confirmed),
        "unchecked": len(report.unchecked),
        "suppressed": len(report.suppressed),
    }


def place(evidence: Evidence) -> dict[str, Any]:
    """Where it stands, and its words."""
    return {
        "start": evidence.span.start,
        "end": evidence.span.end,
        "line": evidence.line,
        "column": evidence.column,
        "text": evidence.text,
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return place(evidence) | _present(value=evidence.value, note=evidence.note)


def _finding(finding: Finding) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "rule": finding.rule,
        "family": str(finding.family),
        "severity": str(finding.severity),
        "confidence": str(finding.confidence),
        "message": finding.message,
        **_present(explanation=finding.explanation),
        "fingerprint": finding.fingerprint,
        "a": _evidence(finding.a) if finding.a else None,
        "b": _evidence(finding.b) if finding.b else None,
    }
    if finding.related:
        fields["related"] = [
            {"side": str(related.side), "evidence": _evidence(related.evidence)} for related in finding.related
        ]
    return fields


def _confirmation(item: Confirmation) -> dict[str, Any]:
    fields: dict[str, Any] = {"family": str(item.family), "a": _evidence(item.a), "b": _evidence(item.b)}
    return fields | _present(note=item.note)


def _unchecked(item: Unchecked) -> dict[str, Any]:
    return {"side": str(item.side), "evidence": _evidence(item.evidence), "reason": item.reason}


def _present(**fields: str) -> dict[str, str]:
    """The fields that say something."""
    return {name: value for name, value in fields.items() if value}
