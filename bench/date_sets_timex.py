"""Scores the reader of dates on KRAUTS (dates_de), German news with TIMEX3 annotations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from rows import Row

from checker.model import DateValue, Precision
from checker.values.dates.read import read_dates, read_durations, read_recurring, read_vague


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
