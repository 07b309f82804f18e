"""How two dates relate, whatever they date: the same, one inside the other, a slip apart, in conflict."""

from __future__ import annotations

import re
from datetime import timedelta
from enum import StrEnum

from checker.model import DateValue, Precision

#: A day counted from a report's own date can slip by one around midnight and between time zones.
SLIP = timedelta(days=1)

_FINE = (Precision.DAY, Precision.DAYPART, Precision.MINUTE)

#: A date without its year: the third of May, June, the second quarter, Tuesday.
_OF_A_YEAR = re.compile(r"(?:XXXX|\d{4})-(?P<rest>\d\d(?:-\d\d)?|Q\d)$")


class DateRelation(StrEnum):
    """From agreement to contradiction; UNKNOWN where the two cannot be held against each other."""

    SAME = "same"
    PRECISION = "precision"
    NEAR = "near"
    TIME = "time"
    CONFLICT = "conflict"
    UNKNOWN = "unknown"


def relate_dates(a: DateValue, b: DateValue) -> DateRelation:
    """How the two dates stand to one another; symmetric."""
    if a.clock and b.clock:
        return _relate_clocks(a, b)
    if a.timex == b.timex:
        return DateRelation.SAME
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


def _relate_clocks(a: DateValue, b: DateValue) -> DateRelation:
    if a.first and b.first and a.first != b.first:
        return DateRelation.CONFLICT
    if a.clock == b.clock:
        return DateRelation.SAME
    # without a rate for it, a zone named on one side alone may be the whole difference
    return DateRelation.TIME if a.zone == b.zone else DateRelation.UNKNOWN


def _relate_yearless(a: DateValue, b: DateValue) -> DateRelation:
    """Days, months and quarters whose year is not told are compared by what is told; weekdays with weekdays alone."""
    if a.timex.startswith("XXXX-WXX-") and b.timex.startswith("XXXX-WXX-"):
        days = a.precision is b.precision is Precision.DAY
        return DateRelation.CONFLICT if days and a.timex[:10] != b.timex[:10] else DateRelation.UNKNOWN
    one, other = _OF_A_YEAR.match(a.timex), _OF_A_YEAR.match(b.timex)
    if one is None or other is None or a.precision is not b.precision:
        return DateRelation.UNKNOWN
    return DateRelation.SAME if one["rest"] == other["rest"] else DateRelation.CONFLICT
