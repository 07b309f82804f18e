"""Scores the reader of dates on the DateTime cases of Recognizers-Text, English and German."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from date_sets_cases import FROM_NOW, LEFT_OUT, Reading, read_all, seconds, share
from rows import Row

from checker.model import DateValue, Precision, Span

_QUERY = re.compile(
    r"(?i)[<>=]|greater|or later|and later|or after|earlier than|later than|or earlier|equals|records?\b|show me"
)
_FEASTS = re.compile(r"(?i)\beid\b|ramadan|diwali|lunar|chinese new year|augsburger|earth day|guy fawkes|"
    r"groundhog|juneteenth|"
                     r"freedom day|jubilee day|\bgirls|barbaratag|hanukkah|rosh|holi\b")  # fmt: skip
# Hours without a word or a sign of the clock: "6-8", "around 3", "from 10 to 4", "at 8".
_BARE = re.compile(r"(?i)(?:^|(?<=\s))(?:\d{1,2}\s*(?:-|to|and)\s*\d{1,2}|(?<=at )\d{1,2}|(?<=around )\d{1,2}|^\d{1,2})"
                   r"(?!\w|[.:/]\d|\s*(?:[ap]\.?m?\b|uhr|o['’]?clock|in the|h\b|past))(?=$|\s+(?:next|on|"
                   r"this)|\s*$)")  # fmt: skip
_MEALS = re.compile(r"TME[BLD]")


def _left_out_recognizers(row: dict[str, Any]) -> str:
    """The class that keeps a case out, from its gold types, its gold values and its words; ``""`` for none."""
    types = {gold["type"].rpartition(".")[2] if gold.get("type") else "" for gold in row["gold"]}
    timexes = [value.get("timex") or "" for gold in row["gold"] for value in _resolutions(gold)]
    texts = " ".join(gold["text"] for gold in row["gold"])
    clocked = types & {"datetime", "datetimerange", "timerange"}
    if "set" in types or any(re.search(r"(?i)\b(?:each|every|jede|alle)\b", gold["text"]) for gold in row["gold"]):
        return "recurring"
    if "PRESENT_REF" in timexes or (
        clocked and FROM_NOW.search(texts) and re.search(r"T\d\d:\d\d:\d\d", " ".join(timexes))
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
                quiet.append(not any(read_all(row["text"], language, _reference(row))))
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
        out.append(share(name, sum(kept), len(kept), "DateTime cases right"))
        out.append(share(name, sum(quiet), len(quiet), "cases without a date quiet"))
        out += [
            Row(name, f"left out: {kind}", float(count), LEFT_OUT[kind])
            for kind, count in sorted(classes.items())
            if kind
        ]
    return out, errors


def _reference(row: dict[str, Any]) -> date | None:
    return datetime.fromisoformat(row["reference_time"]).date() if row["reference_time"] else None


def _right(row: dict[str, Any], language: str) -> bool:
    reading = read_all(row["text"], language, _reference(row))
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
        return any(seconds(iso) == seconds(timex) for _, iso in reading.lengths)
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


def _explain(row: dict[str, Any], language: str) -> str:
    reading = read_all(row["text"], language, _reference(row))
    gold = "; ".join(
        f"{one['text']!r} {one['type']} {[value.get('timex') for value in _resolutions(one)][:1]}"
        for one in row["gold"]
    )
    read = "; ".join(f"{value.span.of(row['text'])!r} {value.timex}" for value in reading.dates)
    lengths = "; ".join(f"{span.of(row['text'])!r} {iso}" for span, iso in reading.lengths)
    return f"{row['id']} {row['text']!r} gold: {gold} read: {read} | {lengths}"
