"""Two places where figures stand, described by what may tell whether they speak of one thing; the values left out."""

from __future__ import annotations

from collections.abc import Sequence
from math import log1p

from checker.align.slots.rarity import rarest, weight_of
from checker.model import UnitClass
from checker.model.frozen import frozen


@frozen
class Spot:
    """The place of a figure, figures masked: stems of its `clause`, of the few words `near` it and of its `sentence`.

    `verbs` are the lemmas of the verbs of the clause, `names` the capitalised words of the sentence that can match
    across reports, `dates` what the sentence is dated by. `noun` is the lemma of what is counted, `concept` what it is
    across synonyms, `modifiers` restrict it, `part` says that it is a part, an addition or a later state. `opening`:
    the figure stands in the first sentence of its report.
    """

    unit_class: UnitClass
    noun: str
    concept: str
    modifiers: frozenset[str]
    part: str
    clause: frozenset[str]
    near: frozenset[str]
    sentence: frozenset[str]
    verbs: frozenset[str]
    names: frozenset[str]
    dates: frozenset[str]
    opening: bool


#: What `describe` gives, in its order. Each is symmetric in the two places.
NAMES = (
    "same noun",
    "same concept",
    "nouns share a head",
    "noun on one side alone",
    "no noun",
    "clause",
    "clause held",
    "near",
    "near held",
    "sentence",
    "rarest word of both clauses",
    "weight of both clauses",
    "words beside",
    "margin",
    "best of either side",
    "rivals",
    "modifier on one side",
    "same modifier",
    "other part",
    "names in both sentences",
    "names on either side alone",
    "same verb",
    "other verb",
    "same date",
    "other date",
    "both open",
    "one opens",
    *(f"is {kind}" for kind in ("count", "money", "percent", "age", "duration", "ordinal")),
)


def describe(a: Spot, b: Spot, others_a: Sequence[Spot] = (), others_b: Sequence[Spot] = ()) -> tuple[float, ...]:
    """The features named in `NAMES`, most in [0, 1]; the same for (b, a).

    Args:
        a, b: the two places, of figures of one class of unit.
        others_a, others_b: the places of the other figures of this unit in either report, the rivals.
    """
    own = likeness(a, b)
    best_b = max((likeness(a, other) for other in others_b), default=0.0)
    best_a = max((likeness(other, b) for other in others_a), default=0.0)
    common = a.clause & b.clause
    head = bool(a.noun and b.noun and (a.noun.endswith(b.noun) or b.noun.endswith(a.noun)))
    return (
        float(bool(a.noun) and a.noun == b.noun),
        float(bool(a.concept) and a.concept == b.concept),
        float(head and a.noun != b.noun),
        float(bool(a.noun) != bool(b.noun)),
        float(not a.noun and not b.noun),
        _alike(a.clause, b.clause),
        held(a.clause, b.clause),
        _alike(a.near, b.near),
        held(a.near, b.near),
        _alike(a.sentence, b.sentence),
        rarest(common) / 10,
        log1p(weight_of(common)) / 4,
        log1p(len(a.near & b.near)),
        own - max(best_a, best_b),
        (float(own > best_a) + float(own > best_b)) / 2,
        log1p(len(others_a) + len(others_b)),
        float(bool(a.modifiers) != bool(b.modifiers)),
        float(bool(a.modifiers & b.modifiers)),
        float(a.part != b.part),
        log1p(len(a.names & b.names)),
        float(bool(a.names - b.names)) * float(bool(b.names - a.names)),
        float(bool(a.verbs & b.verbs)),
        float(bool(a.verbs and b.verbs) and not a.verbs & b.verbs),
        float(bool(a.dates & b.dates)),
        float(bool(a.dates and b.dates) and not a.dates & b.dates),
        float(a.opening and b.opening),
        float(a.opening != b.opening),
        *(float(a.unit_class == kind) for kind in _KINDS),
    )


_KINDS = (
    UnitClass.COUNT,
    UnitClass.MONEY,
    UnitClass.PERCENT,
    UnitClass.AGE,
    UnitClass.DURATION,
    UnitClass.ORDINAL,
)


def likeness(a: Spot, b: Spot) -> float:
    """How alike two places are by their words alone, in [0, 1]; by this the rivals of a place are ranked."""
    counted = (bool(a.noun) and a.noun == b.noun) or (bool(a.concept) and a.concept == b.concept)
    return (float(counted) + _alike(a.clause, b.clause) + held(a.near, b.near)) / 3


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of rarity of all words that both have, in [0, 1]."""
    every = weight_of(one | other)
    return weight_of(one & other) / every if every else 0.0


def held(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of the lighter one's rarity that the other has, in [0, 1]."""
    lighter = min(weight_of(one), weight_of(other))
    return min(1.0, weight_of(one & other) / lighter) if lighter else 0.0
