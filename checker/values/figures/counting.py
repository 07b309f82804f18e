"""What a figure counts, where that is no plain noun behind it: "four-cylinder", "zwei 22-Jährige", "long years"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.languages import Language
from checker.languages.shape.figures.counted import Counted
from checker.model import Span, UnitClass
from checker.values.figures.counted import find_counted
from checker.values.figures.drafts import Draft
from checker.values.figures.measures import unit_after
from checker.values.figures.units import unit_class
from checker.values.numerals.figure import Figure, FigureKind
from checker.values.numerals.read import read_figure
from checker.values.numerals.tokens import Kind, Token


def count_of(draft: Draft, counted: Counted | None, lang: Language | None = None) -> Draft:
    """With the counted noun; one that is a unit behind an adjective measures ("three long years")."""
    if counted is None:
        return draft
    end = max(draft.end, counted.end)
    word = counted.words[-1] if counted.words and lang is not None else ""
    unit = lang.unit_words.get(word) if lang is not None and word else None
    if unit is not None and unit_class(unit) in (
        UnitClass.DURATION,
        UnitClass.MONEY,
        UnitClass.LENGTH,
        UnitClass.WEIGHT,
    ):
        return replace(draft, unit=unit, unit_class=unit_class(unit), end=end)
    return replace(draft, counted=counted, end=end)


def joined_word(tokens: Sequence[Token], end: int) -> int | None:
    """The word that touches the figure, directly ("14C") or over a hyphen ("four-cylinder"), as a token."""
    if end >= len(tokens) or not tokens[end].glued:
        return None
    if tokens[end].kind is Kind.WORD:
        return end
    over_hyphen = tokens[end].lower == "-" and end + 1 < len(tokens) and tokens[end + 1].glued
    return end + 1 if over_hyphen and tokens[end + 1].kind is Kind.WORD else None


def in_compound(tokens: Sequence[Token], draft: Draft, figure: Figure, word: int, lang: Language) -> Draft | None:
    """ "33-Millionen-Villa" is an amount of something unsaid, "four-cylinder" counts; "14C", "Zwei-Klassen-" do not."""
    if figure.scaled and (tokens[draft.end - 1].glued or figure.plain):
        return replace(draft, unit_class=UnitClass.OTHER)
    if lang.counting.capital_nouns or word == draft.end or figure.kind is not FigureKind.CARDINAL:
        return None
    token = tokens[word]
    if token.lower in lang.counting.uncounted:
        return None
    lemma = lang.nouns.lemma(token.text, lang.counting)
    return replace(draft, counted=Counted(lemma, Span(token.start, token.end), (), word + 1), end=word + 1)


def behind_measure(tokens: Sequence[Token], end: int, lang: Language) -> Counted | None:
    """ "eight million 250ml bottles" counts bottles."""
    if end >= len(tokens) or tokens[end].kind is not Kind.DIGITS:
        return None
    figure = read_figure(tokens, end, lang.code)
    unit = unit_after(tokens, figure.end, lang.code) if figure is not None else None
    counted = find_counted(tokens, unit[1], lang.code) if unit is not None else None
    return replace(counted, end=end) if counted is not None else None


def persons_of_age(tokens: Sequence[Token], end: int, lang: Language) -> Counted | None:
    """ "zwei 22-Jährige" counts persons."""
    behind = tokens[end + 2].lower if end + 2 < len(tokens) and tokens[end].kind is Kind.DIGITS else ""
    aged = bool(lang.counting.of_age) and behind.startswith(lang.counting.of_age)
    if not aged or not tokens[end + 2].text[0].isupper():
        return None
    return Counted("person", Span(tokens[end + 2].start, tokens[end + 2].end), (), end)
