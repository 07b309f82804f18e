"""Pairs that a program chose, as those of an archive: likely of one event, and nobody has said so.

What two reports of one event differ in is a difference of two events there often enough that less is believed. Figures
have a constant of their own for it (`checker.align.slots.learned`); for the rest this table says what does not hold.
"""

from __future__ import annotations

from dataclasses import replace

from checker.compare.scene import Difference, Outcome
from checker.model import Confidence

#: Comparators, and relations of those of which others hold, whose differences of medium confidence are not believed: of
#: nine judged alarms on pairs of an archive one was right. Reservations, quotations and spellings held in 42 of 45.
DOUBTED = frozenset([("date", ""), ("polarity", ""), ("role", ""), ("scope", ""), ("name", "mismatch")])


def doubted(comparator: str, outcome: Outcome) -> Outcome:
    """What a comparator says of a pair that a program chose: less sure where that did not hold."""
    differences = tuple(
        replace(each, confidence=Confidence.LOW) if _unproven(comparator, each) else each
        for each in outcome.differences
    )
    return replace(outcome, differences=differences)


def _unproven(comparator: str, difference: Difference) -> bool:
    named = not DOUBTED.isdisjoint([(comparator, ""), (comparator, difference.relation)])
    return named and difference.confidence is Confidence.MEDIUM and None not in (difference.a, difference.b)
