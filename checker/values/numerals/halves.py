"""Parts of a whole with an article or alone: "eine halbe Million", "half a dozen", "ein Viertel", "die Hälfte"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.languages import Language
from checker.values.numerals.atoms import denominator, word_atom
from checker.values.numerals.digits import rounded
from checker.values.numerals.figure import Figure, FigureKind
from checker.values.numerals.tokens import Token
from checker.values.numerals.vague import read_power


def half_of(tokens: Sequence[Token], start: int, lang: Language, joining: bool) -> Figure | None:
    """ "eine halbe Million", "half a million", "half a dozen", "quarter million", "half an hour", "ein Viertel"."""
    pos = start
    if tokens[pos].lower in lang.numerals.articles and pos + 1 < len(tokens):
        pos += 1
        if tokens[pos].lower == "-" and pos + 1 < len(tokens):
            pos += 1
    part = denominator(tokens[pos].lower, lang.code)
    if part is None and pos > start:
        part = _ordinal_part(tokens, pos, lang)
    if part is None:
        return None
    if pos == start and not _stands_alone(tokens, pos, lang):
        return None
    value = Decimal(1) / part
    pos += 1
    apart = pos < len(tokens) and (tokens[pos].lower in lang.numerals.indefinite or _is_hyphen(tokens, pos))
    after = pos + 1 if apart else pos
    power = read_power(tokens, after, lang)
    if power is not None:
        amount, end = power
        return Figure(start, end, (value * amount).normalize() + 0, amount * Decimal("0.1"), scaled=True)
    if tokens[start].lower in lang.numerals.scaled_parts:
        return None
    if part == 2 and pos == start + 1 and after > pos and after < len(tokens):
        return Figure(start, after, value, Decimal("0.5"), FigureKind.FRACTION)
    return Figure(start, pos, rounded(value), Decimal("0.01"), FigureKind.FRACTION)


def _is_hyphen(tokens: Sequence[Token], pos: int) -> bool:
    """ "half-million"."""
    return tokens[pos].lower == "-" and tokens[pos].glued


def _ordinal_part(tokens: Sequence[Token], pos: int, lang: Language) -> int | None:
    """ "a twelfth of the area": behind an article and before "of" an ordinal is a part."""
    if not lang.numerals.ordinals_part or pos + 1 >= len(tokens) or tokens[pos + 1].lower not in lang.links.of:
        return None
    atom = word_atom(tokens[pos].lower, lang.code)
    return int(atom.value) if atom is not None and atom.ordinal and atom.value > 10 else None


def _stands_alone(tokens: Sequence[Token], pos: int, lang: Language) -> bool:
    """Whether a part without an article is a figure: "halbe Stunde", "half", never "Viertel" in the midst of a text."""
    word, table = tokens[pos].lower, lang.numerals
    if word in table.definite_parts:
        return pos == 0 or tokens[pos - 1].lower in table.definite
    return word in table.bare_parts or (word in table.lone_parts and pos + 1 == len(tokens) - 1)
