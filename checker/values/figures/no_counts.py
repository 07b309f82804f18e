"""Bare numbers that count nothing: years, labels ("Boeing 747"), names ("die Elf"), days whose month is cut off."""

from __future__ import annotations

from collections.abc import Sequence

from checker.languages import Language
from checker.languages.shape.figures.counted import Counted
from checker.values.figures.counted import is_person
from checker.values.figures.hedges import hedge_before
from checker.values.numerals.figure import Figure
from checker.values.numerals.left_alone import FIRST_NEAR_YEAR, LAST_NEAR_YEAR, is_year_like
from checker.values.numerals.read import read_figure
from checker.values.numerals.tokens import Kind, Token

# "Am 8.", "der 78.": a figure up to this before a full stop and behind an article is an ordinal.
MAX_DAY = 100

# Before this, a bare number without a noun is a year only behind "im" or "between": "stieg auf 1200" is an amount.
LEAST_LIKELY_YEAR = 1400

# "MAX 9 deliveries", "EA 888 engines": capitals of up to so many letters before a figure are a code in English.
MAX_CODE = 4


def is_no_count(tokens: Sequence[Token], figure: Figure, counted: Counted | None, start: int, lang: Language) -> bool:
    """Years, labels ("Boeing 747", "Regiment 26") and team names ("die Elf") are no amounts."""
    if figure.end - figure.start == 1 and _is_name(tokens[figure.start], lang) and figure.start > 0:
        return True
    before = tokens[figure.start - 1] if figure.start else None
    if figure.words and before is not None and before.lower in lang.no_figures.labels and before.text[0].isupper():
        return True  # "Platz zwei"
    if figure.words and counted is None and figure.start > 0 and is_named(tokens, figure.start):
        return True
    if not figure.plain or figure.end - figure.start > 1:
        return False
    if _is_cut_ordinal(tokens, figure, lang):
        return True
    surface = tokens[figure.start].text
    hedge = hedge_before(tokens, start, lang.code)
    hedged = hedge is not None and (start - hedge[1] > 1 or tokens[start - 1].lower not in lang.no_figures.before_year)
    if is_year_like(surface):
        return not hedged and _is_year(tokens, figure, counted, lang)
    return not hedged and _is_label(tokens, figure, counted, lang)


def _is_name(token: Token, lang: Language) -> bool:
    """ "die Elf": the team."""
    return token.lower in lang.no_figures.names and token.text[0].isupper()


def _is_cut_ordinal(tokens: Sequence[Token], figure: Figure, lang: Language) -> bool:
    """ "Am 8.", "am 16. und 17.": days whose month was cut off with the sentence or comes later."""
    stop = figure.end < len(tokens) and tokens[figure.end].text == "." and tokens[figure.end].glued
    if not stop or figure.start == 0 or figure.value > MAX_DAY or not lang.no_figures.before_day:
        return False
    before = tokens[figure.start - 1].lower
    listed = figure.start > 1 and tokens[figure.start - 2].text == "." and before in lang.links.coordinators
    return before in lang.no_figures.before_day or listed


def is_named(tokens: Sequence[Token], pos: int) -> bool:
    """ "Catch Two": a capital number word behind a capital word is part of a name, where it counts nothing."""
    before = tokens[pos - 1]
    named = before.kind is Kind.WORD and before.text[0].isupper() and tokens[pos].text[0].isupper()
    return named and not tokens[pos].glued and before.lower != before.text and len(tokens) > 4


def _is_year(tokens: Sequence[Token], figure: Figure, counted: Counted | None, lang: Language) -> bool:
    before = tokens[figure.start - 1].lower if figure.start else ""
    if counted is None:
        return figure.value >= LEAST_LIKELY_YEAR or before in lang.no_figures.before_year
    if before in lang.no_figures.before_year:
        return True
    if figure.value < LEAST_LIKELY_YEAR:
        return False
    adjacent = counted.span.start <= tokens[figure.end - 1].end + 1
    near = FIRST_NEAR_YEAR <= figure.value <= LAST_NEAR_YEAR
    persons = is_person(counted.noun, lang.code) and len(counted.words) <= 2
    round_figure = figure.value % 100 == 0
    return not (persons or round_figure) if near else not (persons or round_figure or adjacent)


def _is_label(tokens: Sequence[Token], figure: Figure, counted: Counted | None, lang: Language) -> bool:
    if figure.start == 0:
        return False
    before = tokens[figure.start - 1]
    if before.kind is not Kind.WORD or tokens[figure.start].glued:
        return False
    if before.lower in lang.no_figures.labels:
        return True
    first = figure.start == 1 or tokens[figure.start - 2].text in ".!?:"
    named = (
        before.text[0].isupper()
        and before.lower not in lang.counting.function
        and before.lower not in lang.counting.between
    )
    if not named or (first and not lang.counting.capital_nouns) or read_figure(tokens, figure.start - 1, lang.code):
        return False
    if lang.counting.capital_nouns:
        return counted is None and not _is_adverb(before, first, lang) and not _is_coordinated(tokens, figure.end, lang)
    code = before.text.isupper() and 2 <= len(before.text) <= MAX_CODE
    return code or counted is None or not counted.words or len(counted.words) > 2


def _is_coordinated(tokens: Sequence[Token], pos: int, lang: Language) -> bool:
    """ "31 und 22 Jahre": another figure follows that names what both count."""
    linked = pos + 1 < len(tokens) and tokens[pos].lower in lang.links.coordinators
    return linked and read_figure(tokens, pos + 1, lang.code) is not None


def _is_adverb(token: Token, first: bool, lang: Language) -> bool:
    """ "Gestern 12", "Mittlerweile 45": a word that is capital only because a sentence begins there."""
    return first and not lang.nouns.is_noun(token.text, lang.counting)
