"""What units are worth: their class and their value in the base unit. The units stand in `languages/units.csv`."""

from __future__ import annotations

from decimal import Decimal

from checker.languages.units import units
from checker.model import UnitClass


def unit_class(name: str) -> UnitClass:
    """The class of a canonical unit; a rate ("euro per hour") has the class of what is counted, "" is a count."""
    if not name:
        return UnitClass.COUNT
    known = units().get(name) or units().get(name.split(" per ")[0])
    return known.unit_class if known else UnitClass.OTHER


def to_base(value: Decimal, unit: str) -> tuple[Decimal, str]:
    """The value in the base unit of its kind: (5, "mile") -> (8046.72, "metre"). Unknown units stay as they are.

    Fahrenheit and kelvin become celsius. Money is never converted, except cents of their own unit names.
    """
    if unit == "fahrenheit":
        return (value - 32) * 5 / 9, "celsius"
    if unit == "kelvin":
        return value - Decimal("273.15"), "celsius"
    known = units().get(unit)
    if known is None or not known.base:
        return value, unit
    return value * known.factor, known.base
