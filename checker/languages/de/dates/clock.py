"""German times of day: "um 20.30 Uhr", "halb neun", "am Abend", "in der Nacht zum Montag"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import time

from checker.languages.dates.hours import in_part, is_of_twelve
from checker.languages.dates.readings import ISO_CLOCK
from checker.languages.dates.senses import before, behind, plain, said
from checker.languages.de.dates.forms import (
    DAYPART_ADVERBS,
    DAYPART_NOUNS,
    HEDGE,
    MONTHS,
    PART_OF_DAY,
    SHORT_WEEKDAY_OF,
    WEEKDAY,
    B,
    E,
    read,
    senses,
)
from checker.languages.de.dates.numbers import TABLE, number
from checker.languages.shape.dates.grammar import Read, whole, words
from checker.languages.shape.dates.spec import Found, Kind, Spec
from checker.model.patterns import compiled

_CLOCK_TAIL = (
    rf"(?:\s+(?P<part>(?:am\s+|in\s+der\s+)?(?:{PART_OF_DAY})))?"
    rf"(?:\s+(?P<zone>{words(TABLE.zones)})(?!\w))?"
)
_HOUR_WORD = r"(?:ein|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)"


def clocks() -> tuple[tuple[str, Read], ...]:
    lead = rf"(?P<lead>(?:{words(DAYPART_ADVERBS)})\s+um\s+)?"
    return (
        (
            rf"(?<![\w.,:]){lead}(?P<date>(?P<hour>\d{{1,2}}|{_HOUR_WORD})(?:[.:](?P<minute>[0-5]\d)"
            rf"(?:[.:](?P<second>[0-5]\d))?)?"
            rf"(?:\s*uhr(?:\s+(?:und\s+)?(?P<minute2>[0-5]?\d)(?!\d|[.,]\d|\s*(?-i:[A-ZÄÖÜ%])))?|\s?h\b){_CLOCK_TAIL}){E}",
            read_clock,
        ),
        (
            rf"(?<![\w.,:-]){lead}(?P<date>(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::"
            rf"(?P<second>[0-5]\d))?"
            rf"(?![\d:.,]\d|\s*(?:Sieg|Erfolg|Niederlage|gegen\s|nach\b|in\s+Führung|\(\d)){_CLOCK_TAIL}){E}",
            read_clock_colon,
        ),
        (
            rf"(?:(?<=\bum )|(?<=\bgegen )|(?<=\bab )|(?<=\bvon ))(?P<date>"
            rf"(?P<hour>[01]?\d|2[0-4])\.(?P<minute>[0-5]\d)"
            rf"{_CLOCK_TAIL})(?![\w.,]|\s*(?:Prozent|%|Euro|Millionen|"
            rf"Punkte|(?-i:[A-ZÄÖÜ][a-zäöü]+en)\b))",
            read_clock,
        ),
        (
            rf"(?<![\w.,:])(?P<first>\d{{1,2}}(?:[.:][0-5]\d)?|{_HOUR_WORD})(?:\s*(?:[-–/])\s*|\s+(?:bis|und|oder)\s+)"
            rf"(?P<last>(?P<second>\d{{1,2}}(?:[.:][0-5]\d)?|{_HOUR_WORD})\s*(?:uhr|h\b){_CLOCK_TAIL}){E}",
            read_clock_pair,
        ),
        (
            rf"{B}(?P<date>(?P<fraction>halb|viertel\s+nach|viertel\s+vor|viertel|dreiviertel)\s+"
            rf"(?P<hour>\d{{1,2}}|{_HOUR_WORD})"
            rf"(?:\s+uhr)?{_CLOCK_TAIL})(?!\w|[.,]\d|\s*(?:Millionen|Milliarden|Prozent|Liter|Pfund))",
            read_spoken_clock,
        ),
        (
            rf"{B}(?P<date>(?P<minutes>\d{{1,2}}|{_HOUR_WORD}|zwanzig)\s+(?P<to>nach|vor)\s+halb\s+"
            rf"(?P<hour>\d{{1,2}}|{_HOUR_WORD}){_CLOCK_TAIL}){E}",
            read_minutes_to_half,
        ),
        (
            rf"(?<=\bum )(?P<date>(?P<minutes>\d{{1,2}}|{_HOUR_WORD}|zwanzig)\s+(?P<to>nach|vor)\s+"
            rf"(?P<hour>\d{{1,2}}|{_HOUR_WORD})"
            rf"{_CLOCK_TAIL}){E}",
            read_minutes_to,
        ),
        (
            rf"(?<=\bum )(?P<date>(?P<hour>\d{{1,2}})"
            rf""
            rf"(?:\s+(?P<part>(?:am\s+)?(?:{PART_OF_DAY})))){E}",
            read_clock,
        ),
        (
            rf"{B}(?P<minutes>\d{{1,2}}|{_HOUR_WORD}|eine|zwanzig)\s+(?:minuten?\s+|(?P<hours>stunden?)\s+)?"
            rf"(?P<to>nach|vor)\s+mitternacht{E}",
            read_near_midnight,
        ),
        (rf"{B}mitternachts?{E}", read_midnight),
        (ISO_CLOCK, read_clock),
        (
            rf"(?:(?<=\bam )|(?<=\bvom )|(?<=\bzum )|(?<=\bgegen )|(?<=\bbis zum )|(?<=\bbis in die )|"
            rf"(?<=\bin der )|(?<=\bin den )|"
            rf"(?<=\bder )|(?<=\bdiesen )|(?<=\bim )|(?<=\bzur )|(?<=\bam gleichen )|(?<=\bam selben )|(?<=\büber )|"
            rf"(?<=\bin dieser ))"
            rf"(?P<date>(?:(?:(?:sehr\s+)?(?:frühen|späten|selben|gleichen)\s+)?)"
            rf"(?P<daypart>{words(DAYPART_NOUNS)})){E}",
            read.daypart,
        ),
        (rf"{B}(?:{words(DAYPART_ADVERBS)}){E}", read.daypart),
        (rf"{B}nacht\s+(?:zum|auf(?:\s+den)?|zu)(?=\s)", read.night_to),
        (
            rf"{B}nacht\s+vo[nm]\s+(?:{WEEKDAY}|\d{{1,2}}\.(?:\s*\w+)?)\s+(?:auf|zum?)(?:\s+den)?(?=\s+(?:\d|{WEEKDAY}))",
            read.night_to,
        ),
    )


def read_clock(match: re.Match[str]) -> Iterable[Found]:
    hour = number(match["hour"])
    minute = int(said(match, "minute", "minute2") or 0)
    second = int(said(match, "second") or 0)
    if hour is None or not 0 <= hour <= 24 or minute > 59 or hour != int(hour):
        return ()
    part = said(match, "part") or re.sub(r"\s+um\s+$", "", said(match, "lead"))
    spec = _clock(time(int(hour) % 24, minute, second), part, match["hour"])
    if match[0].rstrip().lower().endswith("h") and not said(match, "minute") and not _BOUND_TO.search(before(match)):
        return ()  # "5 h" says how long, "um 5 h" when
    return whole(match, replace(spec, zone=said(match, "zone").upper()), 0 if said(match, "lead") else "date")


def read_clock_colon(match: re.Match[str]) -> Iterable[Found]:
    """Results of games have a colon too: a word of time has to stand beside it."""
    return read_clock(match) if said(match, "second", "part", "zone", "lead") or _leads_to_clock(match) else ()


_BOUND_TO = compiled(rf"(?:\b(?:um|gegen|ab|bis|von)|[-–])\s*{HEDGE}?$", re.IGNORECASE)
_LED_TO = compiled(
    rf"(?:\b(?:um|gegen|ab|seit|von|bis|nach|vor|{WEEKDAY}|\w+tag|heute|gestern|morgen|übermorgen|vorgestern|abflug|ankunft|abfahrt|beginn|"
    rf"start|einlass|anpfiff|anstoß|anmeldung|treffpunkt|{words(SHORT_WEEKDAY_OF)}\.?)|[-–]|"
    rf"\b\d{{1,2}}\.\s?(?:\d{{1,2}}\.(?:\s?\d{{2}}|\d{{4}})?|{MONTHS}(?:\s\d{{4}})?)),?:?\s*$",
    re.IGNORECASE,
)


def _leads_to_clock(match: re.Match[str]) -> bool:
    if re.match(r"\s?[-–]\s?\d?\d:\d\d(?!\d)", behind(match)):
        return True
    whole_text = not before(match).strip() and not behind(match).strip()
    return whole_text or bool(_LED_TO.search(before(match)))


def _clock(clock: time, part: str, printed: str = "") -> Spec:
    """A time of day in the half that the part of the day names; without one an hour of twelve may be in either."""
    kind = senses.daypart(re.sub(r"^(?:am|in der)\s+", "", plain(part)))
    return Spec(Kind.CLOCK, clock=in_part(clock, kind), twelve=not kind and is_of_twelve(clock, printed))


def read_clock_pair(match: re.Match[str]) -> Iterable[Found]:
    found = []
    for name in ("first", "second"):
        hour, _, minute = re.sub(r"[.:]", ":", match[name]).partition(":")
        value = number(hour)
        if value is None or value > 24 or int(minute or 0) > 59:
            return ()
        spec = _clock(time(int(value) % 24, int(minute or 0)), said(match, "part"), hour)
        end = match.end("last") if name == "second" else match.end(name)
        found.append(Found(match.start(name), end, spec))
    return tuple(found)


_FRACTIONS = {"halb": (-1, 30), "viertel nach": (0, 15), "viertel vor": (-1, 45), "viertel": (-1, 15),
              "dreiviertel": (-1, 45)}  # fmt: skip


def read_spoken_clock(match: re.Match[str]) -> Iterable[Found]:
    hour = number(match["hour"])
    if hour is None or not 1 <= hour <= 24:
        return ()
    before, minute = _FRACTIONS[re.sub(r"\s+", " ", match["fraction"].lower())]
    return whole(match, _clock(_dial(int(hour) + before, minute), said(match, "part")), "date")


def read_minutes_to_half(match: re.Match[str]) -> Iterable[Found]:
    """ "Fünf vor halb acht" is 7.25."""
    return read_minutes_to(match, half=-30)


def read_minutes_to(match: re.Match[str], *, half: int = 0) -> Iterable[Found]:
    hour, minutes = number(match["hour"]), number(match["minutes"])
    if hour is None or minutes is None or not 1 <= hour <= 24 or not 1 <= minutes <= 59:
        return ()
    total = int(hour) * 60 + half + int(minutes) * (1 if match["to"].lower() == "nach" else -1)
    return whole(match, _clock(_dial(total // 60, total % 60), said(match, "part")), "date")


def _dial(hour: int, minute: int) -> time:
    """A spoken time of day; half an hour before one is half past twelve."""
    return time(hour % 24 or 12, minute)


def read_near_midnight(match: re.Match[str]) -> Iterable[Found]:
    """ "Fünf Minuten nach Mitternacht", "eine Stunde vor Mitternacht"."""
    minutes = number(match["minutes"])
    if minutes is None or not 1 <= minutes <= (_HALF_A_DAY if match["hours"] else 59):
        return ()
    minutes *= 60 if match["hours"] else 1
    total = (int(minutes) if match["to"].lower() == "nach" else -int(minutes)) % _DAY
    return whole(match, Spec(Kind.CLOCK, clock=time(total // 60, total % 60)))


#: In minutes, and in hours.
_DAY, _HALF_A_DAY = 24 * 60, 12


def read_midnight(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.CLOCK, clock=time(0, 0)))
