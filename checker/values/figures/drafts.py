"""A quantity while it is read: a figure with its bound, its unit and what it counts, in tokens."""

from __future__ import annotations

from decimal import Decimal

from checker.languages.shape.figures.counted import NOTHING, Counted
from checker.model import Bound, Quantity, Span, UnitClass
from checker.model.frozen import frozen
from checker.values.figures.hedges import interval


@frozen
class Draft:
    """Tokens ``[start, end)`` make the quantity; `figure` is the place of the number alone.

    `low` and `high` are given for ranges and vague amounts, else they follow from `value` and `bound`.
    `scale` is the power of ten that was said or written behind the digits ("60 Mio.": a million).
    `article` marks a lone "ein" that is kept only beside another count of casualties.
    """

    start: int
    end: int
    figure: Span
    value: Decimal
    step: Decimal
    unit_class: UnitClass = UnitClass.COUNT
    unit: str = ""
    bound: Bound = Bound.EXACT
    low: Decimal | None = None
    high: Decimal | None = None
    counted: Counted = NOTHING
    concept: str = ""
    article: bool = False
    scale: Decimal = Decimal(1)

    def quantity(self, span: Span) -> Quantity:
        """The finished value; `span` is its place in the text."""
        low, high = (
            (self.low, self.high) if self.bound in (Bound.RANGE, Bound.VAGUE) else interval(self.value, self.bound)
        )
        noun = self.counted.noun
        return Quantity(
            span=span, figure=self.figure, low=low, high=high, stated=self.value, step=self.step, bound=self.bound,
            unit_class=self.unit_class, unit=self.unit, noun=noun, noun_span=self.counted.span if noun else None,
            modifiers=self.counted.modifiers, concept=self.concept,
        )  # fmt: skip
