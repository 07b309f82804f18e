"""How far a run is, on standard error."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from checker.cli.output import console_on
from checker.cli.say import say

#: Where standard error is no terminal, a line says how far the run is after each tenth, in runs of so many pairs.
LONG_RUN = 20

#: Code points of both reports together from which a comparison takes long enough to say what it is at.
LONG_TEXTS = 50_000

#: What is counted without an end in sight is told from so many on.
FEW = 400

STAGES = {
    "claims": "reading what is stated",
    "encode": "reading what it means",
    "align": "looking for the same statements",
    "compare": "comparing",
}


@contextmanager
def progress(total: int, done: int, *, lines: bool = False, what: str = "pairs") -> Iterator[Callable[[], None]]:
    """Progress on standard error: a bar on a terminal, gone when the work is done; else nothing, or `lines`."""
    if sys.stderr is None or not (console := console_on(sys.stderr)).is_terminal:
        yield _line_by_line(total, what) if lines and total >= LONG_RUN else lambda: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(what, total=total, completed=done)
        yield lambda: bar.advance(task)


@contextmanager
def counting(what: str) -> Iterator[Callable[[int], None]]:
    """A count on standard error where nobody knows how many there will be; called with the number so far.

    On a terminal a line that is gone when the work is done, elsewhere a line each time the number has grown by half.
    """
    if sys.stderr is None or not (console := console_on(sys.stderr)).is_terminal:
        told = 0

        def tell(number: int) -> None:
            nonlocal told
            if number > max(told * 1.5, FEW):
                told = number
                say(f"{number} {what}")

        yield tell
        return
    with console.status(what) as status:
        yield lambda number: status.update(f"{number} {what}")


def stages(characters: int) -> Callable[[str], None]:
    """An observer of one comparison: silent where the texts are short, else a line a stage."""
    if characters < LONG_TEXTS:
        return lambda stage: None
    told: list[str] = []

    def observe(stage: str) -> None:
        # the two reports are read one after the other, and each stage is worth one line
        if stage not in told:
            told.append(stage)
            say(f"{characters // 1000} thousand characters: {STAGES.get(stage, stage)}")

    return observe


def _line_by_line(total: int, what: str) -> Callable[[], None]:
    reached = iter(range(1, total + 1))

    def advance() -> None:
        now = next(reached)
        if now * 10 // total > (now - 1) * 10 // total:
            say(f"{now} of {total} {what}")

    return advance
