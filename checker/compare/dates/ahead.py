"""The only day to come that each of two reports of one event gives: the work begins on the 12th, or on the 19th.

Short reports give one such day and no other. It is of one thing where both clauses say so by the same phase or the
same thing (`phases`), or have words in common, and it is not the beginning in one and the end in the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.compare.dates.phases import Dated, exclude_each_other, read_phase, to_come
from checker.compare.dates.relations import DateRelation, is_turn_of_month, relate_dates
from checker.compare.once.tied import are_tied
from checker.compare.scene import Difference, Place, Scene, Telling
from checker.model import Claim, Confidence, DateValue, Precision, Span
from checker.model.frozen import frozen

#: So many content words of the sentences are in both, those of the dates left out: with the same phase or thing, and
#: where the tables name none.
STEMS, STEMS_ALONE = 1, 2

#: Less than a season apart, seasons are a matter of taste.
_FINE = frozenset({Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.SEASON, Precision.WEEKEND})


@frozen
class _Ahead:
    value: DateValue
    clause: Span
    claim: Claim


def find_ahead(scene: Scene) -> Iterator[Difference]:
    """The two days, where each report gives one to come, of one thing, and they exclude each other; symmetric."""
    if scene.sure or not are_tied(scene):
        return
    a, b = (telling.once(_ahead) for telling in scene.tellings)
    ours, theirs = _not_in(a, b), _not_in(b, a)
    if len({each.value.timex for each in ours}) != 1 or len({each.value.timex for each in theirs}) != 1:
        return
    one, other = ours[0], theirs[0]
    relation = relate_dates(one.value, other.value)
    if relation not in (DateRelation.CONFLICT, DateRelation.NEAR) or is_turn_of_month(one.value, other.value):
        return
    if (one.value.role == "until") is not (other.value.role == "until") or not _are_of_one(scene, one, other):
        return
    places = Place(one.value.span, one.value.timex), Place(other.value.span, other.value.timex)
    yield Difference(relation.value, Confidence.MEDIUM, *places, (one.value.timex, other.value.timex, "ahead"))


def _ahead(telling: Telling) -> tuple[_Ahead, ...]:
    """The days, weeks, months and seasons that lie behind the report's own day."""
    days = (
        _Ahead(to_come(telling, value, claim.clause_of(value.span)), claim.clause_of(value.span), claim)
        for claim in telling.claims
        for value in claim.dates
        if _is_day(value) and not any(value.span.overlaps(quantity.figure) for quantity in claim.quantities)
    )
    own = telling.dated[:10]
    return tuple(day for day in days if own and day.value.first and day.value.first.isoformat() > own)


def _is_day(value: DateValue) -> bool:
    if value.clock or value.precision not in _FINE or value.role in ("before", "after", "since"):
        return False
    # counted from the report's day, and rounded: "in zwei Wochen"
    return value.precision is Precision.DAY or value.first != value.last


def _not_in(own: tuple[_Ahead, ...], others: tuple[_Ahead, ...]) -> list[_Ahead]:
    same = DateRelation.SAME, DateRelation.PRECISION
    return [each for each in own if not any(relate_dates(each.value, other.value) in same for other in others)]


def _are_of_one(scene: Scene, a: _Ahead, b: _Ahead) -> bool:
    one, other = read_phase(scene.a, a.clause), read_phase(scene.b, b.clause)
    if exclude_each_other(one, other) or (_are_adjacent(a.value, b.value) and "end" in one.phases | other.phases):
        return False
    common = len(_words(scene.a, a) & _words(scene.b, b))
    if one.things & other.things:
        return True
    if one.phases & other.phases:
        return common >= STEMS
    return one == other == Dated(frozenset(), frozenset()) and common >= STEMS_ALONE


def _are_adjacent(a: DateValue, b: DateValue) -> bool:
    """What falls away on the second is gone from the third on."""
    if a.role == b.role or not (a.first and b.first):
        return False
    return abs((a.first - b.first).days) <= 1


def _words(telling: Telling, day: _Ahead) -> frozenset[str]:
    """The content stems of the sentence, without those of its dates."""
    dates = " ".join(value.span.of(telling.text) for value in day.claim.dates)
    return telling.stems(day.claim.span.of(telling.text)) - telling.stems(dates)
