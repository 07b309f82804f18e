"""What two full reports of one event say of single figures: the whole of both is the evidence, not two sentences alone.

Two figures that agree belong together wherever they stand ("siebeneinhalb Jahre", "sieben Jahre und sechs Monate"),
and so nothing else is held against either. Of what is left, two figures of one unit that differ in the order of their
digits alone are a slip of the pen, and the only prison term that a court gave is one thing in both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import log

from checker.align.slots.learned import apart
from checker.compare.figures.confidence import values
from checker.compare.figures.footing import relate_on_footing
from checker.compare.figures.intervals import Relation
from checker.compare.figures.slips import have_exchanged_digits
from checker.compare.matches import COINCIDENCE, Figures, Key, Match, key
from checker.compare.scene import Telling
from checker.compare.slots import Kinship, Mention, is_vague, kinship
from checker.languages import pack
from checker.model import Bound, Side, UnitClass

#: Two figures farther apart than this are not one told in two ways, though a bound leaves it open.
TOLD_ALIKE = log(1.25)


def told_alike(figures: Figures) -> frozenset[Key]:
    """The figures that two sure reports tell alike, wherever they stand; the nearest two first, each one once."""
    if not figures.scene.sure:
        return frozenset()
    taken: set[Key] = set()
    for _, one, other in sorted(_alike(figures), key=lambda found: found[0]):
        if not {one, other} & taken:
            taken |= {one, other}
    return frozenset(taken)


def _alike(figures: Figures) -> Iterator[tuple[float, Key, Key]]:
    for a in figures.a:
        for b in figures.b:
            if is_vague(a) or is_vague(b) or not _may_be_one(a, b):
                continue
            distance = apart(*values(a.quantity, b.quantity))
            if distance <= TOLD_ALIKE:
                yield distance, key(Side.A, a), key(Side.B, b)


def _may_be_one(a: Mention, b: Mention) -> bool:
    one, other = a.quantity, b.quantity
    if {one.unit_class, other.unit_class} == {UnitClass.AGE, UnitClass.DURATION}:
        # "einen Rentner von 71 Jahren"
        return (one.stated, one.unit) == (other.stated, other.unit)
    relation = relate_on_footing(one, other)
    if relation is None or not (relation.agrees or relation is Relation.NEAR):
        return False
    if one.unit_class in (UnitClass.COUNT, UnitClass.ORDINAL):
        same = relation is Relation.EQUAL and one.stated > COINCIDENCE
        return same or kinship(a, b) is Kinship.SAME
    return True


def are_one_slot(figures: Figures, match: Match) -> bool:
    """Whether the whole of two sure reports says that two figures are of one thing, however little the sentences do."""
    if not figures.scene.sure or match.relation is not Relation.CONFLICT or match.a.part != match.b.part:
        return False
    return have_exchanged_digits(match.a.quantity, match.b.quantity) or _are_terms(figures, match)


def _are_terms(figures: Figures, match: Match) -> bool:
    """Whether each is the only prison term that a court gave in its report."""
    scene = figures.scene
    sides = (scene.a, Side.A, match.a), (scene.b, Side.B, match.b)
    return all(_is_term(t, m) and _is_only_term(t, m, figures.of(side)) for t, side, m in sides)


def _is_only_term(telling: Telling, own: Mention, mentions: tuple[Mention, ...]) -> bool:
    return all(each.quantity.stated == own.quantity.stated for each in mentions if _is_term(telling, each))


def _is_term(telling: Telling, mention: Mention) -> bool:
    """Whether a length of time is spent in prison as a court said, not as somebody asked for or as a law allows."""
    if mention.quantity.unit_class is not UnitClass.DURATION or mention.quantity.bound is not Bound.EXACT:
        return False
    table = pack(mention.language).belonging
    clause, sentence = (_words(span.of(telling.text)) for span in (mention.clause, telling.claims[mention.claim].span))
    return not table.prison.isdisjoint(clause) and table.asked_for.isdisjoint(sentence)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
