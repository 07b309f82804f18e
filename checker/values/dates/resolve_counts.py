"""Which days are meant by what is counted from another: "letzte Woche", "vor drei Monaten"."""

from __future__ import annotations

from datetime import date, timedelta

from checker.languages.shape.dates.spec import TO_DATE, Spec, iso_duration
from checker.values.dates import calendar as cal
from checker.values.dates.setting import Resolved, Setting, precision_of, signed, unit_around

_UNIT_LETTERS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "weekend": "WE", "fortnight": "2W",
    "month": "M", "quarter": "Q", "half": "H", "year": "Y", "decade": "DE", "century": "CE",
}  # fmt: skip


def resolve_relative(spec: Spec, setting: Setting) -> Resolved | None:
    if spec.amount:
        return _stretch(spec, setting)
    anchor = setting.told if spec.told else setting.reference
    letter = _UNIT_LETTERS.get(spec.unit, "D")
    if anchor is None or spec.shift is None:
        return Resolved(
            None, f"{'TOLD' if spec.told else 'REF'}{signed(spec.shift)}{letter}", precision_of(spec.unit), "relative"
        )
    if spec.value == TO_DATE:
        days = (cal.unit_days(anchor, spec.unit)[0], anchor)
        return Resolved(days, f"{days[0].isoformat()}/{days[1].isoformat()}", precision_of(spec.unit), "resolved")
    return unit_around(cal.shifted(anchor, spec.unit, spec.shift), spec.unit, "resolved")


def _stretch(spec: Spec, setting: Setting) -> Resolved | None:
    """The last five years, the next three days: from the reference back or on, and with no `shift` from its day on.

    Quarters are those of the calendar: the last two are over, the next two have not begun.
    """
    timex = ("REF-" if spec.sign < 0 else "REF+") + iso_duration(spec.amount)
    count, unit = spec.amount[0]
    if setting.reference is None or count < 0 or unit not in cal.MONTHS_IN | cal.DAYS_IN:
        return Resolved(None, timex, precision_of(unit), "relative")
    one = timedelta(days=1)
    here = setting.reference
    if unit == "quarter" and spec.shift is None:
        first, last = cal.unit_days(here, unit)
        here = first - one if spec.sign < 0 else last
    if spec.sign < 0:
        days = (
            (cal.shifted(here + one, unit, -int(count)), here)
            if unit == "quarter"
            else (cal.shifted(here, unit, -int(count)), here)
        )
    elif spec.shift == 0:
        days = (here, cal.shifted(here, unit, int(count)))
    else:
        days = (here + one, cal.shifted(here, unit, int(count)))
    return Resolved(days, f"{days[0].isoformat()}/{days[1].isoformat()}", precision_of(unit), "resolved")


# How far a rounded distance may be off, in days: "vor zwei Wochen" is said of anything near.
_SLACK = {"day": 0, "week": 3, "fortnight": 5, "weekend": 3, "month": 16, "quarter": 45, "half": 60, "year": 184,
          "decade": 1830, "century": 9130}  # fmt: skip


def resolve_ago(spec: Spec, setting: Setting) -> Resolved | None:
    anchor = setting.told if spec.told else setting.reference
    unit = spec.amount[-1][1]
    name = "TOLD" if spec.told else "REF"
    timex = f"{name}{'-' if spec.sign < 0 else '+'}{iso_duration(spec.amount)}"
    if anchor is None or any(count < 0 or part not in _SLACK for count, part in spec.amount):
        return Resolved(None, timex, precision_of(unit), "relative")
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
    return Resolved(days, day.isoformat(), precision_of(unit), "resolved")
