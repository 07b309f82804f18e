"""`checker batch`: many pairs in JSON Lines, a report a line out, in the same order."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, BinaryIO, Protocol

import typer

from checker.cli.config import held_by
from checker.cli.judge import SECONDS, JudgeModel, JudgeOption, JudgeSeconds, second_reader
from checker.cli.matrix import matrix_exit_code
from checker.cli.output import check_output, is_file, standard_output
from checker.cli.progress import progress
from checker.cli.say import say
from checker.cli.shared import (
    Cache,
    FailOnOption,
    Jobs,
    MaxSize,
    MinConfidence,
    Model,
    Output,
    RulesDir,
    UiOption,
    ui_language,
)
from checker.config.settings import FINDINGS, NOTHING_COUNTS, TROUBLE, FailOn, Settings, counts, exit_code, is_as_severe
from checker.model import Confidence, Severity
from checker.model.errors import InputError
from checker.model.files import NEW_FILE, claim

if TYPE_CHECKING:
    from checker.config.switches import Held
    from checker.many.batch import Result

EPILOG = (
    "Examples: [bold]checker batch pairs.jsonl -o reports.jsonl --resume[/bold] · "
    "[bold]checker batch agency/ drafts/ -o reports.jsonl[/bold] · a line of pairs: "
    '{"id": "1", "text_a": "…", "text_b": "…"} or {"id": "1", "a": "agency.txt", "b": "local.txt"}; '
    "lang_a, lang_b, date_a and date_b may be given · many reports: "
    '{"id": "2", "reports": ["agency.txt", "local.txt", "wire.txt"]}'
)


def batch(
    ctx: typer.Context,
    pairs: Annotated[
        Path, typer.Argument(help="JSON Lines, a pair a line; or a folder of reports.", metavar="PAIRS.jsonl")
    ],
    other: Annotated[
        Path | None,
        typer.Argument(help="With a folder: the one of the other reports, paired by name.", metavar="FOLDER_B"),
    ] = None,
    output: Output = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with an interrupted run; needs -o.")] = False,
    fail_on: FailOnOption = FailOn.ERROR,
    min_confidence: MinConfidence = Confidence.MEDIUM,
    rules: RulesDir = None,
    model: Model = None,
    cache: Cache = None,
    jobs: Jobs = 1,
    max_size: MaxSize = 1.0,
    judge: JudgeOption = None,
    judge_model: JudgeModel = None,
    judge_seconds: JudgeSeconds = SECONDS,
    ui: UiOption = None,
) -> None:
    """Compare many pairs: JSON Lines in, a report a line out, in the same order.

    Two folders of reports are pairs too: those of one name, whatever their suffixes.
    A line with `reports` has many of one event, and gives a matrix as `checker matrix` does.
    A line that cannot be compared becomes an error record, and the exit status 2 at the end.
    """
    from checker.many.batch import Compared, Failure, Tabled
    from checker.many.pairs import paths_in
    from checker.many.resume import done_already

    language = ui_language(ui)
    lines, folder = _pairs(pairs, other)
    if resume and not is_file(output):
        raise InputError("--resume: needs -o FILE, the output of the interrupted run")
    check_output(output, (*(() if other else (pairs,)), *paths_in(lines, folder)) if is_file(output) else ())
    held = held_by(ctx, rules, Settings(fail_on, min_confidence, max_size=max_size))
    reader = second_reader(ctx, judge, judge_model, judge_seconds)
    with _opened(output) as sink:
        done, size = done_already(output, lines) if resume and is_file(output) else (0, 0)
        results = _results(lines[done:], folder, held, jobs, model, cache, language)
        worst = _worst_so_far(output, size, held) if done and is_file(output) else NOTHING_COUNTS
        sink.begin(size)
        with progress(len(lines), done) as advance:
            for result in results:
                if reader is not None and isinstance(result, Compared):
                    result = replace(result, report=reader.over(result.report, language))
                sink.write(_line(result) + "\n")
                if isinstance(result, Failure):
                    worst = TROUBLE
                    say(f"{result.id if other else f'{pairs}:{result.line}'}: {result.error}")
                elif isinstance(result, Tabled):
                    worst = max(worst, matrix_exit_code(result.matrix, result.settings.fail_on))
                else:
                    worst = max(worst, exit_code(result.report, result.settings))
                advance()
    raise typer.Exit(worst)


def _pairs(pairs: Path, other: Path | None) -> tuple[tuple[tuple[int, str], ...], Path]:
    """The lines of pairs, and the folder that paths in them start from."""
    from checker.many.pairs import paired, read_lines

    if other is not None:
        return paired(pairs, other), Path()
    return read_lines(pairs), pairs.parent


def _results(
    lines: Sequence[tuple[int, str]],
    folder: Path,
    held: Callable[[str | None], Held],
    jobs: int,
    model: str | None,
    cache: Path | None,
    ui: str,
) -> Iterator[Result]:
    """By this process, or by others; a wrong model is told before anything is written."""
    from checker.align.encode import cached, load_encoder
    from checker.many.batch import compare_pairs, compare_pairs_on

    encoder = cached(load_encoder(model), cache)
    if min(jobs, len(lines)) <= 1:
        return compare_pairs(lines, folder=folder, held=held, encoder=encoder, ui=ui)
    return compare_pairs_on(jobs, lines, folder=folder, held=held, model=model, cache=cache, ui=ui)


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
            if _counted(result, held):
                worst = FINDINGS
    return worst


def _counted(result: dict[str, Any], held: Callable[[str | None], Held]) -> bool:
    """Whether a written report or matrix has anything that counts."""
    if "facts" in result:
        least = held(None).settings.fail_on
        return any(is_as_severe(Severity(each["severity"]), least) for each in result["facts"] if each["severity"])
    found = [(Severity(each["severity"]), Confidence(each["confidence"])) for each in result["findings"]]
    settings = held(result["b"]["name"]).settings
    return any(counts(severity, confidence, settings) for severity, confidence in found)


def _line(result: Result) -> str:
    from checker.many.batch import Failure, Tabled
    from checker.render import to_json
    from checker.render.matrix import as_dict as tables

    if isinstance(result, Tabled):
        return tables.to_json(result.matrix, id=result.id, indent=None)

    if isinstance(result, Failure):
        record = {"id": result.id, "line": result.line, "error": result.error}
        return json.dumps(record, ensure_ascii=False).encode("utf-8", "backslashreplace").decode()
    return to_json(result.report, id=result.id, indent=None)


class Sink(Protocol):
    """Where results go, line by line."""

    def begin(self, size: int) -> None:
        """Keep so many bytes of what is there, and write behind them."""

    def write(self, line: str) -> None:
        """A line, written before the next pair is compared."""


class _Standard:
    def begin(self, size: int) -> None:
        pass

    def write(self, line: str) -> None:
        with standard_output() as stream:
            stream.write(line)


class _File:
    def __init__(self, file: BinaryIO, path: Path) -> None:
        self.file, self.path = file, path

    def begin(self, size: int) -> None:
        # a device or a pipe has no length to cut
        if stat.S_ISREG(os.fstat(self.file.fileno()).st_mode):
            self.file.truncate(size)
            self.file.seek(size)

    def write(self, line: str) -> None:
        self.file.write(line.encode("utf-8", "backslashreplace"))
        self.file.flush()


@contextmanager
def _opened(output: Path | None) -> Iterator[Sink]:
    """Where results go; a file is this run's alone, and nothing in it is lost before `Sink.begin`."""
    if not is_file(output):
        yield _Standard()
        return
    try:
        with open(output, "wb", opener=_as_it_is) as file:
            claim(file.fileno(), output)
            yield _File(file, output)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{output}: cannot be written: {reason}") from None


def _as_it_is(path: str, flags: int) -> int:
    """Open a file for writing without emptying it."""
    return os.open(path, flags & ~os.O_TRUNC, NEW_FILE)
