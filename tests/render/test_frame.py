"""The table of findings has the documented columns, whatever it holds."""

from __future__ import annotations

import pandas as pd

from checker.render import to_frame
from checker.render.frame import COLUMNS
from tests.render.reports import GERMAN_A, german, quiet


def test_columns_and_dtypes_are_the_same_with_and_without_findings() -> None:
    for report in (german(), quiet()):
        assert {name: str(dtype) for name, dtype in to_frame(report).dtypes.items()} == COLUMNS


def test_a_row_per_finding_in_the_order_of_the_report() -> None:
    frame = to_frame(german())

    assert list(frame["rule"]) == ["number-mismatch", "quote-meaning", "number-inconsistent"]
    assert len(to_frame(quiet())) == 0


def test_a_row_holds_both_places() -> None:
    row = to_frame(german()).iloc[0]

    assert (row["name_a"], row["line_a"], row["column_a"]) == ("hafen-a.txt", 3, 59)
    assert GERMAN_A[row["start_a"] : row["end_a"]] == row["text_a"] == "zwölf Arbeiter"
    assert (row["value_a"], row["value_b"], row["related"]) == ("12", "15", 1)


def test_what_is_not_there_is_missing() -> None:
    row = to_frame(german()).iloc[2]

    assert row[["start_b", "end_b", "line_b", "column_b", "text_b", "value_b", "explanation"]].isna().all()


def test_severity_and_confidence_are_ordered() -> None:
    frame = to_frame(german())

    assert list(frame[frame["severity"] >= "error"]["rule"]) == ["number-mismatch", "quote-meaning"]
    assert list(frame[frame["confidence"] < "high"]["rule"]) == ["quote-meaning", "number-inconsistent"]


def test_frames_of_several_pairs_keep_their_dtypes_when_put_together() -> None:
    together = pd.concat([to_frame(german()), to_frame(quiet()), to_frame(german())])

    assert len(together) == 6
    assert {name: str(dtype) for name, dtype in together.dtypes.items()} == COLUMNS
