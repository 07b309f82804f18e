"""A revision as plain dicts and as JSON, by the contract ``revision.schema.json`` (schema 1)."""

from __future__ import annotations

import json
from typing import Any

from checker.model import Document, Evidence
from checker.model.revision import Revision
from checker.render.as_dict import UNSAFE, text_hash

SCHEMA = 1


def to_dict(revision: Revision) -> dict[str, Any]:
    """The revision as dicts, lists, strings, numbers and None alone; keys in the order of the contract."""
    made_by = revision.made_by
    return {
        "schema": SCHEMA,
        "checker": {"version": made_by.version, "encoder": made_by.encoder, "rules_hash": made_by.rules_hash},
        "old": _document(revision.old),
        "new": _document(revision.new),
        "changes": [
            {
                "became": str(change.became),
                "family": str(change.family) if change.family else None,
                "old": _evidence(change.old),
                "new": _evidence(change.new),
            }
            for change in revision.changes
        ],
        "corrections": [
            {
                "wrong": each.wrong,
                "right": each.right,
                "outcome": str(each.outcome),
                "note": _evidence(each.note),
                "at": _evidence(each.at),
            }
            for each in revision.corrections
        ],
        "kept": revision.kept,
        "reworded": [{"old": _evidence(old), "new": _evidence(new)} for old, new in revision.reworded],
    }


def to_json(revision: Revision, *, indent: int | None = 2) -> str:
    """The revision as JSON text without a final newline; `indent=None` gives one line."""
    written = json.dumps(to_dict(revision), ensure_ascii=False, allow_nan=False, indent=indent)
    return UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", written)


def _document(document: Document) -> dict[str, Any]:
    return {"name": document.name, "language": document.language, "sha256": text_hash(document.text)}


def _evidence(evidence: Evidence | None) -> dict[str, Any] | None:
    if evidence is None:
        return None
    return {
        "start": evidence.span.start,
        "end": evidence.span.end,
        "line": evidence.line,
        "column": evidence.column,
        "text": evidence.text,
    }
