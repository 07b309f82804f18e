"""What a file tells: its paragraphs in order, and the text that is made of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from checker.document.parts import NOTHING_STATED, Layout, Paragraph
from checker.model import BlockKind, Furniture, FurnitureKind, Metadata, Note, Span
from checker.model.patterns import compiled


class Told(NamedTuple):
    """One paragraph: its words on one line, what the file says it is, and the page it stands on, from 1; 0 for none.

    `furniture` marks a line that the file itself says is no statement (a byline, a genre, a running head).
    """

    words: str
    hint: BlockKind | None = None
    loose: bool = False
    furniture: FurnitureKind | None = None
    page: int = 0


class Filed(NamedTuple):
    """A file as read. `pages` are the offsets at which its pages begin, empty for a file without pages."""

    format: str
    layout: Layout
    notes: tuple[Note, ...] = ()
    pages: tuple[int, ...] = ()


def set_out(
    format: str, told: Iterable[Told], metadata: Metadata = NOTHING_STATED, notes: tuple[Note, ...] = ()
) -> Filed:
    """The paragraphs as one text with a blank line between two of them."""
    paragraphs: list[Paragraph] = []
    markup: list[Furniture] = []
    pages: list[int] = []
    written: list[str] = []
    at = 0
    for part in told:
        words = " ".join(part.words.split())
        while len(pages) < part.page:
            pages.append(at)
        if not words:
            continue
        span = Span(at, at + len(words))
        if part.furniture is not None:
            markup.append(Furniture(span, part.furniture))
        else:
            paragraphs.append(Paragraph(span, part.hint, loose=part.loose))
        written.append(words)
        at = span.end + 2
    return Filed(format, Layout("\n\n".join(written), tuple(paragraphs), tuple(markup), metadata), notes, tuple(pages))


def unbulleted(words: str, *, loose: bool = False, page: int = 0) -> Told:
    """A line as it is set; one behind a bullet is an item of a list, and the bullet is no word of it."""
    bullet = _bullet().match(words)
    return Told(words[bullet.end() :] if bullet else words, loose=loose or bullet is not None, page=page)


def is_item(words: str) -> bool:
    """Whether a line begins with a bullet."""
    return _bullet().match(words) is not None


@cache
def _bullet() -> re.Pattern[str]:
    # the second row is where fonts of symbols have them; a dash is one only before white space
    return compiled(r"\s*(?:[•·▪‣◦●■►▶\uf0b7\uf0a7\uf02d]|[-–—](?=\s))\s*(?=\S)")


def headed(headline: str | None, told: list[Told]) -> list[Told]:
    """The paragraphs with the headline at their head; one that stands there already is marked and not said twice."""
    if not headline or not (words := " ".join(headline.split())):
        return told
    for number, part in enumerate(told[:3]):
        if " ".join(part.words.split()).casefold() == words.casefold():
            return [*told[:number], part._replace(hint=BlockKind.TITLE), *told[number + 1 :]]
    return [Told(words, BlockKind.TITLE), *told]
