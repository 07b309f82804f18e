"""Scores the reader of dates on KRAUTS (dates_de), on Recognizers-Text (recognizers) and on duckling (duckling_de).

Each measurement takes the rows of its set and gives figures and one line for each miss. What no report could compare
is left out by class; the class is decided from the case's own gold and words, never from what was read. The classes
are in `LEFT_OUT`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from bench.rows import Row
from checker.model import DateValue, Precision, Span
from checker.values.dates import read_dates, read_durations, read_recurring, read_vague

# --- dates_de ---------------------------------------------------------------------------------------------------------


class Timex(NamedTuple):
    """An annotation: half-open code points and the TIMEX3 value."""

    start: int
    end: int
    value: str


_HABITS = ("morgens", "vormittags", "mittags", "nachmittags", "abends", "nachts")


def predicted_timexes(text: str, reference: date) -> list[Timex]:
    """All that was read, as KRAUTS annotates it.

    There "vor zwei Wochen" is the duration alone, and a time of day without a day lies on the article's day.
    """
    lengths = read_durations(text, "de")
    values = [
        Timex(value.span.start, value.span.end, _dated(value, reference, value.span.of(text)))
        for value in read_dates(text, "de", reference=reference)[0]
        if not any(value.span.overlaps(span) for span, _ in lengths)
    ]
    others = (*lengths, *read_recurring(text, "de"), *read_vague(text, "de"))
    return sorted((*values, *(Timex(span.start, span.end, value) for span, value in others)))


def _dated(value: DateValue, reference: date, surface: str) -> str:
    """KRAUTS has "nachts" as the habit that it mostly is."""
    if value.precision is Precision.DAYPART and value.first is None and surface in _HABITS:
        return f"PT1{value.timex[1:]}"
    return (
        f"{reference.isoformat()}{value.timex}"
        if value.timex.startswith("T") and value.timex[1:2] != "O"
        else value.timex
    )


def score_dates_de(rows: Sequence[dict[str, Any]]) -> tuple[list[Row], list[str]]:
    """Precision, recall and F1 of spans with values, of spans, and of overlaps, over all non-empty annotations."""
    counts: Counter[str] = Counter()
    errors: list[str] = []
    for row in rows:
        text = row["text"]
        gold = [Timex(g["start"], g["end"], g["value"].strip()) for g in row["gold"] if not g["empty"]]
        read = predicted_timexes(text, date.fromisoformat(row["dct"]))
        counts["gold"] += len(gold)
        counts["read"] += len(read)
        counts["strict with value"] += len(set(gold) & set(read))
        counts["strict"] += len({one[:2] for one in gold} & {one[:2] for one in read})
        counts["overlap_read"] += sum(any(_meet(one, other) for other in gold) for one in read)
        counts["overlap_gold"] += sum(any(_meet(one, other) for other in read) for one in gold)
        errors += [_line(row["id"], text, "missed", one) for one in gold if one not in read]
        errors += [_line(row["id"], text, "wrong", one) for one in read if one not in gold]
    rows_out = [
        row
        for figure in ("strict with value", "strict")
        for row in _f1("dates_de", figure, counts[figure], counts[figure], counts["read"], counts["gold"])
    ]
    rows_out += _f1(
        "dates_de", "overlap", counts["overlap_read"], counts["overlap_gold"], counts["read"], counts["gold"]
    )
    return rows_out, errors


def _meet(one: Timex, other: Timex) -> bool:
    return one.start < other.end and other.start < one.end


def _line(name: str, text: str, verdict: str, one: Timex) -> str:
    around = (
        text[max(0, one.start - 40) : one.start] + "[" + text[one.start : one.end] + "]" + text[one.end : one.end + 25]
    )
    return f"{name} {verdict}: {' '.join(around.split())} => {one.value}"


def _f1(name: str, figure: str, right_read: int, right_gold: int, read: int, gold: int) -> list[Row]:
    precision, recall = right_read / max(read, 1), right_gold / max(gold, 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    return [
        Row(name, f"{figure} P", round(100 * precision, 1), f"{right_read}/{read}"),
        Row(name, f"{figure} R", round(100 * recall, 1), f"{right_gold}/{gold}"),
        Row(name, f"{figure} F1", round(100 * f1, 1), f"{read} read, {gold} gold"),
    ]


# --- cases with a resolution ------------------------------------------------------------------------------------------

# Classes of cases that no two reports could be compared by, each with its reason. The first that fits a case is its own.
LEFT_OUT = {
    "recurring": "says how often, not when (every Monday, weekly)",
    "now": "the present of the speaker, in hours, minutes or seconds; a report has a date and no clock",
    "business days": "working days depend on place and trade",
    "meals": "before lunch, after dinner: no time a report states",
    "fiscal and school years": "begin on another day in each company and country",
    "query": "a filter on a table (year > 2012, week 31 and later), no statement",
    "no such day": "30 February: reported as unreadable",
    "time zone": "a zone without a time",
    "feasts of one country": "fall on other days by country or by the moon",
    "bare figure": "a figure with nothing that makes it a time or a day outside a dialogue (at 7, the 6)",
    "numeric without year": "5/12 and 29/2: day or month first cannot be known",
}

_QUERY = re.compile(
    r"(?i)[<>=]|greater|or later|and later|or after|earlier than|later than|or earlier|equals|records?\b|show me"
)
_FEASTS = re.compile(r"(?i)\beid\b|ramadan|diwali|lunar|chinese new year|augsburger|earth day|guy fawkes|"
    r"groundhog|juneteenth|"
                     r"freedom day|jubilee day|\bgirls|barbaratag|hanukkah|rosh|holi\b")  # fmt: skip
_FROM_NOW = re.compile(r"(?i)(?:hour|minute|second|\bmin\b|\bhrs?\b|stunde|minute|sekunde)")
# Hours without a word or a sign of the clock: "6-8", "around 3", "from 10 to 4", "at 8".
_BARE = re.compile(r"(?i)(?:^|(?<=\s))(?:\d{1,2}\s*(?:-|to|and)\s*\d{1,2}|(?<=at )\d{1,2}|(?<=around )\d{1,2}|^\d{1,2})"
                   r"(?!\w|[.:/]\d|\s*(?:[ap]\.?m?\b|uhr|o['’]?clock|in the|h\b|past))(?=$|\s+(?:next|on|"
                   r"this)|\s*$)")  # fmt: skip
_MEALS = re.compile(r"TME[BLD]")


class Reading(NamedTuple):
    """What was read in a case: its dates, and its lengths of time with their place."""

    dates: tuple[DateValue, ...]
    lengths: tuple[tuple[Span, str], ...]


def _read(text: str, language: str, reference: date | None) -> Reading:
    lengths = read_durations(text, language)
    return Reading(read_dates(text, language, reference=reference)[0], lengths)


def _share(name: str, right: int, total: int, figure: str) -> Row:
    return Row(name, figure, round(100 * right / max(total, 1), 1), f"{right}/{total}")


# --- recognizers ------------------------------------------------------------------------------------------------------


def _left_out_recognizers(row: dict[str, Any]) -> str:
    """The class that keeps a case out, from its gold types, its gold values and its words; ``""`` for none."""
    types = {gold["type"].rpartition(".")[2] if gold.get("type") else "" for gold in row["gold"]}
    timexes = [value.get("timex") or "" for gold in row["gold"] for value in _resolutions(gold)]
    texts = " ".join(gold["text"] for gold in row["gold"])
    clocked = types & {"datetime", "datetimerange", "timerange"}
    if "set" in types or any(re.search(r"(?i)\b(?:each|every|jede|alle)\b", gold["text"]) for gold in row["gold"]):
        return "recurring"
    if "PRESENT_REF" in timexes or (
        clocked and _FROM_NOW.search(texts) and re.search(r"T\d\d:\d\d:\d\d", " ".join(timexes))
    ):
        return "now"
    if any("BD" in timex or "WD" in timex for timex in timexes):
        return "business days"
    if any(_MEALS.search(timex) for timex in timexes):
        return "meals"
    if any(re.match(r"[FS]Y", timex) for timex in timexes):
        return "fiscal and school years"
    if "timezone" in types:
        return "time zone"
    if any(_QUERY.search(gold["text"]) for gold in row["gold"]) or (
        _QUERY.search(row["text"]) and "daterange" in types
    ):
        return "query"
    if any(value.get("value") == "not resolved" for gold in row["gold"] for value in _resolutions(gold)):
        return "no such day"
    if _FEASTS.search(texts):
        return "feasts of one country"
    if any(_BARE.search(gold["text"]) for gold in row["gold"] if "time" in (gold["type"] or "")):
        return "bare figure"
    if any(re.search(r"(?<![/\d])\d{1,2}[/.]\d{1,2}(?![/.\d]|\s*(?:uhr|[ap]m))", gold["text"]) for gold in row["gold"]):
        return "numeric without year" if re.search(r"(?<![/\d])\d{1,2}/\d{1,2}(?![/\d])", texts) else ""
    return ""


def _resolutions(gold: dict[str, Any]) -> list[dict[str, Any]]:
    return list((gold.get("resolution") or {}).get("values") or [])


def score_recognizers(rows: Sequence[dict[str, Any]]) -> tuple[list[Row], list[str]]:
    """Cases right by language: every gold entity met by a reading of its value, and nothing read beside them."""
    out: list[Row] = []
    errors: list[str] = []
    for language, mark in (("en", "-en-"), ("de", "-ge-")):
        cases = [row for row in rows if row.get("group") == "DateTime" and mark in row["id"]]
        kept: list[bool] = []
        quiet: list[bool] = []
        classes: Counter[str] = Counter()
        for row in cases:
            if not row["gold"]:
                quiet.append(not any(_read(row["text"], language, _reference(row))))
                if not quiet[-1]:
                    errors.append(f"{row['id']} read where nothing is: {row['text']}")
                continue
            left_out = _left_out_recognizers(row)
            classes[left_out] += 1
            if left_out:
                continue
            kept.append(_right(row, language))
            if not kept[-1]:
                errors.append(_explain(row, language))
        name = f"recognizers {language}"
        out.append(_share(name, sum(kept), len(kept), "DateTime cases right"))
        out.append(_share(name, sum(quiet), len(quiet), "cases without a date quiet"))
        out += [
            Row(name, f"left out: {kind}", float(count), LEFT_OUT[kind])
            for kind, count in sorted(classes.items())
            if kind
        ]
    return out, errors


def _reference(row: dict[str, Any]) -> date | None:
    return datetime.fromisoformat(row["reference_time"]).date() if row["reference_time"] else None


def _right(row: dict[str, Any], language: str) -> bool:
    reading = _read(row["text"], language, _reference(row))
    golds = [(Span(gold["start"], gold["end_inclusive"] + 1), gold) for gold in row["gold"]]
    spans = [span for span, _ in golds]
    loose = [value for value in reading.dates if not any(value.span.overlaps(span) for span in spans)]
    loose_lengths = [one for one, _ in reading.lengths if not any(one.overlaps(span) for span in spans)]
    if loose or loose_lengths:
        return False
    return all(_met(gold, _inside(reading, span)) for span, gold in golds)


def _inside(reading: Reading, span: Span) -> Reading:
    return Reading(
        tuple(value for value in reading.dates if value.span.overlaps(span)),
        tuple(one for one in reading.lengths if one[0].overlaps(span)),
    )


def _met(gold: dict[str, Any], reading: Reading) -> bool:
    kind = gold["type"].rpartition(".")[2] if gold["type"] else "date"
    return any(_met_value(kind, value, reading) for value in _resolutions(gold))


def _met_value(kind: str, value: dict[str, Any], reading: Reading) -> bool:
    timex = value.get("timex") or ""
    if kind == "duration":
        return any(_seconds(iso) == _seconds(timex) for _, iso in reading.lengths)
    dates = reading.dates
    if not dates:
        return False
    if kind in ("date", "daterange"):
        # A clock read inside what is a day alone is a misreading.
        dates = tuple(one for one in dates if one.clock is None)
        return bool(dates) and len(dates) == len(reading.dates) and _met_days(timex, value, dates)
    return _met_clocks(timex, value, reading.dates)


def _met_days(timex: str, value: dict[str, Any], dates: tuple[DateValue, ...]) -> bool:
    start, end = value.get("start"), value.get("end")
    if len(dates) == 1:
        one = dates[0]
        if one.timex == timex or one.timex == (value.get("value") or "")[:10]:
            return True
        if one.first is None or one.last is None:
            return False
        # "Mid-November" is narrower here than the month that the gold names.
        if start and re.fullmatch(r"(?:XXXX|\d{4})-\d\d", timex) and one.timex == start[:7]:
            return True
        # Of an interval open on one side (since, until) the gold names the stated end alone.
        if start and not end:
            return start[:10] in (one.first.isoformat(), (one.last + timedelta(days=1)).isoformat())
        if end and not start:
            return end[:10] in (one.first.isoformat(), (one.last + timedelta(days=1)).isoformat())
        if start and end and "/" in one.timex:
            # Counted from the report's day: whether that day is the last of them or not is nobody's business.
            return start[:10] == one.first.isoformat() and abs((date.fromisoformat(end[:10]) - one.last).days) <= 1
        if start and end:
            return (start[:10], end[:10]) == (one.first.isoformat(), (one.last + timedelta(days=1)).isoformat())
        return False
    if len(dates) == 2 and start and end:
        # Recognizers ends a range with the first day of its last part ("May to September" ends on 1 September), or
        # with the day after where the end is said to be an end.
        begin, finish = date.fromisoformat(start[:10]), date.fromisoformat(end[:10])
        last = dates[1].last + timedelta(days=1) if dates[1].last else None
        return _begins(dates[0], begin) and (dates[1].first == finish or last == finish or _begins(dates[1], finish))
    return False


def _met_clocks(timex: str, value: dict[str, Any], dates: tuple[DateValue, ...]) -> bool:
    stamps = [str(value[key]) for key in ("start", "end", "value") if value.get(key)]
    clocks = [one for one in dates if one.clock is not None]
    if not clocks:
        parts = [one for one in dates if one.precision is Precision.DAYPART]
        if len(parts) != 1 or parts[0].timex.rpartition("T")[2] != timex.rpartition("T")[2]:
            return False
        day = parts[0].timex.rpartition("T")[0]
        return not day or not stamps or day == stamps[0][:10] or len(stamps[0]) < 10 or timex.startswith("T")
    if len(clocks) != len(stamps):
        return False
    return all(_met_stamp(stamp, one) for stamp, one in zip(stamps, clocks, strict=True))


def _met_stamp(stamp: str, one: DateValue) -> bool:
    day, _, clock = stamp.rpartition(" ")
    if one.clock is None or not re.fullmatch(r"\d\d:\d\d:\d\d", clock):
        return False
    if time.fromisoformat(clock) != one.clock:
        return False
    return not day or (one.first is not None and one.first.isoformat() == day)


def _begins(one: DateValue, day: date) -> bool:
    """The stated unit begins on the day, also where "Anfang" or "Ende" narrowed it."""
    return one.first == day or one.timex == day.isoformat()[:7]


_SECONDS = {"Y": 31_536_000.0, "M": 2_592_000.0, "W": 604_800.0, "D": 86_400.0, "DE": 315_360_000.0, "WE": 172_800.0}
_CLOCK_SECONDS = {"H": 3_600.0, "M": 60.0, "S": 1.0}


def _seconds(iso: str) -> float:
    """The length of an ISO duration, months of 30 and years of 365 days; X counts as three, as Recognizers has it."""
    days, _, clock = iso.removeprefix("P").partition("T")
    total = 0.0
    for text, units in ((days, _SECONDS), (clock, _CLOCK_SECONDS)):
        for count, unit in re.findall(r"([\d.]+|X)(DE|WE|[YMWDHS])", text):
            total += (3.0 if count == "X" else float(count)) * units.get(unit, 0.0)
    return total


def _explain(row: dict[str, Any], language: str) -> str:
    reading = _read(row["text"], language, _reference(row))
    gold = "; ".join(
        f"{one['text']!r} {one['type']} {[value.get('timex') for value in _resolutions(one)][:1]}"
        for one in row["gold"]
    )
    read = "; ".join(f"{value.span.of(row['text'])!r} {value.timex}" for value in reading.dates)
    lengths = "; ".join(f"{span.of(row['text'])!r} {iso}" for span, iso in reading.lengths)
    return f"{row['id']} {row['text']!r} gold: {gold} read: {read} | {lengths}"


# --- duckling ---------------------------------------------------------------------------------------------------------


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
            read = _read(row["text"], "de", _reference_duckling(row))
            told = "; ".join(f"{value.span.of(row['text'])!r} {value.timex}" for value in read.dates)
            errors.append(f"{row['id']} {row['text']!r} gold: {row['gold_expr']} read: {told} {read.lengths}")
    out.append(_share("duckling_de", sum(right), len(right), "Time right"))
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
    out.append(_share("duckling_de", sum(good), len(good), "Duration right (dates module)"))
    return out, errors


def _reference_duckling(row: dict[str, Any]) -> date:
    return datetime.fromisoformat(row["reference_time"]).date()


def _left_out_duckling(row: dict[str, Any]) -> str:
    text, gold = row["text"], row["gold"]
    if gold.get("grain") == "second" or (_FROM_NOW.search(text) and not re.search(r"(?i)uhr", text)):
        return "now"
    if re.fullmatch(r"(?i)um \d{1,2}", text):
        return "bare figure"
    return ""


def _right_duckling(row: dict[str, Any]) -> bool:
    gold, dates = row["gold"], _read(row["text"], "de", _reference_duckling(row)).dates
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
    assert one.first is not None and one.last is not None
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
    return len(lengths) == 1 and abs(_seconds(lengths[0][1]) - expected) <= expected * 0.01


SETS: dict[str, Callable[[Sequence[dict[str, Any]]], tuple[list[Row], list[str]]]] = {
    "dates_de": score_dates_de,
    "recognizers": score_recognizers,
    "duckling_de": score_duckling,
}
