"""Every format as a file to keep: its ending, its kind, and its bytes."""

from __future__ import annotations

from importlib.util import find_spec

from checker.model import Report
from checker.model.errors import InputError
from checker.model.matrix import Matrix

#: Format -> ending of the file and media type.
REPORT_FILES: dict[str, tuple[str, str]] = {
    "html": ("html", "text/html; charset=utf-8"),
    "markdown": ("md", "text/markdown; charset=utf-8"),
    "text": ("txt", "text/plain; charset=utf-8"),
    "json": ("json", "application/json"),
    "jsonl": ("jsonl", "application/jsonl"),
    "csv": ("csv", "text/csv; charset=utf-8"),
    "parquet": ("parquet", "application/vnd.apache.parquet"),
    "sarif": ("sarif", "application/sarif+json"),
    "junit": ("junit.xml", "application/xml"),
    "github": ("github.txt", "text/plain; charset=utf-8"),
    "gitlab": ("gitlab.json", "application/json"),
    "rdjson": ("rdjson.json", "application/json"),
}
MATRIX_FILES = {name: REPORT_FILES[name] for name in ("html", "markdown", "text", "json", "csv")}


def offered() -> list[str]:
    """The formats of a report that can be had here: parquet where its library is installed."""
    return [name for name in REPORT_FILES if name != "parquet" or find_spec("pyarrow") is not None]


def report_bytes(report: Report, format: str, ui: str) -> bytes:
    """The report in a format of `REPORT_FILES`. Raises InputError for parquet where its library is missing."""
    if format == "parquet":
        from checker.render import to_parquet

        try:
            return to_parquet(report)
        except ImportError:
            raise InputError("parquet: needs pyarrow: pip install 'fact-checker-diff[parquet]'") from None
    from checker.render.written import written

    # CSV from a page is opened in a spreadsheet
    return written(report, format, ui=ui, spreadsheet=True).encode("utf-8", "backslashreplace")


def matrix_bytes(matrix: Matrix, format: str, ui: str) -> bytes:
    """The matrix in a format of `MATRIX_FILES`."""
    from checker.render.matrix.written import written

    return written(matrix, format, ui=ui, spreadsheet=True).encode("utf-8", "backslashreplace")
