"""Scores the readers of figures and dates on sentences that were written for it, German and English together.

`written_numbers`: rows of {"id", "lang", "text", "gold"}, gold a list of {"text", "value", "change", "unit"}. `change`
is "=", "~", ">", "<", ">=", "<=" or "range" (the value is a list of both ends then); `unit` is the English name of a
unit, the ISO code of a currency, or the counted noun in the singular.

`written_dates`: the same with "reference"; gold has {"text", "type", "value"}. A list as value means that any of it is
right.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from date_sets_cases import seconds
from rows import Row

from checker.languages.units import signs
from checker.model import Bound, DateValue, Quantity, Span, UnitClass
from checker.values.dates.read import read_dates, read_durations, read_recurring
from checker.values.figures.read import read_quantities

Records = list[dict[str, Any]]
Scored = tuple[list[Row], list[str]]

# --- figures ----------------------------------------------------------------------------------------------------------

_CHANGES = {
    Bound.EXACT: "=", Bound.ABOUT: "~", Bound.NEARLY: "~<", Bound.OVER: "~>", Bound.MORE_THAN: ">",
    Bound.AT_LEAST: ">=", Bound.LESS_THAN: "<", Bound.AT_MOST: "<=", Bound.RANGE: "range", Bound.VAGUE: "~",
}  # fmt: skip
_NAMES = {
    "degree celsius": "celsius",
    "degree fahrenheit": "fahrenheit",
    "pound": "pound-mass",
    "light-year": "light year",
}


class Told(NamedTuple):
    """A figure: its value or both ends, how firmly it is given, its unit or noun."""

    values: tuple[float, ...]
    change: str
    unit: str

    def same_value(self, gold: Told) -> bool:
        return len(self.values) == len(gold.values) and all(
            abs(mine - theirs) <= 1e-3 * max(1e-9, abs(theirs))
            for mine, theirs in zip(self.values, gold.values, strict=True)
        )

    def same_unit(self, gold: Told) -> bool:
        """ "$" is the sign of several currencies: a dollar is right, whichever was meant."""
        shared = self.unit in set(signs().values()) and gold.unit.endswith(f" {self.unit}")
        return self.unit == gold.unit or shared

    def same_change(self, gold: Told) -> bool:
        return self.change == gold.change or (self.change[0] == "~" and gold.change in self.change)


def told(quantity: Quantity) -> Told:
    """What was read, as the sets write it."""
    ends = (quantity.low, quantity.high) if quantity.bound is Bound.RANGE else (quantity.stated,)
    values = tuple(float(end) for end in ends if end is not None)
    noun = quantity.noun if quantity.unit_class is not UnitClass.ORDINAL else ""
    return Told(values, _CHANGES[quantity.bound], (quantity.unit or noun).casefold())


def told_gold(entry: dict[str, Any]) -> Told:
    """What should be read."""
    value = entry["value"]
    unit = signs().get(entry["unit"], _NAMES.get(entry["unit"], entry["unit"]))
    return Told(tuple(map(float, value if isinstance(value, list) else [value])), entry["change"], unit.casefold())


def score_numbers(records: Records) -> Scored:
    """F1 of values, of values with their firmness, and of all with the unit; and the share of sentences all right."""
    rows, errors = [], []
    for language in ("de", "en", "both"):
        counts: Counter[str] = Counter()
        mine = [record for record in records if language in (record["lang"], "both")]
        for record in mine:
            gold = [told_gold(entry) for entry in record["gold"]]
            found = [told(each) for each in quantities_of(record)]
            pairs = _paired(gold, found)
            right = {
                "value": len(pairs),
                "value and change": sum(one.same_change(other) for other, one in pairs),
                "value and unit": sum(one.same_unit(other) for other, one in pairs),
                "value, change and unit": sum(one.same_change(other) and one.same_unit(other) for other, one in pairs),
            }
            counts.update(right)
            counts.update(gold=len(gold), found=len(found))
            fine = right["value, change and unit"] == len(gold) == len(found)
            counts["sentences"] += int(fine)
            if not fine and language != "both":
                errors.append(
                    f"{record['id']} gold {[*map(tuple, gold)]} found {[*map(tuple, found)]} | {record['text']}"
                )
        for figure in ("value", "value and change", "value and unit", "value, change and unit"):
            f1 = 200 * counts[figure] / max(1, counts["gold"] + counts["found"])
            n = f"{counts[figure]} right, {counts['gold']} gold, {counts['found']} found"
            rows.append(Row(f"written_numbers {language}", f"{figure} F1", round(f1, 1), n))
        share = 100 * counts["sentences"] / max(1, len(mine))
        rows.append(
            Row(f"written_numbers {language}", "sentences right", round(share, 1), f"{counts['sentences']}/{len(mine)}")
        )
    return rows, errors


def quantities_of(record: dict[str, Any]) -> Iterator[Quantity]:
    """The amounts of a sentence, beside its dates, as a report's are read."""
    text, language = record["text"], record["lang"]
    lengths = [span for span, _ in read_durations(text, language)]
    dates = [value.span for value in read_dates(text, language)[0]]
    taken = [span for span in dates if not any(span.overlaps(length) for length in lengths)]
    return (each for each in read_quantities(text, language, taken=taken)[0] if each.unit_class is not UnitClass.SCORE)


def _paired(gold: Sequence[Told], found: Sequence[Told]) -> list[tuple[Told, Told]]:
    """Each right figure with one of its value that was read; the one that has more in common with it first."""
    left, pairs = list(found), []
    for one in gold:
        same = [each for each in left if each.same_value(one)]
        if same:
            best = max(same, key=lambda each: (each.same_unit(one), each.same_change(one)))
            left.remove(best)
            pairs.append((one, best))
    return pairs


# --- dates ------------------------------------------------------------------------------------------------------------


class Reading(NamedTuple):
    """What was read in a sentence, or at a place of it."""

    dates: tuple[DateValue, ...]
    lengths: tuple[tuple[Span, str], ...]
    sets: tuple[tuple[Span, str], ...]

    def at(self, place: Span) -> Reading:
        return Reading(
            tuple(value for value in self.dates if value.span.overlaps(place)),
            tuple(each for each in self.lengths if each[0].overlaps(place)),
            tuple(each for each in self.sets if each[0].overlaps(place)),
        )

    def spans(self) -> list[Span]:
        return [*(value.span for value in self.dates), *(span for span, _ in (*self.lengths, *self.sets))]


def score_dates(records: Records) -> Scored:
    """F1 of values at their places, by type too, and the share of sentences all right."""
    rows, errors = [], []
    for language in ("de", "en", "both"):
        counts: Counter[str] = Counter()
        mine = [record for record in records if language in (record["lang"], "both")]
        for record in mine:
            reading = read_all(record)
            golds = _places(record)
            met = [_met(entry, reading.at(place)) for place, entry in golds]
            loose = [span for span in reading.spans() if not any(span.overlaps(place) for place, _ in golds)]
            counts["loose"] += len(loose)
            for (place, entry), right in zip(golds, met, strict=True):
                counts["gold"] += 1
                counts["right"] += int(right)
                counts["found"] += bool(reading.at(place).spans())
                counts[f"right {entry['type']}"] += int(right)
                counts[f"all {entry['type']}"] += 1
            fine = all(met) and not loose
            counts["sentences"] += int(fine)
            if not fine and language != "both":
                errors.append(_explain(record, golds, met, reading))
        name, found = f"written_dates {language}", counts["found"] + counts["loose"]
        f1 = 200 * counts["right"] / max(1, counts["gold"] + found)
        rows.append(
            Row(name, "value F1", round(f1, 1), f"{counts['right']} right, {counts['gold']} gold, {found} found")
        )
        share = 100 * counts["sentences"] / max(1, len(mine))
        rows.append(Row(name, "sentences right", round(share, 1), f"{counts['sentences']}/{len(mine)}"))
        for kind in sorted(key[4:] for key in counts if key.startswith("all ") and language == "both"):
            met_of, whole = counts[f"right {kind}"], counts[f"all {kind}"]
            rows.append(Row(name, kind, round(100 * met_of / whole, 1), f"{met_of}/{whole}"))
    return rows, errors


def read_all(record: dict[str, Any]) -> Reading:
    """All of time that is read in a sentence."""
    text, language = record["text"], record["lang"]
    dates = read_dates(text, language, reference=datetime.fromisoformat(record["reference"]).date())[0]
    return Reading(dates, read_durations(text, language), read_recurring(text, language))


def _places(record: dict[str, Any]) -> list[tuple[Span, dict[str, Any]]]:
    """Where the right expressions stand: each behind the one before it."""
    golds, at = [], 0
    for entry in record["gold"]:
        start = record["text"].find(entry["text"], at)
        start = record["text"].index(entry["text"]) if start < 0 else start
        at = start + len(entry["text"])
        golds.append((Span(start, at), entry))
    return golds


def _met(entry: dict[str, Any], reading: Reading) -> bool:
    values = entry["value"] if isinstance(entry["value"], list) else [entry["value"]]
    return any(_met_value(entry["type"], value, reading) for value in values)


def _met_value(kind: str, value: str, reading: Reading) -> bool:
    if kind == "set":
        return any(said in _recurring(value) for _, said in reading.sets)
    if value.startswith("P"):
        return [seconds(each) for each in value.split("/")] == [seconds(iso) for _, iso in reading.lengths]
    ends = value.split("/")
    # The day of a time is a reading of its own, and the time has it as well.
    clocks = tuple(each for each in reading.dates if each.clock is not None)
    dates = clocks if clocks and kind in ("datetime", "timerange", "time") else reading.dates
    if len(ends) == 2 and len(dates) == 2:
        return _is(ends[0], dates[0], -1) and _is(ends[1], dates[1], 1)
    if len(dates) != 1:
        return False
    if len(ends) == 2 and dates[0].first is not None and dates[0].last is not None and dates[0].clock is None:
        return _is(ends[0], dates[0], -1) and _is(ends[1], dates[0], 1)
    return len(ends) == 1 and _is(value, dates[0], 0)


def _is(value: str, one: DateValue, end: int) -> bool:
    """Whether this is what was read; as the beginning (-1) or end (1) of a stretch its first or last day does."""
    day, _, clock = value.partition("T")
    if re.match(r"\d\d:\d\d", clock):
        same = one.clock is not None and f"{one.clock:%H:%M}" == clock[:5]
        return same and (not day or (one.first is not None and one.first.isoformat() == day))
    if one.clock is not None:
        return False
    if one.timex.rstrip("X") == value.rstrip("X") and "X" not in one.timex[:4].rstrip("X"):
        return True
    if clock or one.first is None or one.last is None:
        return False
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        if end > 0:
            # The end of a stretch is the last day of it, or the first behind it.
            return value in (one.last.isoformat(), (one.last + timedelta(days=1)).isoformat())
        return one.first.isoformat() == value and (end < 0 or one.first == one.last)
    return False


_UNITS = {
    "minute": "PT{}M",
    "hour": "PT{}H",
    "day": "P{}D",
    "week": "P{}W",
    "month": "P{}M",
    "quarter": "P{}Q",
    "year": "P{}Y",
}
_ADVERBS = {
    "hourly": "PT1H", "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "quarterly": "P3M", "yearly": "P1Y",
    "every weekday": "XXXX-WXX-1/XXXX-WXX-5", "every weekend": "XXXX-WXX-WE",
}  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = tuple(datetime(2000, month, 1).strftime("%B").lower() for month in range(1, 13))


def _recurring(value: str) -> tuple[str, ...]:
    """What TIMEX3 writes for "every two weeks", "daily T07:30" and "every august"; the hour is a reading of its own."""
    said = value.partition(" T")[0]
    if said in _ADVERBS:
        return (_ADVERBS[said],)
    match = re.fullmatch(r"every (?:(\d+) )?(\w+?)s?", said)
    word = match[2] if match else ""
    if word in _WEEKDAYS:
        return (f"XXXX-WXX-{_WEEKDAYS.index(word) + 1}",)
    if word in _MONTHS:
        return (f"XXXX-{_MONTHS.index(word) + 1:02}",)
    return (_UNITS[word].format((match and match[1]) or 1),) if word in _UNITS else ()


def _explain(
    record: dict[str, Any], golds: Sequence[tuple[Span, dict[str, Any]]], met: Sequence[bool], reading: Reading
) -> str:
    text = record["text"]
    gold = "; ".join(
        f"{'+' if right else '-'} {entry['text']!r} {entry['type']} {entry['value']}"
        for (_, entry), right in zip(golds, met, strict=True)
    )
    read = "; ".join(f"{value.span.of(text)!r} {value.timex} [{value.first}..{value.last}]" for value in reading.dates)
    more = "; ".join(f"{span.of(text)!r} {said}" for span, said in (*reading.lengths, *reading.sets))
    return f"{record['id']} @{record['reference'][:10]} {text!r}\n    gold: {gold}\n    read: {read} | {more}"


SETS: dict[str, Callable[[Records], Scored]] = {"written_numbers": score_numbers, "written_dates": score_dates}
