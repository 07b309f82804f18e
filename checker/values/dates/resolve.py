"""Which days an expression means, given the report's date and what the text has told before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from checker.languages.shape.dates.spec import Kind, Spec, iso_duration
from checker.values.dates import calendar as cal
from checker.values.dates.resolve_counts import resolve_ago, resolve_relative
from checker.values.dates.resolve_days import (
    resolve_day,
    resolve_day_month,
    resolve_holiday,
    resolve_timed,
    resolve_today,
    resolve_weekday,
)
from checker.values.dates.resolve_units import (
    resolve_century,
    resolve_decade,
    resolve_month,
    resolve_period,
    resolve_season,
    resolve_week,
    resolve_year,
)
from checker.values.dates.setting import FUTURE, PAST, Resolved, Setting, unit_around, weekday_near

# The first days of a week, Monday and Tuesday, have the weekend before them nearer.
_EARLY = 2


def resolve(spec: Spec, setting: Setting) -> Resolved | None:
    """The days of an expression; nothing where it names no day there is (30 February, a year beyond 9999)."""
    try:
        return _resolve(spec, setting)
    except (OverflowError, ValueError):
        return None


def _resolve(spec: Spec, setting: Setting) -> Resolved | None:
    if spec.base is not None:
        return _from_base(spec, spec.base, setting)
    plain = replace(spec, daypart="", night_before=False, part="")
    resolved = _RESOLVERS[spec.kind](plain, setting)
    if resolved is None:
        return None
    if spec.part in ("WEEK", "WEEKEND") and resolved.days:
        return _unit_of(date.fromisoformat(resolved.timex[:10]), spec.part.lower(), resolved.anchor)
    if spec.part and resolved.days:
        resolved = replace(resolved, days=cal.narrowed(resolved.days, spec.part))
    return _with_daypart(spec, resolved) if spec.daypart else resolved


def _unit_of(day: date, unit: str, anchor: str) -> Resolved:
    """The week or the weekend of a day; a Monday or Tuesday has the weekend before it ("Labor Day weekend")."""
    early = unit == "weekend" and day.isoweekday() <= _EARLY
    return unit_around(day - timedelta(days=_EARLY) if early else day, unit, anchor)


def _with_daypart(spec: Spec, resolved: Resolved) -> Resolved:
    """The night to Monday begins on Sunday and is written with that day, as any night with the day it begins on."""
    days, timex = resolved.days, resolved.timex
    if spec.night_before and days:
        days = (days[0] - timedelta(days=1), days[0])
        timex = days[0].isoformat()
    elif spec.night_before and spec.weekday:
        timex = f"XXXX-WXX-{(spec.weekday - 2) % 7 + 1}"
    elif spec.daypart == "NI" and days and days[0] == days[1]:
        days = (days[0], days[0] + timedelta(days=1))
    return Resolved(days, f"{timex}T{spec.daypart}", "daypart", resolved.anchor)


def _from_base(spec: Spec, base: Spec, setting: Setting) -> Resolved | None:
    """A length before or after a day that is named itself, or from it on; exact where the length is told in days."""
    if base.kind is Kind.TODAY and base.shift == 0 and spec.kind is not Kind.RELATIVE:
        return _resolve(replace(spec, base=None), setting)
    ahead = base.kind is Kind.WEEKDAY and spec.sign > 0 and base.direction is None and setting.tense != PAST
    day = resolve(base, replace(setting, tense=FUTURE) if ahead else setting)
    if day is None or day.days is None:
        return (
            None
            if day is None
            else Resolved(None, f"{day.timex}{spec.sign * 1:+d}{iso_duration(spec.amount)}", "day", "relative")
        )
    point = date.fromisoformat(day.timex[:10])
    if spec.kind is Kind.WEEKDAY and not spec.amount:
        beside = weekday_near(spec.weekday or 1, point, setting.tense, spec.sign)
        return Resolved((beside, beside), beside.isoformat(), "day", day.anchor)
    if spec.kind is Kind.RELATIVE:
        return _lasting(spec, point, day.anchor)
    counted = _RESOLVERS[spec.kind](replace(spec, base=None, told=False), replace(setting, reference=point))
    return None if counted is None else replace(counted, anchor=day.anchor)


def _lasting(spec: Spec, first: date, anchor: str) -> Resolved:
    """A length from its first day on, to its last."""
    last = first - timedelta(days=1)
    for count, unit in spec.amount:
        last = cal.shifted(last + timedelta(days=1), unit, int(count)) - timedelta(days=1)
    return Resolved((first, last), f"{first.isoformat()}/{last.isoformat()}", "day", anchor)


_RESOLVERS = {
    Kind.DAYMONTH: resolve_day_month,
    Kind.DAY: resolve_day,
    Kind.WEEKDAY: resolve_weekday,
    Kind.TODAY: resolve_today,
    Kind.HOLIDAY: resolve_holiday,
    Kind.RELATIVE: resolve_relative,
    Kind.AGO: resolve_ago,
    Kind.MONTH: resolve_month,
    Kind.YEAR: resolve_year,
    Kind.QUARTER: resolve_period,
    Kind.HALF: resolve_period,
    Kind.SEASON: resolve_season,
    Kind.WEEK: resolve_week,
    Kind.DECADE: resolve_decade,
    Kind.CENTURY: resolve_century,
    Kind.DAYPART: resolve_timed,
    Kind.CLOCK: resolve_timed,
}
