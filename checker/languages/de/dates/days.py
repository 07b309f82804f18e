"""German days: "3. Mai 2016", "16. und 17. März", "vergangenen Montag", "gestern", "am Tag darauf"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from checker.languages.dates.readings import YEAR_FIRST
from checker.languages.de.dates.forms import (
    ARTICLE,
    DAY,
    DAYPART_ADVERBS,
    DAYPART_NOUNS,
    MONTH,
    MONTHS,
    ORDINAL,
    SHIFT,
    SHORT_WEEKDAY,
    SHORT_WEEKDAY_OF,
    WEEKDAY,
    YEAR4,
    B,
    E,
    as_ordinal,
    as_shift,
    read,
    senses,
)
from checker.languages.shape.dates.grammar import Read, whole, words
from checker.languages.shape.dates.spec import Found, Kind, Spec
from checker.model.patterns import compiled

_TWO = r"(?:Mo|Di|Mi|Do|Fr|Sa|So)"


def days() -> tuple[tuple[str, Read], ...]:
    year = rf"(?:,?\s*(?P<year>{YEAR4}|['’]\d\d(?!\d)))?"
    weekday = rf"(?:(?:{WEEKDAY}|{words(SHORT_WEEKDAY_OF)})\.?,?\s+)?"
    link = r"\s*(?:,\s*(?=bis\b))?(?:,|und|oder|sowie|bis|/|[-–])\s*(?:(?:am|vom|zum|auf|dem|den|der)\s+)*"
    chain = rf"{link}{weekday}(?:de[mn]\s+)?"
    return (
        (
            rf"(?<![\w.,:])(?P<days>(?:(?:{DAY}\.{chain}|{DAY}\s?[-–/]\s?))+)"
            rf"(?P<last>(?P<day>{DAY})\.?\s*(?P<month>{MONTH}){year})",
            read_chained_days,
        ),
        (
            rf"(?<![\w.,:])(?P<date>(?P<day>{DAY}\.|{DAY}te[nr]?|{DAY}(?=\s)|{ORDINAL})\s*(?P<month>{MONTH}){year})",
            read_day_month,
        ),
        (
            rf"(?<![\w.,:/-])(?P<date>(?P<day>{DAY})\.\s?(?P<month>0?[1-9]|1[0-2])\.\s?"
            rf"(?P<year>\d{{4}}|\d\d(?!\s*(?:uhr|h)\b)))(?!\w|[.,:/]\d)",
            read_numeric,
        ),
        (
            rf"(?:(?<=^)|(?<=\bam )|(?<=\bvom )|(?<=\bbis )|(?<=\bzum )|(?<=\bab )|(?<=\bseit )|"
            rf"(?<=\bden )|(?<=\bdem )|"
            rf"(?<=\bder )|(?<=\bfür )|(?<=\bund )|(?<=tag )|(?<=tag, )|(?<=\bnach )|"
            rf"(?<=\b{_TWO} )|(?<=\b{_TWO}[.,] )|(?<=\b{_TWO}\., )|"
            rf"(?<=\d\.[-–])|(?<=\d\. [-–] ))"
            rf"(?P<date>(?P<day>{DAY})\.\s?(?P<month>0?[1-9]|1[0-2])\.)(?!\d|\s?Uhr)",
            read_numeric,
        ),
        (
            # the beginning of a stretch: "25.09. – 07.10.1973"
            rf"(?<![\w.,:])(?P<date>(?P<day>{DAY})\.\s?(?P<month>0?[1-9]|1[0-2])\.)"
            rf"(?=\s*(?:[-–]|bis)\s*(?:zum\s+)?{DAY}\.\s?(?:0?[1-9]|1[0-2])\.)",
            read_numeric,
        ),
        (
            rf"(?<=\bam )(?P<date>(?P<day>{DAY})\.(?P<month>0?[1-9]|1[0-2]))(?![\d.,]|\s?"
            rf"(?:Uhr|Prozent|%))",
            read_numeric,
        ),
        (
            rf"(?<![\w.,:])(?P<first>{DAY}\.?)\s*(?:/|[-–])\s*"
            rf"(?P<last>(?P<day>{DAY})\.\s?(?P<month>0?[1-9]|1[0-2])\.(?P<year>\d{{4}})?)(?!\d)",
            read_numeric_chain,
        ),
        (r"(?<![\w-])(?P<year>1\d{3}|20\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?![\d-])", read.iso),
        (
            YEAR_FIRST,
            read.iso,
        ),
        (
            rf"(?<![\w/])(?P<day>{DAY})/(?P<month>{MONTH}|0?[1-9]|1[0-2])/(?P<year>(?:1\d|20)\d\d)(?![\w/])",
            read_slashed,
        ),
        (
            rf"{B}(?P<month>{MONTH})\s(?P<day>{DAY})(?:\s?[-–]\s?(?P<to>{DAY}))?(?:,\s?(?P<year>{YEAR4}))?"
            rf"(?!\w|[.,:]\d|\.\s*(?:{MONTH})|\s*(?:Uhr|Prozent|Euro|Menschen|(?-i:[A-ZÄÖÜ])\w+(?:en|er|e)\b))",
            read_month_first,
        ),
        (
            rf"{B}(?P<day>{DAY}\.|{ORDINAL})\s?/?\s?(?P<month>{ORDINAL}|(?:[1-9]|1[0-2])\.)(?:\s(?P<year>{YEAR4}))?"
            rf"(?!\w|\s?(?-i:[A-ZÄÖÜ]))",
            read_word_month,
        ),
        (
            # the month was told a word before: "am 8. Mai und nochmals am 13. gesperrt"
            rf"{MONTH}(?:\s+{YEAR4})?\s+(?:und|sowie|oder|,)\s+(?:\w+\s+)?am\s+(?P<date>(?P<day>{DAY})\.)(?=\s+(?-i:[a-zäöü]))",
            read.bare_day,
        ),
        (
            rf"(?<!\d){DAY}\.\s?(?:0?[1-9]|1[0-2])\.(?:\d{{2,4}})?\s+(?:und|sowie|oder)\s+(?:\w+\s+)?am\s+"
            rf"(?P<date>(?P<day>{DAY})\.)(?=\s+(?-i:[a-zäöü]))",
            read.bare_day,
        ),
        (rf"{B}(?P<day>{DAY})\.\s?d\.\s?M(?:\.|ts\.)", read_day_of_this_month),
        (
            rf"(?:(?<=\bam )|(?<=\bzum )|(?<=\bdem )|(?<=\bvom ))(?P<date>(?P<day>{DAY})\.)"
            rf"(?=\s*(?:[.,;)]|$)|\s+(?:des|dieses|{SHIFT})\s+monats(?!\w))(?!,\s*bis\b)",
            read.bare_day,
        ),
    )


def weekdays() -> tuple[tuple[str, Read], ...]:
    return (
        (
            rf"{B}(?P<date>(?:(?:(?P<inside>(?:vor)?letzte[rns]?)(?=\s+{WEEKDAY}\s+(?:des|im|in)\s+"
            rf"(?:{MONTHS}(?!\w)|(?:(?:des\s+)?jahr|diese|letzte|vorige|vergangene|nächste|kommende)\w*))|"
            rf"(?:{ARTICLE})?(?P<shift>{SHIFT})|(?P<nth>{ORDINAL}))\s+)?"
            rf"(?P<weekday>{WEEKDAY}|{SHORT_WEEKDAY})(?:[\s-]?"
            rf"(?P<daypart>{words((*DAYPART_NOUNS, *DAYPART_ADVERBS, 'früh', 'frühmorgens'))})(?!\w))?){E}",
            read_weekday,
        ),
        (
            rf"{B}(?P<day>vorvorgestern|vorgestern|gestern|heute|übermorgen|morgen(?=\s+(?:abend|nach|"
            rf"vor|mit|früh|zu)))"
            rf"(?:\s+(?P<daypart>{words((*DAYPART_NOUNS, 'früh', 'zu mittag'))}))?{E}",
            read.today,
        ),
        (
            rf"(?<!jeden )(?P<date>\btags (?:darauf|danach|zuvor|davor)|\b(?:(?:der|den)\s+)?"
            rf"(?:(?:nächste[nr]?|folgende[nr]?|darauffolgende[nr]?)\s+tag(?:es)?|tag (?:darauf|danach|zuvor|davor))|"
            rf"\b(?:vor|folge)tag(?:es|s)?){E}",
            read_told_day,
        ),
        (rf"{B}(?:{ARTICLE})?(?P<shift>letzte|vergangene|vorige|kommende)[nr]?\s+nacht{E}", read_night),
        (rf"{B}tag(?=\s+(?:vor|nach)\s)", read_day_beside),
        (rf"{B}(?P<date>(?:am )?(?:selben|gleichen) (?P<unit>tag|jahr|monat|woche)){E}", read.told_same),
    )


def cased_days() -> tuple[tuple[str, Read], ...]:
    """Forms whose capitals carry the sense: "Morgen" is the forenoon, "morgen" tomorrow."""
    return (
        (
            rf"{B}(?:morgen(?=\s|[.,;:!?)]|$)|Morgen(?=\s+(?:ab|um|und|früh|[a-zäöü]+t\b))|"
            rf"(?:(?<=^)|(?<=[.!?] ))Morgen(?=\s+(?:wird|werden|soll|sollen|will|wollen|von|gegen|bis)\b)){E}",
            read_tomorrow,
        ),
    )


def read_day_month(match: re.Match[str]) -> Iterable[Found]:
    day = as_ordinal(match["day"])
    if day is None or not 1 <= day <= 31:
        return ()
    return whole(match, Spec(Kind.DAYMONTH, read.year_of(match), senses.month(match["month"]), day), "date")


def read_chained_days(match: re.Match[str]) -> Iterable[Found]:
    last = Spec(Kind.DAYMONTH, read.year_of(match), senses.month(match["month"]), int(match["day"]))
    ranged = _TO.search(match["days"]) is not None
    found = []
    for day in re.finditer(rf"{DAY}(?!\d)", match["days"]):
        spec = replace(last, day=int(day[0]))
        # "vom 27. bis 3. April" begins in March
        spec = read.month_before(spec) if ranged and int(day[0]) > int(match["day"]) else spec
        found.append(Found(match.start("days") + day.start(), match.start("days") + day.end(), spec))
    return (*found, Found(match.start("last"), match.end("last"), last))


_TO = compiled(r"\bbis\b|[-–]", re.IGNORECASE)


def read_day_of_this_month(match: re.Match[str]) -> Iterable[Found]:
    """ "12. d. M."."""
    return whole(match, Spec(Kind.DAY, day=int(match["day"]), unit="month", shift=0))


def read_numeric(match: re.Match[str]) -> Iterable[Found]:
    day, month = int(match["day"]), int(match["month"])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return ()
    return whole(match, Spec(Kind.DAYMONTH, read.year_of(match), month, day), "date")


def read_numeric_chain(match: re.Match[str]) -> Iterable[Found]:
    day, month = int(match["day"]), int(match["month"])
    if not 1 <= month <= 12:
        return ()
    year = read.year_of(match)
    return (
        Found(
            match.start("first"), match.end("first"), Spec(Kind.DAYMONTH, year, month, int(match["first"].strip(". ")))
        ),
        Found(match.start("last"), match.end("last"), Spec(Kind.DAYMONTH, year, month, day)),
    )


def read_slashed(match: re.Match[str]) -> Iterable[Found]:
    name = match["month"]
    month = int(name) if name[0].isdigit() else senses.month(name)
    return whole(match, Spec(Kind.DAYMONTH, int(match["year"]), month, int(match["day"])))


def read_month_first(match: re.Match[str]) -> Iterable[Found]:
    day, year = int(match["day"]), read.year_of(match)
    spec = Spec(Kind.DAYMONTH, year, senses.month(match["month"]), day)
    if match["to"]:
        end = Spec(Kind.DAYMONTH, year, senses.month(match["month"]), int(match["to"]))
        return Found(match.start(), match.end("day"), spec), Found(match.start("to"), match.end(), end)
    return whole(match, spec)


def _month_number(text: str) -> int | None:
    value = as_ordinal(text)
    return value if value is not None and 1 <= value <= 12 else None


def read_word_month(match: re.Match[str]) -> Iterable[Found]:
    day, month = as_ordinal(match["day"]), _month_number(match["month"])
    if day is None or month is None or not 1 <= day <= 31:
        return ()
    return whole(match, Spec(Kind.DAYMONTH, read.year_of(match), month, day))


def read_weekday(match: re.Match[str]) -> Iterable[Found]:
    name = match["weekday"].lower().rstrip(".")
    weekday = senses.weekdays.get(name) or SHORT_WEEKDAY_OF[name]
    part = (match["daypart"] or "").lower()
    if name.endswith("tags") and not part and match["weekday"][0].islower():
        return whole(match, Spec(Kind.RECURRING, value=f"XXXX-WXX-{weekday}"))
    spec = Spec(Kind.WEEKDAY, weekday=weekday, daypart=senses.daypart(part))
    if match["shift"]:
        spec = spec.joined(Spec(Kind.WEEKDAY, direction=as_shift(match["shift"])), Kind.WEEKDAY)
    if match["inside"] or match["nth"]:
        far = (match["inside"] or "").lower().startswith("vor")
        nth = -2 if far else as_ordinal(match["inside"] or match["nth"])
        spec = Spec(Kind.WEEKDAY, weekday=weekday, nth=nth, weak=True)
    return whole(match, spec, "date")


def read_tomorrow(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.TODAY, unit="day", shift=1))


def read_night(match: re.Match[str]) -> Iterable[Found]:
    """Last night began yesterday, the coming one begins today."""
    shift = 0 if match["shift"].lower() == "kommende" else -1
    return whole(match, Spec(Kind.TODAY, unit="day", shift=shift, daypart="NI"))


def read_day_beside(match: re.Match[str]) -> Iterable[Found]:
    """ "Tag vor Weihnachten": no length of time, and nothing without the day it lies beside."""
    return whole(match, Spec(Kind.DURATION, unit="day", amount=((Decimal(1), "day"),), weak=True))


def read_told_day(match: re.Match[str]) -> Iterable[Found]:
    text = match[0].lower()
    sign = -1 if re.search(r"zuvor|davor|vortag|vorabend|vorangegangen|vorherig", text) else 1
    return whole(match, Spec(Kind.AGO, unit="day", amount=((Decimal(1), "day"),), sign=sign, told=True), "date")
