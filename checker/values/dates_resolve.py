"""Which days an expression means, given the report's date and what the text has told before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from checker.values import dates_calendar as cal
from checker.values.dates_spec import Kind, Spec, iso_duration

PAST, FUTURE, UNCLEAR = -1, 1, 0


@dataclass(frozen=True, slots=True)
class Setting:
    """What an expression is resolved against: the report's date, the day told of last, and the tense of its clause."""

    reference: date | None
    told: date | None = None
    tense: int = UNCLEAR


@dataclass(frozen=True, slots=True)
class Resolved:
    """The days, the TIMEX value and how they came about; no days where the expression stays relative."""

    days: cal.Days | None
    timex: str
    precision: str
    anchor: str


def resolve(spec: Spec, setting: Setting) -> Resolved | None:
    """The days of an expression; nothing where it names no day there is (30 February)."""
    plain = replace(spec, daypart="", night_before=False, part="")
    resolved = _RESOLVERS[spec.kind](plain, setting)
    if resolved is None:
        return None
    if spec.part and resolved.days:
        resolved = replace(resolved, days=cal.narrowed(resolved.days, spec.part))
    return _with_daypart(spec, resolved) if spec.daypart else resolved


def _with_daypart(spec: Spec, resolved: Resolved) -> Resolved:
    """The night to Monday begins on Sunday and is written with that day, as any night with the day it begins on."""
    days, timex = resolved.days, resolved.timex
    if spec.night_before and days:
        days = (days[0] - timedelta(days=1), days[0])
        timex = days[0].isoformat()
    elif spec.daypart == "NI" and days and days[0] == days[1]:
        days = (days[0], days[0] + timedelta(days=1))
    return Resolved(days, f"{timex}T{spec.daypart}", "daypart", resolved.anchor)


def _full_year(year: int, reference: date | None) -> int:
    """Two digits are the year nearest to the report that is not more than twenty years ahead of it."""
    if year >= 100:
        return year
    limit = (reference.year if reference else 2030) + 20
    century = limit // 100 * 100 + year
    return century if century <= limit else century - 100


def _year_of(spec: Spec, setting: Setting) -> int | None:
    if spec.year is not None:
        return _full_year(spec.year, setting.reference)
    if spec.unit == "year" and spec.shift is not None and setting.reference:
        return setting.reference.year + spec.shift
    return None


def _anchored(spec: Spec) -> str:
    return "absolute" if spec.year is not None else "resolved"


def _nearest(candidates: list[cal.Days], reference: date, tense: int, direction: int | None) -> cal.Days:
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
    if tense == PAST and past:
        return past[-1]
    if tense == FUTURE and ahead:
        return ahead[0]
    middle = [(abs((first - reference).days + (last - reference).days), (first, last)) for first, last in candidates]
    return min(middle)[1]


def _month(spec: Spec, setting: Setting) -> Resolved | None:
    assert spec.month is not None
    year = _year_of(spec, setting)
    open_timex = f"XXXX-{spec.month:02}"
    if year is None and setting.reference is None:
        return Resolved(None, open_timex, "month", "relative")
    if year is None:
        assert setting.reference is not None
        around = [cal.month_days(setting.reference.year + i, spec.month) for i in (-2, -1, 0, 1, 2)]
        if spec.direction == 0:
            days = around[2]
        else:
            days = _nearest(around, setting.reference, setting.tense, spec.direction)
    else:
        days = cal.month_days(year, spec.month)
    return Resolved(days, days[0].isoformat()[:7], "month", _anchored(spec))


def _day_month(spec: Spec, setting: Setting) -> Resolved | None:
    assert spec.month is not None and spec.day is not None
    year = _year_of(spec, setting)
    if year is not None:
        day = cal.safe_date(year, spec.month, spec.day)
        return None if day is None else Resolved((day, day), day.isoformat(), "day", _anchored(spec))
    if cal.safe_date(2000, spec.month, spec.day) is None:
        return None
    timex = f"XXXX-{spec.month:02}-{spec.day:02}"
    if setting.reference is None:
        return Resolved(None, timex, "day", "relative")
    days = [cal.safe_date(setting.reference.year + i, spec.month, spec.day) for i in range(-4, 5)]
    around = [(day, day) for day in days if day is not None]
    if spec.weekday:
        around = [pair for pair in around if pair[0].isoweekday() == spec.weekday] or around
        around = [pair for pair in around if abs((pair[0] - setting.reference).days) < 550] or around
    chosen = _nearest(around, setting.reference, setting.tense, None)
    return Resolved(chosen, chosen[0].isoformat(), "day", "resolved")


def _day(spec: Spec, setting: Setting) -> Resolved | None:
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
    chosen = _nearest(around, setting.reference, setting.tense, None)
    return Resolved(chosen, chosen[0].isoformat(), "day", "resolved")


def _weekday(spec: Spec, setting: Setting) -> Resolved | None:
    assert spec.weekday is not None or spec.nth is not None
    if spec.nth is not None:
        return _counted(spec, setting)
    reference, weekday = setting.reference, spec.weekday or 1
    timex = f"XXXX-WXX-{weekday}"
    if reference is None:
        suffix = f"[{_sign(spec.shift)}W]" if spec.unit == "week" and spec.shift else ""
        return Resolved(None, timex + suffix, "day", "relative")
    if spec.unit == "week" and spec.shift is not None:
        day = cal.week_days(cal.shifted(reference, "week", spec.shift))[0] + timedelta(days=weekday - 1)
    elif spec.amount:
        weeks = int(spec.amount[0][0]) * spec.sign
        day = cal.week_days(cal.shifted(reference, "week", weeks))[0] + timedelta(days=weekday - 1)
    elif spec.direction == 0:
        day = cal.week_days(reference)[0] + timedelta(days=weekday - 1)
    else:
        day = _weekday_near(weekday, reference, setting.tense, spec.direction)
    return Resolved((day, day), day.isoformat(), "day", "resolved")


def _sign(count: int | None) -> str:
    return f"{count or 0:+d}"


def _weekday_near(weekday: int, reference: date, tense: int, direction: int | None) -> date:
    """News tells the past: without a sign of the future it is the last such day, the report's own day included."""
    back = (reference.isoweekday() - weekday) % 7
    ahead = (weekday - reference.isoweekday()) % 7
    if direction is not None:
        if direction < 0:
            return reference - timedelta(days=(back or 7) + 7 * (-direction - 1))
        return reference + timedelta(days=(ahead or 7) + 7 * (direction - 1))
    return reference + timedelta(days=ahead) if tense == FUTURE else reference - timedelta(days=back)


def _counted(spec: Spec, setting: Setting) -> Resolved | None:
    """The first Tuesday of October, the last week of 2016, the second day of a month."""
    assert spec.nth is not None
    within = _frame(spec, setting)
    if within is None:
        return None
    if spec.weekday is not None:
        day = cal.nth_weekday(within, spec.weekday, spec.nth)
        return None if day is None else Resolved((day, day), day.isoformat(), "day", _anchored(spec))
    first, last = within
    if spec.unit == "month":
        days = cal.month_days(first.year, spec.nth if spec.nth > 0 else 12)
        return Resolved(days, days[0].isoformat()[:7], "month", _anchored(spec))
    # ISO: the first week of a year, and likewise of a month, is the one most of whose days lie in it.
    base = cal.week_days(first + timedelta(days=3) if spec.nth > 0 else last - timedelta(days=3))[0]
    monday = base + timedelta(days=7 * (spec.nth - 1 if spec.nth > 0 else spec.nth + 1))
    return Resolved((monday, monday + timedelta(days=6)), _iso_week(monday), "week", _anchored(spec))


def _frame(spec: Spec, setting: Setting) -> cal.Days | None:
    if spec.month is not None:
        found = _month(spec, setting)
        return found.days if found else None
    year = _year_of(spec, setting)
    if year is not None:
        return cal.year_days(year)
    if spec.shift is not None and setting.reference and spec.unit in ("month", "quarter"):
        return cal.unit_days(cal.shifted(setting.reference, spec.unit, spec.shift), spec.unit)
    return None


def _iso_week(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def _today(spec: Spec, setting: Setting) -> Resolved | None:
    assert spec.shift is not None
    if setting.reference is None:
        return Resolved(None, f"REF{_sign(spec.shift)}D", "day", "relative")
    day = setting.reference + timedelta(days=spec.shift)
    return Resolved((day, day), day.isoformat(), "day", "resolved")


_UNIT_LETTERS = {"day": "D", "week": "W", "weekend": "WE", "month": "M", "quarter": "Q", "half": "H", "year": "Y",
                 "decade": "DE", "century": "CE", "fortnight": "2W", "hour": "TH", "minute": "TM", "second": "TS"}  # fmt: skip


def _relative(spec: Spec, setting: Setting) -> Resolved | None:
    if spec.amount:
        return _stretch(spec, setting)
    anchor = setting.told if spec.told else setting.reference
    letter = _UNIT_LETTERS.get(spec.unit, "D")
    if anchor is None or spec.shift is None:
        return Resolved(None, f"{'TOLD' if spec.told else 'REF'}{_sign(spec.shift)}{letter}", _precision(spec.unit), "relative")
    return _unit(cal.shifted(anchor, spec.unit, spec.shift), spec.unit, "resolved")


def _precision(unit: str) -> str:
    if unit in ("hour", "minute", "second"):
        return "minute"
    return {"fortnight": "week"}.get(unit, unit)


def _unit(day: date, unit: str, anchor: str) -> Resolved:
    days = cal.unit_days(day, unit)
    first = days[0]
    timex = {
        "week": _iso_week(first),
        "weekend": f"{_iso_week(first)}-WE",
        "month": first.isoformat()[:7],
        "quarter": f"{first.year:04}-Q{(first.month + 2) // 3}",
        "half": f"{first.year:04}-H{1 if first.month < 7 else 2}",
        "year": f"{first.year:04}",
        "decade": f"{first.year // 10:03}",
        "century": f"{first.year // 100:02}",
    }.get(unit, first.isoformat())
    return Resolved(days, timex, _precision(unit), anchor)


def _stretch(spec: Spec, setting: Setting) -> Resolved | None:
    """The last five years, the next three days: from the reference back or on."""
    timex = ("REF-" if spec.sign < 0 else "REF+") + iso_duration(spec.amount)
    count, unit = spec.amount[0]
    if setting.reference is None or count < 0 or unit not in cal.MONTHS_IN | cal.DAYS_IN:
        return Resolved(None, timex, _precision(unit), "relative")
    one = timedelta(days=1)
    if spec.sign < 0:
        days = (cal.shifted(setting.reference, unit, -int(count)), setting.reference)
    else:
        days = (setting.reference + one, cal.shifted(setting.reference, unit, int(count)))
    return Resolved(days, f"{days[0].isoformat()}/{days[1].isoformat()}", _precision(unit), "resolved")


# How far a rounded distance may be off, in days: "vor zwei Wochen" is said of anything near.
_SLACK = {"day": 0, "week": 3, "fortnight": 5, "weekend": 3, "month": 16, "quarter": 45, "half": 60, "year": 184,
          "decade": 1830, "century": 9130}  # fmt: skip


def _ago(spec: Spec, setting: Setting) -> Resolved | None:
    anchor = setting.told if spec.told else setting.reference
    unit = spec.amount[-1][1]
    name = "TOLD" if spec.told else "REF"
    timex = f"{name}{'-' if spec.sign < 0 else '+'}{iso_duration(spec.amount)}"
    if anchor is None or any(count < 0 or part not in _SLACK for count, part in spec.amount):
        return Resolved(None, timex, _precision(unit), "relative")
    day = anchor
    for count, part in spec.amount:
        whole = int(count)
        day = cal.shifted(day, part, spec.sign * whole)
        if count != whole and part in cal.MONTHS_IN:
            day = cal.shifted(day, "month", spec.sign * int((count - whole) * cal.MONTHS_IN[part]))
        elif count != whole:
            day += timedelta(days=spec.sign * round(float(count - whole) * cal.DAYS_IN[part]))
    slack = timedelta(days=_SLACK[unit])
    days = (day - slack, day + slack)
    if unit == "year":
        days = (min(days[0], date(day.year, 1, 1)), max(days[1], date(day.year, 12, 31)))
    return Resolved(days, day.isoformat(), _precision(unit), "resolved")


def _year(spec: Spec, setting: Setting) -> Resolved | None:
    year = _year_of(spec, setting)
    if year is None:
        return Resolved(None, f"REF{_sign(spec.shift)}Y", "year", "relative")
    return Resolved(cal.year_days(year), f"{year:04}", "year", _anchored(spec))


def _period(spec: Spec, setting: Setting) -> Resolved | None:
    """A quarter or a half of a year; without a year that of the report's, the one before where it has not begun."""
    name, nth = ("Q", spec.quarter) if spec.quarter else ("H", spec.half)
    assert nth is not None
    length = 3 if name == "Q" else 6
    unit = "quarter" if name == "Q" else "half"
    year = _year_of(spec, setting)
    if year is None and setting.reference is None:
        return Resolved(None, f"XXXX-{name}{nth}", unit, "relative")
    if year is None:
        assert setting.reference is not None
        around = [cal.month_days(setting.reference.year + i, (nth - 1) * length + 1, length) for i in (-1, 0, 1)]
        days = _nearest(around, setting.reference, setting.tense, None)
    else:
        days = cal.month_days(year, (nth - 1) * length + 1, length)
    return Resolved(days, f"{days[0].year:04}-{name}{nth}", unit, _anchored(spec))


def _season(spec: Spec, setting: Setting) -> Resolved | None:
    year = _year_of(spec, setting)
    if year is None and setting.reference is None:
        return Resolved(None, f"XXXX-{spec.season}", "season", "relative")
    if year is None:
        assert setting.reference is not None
        around = [cal.season_days(setting.reference.year + i, spec.season) for i in (-2, -1, 0, 1, 2)]
        direction = None if spec.direction == 0 else spec.direction
        days = _nearest(around, setting.reference, setting.tense, direction)
    else:
        days = cal.season_days(year, spec.season)
    return Resolved(days, f"{days[0].year:04}-{spec.season}", "season", _anchored(spec))


def _week(spec: Spec, setting: Setting) -> Resolved | None:
    if spec.unit == "weekend":
        return _weekend(spec, setting)
    if spec.nth is not None:
        return _counted(spec, setting)
    year = _year_of(spec, setting) or (setting.reference.year if setting.reference else None)
    if spec.week is None or year is None:
        return Resolved(None, f"XXXX-W{spec.week or 0:02}", "week", "relative")
    try:
        monday = date.fromisocalendar(year, spec.week, 1)
    except ValueError:
        return None
    return Resolved((monday, monday + timedelta(days=6)), _iso_week(monday), "week", _anchored(spec))


def _weekend(spec: Spec, setting: Setting) -> Resolved | None:
    if setting.reference is None:
        return Resolved(None, "XXXX-WXX-WE", "weekend", "relative")
    sunday = _weekday_near(7, setting.reference, setting.tense, spec.direction)
    if setting.reference.isoweekday() == 6 and setting.tense != FUTURE:
        sunday = setting.reference + timedelta(days=1)
    return _unit(sunday, "weekend", "resolved")


def _decade(spec: Spec, setting: Setting) -> Resolved | None:
    assert spec.decade is not None
    return Resolved(cal.year_days(spec.decade * 10, 10), f"{spec.decade:03}", "decade", "absolute")


def _century(spec: Spec, setting: Setting) -> Resolved | None:
    assert spec.century is not None
    return Resolved(cal.year_days(spec.century * 100 + 1, 100), f"{spec.century:02}", "century", "absolute")


def _holiday(spec: Spec, setting: Setting) -> Resolved | None:
    year = _year_of(spec, setting)
    if year is None and setting.reference is None:
        return Resolved(None, f"XXXX-{spec.holiday}", "day", "relative")
    if year is None:
        assert setting.reference is not None
        around = [_feast(spec.holiday, setting.reference.year + i) for i in (-2, -1, 0, 1, 2)]
        days = _nearest(around, setting.reference, setting.tense, spec.direction)
        year = (days[0] + timedelta(days=5)).year if spec.holiday == "new-year" else days[0].year
    else:
        days = _feast(spec.holiday, year)
    day = cal.HOLIDAYS[spec.holiday](year)
    return Resolved(days, day.isoformat(), "day", _anchored(spec))


def _feast(name: str, year: int) -> cal.Days:
    day = cal.HOLIDAYS[name](year)
    before, after = cal.HOLIDAY_SPANS.get(name, (0, 0))
    return day + timedelta(days=before), day + timedelta(days=after)


def _timed(spec: Spec, setting: Setting) -> Resolved | None:
    """A time of day lies on the day the text told of last; without one it has no day."""
    if setting.told is None:
        return Resolved(None, "", "minute", "relative" if spec.clock is None else "absolute")
    return Resolved((setting.told, setting.told), setting.told.isoformat(), "minute", "resolved")


_RESOLVERS = {
    Kind.DAYMONTH: _day_month, Kind.DAY: _day, Kind.WEEKDAY: _weekday, Kind.TODAY: _today, Kind.RELATIVE: _relative,
    Kind.AGO: _ago, Kind.MONTH: _month, Kind.YEAR: _year, Kind.QUARTER: _period, Kind.HALF: _period,
    Kind.SEASON: _season, Kind.WEEK: _week, Kind.DECADE: _decade, Kind.CENTURY: _century, Kind.HOLIDAY: _holiday,
    Kind.DAYPART: _timed, Kind.CLOCK: _timed,
}  # fmt: skip
