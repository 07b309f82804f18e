"""Paragraphs -> the words of the report in them, and the furniture at their edges."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from checker.document.credits import (
    byline,
    byline_suffix,
    caption_label,
    credit_line,
    credit_suffix,
    navigation,
    sign_off,
    sign_off_suffix,
)
from checker.document.dateline import dateline
from checker.document.headers import bare_date, header_line, title_label
from checker.document.parts import Found, Paragraph, stripped
from checker.model import BlockKind, FurnitureKind, Span

Finder = Callable[[str, Span], Found | None]

_WHOLE: tuple[Finder, ...] = (byline, credit_line, navigation, sign_off)
_SUFFIXES: tuple[Finder, ...] = (credit_suffix, byline_suffix, sign_off_suffix)

# Headers with a key stand in the first lines; further down "Ort: ..." is part of the report.
HEAD_PARAGRAPHS = 8
# Title, caption, teaser and a subtitle may stand before the paragraph with the dateline.
LEAD_PARAGRAPHS = 5
_MOST_SUFFIXES = 4


class Piece(NamedTuple):
    """What is left of a paragraph without its furniture, and what that furniture says of its kind."""

    span: Span
    paragraph: Paragraph
    dated: bool = False  # a dateline stood before it
    credited: bool = False  # a picture credit belongs to it
    titled: bool = False  # a header called it the headline


def stands_alone(line: str) -> bool:
    """Whether a line is furniture as a whole, so that it never belongs to the paragraph of its neighbours."""
    span = Span(0, len(line))
    return header_line(line, span) is not None or any(finder(line, span) for finder in _WHOLE)


def take_apart(text: str, paragraphs: tuple[Paragraph, ...]) -> tuple[list[Piece], list[Found]]:
    """The pieces in order and all furniture. `text` has its markup blanked."""
    pieces: list[Piece] = []
    taken: list[Found] = []
    opening = LEAD_PARAGRAPHS  # how many more paragraphs may open the report with a bare place
    for number, paragraph in enumerate(paragraphs):
        lead = opening > 0
        piece, mine = _one(text, paragraph, number, lead=lead, alone=len(paragraphs) == 1)
        taken += mine
        if piece is not None:
            pieces.append(piece)
            opening = 0 if piece.dated else opening - (paragraph.hint is None)
    return pieces, taken


def _one(text: str, paragraph: Paragraph, number: int, *, lead: bool, alone: bool) -> tuple[Piece | None, list[Found]]:
    span = paragraph.span
    if (whole := _whole(text, span, number)) is not None:
        return None, [whole]
    taken: list[Found] = []
    span, heads = _heads(text, paragraph, number, lead=lead, alone=alone)
    taken += heads
    for _ in range(_MOST_SUFFIXES):
        tail = next((hit for finder in _SUFFIXES if (hit := finder(text, span)) is not None), None)
        if tail is None:
            break
        taken.append(tail)
        span = stripped(text, span.start, tail.furniture.span.start)
    if span.start == span.end:
        return None, taken
    kinds = {hit.furniture.kind for hit in taken}
    titled = any(hit.furniture.kind is FurnitureKind.HEADER and hit.metadata.date is None for hit in heads)
    return Piece(span, paragraph, FurnitureKind.DATELINE in kinds, FurnitureKind.CREDIT in kinds, titled), taken


def _whole(text: str, span: Span, number: int) -> Found | None:
    if number < HEAD_PARAGRAPHS and (line := header_line(text, span)) is not None:
        return line
    return next((hit for finder in _WHOLE if (hit := finder(text, span)) is not None), None)


def _heads(text: str, paragraph: Paragraph, number: int, *, lead: bool, alone: bool) -> tuple[Span, list[Found]]:
    """The span after the furniture at its head: an archive's date, the key of a title, a dateline, a label."""
    span, taken = paragraph.span, []

    def cut(hit: Found | None) -> None:
        nonlocal span
        if hit is not None:
            taken.append(hit)
            span = stripped(text, hit.furniture.span.end, span.end)

    if number == 0:
        cut(bare_date(text, span))
    if number < HEAD_PARAGRAPHS:
        cut(title_label(text, span))
    if paragraph.hint not in (BlockKind.TITLE, BlockKind.HEADING) and not paragraph.loose:
        cut(dateline(text, span, lead=lead, alone=alone))
    if not taken:
        cut(caption_label(text, span))
    return span, taken
