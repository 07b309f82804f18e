"""Whether two units can be compared at all, and how two figures relate once both are on one footing.

"20 Monate" and "rund anderthalb Jahre", "10 miles" and "16 Kilometer" are compared in the base unit. A currency is
never converted: it would take a rate and its date.
"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from checker.compare.figures.intervals import (
    ROUNDING_SHARE,
    Interval,
    Relation,
    logical_reading,
    meet,
    near_reading,
    relate,
)
from checker.model import Quantity, UnitClass
from checker.values.figures.units import to_base

#: A fraction stands for what is nearer to it than to the next one: "jeder Fünfte" for 18 to 22 of a hundred.
FRACTION_SHARE = Decimal("0.12")


class Footing(StrEnum):
    """How two units stand to one another."""

    SAME = "same"
    CONVERTIBLE = "convertible"
    APART = "apart"  # of one kind and not to be converted: euro and dollar, percent and percentage points
    NONE = "none"


#: "1,5 million pounds" may be money or weight, and the figure beside the sign says money.
_POUNDS = frozenset(["pound-mass", "pound sterling"])

#: English reports write "degrees" for Fahrenheit at home and for Celsius abroad.
_DEGREES = frozenset(["degree", "fahrenheit"])

#: A figure in words of time is good to half of its unit, to a quarter where it is a half itself: "anderthalb Jahre",
#: "zwei Wochen". Anything finer would have been given in the smaller unit.
_HALF, _QUARTER = Decimal("0.5"), Decimal("0.25")


def footing(a: Quantity, b: Quantity) -> Footing:
    """Symmetric; asks for the units alone, never for the values."""
    if {a.unit, b.unit} in (_POUNDS, _DEGREES):
        return Footing.SAME
    if {a.unit_class, b.unit_class} == {UnitClass.PERCENT, UnitClass.PERCENT_POINT}:
        return Footing.APART
    if {a.unit_class, b.unit_class} == {UnitClass.FRACTION, UnitClass.PERCENT}:
        return Footing.CONVERTIBLE
    if a.unit_class is not b.unit_class:
        return Footing.NONE
    if a.unit == b.unit or _one_names_the_other(a.unit, b.unit):
        return Footing.SAME
    bases = {to_base(Decimal(1), each.unit)[1] for each in (a, b)}
    return Footing.CONVERTIBLE if len(bases) == 1 else Footing.APART


def _one_names_the_other(a: str, b: str) -> bool:
    """ "Dollar" is said of US dollars, "Krone" of Swedish ones."""
    (short, *short_per), (long, *long_per) = (unit.split(" per ") for unit in sorted((a, b), key=len))
    return short_per == long_per and long.endswith(" " + short)


def _one_leaves_out_the_rate(a: str, b: str) -> bool:
    (short, *short_per), (long, *long_per) = sorted((unit.split(" per ") for unit in (a, b)), key=len)
    return not short_per and bool(long_per) and short == long


def relate_on_footing(a: Quantity, b: Quantity) -> Relation | None:
    """How the two figures relate, on whatever footing they are; ``None`` where they cannot be compared. Symmetric."""
    match footing(a, b):
        case Footing.SAME:
            return relate(a, b)
        case Footing.CONVERTIBLE:
            return _relate_converted(a, b)
        case Footing.APART if _one_leaves_out_the_rate(a.unit, b.unit):
            # "2600 Euro" is said of what somebody earns in a month; other figures may be of another time
            return Relation.COMPATIBLE if a.stated == b.stated else None
        case Footing.APART:
            # five euros and six dollars may be one sum; five euros and five dollars are not
            return Relation.CONFLICT if (a.stated, a.bound) == (b.stated, b.bound) else None
        case _:
            return None


def _relate_converted(a: Quantity, b: Quantity) -> Relation:
    if meet(_in_base(near_reading(a), a), _in_base(near_reading(b), b)):
        return Relation.COMPATIBLE
    both_can_hold = meet(_in_base(logical_reading(a), a), _in_base(logical_reading(b), b))
    return Relation.NEAR if both_can_hold else Relation.CONFLICT


def _in_base(interval: Interval, quantity: Quantity) -> Interval:
    """In the base unit, as wide as the last digit and the rounding of a conversion leave it open."""
    slack = max(_half_a_step(quantity), abs(quantity.stated) * ROUNDING_SHARE)
    low, high = interval
    if quantity.unit_class is UnitClass.FRACTION:
        slack = abs(quantity.stated) * FRACTION_SHARE
        return None if low is None else 100 * (low - slack), None if high is None else 100 * (high + slack)
    return (
        None if low is None else to_base(low - slack, quantity.unit)[0],
        None if high is None else to_base(high + slack, quantity.unit)[0],
    )


def _half_a_step(quantity: Quantity) -> Decimal:
    half_a_digit = quantity.step / 2
    if quantity.unit_class is not UnitClass.DURATION:
        return half_a_digit
    if quantity.stated % 1 == _HALF:
        return _QUARTER
    return _HALF if quantity.step == 1 else half_a_digit


def values(a: Quantity, b: Quantity) -> tuple[Decimal, Decimal]:
    """The two stated values in one unit, where they can be had in one."""
    if a.unit == b.unit or footing(a, b) is not Footing.CONVERTIBLE:
        return a.stated, b.stated
    one, other = (
        100 * each.stated if each.unit_class is UnitClass.FRACTION else to_base(each.stated, each.unit)[0]
        for each in (a, b)
    )
    return one, other
