"""Quotation marks paired: every stretch of a text that stands between an opening and a closing mark.

All styles of German and English print: „…“ „…” »…« «…» “…” "…" ‚…‘ ›…‹ ‹…› ‘…’ '…' and typed ,,…''. Marks are paired
by what opened them; a mark that can do both (straight ones, guillemets) is read by its neighbours and by what is open.
One pass, linear in the length of the text whatever it holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from checker.model import Block, BlockKind, Span

MAX_DEPTH = 3
"""Quotations deeper than this are no German or English any more; it also bounds the search for an opener."""

MAX_RUN = 4
"""Paragraphs that one unclosed quotation may go on through; longer runs in print repeat the opening mark."""

ORNAMENT = 5
"""Marks in a row that nobody means as quotation; three end a quotation in a quotation in a quotation."""

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


def _family(sign: str) -> str:
    """The family of a quotation's first character; typed ,, and `` are double marks."""
    return _FAMILY.get(sign, _DOUBLE)


@cache
def _mark_pattern() -> re.Pattern[str]:
    """Opening marks set twice count once; five marks in a row are ornament, whatever they are."""
    marks = "„“”\"‟＂»«‚‘’'‛›‹"
    return re.compile(rf"[{marks}]{{{ORNAMENT},}}|,,(?=[^\W\d_])|``|''|„+|\"+|[{marks}]")


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
        marks = tuple(_read_marks(text, block.span))
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
    text: str, span: Span, marks: Sequence[_Mark], before: Marked, *, may_open: bool
) -> tuple[Marked | None, int]:
    """A quotation left open as the next paragraph takes it up, ``None`` where it does not, and the marks that took.

    `may_open` says that the paragraph may open it anew: only the very next one does.
    """
    family = _family(text[before.span.start])
    at_head = marks[0].family == family and not text[span.start : marks[0].start].strip()
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


def _pair(text: str, span: Span, marks: Sequence[_Mark]) -> tuple[list[Marked], Marked | None]:
    """The quotations of one block, and the one it leaves open at its end, if any."""
    found: list[Marked] = []
    stack: list[_Mark] = []
    stray: list[_Mark] = []
    for mark in marks:
        place = _matching(stack, mark) if mark.closes else None
        if place is not None:
            opener = stack[place]
            del stack[place:]
            found.append(_quote(text, opener, mark))
        elif mark.opens:
            stack.append(mark)
        elif mark.family in (_DOUBLE, _GUILLEMET):
            stray.append(mark)
    return _finish(text, span, found, stack, stray)


def _finish(
    text: str, span: Span, found: list[Marked], stack: Sequence[_Mark], stray: Sequence[_Mark]
) -> tuple[list[Marked], Marked | None]:
    """Marks left open: single ones were apostrophes; a double one ends before the next quotation, or is left open.

    A closing mark of another family in between, which closed nothing, closes it: „...».
    """
    unclosed = [mark for mark in stack if mark.family in (_DOUBLE, _GUILLEMET)]
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


def _quote(text: str, opener: _Mark, closer: _Mark) -> Marked:
    start, end = opener.end, closer.start
    while start < end and text[start] in _INNER_BLANK:
        start += 1
    while end > start and text[end - 1] in _INNER_BLANK:
        end -= 1
    return Marked(Span(opener.start, closer.end), Span(start, end), 0, True)


def _stripped_end(text: str, span: Span) -> int:
    end = span.end
    while end > span.start and text[end - 1].isspace():
        end -= 1
    return end


def _matching(stack: Sequence[_Mark], mark: _Mark) -> int | None:
    """The place in the stack of the opener that a mark closes, ``None`` if none is near enough."""
    for place in range(len(stack) - 1, max(-1, len(stack) - 1 - MAX_DEPTH), -1):
        if _fits(stack[place].sign, mark.sign):
            return place
    return None


def _fits(opener: str, closer: str) -> bool:
    """Whether a closing sign can end what an opening sign began. Hands mix “, ” and straight marks within a family."""
    if _FAMILY[opener] != _FAMILY[closer]:
        return False
    if closer == "''":
        return opener in {",,", "``"}
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
        if len(sign) >= ORNAMENT:
            continue
        if len(sign) > 1 and set(sign) == {'"'} and before.isspace() and after.isspace():
            continue  # an empty quotation
        if sign[0] in '„"':
            sign = sign[0]
        opens, closes = _roles(sign, before, after)
        if opens or closes:
            yield _Mark(start, end, sign, opens, closes)


def _roles(sign: str, before: str, after: str) -> tuple[bool, bool]:
    """Whether a sign between two characters may open and may close."""
    if _FAMILY[sign] == _SINGLE:
        return _single_roles(sign, before, after)
    if sign == "„" and not before.isspace() and before not in _BEFORE_OPENER and not after.isalnum():
        return False, True  # typed for the closing mark
    if sign in _OPENS_ALWAYS:
        return True, False
    if sign == "''":
        return False, True
    if sign == "”":
        return before in _BEFORE_OPENER and not after.isspace(), not before.isspace()
    if _FAMILY[sign] in (_GUILLEMET, _ANGLE):
        return _guillemet_roles(sign, before, after)
    opening = before in _BEFORE_OPENER and not after.isspace() and after not in ",;:!?)]"
    opening = opening and not (before in '“”"' and after == ".")  # a closing mark set twice
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
    if sign in "»›" and before in _INNER_BLANK and not after.isalnum():
        closing = True
    return opening, closing


def _single_roles(sign: str, before: str, after: str) -> tuple[bool, bool]:
    """Apostrophes stand between letters, or before a letter or digit with no quotation open; ‚ may be a comma."""
    if sign == "‚":
        return not before.isalnum() and not after.isspace(), False
    if before.isalnum() and after.isalnum():
        return False, False
    opening = sign != "’" and before in _BEFORE_OPENER and (after.isalnum() or after in '„“»«"(')
    closing = not before.isspace() and not after.isalnum()
    return opening, closing
