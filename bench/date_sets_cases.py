"""What the sets of single cases share: the classes left out, a reading of a case, lengths in seconds."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from rows import Row

from checker.model import DateValue, Span
from checker.values.dates.read import read_dates, read_durations

# Classes of cases that no two reports could be compared by, with the reason. A case belongs to the first that fits.
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
FROM_NOW = re.compile(r"(?i)(?:hour|minute|second|\bmin\b|\bhrs?\b|stunde|minute|sekunde)")


class Reading(NamedTuple):
    """What was read in a case: its dates, and its lengths of time with their place."""

    dates: tuple[DateValue, ...]
    lengths: tuple[tuple[Span, str], ...]


def read_all(text: str, language: str, reference: date | None) -> Reading:
    lengths = read_durations(text, language)
    return Reading(read_dates(text, language, reference=reference)[0], lengths)


def share(name: str, right: int, total: int, figure: str) -> Row:
    return Row(name, figure, round(100 * right / max(total, 1), 1), f"{right}/{total}")


_SECONDS = {"Y": 31_536_000.0, "M": 2_592_000.0, "W": 604_800.0, "D": 86_400.0, "DE": 315_360_000.0, "WE": 172_800.0}
_CLOCK_SECONDS = {"H": 3_600.0, "M": 60.0, "S": 1.0}


def seconds(iso: str) -> float:
    """The length of an ISO duration, months of 30 and years of 365 days; X counts as three, as Recognizers has it."""
    days, _, clock = iso.removeprefix("P").partition("T")
    total = 0.0
    for text, units in ((days, _SECONDS), (clock, _CLOCK_SECONDS)):
        for count, unit in re.findall(r"([\d.]+|X)(DE|WE|[YMWDHS])", text):
            total += (3.0 if count == "X" else float(count)) * units.get(unit, 0.0)
    return total
