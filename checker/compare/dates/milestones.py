"""The only date of its kind in two reports of one event: the day that an office is taken, the year of a painting.

The whole of both is the evidence: what the clause dates is told by a few words of each language, and where either
report dates it but once, the two dates are of one thing, however little the sentences have in common.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import timedelta
from itertools import combinations

from checker.compare.dates.phases import to_come
from checker.compare.dates.relations import DateRelation, is_turn_of_month, relate_dates
from checker.compare.figures.reconcile import at_other_times
from checker.compare.once.tied import are_tied
from checker.compare.scene import Difference, Place, Scene, Telling
from checker.languages import pack
from checker.model import Claim, Confidence, DateValue, Precision, Span
from checker.model.frozen import frozen
from checker.model.patterns import compiled

#: The beginning and the end of a season are a matter of taste: "im Herbst" is said of the end of August.
SEASON_BLURS = timedelta(days=31)

#: A year is mistaken by few years or by the order of its digits; farther apart the years are of two things.
YEARS_MISTAKEN = 15

#: Times of one alarm are rounded, and it is given by one office and passed on by another.
CLOCKS_BLUR = 20

#: Who inquires from one day on is one office of several.
_COARSE = frozenset({Precision.MONTH, Precision.QUARTER, Precision.SEASON, Precision.HALF, Precision.YEAR})
_SHORT = frozenset({Precision.DAY, Precision.WEEK, Precision.MONTH})

_ON = frozenset({"", "on"})
_AT = frozenset({"", "on", "from", "of"})
_BY = frozenset({"", "on", "until"})
_FROM = frozenset({"", "on", "of", "since"})


@frozen
class _Dated:
    """A date and the clause that says what it is of."""

    value: DateValue
    clause: Span


def find_milestones(scene: Scene) -> Iterator[Difference]:
    """Dates of one thing that are two in two reports surely of one event, one for each kind of thing; symmetric."""
    if not (scene.sure or are_tied(scene)):
        return
    told: set[tuple[Span, Span]] = set()
    a, b = (telling.once(_by_kind) for telling in scene.tellings)
    for kind in sorted(a.keys() & b.keys()):
        if not (_is_one_date(a[kind]) and _is_one_date(b[kind])):
            continue
        ours, theirs = _finest(a[kind]), _finest(b[kind])
        if any(_is_told(dated.value, scene.b, theirs) for dated in ours):
            continue
        if any(_is_told(dated.value, scene.a, ours) for dated in theirs):
            continue
        relations = {_relation(one.value, other.value, kind) for one in ours for other in theirs}
        if len(relations) != 1 or not relations <= {DateRelation.CONFLICT, DateRelation.NEAR, DateRelation.TIME}:
            continue
        one, other = ours[0], theirs[0]
        if (one.value.span, other.value.span) in told:
            continue
        told.add((one.value.span, other.value.span))
        yield Difference(
            relation=relations.pop().value,
            confidence=Confidence.MEDIUM,
            a=Place(one.value.span, one.value.timex),
            b=Place(other.value.span, other.value.timex),
            identity=(one.value.timex, other.value.timex, *kind),
            explanation=at_other_times(scene, one.clause, other.clause),
        )


Kind = tuple[str, str]


def _by_kind(telling: Telling) -> dict[Kind, list[_Dated]]:
    """The dates of each kind; a kind that a report tells a limit or a part of is left out."""
    table = pack(telling.document.language).milestones
    found: dict[Kind, list[_Dated]] = {}
    loose: set[Kind] = set()
    groups: dict[str, Mapping[str, str]] = {
        "ahead": table.ahead,
        "finished": table.finished,
        "made": table.made,
        "since": table.since,
        "since_days": table.since_days,
        "clocks": table.clocks,
        "happened": table.happened,
    }
    for claim in telling.claims:
        for value in claim.dates:
            if any(value.span.overlaps(quantity.figure) for quantity in claim.quantities):
                continue  # "seit 20 Jahren" is compared as a length
            clause = _clause(telling, claim, value, table.same_day)
            text, value = telling.text, to_come(telling, value, clause)
            around = text[clause.start : value.span.start] + "@" + text[value.span.end : clause.end]
            words = " ".join(around.split())
            for group, kinds in groups.items():
                if not _suits(group, value, telling.dated):
                    continue
                for name in kinds:
                    if not _meets(kinds[name], words):
                        continue
                    found.setdefault((group, name), []).append(_Dated(value, clause))
                    if table.loose and _meets(table.loose, words):
                        loose.add((group, name))
    return {kind: dates for kind, dates in found.items() if kind not in loose}


def _meets(pattern: str, words: str) -> bool:
    return compiled(pattern, re.IGNORECASE).search(words) is not None


def _clause(telling: Telling, claim: Claim, value: DateValue, same_day: str) -> Span:
    """The clause of a date, or its sentence where the rest of it is said to be of that date."""
    named = [other for other in claim.dates if not _meets(same_day, other.span.of(telling.text))] if same_day else []
    if len(named) == 1 and _meets(same_day, claim.span.of(telling.text)):
        return claim.span
    return claim.clause_of(value.span)


def _suits(group: str, value: DateValue, dated: str) -> bool:
    """Whether a date can be of that group of things, by its precision, its preposition and the report's own day."""
    if group == "clocks":
        return value.clock is not None and value.role in _ON
    if value.clock or value.first is None or value.last is None or value.precision is Precision.DAYPART:
        return False
    if value.precision is not Precision.DAY and value.first == value.last:
        return False  # counted from the report's day, and rounded: "vor zwei Wochen"
    if group == "happened":
        return value.precision is Precision.DAY and value.role in _ON and value.first.isoformat() <= dated[:10]
    if group == "made":
        return value.precision is Precision.YEAR and value.anchor == "absolute" and value.role in _FROM
    if group in ("since", "since_days"):
        return value.role == "since" and (group == "since_days" or value.precision in _COARSE)
    return value.role in (_BY if group == "finished" else _AT) and bool(dated) and value.first.isoformat() > dated[:10]


def _finest(dates: list[_Dated]) -> list[_Dated]:
    """Of dates that may be one those that say most: of "im Mai" and "am 19. Mai" the second."""
    lengths = [_days(dated.value) for dated in dates]
    return [dated for dated, days in zip(dates, lengths, strict=True) if days == min(lengths)]


def _days(value: DateValue) -> int:
    return (value.last - value.first).days if value.first and value.last else 0


def _is_told(value: DateValue, telling: Telling, instead: list[_Dated]) -> bool:
    """Whether a report tells a date too, or one in it, of whatever it may be; not by a wider one around `instead`."""
    others = [other for claim in telling.claims for other in claim.dates]
    others = [other for other in others if not all(_is_around(other, dated.value) for dated in instead)]
    if value.clock:
        return any(other.clock == value.clock for other in others)
    same = DateRelation.SAME, DateRelation.PRECISION
    near = [other for other in others if other.precision is value.precision or other.precision in _SHORT]
    return any(relate_dates(value, other) in same for other in near)


def _is_around(wide: DateValue, value: DateValue) -> bool:
    if not (wide.first and wide.last and value.first and value.last) or _days(wide) <= _days(value):
        return False
    return wide.first <= value.first and value.last <= wide.last


def _is_one_date(dates: list[_Dated]) -> bool:
    """Whether all that a report says of a thing may be one date: "im Herbst", "am 4. Oktober"."""
    same = DateRelation.SAME, DateRelation.PRECISION
    return all(relate_dates(one.value, other.value) in same for one, other in combinations(dates, 2))


def _relation(a: DateValue, b: DateValue, kind: Kind) -> DateRelation:
    """How two dates of one thing stand to one another; UNKNOWN too where they are of two things, or blurred."""
    relation = relate_dates(a, b)
    if a.clock and b.clock:
        dial = 12 * 60 if a.twelve or b.twelve else 24 * 60
        minutes = (a.clock.hour * 60 + a.clock.minute - b.clock.hour * 60 - b.clock.minute) % dial
        return relation if min(minutes, dial - minutes) > CLOCKS_BLUR else DateRelation.UNKNOWN
    if not (a.first and a.last and b.first and b.last):
        return DateRelation.UNKNOWN
    apart = max(a.first - b.last, b.first - a.last)
    if (
        apart <= timedelta(0)
        or is_turn_of_month(a, b)
        or (Precision.SEASON in (a.precision, b.precision) and apart < SEASON_BLURS)
    ):
        return DateRelation.UNKNOWN
    if kind[0] == "made":
        close = abs(a.first.year - b.first.year) <= YEARS_MISTAKEN or sorted(a.timex) == sorted(b.timex)
        return relation if close else DateRelation.UNKNOWN
    # "Anfang Juni" and "am 1. Juli": of one thing, whatever their precision
    return DateRelation.CONFLICT if relation is DateRelation.UNKNOWN else relation
