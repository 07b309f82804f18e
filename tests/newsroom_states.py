"""The sample newsroom: its README tells three states of it, each with a command, what that prints and its exit status.

After a wanted change, `python -m tests.newsroom_states` writes the outputs and the baseline anew; read the diff.
"""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.program import ROOT, run_process

NEWSROOM = ROOT / "tests" / "newsroom"
README = NEWSROOM / "README.md"

STATE = re.compile(
    r"(?:In `(?P<file>[^`]+)`, `(?P<old>[^`]+)` becomes\s`(?P<new>[^`]+)`[^#]*?)?"
    r"Exit status (?P<status>\d):\n\n```console\n\$ checker (?P<command>[^\n]*)\n(?P<output>.*?)```",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class State:
    """A state of the newsroom: the edit that leads to it from the one before, and what the gate says of it."""

    edit: tuple[str, str, str] | None
    arguments: tuple[str, ...]
    output: str
    status: int


def states() -> list[State]:
    """The states in the order of the README."""
    found = []
    for match in STATE.finditer(README.read_text(encoding="utf-8")):
        edit = (match["file"], match["old"], match["new"]) if match["file"] else None
        found.append(State(edit, tuple(shlex.split(match["command"])), match["output"], int(match["status"])))
    return found


def copy(folder: Path) -> Path:
    """The newsroom as it stands, in a folder of its own."""
    return Path(shutil.copytree(NEWSROOM, folder / "newsroom"))


def walk(newsroom: Path) -> Iterator[State]:
    """The states one after the other, each with its edit made in the copy."""
    for state in states():
        if state.edit:
            name, old, new = state.edit
            path = newsroom / name
            text = path.read_text(encoding="utf-8")
            assert text.count(old) == 1, f"{name} says {old!r} once"
            path.write_text(text.replace(old, new), encoding="utf-8")
        yield state


def _write() -> None:
    with TemporaryDirectory() as folder:
        newsroom = copy(Path(folder))
        run_process("gate", "--write-baseline", cwd=newsroom)
        shutil.copy(newsroom / "checker-baseline.jsonl", NEWSROOM)
        outputs = [run_process(*state.arguments, cwd=newsroom).stdout for state in walk(newsroom)]
    text = README.read_text(encoding="utf-8")
    for match, output in zip(reversed(list(STATE.finditer(text))), reversed(outputs), strict=True):
        text = text[: match.start("output")] + output + text[match.end("output") :]
    README.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    _write()
