"""English days: "May 3, 2016", "3rd of May", "last Monday", "yesterday", "the next day"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from checker.languages.dates.readings import YEAR_FIRST, place
from checker.languages.dates.senses import said
from checker.languages.en.dates.forms import (
    COUNTING_DAY,
    DAY,
    MONTH,
    MONTHS,
    NTH,
    SHIFT,
    SHORT_CASED,
    SHORT_WEEKDAY,
    WEEKDAY,
    YEAR4,
    YEAR_TAIL,
    B,
    E,
    as_ordinal,
    as_shift,
    read,
    senses,
)
from checker.languages.en.dates.numbers import NUMBER_WORD, TABLE, number
from checker.languages.shape.dates.grammar import Read, whole, words
from checker.languages.shape.dates.spec import Found, Kind, Spec
from checker.model.patterns import compiled


def days() -> tuple[tuple[str, Read], ...]:
    link = r"\s*(?:-|–|to|through|till|until|and|or|&)\s*(?:the\s+)?"
    return (
        (
            # as machines write it: "Wed Oct 26 15:50:06 2016"
            rf"{B}(?P<date>(?P<month>{MONTHS})\s+(?P<day>\d\d?))"
            r"(?=\s+\d?\d:\d\d(?::\d\d)?\s+(?:[a-z]{3,4}\s+)?(?P<year>(?:19|20)\d\d)(?![\w:]))",
            read_day_month,
        ),
        (
            rf"(?<!\w)(?P<date>(?P<month>{MONTH})\s*(?:the\s+)?(?P<day>{DAY}|{COUNTING_DAY})(?:{link}"
            rf"(?P<to>{DAY})(?!\s*(?:{MONTH}|[ap]\.?m\b|:|\.\d)))?"
            rf"(?:{YEAR_TAIL})?)(?!\w|[:.]\d|/\d)",
            read_day_month,
        ),
        (
            rf"{B}(?P<date>(?:the\s+(?={DAY}\s+of))?(?P<day>{DAY}|{NUMBER_WORD})(?:\s+day)?"
            rf"(?:\s+of)?[\s-]+(?P<month>{MONTH})"
            rf"(?:(?:-(?=\d{{4}}))?{YEAR_TAIL}|-(?P<year3>\d{{4}}))?){E}",
            read_day_month,
        ),
        (
            rf"{B}(?P<first>{DAY})(?P<link>{link})(?P<date>(?P<day>{DAY})(?:\s+of)?\s+(?P<month>{MONTH})(?:{YEAR_TAIL})?){E}",
            read_chained_days,
        ),
        (
            r"(?<![\w.,:/$£€%-])(?P<date>(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>\d{4}|\d\d))(?![\w/])",
            read_numeric,
        ),
        (
            r"(?<=\d[-–])(?P<date>(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>\d{4}|\d\d))(?![\w/])",
            read_numeric,
        ),
        (
            r"(?<![\w.,:/$£€%-])(?P<date>(?P<first>\d{1,2})-(?P<second>\d{1,2})-(?P<year>\d{4}))(?![\w/-])",
            read_numeric,
        ),
        (
            r"(?:(?<=\bon )|(?<=\bfrom )|(?<=\bto )|(?<=\bbetween )|(?<=\bsince )|(?<=\buntil )|(?<=\bfor )|(?<=day )|"
            r"(?<=back )|(?<=, )|(?<=\bor )|(?<=\band )|(?<=\d-)|(?<=this )|(?<=next )|"
            r"(?<=\bmon )|(?<=\btue )|(?<=\bwed )|(?<=\bthu )|(?<=\bfri )|(?<=\bsat )|(?<=\bsun ))"
            r"(?P<date>(?P<first>\d{1,2})/(?P<second>\d{1,2}))(?![\w/]|[.,]\d)",
            read_numeric,
        ),
        (
            r"(?<![\w-])(?P<year>1\d{3}|20\d\d)-(?P<month>0?[1-9]|1[0-2])-(?P<day>[12]\d|3[01]|0?[1-9])(?![\d-])",
            read.iso,
        ),
        (YEAR_FIRST, read.iso),
        (
            r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<blank>\s?)(?P<month>0[1-9]|1[0-2])(?P=blank)"
            r"(?P<day>0[1-9]|[12]\d|3[01])(?![\d,.]\d|\d|\s[a-z])",
            read.iso,
        ),
        (rf"{B}(?P<month>{MONTH})[-/](?P<day>{DAY})(?!\w|[-/–]\d|[-/]{MONTH})", read_day_month),
        (rf"{B}(?P<year>(?:1\d|20)\d\d)[-/](?P<month>{MONTHS})[-/](?P<day>\d{{1,2}})(?![\d-])", read_named_iso),
        (rf"{B}(?P<month>{MONTHS})[-/](?P<day>\d{{1,2}})[-/](?P<year>(?:1\d|20)\d\d)(?![\d-])", read_named_iso),
        (rf"{B}(?P<day>\d{{1,2}})[-/](?P<month>{MONTHS})[-/](?P<year>(?:1\d|20)\d\d|\d\d)(?![\d-])", read_named_iso),
        (
            r"(?<![\w.,:/$£€%-])(?P<day>[12]\d|3[01]|0?[1-9])\.(?P<month>0?[1-9]|1[0-2])\.(?P<year>(?:19|20)\d\d)(?![\w.]\d|\w)",
            read.iso,
        ),
        (
            rf"{B}(?P<date>(?:(?<=on )|(?<=until )|(?<=by )|(?<=since )|(?<=day )|(?<=around )|(?<=after )|"
            rf"(?<=before )|(?<=week of )|(?<=weekend of ))the\s+"
            rf"(?P<day>{NTH})(?:\s+day(?=\s+of))?)(?=\s*(?:[.,;!?)]|$|at\s|around\s|this\s+month|of\s+(?:this|last|next)))",
            read.bare_day,
        ),
        (
            # the month was told a word before: "on 8 May and again on the 13th for repairs"
            rf"{MONTH}(?:\s+{DAY})?(?:,?\s+{YEAR4})?,?\s+(?:and|or)\s+(?:[a-z]+\s+){{0,2}}on\s+(?P<date>the\s+(?P<day>{NTH}))"
            rf"(?=\s+(?:for|in|at|by|with|because|when|while|after|before|from|and|as|to|but)\b)",
            read.bare_day,
        ),
        (
            r"(?:(?<=day )|(?<=\bTue )|(?<=\bThu )|(?<=\bMon )|(?<=\bWed )|(?<=\bFri )|(?<=\bSun )|"
            r"(?<=\bSat ))(?P<date>(?P<day>\d{1,2}(?:st|nd|rd|th)))(?!\w)",
            read.bare_day,
        ),
    )


def weekdays() -> tuple[tuple[str, Read], ...]:
    return (
        (
            rf"{B}(?P<date>(?:(?:(?P<inside>(?:the\s+)?(?:last|final))(?=\s+{WEEKDAY}\s+(?:of|in)\s+"
            rf"(?:{MONTHS}(?!\w)|(?:this|last|next)\s|\d{{4}}))|(?P<shift>{SHIFT})|(?:the\s+)?(?P<nth>{NTH}|last))\s+)?"
            rf"(?P<weekday>{WEEKDAY}|{SHORT_WEEKDAY}|{SHORT_CASED}))"
            rf"(?!\w|['’]s\s+(?:Night|child))",
            read_weekday,
        ),
        (rf"{B}(?P<weekday>{WEEKDAY})\s+(?P<far>week|fortnight){E}(?!\s+(?:of|in)\b)", read_weekday_over),
        (rf"{B}a\s+(?P<far>week|fortnight)\s+on\s+(?P<weekday>{WEEKDAY}){E}", read_weekday_over),
        (rf"{B}(?:the\s+)?(?P<weekday>{WEEKDAY})\s+before\s+last{E}", read_weekday_before_last),
        (rf"{B}two\s+(?P<weekday>{WEEKDAY})s\s+ago{E}", read_weekday_before_last),
        (rf"{B}a\s+week\s+last\s+(?P<weekday>{WEEKDAY}){E}", read_weekday_before_last),
        (
            rf"{B}(?:the\s+)?(?:{NTH}|last|final)\s+{WEEKDAY}\s+(?:of|in)\s+(?:each|every|the)\s+month{E}",
            read_each_month,
        ),
        (rf"{B}(?:on\s+)?(?P<weekday>{WEEKDAY})s{E}", read_weekdays),
        (rf"{B}(?:{words(senses.today)}){E}(?!['’]s\s+(?:world|society|youth|young))", read.today),
        (rf"{B}(?:{words(TABLE.today_parts)}){E}", read_today_part),
        (
            rf"{B}(?:the\s+)(?:(?:next|following|previous)\s+day|day\s+(?:after|before|earlier)(?=\s*[.,;!?]|$)){E}",
            read_told_day,
        ),
        (rf"{B}the\s+day(?=\s+(?:before|after|following)\s)", read_day_beside),
        (rf"{B}(?:(?:the|that)\s+)?same\s+(?P<unit>day|week|month|year){E}", read.told_same),
    )


# "One may ask" is no day of May, "they may second it" none either; "may third" is one.
_VERBS = TABLE.unsafe_months[:2]
_SAFE_DAYS = tuple(word for word, nth in TABLE.ordinals.items() if nth > 2)


def read_day_month(match: re.Match[str]) -> Iterable[Found]:
    day = as_ordinal(match["day"]) or int(number(match["day"]) or 0)
    verb = match["month"] in _VERBS and match["day"].isalpha() and match["day"].lower() not in _SAFE_DAYS
    if not 1 <= day <= 31 or verb:
        return ()
    (found,) = place(match, Spec(Kind.DAYMONTH, read.year_of(match), senses.month(match["month"]), day))
    if said(match, "to"):
        spec = replace(found.spec, day=as_ordinal(match["to"]) or 0)
        return Found(found.start, match.end("day"), found.spec), Found(match.start("to"), found.end, spec)
    return (found,)


_TO = compiled(r"to|till|until|through")


def read_chained_days(match: re.Match[str]) -> Iterable[Found]:
    month, told_year = senses.month(match["month"]), read.year_of(match)
    first, last = as_ordinal(match["first"]), as_ordinal(match["day"])
    if not first or not last or not (1 <= first <= 31 and 1 <= last <= 31):
        return ()
    begins = Spec(Kind.DAYMONTH, told_year, month, first)
    if first > last and _TO.search(match["link"]):
        begins = read.month_before(begins)
    return (
        Found(match.start("first"), match.end("first"), begins),
        Found(match.start("day"), match.end("date"), Spec(Kind.DAYMONTH, told_year, month, last)),
    )


def read_numeric(match: re.Match[str]) -> Iterable[Found]:
    """Month before day as in America, unless the first figure can be no month."""
    first, second, told_year = int(match["first"]), int(match["second"]), read.year_of(match)
    month, day = (first, second) if first <= 12 else (second, first)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return ()
    return whole(match, Spec(Kind.DAYMONTH, told_year, month, day), "date")


def read_named_iso(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.DAYMONTH, read.year_of(match), senses.month(match["month"]), int(match["day"])))


def read_weekday(match: re.Match[str]) -> Iterable[Found]:
    name = match["weekday"].lower().rstrip(".")
    if name not in senses.weekdays:
        return whole(match, Spec(Kind.RECURRING, value=f"XXXX-WXX-{senses.weekdays[name.rstrip('s')]}"))
    weekday = senses.weekdays[name]
    if match["inside"] or match["nth"]:
        nth = -1 if match["inside"] else as_ordinal(match["nth"])
        return whole(match, Spec(Kind.WEEKDAY, weekday=weekday, nth=nth, weak=True), "date")
    spec = Spec(Kind.WEEKDAY, weekday=weekday, direction=as_shift(match["shift"]) if match["shift"] else None)
    return whole(match, spec, "date")


def read_weekdays(match: re.Match[str]) -> Iterable[Found]:
    """ "On Tuesdays": each of them."""
    return whole(match, Spec(Kind.RECURRING, value=f"XXXX-WXX-{senses.weekdays[match['weekday'].lower()]}"))


def read_weekday_over(match: re.Match[str]) -> Iterable[Found]:
    """ "Friday week", "a week on Monday": a week after the coming one."""
    direction = 3 if match["far"].lower() == "fortnight" else 2
    return whole(match, Spec(Kind.WEEKDAY, weekday=senses.weekdays[match["weekday"].lower()], direction=direction))


def read_weekday_before_last(match: re.Match[str]) -> Iterable[Found]:
    """ "The Friday before last", "two Fridays ago"."""
    return whole(match, Spec(Kind.WEEKDAY, weekday=senses.weekdays[match["weekday"].lower()], direction=-2))


def read_each_month(match: re.Match[str]) -> Iterable[Found]:
    """ "The last Friday of every month"."""
    return whole(match, Spec(Kind.RECURRING, value="P1M"))


def read_today_part(match: re.Match[str]) -> Iterable[Found]:
    shift, daypart = TABLE.today_parts[re.sub(r"\s+", " ", match[0].lower())]
    return whole(match, Spec(Kind.TODAY, unit="day", shift=shift, daypart=daypart))


def read_day_beside(match: re.Match[str]) -> Iterable[Found]:
    """ "The day before Christmas": no length of time, and nothing without the day it lies beside."""
    return whole(match, Spec(Kind.DURATION, unit="day", amount=((Decimal(1), "day"),), weak=True))


def read_told_day(match: re.Match[str]) -> Iterable[Found]:
    sign = -1 if re.search(r"before|earlier|previous", match[0].lower()) else 1
    return whole(match, Spec(Kind.AGO, unit="day", amount=((Decimal(1), "day"),), sign=sign, told=True))
