"""Hedges: "rund", "mehr als", "at least", "or more", and the interval that a figure means under one."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from checker.languages import pack
from checker.model import Bound
from checker.values.numerals.figure import matches
from checker.values.numerals.tokens import Token

# How far a newsroom stretches a hedge. Measured on the development pairs, 10 to 15 % served equally well; the narrower
# one keeps "rund 45.000" and "50.000" apart.
ABOUT_SHARE = Decimal("0.1")
NEARLY_SHARE = Decimal("0.1")
OVER_SHARE = Decimal("0.1")


def interval(value: Decimal, bound: Bound) -> tuple[Decimal | None, Decimal | None]:
    """The logical interval of a figure under a bound; ``None`` is no bound. Negative values keep low below high."""
    if bound is Bound.ABOUT:
        return value - abs(value) * ABOUT_SHARE, value + abs(value) * ABOUT_SHARE
    if bound is Bound.NEARLY:
        return value - max(abs(value) * NEARLY_SHARE, _half(value)), value
    if bound is Bound.OVER:
        return value, value + max(abs(value) * OVER_SHARE, _half(value))
    if bound in (Bound.MORE_THAN, Bound.AT_LEAST):
        return value, None
    if bound in (Bound.LESS_THAN, Bound.AT_MOST):
        return None, value
    return value, value


# Of small whole figures half a one more is still "gut": "gut zwei Stunden" are said of two and a half.
FEW = 10


def _half(value: Decimal) -> Decimal:
    return Decimal("0.5") if 1 < value <= FEW and value == value.to_integral_value() else Decimal(0)


@cache
def _table(language: str, *, before: bool) -> dict[str, tuple[tuple[tuple[str, ...], Bound], ...]]:
    """Hedges by the word next to the figure, the longest first."""
    hedges = pack(language).hedges
    by_bound = hedges.before if before else hedges.after
    rows = [(words, bound) for bound, expressions in by_bound.items() for words in expressions]
    table: dict[str, list[tuple[tuple[str, ...], Bound]]] = {}
    for words, bound in sorted(rows, key=lambda row: -len(row[0])):
        table.setdefault(words[-1 if before else 0], []).append((words, bound))
    return {word: tuple(entries) for word, entries in table.items()}


def hedge_before(tokens: Sequence[Token], start: int, language: str) -> tuple[Bound, int] | None:
    """The hedge that ends before token `start` and the token it begins at."""
    if start == 0:
        return None
    for words, bound in _table(language, before=True).get(tokens[start - 1].lower, ()):
        begin = start - len(words)
        if begin >= 0 and matches(tokens, begin, words):
            return bound, begin
    return None


def hedge_after(tokens: Sequence[Token], end: int, language: str) -> tuple[Bound, int] | None:
    """The hedge that begins at token `end` and the token after it."""
    if end >= len(tokens):
        return None
    comparing = pack(language).hedges.comparing
    for words, bound in _table(language, before=False).get(tokens[end].lower, ()):
        after = end + len(words)
        if matches(tokens, end, words) and (after >= len(tokens) or tokens[after].lower not in comparing):
            return bound, after
    return None
