"""A revision in each of its formats, by the format's name."""

from __future__ import annotations

from collections.abc import Callable

from checker.model.revision import Revision
from checker.render.revision import as_dict, html, markdown, terminal


def written(revision: Revision, format: str, *, ui: str) -> str:
    """The revision in the format of this name, ending in one newline. Raises KeyError for a name that is none."""
    formats: dict[str, Callable[[], str]] = {
        "text": lambda: terminal.to_terminal(revision, ui=ui),
        "markdown": lambda: markdown.to_markdown(revision, ui=ui),
        "html": lambda: html.to_html(revision, ui=ui),
        "json": lambda: as_dict.to_json(revision),
    }
    return formats[format]().rstrip("\n") + "\n"
