"""German lengths of time, what recurs, and words of time that name no day."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from checker.languages.dates.readings import both_lengths
from checker.languages.dates.senses import before
from checker.languages.de.dates.forms import (
    ARTICLE,
    FULL_MONTH,
    HEDGE,
    LATE,
    ORDINAL,
    SHIFT,
    WEEKDAY,
    B,
    E,
    as_shift,
    read,
    senses,
)
from checker.languages.de.dates.numbers import AMOUNT, NUMBER, TABLE, UNIT, UNIT_OF, WORD_NUMBER, amounts, number
from checker.languages.shape.dates.grammar import Read, whole, words
from checker.languages.shape.dates.spec import UNCOUNTED, Found, Kind, Spec, iso_duration
from checker.model.patterns import compiled

# A length of time has one of these in or after it.
UNIT_STEMS = (
    r"viertelj|sekund|sekünd|minut|minüt|stund|stünd|tag|täg|woche|wöch|monat|jahr|jähr|quartal|"
    r"(?<![a-z])(?:sek|min|std|tg|wo|mon|jh|h)\b|(?<=\d)h\b"
)


def lengths() -> tuple[tuple[str, Read], ...]:
    """Lengths of time and what is counted by them; each has one of `UNIT_STEMS` in it."""
    plural = r"(?P<unit>sekunden|minuten|stunden|tage[n]?|wochen|monate[n]?|jahre[n]?|jahrzehnte[n]?|jahrhunderte[n]?)"
    stems = r"(?P<stem>stünd|täg|wöch|monat|minüt|sekünd)"
    return (
        (
            rf"{B}(?:innerhalb\s+(?:von\s+)?|binnen\s+)(?:(?:der|den)\s+)?(?:(?:nächsten|kommenden)\s+)?"
            rf"(?P<hedged>{HEDGE}*(?P<amount>{AMOUNT})){E}(?!\s+(?:nach|seit|ab|vor)\b)",
            read_within,
        ),
        (rf"{B}(?P<to>vor|in)\s+(?:über\s+)?(?P<hedged>{HEDGE}*(?P<amount>{AMOUNT})){E}", read_ago),
        (rf"(?<=\bseit )(?P<date>(?:{HEDGE})*(?P<amount>{AMOUNT})){E}", read_since),
        (r"(?<![\w.,:])(?P<hours>\d{1,2}):(?P<minutes>[0-5]\d)\s*(?:stunden?|std|h\b)", read.hours_and_minutes),
        (
            rf"{B}(?:{HEDGE})*(?P<amount>{AMOUNT})\s+(?P<to>später|danach|darauf|zuvor|vorher|davor|früher){E}",
            read_told_amount,
        ),
        (
            rf"{B}(?P<date>(?:{ARTICLE})?(?P<nth>ersten|letzten)\s+(?P<amount>{AMOUNT}))(?=\s+(?:des\s+"
            rf"(?:Jahres|{SHIFT})|(?:von\s+)?{LATE}|(?:dieses|vergangenen|vorigen|letzten)\s+Jahres)){E}",
            read.first_units,
        ),
        (rf"{B}(?P<date>(?:{ARTICLE})?(?P<shift>{SHIFT})\s+(?P<amount>{AMOUNT})){E}", read.span),
        (rf"{B}(?P<date>(?:{ARTICLE})?(?P<shift>{SHIFT})\s+{plural}){E}", read_uncounted_span),
        (rf"{B}(?:(?:ab|unter|über|von|mit)\s+)?(?P<amount>{AMOUNT})\s+(?:alt|jung|älter|jünger)\w*{E}", read.nothing),
        (rf"{B}(?:ab|unter|mit)\s+(?P<n>\d\d?|{NUMBER})\s+jahren{E}", read.nothing),
        (
            rf"{B}(?P<first>\d+(?:,\d+)?|{WORD_NUMBER})(?:\s?[-–]\s?|-?\s+(?:bis|oder)\s+|,\s+)"
            rf"(?P<second>(?P<n>\d+(?:,\d+)?|{WORD_NUMBER})\s+(?P<unit>{UNIT}))"
            rf"(?!\w|\s+(?:später|danach|darauf|zuvor|vorher|davor|früher|alt))",
            read_length_range,
        ),
        (
            rf"{B}(?P<date>(?:(?:de[nmr]|die)\s+(?={HEDGE}))?(?:{HEDGE})*(?P<amount>{AMOUNT})){E}",
            read.duration,
        ),
        (
            rf"{B}(?P<date>(?:{HEDGE})*(?P<n>{NUMBER})\s+(?!über|unter|oder|aber|hinter)[a-zäöüß]+e[nr]?\s+(?P<unit>{UNIT})){E}(?!\s+alt)",
            read_in_compound,
        ),
        (
            rf"{B}(?P<date>(?P<n>{NUMBER})\s+(?!mont|dienst|donnerst|freit|samst|sonnt)\w{{3,}}(?P<unit>tagen?|stunden|wochen|minuten)){E}",
            read_in_compound,
        ),
        (
            rf"{B}(?:den|die|das)\s+(?:ganzen?|gesamten?)\s+(?P<unit>tag|woche|monat|jahr|wochenende){E}",
            read_whole_unit,
        ),
        (
            rf"(?:(?<=\bseit )|(?<=\bnach )|(?<=\bvor )|(?<=\bvon )|(?<=\bbinnen ))(?P<date>{plural}){E}",
            read_uncounted,
        ),
        (rf"{B}(?P<stem>stunden|tage|wochen|monate|jahre|minuten|jahrzehnte)lang(?:e[nmrs]?)?{E}", read_lasting),
        (rf"{B}(?:lang|mehr)(?P<stem>jähr|tägig|wöchig|monatig|stünd)ig?(?:e[nmrs]?)?{E}", read_lasting),
        (rf"{B}(?P<n>\d+-?|{NUMBER}){stems}ige?[nmrs]?{E}", read_lasting_counted),
        (
            rf"{B}(?P<date>(?P<n>\d+)-(?P<unit>stunden|tage|wochen|monate|jahre|minuten|sekunden))(?=-)",
            read_in_compound,
        ),
        (rf"{B}(?P<date>(?P<n>\d+)-(?P<unit>stunden|tage)-woche[n]?){E}", read_in_compound),
    )


def recurrences() -> tuple[tuple[str, Read], ...]:
    """What recurs, vague words, and what only looks like a date."""
    return (
        (rf"{B}(?:{words(senses.recurring)}){E}", read.recurring),
        (
            rf"{B}(?:jede[nmrs]?|pro)\s+(?P<name>{WEEKDAY}|{UNIT}|{FULL_MONTH}|morgen|abend|nacht|nachmittag|vormittag)"
            rf"(?P<daypart>morgen|abend|vormittag|nachmittag|nacht)?{E}",
            read_every,
        ),
        (rf"{B}(?:alle|je)\s+(?P<amount>{AMOUNT}){E}", read_every_amount),
        (
            rf"{B}(?:jede[mnrs]?\s+)?{ORDINAL}\s+{WEEKDAY}\s+(?:im\s+monat|(?:eines\s+)?jede[ns]\s+monats){E}",
            read_each_month,
        ),
        (
            rf"{B}(?:(?:{NUMBER})\s?-?mal|mehrmals)\s+(?:pro|im|am|in\s+der|die|je)\s+(?P<name>{UNIT}){E}",
            read_often,
        ),
        (rf"{B}(?:{words(senses.vague)}){E}", read.vague),
        (r"(?<=\bbis )dato(?!\w)", read_present_end),
        (
            # Nowadays, not today: "heute noch", "wie heute", "wäre heute", "der heute 30-jährige".
            rf"(?:wie\s+(?P<date>heute)|(?P<date2>heute)(?=\s+(?:noch|würden?|wären?|\d+-jährig\w*|\d+\s+Jahre)\b)|"
            rf"(?:wäre|würde|hätte|könnte)n?\s+(?:\w+\s+)?(?P<date3>heute)){E}",
            read_nowadays,
        ),
        (rf"{B}ex(?=-(?-i:[A-ZÄÖÜ]))", read_former),
        (r"(?<![\w.])\d+[.,]\d+\.\d+(?:\.?\w+)*", read.nothing),
        (rf"{B}(?:{words(TABLE.numbered)})\.?\s+v?\d+(?:\.\d+)+\.?(?![\w])", read.nothing),
        (r"\b(?:bild|welt)\s+am\s+sonntag\b|\bfridays\s+for\s+future\b|\bfreitag\s+der\s+13\.", read.nothing),
        (r"(?:guten|schönen)\s+(?:morgen|tag|abend)\b", read.nothing),
    )


_AGED = compiled(r"\b(?:alter|altersgruppe)\s+(?:von|zwischen)\s+$", re.IGNORECASE)


def read_length_range(match: re.Match[str]) -> Iterable[Found]:
    """ "6-8 Wochen", "zwei bis drei Tage": both lengths."""
    if _AGED.search(before(match)):
        return ()
    return both_lengths(match, UNIT_OF[match["unit"].lower()], number(match["first"]), number(match["n"]))


def read_ago(match: re.Match[str]) -> Iterable[Found]:
    parts = amounts(match["amount"])
    sign = 1 if match["to"].lower() == "in" else -1
    length = (match.start("hedged"), match.end("amount"))
    return (Found(match.start(), match.end(), Spec(Kind.AGO, amount=parts, sign=sign), length),) if parts else ()


def read_within(match: re.Match[str]) -> Iterable[Found]:
    """A stretch from the report's day on: "binnen zwei Wochen"."""
    parts = amounts(match["amount"])
    length = (match.start("hedged"), match.end("amount"))
    spec = Spec(Kind.RELATIVE, amount=parts, sign=1, shift=0)
    return (Found(match.start(), match.end(), spec, length),) if parts else ()


def read_whole_unit(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.DURATION, amount=((Decimal(1), UNIT_OF[match["unit"].lower()]),)))


def read_present_end(match: re.Match[str]) -> Iterable[Found]:
    """The present as an end of a stretch, nothing by itself."""
    return whole(match, Spec(Kind.VAGUE, value="PRESENT_REF", weak=True))


def read_since(match: re.Match[str]) -> Iterable[Found]:
    parts = amounts(match["amount"])
    return whole(match, Spec(Kind.AGO, amount=parts, sign=-1), "date") if parts else ()


def read_told_amount(match: re.Match[str]) -> Iterable[Found]:
    parts = amounts(match["amount"])
    sign = -1 if match["to"].lower() in ("zuvor", "vorher", "davor", "früher") else 1
    spec = Spec(Kind.AGO, amount=parts, sign=sign, told=True)
    return (Found(match.start(), match.end(), spec, match.span("amount")),) if parts else ()


def read_uncounted_span(match: re.Match[str]) -> Iterable[Found]:
    shift = as_shift(match["shift"])
    parts = ((UNCOUNTED, UNIT_OF[match["unit"].lower()]),)
    if not shift:
        return whole(match, Spec(Kind.DURATION, amount=parts), "date")
    return whole(match, Spec(Kind.RELATIVE, amount=parts, sign=1 if shift > 0 else -1), "date")


def read_uncounted(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.DURATION, amount=((UNCOUNTED, UNIT_OF[match["unit"].lower()]),)), "date")


_STEMS = {
    "sekünd": "second", "minut": "minute", "minuten": "minute", "minüt": "minute", "stund": "hour", "stunden": "hour",
    "stünd": "hour", "tag": "day", "tage": "day", "täg": "day", "tägig": "day", "woch": "week", "wochen": "week",
    "wöch": "week", "wöchig": "week", "monat": "month", "monate": "month", "monatig": "month", "jahr": "year",
    "jahre": "year", "jähr": "year", "jahrzehnt": "decade", "jahrzehnte": "decade",
}  # fmt: skip


def read_lasting(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.DURATION, amount=((UNCOUNTED, _STEMS[match["stem"].lower()]),)))


def read_lasting_counted(match: re.Match[str]) -> Iterable[Found]:
    value = number(match["n"].rstrip("-"))
    if value is None:
        return ()
    return whole(match, Spec(Kind.DURATION, amount=((value, _STEMS[match["stem"].lower()]),)))


def read_in_compound(match: re.Match[str]) -> Iterable[Found]:
    value = number(match["n"])
    if value is None:
        return ()
    return whole(match, Spec(Kind.DURATION, amount=((value, UNIT_OF[match["unit"].lower()]),)), "date")


def read_every(match: re.Match[str]) -> Iterable[Found]:
    name = match["name"].lower()
    if name in senses.weekdays:
        part = senses.daypart(match["daypart"] or "")
        value = f"XXXX-WXX-{senses.weekdays[name]}" + (f"T{part}" if part else "")
    elif name in UNIT_OF:
        value = iso_duration(((Decimal(1), UNIT_OF[name]),))
    elif name in senses.months:
        value = f"XXXX-{senses.months[name]:02}"
    else:
        value = f"XXXX-XX-XXT{senses.daypart(name)}"
    return whole(match, Spec(Kind.RECURRING, value=value))


def read_often(match: re.Match[str]) -> Iterable[Found]:
    """So many times in a unit: how often, TIMEX3 says with the unit."""
    return whole(match, Spec(Kind.RECURRING, value=iso_duration(((Decimal(1), UNIT_OF[match["name"].lower()]),))))


def read_each_month(match: re.Match[str]) -> Iterable[Found]:
    """ "Jeden ersten Montag im Monat"."""
    return whole(match, Spec(Kind.RECURRING, value="P1M"))


def read_every_amount(match: re.Match[str]) -> Iterable[Found]:
    parts = amounts(match["amount"])
    return whole(match, Spec(Kind.RECURRING, value=iso_duration(parts))) if parts else ()


def read_nowadays(match: re.Match[str]) -> Iterable[Found]:
    return whole(
        match,
        Spec(Kind.VAGUE, value="PRESENT_REF"),
        "date" if match["date"] else "date2" if match["date2"] else "date3",
    )


def read_former(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.VAGUE, value="PAST_REF"))
