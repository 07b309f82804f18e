"""Scores the reader of dates on duckling's German phrases."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from date_sets_cases import FROM_NOW, LEFT_OUT, read_all, seconds, share
from rows import Row

from checker.model import DateValue, Precision
from checker.values.dates.read import read_durations


def score_duckling(rows: Sequence[dict[str, Any]]) -> tuple[list[Row], list[str]]:
    """Phrases right of duckling's Time and Duration.

    An assistant looks ahead, news looks back: a weekday, a day or a season without its week or year may be the one
    before or after duckling's, and an hour up to twelve may be that of either half of the day.
    """
    out: list[Row] = []
    errors: list[str] = []
    times = [row for row in rows if row["dim"] == "Time"]
    right: list[bool] = []
    classes: Counter[str] = Counter()
    for row in times:
        if row["gold"].get("none"):
            continue
        kind = _left_out_duckling(row)
        classes[kind] += 1
        if kind:
            continue
        right.append(_right_duckling(row))
        if not right[-1]:
            read = read_all(row["text"], "de", _reference_duckling(row))
            told = "; ".join(f"{value.span.of(row['text'])!r} {value.timex}" for value in read.dates)
            errors.append(f"{row['id']} {row['text']!r} gold: {row['gold_expr']} read: {told} {read.lengths}")
    out.append(share("duckling_de", sum(right), len(right), "Time right"))
    out += [
        Row("duckling_de", f"left out: {kind}", float(n), LEFT_OUT[kind]) for kind, n in sorted(classes.items()) if kind
    ]
    durations = [row for row in rows if row["dim"] == "Duration" and not row["gold"].get("none")]
    good = [_right_length(row) for row in durations]
    errors += [
        f"{row['id']} {row['text']!r} gold: {row['gold_expr']} read: {read_durations(row['text'], 'de')}"
        for row, fine in zip(durations, good, strict=True)
        if not fine
    ]
    out.append(share("duckling_de", sum(good), len(good), "Duration right (dates module)"))
    return out, errors


def _reference_duckling(row: dict[str, Any]) -> date:
    return datetime.fromisoformat(row["reference_time"]).date()


def _left_out_duckling(row: dict[str, Any]) -> str:
    text, gold = row["text"], row["gold"]
    if gold.get("grain") == "second" or (FROM_NOW.search(text) and not re.search(r"(?i)uhr", text)):
        return "now"
    if re.fullmatch(r"(?i)um \d{1,2}", text):
        return "bare figure"
    return ""


def _right_duckling(row: dict[str, Any]) -> bool:
    gold, dates = row["gold"], read_all(row["text"], "de", _reference_duckling(row)).dates
    if not dates:
        return False
    if "datetime" in gold:
        start = _stamp(gold["datetime"])
        clocks = [one for one in dates if one.clock is not None]
        if gold["grain"] in ("hour", "minute") and clocks:
            return len(clocks) == 1 and _same_clock(clocks[0], start)
        return len(dates) == 1 and _same_day(dates[0], start, gold["grain"])
    start, end = _stamp(gold["from"]), _stamp(gold["to"])
    clocks = [one for one in dates if one.clock is not None]
    if len(clocks) == 2:
        return _same_clock(clocks[0], start) and _same_clock(clocks[1], end - timedelta(minutes=1))
    if len(dates) == 2:
        return _same_day(dates[0], start, "day") and _same_day(dates[1], end - timedelta(days=1), "day")
    one = dates[0]
    if len(dates) != 1:
        return False
    if one.precision is Precision.DAYPART:
        return one.first in (None, start.date()) and _part_of(start.hour) == one.timex.rpartition("T")[2]
    if one.precision is Precision.SEASON:
        return one.first is not None and abs((one.first - start.date()).days) < 31
    return one.first is not None and one.last is not None and _near_interval(one, start.date(), end.date())


def _near_interval(one: DateValue, start: date, end: date) -> bool:
    """Stretches counted from today agree when they have the same length and begin within one of their units."""
    assert one.first is not None
    assert one.last is not None
    slack = {"day": 1, "week": 7, "month": 31, "year": 366}.get(one.precision.value, 1)
    return abs((one.first - start).days) <= slack and abs((one.last - end).days) <= slack


def _stamp(parts: list[float]) -> datetime:
    year, month, day, hour, minute, second = (int(part) for part in parts)
    return datetime(year, month or 1, day or 1, hour, minute, second)


def _same_clock(one: DateValue, stamp: datetime) -> bool:
    assert one.clock is not None
    same = (
        one.clock.hour % 12 == stamp.hour % 12
        if stamp.hour <= 12 or one.clock.hour <= 12
        else one.clock.hour == stamp.hour
    )
    if one.zone:
        return one.clock.minute == stamp.minute
    return same and one.clock.minute == stamp.minute and (one.first is None or _near(one.first, stamp.date()))


def _same_day(one: DateValue, stamp: datetime, grain: str) -> bool:
    if one.first is None or one.last is None:
        return False
    if one.first <= stamp.date() <= one.last:
        return True
    point = re.match(r"\d{4}-\d\d-\d\d$", one.timex)
    return _near(one.first, stamp.date()) and (grain == "day" or point is None)


def _near(read: date, gold: date) -> bool:
    """The same day, or the same weekday or day of the year once before or after."""
    apart = abs((read - gold).days)
    return apart in (0, 7) or ((read.month, read.day) == (gold.month, gold.day) and apart <= 366)


def _part_of(hour: int) -> str:
    return {3: "MO", 4: "MO", 12: "MI", 13: "AF", 18: "EV", 0: "NI"}.get(hour, "")


def _right_length(row: dict[str, Any]) -> bool:
    units = {"second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0, "week": 604800.0, "month": 2_592_000.0,
             "year": 31_536_000.0}  # fmt: skip
    expected = row["gold"]["value"] * units[row["gold"]["grain"]]
    lengths = read_durations(row["text"], "de")
    return len(lengths) == 1 and abs(seconds(lengths[0][1]) - expected) <= expected * 0.01
