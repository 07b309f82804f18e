"""A matrix for the terminal: a table where the columns have room, else a list of facts with a line a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.model.matrix import Cell, Fact, Matrix
from checker.render.matrix.words import copies, label, left_out, names, remarks, shown, summary, words
from checker.render.passage import plain, shorten
from checker.render.terminal import COLOURS, PLAIN_WIDTH

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

LONGEST = 70  # characters of what a report tells
NAME = 24  # characters of a report's name in the list
COLUMN = 18  # columns of the terminal that a report needs, and what is told of a fact


def print_matrix(matrix: Matrix, console: Console, *, ui: str) -> None:
    """Print the matrix in the language `ui` ("de" or "en")."""
    from rich.text import Text

    console.print(Text(summary(matrix, ui), style="bold"), soft_wrap=True)
    for line in copies(matrix, ui):
        console.print(Text(plain(line)), soft_wrap=True)
    facts = shown(matrix)
    if facts and console.width >= COLUMN * (len(matrix.reports) + 1):
        _print_table(matrix, console, ui)
    elif facts:
        _print_list(matrix, console, ui)
    if more := left_out(matrix, ui):
        console.print(Text(more, style="dim"), soft_wrap=True)


def to_terminal(matrix: Matrix, *, ui: str, width: int = PLAIN_WIDTH) -> str:
    """What `print_matrix` prints without colour on a console `width` columns wide, ending with a newline."""
    from io import StringIO

    from rich.console import Console

    console = Console(file=StringIO(), width=width, no_color=True, legacy_windows=False)
    with console.capture() as capture:
        print_matrix(matrix, console, ui=ui)
    return capture.get()


def _print_table(matrix: Matrix, console: Console, ui: str) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_lines=False)
    table.add_column(words(ui).fact, overflow="fold")
    for name in names(matrix):
        table.add_column(Text(plain(name)), overflow="fold")
    for fact in shown(matrix):
        head = Text(plain(label(fact, ui)), style=COLOURS[fact.severity] if fact.severity else "")
        for remark in remarks(matrix, fact, ui):
            head.append(f"\n{plain(remark)}", style="dim")
        table.add_row(head, *(_told(fact, cell) for cell in fact.cells))
    console.print(table)


def _print_list(matrix: Matrix, console: Console, ui: str) -> None:
    from rich.text import Text

    for fact in shown(matrix):
        console.print()
        console.print(Text(plain(label(fact, ui)), style=COLOURS[fact.severity] if fact.severity else "bold"))
        for name, cell in zip(names(matrix), fact.cells, strict=True):
            said = _told(fact, cell) if cell else Text(words(ui).silent, style="dim")
            console.print(Text(f"   {shorten(plain(name), NAME).ljust(NAME)} ").append_text(said), soft_wrap=True)
        for remark in remarks(matrix, fact, ui):
            console.print(Text(f"   {plain(remark)}", style="dim"), soft_wrap=True)


def _told(fact: Fact, cell: Cell | None) -> Text:
    """What a report tells; without colour what stands against most is in double brackets."""
    from rich.text import Text

    if cell is None:
        return Text("–", style="dim")
    told = shorten(plain(cell.evidence.text), LONGEST)
    if fact.severity is None or not fact.stands_against(cell):
        return Text(told)
    return Text(f"[[{told}]]", style=COLOURS[fact.severity])
