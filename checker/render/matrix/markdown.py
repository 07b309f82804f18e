"""A matrix as a Markdown document (CommonMark with tables) to forward: nothing of the reports takes effect in it."""

from __future__ import annotations

from checker.model.matrix import Fact, Matrix
from checker.render.markdown_escape import escape, midline
from checker.render.matrix.words import copies, label, left_out, names, remarks, shown, summary, words
from checker.render.passage import shorten

LONGEST_CELL = 80  # characters: what is told stands in a cell, the sentence in the report


def to_markdown(matrix: Matrix, *, ui: str) -> str:
    """The matrix in the language `ui`, "de" or "en"; what stands against the value of most is bold."""
    said = words(ui)
    lines = [f"# {escape(said.title)}", "", f"{escape(summary(matrix, ui))}.".replace("..", "."), ""]
    lines += [f"{escape(line)}\n" for line in copies(matrix, ui)]
    if shown(matrix):
        called = [str(midline(name)) for name in names(matrix)]
        lines += [_row([said.fact, *called]), _row(["---"] * (len(called) + 1))]
        lines += [_row(_cells(matrix, fact, ui)) for fact in shown(matrix)]
    lines += ["", escape(left_out(matrix, ui))]
    return "\n".join(lines).rstrip("\n") + "\n"


def _cells(matrix: Matrix, fact: Fact, ui: str) -> list[str]:
    head = [str(midline(label(fact, ui))), *(str(midline(remark)) for remark in remarks(matrix, fact, ui))]
    cells = []
    for cell in fact.cells:
        if cell is None:
            cells.append("–")
        else:
            told = str(midline(shorten(cell.evidence.text, LONGEST_CELL)))
            cells.append(f"**{told}**" if fact.stands_against(cell) else told)
    return ["<br>".join(head), *cells]


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
