"""English lengths of time, what recurs, and words of time that name no day."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from checker.languages.dates.readings import both_lengths
from checker.languages.dates.senses import before, plain
from checker.languages.en.dates.forms import FULL_MONTH, HEDGE, SHIFT, SHORT_DAY, WEEKDAY, B, E, as_shift, read, senses
from checker.languages.en.dates.numbers import AMOUNT, NUMBER, NUMBER_WORD, TABLE, UNIT, UNIT_OF, amounts, number
from checker.languages.shape.dates.grammar import Read, whole, words
from checker.languages.shape.dates.spec import UNCOUNTED, Found, Kind, Spec, iso_duration
from checker.model.patterns import compiled

_UNIT_SHORT = {"y": "year", "w": "week", "d": "day", "h": "hour", "m": "month"}


# A length of time has one of these in or after it.
UNIT_STEMS = (
    r"second|minute|hour|day|week|fortnight|month|quarter|year|decade|centur|night|"
    r"(?<![a-z])(?:secs?|mins?|hrs?|wks?|mths?|mos?|yrs?|h)\b|(?<=\d)h\b"
)


def lengths() -> tuple[tuple[str, Read], ...]:
    """Lengths of time and what is counted by them; each has one of `UNIT_STEMS` in it."""
    plural = r"(?P<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)"
    return (
        (
            rf"{B}(?:{HEDGE})*(?P<amount>{AMOUNT})\s+(?P<to>ago|earlier|previously|beforehand|later|"
            rf"afterwards|from\s+now|hence|after\s+today|from\s+today){E}(?!(?<=later)\s+(?:this|today|tonight)\b)",
            read_ago,
        ),
        (
            rf"{B}within\s+(?:{HEDGE})*(?:(?:the\s+)?(?:next|coming)\s+)?(?P<amount>{AMOUNT}){E}"
            rf"(?!\s+(?:of|after|from|before)\b|\s+since\b|-)",
            read_within,
        ),
        (rf"{B}in\s+(?:{HEDGE})*(?P<amount>{AMOUNT})(?:['’]\s*time)?{E}(?!\s+(?:of|since))", read_ahead),
        (
            rf"{B}(?P<date>(?:the\s+)?(?P<nth>first|last|final)\s+(?P<amount>{AMOUNT}))(?=\s+(?:of|in)\s+"
            rf"(?:the\s+year|{SHIFT}\s+year|\d{{4}})){E}",
            read.first_units,
        ),
        (rf"{B}(?P<date>(?P<shift>{SHIFT})\s+(?P<amount>{AMOUNT})){E}", read.span),
        (
            rf"{B}(?P<n>{NUMBER})\s+(?P<shift>past|next|last|coming|upcoming|previous|following)\s+"
            rf"(?P<unit>(?={UNIT})\w+s){E}",
            read_turned_span,
        ),
        (rf"{B}(?P<shift>(?:the\s+)?(?:last|past|next|coming|recent|previous))\s+{plural}{E}", read_uncounted_span),
        (r"(?<![\w.,:])(?P<hours>\d{1,2}):(?P<minutes>[0-5]\d)\s*(?:hours?|hrs?)\b", read.hours_and_minutes),
        (
            rf"{B}(?P<first>\d+(?:\.\d+)?|{NUMBER_WORD})(?:\s?[-–]\s?|-?\s+(?:to|or)\s+|-to-)"
            rf"(?P<second>(?P<n>\d+(?:\.\d+)?|{NUMBER_WORD})[\s-]*(?P<unit>{UNIT}))"
            rf"(?!\w|-?\s*old|\s+(?:ago|later|earlier|before|after|from|of\s+age))",
            read_length_range,
        ),
        (rf"{B}(?P<date>(?:{HEDGE})*(?P<amount>{AMOUNT})){E}(?!-old|\s+old|\s+of\s+age)", read.duration),
        (
            rf"{B}(?:all|whole|the\s+whole|the\s+entire|entire)\s+(?P<unit>day|week|month|year|weekend){E}",
            read_whole_unit,
        ),
        (rf"{B}(?:(?P<n>{NUMBER})(?:\s+nights|-nights?)|(?:one|1|(?<=for )a)\s+night){E}(?!-)", read_nights),
        (rf"(?:(?<=\bfor )|(?<=\bof )|(?<=\bafter ))(?P<date>{plural}){E}", read_uncounted),
    )


def recurrences() -> tuple[tuple[str, Read], ...]:
    """What recurs, vague words, and what only looks like a date."""
    return (
        (rf"{B}(?P<n>\d+)(?P<unit>[YW]){E}", read_short_duration),
        (rf"{B}(?:{words(senses.recurring)}){E}", read.recurring),
        (
            rf"{B}(?:once|twice|thrice|(?:{NUMBER}|several)\s+times)\s+(?:an?|per|every|each|in\s+an?)\s+(?P<name>{UNIT}){E}",
            read_often,
        ),
        (rf"{B}(?P<amount>{NUMBER}[\s-]+{UNIT})\s+(?P<rate>an?\s+{UNIT}){E}(?!\s+(?:ago|later|earlier))", read_rate),
        (rf"{B}{SHORT_DAY}\.?\s?(?:-|–|to)\s?{SHORT_DAY}{E}", read.nothing),
        (rf"{B}(?:{words(TABLE.numbered)})\.?\s+v?\d+(?:\.\d+)+\.?(?![\w])", read.nothing),
        (
            rf"{B}(?:every|each|per|once\s+an?)\s+(?:(?P<other>other)\s+|(?P<n>{NUMBER})\s+)?"
            rf"(?P<name>{WEEKDAY}|{UNIT}|{FULL_MONTH}|morning|afternoon|evening|night){E}",
            read_every,
        ),
        (rf"{B}(?:{words(senses.vague)}){E}(?!-)", read.vague),
        (r"(?<=\bto )(?:date|the\s+present(?:\s+day)?|this\s+day)(?!\w)", read_present_end),
        (
            r"(?i:\bgood\s+(?:morning|afternoon|evening|night)|\b(?:great|nice|good)\s+(?:week|month|day|"
            r"year|weekend)|(?<!end )(?<!rest )(?<!start )(?<!beginning )(?<!middle )\bof\s+the\s+(?:day|"
            r"week|month|year)(?=[.,;!?\s]*$))",
            read.nothing,
        ),
        (r"(?<![\w.])\d+[.,]\d+\.\d+(?:\.?\w+)*", read.nothing),
        # Names that are no dates: the attacks of 2001, papers and programmes.
        (
            r"(?<![\d/])9/11(?![/\d])|(?:Sept\.?|September)\s+11(?:th)?(?=\s+(?:attack|terror|hijack|"
            r"victim|famil|advocate|commission))|"
            r"\b(?:mail|scotland|independent)\s+on\s+sunday\b|\bsunday\s+(?:times|telegraph|mirror|"
            r"express|mail|people|herald)\b|"
            r"\bsaturday\s+night\s+live\b|\bfridays\s+for\s+future\b|\b(?:usa|russia|washington|"
            r"the)\s+today\b(?=\s+(?:newspaper|reported))",
            read.nothing,
        ),
    )


def read_ago(match: re.Match[str]) -> Iterable[Found]:
    parts = amounts(match["amount"])
    back = match["to"].lower() in ("ago", "earlier", "before", "previously", "beforehand")
    from_now = plain(match["to"]) in ("from now", "from today", "hence", "after today")
    told = not from_now and match["to"].lower() != "ago"
    base = Spec(Kind.TODAY, unit="day", shift=0) if from_now else None
    spec = Spec(Kind.AGO, amount=parts, sign=-1 if back else 1, told=told, base=base)
    return (Found(match.start(), match.end(), spec, match.span("amount")),) if parts else ()


def read_ahead(match: re.Match[str]) -> Iterable[Found]:
    parts = amounts(match["amount"])
    spec = Spec(Kind.AGO, amount=parts, sign=1)
    return (Found(match.start(), match.end(), spec, match.span("amount")),) if parts else ()


def read_within(match: re.Match[str]) -> Iterable[Found]:
    """A stretch from the report's day on: "within two weeks"."""
    parts = amounts(match["amount"])
    spec = Spec(Kind.RELATIVE, amount=parts, sign=1, shift=0)
    return (Found(match.start(), match.end(), spec, match.span("amount")),) if parts else ()


def read_present_end(match: re.Match[str]) -> Iterable[Found]:
    """The present as an end of a stretch, nothing by itself."""
    return whole(match, Spec(Kind.VAGUE, value="PRESENT_REF", weak=True))


def read_uncounted_span(match: re.Match[str]) -> Iterable[Found]:
    shift = 1 if re.search(r"(?i)next|coming", match["shift"]) else -1
    return whole(match, Spec(Kind.RELATIVE, amount=((UNCOUNTED, UNIT_OF[match["unit"].lower()]),), sign=shift))


def read_turned_span(match: re.Match[str]) -> Iterable[Found]:
    count = number(match["n"])
    shift = as_shift(match["shift"])
    if count is None or not shift:
        return ()
    return whole(match, Spec(Kind.RELATIVE, amount=((count, UNIT_OF[match["unit"].lower()]),), sign=shift))


_AGED = compiled(r"\b(?:ages?|aged)\s+(?:of\s+|from\s+|between\s+)?$", re.IGNORECASE)


def read_length_range(match: re.Match[str]) -> Iterable[Found]:
    """ "6-8 weeks", "two to three days": both lengths."""
    if _AGED.search(before(match)):
        return ()
    return both_lengths(match, UNIT_OF[match["unit"].lower()], number(match["first"]), number(match["n"]))


def read_rate(match: re.Match[str]) -> Iterable[Found]:
    """ "40 hours a week": the hours alone are a length."""
    parts = amounts(match["amount"])
    if not parts:
        return ()
    return (
        Found(match.start("amount"), match.end("amount"), Spec(Kind.DURATION, amount=parts)),
        Found(match.start("rate"), match.end("rate"), Spec(Kind.NOTHING)),
    )


def read_often(match: re.Match[str]) -> Iterable[Found]:
    """So many times in a unit: how often, TIMEX3 says with the unit."""
    return whole(match, Spec(Kind.RECURRING, value=iso_duration(((Decimal(1), UNIT_OF[match["name"].lower()]),))))


def read_whole_unit(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.DURATION, amount=((Decimal(1), UNIT_OF[match["unit"].lower()]),)))


def read_nights(match: re.Match[str]) -> Iterable[Found]:
    count = number(match["n"] or "one")
    return whole(match, Spec(Kind.DURATION, amount=((count, "day"),))) if count is not None else ()


def read_uncounted(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.DURATION, amount=((UNCOUNTED, UNIT_OF[match["unit"].lower()]),)), "date")


def read_short_duration(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.DURATION, amount=((Decimal(match["n"]), _UNIT_SHORT[match["unit"].lower()]),)))


def read_every(match: re.Match[str]) -> Iterable[Found]:
    name = match["name"].lower()
    if name in senses.weekdays:
        value = f"XXXX-WXX-{senses.weekdays[name]}"
    elif name in UNIT_OF:
        count = number(match["n"]) if match["n"] else Decimal(2 if match["other"] else 1)
        value = iso_duration(((count or Decimal(1), UNIT_OF[name]),))
    elif name in senses.months:
        value = f"XXXX-{senses.months[name]:02}"
    else:
        value = f"T{senses.dayparts[name]}"
    return whole(match, Spec(Kind.RECURRING, value=value))
