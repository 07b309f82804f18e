"""How two quantities of one slot relate, whatever they count: equal, compatible, near misses, conflicting.

A bound is read twice (the design's verdicts): logically for an error, near its stated figure for a warning.
"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from checker.model import Bound, Quantity, UnitClass


class Relation(StrEnum):
    """From agreement to contradiction."""

    EQUAL = "equal"
    COMPATIBLE = "compatible"
    PRECISION = "precision"  # the same figure, one of them rounded without saying so
    NEAR = "near"  # both can hold as written, yet no newsroom would write both
    CONFLICT = "conflict"

    @property
    def agrees(self) -> bool:
        return self in (Relation.EQUAL, Relation.COMPATIBLE, Relation.PRECISION)


#: How far the true figure lies from the stated one, as a share of it, as newsrooms use the word. From the study of
#: German news pairs: etwa, rund, fast, knapp 10 to 15 %, "bis zu" 0.85 to 1, "mehr als" and "mindestens" 1 to 1.10.
NEAR_READING: dict[Bound, tuple[Decimal, Decimal]] = {
    Bound.EXACT: (Decimal(1), Decimal(1)),
    Bound.ABOUT: (Decimal("0.9"), Decimal("1.1")),
    Bound.NEARLY: (Decimal("0.85"), Decimal(1)),
    Bound.OVER: (Decimal(1), Decimal("1.15")),
    Bound.MORE_THAN: (Decimal(1), Decimal("1.1")),
    Bound.AT_LEAST: (Decimal(1), Decimal("1.1")),
    Bound.LESS_THAN: (Decimal("0.85"), Decimal(1)),
    Bound.AT_MOST: (Decimal("0.85"), Decimal(1)),
}

#: "Mehr als drei Stunden" for three and a half, "mehr als fünf Milliarden" for 5.6: of one digit that means something
#: the next one is the end, as it would have been told; no farther than this share, for "über hundert" is not 190.
NEXT_DIGIT_SHARE = Decimal("1.35")

#: "Mehr als ein Dutzend" are fourteen, but hardly twenty.
DOZEN = 12

#: "Fünf Jahre" are told for five and a half, "zwei" hardly for two and a half.
FEWEST_WHOLE = 3

#: A coarser figure is the finer one rounded only within this share: 45.400 is no rounded 50.000 (10 %), 1,48 Millionen
#: is 1,5 Millionen (1.4 %). At 10 % the study lost three of fifteen conflicts.
ROUNDING_SHARE = Decimal("0.03")

#: By so much an amount may be rounded where it is not sure that both are of one event.
ROUNDED_AT_MOST = Decimal("0.1")

#: Below this a count is taken at its word, though it end in a nought: 98 injured are not 100, unless it says "about".
COUNTED_ONE_BY_ONE = Decimal(1000)

#: "Tausende" for 45.000 is lax, not wrong; a vague word is missed from above only beyond so many times its upper end.
VAGUE_REACH = 10


def relate(a: Quantity, b: Quantity) -> Relation:
    """How the two figures stand to one another; symmetric.

    The units have to be comparable already; nothing here asks what is counted.
    """
    if a.bound == b.bound and (a.stated, a.low, a.high) == (b.stated, b.low, b.high):
        return Relation.EQUAL
    if a.bound is b.bound is Bound.RANGE:
        return _relate_ranges(a, b)
    if Bound.VAGUE in (a.bound, b.bound) or Bound.RANGE in (a.bound, b.bound):
        return Relation.COMPATIBLE if meet(logical_reading(a), logical_reading(b)) else _miss(a, b)
    if a.stated == b.stated:
        return Relation.NEAR if _on_either_side(a, b) else Relation.COMPATIBLE
    if _rounded(a, b):
        hedged = a.bound is not Bound.EXACT or b.bound is not Bound.EXACT
        return Relation.COMPATIBLE if hedged else Relation.PRECISION
    if meet(near_reading(a), near_reading(b)) and not _same_open_bound(a, b):
        return Relation.COMPATIBLE
    return Relation.NEAR if meet(logical_reading(a), logical_reading(b)) else Relation.CONFLICT


def _relate_ranges(a: Quantity, b: Quantity) -> Relation:
    """ "Zwischen 30 und 50" against "zwischen 30 und 60": each is a statement, though they have much in common."""
    return Relation.NEAR if meet(logical_reading(a), logical_reading(b)) else Relation.CONFLICT


def _miss(a: Quantity, b: Quantity) -> Relation:
    """Two intervals apart: a vague word is never an error, its edges are a matter of taste; a range has hard edges."""
    return Relation.NEAR if Bound.VAGUE in (a.bound, b.bound) else Relation.CONFLICT


def _on_either_side(a: Quantity, b: Quantity) -> bool:
    """ "Fast 100" against "mehr als 100": one below the figure, the other above it."""
    bounds = {a.bound, b.bound}
    return bool(bounds & {Bound.NEARLY, Bound.LESS_THAN}) and Bound.MORE_THAN in bounds


def _same_open_bound(a: Quantity, b: Quantity) -> bool:
    """ "Mehr als 610" against "mehr als 680": each is a statement of its own, however near they lie.

    So are "knapp 245.000" and "knapp 275.000", told to one digit: what is just under the one is not the other.
    """
    if a.bound == b.bound and a.bound in (Bound.NEARLY, Bound.OVER):
        return _grain(a) == _grain(b)
    return a.bound == b.bound and a.bound in (Bound.MORE_THAN, Bound.AT_LEAST, Bound.LESS_THAN, Bound.AT_MOST)


Interval = tuple[Decimal | None, Decimal | None]


def _grain(quantity: Quantity) -> Decimal:
    """The place of the last digit that means something: 1000 for 45.000, 100 for 45.400, 0.01 for 1,60."""
    grain = quantity.step
    while grain >= 1 and quantity.stated and quantity.stated % (grain * 10) == 0:
        grain *= 10
    return grain


def logical_reading(quantity: Quantity) -> Interval:
    """The interval that the words leave open, both ends possible."""
    if quantity.bound is Bound.VAGUE and quantity.high is not None:
        return quantity.low, quantity.high * VAGUE_REACH
    if quantity.bound in (Bound.ABOUT, Bound.NEARLY, Bound.OVER):
        return near_reading(quantity)
    return quantity.low, quantity.high


def near_reading(quantity: Quantity) -> Interval:
    """The interval in which a newsroom expects the true figure."""
    if quantity.bound not in NEAR_READING:
        return quantity.low, quantity.high
    below, above = NEAR_READING[quantity.bound]
    if quantity.bound in (Bound.MORE_THAN, Bound.OVER):
        above = max(above, _next_digit(quantity))
    ends = sorted((quantity.stated * below, quantity.stated * above))
    return ends[0], ends[1]


def _next_digit(quantity: Quantity) -> Decimal:
    """How many times a figure of one digit its next one is, short of it; 1 for figures of more digits."""
    told = abs(quantity.stated)
    if told == DOZEN:
        return NEXT_DIGIT_SHARE
    digit = told.scaleb(-told.adjusted()) if told else Decimal(0)
    if digit != int(digit) or not digit:
        return Decimal(1)
    return min(NEXT_DIGIT_SHARE, (digit + 1) / digit - Decimal("0.01"))


def meet(one: Interval, other: Interval) -> bool:
    """Whether the two have a value in common."""
    (low, high), (from_, to) = one, other
    return (high is None or from_ is None or from_ <= high) and (low is None or to is None or low <= to)


def _rounded(a: Quantity, b: Quantity) -> bool:
    """The coarser figure is the finer one rounded, or cut, at the coarser one's own last printed digit."""
    coarse, fine = (a, b) if _grain(a) >= _grain(b) else (b, a)
    if _grain(coarse) == _grain(fine) or coarse.unit_class in (UnitClass.AGE, UnitClass.SCORE, UnitClass.ORDINAL):
        return False
    if coarse.unit_class is UnitClass.COUNT and abs(coarse.stated) < COUNTED_ONE_BY_ONE:
        return False
    if coarse.unit_class is UnitClass.DURATION and _half_left_out(coarse, fine):
        return True
    apart = abs(coarse.stated - fine.stated)
    return apart < _grain(coarse) and apart <= abs(fine.stated) * ROUNDING_SHARE


def may_be_rounded(a: Quantity, b: Quantity) -> bool:
    """Whether the coarser of two amounts may be the finer one rounded, farther than desks usually do; symmetric.

    "Drei Millionen" and "3,26 Millionen". What is counted one by one is not rounded.
    """
    coarse, fine = (a, b) if _grain(a) >= _grain(b) else (b, a)
    if coarse.unit_class in (UnitClass.AGE, UnitClass.SCORE, UnitClass.ORDINAL):
        return False
    if coarse.unit_class is UnitClass.COUNT and abs(coarse.stated) < COUNTED_ONE_BY_ONE:
        return False
    told = (fine.low, fine.high) if fine.bound is Bound.RANGE else (fine.stated,)
    ways = [abs(coarse.stated - each) for each in told if each is not None]
    return any(2 * way < _grain(coarse) and way <= abs(coarse.stated) * ROUNDED_AT_MOST for way in ways)


def _half_left_out(coarse: Quantity, fine: Quantity) -> bool:
    """ "Fünf Jahre" for five and a half: whole ones of a unit of time, told to a half in the other report."""
    whole = coarse.stated == coarse.stated.to_integral_value() and abs(coarse.stated) >= FEWEST_WHOLE
    return coarse.unit == fine.unit and whole and abs(fine.stated - coarse.stated) == Decimal("0.5")
