"""What a report for the terminal is written on: a console with its colours, or plain text without one.

Most reports go to a pipe, a file, a mail. For those no console is made, which takes as long as the comparison of two
reports; their lines are folded here as `rich` folds them, to the last blank.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol, TypeAlias

from checker.model.patterns import compiled

if TYPE_CHECKING:
    from rich.console import Console

PLAIN_WIDTH = 80  # columns where there is no terminal: a mail, a file
WIDEST = 100  # columns: longer lines are hard to read, however wide the window
NARROWEST = 20  # columns: below that lines are left to the terminal to fold

#: What a line is made of, in order, each with the style of `rich` that it has in colour.
Styled: TypeAlias = Sequence[tuple[str, str]]

_WORD = compiled(r"\s*\S+\s*")
#: Signs that are one column wide on every terminal: Latin, Greek, Cyrillic, punctuation, signs of currencies.
_ONE_COLUMN = compiled(r"[ -~\xa0-\xac\xae-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*")


class Paper(Protocol):
    """Takes lines, folded at words to its `width` in columns; without `colour` what is marked needs brackets."""

    @property
    def width(self) -> int: ...

    @property
    def colour(self) -> bool: ...

    def line(self, parts: Styled, label: str = "", indent: int = 0, hang: int = 0) -> None:
        """Put down one line after its label; `hang` sets the folded lines in by so much more."""


class Plain:
    """Plain text, without colour and without `rich`."""

    colour = False

    def __init__(self, width: int) -> None:
        self.width = min(width, PLAIN_WIDTH)
        self._lines: list[str] = []

    def line(self, parts: Styled, label: str = "", indent: int = 0, hang: int = 0) -> None:
        text = label + "".join(part for part, _ in parts)
        if self.width < NARROWEST:
            self._lines.append(text)
            return
        for number, line in enumerate(folded(text, self.width - indent - hang)):
            margin = " " * (indent + hang if number else indent) if line else ""
            self._lines.append(margin + line)

    def text(self) -> str:
        """All lines, each with its end."""
        return "".join(f"{line}\n" for line in self._lines)


class OnConsole:
    """A console of `rich`: in colour where it has it, filled to 100 columns at most, to 80 where it is no terminal."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self.width = min(console.width, WIDEST if console.is_terminal else PLAIN_WIDTH)
        self.colour = console.color_system is not None and not console.no_color

    def line(self, parts: Styled, label: str = "", indent: int = 0, hang: int = 0) -> None:
        from rich.text import Text

        text = Text(label)
        for part, style in parts:
            text.append(part, style=style or None)
        if self.width < NARROWEST:
            self._console.print(text, soft_wrap=True)
            return
        for number, line in enumerate(text.wrap(self._console, self.width - indent - hang, justify="left")):
            line.rstrip()
            margin = Text(" " * (indent + hang if number else indent) if line.plain else "")
            self._console.print(margin.append_text(line), soft_wrap=True)


def folded(text: str, width: int) -> list[str]:
    """The lines of a text, `width` columns at most, as ``rich.text.Text.wrap`` has them; no blanks at their ends."""
    if not _ONE_COLUMN.fullmatch(text):
        return _folded_by_rich(text, width)
    cuts = [0, *_cuts(text, width), len(text)]
    return [text[start:end].rstrip() for start, end in pairwise(cuts)]


def _cuts(text: str, width: int) -> Iterator[int]:
    """Where a new line begins: at a word that has no room left, and all through one that is longer than a line."""
    used = 0
    for match in _WORD.finditer(text):
        start, word = match.start(), match[0]
        length = len(word.rstrip())
        if length <= width - used:
            used += len(word)
        elif length > width:
            yield from (at for at in range(start, match.end(), width) if at)
            used = (len(word) - 1) % width + 1
        elif used and start:
            yield start
            used = len(word)


def _folded_by_rich(text: str, width: int) -> list[str]:
    """For what holds signs of two columns or none, an emoji or letters of China: `rich` has a table of them."""
    from rich.console import Console
    from rich.text import Text

    lines = Text(text).wrap(Console(width=width), width, justify="left")
    return [line.plain.rstrip() for line in lines]
