"""Figures of other times: each clause says when, and not the same. "2023 gab es 40 Unfälle", "im Vorjahr 50"."""

from __future__ import annotations

from checker.compare.dates.relations import DateRelation, relate_dates
from checker.compare.scene import Scene, Telling
from checker.compare.slots import Mention
from checker.model import DateValue


def of_other_periods(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether both clauses are dated and no date of the one can be one of the other; symmetric."""
    told_a, told_b = _dates(scene.a, a), _dates(scene.b, b)
    return bool(told_a and told_b) and all(
        relate_dates(one, other) is DateRelation.CONFLICT and not _are_one_weekday(one, other)
        for one in told_a
        for other in told_b
    )


def _are_one_weekday(a: DateValue, b: DateValue) -> bool:
    """ "Kommt am Mittwoch" and "wird am Mittwoch kommen": tense alone says which one, and headlines have but one."""
    return a.weekday is not None and a.weekday == b.weekday and a.anchor == b.anchor == "resolved"


def _dates(telling: Telling, mention: Mention) -> list[DateValue]:
    return [
        value
        for value in telling.claims[mention.claim].dates
        if mention.clause.contains(value.span) and not value.span.overlaps(mention.quantity.span)
    ]
