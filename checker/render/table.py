"""The findings of reports as a table in a file: CSV and Parquet, the rows and columns of `checker.render.frame`."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO

from checker.model import Report
from checker.render.frame import to_frame, to_frame_of_many

#: What a spreadsheet takes for the head of a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def to_csv(report: Report, *, spreadsheet: bool = False) -> str:
    """The findings as CSV with a header line, UTF-8, lines ending in ``\\n``; a missing cell is empty.

    Cells hold the reports' words as they are. With `spreadsheet` an apostrophe stands before those that a spreadsheet
    would take for a formula ("-5 Grad", "=A1").
    """
    frame = to_frame(report)
    if spreadsheet:
        words: list[str] = list(frame.select_dtypes("string").columns)
        frame[words] = frame[words].apply(lambda column: column.where(~column.str.startswith(FORMULA), "'" + column))
    written: str = frame.to_csv(index=False, lineterminator="\n")
    return written


def inert(cell: str) -> str:
    """Words that no spreadsheet takes for a formula."""
    return "'" + cell if cell.startswith(FORMULA) else cell


def to_parquet(report: Report) -> bytes:
    """The findings as a Parquet file that reads back as the frame it was, categories and their order included.

    A Parquet file without rows keeps the columns, and forgets which categories there are.
    Raises ImportError where pyarrow, the extra ``parquet``, is not installed.
    """
    return to_parquet_of_many([report])


def to_parquet_of_many(reports: Iterable[Report]) -> bytes:
    """The findings of many reports as one Parquet file, as `to_parquet`."""
    import pyarrow  # type: ignore[import-not-found, import-untyped, unused-ignore]  # noqa: F401  # a plain message

    file = BytesIO()
    to_frame_of_many(reports).to_parquet(file, engine="pyarrow", index=False)
    return file.getvalue()
