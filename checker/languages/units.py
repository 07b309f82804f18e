"""Units of measure and currencies, from `units.csv`: one row a unit, with what every language calls it.

Columns: `name` is the canonical English name; `class` a `UnitClass`; one of it is `factor` of `base`, both empty where
it is never converted; `signs` are signs and abbreviations of all languages, case kept, `codes` those that are common
before other numbers as well ("COP 28"), so that they count only behind a figure or before one that is no small number;
then a column for each language: its words, casefolded, those of several words joined by hyphens. Factors are exact by
definition (international yard and pound, ISO 80000); a year is 365 days, a month 30, which is how news counts.
Currencies are never converted; they are those that are tender somewhere, with the names of Unicode's CLDR.
"""

from __future__ import annotations

import csv
from decimal import Decimal
from functools import cache
from pathlib import Path

from checker.model import UnitClass
from checker.model.frozen import frozen


@frozen
class Unit:
    """A unit by its canonical name. `base` and `factor`: one of it is `factor` of `base`; "" where not converted."""

    name: str
    unit_class: UnitClass
    base: str = ""
    factor: Decimal = Decimal(1)


@cache
def _rows() -> tuple[dict[str, str], ...]:
    with (Path(__file__).parent / "units.csv").open(encoding="utf-8", newline="") as table:
        return tuple(csv.DictReader(table))


@cache
def units() -> dict[str, Unit]:
    """All units by canonical name."""
    return {
        row["name"]: Unit(row["name"], UnitClass(row["class"]), row["base"], Decimal(row["factor"] or 1))
        for row in _rows()
    }


@cache
def signs() -> dict[str, str]:
    """Sign, code or abbreviation, case kept -> canonical name; the same in all languages."""
    return {sign: row["name"] for row in _rows() for sign in f"{row['signs']} {row['codes']}".split()}


@cache
def doubtful_codes() -> frozenset[str]:
    """Codes of currencies that stand before other numbers as well."""
    return frozenset(code for row in _rows() for code in row["codes"].split())


@cache
def money_signs() -> dict[str, str]:
    """Sign or code of a currency, case kept -> canonical name."""
    return {sign: name for sign, name in signs().items() if units()[name].unit_class is UnitClass.MONEY}


@cache
def unit_words(code: str) -> dict[str, str]:
    """Word of a language, words of several joined by hyphens -> canonical name; empty without a column of that code."""
    return {word: row["name"] for row in _rows() for word in (row.get(code) or "").split()}
