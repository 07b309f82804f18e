"""What reading a report is made of: paragraphs with what the format says of them, and the furniture found in them.

All spans are half-open, in code points of the document's text. Named tuples, because each slotted dataclass costs 3 ms
of start-up; the types that leave this package are dataclasses.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from checker.model import BlockKind, Furniture, FurnitureKind, Metadata, Span

NOTHING_STATED = Metadata()


class Paragraph(NamedTuple):
    """A stretch of the text between two breaks. `hint` is what the format says it is (a Markdown heading, say).

    `strong` says that all of it is set in bold, `loose` that it stood on a line of its own without being a sentence
    of running text (a list item, a row of a table): such a paragraph is never taken for a heading.
    """

    span: Span
    hint: BlockKind | None = None
    strong: bool = False
    loose: bool = False


class Layout(NamedTuple):
    """A text cut into paragraphs; `markup` is what belongs to the format, `metadata` what the format itself states."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    markup: tuple[Furniture, ...] = ()
    metadata: Metadata = NOTHING_STATED


class Found(NamedTuple):
    """A stretch of furniture and what it tells of the report."""

    furniture: Furniture
    metadata: Metadata = NOTHING_STATED


def found(start: int, end: int, kind: FurnitureKind, metadata: Metadata | None = None) -> Found:
    """Furniture of that kind in [start, end)."""
    return Found(Furniture(Span(start, end), kind), metadata or NOTHING_STATED)


def stripped(text: str, start: int, end: int) -> Span:
    """[start, end) without white space at its edges; empty, at `start`, where nothing else is there."""
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return Span(start, end)


def blanked(text: str, spans: Iterable[Span]) -> str:
    """The text with the spans replaced by blanks; every other character keeps its offset.

    Line breaks inside a span stay, so that lines are counted alike in both texts.
    """
    pieces: list[str] = []
    at = 0
    for span in sorted(spans):
        if span.end <= at:
            continue
        start = max(span.start, at)
        pieces.append(text[at:start])
        pieces.append("".join(c if c in "\r\n" else " " for c in text[start : span.end]))
        at = span.end
    pieces.append(text[at:])
    return "".join(pieces)


def merged(first: Metadata, then: Metadata) -> Metadata:
    """Both together: what `first` states stays, `then` fills what is missing; credits are listed once, in order."""
    dated = first if first.date is not None else then
    if first.date is not None and not first.date_certain and then.date is not None and then.date_certain:
        dated = then
    return replace(
        first,
        title=first.title or then.title,
        date=dated.date,
        date_certain=dated.date_certain,
        place=first.place or then.place,
        agency=first.agency or then.agency,
        author=first.author or then.author,
        credits=tuple(dict.fromkeys((*first.credits, *then.credits))),
        encoding=first.encoding or then.encoding,
        format=first.format or then.format,
    )
