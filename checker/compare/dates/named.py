"""Dates that a noun names: "Mindesthaltbarkeitsdatum 12. Juni", "Stichtag am 1. März". The noun is the slot.

The words around are none: wherever the two reports tell that date, each tells it once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.compare.dates.relations import DateRelation, relate_dates
from checker.compare.scene import EVENT_NAMES, Difference, Place, Scene, Telling
from checker.languages import pack
from checker.model import Confidence, DateValue, Precision
from checker.model.patterns import compiled

#: A noun right before the date, a short word between them at most: "Kommunalwahl am". Shorter nouns name many things.
_NOUN = compiled(r"([A-ZÄÖÜ][\w-]{9,})\s+(?:[a-zäöü]{2,3}\s+)?$")


def find_named(scene: Scene) -> Iterator[Difference]:
    """Days of one noun that are two in two reports of one event; symmetric."""
    if not scene.of_one_language or len(scene.event_names) < EVENT_NAMES:
        return
    a, b = (_by_noun(telling) for telling in scene.tellings)
    told = [{value.timex for claim in telling.claims for value in claim.dates} for telling in scene.tellings]
    for noun in sorted(a.keys() & b.keys()):
        if len(a[noun]) != 1 or len(b[noun]) != 1:
            continue
        (x,), (y,) = a[noun], b[noun]
        if x.timex in told[1] or y.timex in told[0] or relate_dates(x, y) is not DateRelation.CONFLICT:
            continue
        places = Place(x.span, x.timex), Place(y.span, y.timex)
        yield Difference(DateRelation.CONFLICT.value, Confidence.MEDIUM, *places, (x.timex, y.timex, noun))


def _by_noun(telling: Telling) -> dict[str, list[DateValue]]:
    """The days that are written out, by the noun before them; one of each day."""
    found: dict[str, list[DateValue]] = {}
    if not pack(telling.document.language).names.nouns_are_capital:
        return found
    for claim in telling.claims:
        for value in claim.dates:
            before = re.search(_NOUN, telling.text[claim.span.start : value.span.start])
            if before is None or value.precision is not Precision.DAY or value.anchor == "resolved":
                continue
            own = found.setdefault(before[1].casefold(), [])
            if all(value.timex != each.timex for each in own):
                own.append(value)
    return found
