"""A revision as plain dicts and as JSON, by the contract ``revision.schema.json`` (schema 1)."""

from __future__ import annotations

from typing import Any

from checker.model import Document, Evidence
from checker.model.revision import Revision
from checker.render.as_dict import as_json, maker, place, text_hash

SCHEMA = 1


def to_dict(revision: Revision) -> dict[str, Any]:
    """The revision as dicts, lists, strings, numbers and None alone; keys in the order of the contract."""
    return {
        "schema": SCHEMA,
        "checker": maker(revision.made_by),
        "old": _document(revision.old),
        "new": _document(revision.new),
        "changes": [
            {
                "became": str(change.became),
                "family": str(change.family) if change.family else None,
                "old": _place(change.old),
                "new": _place(change.new),
            }
            for change in revision.changes
        ],
        "corrections": [
            {
                "wrong": each.wrong,
                "right": each.right,
                "outcome": str(each.outcome),
                "note": _place(each.note),
                "at": _place(each.at),
            }
            for each in revision.corrections
        ],
        "kept": revision.kept,
        "reworded": [{"old": _place(old), "new": _place(new)} for old, new in revision.reworded],
    }


def to_json(revision: Revision, *, indent: int | None = 2) -> str:
    """The revision as JSON text without a final newline; `indent=None` gives one line."""
    return as_json(to_dict(revision), indent=indent)


def _document(document: Document) -> dict[str, Any]:
    return {"name": document.name, "language": document.language, "sha256": text_hash(document.text)}


def _place(evidence: Evidence | None) -> dict[str, Any] | None:
    return place(evidence) if evidence else None
