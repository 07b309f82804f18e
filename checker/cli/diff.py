"""`checker diff`: two reports, what they disagree on, in the format asked for."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from checker.cli.config import from_command_line, held_by
from checker.cli.judge import SECONDS, JudgeModel, JudgeOption, JudgeSeconds, second_reader
from checker.cli.output import check_output, columns, console_on, is_file, is_screen, standard_output, write
from checker.cli.progress import stages
from checker.cli.shared import (
    Cache,
    DateA,
    DateB,
    FailOnOption,
    Fetch,
    FormatOption,
    LangA,
    LangB,
    MaxSize,
    MinConfidence,
    Model,
    Output,
    RulesDir,
    Spreadsheet,
    UiOption,
    day,
    ui_language,
)
from checker.config.settings import FailOn, Format, Settings, exit_code
from checker.model import Confidence, Report
from checker.model.errors import InputError
from checker.model.files import write_whole

if TYPE_CHECKING:
    from checker.align.encode import Encoder

EPILOG = (
    "Examples: [bold]checker diff agency.txt local.txt[/bold] · "
    "[bold]checker diff source.html draft.md --format markdown -o report.md[/bold] · "
    "[bold]cat draft.txt | checker diff source.txt - --fail-on warning[/bold]"
)

Untrusted = Annotated[
    bool,
    typer.Option(
        "--untrusted",
        help="The repository is a stranger's, as in a build service: its configuration and its links lead to no file "
        "outside of it, and to no model that does not come with the checker.",
    ),
]


def diff(
    ctx: typer.Context,
    a: Annotated[
        str, typer.Argument(help="The first report: text, Markdown or HTML; - for standard input.", metavar="A")
    ],
    b: Annotated[str, typer.Argument(help="The second report.", metavar="B")],
    format: FormatOption = Format.TEXT,
    output: Output = None,
    fail_on: FailOnOption = FailOn.ERROR,
    min_confidence: MinConfidence = Confidence.MEDIUM,
    lang_a: LangA = None,
    lang_b: LangB = None,
    date_a: DateA = None,
    date_b: DateB = None,
    rules: RulesDir = None,
    model: Model = None,
    cache: Cache = None,
    max_size: MaxSize = 1.0,
    fetch: Fetch = False,
    judge: JudgeOption = None,
    judge_model: JudgeModel = None,
    judge_seconds: JudgeSeconds = SECONDS,
    spreadsheet: Spreadsheet = False,
    untrusted: Untrusted = False,
    ui: UiOption = None,
) -> None:
    """Compare two reports of one event and say where they disagree.

    Exit status 0: nothing that counts; 1: findings; 2: a report, a rule or a model cannot be read.
    """
    from checker.document import read_file

    language = ui_language(ui)
    days = day("--date-a", date_a), day("--date-b", date_b)
    if a == "-" and b == "-":
        raise InputError("-: only one of the two reports can come from standard input")
    if untrusted:
        from checker.config.trust import check_options, check_reports

        check_options(ctx.obj, "diff", lambda name: from_command_line(ctx, name))
        check_reports(ctx.obj, (a, b))
    check_output(output, (a, b))
    held = held_by(ctx, rules, Settings(fail_on, min_confidence, lang_a, lang_b, *days, max_size))(b)
    said = held.settings
    documents = (
        read_file(a, language=said.lang_a, stdin=_stdin(), limit=said.limit, fetch=fetch),
        read_file(b, language=said.lang_b, stdin=_stdin(), limit=said.limit, fetch=fetch),
    )
    encoder = _encoder(model, cache)
    reader = second_reader(ctx, judge, judge_model, judge_seconds)
    from checker.pipeline import compare_documents

    report = compare_documents(
        *documents,
        rules=held.rules,
        aliases=held.aliases,
        encoder=encoder,
        date_a=said.date_a,
        date_b=said.date_b,
        ui=language,
        observe=stages(sum(len(document.text) for document in documents)),
    )
    if reader is not None:
        report = reader.over(report, language)
    _write_report(report, format, output, language, spreadsheet=spreadsheet)
    raise typer.Exit(exit_code(report, said))


def _stdin() -> BinaryIO | None:
    """Standard input; ``None`` where it is closed, which matters to those alone who read it."""
    return getattr(sys.stdin, "buffer", None)


def _encoder(model: str | None, cache: Path | None) -> Encoder | None:
    """The model asked for; the default is loaded by the pipeline, and only where there is something to compare."""
    if model is None and cache is None:
        return None
    from checker.align.encode import cached, load_encoder

    return cached(load_encoder(model), cache)


def _write_report(report: Report, format: Format, output: Path | None, ui: str, *, spreadsheet: bool) -> None:
    from checker import render

    if format is Format.PARQUET:
        _write_table(report, output)
    elif format is Format.TEXT and not is_file(output):
        with standard_output() as stream:
            if is_screen(stream):
                render.print_report(report, console_on(stream), ui=ui)
            else:
                stream.write(render.to_terminal(report, ui=ui, width=columns()))
    else:
        from checker.render.written import written

        write(output, written(report, format, ui=ui, spreadsheet=spreadsheet))


def _write_table(report: Report, output: Path | None) -> None:
    """Parquet, the one format that is not text."""
    from checker.render import to_parquet

    if not is_file(output) and sys.stdout is not None and sys.stdout.isatty():
        raise InputError("--format parquet: not for a terminal; write it to a file with -o FILE")
    try:
        written = to_parquet(report)
    except ImportError:
        raise InputError("--format parquet: needs pyarrow: pip install 'fact-checker-diff[parquet]'") from None
    if is_file(output):
        write_whole(output, written)
    else:
        with standard_output() as stream:
            stream.buffer.write(written)
