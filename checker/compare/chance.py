"""Pairs that a program chose, as those of an archive: likely of one event, and nobody has said so.

What two reports of one event differ in is a difference of two events there often enough that less is believed. Figures
have a constant of their own for it (`checker.align.slots.learned`), of which the less is taken the more alike the two
reports are as a whole; for the rest this table says what does not hold.
"""

from __future__ import annotations

from dataclasses import replace

from checker.compare.scene import Difference, Outcome, Scene
from checker.model import Confidence

#: Comparators, and relations of those of which others hold, whose differences of medium confidence are not believed: of
#: nine judged alarms on pairs of an archive one was right. Reservations, quotations and spellings held in 42 of 45.
DOUBTED = frozenset([("date", ""), ("polarity", ""), ("role", ""), ("scope", ""), ("name", "mismatch")])

#: Two reports that are no more alike than the first (`Scene.alike`) may well be of two events; from the second on they
#: are surely of one. In 55,500 pairs of an archive 23 more alarms on figures count so, 19 of them right, where all that
#: a person would be told of are 48 of 122 right.
APART, ONE = 0.35, 0.65


def doubt(scene: Scene) -> float:
    """How much the two reports are to be taken for two events, in [0, 1]; 0 where somebody who knows chose them."""
    return 0.0 if scene.one_event else min(1.0, max(0.0, (ONE - scene.alike) / (ONE - APART)))


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
