"""How two dates relate, whatever they date: the same, one inside the other, a slip apart, in conflict."""

from __future__ import annotations

from datetime import time, timedelta
from enum import StrEnum

from checker.model import DateValue, Precision
from checker.model.patterns import compiled

#: A day counted from a report's own date can slip by one around midnight and between time zones.
SLIP = timedelta(days=1)

#: The parts of a day in their order, as TIMEX3 writes them; the night is next to the morning again.
_PARTS = ("MO", "MI", "AF", "EV", "NI")

#: "Ende Mai" begins so long before its last day at most.
END_OF_MONTH = timedelta(days=12)

_FINE = (Precision.DAY, Precision.DAYPART, Precision.MINUTE)

#: A date without its year: the third of May, June, the second quarter, Tuesday.
#: The hours that the words for a part of the day reach, from the first to the last; the night goes over midnight.
_HOURS = {"MO": (4, 12), "MI": (10, 15), "AF": (12, 19), "EV": (16, 24), "NI": (20, 31)}

_OF_A_YEAR = compiled(r"(?:XXXX|\d{4})-(?P<rest>\d\d(?:-\d\d)?|Q\d)$")


class DateRelation(StrEnum):
    """From agreement to contradiction; UNKNOWN where the two cannot be held against each other."""

    SAME = "same"
    PRECISION = "precision"
    NEAR = "near"
    TIME = "time"
    PART = "part"
    CONFLICT = "conflict"
    UNKNOWN = "unknown"


def relate_dates(a: DateValue, b: DateValue) -> DateRelation:
    """How the two dates stand to one another; symmetric."""
    if a.clock and b.clock:
        return _relate_clocks(a, b)
    if a.timex == b.timex:
        return DateRelation.SAME
    if (a.clock or b.clock) and Precision.DAYPART in (a.precision, b.precision):
        return _relate_clock_and_part(*((a, b) if a.clock else (b, a)))
    if _are_parts_of_one_day(a, b):
        return _relate_parts(a, b)
    if a.first is None or a.last is None or b.first is None or b.last is None:
        return _relate_yearless(a, b)
    if a.first <= b.last and b.first <= a.last:
        return DateRelation.SAME if a.precision is b.precision else DateRelation.PRECISION
    resolved = "resolved" in (a.anchor, b.anchor)
    apart = max(a.first - b.last, b.first - a.last)
    fine = a.precision in _FINE and b.precision in _FINE
    if not fine and a.precision is not b.precision:
        return DateRelation.UNKNOWN  # "2009" against "am Dienstag": hardly the same thing said
    return DateRelation.NEAR if resolved and fine and apart <= SLIP else DateRelation.CONFLICT


def is_turn_of_month(a: DateValue, b: DateValue) -> bool:
    """Whether the last day of a month, or its end, and the first of the next may be one moment; symmetric."""
    first, second = sorted((value.last, value.first) for value in (a, b) if value.last and value.first)
    return second[1].day == 1 and second[1] - first[0] == SLIP and first[0] - first[1] <= END_OF_MONTH


def _relate_clocks(a: DateValue, b: DateValue) -> DateRelation:
    if a.first and b.first and a.first != b.first:
        return DateRelation.CONFLICT
    if _hands(a) & _hands(b):
        return DateRelation.SAME
    # without a rate for it, a zone named on one side alone may be the whole difference
    return DateRelation.TIME if a.zone == b.zone else DateRelation.UNKNOWN


def _relate_clock_and_part(clock: DateValue, part: DateValue) -> DateRelation:
    """A time of day against a part of the same day: "um 17 Uhr", "am Vormittag"; the edges of a part are wide."""
    if clock.timex.partition("T")[0] != part.timex[:-3]:
        return DateRelation.UNKNOWN
    first, last = _HOURS[part.timex[-2:]]
    hours = [hand.hour if hand.hour >= first else hand.hour + 24 for hand in _hands(clock)]
    return DateRelation.PRECISION if any(hour <= last for hour in hours) else DateRelation.PART


def _hands(value: DateValue) -> frozenset[time]:
    """The times of day that a clock may mean: two where nothing says which half of the day."""
    assert value.clock is not None
    other = value.clock.replace(hour=(value.clock.hour + 12) % 24)
    return frozenset((value.clock, other)) if value.twelve else frozenset((value.clock,))


def _are_parts_of_one_day(a: DateValue, b: DateValue) -> bool:
    """Whether both are parts of a day, and of the same one, or one of a day that is not told."""
    if a.precision is not Precision.DAYPART or b.precision is not Precision.DAYPART or a.clock or b.clock:
        return False
    one, other = a.timex[:-3], b.timex[:-3]
    return one == other or not one or not other


def _relate_parts(a: DateValue, b: DateValue) -> DateRelation:
    """Parts of the day that are next to each other may be the same hour."""
    apart = abs(_PARTS.index(a.timex[-2:]) - _PARTS.index(b.timex[-2:]))
    if apart == 0:
        return DateRelation.SAME
    return DateRelation.PART if 1 < apart < len(_PARTS) - 1 else DateRelation.UNKNOWN


def _relate_yearless(a: DateValue, b: DateValue) -> DateRelation:
    """Days, months and quarters whose year is not told are compared by what is told; weekdays with weekdays alone."""
    if a.timex.startswith("XXXX-WXX-") and b.timex.startswith("XXXX-WXX-"):
        days = a.precision is b.precision is Precision.DAY
        return DateRelation.CONFLICT if days and a.timex[:10] != b.timex[:10] else DateRelation.UNKNOWN
    one, other = _OF_A_YEAR.match(a.timex), _OF_A_YEAR.match(b.timex)
    if one is None or other is None or a.precision is not b.precision:
        return DateRelation.UNKNOWN
    return DateRelation.SAME if one["rest"] == other["rest"] else DateRelation.CONFLICT
