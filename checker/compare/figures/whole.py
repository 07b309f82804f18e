"""What two full reports of one event say of single figures: the whole of both is the evidence, not two sentences alone.

Two figures that agree belong together wherever they stand ("siebeneinhalb Jahre", "sieben Jahre und sechs Monate"),
and so nothing else is held against either. Of what is left, two figures of one unit that differ in the order of their
digits alone are a slip of the pen, and the only prison term that a court gave is one thing in both.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from math import log

from checker.align.slots.learned import apart
from checker.compare.figures.footing import relate_on_footing, values
from checker.compare.figures.intervals import Relation
from checker.compare.figures.slips import have_exchanged_digits
from checker.compare.matches import COINCIDENCE, Figures, Key, Match, key
from checker.compare.scene import Telling
from checker.compare.slots import ONE_CROWD, Kinship, Mention, is_vague, kinship
from checker.languages import pack
from checker.model import Bound, QuoteKind, Side, UnitClass

#: Two figures farther apart than this are not one told in two ways, though a bound leaves it open.
TOLD_ALIKE = log(1.25)
#: In percent.
WHOLE = 100

#: Bounds that say near which figure one is, not on which side of it.
NARROW = frozenset([Bound.EXACT, Bound.ABOUT, Bound.NEARLY, Bound.OVER])

#: Ages of one person are mistaken by few years or by their digits; farther apart they are of two people.
YEARS_MISTAKEN = 10

Kind = Callable[[Telling, Mention], bool]


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
    if one.unit_class is not other.unit_class and not {one.bound, other.bound} <= NARROW:
        # "mehr als die Hälfte" is no other way to say 53,1 percent
        return False
    relation = relate_on_footing(one, other)
    if relation is None or not (relation.agrees or relation is Relation.NEAR):
        return False
    if one.unit_class in (UnitClass.COUNT, UnitClass.ORDINAL):
        same = relation is Relation.EQUAL and one.stated > COINCIDENCE
        return same or kinship(a, b) is Kinship.SAME
    return True


def are_one_slot(figures: Figures, match: Match, alike: frozenset[Key]) -> bool:
    """Whether the whole of two sure reports says that two figures are of one thing, however little the sentences do.

    `alike` are the figures that both tell, as `told_alike` gives them.
    """
    if not figures.scene.sure or match.relation.agrees or match.a.part != match.b.part:
        return False
    if have_exchanged_digits(match.a.quantity, match.b.quantity):
        return match.relation is Relation.CONFLICT
    if match.a.quantity.stated + match.b.quantity.stated == WHOLE:
        return False  # the winner's share in one report, the loser's in the other
    return any(_are_only(figures, match, alike, kind) for kind in (_is_term, _is_crowd, _is_share_of_votes))


def are_only_ages(figures: Figures, match: Match) -> bool:
    """Whether two sure reports tell one age each, by and by the same: near each other, or of exchanged digits."""
    a, b = match.a.quantity, match.b.quantity
    if not figures.scene.sure or not (have_exchanged_digits(a, b) or abs(a.stated - b.stated) <= YEARS_MISTAKEN):
        return False
    return _are_only(figures, match, told_alike(figures), _is_age)


def _are_only(figures: Figures, match: Match, alike: frozenset[Key], kind: Kind) -> bool:
    """Whether each is the only figure of its kind in its report, those left out that both reports tell."""
    for telling, own in ((figures.scene.a, match.a), (figures.scene.b, match.b)):
        found = [m for m in figures.of(telling.side) if key(telling.side, m) not in alike and kind(telling, m)]
        if own not in found or any(each.quantity.stated != own.quantity.stated for each in found):
            return False
    return True


def _is_crowd(telling: Telling, mention: Mention) -> bool:
    return mention.thing in ONE_CROWD and not is_vague(mention)


def _is_share_of_votes(telling: Telling, mention: Mention) -> bool:
    """Whether a report of an election gives a share that is not the turnout."""
    if mention.quantity.unit_class is not UnitClass.PERCENT:
        return False
    table = pack(mention.language).belonging
    return not table.elections.isdisjoint(_words(telling.text)) and table.turnout.isdisjoint(
        _sentence(telling, mention)
    )


def _is_age(telling: Telling, mention: Mention) -> bool:
    """Whether an age is of somebody who does not speak: a reporter meets many people, an agency none."""
    own, quotes = mention.quantity, telling.claims[mention.claim].quotes
    speaks = any(
        quote.kind is not QuoteKind.INDIRECT or (quote.speaker and quote.speaker.span.contains(own.figure))
        for quote in quotes
    )
    return own.unit_class is UnitClass.AGE and own.bound is Bound.EXACT and not speaks


def _is_term(telling: Telling, mention: Mention) -> bool:
    """Whether a length of time is spent in prison as a court said, not as somebody asked for or as a law allows."""
    if mention.quantity.unit_class is not UnitClass.DURATION or mention.quantity.bound is not Bound.EXACT:
        return False
    table = pack(mention.language).belonging
    clause = _words(mention.clause.of(telling.text))
    return not table.prison.isdisjoint(clause) and table.asked_for.isdisjoint(_sentence(telling, mention))


def _sentence(telling: Telling, mention: Mention) -> list[str]:
    return _words(telling.claims[mention.claim].span.of(telling.text))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
