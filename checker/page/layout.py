"""The templates of the page: those of the reports with the page's parts put in, under one style."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from jinja2 import ChoiceLoader, Environment, PackageLoader

from checker.render.layout import environment as of_reports
from checker.render.layout import style_of


@cache
def environment() -> Environment:
    """The page's templates, which extend those of the reports; escaping and plain text are theirs."""
    loaders = [loader for loader in (PackageLoader("checker.page"), of_reports().loader) if loader is not None]
    return of_reports().overlay(loader=ChoiceLoader(loaders))


@cache
def assets() -> dict[str, tuple[str, str]]:
    """The files that pages load, by name: content and media type. None of them holds a word of a report."""
    own = files("checker.page") / "templates"
    style = "\n".join([style_of("report.css", "matrix.css"), (own / "page.css").read_text(encoding="utf-8")])
    return {
        "page.css": (style, "text/css; charset=utf-8"),
        "report.css": (
            "\n".join([style_of("report.css"), (own / "page.css").read_text(encoding="utf-8")]),
            "text/css; charset=utf-8",
        ),
        "page.js": ((own / "page.js").read_text(encoding="utf-8"), "text/javascript; charset=utf-8"),
    }
