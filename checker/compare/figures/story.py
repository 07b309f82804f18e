"""What says that two short reports tell one event, and that two amounts in them are of one thing.

In full reports that is another question (`checker.compare.figures.whole`).
"""

from __future__ import annotations

from checker.align.slots.rarity import rarest
from checker.compare.figures.footing import values
from checker.compare.figures.intervals import may_be_rounded
from checker.compare.matches import Match
from checker.compare.scene import Scene
from checker.compare.slots import Kinship
from checker.model import UnitClass

#: Two figures without a common noun are held together by their clauses alone; so much of the smaller one has to be
#: in the other. Measured on headline pairs: below it, half of what comes is another thing.
CONTEXT_WITHOUT_NOUN = 0.5

#: Headlines that share one name or none may tell one event where so much of the rarer words of the shorter one is in
#: the other, one of them as rare as a name. On raw pairs three such figures differed, two of them rightly: they are
#: shown and do not count. Another one tells something as well: a place alone is one where much may happen.
IN_COMMON, RARE, TELLING = 0.35, 7.0, 4.5

#: So alike (`Scene.alike`) are two reports of which one word beside an amount says that it is one thing.
ALIKE_BESIDE = 0.33

#: Two amounts of a unit beside one word of both reports are of one thing at up to so many times each other.
TIMES_BESIDE = 4

#: From here on two reports are so alike as a whole (`Scene.alike`) that the only amounts of a unit are of one thing.
ALIKE = 0.5


def in_one_text(scene: Scene, match: Match) -> bool:
    """Whether both are amounts in reports so alike that the only ones of a unit are one thing.

    Not where one may be the other rounded, and shares in percent only beside a word of both.
    """
    a, b = match.a, match.b
    if UnitClass.COUNT in (a.quantity.unit_class, b.quantity.unit_class) or scene.alike < ALIKE:
        return False
    if a.quantity.unit_class is UnitClass.PERCENT and not a.near & b.near:
        return False
    return not may_be_rounded(a.quantity, b.quantity)


def beside_one_word(scene: Scene, match: Match) -> bool:
    """Whether a word of both reports stands beside the only amounts of their unit, and the reports are of one event."""
    if not is_amount(match) or not match.a.near & match.b.near or scene.alike < ALIKE_BESIDE:
        return False
    low, high = sorted(map(abs, values(match.a.quantity, match.b.quantity)))
    return high <= low * TIMES_BESIDE and not scene.of_other_places


def by_rare_words(scene: Scene, match: Match) -> bool:
    """Whether nothing but rare words says that the two amounts are of one event, and so of one thing."""
    if match.kinship is not Kinship.UNKNOWN or match.context >= CONTEXT_WITHOUT_NOUN or scene.same_event:
        return False
    common = scene.words[0] & scene.words[1]
    telling = [stem for stem in common if rarest([stem]) >= TELLING]
    return is_amount(match) and scene.in_common >= IN_COMMON and len(telling) > 1 and rarest(telling) >= RARE


def is_amount(match: Match) -> bool:
    """Whether both are measured in one unit: how surely the only such amounts are one thing was learned.

    Shares in percent are not: two reports on prices give the rate of one country, of one month, of one good.
    """
    a, b = match.a.quantity, match.b.quantity
    return a.unit == b.unit and a.unit_class not in (UnitClass.COUNT, UnitClass.PERCENT, UnitClass.AGE)
