"""Figures inside words: "zwölfköpfig", "dreistündig", "17-Jährige", "dreimal", "Viertelstunde", "26-year-old"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache

from checker.languages import Language, pack
from checker.languages.shape.figures.counted import Counted
from checker.languages.units import units
from checker.model import Span, UnitClass
from checker.model.patterns import compiled
from checker.values.figures.counted import find_counted
from checker.values.figures.drafts import Draft
from checker.values.figures.units import unit_class
from checker.values.numerals.atoms import mixed_value, word_atom
from checker.values.numerals.digits import parse_digits
from checker.values.numerals.tokens import Kind, Token

_ENDINGS = r"(?:e[nrsm]?|s)?"


@cache
def _endings(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (compiled(rf"(?P<head>.*){part.ending}{_ENDINGS}(?P<more>n|innen)?"), part.unit)
        for part in pack(language).measures.parts
    )


#: A longer figure inside a word is none that anybody means; a plain one of that length is not read either.
MOST_DIGITS = 15


def read_part(tokens: Sequence[Token], pos: int, lang: Language) -> Draft | None:
    """The figure inside the word at token `pos` (or "17-Jährige" from its digits on), or ``None``."""
    if not lang.measures.parts:
        return None
    token = tokens[pos]
    if token.kind is Kind.WORD:
        return _whole_word(tokens, pos, lang) or _in_word(tokens, pos, pos, token.lower, token.text, lang)
    if token.kind is not Kind.DIGITS or pos + 1 >= len(tokens):
        return None
    at = pos + 2 if tokens[pos + 1].lower == "-" and tokens[pos + 1].glued else pos + 1
    if at >= len(tokens) or tokens[at].kind is not Kind.WORD or not tokens[at].glued:
        return None
    for ending, unit in _endings(lang.code):
        match = ending.fullmatch(tokens[at].lower)
        if match is not None and not match["head"]:
            value, step, trouble = parse_digits(token.text, lang.code)
            if trouble or len(token.text) > MOST_DIGITS:
                return None
            return _draft(tokens, pos, at, value, step, unit, tokens[at].text, lang)
    return None


def _in_word(tokens: Sequence[Token], pos: int, at: int, word: str, surface: str, lang: Language) -> Draft | None:
    for ending, unit in _endings(lang.code):
        match = ending.fullmatch(word)
        value = _head_value(match["head"], lang) if match is not None else None
        if value is not None:
            lone = value < 2 and unit not in ("hour", "minute", "second", "day", "week", "month", "year")
            return None if lone else _draft(tokens, pos, at, value, Decimal(1), unit, surface, lang)
    return None


def _head_value(head: str, lang: Language) -> Decimal | None:
    mixed = mixed_value(head, lang.code) if head else None
    if mixed is not None:
        return mixed
    below = lang.numerals.denominators.get(head)
    if below is not None:
        return Decimal(1) / below  # "halbstündig"
    atom = word_atom(head, lang.code) if head else None
    return atom.value if atom is not None and not atom.ordinal else None


def _draft(
    tokens: Sequence[Token], pos: int, at: int, value: Decimal, step: Decimal, unit: str, surface: str, lang: Language
) -> Draft:
    figure = Span(tokens[pos].start, tokens[pos].end)
    draft = Draft(pos, at + 1, figure, value, step)
    following = find_counted(tokens, at + 1, lang.code)
    if unit == "year":
        lasts = (
            not surface[0].isupper()
            and following is not None
            and following.noun.endswith(tuple(lang.measures.period_nouns))
        )
        capital_word = surface[0].isupper() and at == pos and pos == 0 and following is not None
        aged = not lasts and (
            not capital_word or not following or not following.noun.endswith(tuple(lang.measures.period_nouns))
        )
        draft = replace(draft, unit=unit, unit_class=UnitClass.AGE if aged else UnitClass.DURATION)
        return draft if following is None or surface[0].isupper() else replace(draft, counted=following)
    if unit in units():
        return replace(draft, unit=unit, unit_class=unit_class(unit))
    return replace(draft, counted=Counted(unit, Span(tokens[at].start, tokens[at].end), (), at + 1))


def _whole_word(tokens: Sequence[Token], pos: int, lang: Language) -> Draft | None:
    """ "eine Viertelstunde" is 15 minutes: words that are figure and unit in one."""
    found = next((whole for whole in lang.measures.whole_words if whole.word == tokens[pos].lower), None)
    if found is None:
        return None
    span = Span(tokens[pos].start, tokens[pos].end)
    return Draft(pos, pos + 1, span, found.value, Decimal(1), unit_class(found.unit), found.unit)
