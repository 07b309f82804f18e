"""Ranges and shares: "30 bis 50", "between 4 and 7 %", "drei oder vier Euro", "$10 to $15 billion", "one in five"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from checker.languages import Language
from checker.model.frozen import frozen
from checker.values.figures.counted import find_counted
from checker.values.figures.drafts import Draft
from checker.values.figures.measured import short_million
from checker.values.figures.measures import money_before, unit_after
from checker.values.figures.parts import read_part
from checker.values.numerals.digits import rounded
from checker.values.numerals.figure import Figure, FigureKind, matches
from checker.values.numerals.left_alone import FIRST_NEAR_YEAR, LAST_NEAR_YEAR, LAST_YEAR
from checker.values.numerals.read import read_figure
from checker.values.numerals.tokens import Kind, Token

_DASHES = frozenset(("-", "–", "—", "‒"))

# "1170-1230" are years, "900-1200" need not be.
YEAR_DIGITS = 4

# "zwei oder drei", "200 oder 300" are ranges, "25 or 40" are two figures.
MAX_ALTERNATIVE = Decimal("1.5")

# "half to two per cent": what begins with a part of one ends early.
LARGEST_BEHIND_PART = 3

# "rose from 5 to 7": a word of change so many characters before the figure makes two values of a range.
CHANGE_WINDOW = 60


@frozen
class Range:
    """Both ends, scaled alike; `end` is the token after the second figure, `unit` a currency of its own.

    `part` is the word that holds the second figure, where one does ("20- bis 30-Jährige").
    """

    low: Decimal
    high: Decimal
    step: Decimal
    end: int
    figure_end: int
    unit: str = ""
    part: Draft | None = None


def read_range(
    text: str, tokens: Sequence[Token], first: Figure, lang: Language, currency: str, *, begin: int
) -> Range | None:
    """The range that begins with the figure `first`, or ``None``; sign and currency of `first` begin at `begin`."""
    if first.kind is FigureKind.VAGUE or first.trouble:
        return None
    between = begin > 0 and tokens[begin - 1].lower in lang.links.between
    inner = unit_after(tokens, first.end, lang.code)
    for unit, pos in ((None, first.end), inner or (None, None)):
        if pos is None:
            continue
        linked = _link(tokens, pos, lang, between=between)
        if linked is None:
            continue
        second = _second(tokens, linked, lang, currency)
        if second is None:
            continue
        figure, money, part = second
        if money and (not currency or (unit is not None and unit != currency)):
            return None
        if not _may_span(text, tokens, first, figure, lang, tokens[pos].lower, between=between):
            return None
        if unit is not None and not _same_unit(tokens, unit, figure.end, lang):
            return None
        return _ends(tokens, first, figure, money or currency, part)
    return None


def _link(tokens: Sequence[Token], pos: int, lang: Language, *, between: bool) -> int | None:
    """The token after the link between two figures, if one stands at `pos`."""
    if pos + 1 >= len(tokens):
        return None
    token = tokens[pos]
    if token.lower == "-" and token.glued and tokens[pos + 1].lower in lang.links.ranges and not tokens[pos + 1].glued:
        pos += 1  # "a two- to three-hour wait"
        token = tokens[pos]
        if pos + 1 >= len(tokens):
            return None
    if token.text == "-" and pos + 3 < len(tokens) and tokens[pos + 1].lower == "to" and tokens[pos + 2].text == "-":
        return pos + 3  # "0-to-60-mph"
    if token.text in _DASHES:
        even = token.glued == tokens[pos + 1].glued
        return pos + 1 if even else None
    if token.lower in (lang.links.between_and if between else lang.links.ranges):
        after = pos + 1
        return after + 1 if tokens[after].lower in lang.links.fillers and after + 1 < len(tokens) else after
    if token.lower in lang.links.ranges and not token.glued:
        return pos + 1
    if token.text == "/" and token.glued and tokens[pos + 1].text in "$€£":
        return pos + 1
    return None


def _second(
    tokens: Sequence[Token], pos: int, lang: Language, currency: str
) -> tuple[Figure, str, Draft | None] | None:
    """The second figure at `pos`, past a currency sign or a spoken sign ("plus 3"), or inside a word."""
    if tokens[pos].lower == "plus" and pos + 1 < len(tokens):
        pos += 1
    part = read_part(tokens, pos, lang)
    if part is not None:
        return Figure(pos, part.end, part.value, part.step), "", part
    for start in range(pos, min(pos + 4, len(tokens))):
        figure = read_figure(tokens, start, lang.code) if tokens[start].kind is not Kind.SIGN else None
        if figure is None:
            continue
        if figure.kind not in (FigureKind.CARDINAL, FigureKind.FRACTION) or (figure.article and start != pos):
            return None
        money = money_before(tokens, start, lang)
        figure = short_million(tokens, figure, currency or (money[0] if money else ""), lang) or figure
        if start == pos:
            return figure, "", None
        return (figure, money[0], None) if money is not None and money[1] == pos else None
    return None


def _may_span(
    text: str, tokens: Sequence[Token], first: Figure, second: Figure, lang: Language, link: str, *, between: bool
) -> bool:
    low, high = first.value, second.value
    if first.value * _shared_scale(first, second) >= high or second.trouble or second.article:
        return False
    if _is_years(tokens, first, second, lang):
        return False
    if first.kind is FigureKind.FRACTION and (second.scaled or second.value > LARGEST_BEHIND_PART):
        return False  # "fell by a third to 12"
    if between:
        return True
    if link in lang.links.alternatives:
        return high <= low * MAX_ALTERNATIVE or high - low <= 2
    before = text[max(0, tokens[first.start].start - CHANGE_WINDOW) : tokens[first.start].start].lower()
    opened = rf"\b(?:{'|'.join(sorted(lang.links.change_before))})\s+\S{{0,4}}$"
    return not (re.search(lang.links.changes, before) and re.search(opened, before))


def _is_years(tokens: Sequence[Token], first: Figure, second: Figure, lang: Language) -> bool:
    """Two bare year-like numbers, of our own time or with nothing that they count."""
    both = (
        all(len(tokens[figure.start].text) == YEAR_DIGITS for figure in (first, second)) and second.value <= LAST_YEAR
    )
    if not both or not first.plain or not second.plain or unit_after(tokens, second.end, lang.code) is not None:
        return False
    near = first.value >= FIRST_NEAR_YEAR and second.value <= LAST_NEAR_YEAR
    return near or find_counted(tokens, second.end, lang.code) is None


def _shared_scale(first: Figure, second: Figure) -> Decimal:
    """ "zwei bis drei Millionen": the power of ten of the second figure also belongs to a smaller first one."""
    if first.scaled or second.scale == 1 or first.value >= second.scale:
        return Decimal(1)
    return second.scale if first.value < second.value / second.scale else Decimal(1)


def _same_unit(tokens: Sequence[Token], unit: str, pos: int, lang: Language) -> bool:
    other = unit_after(tokens, pos, lang.code)
    return other is not None and other[0] == unit


def _ends(tokens: Sequence[Token], first: Figure, second: Figure, unit: str, part: Draft | None) -> Range:
    scale = _shared_scale(first, second)
    return Range(
        first.value * scale, second.value, min(first.step * scale, second.step), second.end,
        tokens[second.end - 1].end, unit, part,
    )  # fmt: skip


# "two out of five", "one in three": a share up to this numerator; "15 out of 19" are two counts.
MAX_SHARE = 9


def read_share(tokens: Sequence[Token], first: Figure, lang: Language) -> tuple[Decimal, int] | None:
    """ "one in five", "2 out of 3", "1 over 3": the share and the token after it."""
    if first.kind is not FigureKind.CARDINAL or not 0 < first.value <= MAX_SHARE:
        return None
    if first.value != first.value.to_integral_value() or first.end >= len(tokens):
        return None
    pos = first.end
    hyphened = tokens[pos].text == "-" and pos + 2 < len(tokens) and tokens[pos + 2].text == "-"
    pos += 1 if hyphened else 0
    link = max((words for words in lang.numerals.shares if matches(tokens, pos, words)), key=len, default=None)
    if link is None:
        return None
    pos += len(link)
    pos += 1 if hyphened else 0  # "a one-in-three chance"
    second = read_figure(tokens, pos, lang.code) if pos < len(tokens) and tokens[pos].kind is not Kind.SIGN else None
    if second is None or second.kind is not FigureKind.CARDINAL or second.value <= first.value or second.article:
        return None
    if (second.plain and second.value > 1000) or unit_after(tokens, second.end, lang.code) is not None:
        return None
    return rounded(first.value / second.value), second.end
