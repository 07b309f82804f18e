"""Which days a month, a year or another calendar unit means."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from checker.languages.shape.dates.spec import Spec
from checker.values.dates import calendar as cal
from checker.values.dates.setting import (
    FUTURE,
    PAST,
    Resolved,
    Setting,
    anchored,
    directed,
    iso_week,
    nearest,
    open_year,
    precision_of,
    signed,
    unit_around,
    weekday_near,
    year_of,
)


def resolve_month(spec: Spec, setting: Setting) -> Resolved | None:
    assert spec.month is not None
    year = year_of(spec, setting)
    if year is None and setting.reference is None:
        return Resolved(None, f"{open_year(spec)}-{spec.month:02}{directed(spec)}", "month", "relative")
    if year is None:
        assert setting.reference is not None
        around = [cal.month_days(setting.reference.year + i, spec.month) for i in (-2, -1, 0, 1, 2)]
        days = around[2] if spec.direction == 0 else nearest(around, setting.reference, setting.tense, spec.direction)
    else:
        days = cal.month_days(year, spec.month)
    return Resolved(days, days[0].isoformat()[:7], "month", anchored(spec))


def resolve_year(spec: Spec, setting: Setting) -> Resolved | None:
    year = year_of(spec, setting)
    if year is None:
        return Resolved(None, f"REF{signed(spec.shift)}Y", "year", "relative")
    if spec.value.startswith("FY"):
        return Resolved(cal.year_days(year), spec.value, "year", "absolute")
    if spec.value:
        return Resolved(cal.year_days(year, 2), spec.value, "year", anchored(spec))
    return Resolved(cal.year_days(year), f"{year:04}", "year", anchored(spec))


def resolve_period(spec: Spec, setting: Setting) -> Resolved | None:
    """A quarter or a half of a year; without a year that of the report's, the one before where it has not begun."""
    name, nth = ("Q", spec.quarter) if spec.quarter else ("H", spec.half)
    assert nth is not None
    length = 3 if name == "Q" else 6
    unit = "quarter" if name == "Q" else "half"
    year = year_of(spec, setting)
    if year is None and setting.reference is None:
        return Resolved(None, f"{open_year(spec)}-{name}{nth}", unit, "relative")
    if year is None:
        assert setting.reference is not None
        around = [cal.month_days(setting.reference.year + i, (nth - 1) * length + 1, length) for i in (-1, 0, 1)]
        days = nearest(around, setting.reference, setting.tense, None)
    else:
        days = cal.month_days(year, (nth - 1) * length + 1, length)
    return Resolved(days, f"{spec.value or days[0].year}-{name}{nth}", unit, anchored(spec))


def resolve_season(spec: Spec, setting: Setting) -> Resolved | None:
    year = year_of(spec, setting)
    if year is None and setting.reference is None:
        return Resolved(None, f"{open_year(spec)}-{spec.season}{directed(spec)}", "season", "relative")
    if year is None:
        assert setting.reference is not None
        around = [cal.season_days(setting.reference.year + i, spec.season) for i in (-2, -1, 0, 1, 2)]
        direction = None if spec.direction == 0 else spec.direction
        days = nearest(around, setting.reference, setting.tense, direction)
    else:
        days = cal.season_days(year, spec.season)
    return Resolved(days, f"{days[0].year:04}-{spec.season}", "season", anchored(spec))


def resolve_week(spec: Spec, setting: Setting) -> Resolved | None:
    if spec.unit == "weekend":
        return _weekend(spec, setting)
    if spec.nth is not None:
        return resolve_counted(spec, setting)
    year = year_of(spec, setting) or (setting.reference.year if setting.reference else None)
    if spec.week is None or year is None:
        return Resolved(None, f"XXXX-W{spec.week or 0:02}", "week", "relative")
    try:
        monday = date.fromisocalendar(year, spec.week, 1)
    except ValueError:
        return None
    return Resolved((monday, monday + timedelta(days=6)), iso_week(monday), "week", anchored(spec))


def _weekend(spec: Spec, setting: Setting) -> Resolved | None:
    if setting.reference is None:
        return Resolved(None, f"XXXX-WXX-WE{directed(spec) if spec.direction else ''}", "weekend", "relative")
    if spec.direction == 0 and setting.tense != PAST:
        return unit_around(setting.reference, "weekend", "resolved")  # "this weekend", told ahead of it
    spec = replace(spec, direction=spec.direction or None)
    sunday = weekday_near(7, setting.reference, setting.tense, spec.direction)
    if setting.reference.isoweekday() == 6 and setting.tense != FUTURE:
        sunday = setting.reference + timedelta(days=1)
    return unit_around(sunday, "weekend", "resolved")


def resolve_decade(spec: Spec, setting: Setting) -> Resolved | None:
    assert spec.decade is not None
    return Resolved(cal.year_days(spec.decade * 10, 10), f"{spec.decade:03}", "decade", "absolute")


def resolve_century(spec: Spec, setting: Setting) -> Resolved | None:
    assert spec.century is not None
    return Resolved(cal.year_days(spec.century * 100, 100), f"{spec.century:02}", "century", "absolute")


def resolve_counted(spec: Spec, setting: Setting) -> Resolved | None:
    """The first Tuesday of October, the last week of 2016, the second day of a month."""
    assert spec.nth is not None
    within = _frame(spec, setting)
    if within is None and setting.reference is None and spec.shift is not None:
        return Resolved(None, "XXXX", precision_of(spec.counted or "day"), "relative")
    if within is None:
        return None
    if spec.weekday is not None:
        day = cal.nth_weekday(within, spec.weekday, spec.nth)
        return None if day is None else Resolved((day, day), day.isoformat(), "day", anchored(spec))
    first, last = within
    if spec.counted == "day":
        day = first + timedelta(days=spec.nth - 1) if spec.nth > 0 else last
        return Resolved((day, day), day.isoformat(), "day", anchored(spec)) if day <= last else None
    if spec.counted == "month":
        days = cal.month_days(first.year, spec.nth if spec.nth > 0 else 12)
        return Resolved(days, days[0].isoformat()[:7], "month", anchored(spec))
    if spec.amount:
        return _first_units(spec, within)
    # ISO: the first week of a year, and likewise of a month, is the one most of whose days lie in it.
    base = cal.week_days(first + timedelta(days=3) if spec.nth > 0 else last - timedelta(days=3))[0]
    monday = base + timedelta(days=7 * (spec.nth - 1 if spec.nth > 0 else spec.nth + 1))
    return Resolved((monday, monday + timedelta(days=6)), iso_week(monday), "week", anchored(spec))


def _first_units(spec: Spec, within: cal.Days) -> Resolved | None:
    """The first three months of a year, its last four weeks."""
    count, unit = spec.amount[0]
    if count < 1 or unit not in cal.MONTHS_IN | cal.DAYS_IN:
        return None
    one = timedelta(days=1)
    if spec.nth is not None and spec.nth > 0:
        days = (within[0], cal.shifted(within[0], unit, int(count)) - one)
    else:
        days = (cal.shifted(within[1] + one, unit, -int(count)), within[1])
    return Resolved(days, f"{days[0].isoformat()}/{days[1].isoformat()}", precision_of(unit), anchored(spec))


def _frame(spec: Spec, setting: Setting) -> cal.Days | None:
    if spec.month is not None:
        found = resolve_month(spec, setting)
        return found.days if found else None
    year = year_of(spec, setting)
    if year is not None:
        return cal.year_days(year)
    if spec.shift is not None and setting.reference and spec.unit in ("month", "quarter"):
        return cal.unit_days(cal.shifted(setting.reference, spec.unit, spec.shift), spec.unit)
    return None
