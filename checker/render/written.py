"""A report in each format that is text, by the format's name; Parquet, the one that is bytes, is `table.to_parquet`."""

from __future__ import annotations

from collections.abc import Callable

from checker import render
from checker.model import Report


def written(report: Report, format: str, *, ui: str, spreadsheet: bool = False) -> str:
    """The report in the format of this name, ending in one newline. Raises KeyError for a name that is none.

    Args:
        format: one of the names of `--format`, all but "parquet".
        ui: the language of the words around the findings, "de" or "en".
        spreadsheet: for "csv", as in `checker.render.to_csv`.
    """
    formats: dict[str, Callable[[], str]] = {
        "text": lambda: render.to_terminal(report, ui=ui),
        "markdown": lambda: render.to_markdown(report, ui=ui),
        "html": lambda: render.to_html(report, ui=ui),
        "json": lambda: render.to_json(report),
        "jsonl": lambda: render.to_jsonlines(report),
        "csv": lambda: render.to_csv(report, spreadsheet=spreadsheet),
        "sarif": lambda: render.to_sarif(report, ui=ui),
        "junit": lambda: render.to_junit(report, ui=ui),
        "github": lambda: render.to_github(report, ui=ui),
        "gitlab": lambda: render.to_gitlab(report),
        "rdjson": lambda: render.to_rdjson(report),
    }
    return formats[format]().rstrip("\n") + "\n"
