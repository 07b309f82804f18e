"""`checker revise`: two versions of one text, and what changed in fact."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from checker.cli.config import held_by
from checker.cli.output import check_output, console_on, is_file, standard_output, write
from checker.cli.reading import read_all
from checker.cli.shared import Cache, Fetch, MaxSize, Model, Output, RulesDir, UiOption, day, ui_language
from checker.config.settings import FINDINGS, NOTHING_COUNTS, FailOn, Settings

if TYPE_CHECKING:
    from checker.model.revision import Revision

EPILOG = (
    "Examples: [bold]checker revise first.txt second.txt[/bold] · "
    "[bold]git show HEAD:story.md | checker revise - story.md[/bold] · "
    "[bold]checker revise first.txt second.txt --format html -o changes.html[/bold]"
)


class RevisionFormat(StrEnum):
    """How a revision is written."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"


def revise(
    ctx: typer.Context,
    old: Annotated[str, typer.Argument(help="The version before; - is standard input.", metavar="OLD")],
    new: Annotated[str, typer.Argument(help="The version after.", metavar="NEW")],
    format: Annotated[
        RevisionFormat, typer.Option(help=f"How it is written: {', '.join(RevisionFormat)}.", show_choices=False)
    ] = RevisionFormat.TEXT,
    output: Output = None,
    date: Annotated[
        str | None, typer.Option(help="Day of a version that states none itself.", metavar="YYYY-MM-DD")
    ] = None,
    rules: RulesDir = None,
    model: Model = None,
    cache: Cache = None,
    max_size: MaxSize = 1.0,
    fetch: Fetch = False,
    ui: UiOption = None,
) -> None:
    """Say what changed in fact between two versions of one text: figures, dates, names, quotations, sentences.

    Mended typing, other words for the same and moved paragraphs are silence. A note of correction in the new version
    ("Berichtigung: elf statt zehn") is held against its text. Exit status 0: nothing changed in fact; 1: something did,
    or a correction was announced and not made; 2: a version, a rule or a model cannot be read.
    """
    language = ui_language(ui)
    given = day("--date", date)
    check_output(output, (old, new))
    held = held_by(ctx, rules, Settings(FailOn.NEVER, max_size=max_size))(None)
    from checker.many.revise import revise as revised

    before, after = read_all((old, new), held, day=given, model=model, cache=cache, fetch=fetch)
    made = revised(before, after, rules=held.rules, ui=language)
    _write(made, format, output, language)
    raise typer.Exit(FINDINGS if made.counts else NOTHING_COUNTS)


def _write(revision: Revision, format: RevisionFormat, output: Output, ui: str) -> None:
    if format is RevisionFormat.TEXT and not is_file(output):
        from checker.render.revision.terminal import print_revision

        with standard_output() as stream:
            print_revision(revision, console_on(stream), ui=ui)
    else:
        from checker.render.revision.written import written

        write(output, written(revision, format, ui=ui))
