"""`checker batch`: many pairs in JSON Lines, a report a line out, in the same order."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from checker.cli.config import held_by
from checker.cli.shared import (
    FailOnOption,
    MinConfidence,
    Model,
    Output,
    RulesDir,
    UiOption,
    progress,
    ui_language,
)
from checker.config.settings import FINDINGS, NOTHING_COUNTS, TROUBLE, FailOn, Settings, counts, exit_code
from checker.model import Confidence, Severity
from checker.model.errors import InputError

if TYPE_CHECKING:
    from checker.config.switches import Held
    from checker.many.batch import Compared, Failure

EPILOG = (
    "Example: [bold]checker batch pairs.jsonl -o reports.jsonl --resume[/bold] · a line of pairs: "
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


def _worst_so_far(output: Path, size: int, held: Callable[[str | None], Held]) -> int:
    """The exit status that the results of an interrupted run had earned."""
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


def _line(result: Compared | Failure) -> str:
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
