"""A report as a pandas table, a row per finding."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from checker.model import Confidence, Evidence, Family, Finding, Report, Severity

if TYPE_CHECKING:
    import pandas as pd  # type: ignore[import-untyped, unused-ignore]  # pandas ships no types of its own

# Ordered from least to most, so that `frame[frame.severity >= "warning"]` reads as it means.
CATEGORIES = {
    "family": ([str(family) for family in Family], False),
    "severity": ([str(severity) for severity in reversed(Severity)], True),
    "confidence": ([str(confidence) for confidence in reversed(Confidence)], True),
}

PLACE = {"start": "Int64", "end": "Int64", "line": "Int64", "column": "Int64", "text": "string", "value": "string"}

COLUMNS = {
    "name_a": "string",
    "name_b": "string",
    "rule": "string",
    "family": "category",
    "severity": "category",
    "confidence": "category",
    "message": "string",
    "explanation": "string",
    **{f"{field}_{side}": dtype for side in "ab" for field, dtype in PLACE.items()},
    "related": "Int64",
    "fingerprint": "string",
}


def to_frame(report: Report) -> pd.DataFrame:
    """The findings as a table, a row each in the report's order; with no finding an empty one of the same columns.

    Columns and dtypes are `COLUMNS`: `name_a` and `name_b` name the reports, so that the frames of many pairs can be
    put together; `family`, `severity` and `confidence` are categories, the last two ordered (note < warning < error,
    low < medium < high); `start`, `end`, `line`, `column`, `text` and `value` of both sides are missing (``pd.NA``)
    where the finding has no passage there, and `explanation` and `value` where nothing is to be said; `related` counts
    the further places. Offsets are code points, half-open; lines and columns are 1-based.
    """
    return to_frame_of_many([report])


def to_frame_of_many(reports: Iterable[Report]) -> pd.DataFrame:
    """The findings of many reports as one table, as `to_frame` has them; an empty one of the same columns for none."""
    import pandas as pd

    rows = [_row(report, finding) for report in reports for finding in report.findings]
    return pd.DataFrame(
        {
            name: pd.Series([_storable(row[name]) for row in rows], dtype=_dtype(name, dtype), name=name)
            for name, dtype in COLUMNS.items()
        }
    )


def _dtype(name: str, dtype: str) -> Any:
    """The pandas dtype of a column; categories are the whole closed set, whatever the rows hold."""
    if dtype != "category":
        return dtype
    import pandas as pd

    values, ordered = CATEGORIES[name]
    return pd.CategoricalDtype(values, ordered=ordered)


def _storable(cell: Any) -> Any:
    """The cell, lone surrogates spelled out (``\\udc80``): UTF-8, and so Arrow, cannot hold them."""
    return cell.encode("utf-8", "backslashreplace").decode("utf-8") if isinstance(cell, str) else cell


def _row(report: Report, finding: Finding) -> dict[str, Any]:
    return {
        "name_a": report.a.name,
        "name_b": report.b.name,
        "rule": finding.rule,
        "family": str(finding.family),
        "severity": str(finding.severity),
        "confidence": str(finding.confidence),
        "message": finding.message,
        "explanation": finding.explanation or None,
        **_place(finding.a, "a"),
        **_place(finding.b, "b"),
        "related": len(finding.related),
        "fingerprint": finding.fingerprint,
    }


def _place(evidence: Evidence | None, side: str) -> dict[str, Any]:
    if evidence is None:
        return {f"{field}_{side}": None for field in PLACE}
    return {
        f"start_{side}": evidence.span.start,
        f"end_{side}": evidence.span.end,
        f"line_{side}": evidence.line,
        f"column_{side}": evidence.column,
        f"text_{side}": evidence.text,
        f"value_{side}": evidence.value or None,
    }
