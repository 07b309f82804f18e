"""What a date expression says, before anybody asks which day it was: the parts that reader and calendar share."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import time
from decimal import Decimal
from enum import StrEnum

from checker.model.frozen import frozen


class Kind(StrEnum):
    """What sort of expression it is; decides what it may be joined with and how it is resolved."""

    DAYMONTH = "daymonth"  # 3. Mai (2016): a day of a named month
    DAY = "day"  # am 18.: a day without its month
    WEEKDAY = "weekday"
    TODAY = "today"  # heute, gestern, übermorgen
    RELATIVE = "relative"  # letzte Woche, this year: whole units counted from the reference
    AGO = "ago"  # vor zwei Wochen, in three days: an amount counted from the reference
    MONTH = "month"
    YEAR = "year"
    QUARTER = "quarter"
    HALF = "half"
    SEASON = "season"
    WEEK = "week"
    DECADE = "decade"
    CENTURY = "century"
    HOLIDAY = "holiday"
    PART = "part"  # Anfang, Mitte, Ende: says something only together with another expression
    DAYPART = "daypart"
    CLOCK = "clock"
    DURATION = "duration"
    RECURRING = "recurring"  # täglich, every Monday
    VAGUE = "vague"  # derzeit, damals
    NOTHING = "nothing"  # looks like a date and is none: keeps others from reading it


@frozen
class Spec:
    """One expression as said. ``None`` and ``""`` are what it leaves open.

    `year` may be two digits as printed. `weekday` is 1 (Monday) to 7; `nth` counts weekdays, or what `counted`
    names (day, week, month), inside a larger unit, -1 for the last. `unit` and `shift` are whole units from the
    anchor ("letzte Woche": week, -1); `amount` is a length that lies `sign` away from the anchor ("vor zwei
    Wochen": -1). The anchor is the reference date, or with `told` the day the text spoke of last ("am Tag darauf").
    `direction` is what an adjective adds to a bare name ("vergangenen Montag": -1, "kommenden": 1, "übernächsten":
    2, "diesen": 0). `decade` counts in tens of years, `century` in hundreds of years before it is over (20.
    Jahrhundert: 19). `twelve`: the clock may be meant twelve hours later. `value` is a finished TIMEX value.
    `weak` expressions count only when joined with another. `base` is the day that `amount` is counted from
    ("zwei Wochen vor Weihnachten").
    """

    kind: Kind
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    nth: int | None = None
    counted: str = ""
    quarter: int | None = None
    half: int | None = None
    week: int | None = None
    decade: int | None = None
    century: int | None = None
    season: str = ""
    holiday: str = ""
    unit: str = ""
    shift: int | None = None
    direction: int | None = None
    told: bool = False
    amount: tuple[tuple[Decimal, str], ...] = ()
    sign: int = 0
    part: str = ""
    daypart: str = ""
    night_before: bool = False
    clock: time | None = None
    twelve: bool = False
    zone: str = ""
    value: str = ""
    weak: bool = False
    base: Spec | None = None

    def joined(self, other: Spec, kind: Kind) -> Spec:
        """Both expressions as one; what `self` leaves open is taken from `other`."""
        taken = {
            field.name: getattr(other, field.name)
            for field in fields(Spec)
            if field.name not in ("kind", "weak") and getattr(self, field.name) in (None, "", (), 0, False)
        }
        taken = {name: value for name, value in taken.items() if value not in (None, "", ())}
        return replace(self, kind=kind, weak=False, **taken)


@frozen
class Found:
    """An expression and its place: half-open code points of the text that was read.

    `length` is the place of the length of time alone in "vor zwei Wochen".
    """

    start: int
    end: int
    spec: Spec
    length: tuple[int, int] | None = None


# The `value` of what has run of a unit until the report's day ("the year to date").
TO_DATE = "to date"

# An amount nobody counted ("mehrere Wochen"); TIMEX3 writes X.
UNCOUNTED = Decimal(-1)

_DATE_LETTERS = {"year": "Y", "month": "M", "week": "W", "day": "D", "weekend": "WE", "decade": "DE", "century": "CE"}
_CLOCK_LETTERS = {"hour": "H", "minute": "M", "second": "S"}


# Units that ISO 8601 has no letter for.
_MULTIPLES = {"quarter": (3, "month"), "half": (6, "month"), "fortnight": (2, "week")}


def iso_duration(amount: tuple[tuple[Decimal, str], ...]) -> str:
    """A length of time as ISO 8601, with the TIMEX3 units WE, DE and CE and X for an uncounted amount."""

    def told(value: Decimal) -> str:
        return "X" if value < 0 else f"{value.normalize():f}"

    amount = tuple(
        (value * _MULTIPLES[unit][0] if value > 0 else value, _MULTIPLES[unit][1])
        if unit in _MULTIPLES
        else (value, unit)
        for value, unit in amount
    )
    days = "".join(told(value) + _DATE_LETTERS[unit] for value, unit in amount if unit in _DATE_LETTERS)
    clock = "".join(told(value) + _CLOCK_LETTERS[unit] for value, unit in amount if unit in _CLOCK_LETTERS)
    return "P" + days + ("T" + clock if clock else "")
