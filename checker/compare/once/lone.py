"""The one figure of its kind that is left in each of two short reports of one event, when what agrees is taken away.

An agency and a paper tell a fire in words that share little; that each gives one damage in euros, and another one, is
enough. In short reports of one event 32 of 32 such figures were of one thing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import log

from checker.align.slots.learned import apart
from checker.compare.figures.confidence import both_may_be
from checker.compare.figures.footing import relate_on_footing, values
from checker.compare.figures.intervals import Relation
from checker.compare.figures.periods import of_other_periods
from checker.compare.figures.slips import have_exchanged_digits
from checker.compare.once.tied import are_tied_by_names
from checker.compare.scene import Scene
from checker.compare.slots import Kinship, Mention, is_vague, kinship, mentions
from checker.languages import pack
from checker.model import UnitClass

#: Values farther apart than this are of two things.
FARTHEST = log(2.6)

#: Counts up to this one are told of many things at once, and are no rivals of greater ones.
SMALL = 9

#: Lengths of time, shares and ages are told of many things at once.
_TOLD_OF_MUCH = frozenset(
    [
        UnitClass.AGE,
        UnitClass.DURATION,
        UnitClass.FRACTION,
        UnitClass.ORDINAL,
        UnitClass.PERCENT,
        UnitClass.PERCENT_POINT,
        UnitClass.SCORE,
    ]
)

#: Places and results, of whose few digits two are exchanged by chance, and ages, of which `ages` asks more.
_APART = frozenset([UnitClass.AGE, UnitClass.ORDINAL, UnitClass.SCORE])

_Kind = tuple[UnitClass, str, bool]


def exchanged_figures(scene: Scene) -> Iterator[tuple[Mention, Mention]]:
    """Two figures of one unit that each report has alone, in whose digits two changed places; symmetric.

    "Tempo 187" and "178 Sachen": whatever else the reports tell, such a pair is hardly there by chance.
    """
    if not are_tied_by_names(scene):
        return
    a, b = (telling.once(mentions) for telling in scene.tellings)
    found = {
        (one.quantity.stated, other.quantity.stated): (one, other)
        for one in _unmet(a, b)
        for other in _unmet(b, a)
        if _are_exchanged(one, other) and not both_may_be(scene, one, other)
    }
    if len(found) == 1:
        yield from found.values()


def _unmet(own: Sequence[Mention], others: Sequence[Mention]) -> list[Mention]:
    return [each for each in own if not is_vague(each) and not any(_agree(each, other) for other in others)]


def _are_exchanged(a: Mention, b: Mention) -> bool:
    one, other = a.quantity, b.quantity
    of_one = (one.unit_class, one.unit) == (other.unit_class, other.unit) and a.part == b.part
    return of_one and one.unit_class not in _APART and have_exchanged_digits(one, other)


def lone_figures(scene: Scene) -> Iterator[tuple[Mention, Mention]]:
    """The two figures of each kind, where they cannot be one; symmetric."""
    if not are_tied_by_names(scene):
        return
    a, b = (telling.once(mentions) for telling in scene.tellings)
    of_a, of_b = _left(a, b), _left(b, a)
    for kind in sorted(of_a.keys() & of_b.keys()):
        one, other = of_a[kind], of_b[kind]
        if one is not None and other is not None and _differ(scene, one, other):
            yield one, other


def _left(own: Sequence[Mention], others: Sequence[Mention]) -> dict[_Kind, Mention | None]:
    """By kind the one figure that the other report has nothing to hold against, ``None`` where there are several."""
    found: dict[_Kind, list[Mention]] = defaultdict(list)
    for mention in own:
        quantity = mention.quantity
        if quantity.unit_class in _TOLD_OF_MUCH or any(_agree(mention, other) for other in others):
            continue
        counts = quantity.unit_class is UnitClass.COUNT
        found[quantity.unit_class, quantity.unit, counts and quantity.stated <= SMALL].append(mention)
    return {
        kind: some[0] if len({each.quantity.stated for each in some}) == 1 and not is_vague(some[0]) else None
        for kind, some in found.items()
    }


def _agree(a: Mention, b: Mention) -> bool:
    relation = relate_on_footing(a.quantity, b.quantity)
    return relation is not None and relation.agrees


def _differ(scene: Scene, a: Mention, b: Mention) -> bool:
    if a.part != b.part or of_other_periods(scene, a, b):
        return False
    kin = kinship(a, b)
    if kin is Kinship.OTHER and not (_counts_many(a) and _counts_many(b)):
        return False
    if kin is Kinship.UNKNOWN and a.quantity.unit_class is UnitClass.COUNT and a.quantity.stated <= SMALL:
        return False
    if relate_on_footing(a.quantity, b.quantity) is not Relation.CONFLICT or both_may_be(scene, a, b):
        return False
    return apart(*values(a.quantity, b.quantity)) <= FARTHEST


def _counts_many(mention: Mention) -> bool:
    """Whether people are counted as who is there ("40 Reisende"), not by what they are ("Minister"), and no family."""
    return mention.quantity.noun in pack(mention.language).once.people and mention.quantity.stated > SMALL
