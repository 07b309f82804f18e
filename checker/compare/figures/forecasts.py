"""The expected end of an event, told as a guess: "kann bis zum Abend dauern" against "könnte bis Donnerstag dauern".

The words around such dates rarely agree, so it is the kind of statement that makes the slot: each report of the event
names one end that something is expected to last until.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from checker.compare.dates.relations import DateRelation, relate_dates
from checker.compare.figures.reconcile import at_other_times
from checker.compare.scene import EVENT_NAMES, Difference, Place, Scene, Telling
from checker.languages import pack
from checker.model import Confidence, DateValue, Precision, Span
from checker.model.frozen import frozen
from checker.model.patterns import compiled


@frozen
class _End:
    """A day until which something is expected, or is to last."""

    value: DateValue
    clause: Span
    lasting: bool


def expected_ends(scene: Scene) -> Iterator[Difference]:
    """The difference between the one expected end of either report, if there is one."""
    if len(scene.a.names & scene.b.names) < EVENT_NAMES:
        return
    a, b = (list(_ends(telling)) for telling in scene.tellings)
    if len(a) != 1 or len(b) != 1 or not (a[0].lasting or b[0].lasting):
        return
    (one,), (other,) = a, b
    relation = relate_dates(_on_a_day(one.value, scene.a), _on_a_day(other.value, scene.b))
    if relation is DateRelation.NEAR and scene.sure and all(_is_named_day(end.value) for end in (one, other)):
        relation = DateRelation.CONFLICT
    if relation is DateRelation.NEAR and _are_of_one_night(one.value, other.value):
        return
    if relation in (DateRelation.CONFLICT, DateRelation.NEAR, DateRelation.TIME):
        yield Difference(
            relation=relation.value,
            confidence=Confidence.MEDIUM,
            a=Place(one.value.span, one.value.timex),
            b=Place(other.value.span, other.value.timex),
            identity=(one.value.timex, other.value.timex),
            explanation=at_other_times(scene, one.clause, other.clause),
        )


def _ends(telling: Telling) -> Iterator[_End]:
    """The dates that something is expected to last until, one for each day or time named."""
    words = pack(telling.document.language).belonging
    seen: set[str] = set()
    for claim in telling.claims:
        for value in claim.dates:
            before = telling.text[claim.span.start : value.span.start]
            if value.timex in seen or not (value.role == "until" or _ends_on(before, words.until)):
                continue
            clause = claim.clause_of(value.span)
            told = set(re.findall(r"\w+", clause.of(telling.text).lower()))
            if told & words.forecasts:
                seen.add(value.timex)
                yield _End(value, clause, bool(told & words.lasting))


def _ends_on(before: str, until: str) -> bool:
    """Whether the moment that a day is told of is an end: "bis zum Betriebsschluss am Freitag"."""
    return bool(until) and compiled(rf"(?:{until})\s*$", re.IGNORECASE).search(before) is not None


def _is_named_day(value: DateValue) -> bool:
    """Whether a day does not slip by one, as a weekday that is named does not; the night between two is of both."""
    return value.precision is Precision.DAY and value.weekday is not None


def _are_of_one_night(a: DateValue, b: DateValue) -> bool:
    """Whether one is a day and the other the morning after it: "am Freitag" may last until the last bus."""
    days = [value for value in (a, b) if value.precision is Precision.DAY and value.first]
    mornings = [value for value in (a, b) if value.timex.endswith("TMO") and value.first]
    return any(day.first < morning.first for day in days for morning in mornings if day.first and morning.first)


def _on_a_day(value: DateValue, telling: Telling) -> DateValue:
    """ "Bis zum Abend" is the evening of the report's own day."""
    if value.precision is not Precision.DAYPART or value.first is not None or not telling.dated:
        return value
    day = date.fromisoformat(telling.dated[:10])
    return replace(value, first=day, last=day, timex=day.isoformat() + value.timex)
