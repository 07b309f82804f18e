"""Portions of a unit: "an hour and a half", "three quarters of an hour", "5 Grad unter null"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from checker.languages import Language
from checker.model import Span, UnitClass
from checker.values.figures.drafts import Draft
from checker.values.figures.measures import unit_after
from checker.values.figures.units import unit_class
from checker.values.numerals.atoms import denominator
from checker.values.numerals.digits import rounded
from checker.values.numerals.figure import matches
from checker.values.numerals.tokens import Token
from checker.values.numerals.vague import read_power


def unit_and_part(tokens: Sequence[Token], pos: int, lang: Language) -> Draft | None:
    """ "An hour and a half": a unit behind an article that is no figure elsewhere, and a part of one more."""
    if tokens[pos].lower not in lang.numerals.indefinite:
        return None
    unit = unit_after(tokens, pos + 1, lang.code)
    if unit is None:
        return None
    place = Span(tokens[pos].start, tokens[unit[1] - 1].end)
    one = Draft(pos, unit[1], place, Decimal(1), Decimal(1), unit_class(unit[0]), unit[0])
    more = with_part(tokens, one, lang)
    return more if more.end > one.end else None


def with_part(tokens: Sequence[Token], draft: Draft, lang: Language) -> Draft:
    """With the part of a unit that is added behind it: "two miles and a quarter"."""
    pos = draft.end
    if pos + 2 >= len(tokens) or tokens[pos].lower != lang.numerals.glue or draft.value != draft.value // 1:
        return draft
    if tokens[pos + 1].lower not in lang.numerals.articles | lang.numerals.indefinite:
        return draft
    part = denominator(tokens[pos + 2].lower, lang.code)
    behind = tokens[pos + 3].lower if pos + 3 < len(tokens) else ""
    if part is None or (behind in lang.links.of and part != 2) or behind == "-":
        return draft
    if behind in lang.unit_words or read_power(tokens, pos + 3, lang) is not None:
        return draft  # "a mile and a quarter million dollars"
    figure = Span(draft.figure.start, tokens[pos + 2].end)
    value = rounded(draft.value + 1 / Decimal(part))
    return replace(draft, end=pos + 3, figure=figure, value=value, step=Decimal("0.1"))


def part_of_unit(tokens: Sequence[Token], draft: Draft, lang: Language) -> Draft | None:
    """A share of one unit or power of ten as a measure: "three quarters of an hour", "a third of a million"."""
    link = next((words for words in lang.links.of_one if matches(tokens, draft.end, words)), None)
    if link is None:
        return None
    at = draft.end + len(link)
    power = read_power(tokens, at, lang)
    if power is not None:
        amount, end = power
        draft = replace(draft, value=draft.value * amount, step=amount / 10, end=end, unit_class=UnitClass.COUNT)
        unit = unit_after(tokens, draft.end, lang.code)
        return draft if unit is None else replace(draft, unit=unit[0], unit_class=unit_class(unit[0]), end=unit[1])
    unit = unit_after(tokens, at, lang.code)
    if unit is None:
        return None
    return replace(draft, unit=unit[0], unit_class=unit_class(unit[0]), end=unit[1])


def below_zero(tokens: Sequence[Token], draft: Draft, lang: Language) -> Draft:
    """ "5 Grad unter null", "ten degrees above zero": what stands behind is the sign."""
    if draft.unit_class is not UnitClass.TEMPERATURE:
        return draft
    for sign, expressions in ((-1, lang.measures.below_zero), (1, lang.measures.above_zero)):
        words = next((words for words in expressions if matches(tokens, draft.end, words)), None)
        if words is not None:
            return replace(draft, value=sign * abs(draft.value), end=draft.end + len(words))
    return draft
