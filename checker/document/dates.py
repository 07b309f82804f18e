"""A date at a known place (a header, a dateline) -> ISO 8601, as precise as it is stated. Not for running text."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import NamedTuple

from checker.document.words import either, words
from checker.model.patterns import compiled


class Stated(NamedTuple):
    """A date of a header: `iso` is "2016-05-04" or "2018-10"; None where no year is given. `length` in code points."""

    iso: str | None
    length: int


@cache
def _pattern() -> re.Pattern[str]:
    known = words()
    weekday, month, article = either(known.weekdays), either(known.months), either(known.date_articles)
    before, after = either(known.clock_before), either(known.clock_after)
    clock = (
        rf"(?:[T,\s]+(?:(?:{before})\s+)?\d{{1,2}}[:.]\d{{2}}(?:[:.]\d{{2}}(?:\.\d+)?)?"
        rf"(?:\s*(?:{after}|[ap]\.?m\.?(?!\w)))?"
        r"(?:\s*(?:Z|[+-]\d{2}:?\d{2}|[A-Z]{2,4}\b))?)?"
    )
    return compiled(
        rf"(?:(?:{weekday})\.?,?\s+)?(?:(?:{article})\s+)?(?:"
        rf"(?P<y1>(?:19|20)\d\d)-(?P<m1>\d{{1,2}})(?:-(?P<d1>\d{{1,2}}))?(?!\d)"
        rf"|(?P<d2>\d{{1,2}})\.\s?(?P<m2>\d{{1,2}})\.(?:\s?(?P<y2>(?:19|20)\d\d))?(?!\d)"
        rf"|(?P<d3>\d{{1,2}})\.?\s+(?P<m3>{month})\b\.?(?:,?\s+(?P<y3>(?:19|20)\d\d)\b)?"
        rf"|(?P<m4>{month})\b\.?\s+(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(?P<y4>(?:19|20)\d\d)\b)?"
        rf"|(?P<m5>{month})\b\.?\s+(?P<y5>(?:19|20)\d\d)\b"
        rf"|(?P<y6>(?:19|20)\d\d)(?![\d.,]\d|\d)"
        rf"){clock}",
        re.I,
    )


def stated(text: str, start: int = 0) -> Stated | None:
    """The date that begins at `start`, with a weekday before and a time of day after it, or None."""
    match = _pattern().match(text, start)
    if match is None:
        return None
    parts = {key[0]: value for key, value in match.groupdict().items() if value}
    year, month, day = parts.get("y"), _month(parts.get("m")), parts.get("d")
    length = match.end() - match.start()
    if year is None:
        return Stated(None, length) if month and day and _valid(2000, month, int(day)) else None
    if month is None:
        return Stated(year, length) if "m" not in parts else None
    if not _valid(int(year), month, int(day or 1)):
        return None
    return Stated(f"{year}-{month:02d}" + (f"-{int(day):02d}" if day else ""), length)


def _month(name: str | None) -> int | None:
    if name is None:
        return None
    return int(name) if name.isdigit() else words().months.get(name.lower())


def _valid(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
