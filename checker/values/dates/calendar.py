"""The calendar: intervals of days, and where the feasts fall. No language and no text here."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date, timedelta

# Meteorological seasons begin with a month, which is what news means by "im Sommer"; winter begins in December of the
# year before the one most of it lies in.
SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}

# "Anfang/Mitte/Ende" are read widely, so that two reporters' ends of one month meet: of a month the days 1-12, 8-23
# and 18-31, of longer spans the same fractions. Halves are what they say.
PARTS = {"START": (0.0, 0.4), "MID": (0.25, 0.75), "END": (0.6, 1.0), "H1": (0.0, 0.5), "H2": (0.5, 1.0)}

Days = tuple[date, date]


def safe_date(year: int, month: int, day: int) -> date | None:
    """The day, or nothing where there is no such day."""
    if not (1 <= month <= 12 and 1 <= year <= 9999 and 1 <= day <= calendar.monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def add_months(day: date, months: int) -> date:
    """The same day of another month, its last day where that month is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    year = min(max(year, 1), 9999)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def month_days(year: int, month: int, length: int = 1) -> Days:
    """First and last day of so many months from this one on."""
    first = date(year, month, 1)
    return first, add_months(first, length) - timedelta(days=1)


def year_days(year: int, length: int = 1) -> Days:
    """First and last day of so many years from this one on."""
    year = min(max(year, 1), 9999)
    return date(year, 1, 1), date(min(year + length - 1, 9999), 12, 31)


def week_days(day: date) -> Days:
    """The ISO week around a day."""
    monday = day - timedelta(days=day.isoweekday() - 1)
    return monday, monday + timedelta(days=6)


def season_days(year: int, season: str) -> Days:
    """The season that is called by this year; winter runs on into the next."""
    return month_days(year, SEASON_MONTHS[season], 3)


def narrowed(days: Days, part: str) -> Days:
    """The stretch of an interval that "Anfang", "Mitte" or "Ende" names, read widely."""
    if part not in PARTS:
        return days
    first, last = days
    length = (last - first).days + 1
    low, high = PARTS[part]
    return first + timedelta(days=int(length * low)), first + timedelta(days=max(int(length * high) - 1, 0))


def nth_weekday(days: Days, weekday: int, nth: int) -> date | None:
    """The nth such weekday in an interval, from the end where `nth` is negative."""
    first, last = days
    start = first + timedelta(days=(weekday - first.isoweekday()) % 7)
    found = [start + timedelta(days=7 * i) for i in range((last - start).days // 7 + 1)]
    index = nth - 1 if nth > 0 else nth
    return found[index] if -len(found) <= index < len(found) else None


def easter(year: int) -> date:
    """Easter Sunday of the western churches (Gauss, in the form of Meeus, Jones and Butcher)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    quarter, left = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - quarter - correction + 15) % 30
    fourth, last = divmod(rest, 4)
    weekday = (32 + 2 * left + 2 * fourth - epact - last) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def _advent(year: int) -> date:
    """The fourth Sunday of Advent: the Sunday before Christmas Day."""
    eve = date(year, 12, 24)
    return eve - timedelta(days=eve.isoweekday() % 7)


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _after_easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=days)


def _before_advent(days: int) -> Callable[[int], date]:
    return lambda year: _advent(year) - timedelta(days=days)


def _counted(month: int, weekday: int, nth: int) -> Callable[[int], date]:
    return lambda year: nth_weekday(month_days(year, month), weekday, nth) or date(year, month, 1)


HOLIDAYS: dict[str, Callable[[int], date]] = {
    "new-year": _fixed(1, 1), "epiphany": _fixed(1, 6), "valentine": _fixed(2, 14), "women": _fixed(3, 8),
    "fools": _fixed(4, 1), "labour": _fixed(5, 1), "st-john": _fixed(6, 24), "juneteenth": _fixed(6, 19),
    "independence": _fixed(7, 4), "peace-augsburg": _fixed(8, 8), "assumption": _fixed(8, 15), "unity": _fixed(10, 3),
    "reformation": _fixed(10, 31), "halloween": _fixed(10, 31), "all-saints": _fixed(11, 1), "all-souls": _fixed(11, 2),
    "st-martin": _fixed(11, 11), "veterans": _fixed(11, 11), "st-barbara": _fixed(12, 4), "st-nicholas": _fixed(12, 6),
    "christmas-eve": _fixed(12, 24), "christmas": _fixed(12, 25), "boxing": _fixed(12, 26),
    "new-year-eve": _fixed(12, 31), "austria": _fixed(10, 26), "swiss": _fixed(8, 1), "bastille": _fixed(7, 14),
    "carnival-thursday": _after_easter(-52), "carnival-sunday": _after_easter(-49), "rose-monday": _after_easter(-48),
    "shrove-tuesday": _after_easter(-47), "ash-wednesday": _after_easter(-46), "palm-sunday": _after_easter(-7),
    "maundy-thursday": _after_easter(-3), "good-friday": _after_easter(-2), "holy-saturday": _after_easter(-1),
    "easter": easter, "easter-sunday": easter, "easter-monday": _after_easter(1), "white-sunday": _after_easter(7),
    "pentecost-sunday": _after_easter(49),
    "ascension": _after_easter(39), "pentecost": _after_easter(49), "whit-monday": _after_easter(50),
    "trinity": _after_easter(56), "corpus-christi": _after_easter(60),
    "advent-1": _before_advent(21), "advent-2": _before_advent(14), "advent-3": _before_advent(7),
    "advent-4": _advent, "eternity": _before_advent(28), "mourning": _before_advent(35), "penance": _before_advent(32),
    "mothers": _counted(5, 7, 2), "memorial": _counted(5, 1, -1), "labor-us": _counted(9, 1, 1),
    "st-patrick": _fixed(3, 17), "st-george": _fixed(4, 23), "anzac": _fixed(4, 25), "walpurgis": _fixed(4, 30),
    "canada": _fixed(7, 1), "australia": _fixed(1, 26), "bonfire": _fixed(11, 5), "burns": _fixed(1, 25),
    "harvest": _counted(10, 7, 1), "columbus": _counted(10, 1, 2), "thanksgiving": _counted(11, 4, 4),
    "black-friday": lambda year: _counted(11, 4, 4)(year) + timedelta(days=1),
    "mlk": _counted(1, 1, 3), "presidents": _counted(2, 1, 3), "super-tuesday": _counted(3, 2, 1),
}  # fmt: skip

# A feast that lasts: news says "an Weihnachten" of the 24th to the 26th, "an Ostern" of Good Friday to Easter Monday.
HOLIDAY_SPANS = {"christmas": (-1, 1), "easter": (-2, 1), "pentecost": (0, 1)}


def unit_days(day: date, unit: str) -> Days:
    """The calendar unit around a day: week, weekend, month, quarter, half, year, decade or century; else the day."""
    if unit == "week":
        return week_days(day)
    if unit == "weekend":
        sunday = week_days(day)[1]
        return sunday - timedelta(days=1), sunday
    if unit == "month":
        return month_days(day.year, day.month)
    if unit == "quarter":
        return month_days(day.year, (day.month - 1) // 3 * 3 + 1, 3)
    if unit == "half":
        return month_days(day.year, 1 if day.month < 7 else 7, 6)
    if unit == "year":
        return year_days(day.year)
    if unit == "decade":
        return year_days(day.year // 10 * 10, 10)
    if unit == "century":
        return year_days(day.year // 100 * 100, 100)
    return day, day


MONTHS_IN = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
DAYS_IN = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14}


def shifted(day: date, unit: str, count: int) -> date:
    """The day so many units later, earlier where `count` is negative; hours and less leave it as it is."""
    try:
        if unit in MONTHS_IN:
            return add_months(day, count * MONTHS_IN[unit])
        return day + timedelta(days=DAYS_IN.get(unit, 0) * count)
    except (OverflowError, ValueError):
        return day
