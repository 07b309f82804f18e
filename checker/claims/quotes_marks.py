"""Quotation marks paired: every stretch of a text that stands between an opening and a closing mark.

All styles of German and English print: „…“ „…” »…« «…» “…” "…" ‚…‘ ›…‹ ‹…› ‘…’ '…' and typed ,,…''. Marks are paired
by what opened them; a mark that can do both (straight ones, guillemets) is read by its neighbours and by what is open.
One pass, linear in the length of the text whatever it holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from checker.model import Block, BlockKind, Span

MAX_DEPTH = 3
"""Quotations deeper than this are no German or English any more; it also bounds the search for an opener."""

MAX_RUN = 4
"""Paragraphs that one unclosed quotation may go on through; longer runs in print repeat the opening mark."""

_DOUBLE = "double"
_SINGLE = "single"
_GUILLEMET = "guillemet"
_ANGLE = "angle"

_FAMILY = {
    "„": _DOUBLE, "“": _DOUBLE, "”": _DOUBLE, '"': _DOUBLE, "‟": _DOUBLE, ",,": _DOUBLE, "''": _DOUBLE, "``": _DOUBLE,
    "＂": _DOUBLE, "»": _GUILLEMET, "«": _GUILLEMET, "‚": _SINGLE, "‘": _SINGLE, "’": _SINGLE, "'": _SINGLE,
    "‛": _SINGLE, "›": _ANGLE, "‹": _ANGLE,
}  # fmt: skip
_OPENS_ALWAYS = frozenset({"„", "‚", ",,", "``"})
_BEFORE_OPENER = frozenset(" \t\n\r\u00a0\u202f\u2009([{–—-/:…„“»«‚›‹\"'‘*")
_INNER_BLANK = frozenset(" \u00a0\u202f\u2009")


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch in quotation marks: `span` with the marks, `words` without marks and inner blanks."""

    span: Span
    words: Span
    depth: int
    closed: bool


@dataclass(frozen=True, slots=True)
class _Mark:
    """One mark of the text, and how its neighbours read it: `opens`, `closes`, or both where they leave it open."""

    start: int
    end: int
    sign: str
    opens: bool
    closes: bool

    @property
    def family(self) -> str:
        return _FAMILY[self.sign]


@cache
def _mark_pattern() -> re.Pattern[str]:
    return re.compile(r",,(?=[^\W\d_])|``|''|[„“”\"‟＂»«‚‘’'‛›‹]")


def find_marked(text: str, blocks: Sequence[Block]) -> tuple[Marked, ...]:
    """All stretches in quotation marks inside the blocks, in order of start, outer before inner.

    An unclosed one goes on into the next paragraph only where that one opens anew or closes it; else it ends with its
    paragraph (or before the next quotation) and is not closed.
    """
    found: list[Marked] = []
    pending: list[Marked] = []  # at most one: a quotation left open by the paragraph before, and its paragraphs so far
    run = 0
    for number, block in enumerate(blocks):
        marks = tuple(_read_marks(text, block.span))
        follows = number > 0 and block.kind is BlockKind.PARAGRAPH and blocks[number - 1].kind is BlockKind.PARAGRAPH
        carried = pending[0] if pending and follows and run < MAX_RUN and _goes_on(text, block.span, marks) else None
        if pending and carried is None:
            found.append(pending[0])
        run = run + 1 if carried else 1
        inside, left_open = _pair(text, block.span, marks, carried)
        found.extend(inside)
        pending = [left_open] if left_open else []
    found.extend(pending)
    return tuple(sorted((quote for quote in found if quote.words.start < quote.words.end),
                        key=lambda quote: (quote.span.start, -quote.span.end)))  # fmt: skip


def _goes_on(text: str, span: Span, marks: Sequence[_Mark]) -> bool:
    """Whether a paragraph takes up a quotation left open: it opens anew at its head, or closes before it opens."""
    if not marks:
        return False
    first = marks[0]
    if first.family not in (_DOUBLE, _GUILLEMET):
        return False
    at_head = not text[span.start : first.start].strip()
    if not at_head:
        return first.closes and not first.opens
    # A head mark that the paragraph closes and opens no more is a quotation of its own, unless the text after the
    # closing mark shows that the run ended there: both read alike, and the new quotation is the safer reading.
    doubles = [mark for mark in marks if mark.family == first.family]
    return len(doubles) == 1


def _pair(
    text: str, span: Span, marks: Sequence[_Mark], carried: Marked | None
) -> tuple[list[Marked], Marked | None]:
    """The quotations of one block, and the one it leaves open at its end, if any."""
    found: list[Marked] = []
    stack: list[tuple[_Mark, int]] = []  # open marks with the index in `found` they will precede
    skip = 0
    if carried is not None:
        first = marks[0]
        if not first.closes or not text[span.start : first.start].strip():
            skip = 1  # the mark that opens the paragraph anew
            rest = _close_carried(text, span, marks[1:], carried)
        else:
            rest = _close_carried(text, span, marks, carried)
        if rest is not None:
            quote, skip_more, is_open = rest
            if is_open:
                return [], quote
            found.append(quote)
            skip += skip_more
    for mark in marks[skip:]:
        place = _matching(stack, mark) if mark.closes else None
        if place is not None:
            opener = stack[place][0]
            del stack[place:]
            if place < MAX_DEPTH:
                found.append(_quote(text, opener, mark.start, mark.end, place, closed=True))
        elif mark.opens:
            stack.append((mark, len(found)))
    return _finish(text, span, found, stack)


def _close_carried(
    text: str, span: Span, marks: Sequence[_Mark], carried: Marked
) -> tuple[Marked, int, bool] | None:
    """The carried quotation closed at the first closing double mark, or open to the block's end: with marks used."""
    opener_family = _FAMILY.get(text[carried.span.start], _DOUBLE)
    for number, mark in enumerate(marks):
        if mark.family == opener_family and mark.closes:
            span_ = Span(carried.span.start, mark.end)
            return Marked(span_, Span(carried.words.start, mark.start), 0, True), number + 1, False
    end = _stripped_end(text, span)
    return Marked(Span(carried.span.start, end), Span(carried.words.start, end), 0, False), len(marks), True


def _finish(
    text: str, span: Span, found: list[Marked], stack: list[tuple[_Mark, int]]
) -> tuple[list[Marked], Marked | None]:
    """Marks left open: single ones were apostrophes; a double one ends before the next quotation, or is left open."""
    unclosed = [mark for mark, _ in stack if mark.family in (_DOUBLE, _GUILLEMET)]
    if not unclosed:
        return _with_depths(found), None
    starts = sorted(quote.span.start for quote in found) + [span.end]
    starts_open = [mark.start for mark in unclosed[1:]] + [span.end]
    left_open: Marked | None = None
    cursor = 0
    for mark, next_open in zip(unclosed, starts_open, strict=True):
        while starts[cursor] < mark.end:
            cursor += 1
        stop = min(next_open, _next_same_level(starts, cursor, found, mark))
        end = _stripped_end(text, Span(mark.end, stop))
        quote = Marked(Span(mark.start, end), Span(mark.end, end), 0, False)
        if stop == span.end:
            left_open = quote
        else:
            found.append(quote)
    return _with_depths(found), left_open


def _next_same_level(starts: Sequence[int], cursor: int, found: Sequence[Marked], mark: _Mark) -> int:
    """Where the next quotation after an unclosed mark starts."""
    return starts[cursor]


def _with_depths(found: list[Marked]) -> list[Marked]:
    """Depths counted anew: a quotation inside a mark that never closed is an outermost one."""
    ordered = sorted(found, key=lambda quote: (quote.span.start, -quote.span.end))
    ends: list[int] = []
    result: list[Marked] = []
    for quote in ordered:
        while ends and ends[-1] <= quote.span.start:
            ends.pop()
        result.append(Marked(quote.span, quote.words, len(ends), quote.closed))
        ends.append(quote.span.end)
    return result


def _quote(text: str, opener: _Mark, close_start: int, close_end: int, depth: int, *, closed: bool) -> Marked:
    start, end = opener.end, close_start
    while start < end and text[start] in _INNER_BLANK:
        start += 1
    while end > start and text[end - 1] in _INNER_BLANK:
        end -= 1
    return Marked(Span(opener.start, close_end), Span(start, end), depth, closed)


def _stripped_end(text: str, span: Span) -> int:
    end = span.end
    while end > span.start and text[end - 1].isspace():
        end -= 1
    return end


def _matching(stack: Sequence[tuple[_Mark, int]], mark: _Mark) -> int | None:
    """The place in the stack of the opener that a mark closes, ``None`` if none is near enough."""
    for place in range(len(stack) - 1, max(-1, len(stack) - 1 - MAX_DEPTH), -1):
        if _fits(stack[place][0].sign, mark.sign):
            return place
    return None


def _fits(opener: str, closer: str) -> bool:
    """Whether a closing sign can end what an opening sign began. Hands mix “, ” and straight marks within a family."""
    if _FAMILY[opener] != _FAMILY[closer]:
        return False
    if _FAMILY[opener] in (_GUILLEMET, _ANGLE):
        return opener != closer or opener == "»"
    if _FAMILY[opener] == _SINGLE:
        return (opener == "'") == (closer == "'")
    return True


def _read_marks(text: str, span: Span) -> Iterator[_Mark]:
    """The quotation marks of a block with the roles their neighbours allow; apostrophes are left out."""
    for match in _mark_pattern().finditer(text, span.start, span.end):
        start, end, sign = match.start(), match.end(), match.group()
        before = text[start - 1] if start > span.start else " "
        after = text[end] if end < span.end else " "
        opens, closes = _roles(sign, before, after)
        if opens or closes:
            yield _Mark(start, end, sign, opens, closes)


def _roles(sign: str, before: str, after: str) -> tuple[bool, bool]:
    """Whether a sign between two characters may open and may close."""
    if _FAMILY[sign] == _SINGLE:
        return _single_roles(sign, before, after)
    if sign in _OPENS_ALWAYS:
        return True, False
    if sign == "''":
        return False, True
    if sign == "”":
        return before in _BEFORE_OPENER and not after.isspace(), not before.isspace()
    if _FAMILY[sign] in (_GUILLEMET, _ANGLE):
        return _guillemet_roles(sign, before, after)
    opening = before in _BEFORE_OPENER and not after.isspace()
    closing = not before.isspace() and not (before in "([" and after.isalnum())
    if opening and closing:
        closing = not after.isalnum() or sign == "“"
    if not opening and not closing:
        return True, True  # a blank on both sides: whatever is needed
    return opening, closing


def _guillemet_roles(sign: str, before: str, after: str) -> tuple[bool, bool]:
    if before.isspace() and after.isspace():  # French setting with inner blanks: « … »
        return sign in "«‹", sign in "»›"
    opening = before in _BEFORE_OPENER and not after.isspace()
    closing = not before.isspace()
    if sign in "«‹" and after in _INNER_BLANK and before in _BEFORE_OPENER:
        opening = True
    if sign in "»›" and before in _INNER_BLANK:
        closing = True
    return opening, closing


def _single_roles(sign: str, before: str, after: str) -> tuple[bool, bool]:
    """Apostrophes stand between letters, or before a letter or digit with no quotation open; ‚ may be a comma."""
    if sign == "‚":
        return not before.isalnum() and not after.isspace(), False
    if before.isalnum() and after.isalnum():
        return False, False
    opening = sign != "’" and before in _BEFORE_OPENER and (after.isalnum() or after in "„“»«\"(")
    closing = not before.isspace() and not after.isalnum()
    return opening, closing
