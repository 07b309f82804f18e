"""A matrix in each of its formats, by the format's name."""

from __future__ import annotations

from collections.abc import Callable

from checker.model.matrix import Matrix
from checker.render.matrix import as_dict, html, markdown, terminal


def written(matrix: Matrix, format: str, *, ui: str, spreadsheet: bool = False) -> str:
    """The matrix in the format of this name, ending in one newline. Raises KeyError for a name that is none."""
    formats: dict[str, Callable[[], str]] = {
        "text": lambda: terminal.to_terminal(matrix, ui=ui),
        "markdown": lambda: markdown.to_markdown(matrix, ui=ui),
        "html": lambda: html.to_html(matrix, ui=ui),
        "json": lambda: as_dict.to_json(matrix),
        "csv": lambda: as_dict.to_frame(matrix, spreadsheet=spreadsheet).to_csv(index=False, lineterminator="\n"),
    }
    return formats[format]().rstrip("\n") + "\n"
