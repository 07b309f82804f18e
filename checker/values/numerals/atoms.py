"""Single words that are numbers or parts of them: "zwölftausend", "hundred", "siebte", "twelfth"."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from checker.languages import pack
from checker.languages.shape.figures.numerals import Atom, room_of


@cache
def mixed_value(word: str, language: str) -> Decimal | None:
    """A whole number and a part in one word: "anderthalb", "dreizehneinhalb"; ``None`` for others. Casefolded."""
    lang = pack(language)
    return lang.numerals.halves.get(word) or lang.composed.mixed(word, lang.numerals)


@cache
def denominator(word: str, language: str) -> int | None:
    """The denominator that one word names: "drittel", "dreizehntel", "quarter"; ``None`` for others. Casefolded."""
    lang = pack(language)
    return lang.numerals.denominators.get(word) or lang.composed.denominator(word, lang.numerals)


@cache
def word_atom(word: str, language: str) -> Atom | None:
    """The number that one word stands for, "zwölftausend" and "twelfth" alike; ``None`` for others. Casefolded."""
    lang = pack(language)
    scale = lang.numerals.scales.get(word) if len(word) > 1 else None
    if scale is not None:
        return Atom(Decimal(scale), Decimal(scale), factor=True)
    value = lang.numerals.words.get(word)
    if value:
        return Atom(Decimal(value), room_of(value, lang.numerals))
    return lang.composed.word(word, lang.numerals)
