"""English times of day: "at 2 p.m. ET", "half past seven", "in the evening", "noon"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import time
from decimal import Decimal

from checker.languages.dates.senses import said
from checker.languages.en.dates.forms import DAYPART, B, E, read, senses
from checker.languages.en.dates.numbers import NUMBER_WORD, TABLE, number
from checker.languages.shape.dates.grammar import Read, whole, words
from checker.languages.shape.dates.spec import Found, Kind, Spec

_MERIDIEM = r"(?:[ap]\.m\.|[ap]\.?m\b\.?|[ap]\b(?!\.\w))"
_ZONE = rf"(?:\s*(?P<zone>{words(TABLE.zones)})(?!\w))"
_PART = rf"(?:\s+(?P<part>(?:in\s+the\s+|at\s+)?(?:{DAYPART})|tonight)(?!\w))"
_HOUR_WORD = words(word for word in TABLE.numbers if word not in ("a", "an", "zero") and TABLE.numbers[word] <= 12)


def clocks() -> tuple[tuple[str, Read], ...]:
    hour = rf"(?P<hour>(?:[01]?\d|2[0-4])(?!\d)|{_HOUR_WORD})"
    minute = r"(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?"
    to = r"\s*(?:-|–|to|till|until|and|through)\s*"
    clock = rf"(?:(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?|{_HOUR_WORD})"
    return (
        (
            rf"(?<![\w.,:$£€/-])(?P<first>{clock})\s*(?P<firsthalf>{_MERIDIEM})?{to}(?P<tail>"
            rf"(?P<last>{clock})\s*(?P<lasthalf>{_MERIDIEM}){_ZONE}?{_PART}?)(?!\w)",
            read_clock_pair,
        ),
        (
            rf"(?<![\w.,:$£€]){_b('date')}{hour}(?:[:.]{minute})?\s*(?P<half>{_MERIDIEM}){_ZONE}?{_PART}?)(?!\w)",
            read_clock,
        ),
        (
            rf"(?<![\w.,:$£€/-]){_b('date')}(?P<hour>[01]?\d|2[0-4]):{minute}(?:\s*(?:o['’]?clock))?{_ZONE}?{_PART}?)"
            rf"(?!\w|[:/]\d|\.\d|\s+(?:aspect|ratio|win|victory|lead|defeat|odds))",
            read_clock,
        ),
        (rf"{B}{_b('date')}{hour}(?:\s*o['’]?clock){_ZONE}?{_PART}?)(?!\w)", read_clock),
        (
            rf"(?:(?<=\bat )|(?<=\baround )){_b('date')}(?P<hour>[01]?\d|"
            rf"2[0-4])\.{minute}{_ZONE}?{_PART}?)(?!\w|[.,]\d|\s*(?:%|percent|per cent|points|million|billion))",
            read_clock,
        ),
        (rf"{B}{_b('date')}{hour}\s+(?P<part>in\s+the\s+(?:{DAYPART})|at\s+night))(?!\w)", read_clock),
        (
            rf"{B}{_b('date')}(?P<part>(?:in\s+the\s+|early\s+|late\s+)*(?:morning|afternoon|evening|"
            rf"night))\s+at\s+{hour}(?:[:.]{minute})?)(?!\w|\s*[ap]\.?m\b)",
            read_clock,
        ),
        (
            rf"{B}{_b('date')}(?P<minutes>half|a\s+quarter|quarter|{NUMBER_WORD}|\d{{1,2}})\s+"
            rf"(?:minutes\s+)?(?P<to>past|to|after|before)\s+"
            rf"(?P<hour>{_HOUR_WORD}|\d{{1,2}})(?!\w|[:.,]\d)(?:\s*o['’]?clock)?(?:\s*"
            rf"(?P<half>{_MERIDIEM}))?{_PART}?)(?!\w)",
            read_spoken_clock_sure,
        ),
        (
            rf"(?<![\w.,:$£€/-])(?P<first>(?:[01]?\d|2[0-4]):[0-5]\d){to}(?P<tail>"
            rf"(?P<last>[01]?\d(?::[0-5]\d)?){_ZONE}?)(?=\s+on\b|\s*[?.,]|\s*$)",
            read_clock_pair,
        ),
        (rf"{B}(?:12\s+)?(?P<name>noon|midnight|mid\s+night|midday(?=\s+on)){E}", read_noon),
        (
            rf"{B}(?:(?:in|during|by|until|since)\s+the\s+)(?P<date>(?P<daypart>{DAYPART})){E}",
            read.daypart,
        ),
        (
            rf"(?:(?<=day )|(?<=yesterday )|(?<=tomorrow )|(?<=\d )|(?<=today ))(?P<date>(?P<daypart>{DAYPART})){E}",
            read.daypart,
        ),
        (rf"{B}(?P<date>(?P<daypart>overnight|(?:late|early)\s+(?:morning|afternoon|evening))){E}", read.daypart),
        (rf"{B}(?:the\s+)?night\s+(?:to|into)(?=\s)", read.night_to),
    )


def _b(name: str) -> str:
    return f"(?P<{name}>"


def _clocked(hour: int, minute: int, second: int, half: str, part: str) -> time | None:
    """The time of day; "p.m." and the part of the day say which half of it."""
    half = half.lower()[:1]
    part = re.sub(r"^(?:in|at)\s+(?:the\s+)?|^the\s+", "", part.lower().strip())
    kind = senses.dayparts.get(part, "NI" if part == "tonight" else "")
    afternoon = half == "p" or (not half and kind in ("AF", "EV", "NI") and hour >= (6 if kind == "NI" else 1))
    if hour > 24 or minute > 59 or second > 59:
        return None
    if half and hour > 12 and half == "a":
        return None
    if afternoon and hour < 12:
        hour += 12
    elif (half == "a" or kind == "NI") and hour == 12:
        hour = 0
    return time(hour % 24, minute, second)


def read_clock(match: re.Match[str]) -> Iterable[Found]:
    hour = number(match["hour"])
    if hour is None or hour != int(hour):
        return ()
    minute, second = int(said(match, "minute") or 0), int(said(match, "second") or 0)
    clock = _clocked(int(hour), minute, second, said(match, "half"), said(match, "part"))
    spec = Spec(Kind.CLOCK, clock=clock, zone=said(match, "zone").strip())
    return whole(match, spec, "date") if clock is not None else ()


def read_spoken_clock_sure(match: re.Match[str]) -> Iterable[Found]:
    """ "Five to nine" may be a range: without minutes of a clock it needs "at" before it or the part of the day."""
    sure = (
        match["to"].lower() == "past"
        or said(match, "half")
        or said(match, "part")
        or match["minutes"].lower().endswith(("half", "quarter"))
    )
    led = re.search(r"(?i)\b(?:at|around|until|by)\s+$", match.string[: match.start()])
    return read_spoken_clock(match) if sure or led else ()


def read_clock_pair(match: re.Match[str]) -> Iterable[Found]:
    clocks: list[time] = []
    for name in ("first", "last"):
        hour, _, minute = match[name].replace(".", ":").partition(":")
        own = said(match, name + "half", "lasthalf")
        value = number(hour)
        clock = None if value is None else _clocked(int(value), int(minute or 0), 0, own, said(match, "part"))
        if clock is None:
            return ()
        clocks.append(clock)
    if not said(match, "firsthalf") and clocks[0] > clocks[1] and clocks[0].hour >= 12:
        clocks[0] = clocks[0].replace(hour=clocks[0].hour - 12)
    end = match.end("firsthalf") if said(match, "firsthalf") else match.end("first")
    return (
        Found(match.start("first"), end, Spec(Kind.CLOCK, clock=clocks[0])),
        Found(match.start("last"), match.end("tail"), Spec(Kind.CLOCK, clock=clocks[1], zone=said(match, "zone"))),
    )


def read_spoken_clock(match: re.Match[str]) -> Iterable[Found]:
    hour = number(match["hour"])
    amount = match["minutes"].lower()
    minutes = {"half": Decimal(30), "quarter": Decimal(15), "a quarter": Decimal(15)}.get(amount) or number(amount)
    if hour is None or minutes is None or not 0 <= minutes < 60 or not 1 <= hour <= 24:
        return ()
    total = int(hour) * 60 + int(minutes) * (1 if match["to"].lower() in ("past", "after") else -1)
    clock = _clocked(total // 60 % 24, total % 60, 0, said(match, "half"), said(match, "part"))
    return whole(match, Spec(Kind.CLOCK, clock=clock), "date") if clock is not None else ()


def read_noon(match: re.Match[str]) -> Iterable[Found]:
    midnight = "night" in match["name"].lower()
    return whole(match, Spec(Kind.CLOCK, clock=time(0 if midnight else 12, 0)))
