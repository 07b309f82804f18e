"""Which day a day expression means."""

from __future__ import annotations

from datetime import date, timedelta

from checker.languages.shape.dates.spec import Spec
from checker.values.dates import calendar as cal
from checker.values.dates.resolve_units import resolve_counted
from checker.values.dates.setting import (
    TENSE_REACH,
    Resolved,
    Setting,
    anchored,
    directed,
    nearest,
    open_year,
    signed,
    weekday_near,
    year_of,
)

HALF_A_WEEK = 3


def resolve_day_month(spec: Spec, setting: Setting) -> Resolved | None:
    assert spec.month is not None
    assert spec.day is not None
    year = year_of(spec, setting)
    if year is not None:
        day = cal.safe_date(year, spec.month, spec.day)
        return None if day is None else Resolved((day, day), day.isoformat(), "day", anchored(spec))
    if cal.safe_date(2000, spec.month, spec.day) is None:
        return None
    timex = f"{open_year(spec)}-{spec.month:02}-{spec.day:02}"
    if setting.reference is None:
        return Resolved(None, timex, "day", "relative")
    days = [cal.safe_date(setting.reference.year + i, spec.month, spec.day) for i in range(-4, 5)]
    around = [(day, day) for day in days if day is not None]
    if spec.weekday:
        near = [pair for pair in around if abs((pair[0] - setting.reference).days) <= TENSE_REACH]
        around = [pair for pair in near if pair[0].isoweekday() == spec.weekday] or around
    chosen = nearest(around, setting.reference, setting.tense, None)
    return Resolved(chosen, chosen[0].isoformat(), "day", "resolved")


def resolve_day(spec: Spec, setting: Setting) -> Resolved | None:
    assert spec.day is not None
    if setting.reference is None:
        return Resolved(None, f"XXXX-XX-{spec.day:02}", "day", "relative")
    first = cal.month_days(setting.reference.year, setting.reference.month)[0]
    shifts = (spec.shift,) if spec.unit == "month" and spec.shift is not None else range(-12, 13)
    months = [cal.add_months(first, i) for i in shifts]
    days = [cal.safe_date(month.year, month.month, spec.day) for month in months]
    around = [(day, day) for day in days if day is not None]
    if spec.weekday:
        around = [pair for pair in around if pair[0].isoweekday() == spec.weekday]
    if not around:
        return None
    chosen = nearest(around, setting.reference, setting.tense, None)
    return Resolved(chosen, chosen[0].isoformat(), "day", "resolved")


def resolve_weekday(spec: Spec, setting: Setting) -> Resolved | None:
    assert spec.weekday is not None or spec.nth is not None
    if spec.nth is not None:
        return resolve_counted(spec, setting)
    reference, weekday = setting.reference, spec.weekday or 1
    timex = f"XXXX-WXX-{weekday}"
    if reference is None:
        suffix = f"[{signed(spec.shift)}W]" if spec.unit == "week" and spec.shift else directed(spec)
        return Resolved(None, timex + suffix, "day", "relative")
    if spec.unit == "week" and spec.shift is not None:
        day = cal.week_days(cal.shifted(reference, "week", spec.shift))[0] + timedelta(days=weekday - 1)
    elif spec.amount:
        day = _weekday_away(spec, reference, weekday)
    elif spec.direction == 0:
        day = cal.week_days(reference)[0] + timedelta(days=weekday - 1)
    else:
        day = weekday_near(weekday, reference, setting.tense, spec.direction)
    return Resolved((day, day), day.isoformat(), "day", "resolved")


def _weekday_away(spec: Spec, reference: date, weekday: int) -> date:
    """ "Monday in three weeks" is that of the week there; after months and years it is the next one, before them the
    nearest."""
    count, unit = spec.amount[0]
    there = cal.shifted(reference, unit, int(count) * spec.sign)
    if unit == "week":
        return cal.week_days(there)[0] + timedelta(days=weekday - 1)
    ahead = (weekday - there.isoweekday()) % 7
    return there + timedelta(days=ahead - 7 if spec.sign < 0 and ahead > HALF_A_WEEK else ahead)


def resolve_today(spec: Spec, setting: Setting) -> Resolved | None:
    assert spec.shift is not None
    if setting.reference is None:
        return Resolved(None, f"REF{signed(spec.shift)}D", "day", "relative")
    day = setting.reference + timedelta(days=spec.shift)
    return Resolved((day, day), day.isoformat(), "day", "resolved")


def resolve_holiday(spec: Spec, setting: Setting) -> Resolved | None:
    year = year_of(spec, setting)
    if year is None and setting.reference is None:
        return Resolved(None, f"{open_year(spec)}-{spec.holiday}{directed(spec)}", "day", "relative")
    if year is None:
        assert setting.reference is not None
        around = [_feast(spec.holiday, setting.reference.year + i) for i in (-2, -1, 0, 1, 2)]
        days = nearest(around, setting.reference, setting.tense, spec.direction)
        year = (days[0] + timedelta(days=5)).year if spec.holiday == "new-year" else days[0].year
    else:
        days = _feast(spec.holiday, year)
    day = cal.HOLIDAYS[spec.holiday](year)
    return Resolved(days, day.isoformat(), "day", anchored(spec))


def _feast(name: str, year: int) -> cal.Days:
    day = cal.HOLIDAYS[name](year)
    before, after = cal.HOLIDAY_SPANS.get(name, (0, 0))
    return day + timedelta(days=before), day + timedelta(days=after)


def resolve_timed(spec: Spec, setting: Setting) -> Resolved | None:
    """A time of day lies on the day the text told of last; without one it has no day."""
    if setting.told is None:
        return Resolved(None, "", "minute", "relative" if spec.clock is None else "absolute")
    return Resolved((setting.told, setting.told), setting.told.isoformat(), "minute", "resolved")
