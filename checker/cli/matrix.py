"""`checker matrix`: many reports of one event, a row a fact, a column a report."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from checker.cli.config import held_by
from checker.cli.output import check_output, console_on, is_file, standard_output, write
from checker.cli.progress import progress
from checker.cli.reading import read_all
from checker.cli.shared import (
    Cache,
    FailOnOption,
    Fetch,
    MaxSize,
    Model,
    Output,
    RulesDir,
    Spreadsheet,
    UiOption,
    day,
    ui_language,
)
from checker.config.settings import FINDINGS, NOTHING_COUNTS, FailOn, Settings, is_as_severe
from checker.model.errors import InputError

if TYPE_CHECKING:
    from checker.model.matrix import Matrix

EPILOG = (
    "Examples: [bold]checker matrix agency.txt paper-1.html paper-2.html draft.md[/bold] · "
    "[bold]checker matrix reports/ --format html -o matrix.html[/bold]"
)


class MatrixFormat(StrEnum):
    """How a matrix is written."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"
    CSV = "csv"


def matrix(
    ctx: typer.Context,
    reports: Annotated[list[str], typer.Argument(help="Two or more reports, or folders of them.", metavar="REPORTS")],
    format: Annotated[
        MatrixFormat, typer.Option(help=f"How it is written: {', '.join(MatrixFormat)}.", show_choices=False)
    ] = MatrixFormat.TEXT,
    output: Output = None,
    fail_on: FailOnOption = FailOn.ERROR,
    date: Annotated[
        str | None, typer.Option(help="Day of the reports that state none themselves.", metavar="YYYY-MM-DD")
    ] = None,
    rules: RulesDir = None,
    model: Model = None,
    cache: Cache = None,
    max_size: MaxSize = 1.0,
    fetch: Fetch = False,
    spreadsheet: Spreadsheet = False,
    ui: UiOption = None,
) -> None:
    """Put side by side what many reports tell of each fact: who says what, who stands alone, who is silent.

    Reports that copy each other count as one origin. A fact is in the table where at least two reports tell it.
    Exit status 0: nothing disputed that counts; 1: disputed facts; 2: a report, a rule or a model cannot be read.
    """
    language = ui_language(ui)
    given = day("--date", date)
    paths = [path for report in reports for path in _files(report)]
    if len(paths) < 2:
        raise InputError(f"{' '.join(reports)}: a matrix needs two reports at least")
    check_output(output, paths)
    held = held_by(ctx, rules, Settings(fail_on, max_size=max_size))(None)
    from checker.many.matrix import build_matrix

    tellings = read_all(paths, held, day=given, model=model, cache=cache, fetch=fetch)
    with progress(len(paths) * (len(paths) - 1) // 2, 0) as advance:
        made = build_matrix(tellings, rules=held.rules, ui=language, progress=lambda done, of: advance())
    _write(made, format, output, language, spreadsheet=spreadsheet)
    raise typer.Exit(matrix_exit_code(made, held.settings.fail_on))


def _files(report: str) -> Iterator[str]:
    """A report, or the reports in a folder in the order of their names."""
    from checker.document.source import no_reports, reports_in

    folder = Path(report)
    if report == "-" or not folder.is_dir():
        yield report
        return
    found = reports_in(folder, below=False)
    if not found:
        raise InputError(no_reports(report))
    yield from map(str, found)


def matrix_exit_code(matrix: Matrix, fail_on: FailOn) -> int:
    """1 where a fact is disputed that counts, else 0."""
    disputed = any(fact.severity is not None and is_as_severe(fact.severity, fail_on) for fact in matrix.facts)
    return FINDINGS if disputed else NOTHING_COUNTS


def _write(matrix: Matrix, format: MatrixFormat, output: Path | None, ui: str, *, spreadsheet: bool) -> None:
    if format is MatrixFormat.TEXT and not is_file(output):
        from checker.render.matrix.terminal import print_matrix

        with standard_output() as stream:
            print_matrix(matrix, console_on(stream), ui=ui)
    else:
        from checker.render.matrix.written import written

        write(output, written(matrix, format, ui=ui, spreadsheet=spreadsheet))
