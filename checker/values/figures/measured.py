"""A figure with its sign and currency on the left and its unit on the right: "-$5", "$5.4m", "75 USD million"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from checker.languages import Language
from checker.languages.units import money_signs
from checker.model import UnitClass
from checker.values.figures.counted import find_counted
from checker.values.figures.drafts import Draft
from checker.values.figures.measures import money_before, per_at, unit_after
from checker.values.figures.units import unit_class
from checker.values.numerals.figure import Figure, FigureKind
from checker.values.numerals.read import read_figure
from checker.values.numerals.tokens import Kind, Token

# No earthquake is stronger.
STRONGEST = 10

# How far before an amount of money a word of its rate stands, in tokens.
RATE_IN_FRONT = 2

_SHORT_POWERS = {"m": 10**6, "M": 10**6, "b": 10**9, "B": 10**9, "k": 1000, "K": 1000, "t": 10**12, "tr": 10**12}


def short_million(tokens: Sequence[Token], figure: Figure, currency: str, lang: Language) -> Figure | None:
    """ "$5.4m", "£4.2b", "5m people": a letter that is a power of ten beside a currency or a counted noun."""
    end = figure.end
    if figure.scaled or end >= len(tokens) or not tokens[end].glued or tokens[end].text not in _SHORT_POWERS:
        return None
    if not currency and (not lang.numerals.short_nouns or not _counts_people_or_money(tokens, end + 1, lang)):
        return None
    power = Decimal(_SHORT_POWERS[tokens[end].text])
    return replace(
        figure, end=end + 1, value=figure.value * power, step=figure.step * power, scaled=True, scale=power, plain=False
    )


# "1.1m barrels" are a million, in "20m km" nobody knows.
LONGEST_SHORT = 3


def _counts_people_or_money(tokens: Sequence[Token], pos: int, lang: Language) -> bool:
    unit = unit_after(tokens, pos, lang.code)
    if unit is not None:
        told = tokens[pos].kind is Kind.WORD and not tokens[pos].glued and unit[0] != "second"
        return unit_class(unit[0]) is UnitClass.MONEY or (told and len(tokens[pos].text) > LONGEST_SHORT)
    counted = find_counted(tokens, pos, lang.code)
    return counted is not None and counted.end == pos + 1


_MINUS = "-−–"


def to_the_left(tokens: Sequence[Token], figure: Figure, lang: Language) -> tuple[int, Decimal, str]:
    """First token, signed value and currency: "$-50.8", "-$5", "minus 5", "US$ 20", "-1,2M"."""
    start, value, currency = figure.start, figure.value, ""
    start, negative = _minus(tokens, start, lang)
    money = money_before(tokens, start, lang)
    if money is not None:
        currency, start = money
        start, outer = _minus(tokens, start, lang)
        negative = negative or outer
    return start, -value if negative else value, currency


def _minus(tokens: Sequence[Token], start: int, lang: Language) -> tuple[int, bool]:
    if start == 0:
        return start, False
    before = tokens[start - 1]
    if before.lower in lang.numerals.minus or before.lower == "plus":
        return start - 1, before.lower != "plus"
    if before.text == "-" and start > 1 and tokens[start - 2].lower in lang.numerals.minus:
        return start - 2, True
    if before.text not in _MINUS:
        return start, False
    clear = (
        start < 2 or (not before.glued and tokens[start - 2].kind is not Kind.DIGITS) or tokens[start - 2].text in "($"
    )
    bare = start == 1 and not any(token.kind is Kind.WORD and len(token.text) > 1 for token in tokens)
    return (start - 1, True) if clear and (tokens[start].glued or bare) else (start, False)


def measured(tokens: Sequence[Token], draft: Draft, currency: str, lang: Language) -> Draft:
    """The draft with its unit: the currency on its left, or the unit that begins where it ends."""
    if currency:
        unit, end = currency, draft.end
        again = unit_after(tokens, draft.end, lang.code)
        money = again is not None and unit_class(again[0]) is UnitClass.MONEY
        if again is not None and money and again[0].endswith(unit.split()[-1]):
            unit, end = max(again[0], unit, key=len), again[1]
        rate = _rate_of(tokens, end, lang)
        return replace(draft, unit=unit + rate[0], unit_class=UnitClass.MONEY, end=rate[1])
    found = unit_after(tokens, draft.end, lang.code)
    if found is None:
        return _millions_of_code(tokens, draft, lang)
    if unit_class(found[0]) is UnitClass.MONEY and draft.step < 1000:
        found, draft = _scale_behind(tokens, draft, found, lang)
    unit, end = found
    if unit_class(unit) is UnitClass.MONEY and " per " not in unit:
        unit += _rate_in_front(tokens, draft.start, lang)
    if unit == "time" and end < len(tokens) and tokens[end].kind is not Kind.SIGN and _is_factor(tokens, end, lang):
        return replace(draft, end=end)
    if unit == "pound-mass" and draft.value >= LEAST_MONEY_POUNDS:
        unit = "pound sterling"
    return replace(draft, unit=unit, unit_class=unit_class(unit), end=end)


def _rate_in_front(tokens: Sequence[Token], start: int, lang: Language) -> str:
    """ "Jährlich rund 40 Milliarden Euro": of a year; a hedge may stand between."""
    for token in tokens[max(0, start - RATE_IN_FRONT) : start]:
        if every := lang.measures.per_adverbs.get(token.lower):
            return f" per {every}"
    return ""


def _is_factor(tokens: Sequence[Token], pos: int, lang: Language) -> bool:
    """ "Sechs mal sieben": another figure follows, so that nothing happened six times."""
    figure = read_figure(tokens, pos, lang.code)
    return figure is not None and figure.kind is FigureKind.CARDINAL and not figure.article


def as_angle(text: str, draft: Draft, lang: Language) -> Draft:
    """Degrees of an angle are no temperature."""
    if draft.unit != "degree" or not re.search(lang.measures.angles, text, re.IGNORECASE):
        return draft
    return replace(draft, unit_class=UnitClass.OTHER)


def as_magnitude(text: str, tokens: Sequence[Token], draft: Draft, lang: Language) -> Draft:
    """ "Ein Beben der Stärke 6,3", "die Stärke gaben sie mit 6,3 an": a bare figure on the scale of earthquakes."""
    before = text[: tokens[draft.start].start]
    bare = not draft.unit and draft.unit_class is UnitClass.COUNT and 0 < draft.value < STRONGEST
    if not bare or not re.search(lang.measures.strength, before, re.IGNORECASE):
        return draft
    if not re.search(lang.measures.quakes, text, re.IGNORECASE):
        return draft
    return replace(draft, unit_class=UnitClass.OTHER, unit="magnitude")


def _rate_of(tokens: Sequence[Token], end: int, lang: Language) -> tuple[str, int]:
    per = per_at(tokens, end, lang)
    return (f" per {per[0]}", per[1]) if per else ("", end)


def _millions_of_code(tokens: Sequence[Token], draft: Draft, lang: Language) -> Draft:
    """ "20 MUSD", "300 TEUR", "20 M€", "5 k€": a currency with a letter for a power of ten before it."""
    if draft.end >= len(tokens):
        return draft
    text, end = tokens[draft.end].text, draft.end + 1
    if end < len(tokens) and tokens[end].glued and tokens[end].kind is Kind.SIGN and len(text) == 1:
        text, end = text + tokens[end].text, end + 1
    power = lang.measures.code_powers.get(text[:1])
    name = money_signs().get(text[1:]) if power is not None and (end > draft.end + 1 or len(text) == _CODE) else None
    if name is None or power is None:
        return draft
    return replace(
        draft, value=draft.value * power, step=draft.step * power, unit=name, unit_class=UnitClass.MONEY, end=end
    )


# A letter and the three of a currency's code.
_CODE = 4


def _scale_behind(
    tokens: Sequence[Token], draft: Draft, found: tuple[str, int], lang: Language
) -> tuple[tuple[str, int], Draft]:
    """ "75 USD million": a power of ten behind the currency."""
    scale = lang.numerals.scales.get(tokens[found[1]].lower) if found[1] < len(tokens) else None
    if scale is None or scale < 1000 or len(tokens[found[1]].lower) < 3:
        return found, draft
    grown = replace(draft, value=draft.value * scale, step=draft.step * scale)
    return (found[0], found[1] + 1), grown


# "Pfund" and "pounds" are weight below and money from this figure on: nobody weighs ten thousand pounds in the news.
LEAST_MONEY_POUNDS = 10_000
