"""The sentence of a court: six years are not six and a half, for courts do not round.

Each report gives one term and no other that a court said, and neither tells of another court or another sentence.
"""

from __future__ import annotations

import re
from decimal import Decimal

from checker.compare.once.tied import are_tied
from checker.compare.scene import Scene, Telling
from checker.compare.slots import Mention, mentions
from checker.languages import pack
from checker.model import Bound, Span, UnitClass
from checker.model.patterns import compiled
from checker.values.figures.units import to_base

#: Terms farther apart than so many times are of two people, or of one of several charges.
TIMES = 2

#: Terms nearer than this share are one, told in other units.
SAME_TERM = Decimal("0.02")

#: Units of a sentence.
_UNITS = frozenset(["year", "month", "week", "day"])


def terms_of_one(scene: Scene) -> tuple[Mention, Mention] | None:
    """The two terms, where they differ to the month; symmetric."""
    if not are_tied(scene):
        return None
    a, b = (telling.once(_only_term) for telling in scene.tellings)
    if a is None or b is None:
        return None
    low, high = sorted(to_base(each.quantity.stated, each.quantity.unit)[0] for each in (a, b))
    same = high - low < SAME_TERM * high  # six months are half a year
    return None if same or high > low * TIMES else (a, b)


def are_of_two_trials(scene: Scene, a: Span, b: Span) -> bool:
    """Whether two lengths of time are what courts said, and a report tells of a trial that was held anew; symmetric."""
    table = pack(scene.a.document.language).once
    if not scene.of_one_language or scene.sure:
        return False
    for telling, span in ((scene.a, a), (scene.b, b)):
        sentence = next((claim.span for claim in telling.claims if claim.span.contains(span)), span)
        if not compiled(table.sentencing, re.IGNORECASE).search(sentence.of(telling.text)):
            return False
    return any(compiled(table.retrial, re.IGNORECASE).search(telling.text) for telling in scene.tellings)


def _only_term(telling: Telling) -> Mention | None:
    table = pack(telling.document.language).once
    if compiled(table.instances, re.IGNORECASE).search(telling.text):
        return None
    found = [each for each in telling.once(mentions) if _is_term(telling, each)]
    return found[0] if len({(each.quantity.stated, each.quantity.unit) for each in found}) == 1 else None


def _is_term(telling: Telling, mention: Mention) -> bool:
    own = mention.quantity
    if own.unit_class is not UnitClass.DURATION or own.unit not in _UNITS:
        return False
    table = pack(mention.language).once
    sentence = telling.claims[mention.claim].span.of(telling.text)
    if not compiled(table.sentenced, re.IGNORECASE).search(mention.clause.of(telling.text)):
        return False
    return own.bound is Bound.EXACT and not compiled(table.not_sentenced, re.IGNORECASE).search(sentence)
