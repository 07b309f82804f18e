"""English months, years and other calendar units: "late May", "2014", "last week", "Easter"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from checker.languages.dates.senses import before, behind
from checker.languages.en.dates.forms import (
    FULL_MONTH,
    LATE,
    MONTH,
    NTH,
    SAFE_MONTH,
    SEASON,
    SHIFT,
    YEAR4,
    YEAR_WORDS,
    B,
    E,
    as_ordinal,
    as_shift,
    read,
    senses,
)
from checker.languages.en.dates.numbers import TABLE, UNIT, UNIT_OF
from checker.languages.shape.dates.grammar import Read, whole, words
from checker.languages.shape.dates.spec import Found, Kind, Spec
from checker.model.patterns import compiled

_COUNTED_AFTER = (
    r"(?!\s+(?:people|men|women|children|dollars|euros|pounds|troops|soldiers|residents|homes|houses|miles|feet|"
    r"kilomet|met(?:er|re)s|acres|jobs|votes|seats|workers|employees|students|cases|deaths|points|words|copies|tons|"
    r"officers|officials|protesters|demonstrators|fans|visitors|passengers|"
    r"tonnes|years|days|hours|minutes|percent|per\s+cent|migrants|refugees|members|patients|prisoners|times|million|"
    r"billion|other|more|of\s+(?:them|whom|those|these|which))\b)"
)
_YEAR_BEFORE = (
    r"(?:in|since|by|until|till|from|of|for|during|before|after|early|late|mid|between|and|to|through|the|year|"
    r"than|throughout|around|that|summer|spring|autumn|fall|winter|until|at|on|election|season|"
    r"end|beginning|quarter|half|a|his|her|their|its|our|was|is|s|'s|’s|vs|or|with|as|when|where|while|but)"
)

#: A number below 1900 is a year behind a word of time, where nothing that it might count follows.
_OLD_YEAR_BEFORE = (
    r"(?:(?:in|since|circa|year|early|late|summer|winter|spring|autumn)\s+|"
    r"(?:until|till|between|from|(?<=\d{4}\s)(?:and|to))\s+(?!\d\d00))"
)
_NO_NOUN_BEHIND = (
    r"(?=\s*(?:$|[.;:)\]—–](?!\d)|,(?!\d))|\s+(?:and|to|with|when|as|by|in|at|on|for|the|a|an|but|after|before|until|"
    r"from|that|which|who|he|she|it|they|was|were|is|has|had|because|while|where|or)\b)"
)


def units() -> tuple[tuple[str, Read], ...]:
    tail = (
        rf"(?:(?:\s*,\s*|\s+of\s+|\s+in\s+|\s+|-|/)(?P<year>{YEAR4})|\s+of\s+(?P<year2>\d\d)(?!\d)|\s+"
        rf"(?P<year3>['’]\d\d)(?!\d))"
    )
    cue = (
        r"(?:in|since|by|until|till|from|of|during|before|after|early|late|mid|between|and|to|through|this|last|next|"
        r"the|for|or|around|mid-|earlier|later)"
    )
    return (
        (rf"(?<!\w)(?P<date>(?:(?P<shift>{SHIFT})\s+)?(?P<month>{MONTH}){tail}){E}", read.month),
        (rf"{B}(?P<date>(?P<year>(?:1\d|20)\d\d)\s+(?P<month>{FULL_MONTH})){E}", read.month),
        (
            rf"(?:(?<![\w-]){cue}[\s-]+)(?P<date>(?P<month>{MONTH})){E}"
            rf"(?!\s+(?:be|have|not|or|on\b|of\b(?!\s+\d)))",
            read_month_cased,
        ),
        (rf"{B}(?P<date>(?P<shift>{SHIFT})\s+(?P<month>{FULL_MONTH})){E}(?!\s+\d\d?(?!\d))", read_month_cased),
        (rf"{B}(?P<date>(?P<month>{SAFE_MONTH})){E}", read_month_cased),
        (rf"{B}(?P<date>(?P<month>{MONTH}))(?=\s?[-–]\s?{MONTH})", read_month_cased),
        (rf"{B}(?P<date>(?P<year>\d{{4}})-(?P<number>0?[1-9]|1[0-2]))(?![\w-])", read_year_month),
        (
            rf"{B}(?P<date>(?:(?P<shift>{SHIFT})\s+)?(?P<season>{SEASON})(?:(?:\s+of)?\s+(?P<year>{YEAR4}|['’]\d\d))){E}",
            read.season,
        ),
        (rf"{B}(?P<date>(?P<shift>{SHIFT})\s+(?P<season>{SEASON})){E}", read.season),
        (
            rf"(?:(?<=\bin )|(?<=in the )|(?<=over the )|(?<=during the )|(?<=\bearly )|(?<=\blate )|"
            rf"(?<=mid-)|(?<=\buntil )|(?<=\bby ))"
            rf"(?P<date>(?P<season>spring|summer|autumn|winter)){E}",
            read.season,
        ),
        (rf"{B}(?P<date>(?:the\s+)?(?:calendar\s+)?year\s+(?P<year>[1-9]\d{{2,3}}(?![\d.,]?\d))){E}", read.year),
        (rf"{B}(?P<first>{YEAR4})\s?[-–/~]\s?(?P<second>{YEAR4}|\d\d(?!\d|\.\d)){E}(?!-\d)", read.years),
        (
            rf"(?<=\bin )(?P<date>(?P<year>{YEAR_WORDS})){E}(?!\s+(?:people|men|women|cases|minutes|days|years|of))",
            read.year,
        ),
        (rf"(?<=[(\[])(?P<date>(?P<year>{YEAR4}))(?=[)\],;/–-])", read.year),
        (
            rf"(?:(?<=\bin )|(?<=\bin the year )|(?<=\bsince )|(?<=\buntil )|(?<=\bfrom )|(?<=\bby )|(?<=\bbefore ))"
            rf"(?P<date>(?P<year>1[0-8]\d\d|20[5-9]\d|21\d\d))(?![\w%]|[.,:/]\d|-\d|\s\d){_COUNTED_AFTER}"
            rf"(?=\s*(?:[,.;)]|$|and\b|the\b|when\b|by\b|as\b|after\b|until\b|to\b))",
            read.year,
        ),
        (
            rf"{B}(?P<date>(?:the\s+)?(?P<nth>last|final)\s+(?P<unit>(?:day|week|month|quarter)s?))(?=\s+(?:of|"
            rf"in)\s+(?:the\s+)?(?:{MONTH}|\d{{4}}|year|this|last|next)){E}",
            read_counted,
        ),
        (
            rf"{B}(?P<date>(?P<shift>{SHIFT})\s+(?:(?:working|work|business)\s+(?=week))?(?P<unit>{UNIT})){E}(?!['’]s\s+first)",
            read_relative,
        ),
        (rf"{B}(?:the|that)\s+(?P<date>weekend){E}", read.weekend),
        (
            rf"{B}(?P<sure>(?<=end of )|(?<=beginning of )|(?<=start of )|(?<=middle of )|(?<=later in )|"
            rf"(?<=earlier in ))?"
            rf"(?P<date>(?:the\s+|(?<=end of ))(?P<unit>week|month|quarter|year|decade|century)){E}",
            read_the_unit,
        ),
        (rf"{B}(?P<date>(?:the\s+)?(?P<nth>{NTH})[\s-]+(?P<unit>{UNIT})){E}", read_counted),
        (
            rf"{B}(?P<date>(?:(?P<year>{YEAR4}|20\d\d)[\s-]?)?(?P<kind>[QH])(?P<nth>[1-4])(?:"
            rf"(?:\s+of)?[\s/-](?P<year2>{YEAR4}))?){E}",
            read.quarter_short,
        ),
        (
            rf"{B}(?P<date>(?P<nth>[1-4])(?P<kind>[Qq]|(?-i:H))(?:\s?['’]?(?P<year>{YEAR4}|\d\d(?!\d)))?){E}(?!\.\d|\s?%)",
            read.quarter_short,
        ),
        (rf"{B}(?P<date>(?:the\s+)?week\s+(?:no\.\s*|number\s+)?(?P<nth>\d{{1,2}}))(?!\w|\.\d)", read.calendar_week),
        (
            rf"(?:(?<![\w-])|(?<=mid-))(?P<date>(?:the\s+)?(?P<decade>1[0-9]\d0\s?['’]?s|20\d0\s?['’]?s|['’][2-9]0\s?s|"
            rf"{words(senses.decades)})){E}",
            read.decade,
        ),
        (
            rf"(?:(?<=\bthe )|(?<=\bearly )|(?<=\bmid-)|(?<=\bmid )|(?<=\blate ))(?P<date>(?P<decade>[2-9]0s)){E}",
            read_tens,
        ),
        (rf"{B}(?P<date>(?:the\s+)?(?P<nth>{NTH})[\s-]+century){E}", read.century),
        (
            rf"{B}(?P<first>(?:the\s+)?{NTH})(?:\s*[-–]\s*|\s+(?:and|to|or|until)\s+)"
            rf"(?P<last>(?:the\s+)?(?P<nth>{NTH})[\s-]+centur(?:y|ies)){E}",
            read.centuries,
        ),
        (
            rf"{B}(?:(?P<shift>{SHIFT})\s+)?(?P<name>{words(senses.holidays)})(?P<weekend>\s+weekend)?"
            rf"(?:(?:\s+of|\s+in|,)?\s+(?P<year>{YEAR4}))?(?!\w|['’]s)",
            read.holiday,
        ),
    )


def cased() -> tuple[tuple[str, Read], ...]:
    led = (
        rf"(?:(?<![\w.,:/§$£€+#-])(?:(?<=^)|(?<=[(\"“‘;–—] )|(?<=[(\[\"“‘/–—])|(?<=, )|"
        rf"(?<=[A-Z]\w )|(?<=\w['’]s ))|\b(?i:{_YEAR_BEFORE})\s+(?:mid-|late-)?)"
    )
    return (
        (rf"{led}(?P<date>(?P<year>{LATE}))(?![\w%]|[.,:/]\d|-\d|\s\d){_COUNTED_AFTER}", read_bare_year),
        (
            rf"(?<=[A-Z][a-z]{{3}} )(?P<date>(?P<year>{LATE}))(?![\w%]|[.,:/]\d|-\d|\s\d){_COUNTED_AFTER}",
            read_bare_year,
        ),
        (rf"\b(?i:{_OLD_YEAR_BEFORE})(?P<date>(?P<year>1[1-8]\d\d)){_NO_NOUN_BEHIND}", read_bare_year),
    )


_MONTH_BEHIND = compiled(rf"\s*(?:and|to|until|till|through|[-–])\s*{FULL_MONTH}(?!\w)", re.IGNORECASE)
_MONTH_BEFORE = compiled(rf"(?<!\w){FULL_MONTH}\s*(?:and|to|until|till|through|[-–])\s*$", re.IGNORECASE)


def read_month_cased(match: re.Match[str]) -> Iterable[Found]:
    """Without a year a month is written with a capital; "may" and "march" in small letters are verbs."""
    name = match["month"].lower().rstrip(".")
    small = match["month"][0].islower()
    named = name in TABLE.unsafe_months and _NAME_BEHIND.match(behind(match))
    if named and not _IN_TIME.search(before(match, "date")):
        return ()  # "ask for June Carter"
    ranged = _MONTH_BEHIND.match(behind(match)) or _MONTH_BEFORE.search(before(match, "date"))
    if not ranged and small and (name in TABLE.unsafe_months[:3] or (len(name) < 5 and name not in ("june", "july"))):
        return ()
    return read.month(match)


_NAME_BEHIND = compiled(r"\s+[A-Z][a-z]+")
_IN_TIME = compiled(r"(?i)\b(?:in|since|until|till|during|last|next|this|early|late|mid-?|throughout)\s+$")


def read_year_month(match: re.Match[str]) -> Iterable[Found]:
    told = int(match["year"])
    return whole(match, Spec(Kind.MONTH, told, int(match["number"])), "date") if 1000 <= told <= 2100 else ()


# Names with a figure of four digits in them.
_NAMES_BEFORE = compiled(r"(?i)(?:agenda|resolution|windows|office|peugeot|boeing|flight|room|route|highway|no\.)\s+$")
# A counting word before and a plural after: "a crowd of 2000 protesters", against "the fall of 2008 was".
_COUNT_BEFORE = compiled(
    r"(?i)\b(?:some|about|nearly|almost|over|of|to|with|for|and|than|or|a|at|their|his|her|our|by|from|is|was|the)\s+$"
)
_PLURAL_AFTER = compiled(
    r"\s+(?:[a-z]+\s+)?(?!was|is|has|as|its|his|this|series|versus|across|plus|us|elections|sales)[a-z]{3,}s\b"
)


def read_bare_year(match: re.Match[str]) -> Iterable[Found]:
    """A year with no "year" beside it; a round figure before a plural is a count."""
    beside, after = before(match, "year"), behind(match)
    round_figure = match["year"].endswith("00")
    if _NAMES_BEFORE.search(beside) or (round_figure and _COUNT_BEFORE.search(beside) and _PLURAL_AFTER.match(after)):
        return ()
    return read.year(match)


def read_relative(match: re.Match[str]) -> Iterable[Found]:
    unit, shift = UNIT_OF[match["unit"].lower()], as_shift(match["shift"])
    if shift and match["unit"].lower().endswith("s"):  # "the last weeks" are no week; "this years" lacks an apostrophe
        return ()
    if unit == "fortnight":
        return whole(match, Spec(Kind.RELATIVE, amount=((Decimal(1), unit),), sign=shift), "date") if shift else ()
    if unit == "weekend":
        return whole(match, Spec(Kind.WEEK, unit="weekend", direction=shift), "date")
    if unit == "day":
        return (
            whole(match, Spec(Kind.AGO, unit="day", amount=((Decimal(1), "day"),), sign=shift, told=True))
            if shift
            else ()
        )
    return whole(match, Spec(Kind.RELATIVE, unit=unit, shift=shift), "date")


def read_the_unit(match: re.Match[str]) -> Iterable[Found]:
    return whole(
        match, Spec(Kind.RELATIVE, unit=UNIT_OF[match["unit"].lower()], shift=0, weak=match["sure"] is None), "date"
    )


def read_counted(match: re.Match[str]) -> Iterable[Found]:
    nth, unit = as_ordinal(match["nth"]), UNIT_OF[match["unit"].lower()]
    if nth is None:
        return ()
    if unit == "quarter":
        return whole(match, Spec(Kind.QUARTER, quarter=nth), "date") if 1 <= nth <= 4 else ()
    inside = re.match(r"\s+of\s", behind(match)) is not None
    if match["unit"].lower().endswith("s"):
        part = {1: "START", -1: "END"}.get(nth) if inside and unit in ("day", "week", "month") else None
        return whole(match, Spec(Kind.PART, part=part, weak=True), "date") if part else ()
    if unit == "day" and not inside:
        return ()
    if unit in ("day", "week", "month"):
        return whole(match, Spec(Kind.WEEK, counted=unit, nth=nth, weak=True), "date")
    return ()


_DEGREES = compiled(r"temperature|degree|\bhighs?\b|\blows?\b|\bheat|weather|\bscore|percent", re.IGNORECASE)


def read_tens(match: re.Match[str]) -> Iterable[Found]:
    """The 90s, where nobody speaks of the weather."""
    return () if _DEGREES.search(before(match) + behind(match)) else read.decade(match)
