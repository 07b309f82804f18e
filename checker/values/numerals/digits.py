"""Digits: "12.000", "12,000", "1,48", "12'000", "3/4" -> value, last place, and whether they can be read for sure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from checker.languages import pack
from checker.values.numerals.tokens import GROUP_BLANKS, Kind, Token

GLYPHS = {
    "½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "0.333333", "⅔": "0.666667", "⅛": "0.125", "⅕": "0.2", "⅖": "0.4",
}  # fmt: skip

_PLACES = Decimal("1e-15")


def rounded(value: Decimal) -> Decimal:
    """A part of a whole to fifteen places, other values as they are."""
    long = value != value.to_integral_value() and len(value.as_tuple().digits) > 15
    return value.quantize(_PLACES) if long and value.adjusted() < 12 else value


def parse_digits(surface: str, language: str) -> tuple[Decimal, Decimal, str]:
    """Value, place of the last digit, and a reason where the separators cannot be read for sure, else "".

    German and English take each other's signs for decimals and thousands; blanks and apostrophes always group.
    """
    text = re.sub(rf"[{GROUP_BLANKS}'\u2019]", "", surface)
    grouped = len(text) < len(surface)
    decimal = pack(language).numerals.decimal
    group = "." if decimal == "," else ","
    trouble = ""
    if text[0] in ".,":
        text = "0" + text.replace(",", ".")
    elif "." in text and "," in text:
        last = "." if text.rfind(".") > text.rfind(",") else ","
        other = "," if last == "." else "."
        whole = text[: text.rfind(last)]
        if not re.fullmatch(rf"\d{{1,3}}(?:\{other}\d{{3}})+|\d{{1,2}}(?:,\d{{2}})+,\d{{3}}", whole):
            trouble = "ambiguous-separator"  # "1.01,79", a time of a race
        text = text.replace(other, "").replace(last, ".") if text.count(last) == 1 else re.sub(r"[.,]", "", text)
    elif grouped and text.count(group) == 1:
        text = text.replace(group, ".")  # "12'000.50": the thousands are grouped already
    elif text.count(group) >= 1:
        text, trouble = _grouped(text, group, language)
    elif text.count(decimal) > 1:
        text, trouble = _grouped(text, decimal, language)
    else:
        if re.fullmatch(rf"[1-9]\d{{0,2}}\{decimal}000", text):
            trouble = "decimal-or-thousands"
        text = text.replace(decimal, ".")
    value = Decimal(text)
    exponent = value.as_tuple().exponent
    step = Decimal(1).scaleb(exponent) if isinstance(exponent, int) and exponent < 0 else Decimal(1)
    return value, step, trouble


def _grouped(text: str, group: str, language: str) -> tuple[str, str]:
    """Digits with the sign for thousands: as groups of three, in Indian groups, or else doubtful."""
    if re.fullmatch(rf"\d{{1,3}}(?:\{group}\d{{3}})+", text) or re.fullmatch(r"\d{1,2}(?:,\d{2})+,\d{3}", text):
        return text.replace(group, ""), ""
    if text.count(group) == 1:
        return text.replace(group, "."), "foreign-decimal"
    return text.replace(group, ""), "ambiguous-separator"


# Denominators that are written with a slash; 9/11 and 24/7 are no fractions.
_SLASH_DENOMINATORS = frozenset((2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100))


def is_fraction(surface: str) -> bool:
    """Whether "3/4" is a proper fraction with a denominator that is written so; "9/11" and "12/20" are not."""
    over, _, under = surface.partition("/")
    return over.isdecimal() and under.isdecimal() and int(under) in _SLASH_DENOMINATORS and 0 < int(over) < int(under)


def slashed(tokens: Sequence[Token], pos: int) -> tuple[Decimal, int] | None:
    if pos + 2 >= len(tokens) or tokens[pos + 1].text not in "/⁄" or tokens[pos].kind is not Kind.DIGITS:
        return None
    over, under = tokens[pos].text, tokens[pos + 2].text
    if not (over.isdecimal() and under.isdecimal()) or int(under) not in _SLASH_DENOMINATORS:
        return None
    if pos + 3 < len(tokens) and tokens[pos + 3].text == "/":
        return None
    return Decimal(int(over)) / int(under), pos + 3


def past_no_cents(tokens: Sequence[Token], end: int) -> int:
    """ "5000,- Euro", "5.000,-- €", "20.– Franken": no cents."""
    pos = end
    if pos + 1 < len(tokens) and tokens[pos].text in ",." and tokens[pos].glued:
        pos += 1
        while pos < len(tokens) and tokens[pos].text in "-–—" and tokens[pos].glued:
            pos += 1
        return pos if pos > end + 1 and (pos == len(tokens) or not tokens[pos].glued) else end
    return end
