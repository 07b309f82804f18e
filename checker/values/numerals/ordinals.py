"""Ordinals in digits: "5th", "4ter", "1. Platz", "zum 100. Mal"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.languages import Language
from checker.values.numerals.figure import Figure, FigureKind
from checker.values.numerals.tokens import Kind, Token

# "3000. Menschen" ends a sentence, "der 3000. Besucher" does not.
LARGEST_BARE_ORDINAL = 200


def ordinal_digits(tokens: Sequence[Token], figure: Figure, lang: Language) -> Figure:
    """ "5th", "4ter", "1. Platz"; a full stop makes an ordinal where a word follows that begins no sentence."""
    pos = figure.end
    if not figure.plain or pos >= len(tokens) or not tokens[pos].glued:
        return figure
    word = tokens[pos].lower
    if word in lang.numerals.ordinal_endings:
        last = lang.numerals.ending_digits.get(word)
        if last is not None and (figure.value % 10 != last or figure.value % 100 // 10 == 1):
            return figure
        return replace(figure, end=pos + 1, kind=FigureKind.ORDINAL)
    before = tokens[figure.start - 1].lower if figure.start else ""
    large = figure.value > LARGEST_BARE_ORDINAL and before not in lang.no_figures.before_day
    if not lang.numerals.ordinal_stop or word != "." or large:
        return figure
    following = tokens[pos + 1] if pos + 1 < len(tokens) else None
    bare = following is None and figure.start == 0
    led = before in lang.numerals.definite
    told = (
        following is not None and not following.glued and (_goes_on(following, lang) or (led and _is_small(following)))
    )
    if bare or told:
        return replace(figure, end=pos + 1, kind=FigureKind.ORDINAL)
    return figure


def _is_small(token: Token) -> bool:
    """ "Die 4. im Ziel": the sentence goes on."""
    return token.kind is Kind.WORD and token.text[0].islower()


def _goes_on(token: Token, lang: Language) -> bool:
    """Whether a word after "3." carries the sentence on: a noun or an adjective, no article, pronoun or preposition."""
    return token.kind is Kind.WORD and token.lower not in lang.counting.function
