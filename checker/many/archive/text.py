"""What an archive says, in the terminal and as Markdown: the findings that count, pair by pair, and the counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.many.archive import words as say
from checker.many.archive.outcome import Outcome
from checker.many.gate.markdown import finding_lines
from checker.many.gate.words import remarks
from checker.render import print_finding
from checker.render.markdown_escape import escape, midline
from checker.render.passage import plain

if TYPE_CHECKING:
    from rich.console import Console

FAILING, PASSING = "bold red", "green"

#: Columns where there is no terminal: a file, a log.
PLAIN_WIDTH = 100


def print_outcome(outcome: Outcome, console: Console, *, ui: str) -> None:
    """Print the outcome in the language `ui`. What a report says is plain text here: it cannot steer the terminal."""
    from rich.text import Text

    for pair in outcome.verdict.judged:
        if pair.counting:
            console.print(Text(plain(say.heading(pair.draft, pair.source, ui)), style="bold underline"), soft_wrap=True)
            console.print()
            for number, finding in enumerate(pair.counting, 1):
                print_finding(pair.report, console, number, finding, ui=ui, mark=finding.fingerprint)
    for heading, lines in remarks(outcome.verdict, ui):
        console.print(Text(f"{heading}:", style="bold"))
        for line in lines:
            console.print(Text(f"   {plain(line)}"), soft_wrap=True)
        console.print()
    style = PASSING if outcome.verdict.status == 0 else FAILING
    console.print(Text(say.tally(outcome, ui), style=style), soft_wrap=True)


def to_text(outcome: Outcome, *, ui: str) -> str:
    """What `print_outcome` prints without colour, as a string that ends with a newline."""
    from io import StringIO

    from rich.console import Console

    console = Console(file=StringIO(), width=PLAIN_WIDTH, no_color=True, color_system=None, highlight=False)
    with console.capture() as capture:
        print_outcome(outcome, console, ui=ui)
    return capture.get()


def to_markdown(outcome: Outcome, *, ui: str) -> str:
    """The outcome as a Markdown document that ends with a newline; nothing of the reports takes effect in it."""
    lines = [f"# {say.TITLE.in_language(ui)}", "", f"**{escape(say.tally(outcome, ui))}**", ""]
    for pair in outcome.verdict.judged:
        if pair.counting:
            lines += [f"## {midline(say.heading(pair.draft, pair.source, ui))}", ""]
            lines += [line for finding in pair.counting for line in finding_lines(pair, finding, ui)]
            lines.append("")
    for heading, listed in remarks(outcome.verdict, ui):
        lines += [f"## {midline(heading)}", "", *(f"- {escape(each)}" for each in listed), ""]
    return "\n".join(lines).rstrip("\n") + "\n"
