"""What kind of slip a conflict of two figures is: the relation that a rule answers for."""

from __future__ import annotations

from decimal import Decimal

from checker.compare.figures.footing import Footing, footing
from checker.compare.figures.intervals import ROUNDING_SHARE, Relation
from checker.model import Bound, Quantity, UnitClass

#: A nought too many; the leading digits stay the same. A single thing is counted, not written in figures.
TENFOLD = Decimal(10)

#: Million for Milliarde (English "billion"), a thousand dropped. One of the two may be rounded as well.
THOUSANDFOLD = (Decimal(1000), Decimal(1000000))

#: What is written in figures of which two may change places: ranks and results are too small for it, and counts say by
#: their noun what they are.
WRITTEN_OUT = (UnitClass.MONEY, UnitClass.PERCENT, UnitClass.AGE, UnitClass.WEIGHT, UnitClass.LENGTH, UnitClass.AREA)

#: Classes of figures that a rule of its own answers for, by the relation.
RULE_OF_CLASS = {UnitClass.AGE: "age", UnitClass.DURATION: "duration"}


def slip(a: Quantity, b: Quantity, relation: Relation) -> str:
    """The relation of `checker.rules.rule.COMPARATORS` for two figures of one slot that do not agree; symmetric."""
    if relation is Relation.PRECISION:
        return "precision"
    if relation is Relation.NEAR:
        return "near"
    if UnitClass.PERCENT_POINT in (a.unit_class, b.unit_class) and a.unit_class is not b.unit_class:
        return "points"
    if a.unit_class in RULE_OF_CLASS:
        return RULE_OF_CLASS[a.unit_class]
    if _same_figure_other_unit(a, b):
        return "unit"
    return "scale" if _scaled(a, b) else "conflict"


def _same_figure_other_unit(a: Quantity, b: Quantity) -> bool:
    return a.stated == b.stated and footing(a, b) in (Footing.APART, Footing.CONVERTIBLE)


def _scaled(a: Quantity, b: Quantity) -> bool:
    low, high = sorted((abs(a.stated), abs(b.stated)))
    if a.unit_class in (UnitClass.ORDINAL, UnitClass.SCORE) or footing(a, b) is not Footing.SAME or not low:
        return False
    if high == low * TENFOLD:
        return not (a.unit_class is UnitClass.COUNT and low == 1)
    return any(abs(high - low * times) <= high * ROUNDING_SHARE for times in THOUSANDFOLD)


def have_exchanged_digits(a: Quantity, b: Quantity) -> bool:
    """Whether two exact figures of one unit differ by two digits that changed places: 12 and 21, 54,3 and 53,4."""
    if a.unit != b.unit or a.unit_class not in WRITTEN_OUT or not a.bound is b.bound is Bound.EXACT:
        return False
    one, other = (each.stated.normalize() for each in (a, b))
    if one.as_tuple().exponent != other.as_tuple().exponent:
        return False
    pairs = list(zip(one.as_tuple().digits, other.as_tuple().digits, strict=False))
    differing = [pair for pair in pairs if pair[0] != pair[1]]
    same_length = len(one.as_tuple().digits) == len(other.as_tuple().digits)
    return same_length and len(differing) == 2 and differing[0] == differing[1][::-1]
