"""What an expression is resolved against, and how the nearest day is chosen."""

from __future__ import annotations

from datetime import date, timedelta

from checker.languages.shape.dates.spec import Spec
from checker.model.frozen import frozen
from checker.values.dates import calendar as cal

PAST = -1
FUTURE = 1
UNCLEAR = 0

# How far, in days, the tense of a clause carries against the nearer day: "am 4. Juni" in a report of 9 June is that
# of five days ago whatever the verb says.
TENSE_REACH = 300


@frozen
class Setting:
    """What an expression is resolved against: the report's date, the day told of last, and the tense of its clause."""

    reference: date | None
    told: date | None = None
    tense: int = UNCLEAR


@frozen
class Resolved:
    """The days, the TIMEX value and how they came about; no days where the expression stays relative."""

    days: cal.Days | None
    timex: str
    precision: str
    anchor: str


def _full_year(year: int, reference: date | None) -> int:
    """Two digits are the year nearest to the report that is not more than twenty years ahead of it."""
    if year >= 100:
        return year
    limit = (reference.year if reference else 2030) + 20
    century = limit // 100 * 100 + year
    return century if century <= limit else century - 100


def year_of(spec: Spec, setting: Setting) -> int | None:
    if spec.year is not None:
        return _full_year(spec.year, setting.reference)
    if spec.unit == "year" and spec.shift is not None and setting.reference:
        return setting.reference.year + spec.shift
    return None


def open_year(spec: Spec) -> str:
    """What stands for the year where no reference says which: XXXX, or REF-1Y for "of last year"."""
    return f"REF{signed(spec.shift)}Y" if spec.unit == "year" and spec.shift is not None else "XXXX"


def directed(spec: Spec) -> str:
    """Without a reference "kommenden Montag" keeps which way it looks: XXXX-WXX-1[+1]."""
    return "" if spec.direction is None else f"[{spec.direction:+d}]"


def anchored(spec: Spec) -> str:
    return "absolute" if spec.year is not None else "resolved"


def nearest(candidates: list[cal.Days], reference: date, tense: int, direction: int | None) -> cal.Days:
    """The past tells of the last one that began, the future of the next that has not ended, else the nearest."""
    past = [days for days in candidates if days[0] <= reference]
    ahead = [days for days in candidates if days[1] >= reference]
    if direction is not None:
        if direction < 0:
            ended = [days for days in candidates if days[1] < reference]
            return ended[direction] if len(ended) >= -direction else candidates[0]
        if direction > 0:
            coming = [days for days in candidates if days[0] > reference]
            return coming[direction - 1] if len(coming) >= direction else candidates[-1]
    if tense == PAST and past and (reference - past[-1][1]).days <= TENSE_REACH:
        return past[-1]
    if tense == FUTURE and ahead and (ahead[0][0] - reference).days <= TENSE_REACH:
        return ahead[0]
    middle = [(abs((first - reference).days + (last - reference).days), (first, last)) for first, last in candidates]
    return min(middle)[1]


def weekday_near(weekday: int, reference: date, tense: int, direction: int | None) -> date:
    """News tells the past: without a sign of the future it is the last such day, the report's own day included."""
    back = (reference.isoweekday() - weekday) % 7
    ahead = (weekday - reference.isoweekday()) % 7
    if direction is not None:
        if direction < 0:
            return reference - timedelta(days=(back or 7) + 7 * (-direction - 1))
        return reference + timedelta(days=(ahead or 7) + 7 * (direction - 1))
    return reference + timedelta(days=ahead) if tense == FUTURE else reference - timedelta(days=back)


def signed(count: int | None) -> str:
    return f"{count or 0:+d}"


def precision_of(unit: str) -> str:
    if unit in ("hour", "minute", "second"):
        return "minute"
    return {"fortnight": "week"}.get(unit, unit)


def iso_week(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def unit_around(day: date, unit: str, anchor: str) -> Resolved:
    days = cal.unit_days(day, unit)
    first = days[0]
    timex = {
        "week": iso_week(first),
        "weekend": f"{iso_week(first)}-WE",
        "month": first.isoformat()[:7],
        "quarter": f"{first.year:04}-Q{(first.month + 2) // 3}",
        "half": f"{first.year:04}-H{1 if first.month < 7 else 2}",
        "year": f"{first.year:04}",
        "decade": f"{first.year // 10:03}",
        "century": f"{first.year // 100:02}",
    }.get(unit, first.isoformat())
    return Resolved(days, timex, precision_of(unit), anchor)
