"""A revision for the terminal: a block a change, the old words above the new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.model import Evidence
from checker.model.revision import Became, Outcome, Revision
from checker.render.passage import plain
from checker.render.revision.words import label, note, place, summary, told, words
from checker.render.terminal import PLAIN_WIDTH

if TYPE_CHECKING:
    from rich.console import Console

STYLES = {Became.CHANGED: "bold yellow", Became.ADDED: "bold green", Became.DROPPED: "bold red"}


def print_revision(revision: Revision, console: Console, *, ui: str) -> None:
    """Print the revision in the language `ui` ("de" or "en")."""
    from rich.text import Text

    said = words(ui)
    console.print(Text(summary(revision, ui), style="bold"), soft_wrap=True)
    for change in revision.changes:
        console.print()
        console.print(Text(label(change, ui), style=STYLES[change.became]))
        for called, name, evidence in (
            (said.old, revision.old.name, change.old),
            (said.new, revision.new.name, change.new),
        ):
            _print_place(console, called, name, evidence)
    for correction in revision.corrections:
        announced, outcome = note(correction, ui)
        console.print()
        made = correction.outcome is Outcome.DONE
        console.print(Text(plain(announced), style="bold" if made else "bold red"), soft_wrap=True)
        console.print(Text(f"   {plain(outcome)}"), soft_wrap=True)
        _print_place(console, "", revision.new.name, correction.at)


def _print_place(console: Console, called: str, name: str, evidence: Evidence | None) -> None:
    from rich.padding import Padding
    from rich.text import Text

    if evidence is None:
        return
    head = f"{called}  " if called else ""
    console.print(Text(f"   {head}{plain(place(name, evidence))}", style="dim"), soft_wrap=True)
    console.print(Padding(Text(plain(told(evidence))), (0, 0, 0, 6), expand=False))


def to_terminal(revision: Revision, *, ui: str, width: int = PLAIN_WIDTH) -> str:
    """What `print_revision` prints without colour on a console `width` columns wide, ending with a newline."""
    from io import StringIO

    from rich.console import Console

    console = Console(file=StringIO(), width=width, no_color=True, legacy_windows=False)
    with console.capture() as capture:
        print_revision(revision, console, ui=ui)
    return capture.get()
