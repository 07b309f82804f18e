"""A matrix as plain dicts and as JSON, by the contract ``matrix.schema.json`` (schema 1), and as a pandas table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.model.matrix import Cell, Fact, Matrix
from checker.render.as_dict import as_json, maker, place, text_hash
from checker.render.table import inert

if TYPE_CHECKING:
    import pandas as pd

SCHEMA = 1


def to_dict(matrix: Matrix) -> dict[str, Any]:
    """The matrix as dicts, lists, strings, numbers and None alone; keys in the order of the contract."""
    return {
        "schema": SCHEMA,
        "checker": maker(matrix.made_by),
        "reports": [
            {
                "name": report.name,
                "language": report.language,
                "date": dated or None,
                "origin": origin,
                "sha256": text_hash(report.text),
            }
            for report, dated, origin in zip(matrix.reports, matrix.dated, matrix.origins, strict=True)
        ],
        "facts": [_fact(matrix, fact) for fact in matrix.facts],
    }


def to_json(matrix: Matrix, *, id: str | None = None, indent: int | None = 2) -> str:
    """The matrix as JSON text without a final newline; `indent=None` gives one line, `id` is that of a batch."""
    return as_json(to_dict(matrix) if id is None else {"id": id, **to_dict(matrix)}, indent=indent)


def to_frame(matrix: Matrix, *, spreadsheet: bool = False) -> pd.DataFrame:
    """A pandas table, a row a fact: `family`, `what`, `severity`, `rules`, then a column a report.

    With `spreadsheet` an apostrophe stands before words that a spreadsheet would take for a formula.
    """
    import pandas as pd

    said = inert if spreadsheet else str
    columns = ["family", "what", "severity", "rules", *(said(report.name) for report in matrix.reports)]
    rows = [
        [
            str(fact.family),
            said(fact.what),
            str(fact.severity or ""),
            " ".join(fact.rules),
            *(said(cell.evidence.text) if cell else None for cell in fact.cells),
        ]
        for fact in matrix.facts
    ]
    return pd.DataFrame(rows, columns=columns)


def _fact(matrix: Matrix, fact: Fact) -> dict[str, Any]:
    return {
        "family": str(fact.family),
        "what": fact.what,
        "about": list(fact.about),
        "severity": str(fact.severity) if fact.severity else None,
        "rules": list(fact.rules),
        "odd": fact.odd,
        "cells": [_cell(cell) if cell else None for cell in fact.cells],
        "course": [{"date": day, "text": text} for day, text in matrix.course(fact)],
    }


def _cell(cell: Cell) -> dict[str, Any]:
    return {
        "value": cell.value,
        "evidence": place(cell.evidence),
        "further": [place(each) for each in cell.further],
    }
