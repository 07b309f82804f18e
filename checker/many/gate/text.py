"""The gate's outcome in the terminal: a table of the pairs, the findings that count, what to tidy up, the counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.many.gate import words as say
from checker.many.gate.judge import Judged, Verdict
from checker.render import print_finding
from checker.render.passage import plain
from checker.render.texts import capital

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

FAILING, PASSING = "bold red", "green"

#: Columns where there is no terminal: a file, a log.
PLAIN_WIDTH = 100


def print_verdict(verdict: Verdict, console: Console, *, ui: str) -> None:
    """Print the verdict in the language `ui`. What a report says is plain text here: it cannot steer the terminal."""
    from rich.text import Text

    if verdict.pairs:
        console.print(_table(verdict, ui))
        console.print()
    for pair in verdict.judged:
        if pair.counting:
            _print_pair(pair, console, ui)
    for heading, lines in say.remarks(verdict, ui):
        console.print(Text(f"{heading}:", style="bold"))
        for line in lines:
            console.print(Text(f"   {plain(line)}"), soft_wrap=True)
        console.print()
    console.print(Text(say.tally(verdict, ui), style=PASSING if verdict.status == 0 else FAILING), soft_wrap=True)


def to_text(verdict: Verdict, *, ui: str) -> str:
    """What `print_verdict` prints without colour, as a string that ends with a newline."""
    from io import StringIO

    from rich.console import Console

    console = Console(file=StringIO(), width=PLAIN_WIDTH, no_color=True, color_system=None, highlight=False)
    with console.capture() as capture:
        print_verdict(verdict, console, ui=ui)
    return capture.get()


def _table(verdict: Verdict, ui: str) -> Table:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False)
    for name in (say.RESULT, say.DRAFT, say.SOURCE, say.FINDINGS, say.ASIDE):
        table.add_column(name.in_language(ui), overflow="fold", no_wrap=name is say.RESULT)
    for pair in verdict.pairs:
        passes = isinstance(pair, Judged) and not pair.counting
        result = Text(say.result(pair, ui), style=PASSING if passes else FAILING)
        table.add_row(result, *(Text(plain(cell)) for cell in say.row(pair, ui)))
    return table


def _print_pair(pair: Judged, console: Console, ui: str) -> None:
    from rich.text import Text

    names = f"{say.DRAFT.in_language(ui)} {pair.draft}, {say.SOURCE.in_language(ui)} {pair.source}"
    console.print(Text(plain(capital(names)), style="bold underline"))
    console.print()
    for number, finding in enumerate(pair.counting, 1):
        print_finding(pair.report, console, number, finding, ui=ui, mark=finding.fingerprint)
