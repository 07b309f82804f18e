"""A report in the formats people and programs read. Each format is a pure function of a `Report`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from checker.render.as_dict import to_dict, to_json
    from checker.render.frame import to_frame
    from checker.render.github import to_github, to_github_many
    from checker.render.gitlab import to_gitlab
    from checker.render.html import to_html
    from checker.render.jsonlines import to_jsonlines
    from checker.render.junit import to_junit, to_junit_many
    from checker.render.markdown import to_markdown
    from checker.render.rdjson import to_rdjson
    from checker.render.sarif import to_sarif
    from checker.render.sarif_many import to_sarif_many
    from checker.render.table import to_csv, to_parquet
    from checker.render.terminal import print_finding, print_report, to_terminal

__all__ = [
    "print_finding",
    "print_report",
    "to_csv",
    "to_dict",
    "to_frame",
    "to_github",
    "to_github_many",
    "to_gitlab",
    "to_html",
    "to_json",
    "to_jsonlines",
    "to_junit",
    "to_junit_many",
    "to_markdown",
    "to_parquet",
    "to_rdjson",
    "to_sarif",
    "to_sarif_many",
    "to_terminal",
]

#: Imported when first asked for: a run writes one format and pays for one.
_LAZY = {
    "print_finding": "terminal",
    "print_report": "terminal",
    "to_csv": "table",
    "to_dict": "as_dict",
    "to_frame": "frame",
    "to_github": "github",
    "to_github_many": "github",
    "to_gitlab": "gitlab",
    "to_html": "html",
    "to_json": "as_dict",
    "to_jsonlines": "jsonlines",
    "to_junit": "junit",
    "to_junit_many": "junit",
    "to_markdown": "markdown",
    "to_parquet": "table",
    "to_rdjson": "rdjson",
    "to_sarif": "sarif",
    "to_sarif_many": "sarif_many",
    "to_terminal": "terminal",
}


def __getattr__(name: str) -> Any:
    if name in _LAZY:
        from importlib import import_module

        return getattr(import_module(f"checker.render.{_LAZY[name]}"), name)
    raise AttributeError(f"module 'checker.render' has no attribute {name!r}")
