"""English times of day: "at 2 p.m. ET", "half past seven", "in the evening", "noon"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import time
from decimal import Decimal

from checker.languages.dates.hours import in_part, is_of_twelve
from checker.languages.dates.readings import ISO_CLOCK
from checker.languages.dates.senses import before, plain, said
from checker.languages.en.dates.forms import DAYPART, MONTH, WEEKDAY, B, E, read, senses
from checker.languages.en.dates.numbers import NUMBER_WORD, ONE_TO_NINE, TABLE, UNIT, number
from checker.languages.shape.dates.grammar import Read, whole, words
from checker.languages.shape.dates.spec import Found, Kind, Spec

_MERIDIEM = r"(?:[ap]\.m\.|[ap]\.?m\b\.?|[ap]\b(?!\.\w))"
_ZONE = rf"(?:\s*(?P<zone>{words(TABLE.zones)})(?!\w))"
_PART = rf"(?:\s+(?P<part>(?:in\s+the\s+|at\s+)?(?:{DAYPART})|tonight)(?!\w))"
_MINUTE_WORD = (
    rf"(?:(?:twenty|thirty|forty|fifty)(?:[\s-]{words(ONE_TO_NINE)})?|"
    rf"{words(word for word, value in TABLE.numbers.items() if 10 <= value < 20)}|oh\s+{words(ONE_TO_NINE)})"
)
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
        (
            rf"(?<![\w.,:$£€/-]){_b('date')}{hour}(?:[:.]{minute})?\s+(?P<part>in\s+the\s+(?:{DAYPART})|at\s+night))(?!\w)",
            read_clock,
        ),
        (
            rf"{B}(?<!this ){_b('date')}(?P<part>(?:in\s+the\s+|early\s+|late\s+)*(?:morning|afternoon|evening|"
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
        (
            rf"(?:(?<=\bfrom )|(?<=\bbetween ))(?P<first>[01]?\d){to}"
            rf"(?P<tail>(?P<last>[01]?\d:[0-5]\d){_ZONE}?{_PART}?)"
            rf"(?!\w|[:/]\d|\s*[ap]\.?m\b)",
            read_clock_pair,
        ),
        (
            rf"(?:(?<=\bfrom )|(?<=\bbetween ))(?P<first>0\d[0-5]\d){to}"
            r"(?P<tail>(?P<last>[012]\d[0-5]\d))(?!\w|[.,]\d)",
            read_clock_pair,
        ),
        (
            rf"{B}(?P<minutes>half\s+an\s+hour|{NUMBER_WORD}|\d{{1,2}})\s+(?:minutes?\s+)?(?P<to>past|to|after|before)\s+"
            rf"(?P<hour>midnight|noon){E}",
            read_near_noon,
        ),
        (ISO_CLOCK, read_clock),
        (r"(?<![\w.,:$£€-])(?P<date>(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s?(?:hrs|h)\b)(?!\s+of)", read_clock),
        (
            rf"(?:(?<=\bat )|(?<=\baround )|(?<=\bby )|(?<=\buntil )|(?<=\bfrom )|(?<=\bto )|(?<=\babout )){_b('date')}"
            rf"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?:\s*(?:hours|hrs){_ZONE}?|\s+(?P<zone2>{words(TABLE.zones)})))(?!\w)",
            read_clock,
        ),
        (
            rf"(?:(?<=\btonight at )|(?<=\bthis morning at )|(?<=\bthis afternoon at )|(?<=\bthis evening at ))"
            rf"{_b('date')}{hour}(?:[:.]{minute})?)(?!\w|[:.,]\d|\s*[ap]\.?m\b)",
            read_clock,
        ),
        (
            rf"(?:(?<=\bat )|(?<=\baround )|(?<=\babout )|(?<=\bby )|(?<=\buntil )){_b('date')}{hour}(?:[:.]{minute})?)"
            r"(?=\s+(?:tonight|this\s+(?:morning|afternoon|evening))\b)",
            read_clock,
        ),
        (
            rf"{B}the\s+(?P<daypart>{DAYPART})(?=\s+of\s+(?:the\s+)?(?:{MONTH}\s*\d|\d{{1,2}}|{WEEKDAY}|{words(senses.holidays)}))",
            read_daypart_of,
        ),
        (
            rf"(?:(?<=\bat )|(?<=\baround )|(?<=\bby )|(?<=\buntil )|(?<=\bfrom )|(?<=\bto )|(?<=th )){_b('date')}"
            rf"(?P<hour>{_HOUR_WORD})[\s-]+(?P<spelled>{_MINUTE_WORD})(?:\s*(?P<half>{_MERIDIEM}))?{_PART}?)"
            rf"(?!\w|\s+{UNIT})",
            read_spelled_clock,
        ),
        (
            rf"{B}(?:12\s+)?(?P<name>noon(?:ish)?|midnight|mid\s+night|"
            rf"(?<=\bat )midday|(?<=\bby )midday|(?<=\buntil )midday|midday(?=\s+on)){E}",
            read_noon,
        ),
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


def _clock(hour: int, minute: int, second: int, half: str, part: str, printed: str = "") -> Spec | None:
    """The time of day; "p.m." and the part of the day say which half of it, without them it may be either."""
    half, part = half.lower()[:1], re.sub(r"^(?:in|at)\s+(?:the\s+)?|^the\s+", "", plain(part))
    kind = senses.dayparts.get(part, "NI" if part == "tonight" else "")
    if hour > 24 or minute > 59 or second > 59 or (half == "a" and hour > 12):
        return None
    clock = time(hour % 24, minute, second)
    if not half:
        return Spec(Kind.CLOCK, clock=in_part(clock, kind), twelve=not kind and is_of_twelve(clock, printed))
    if clock.hour <= 12:
        clock = clock.replace(hour=clock.hour % 12 + (12 if half == "p" else 0))
    return Spec(Kind.CLOCK, clock=clock)


def read_clock(match: re.Match[str]) -> Iterable[Found]:
    hour = number(match["hour"])
    if hour is None or hour != int(hour):
        return ()
    minute, second = int(said(match, "minute") or 0), int(said(match, "second") or 0)
    spec = _clock(int(hour), minute, second, said(match, "half"), said(match, "part"), match["hour"])
    return (
        () if spec is None else whole(match, replace(spec, zone=said(match, "zone", "zone2").strip().upper()), "date")
    )


def read_spoken_clock_sure(match: re.Match[str]) -> Iterable[Found]:
    """ "Five to nine" may be a range: without minutes of a clock it needs "at" before it or the part of the day."""
    if match["to"].lower() == "to" and re.search(r"(?i)\b(?:from|between)\s+$", before(match)):
        return ()
    sure = (
        match["to"].lower() == "past"
        or said(match, "half")
        or said(match, "part")
        or match["minutes"].lower().endswith(("half", "quarter"))
    )
    led = re.search(r"(?i)\b(?:at|around|until|by)\s+$", before(match))
    return read_spoken_clock(match) if sure or led else ()


def read_spelled_clock(match: re.Match[str]) -> Iterable[Found]:
    """ "At nine thirty", "at ten oh five p.m."."""
    hour, minute = number(match["hour"]), number(re.sub(r"(?i)^oh\s+", "", match["spelled"]).replace("-", " "))
    if not hour or minute is None or minute > 59:
        return ()
    spec = _clock(int(hour), int(minute), 0, said(match, "half"), said(match, "part"))
    return whole(match, spec, "date")


def read_clock_pair(match: re.Match[str]) -> Iterable[Found]:
    """Two times of day; what only the second says of its half of the day holds for both."""
    specs: list[Spec] = []
    for name in ("first", "last"):
        printed = re.sub(r"^(\d\d)(\d\d)$", r"\1:\2", match[name])  # 0730
        hour, _, minute = printed.replace(".", ":").partition(":")
        value, half = number(hour), said(match, name + "half", "lasthalf")
        spec = None if value is None else _clock(int(value), int(minute or 0), 0, half, said(match, "part"), hour)
        if spec is None or spec.clock is None:
            return ()
        specs.append(replace(spec, zone=said(match, "zone").upper() if name == "last" else ""))
    first, last = specs
    if not said(match, "firsthalf") and first.clock and last.clock and first.clock > last.clock:
        if first.clock.hour >= 12:
            first = replace(first, clock=first.clock.replace(hour=first.clock.hour - 12))
        elif last.twelve:
            last = replace(last, clock=last.clock.replace(hour=last.clock.hour % 12 + 12), twelve=False)
    end = match.end("firsthalf") if said(match, "firsthalf") else match.end("first")
    return Found(match.start("first"), end, first), Found(match.start("last"), match.end("tail"), last)


def read_spoken_clock(match: re.Match[str]) -> Iterable[Found]:
    hour = number(match["hour"])
    amount = match["minutes"].lower()
    minutes = {"half": Decimal(30), "quarter": Decimal(15), "a quarter": Decimal(15)}.get(amount) or number(amount)
    if hour is None or minutes is None or not 0 <= minutes < 60 or not 1 <= hour <= 24:
        return ()
    total = int(hour) * 60 + int(minutes) * (1 if match["to"].lower() in ("past", "after") else -1)
    spec = _clock(total // 60 % 24 or 12, total % 60, 0, said(match, "half"), said(match, "part"))
    return whole(match, spec, "date")


def read_daypart_of(match: re.Match[str]) -> Iterable[Found]:
    """The night of 3 May: nothing without its day."""
    return whole(match, Spec(Kind.DAYPART, daypart=senses.daypart(match["daypart"]), weak=True))


def read_near_noon(match: re.Match[str]) -> Iterable[Found]:
    """ "One minute past midnight", "ten to noon"."""
    minutes = Decimal(30) if match["minutes"].lower().startswith("half") else number(match["minutes"])
    if minutes is None or not 1 <= minutes <= 59:
        return ()
    turn = 12 * 60 if match["hour"].lower() == "noon" else 24 * 60
    total = (turn + int(minutes) * (1 if match["to"].lower() in ("past", "after") else -1)) % (24 * 60)
    return whole(match, Spec(Kind.CLOCK, clock=time(total // 60, total % 60)))


def read_noon(match: re.Match[str]) -> Iterable[Found]:
    midnight = "night" in match["name"].lower()
    return whole(match, Spec(Kind.CLOCK, clock=time(0 if midnight else 12, 0)))
