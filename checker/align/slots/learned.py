"""How probable it is that two figures speak of one thing, and that their difference is one: two logistic regressions.

The first weighs the words around two figures and was learned from pairs of reports in which both give the same figure.
The second knows what the first thinks and how far the two values are apart; it was learned from differences that
readers judged, so its probabilities are those of an alarm being right.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from importlib.resources import files
from math import exp, log, log1p
from typing import NamedTuple

from checker.align.slots.features import NAMES
from checker.model.frozen import frozen

#: Two values are never taken to be farther apart than this, as the logarithm of their ratio: a hundredfold.
FARTHEST = log(100)


@frozen
class Weights:
    """A weight a feature, added up with the constant; see `checker.align.slots.features.NAMES`."""

    constant: float
    of: tuple[float, ...]

    def weigh(self, features: Sequence[float]) -> float:
        return self.constant + sum(weight * value for weight, value in zip(self.of, features, strict=True))


#: What the second regression looks at: the first one's logit, the distance of the values and how small they are, some
#: features again, for what they say of figures that differ ("44 halten", "51 verlieren"; one of many), and how much the
#: two reports as a whole have in common: two days of one series share the clause, not the rest.
JUDGED = (
    "same slot",
    "apart",
    "far apart",
    "small",
    "noun",
    "concept",
    "head",
    "other verb",
    "is duration",
    "is toll",
    "clause held",
    "rivals",
    "report held",
    "names of both reports",
    "reports with a place of their own",
)

#: Figures up to this one are told of many things at once.
SMALL = 3


class Event(NamedTuple):
    """What two reports have in common: `held`, the share of rarity of the lighter report's words that the other has, in
    [0, 1], how many `names`, and how many of the two (0 to 2) name a place that the other does not."""

    held: float
    names: int
    with_own_place: int


def slot_score(features: Sequence[float]) -> float:
    """The logit of two places speaking of one thing, as learned without looking at any value."""
    return _weights()[0].weigh(features)


def judged_features(
    features: Sequence[float], a: Decimal, b: Decimal, event: Event, *, toll: bool, score: float
) -> tuple[float, ...]:
    """What `right` weighs, in the order of `JUDGED`; `score` is that of `slot_score`, a `toll` counts the dead."""
    named = dict(zip(NAMES, features, strict=True))
    distance = apart(a, b)
    return (
        score / 4,
        distance / FARTHEST,
        float(distance > log(2)),
        float(min(abs(a), abs(b)) <= SMALL),
        max(named["same noun"], named["same concept"]),
        named["same concept"],
        max(named["same noun"], named["same concept"], named["nouns share a head"]),
        named["other verb"],
        named["is duration"],
        float(toll),
        named["clause held"],
        named["rivals"],
        event.held,
        log1p(event.names),
        float(event.with_own_place),
    )


def right(
    features: Sequence[float], a: Decimal, b: Decimal, event: Event, *, toll: bool = False, doubt: float = 0.0
) -> float:
    """The probability in [0, 1] that two differing figures are a difference of one thing.

    Args:
        features: as `describe` gives them.
        a, b: the two values in one unit.
        event: what the reports have in common.
        toll: both count the dead.
        doubt: in [0, 1], how likely the two are of two events after all: a program paired them, because they are alike.
    """
    told = judged_features(features, a, b, event, toll=toll, score=slot_score(features))
    _, second, chance = _weights()
    return _logistic(second.weigh(told) + doubt * chance)


def apart(a: Decimal, b: Decimal) -> float:
    """How far apart two values are: the logarithm of their ratio, at most `FARTHEST`, which signs and noughts have."""
    if a == b:
        return 0.0
    return min(FARTHEST, abs(log(float(a / b)))) if a * b > 0 else FARTHEST


def _logistic(value: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, value))))


@cache
def _weights() -> tuple[Weights, Weights, float]:
    """Of both regressions, and what is added for pairs by chance that share little."""
    told = json.loads(files(__package__).joinpath("weights.json").read_text(encoding="utf-8"))
    slot, judged = told["slot"], told["right"]
    return (
        Weights(slot["constant"], tuple(slot["weights"][name] for name in NAMES)),
        Weights(judged["constant"], tuple(judged["weights"][name] for name in JUDGED)),
        judged["by chance"],
    )
