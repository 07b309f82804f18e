"""Quotation marks paired: every stretch of a text that stands between an opening and a closing mark.

All styles of German and English print: „…“ „…” »…« «…» “…” "…" ‚…‘ ›…‹ ‹…› ‘…’ '…' and typed ,,…''. Marks are paired
by what opened them; a mark that can do both (straight ones, guillemets) is read by its neighbours and by what is open.
One pass, linear in the length of the text whatever it holds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from checker.claims.quotes.signs import (
    ANGLE,
    DOUBLE,
    FAMILY,
    GUILLEMET,
    INNER_BLANK,
    SINGLE,
    Mark,
    family_of,
    read_marks,
)
from checker.model import Block, BlockKind, Span
from checker.model.frozen import frozen

MAX_DEPTH = 3
"""Quotations deeper than this are no German or English any more; it also bounds the search for an opener."""

MAX_RUN = 4
"""Paragraphs that one unclosed quotation may go on through; longer runs in print repeat the opening mark."""


@frozen
class Marked:
    """A stretch in quotation marks: `span` with the marks, `words` without marks and inner blanks."""

    span: Span
    words: Span
    depth: int
    closed: bool


def find_marked(
    text: str, blocks: Sequence[Block], *, may_go_on: Callable[[Marked], bool] | None = None
) -> tuple[Marked, ...]:
    """All stretches in quotation marks inside the blocks, in order of start, outer before inner.

    An unclosed one goes on into the next paragraphs only where each opens anew or one of them closes it; else it ends
    with its paragraph, or before the next quotation, and is not closed. `may_go_on` says of what is open at the end of
    a paragraph whether it is speech that can go on at all.
    """
    found: list[Marked] = []
    left_open: Marked | None = None
    run = gap = 0
    for number, block in enumerate(blocks):
        marks = tuple(read_marks(text, block.span))
        follows = number > 0 and block.kind is blocks[number - 1].kind is BlockKind.PARAGRAPH and run < MAX_RUN
        used = 0
        if left_open is not None and follows:
            if not marks:
                gap += 1
                run += 1
                continue
            longer, used = _taken_up(text, block.span, marks, left_open, may_open=not gap)
            left_open = longer or left_open
            if longer is not None and not longer.closed:
                run += 1
                continue
        if left_open is not None:
            found.append(left_open)
        run, gap = 1, 0
        inside, left_open = _pair(text, block.span, marks[used:])
        found.extend(inside)
        if left_open is not None and may_go_on is not None and not may_go_on(left_open):
            found.append(left_open)
            left_open = None
    if left_open is not None:
        found.append(left_open)
    kept = (quote for quote in found if any(char.isalnum() for char in quote.words.of(text)))
    return tuple(sorted(kept, key=lambda quote: (quote.span.start, -quote.span.end)))


def _taken_up(
    text: str, span: Span, marks: Sequence[Mark], before: Marked, *, may_open: bool
) -> tuple[Marked | None, int]:
    """A quotation left open as the next paragraph takes it up, ``None`` where it does not, and the marks that took.

    `may_open` says that the paragraph may open it anew: only the very next one does.
    """
    family = family_of(text[before.span.start])
    at_head = marks[0].opens and marks[0].family == family and not text[span.start : marks[0].start].strip()
    if at_head and not may_open:
        return None, 0
    for number in range(1 if at_head else 0, len(marks)):
        mark = marks[number]
        if mark.family != family:
            continue
        if not mark.closes:
            return None, 0
        closed = Marked(Span(before.span.start, mark.end), Span(before.words.start, mark.start), 0, True)
        return closed, number + 1
    if not at_head:
        return None, 0
    end = _stripped_end(text, span)
    return Marked(Span(before.span.start, end), Span(before.words.start, end), 0, False), len(marks)


def _pair(text: str, span: Span, marks: Sequence[Mark]) -> tuple[list[Marked], Marked | None]:
    """The quotations of one block, and the one it leaves open at its end, if any."""
    found: list[Marked] = []
    stack: list[Mark] = []
    stray: list[Mark] = []
    for mark in marks:
        place = _matching(stack, mark) if mark.closes else None
        if place is not None:
            opener = stack[place]
            del stack[place:]
            found.append(_quote(text, opener, mark))
        elif mark.opens:
            stack.append(mark)
        elif mark.family in (DOUBLE, GUILLEMET):
            stray.append(mark)
    return _finish(text, span, found, stack, stray)


def _finish(
    text: str, span: Span, found: list[Marked], stack: Sequence[Mark], stray: Sequence[Mark]
) -> tuple[list[Marked], Marked | None]:
    """Marks left open: single ones were apostrophes; a double one ends before the next quotation, or is left open.

    A closing mark of another family in between, which closed nothing, closes it: „...».
    """
    unclosed = [mark for mark in stack if mark.family in (DOUBLE, GUILLEMET)]
    starts = sorted([quote.span.start for quote in found] + [mark.start for mark in unclosed] + [span.end])
    left_open: Marked | None = None
    cursor = closers = 0
    for mark in unclosed:
        while starts[cursor] < mark.end:
            cursor += 1
        while closers < len(stray) and stray[closers].start < mark.end:
            closers += 1
        if closers < len(stray) and stray[closers].start < starts[cursor]:
            found.append(_quote(text, mark, stray[closers]))
            continue
        end = _stripped_end(text, Span(mark.end, starts[cursor]))
        quote = Marked(Span(mark.start, end), Span(mark.end, end), 0, False)
        if starts[cursor] == span.end:
            left_open = quote
        else:
            found.append(quote)
    return _with_depths(found), left_open


def _with_depths(found: list[Marked]) -> list[Marked]:
    """Depths counted anew: a quotation inside a mark that never closed is an outermost one."""
    ordered = sorted(found, key=lambda quote: (quote.span.start, -quote.span.end))
    ends: list[int] = []
    result: list[Marked] = []
    for quote in ordered:
        while ends and ends[-1] <= quote.span.start:
            ends.pop()
        if len(ends) < MAX_DEPTH:
            result.append(Marked(quote.span, quote.words, len(ends), quote.closed))
        ends.append(quote.span.end)
    return result


def _quote(text: str, opener: Mark, closer: Mark) -> Marked:
    start, end = opener.end, closer.start
    while start < end and text[start] in INNER_BLANK:
        start += 1
    while end > start and text[end - 1] in INNER_BLANK:
        end -= 1
    return Marked(Span(opener.start, closer.end), Span(start, end), 0, True)


def _stripped_end(text: str, span: Span) -> int:
    end = span.end
    while end > span.start and text[end - 1].isspace():
        end -= 1
    return end


def _matching(stack: Sequence[Mark], mark: Mark) -> int | None:
    """The place in the stack of the opener that a mark closes, ``None`` if none is near enough."""
    for place in range(len(stack) - 1, max(-1, len(stack) - 1 - MAX_DEPTH), -1):
        if _fits(stack[place].sign, mark.sign):
            return place
    return None


def _fits(opener: str, closer: str) -> bool:
    """Whether a closing sign can end what an opening sign began. Hands mix “, ” and straight marks within a family."""
    if FAMILY[opener] != FAMILY[closer]:
        return False
    if closer == "''":
        return opener in {",,", "``"}
    if FAMILY[opener] in (GUILLEMET, ANGLE):
        return opener != closer or opener == "»"
    if FAMILY[opener] == SINGLE:
        return (opener == "'") == (closer == "'")
    return True
