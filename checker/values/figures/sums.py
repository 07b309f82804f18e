"""Amounts in two units: "15 Dollar und 15 Cent", "zwei Euro fünfzig", "ein Jahr und zwei Monate", "5 ft 2 in"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from checker.languages import Language
from checker.languages.units import units
from checker.model import Span, UnitClass
from checker.values.figures.drafts import Draft
from checker.values.figures.measures import unit_after
from checker.values.numerals.digits import rounded
from checker.values.numerals.figure import Figure, FigureKind
from checker.values.numerals.read import read_figure
from checker.values.numerals.tokens import Kind, Token

_CENT = ("cent", "penny")


def read_sum(tokens: Sequence[Token], draft: Draft, lang: Language) -> Draft:
    """The draft with the smaller unit that follows it added, or unchanged. A sum of times is in the smallest unit."""
    while True:
        longer = _one_more(tokens, draft, lang)
        if longer is None:
            return draft
        draft = longer


def _one_more(tokens: Sequence[Token], draft: Draft, lang: Language) -> Draft | None:
    pos = draft.end
    joined = pos < len(tokens) and tokens[pos].lower == lang.numerals.glue
    pos += 1 if joined else 0
    figure = read_figure(tokens, pos, lang.code) if pos < len(tokens) and tokens[pos].kind is not Kind.SIGN else None
    if figure is None or figure.scaled or not _is_part_of(draft, figure):
        return None
    found = unit_after(tokens, figure.end, lang.code)
    if found is None and draft.unit == "foot" and figure.end < len(tokens) and tokens[figure.end].lower == "in":
        found = ("inch", figure.end + 1)
    if draft.unit == "hour" and figure.end < len(tokens) and tokens[figure.end].text == "m":
        found = ("minute", figure.end + 1)  # "3h 20m"
    if draft.unit_class is UnitClass.MONEY:
        return _with_cents(tokens, draft, figure.value, figure.end, found, lang, joined=joined)
    if found is None and not joined:
        return _bare_rest(tokens, draft, figure, lang)
    if found is None or found[0] == draft.unit:
        return None
    big, small = units().get(draft.unit), units().get(found[0])
    if big is None or small is None or big.unit_class is not small.unit_class or not big.base or big.base != small.base:
        return None
    if small.factor >= big.factor or figure.value * small.factor >= big.factor:
        return None
    if draft.unit_class is UnitClass.DURATION:
        parts = _MONTHS.get(draft.unit) if found[0] == "month" else None
        whole = draft.value * (Decimal(parts) if parts else big.factor / small.factor)
        return _grown(tokens, draft, whole + figure.value, found[0], found[1])
    if found[0] != _SMALLER.get(draft.unit) or (joined and draft.unit in _LONG):
        return None
    return _grown(tokens, draft, draft.value + rounded(figure.value * small.factor / big.factor), draft.unit, found[1])


#: A year of 365 days has no whole number of months of 30.
_MONTHS = {"year": 12, "decade": 120}

#: The smaller unit that is named behind a larger one.
_SMALLER = {
    "mile": "yard", "foot": "inch", "kilometre": "metre", "metre": "centimetre", "stone": "pound-mass",
    "pound-mass": "ounce", "kilogram": "gram",
}  # fmt: skip
#: "1 km and 500 m" are two lengths.
_LONG = ("mile", "kilometre")

#: How many of what a bare figure behind a unit counts make one: "six foot four", "zwei Meter fünfzig".
_RESTS = {"foot": 12, "metre": 100, "stone": 14}
_LEAST_CENTIMETRES = 10


def _bare_rest(tokens: Sequence[Token], draft: Draft, figure: Figure, lang: Language) -> Draft | None:
    if draft.unit not in _RESTS or draft.value != draft.value.to_integral_value() or figure.article:
        return None
    parts = _RESTS[draft.unit]
    if not 0 < figure.value < parts or (draft.unit == "metre" and figure.value < _LEAST_CENTIMETRES):
        return None
    behind = tokens[figure.end] if figure.end < len(tokens) else None
    ended = behind is None or (behind.kind is Kind.SIGN and behind.text in ".,;:!?)")
    if not ended and (behind is None or behind.lower not in lang.measures.behind_rests):
        return None
    return _grown(tokens, draft, draft.value + rounded(figure.value / parts), draft.unit, figure.end)


def _is_part_of(draft: Draft, figure: Figure) -> bool:
    """A number; minutes and seconds also with a nought before them ("2h 05m")."""
    led = figure.kind is FigureKind.CODE and figure.plain and draft.unit in ("hour", "minute") and figure.value < 60
    return led or figure.kind is FigureKind.CARDINAL


def _with_cents(
    tokens: Sequence[Token],
    draft: Draft,
    value: Decimal,
    end: int,
    found: tuple[str, int] | None,
    lang: Language,
    *,
    joined: bool,
) -> Draft | None:
    if draft.unit in _CENT or value != value.to_integral_value() or not 0 < value < 100:
        return None
    if draft.value != draft.value.to_integral_value():
        return None
    if found is not None and found[0] in _CENT:
        return _grown(tokens, draft, draft.value + value / 100, draft.unit, found[1])
    last = end >= len(tokens) or (tokens[end].kind is Kind.SIGN and tokens[end].text in ".!?")
    more = end < len(tokens) and tokens[end].lower in lang.links.more
    if found is None and not joined and value >= 5 and (last or more) and tokens[draft.end - 1].kind is Kind.WORD:
        return _grown(tokens, draft, draft.value + value / 100, draft.unit, end)
    return None


def _grown(tokens: Sequence[Token], draft: Draft, value: Decimal, unit: str, end: int) -> Draft:
    figure = Span(draft.figure.start, tokens[end - 1].end)
    return replace(
        draft, value=value, unit=unit, end=end, figure=figure, step=Decimal("0.01") if value % 1 else draft.step
    )
