"""A value in a few words, the same in every language: 11, >= 60, ~ 5000, 20..130, 1.48e6 written out."""

from __future__ import annotations

from decimal import Decimal

from checker.model import Bound, Quantity

_SIGNS = {
    Bound.EXACT: "",
    Bound.ABOUT: "~ ",
    Bound.NEARLY: "just under ",
    Bound.OVER: "just over ",
    Bound.MORE_THAN: "> ",
    Bound.AT_LEAST: ">= ",
    Bound.LESS_THAN: "< ",
    Bound.AT_MOST: "<= ",
}


def in_words(quantity: Quantity) -> str:
    """The normalised value for evidence and fingerprints: a plain decimal, a sign for the bound, the unit."""
    if quantity.bound in _SIGNS:
        value = _SIGNS[quantity.bound] + plain(quantity.stated)
    else:
        value = f"{_end(quantity.low)}..{_end(quantity.high)}"
    return f"{value} {quantity.unit}".rstrip()


def plain(number: Decimal) -> str:
    """A decimal without exponent and without trailing zeros."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _end(number: Decimal | None) -> str:
    return "" if number is None else plain(number)
