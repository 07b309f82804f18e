"""A number as it stands in the text, before anyone asks what it counts."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum

from checker.model.frozen import frozen
from checker.values.numerals.tokens import Token


class FigureKind(StrEnum):
    """What sort of number was read."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    FRACTION = "fraction"
    VAGUE = "vague"
    CODE = "code"  # digits with a leading zero, a spoken year: no amount


@frozen
class Figure:
    """A number in tokens ``[start, end)``. `low` and `high` differ from `value` for vague amounts alone.

    `plain` is true for bare digits without separators, as years and labels are written; `scaled` where a word or letter
    for a power of ten takes part; `article` for a lone "ein" or "one"; `trouble` names why the digits cannot be read.
    """

    start: int
    end: int
    value: Decimal
    step: Decimal
    kind: FigureKind = FigureKind.CARDINAL
    low: Decimal | None = None
    high: Decimal | None = None
    plain: bool = False
    scaled: bool = False
    article: bool = False
    words: bool = False
    trouble: str = ""
    scale: Decimal = Decimal(1)


@frozen
class NumberWord:
    """A number that ends before token `end`. `step` is its last significant place, `zeros` its leading zeros in words.

    `article` says that it is a lone "ein" or "one", which may be no number at all; `words` that no digit took part.
    `fraction_digits` counts the digits after a spoken point.
    """

    end: int
    value: Decimal
    step: Decimal
    ordinal: bool = False
    plural: bool = False
    zeros: int = 0
    article: bool = False
    words: bool = True
    fraction_digits: int = 0
    year: bool = False


def matches(tokens: Sequence[Token], start: int, words: Sequence[str]) -> bool:
    """Whether the words stand at token `start`."""
    return len(tokens) - start >= len(words) and all(
        token.lower == word for token, word in zip(tokens[start : start + len(words)], words, strict=True)
    )
