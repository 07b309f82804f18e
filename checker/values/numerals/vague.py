"""Vague amounts: "Dutzende", "mehrere hundert", "tens of thousands", as intervals."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from checker.languages import Language, pack
from checker.languages.shape.figures.hedges import Vague
from checker.values.numerals.atoms import word_atom
from checker.values.numerals.figure import Figure, FigureKind, matches
from checker.values.numerals.tokens import Kind, Token

# "several hundred" is more than one and less than ten of them.
SEVERAL_LOW, SEVERAL_STATED, SEVERAL_HIGH = Decimal(2), Decimal(3), Decimal(9)


@cache
def _vague_table(language: str) -> dict[str, tuple[tuple[tuple[str, ...], Vague], ...]]:
    """Vague expressions by their first word, the longest first."""
    table: dict[str, list[tuple[tuple[str, ...], Vague]]] = {}
    rows = [(words, vague) for vague in pack(language).hedges.vague for words in vague.words]
    for words, vague in sorted(rows, key=lambda row: -len(row[0])):
        table.setdefault(words[0], []).append((words, vague))
    return {first: tuple(rows) for first, rows in table.items()}


@cache
def _factor_table(language: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Words such as "mehrere" that multiply a power of ten, by their first word."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for words in pack(language).hedges.vague_factors:
        table.setdefault(words[0], []).append(words)
    return {first: tuple(rows) for first, rows in table.items()}


def read_vague(tokens: Sequence[Token], start: int, lang: Language, joining: bool) -> Figure | None:
    """The vague amount at token `start`, or ``None``."""
    for words in _factor_table(lang.code).get(tokens[start].lower, ()):
        if matches(tokens, start, words):
            power = read_power(tokens, start + len(words), lang)
            if power is not None:
                value, end = power
                return Figure(
                    start, end, SEVERAL_STATED * value, value, FigureKind.VAGUE, SEVERAL_LOW * value,
                    SEVERAL_HIGH * value, scaled=True,
                )  # fmt: skip
    for words, vague in _vague_table(lang.code).get(tokens[start].lower, ()):
        if matches(tokens, start, words) and not (vague.small and tokens[start + len(words) - 1].text[0].isupper()):
            stated = vague.stated
            return Figure(start, start + len(words), stated, stated, FigureKind.VAGUE, vague.low, vague.high)
    return None


def read_power(tokens: Sequence[Token], pos: int, lang: Language) -> tuple[Decimal, int] | None:
    """A bare power of ten or a dozen: "hundert", "Zehntausend", "Millionen", "dozen", "hundred thousand"."""
    if pos >= len(tokens):
        return None
    word = tokens[pos].lower
    if word in lang.numerals.dozens:
        return Decimal(12), pos + 1
    value = Decimal(1)
    while pos < len(tokens) and (scale := _scale_word(tokens[pos], lang)) is not None:
        value, pos = value * scale, pos + 1
    if value > 1:
        return value, pos
    atom = word_atom(word, lang.code) if tokens[pos].kind is Kind.WORD else None
    if atom is not None and atom.value >= 10000 and atom.room == atom.value and not atom.ordinal:
        return atom.value, pos + 1
    return None


def _scale_word(token: Token, lang: Language) -> Decimal | None:
    value = lang.numerals.scales.get(token.lower)
    return Decimal(value) if value is not None and len(token.lower) > 2 else None
