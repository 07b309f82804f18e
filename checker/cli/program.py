"""The command line: arguments, files, standard streams and exit codes. Everything else is called from here."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO, TextIO

import typer

from checker.cli import verdict as cli_verdict
from checker.cli.config import CONFIG_HELP, config, configure, held_by
from checker.cli.gate import EPILOG, gate
from checker.cli.shared import (
    DateA,
    DateB,
    FailOnOption,
    FormatOption,
    LangA,
    LangB,
    MinConfidence,
    Model,
    Output,
    RulesDir,
    UiOption,
    console_on,
    day,
    progress,
    ui_language,
    write_whole,
)
from checker.config.settings import FINDINGS, NOTHING_COUNTS, TROUBLE, FailOn, Format, Settings, counts, exit_code
from checker.model import Confidence, Report, Severity
from checker.model.errors import CheckerError, InputError

if TYPE_CHECKING:
    from checker.config.switches import Held
    from checker.encode import Encoder
    from checker.many.batch import Compared, Failure
    from checker.rules.rule import Rule

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


@app.command(
    epilog="Examples: [bold]checker diff agency.txt local.txt[/bold] · "
    "[bold]checker diff source.html draft.md --format markdown -o report.md[/bold] · "
    "[bold]cat draft.txt | checker diff source.txt - --fail-on warning[/bold]"
)
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
    held = held_by(ctx, rules, Settings(fail_on, min_confidence, lang_a, lang_b, *days))(b)
    said = held.settings
    documents = read_file(a, language=said.lang_a, stdin=_stdin()), read_file(b, language=said.lang_b, stdin=_stdin())
    encoder = _encoder(model)
    from checker.pipeline import compare_documents

    report = compare_documents(
        *documents,
        rules=held.rules,
        aliases=held.aliases,
        encoder=encoder,
        date_a=said.date_a,
        date_b=said.date_b,
        ui=language,
    )
    _write_report(report, format, output, language)
    raise typer.Exit(exit_code(report, said))


@app.command(
    epilog="Example: [bold]checker batch pairs.jsonl -o reports.jsonl --resume[/bold] · a line of pairs: "
    '{"id": "1", "text_a": "…", "text_b": "…"} or {"id": "1", "a": "agency.txt", "b": "local.txt"}; '
    "lang_a, lang_b, date_a and date_b may be given"
)
def batch(
    ctx: typer.Context,
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
    from checker.encode import load_encoder
    from checker.many.batch import Failure, compare_pairs, done_already, read_lines

    language = ui_language(ui)
    lines = read_lines(pairs)
    if resume and output is None:
        raise InputError("--resume: needs -o FILE, the output of the interrupted run")
    held = held_by(ctx, rules, Settings(fail_on, min_confidence))
    done, size = done_already(output, lines) if resume and output else (0, 0)
    encoder = load_encoder(model)
    worst = _worst_so_far(output, size, held) if done and output else NOTHING_COUNTS
    with _opened(output, size) as stream, progress(len(lines), done) as advance:
        for result in compare_pairs(lines[done:], folder=pairs.parent, held=held, encoder=encoder, ui=language):
            stream.write(_line(result) + "\n")
            stream.flush()
            if isinstance(result, Failure):
                worst = TROUBLE
                typer.echo(f"checker: {pairs}:{result.line}: {result.error}", err=True)
            else:
                worst = max(worst, exit_code(result.report, result.settings))
            advance()
    raise typer.Exit(worst)


def rule_ids(incomplete: str) -> list[str]:
    """The packed rules that the shell completes to."""
    from checker.rules.rule import packed_rules

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
    from checker.rules import book as rulebook
    from checker.rules.rule import load_rules, new_rule, rule_named

    if precision + check + new > 1:
        raise InputError("--precision, --check and --new: one at a time")
    if precision:
        cli_verdict.precision(verdicts, name, console_on(sys.stdout), ui_language(ui))
        return
    if new:
        typer.echo(f"{new_rule(name, rules)}: edit its groups and examples, then: checker rules --check")
        return
    loaded = load_rules(rules)
    only = [rule_named(loaded, name)] if name is not None else list(loaded)
    if check:
        raise typer.Exit(_check(loaded, [rule.id for rule in only]))
    if name is None:
        rulebook.print_table(loaded, console_on(sys.stdout), ui=ui_language(ui))
    else:
        rulebook.print_page(only[0], console_on(sys.stdout), ui=ui_language(ui))


def _version(asked: bool) -> None:
    if asked:
        from checker.model.version import DISTRIBUTION, version

        typer.echo(f"checker {version()} ({DISTRIBUTION})")
        raise typer.Exit


# the commands with modules of their own
app.command(epilog=cli_verdict.EPILOG)(cli_verdict.verdict)
app.command(
    epilog="Examples: [bold]checker config[/bold] · [bold]checker config drafts/harbour.md[/bold] · "
    "[bold]checker config --fail-on warning[/bold]"
)(config)
app.command(epilog=EPILOG)(gate)


@app.callback()
def _root(
    ctx: typer.Context,
    config_file: Annotated[Path | None, typer.Option("--config", help=CONFIG_HELP, metavar="FILE")] = None,
    no_config: Annotated[bool, typer.Option("--no-config", help="Read no configuration.")] = False,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    configure(ctx, config_file, no_config)


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


def _stdin() -> BinaryIO:
    return sys.stdin.buffer


def _encoder(model: str | None) -> Encoder | None:
    """The model asked for; the default is loaded by the pipeline, and only where there is something to compare."""
    if model is None:
        return None
    from checker.encode import load_encoder

    return load_encoder(model)


def _check(loaded: Sequence[Rule], only: Sequence[str]) -> int:
    """Runs the examples and says which do not hold."""
    from checker.encode import load_encoder
    from checker.many.examples import failures

    wrong = 0
    for rule, example, fault in failures(loaded, load_encoder(), only=only):
        wrong += 1
        typer.echo(f"{rule.id}: {example.name}: {fault}")
    count = sum(len(rule.example) for rule in loaded if rule.id in only)
    typer.echo(f"{count - wrong} of {count} examples hold")
    return FINDINGS if wrong else NOTHING_COUNTS


def _worst_so_far(output: Path, size: int, held: Callable[[str | None], Held]) -> int:
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
            found = [(Severity(each["severity"]), Confidence(each["confidence"])) for each in result["findings"]]
            settings = held(result["b"]["name"]).settings
            if any(counts(severity, confidence, settings) for severity, confidence in found):
                worst = FINDINGS
    return worst


def _write_report(report: Report, format: Format, output: Path | None, ui: str) -> None:
    from checker import render

    if format is Format.TEXT and output is None:
        render.print_report(report, console_on(sys.stdout), ui=ui)
    elif format is Format.PARQUET:
        _write_table(report, output)
    elif output is None:
        sys.stdout.write(_rendered(report, format, ui))
    else:
        write_whole(output, _rendered(report, format, ui).encode("utf-8", "backslashreplace"))


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
        write_whole(output, written)


def _line(result: Compared | Failure) -> str:
    import json

    from checker.many.batch import Failure
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
