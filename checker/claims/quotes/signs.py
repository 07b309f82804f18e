"""Quotation marks one by one: the signs that print and typing use, and whether each may open and may close.

A mark that can do both (straight ones, guillemets) is read by its neighbours; apostrophes are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from checker.model import Span
from checker.model.frozen import frozen
from checker.model.patterns import compiled

ORNAMENT = 5
"""Marks in a row that nobody means as quotation; three end a quotation in a quotation in a quotation."""

DOUBLE = "double"
SINGLE = "single"
GUILLEMET = "guillemet"
ANGLE = "angle"

FAMILY = {
    "„": DOUBLE, "“": DOUBLE, "”": DOUBLE, '"': DOUBLE, "‟": DOUBLE, ",,": DOUBLE, "''": DOUBLE, "``": DOUBLE,
    "＂": DOUBLE, "»": GUILLEMET, "«": GUILLEMET, "‚": SINGLE, "‘": SINGLE, "’": SINGLE, "'": SINGLE,
    "‛": SINGLE, "›": ANGLE, "‹": ANGLE,
}  # fmt: skip
_OPENS_ALWAYS = frozenset({"„", "‚", ",,", "``"})
_BEFORE_OPENER = frozenset(" \t\n\r\u00a0\u202f\u2009([{–—-/:…„“»«‚›‹\"'‘*")
_BEHIND_CLOSER = frozenset(",;:!?)]")
INNER_BLANK = frozenset(" \u00a0\u202f\u2009")


@frozen
class Mark:
    """One mark of the text, and how its neighbours read it: `opens`, `closes`, or both where they leave it open."""

    start: int
    end: int
    sign: str
    opens: bool
    closes: bool

    @property
    def family(self) -> str:
        return FAMILY[self.sign]


def family_of(sign: str) -> str:
    """The family of a quotation's first character; typed ,, and `` are double marks."""
    return FAMILY.get(sign, DOUBLE)


@cache
def _mark_pattern() -> re.Pattern[str]:
    """Opening marks set twice count once; five marks in a row are ornament, whatever they are."""
    marks = "„“”\"‟＂»«‚‘’'‛›‹"
    return compiled(rf"[{marks}]{{{ORNAMENT},}}|,,(?=[^\W\d_])|``|''|„+|\"+|[{marks}]")


def read_marks(text: str, span: Span) -> Iterator[Mark]:
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
            yield Mark(start, end, sign, opens, closes)


def _roles(sign: str, before: str, after: str) -> tuple[bool, bool]:
    """Whether a sign between two characters may open and may close."""
    if FAMILY[sign] == SINGLE:
        return _single_roles(sign, before, after)
    if before.isspace() and after in _BEHIND_CLOSER:
        return False, True  # moved away from the words it closes
    if sign == "„" and not before.isspace() and before not in _BEFORE_OPENER and not after.isalnum():
        return False, True  # typed for the closing mark
    if sign in _OPENS_ALWAYS:
        return True, False
    if sign == "''":
        return False, True
    if sign == "”":
        return before in _BEFORE_OPENER and not after.isspace(), not before.isspace()
    if FAMILY[sign] in (GUILLEMET, ANGLE):
        return _guillemet_roles(sign, before, after)
    opening = before in _BEFORE_OPENER and not after.isspace() and after not in _BEHIND_CLOSER
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
    if sign in "«‹" and after in INNER_BLANK and before in _BEFORE_OPENER:
        opening = True
    if sign in "»›" and before in INNER_BLANK and not after.isalnum():
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
