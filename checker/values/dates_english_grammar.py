"""The English grammar of dates: every surface form with the function that reads it."""

from __future__ import annotations

import re
from functools import cache

from checker.values import dates_english as en
from checker.values import dates_english_rules as say
from checker.values.dates_english_rules import AMOUNT, NUMBER, NUMBER_WORD, UNIT
from checker.values.dates_spec import Grammar, Rule, words

_B = r"(?<![\w-])"
_E = r"(?!\w)"
_MONTHS = words(word for forms in en.MONTHS.values() for word in forms)
_MONTH = rf"(?:{_MONTHS}(?!\w)\.?)"
_FULL_MONTH = words(word for forms in en.MONTHS.values() for word in forms if len(word) > 3 or word == "may")
_SAFE_MONTH = words(
    word for forms in en.MONTHS.values() for word in forms if len(word) > 4 and word not in en.UNSAFE_MONTHS
)
_WEEKDAY = words(word for forms in en.WEEKDAYS.values() for word in forms if len(word) > 4)
# "Sat" and "Sun" are other words too: a short name counts where a day follows it.
_SHORT_WEEKDAY = (
    rf"(?:{words(word for forms in en.WEEKDAYS.values() for word in forms if len(word) <= 5)}\.?(?!\w))"
    rf"(?=,?\s+(?:the\s+)?(?:\d|{_MONTH}\s*\d))"
)
_SEASON = words(word for forms in en.SEASONS.values() for word in forms)
_SHIFT = words(en.SHIFTS)
_TENTH = words(word for word, value in en.ORDINALS.items() if 0 < value < 10)
_ORDINAL_WORD = rf"(?:(?:twenty|thirty)[- ]{_TENTH}|{words(word for word in en.ORDINALS if en.ORDINALS[word] > 0)})"
_NTH = rf"(?:\d{{1,2}}\s?(?:st|nd|rd|th)|{_ORDINAL_WORD})"
_DAY = rf"(?:(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?!\d)|{_ORDINAL_WORD})"
_DAYPART = words(en.DAYPARTS)
_HEDGE = rf"(?:(?:{words(en.HEDGES)})\s+)"
_YEAR4 = r"(?:1\d{3}|20\d\d|2[1-9]\d\d)(?![\d.,:]?\d|\s?%)"
_LATE = r"(?:19\d\d|20[0-4]\d)"
_YEAR_WORDS = (
    rf"(?:(?:eighteen|nineteen|twenty)\s+(?:hundred\s+(?:and\s+)?)?{NUMBER_WORD}|two\s+thousand(?:\s+(?:and\s+)?{NUMBER_WORD})?)"
)
_YEAR_TAIL = rf"(?:(?:\s*,\s*|\s+of\s+|\s+in\s+|\s+)(?P<year>{_YEAR4}|['’]\d\d(?!\d)|{_YEAR_WORDS})|\s+of\s+(?P<year2>\d\d)(?!\d))"
_MERIDIEM = r"(?:[ap]\.m\.|[ap]\.?m\b\.?|[ap]\b(?!\.\w))"
_ZONE = rf"(?:\s*(?P<zone>{words(en.ZONES)})(?!\w))"
_PART = rf"(?:\s+(?P<part>(?:in\s+the\s+|at\s+)?(?:{_DAYPART})|tonight)(?!\w))"
_HOUR_WORD = words(word for word in en.SMALL if word not in ("a", "an", "zero") and en.SMALL[word] <= 12)
_COUNTED_AFTER = (
    r"(?!\s+(?:people|men|women|children|dollars|euros|pounds|troops|soldiers|residents|homes|houses|miles|feet|"
    r"kilomet|met(?:er|re)s|acres|jobs|votes|seats|workers|employees|students|cases|deaths|points|words|copies|tons|"
    r"tonnes|years|days|hours|minutes|percent|per\s+cent|migrants|refugees|members|patients|prisoners|times|million|"
    r"billion|other|more)\b)"
)
_YEAR_BEFORE = (
    r"(?:in|since|by|until|till|from|of|for|during|before|after|early|late|mid|between|and|to|through|the|year|"
    r"than|throughout|around|that|summer|spring|autumn|fall|winter|until|at|on|election|season|"
    r"end|beginning|a|his|her|their|its|our|was|is|s|'s|’s|vs|or|with|as|when|where|while|but)"
)


def _days() -> tuple[tuple[str, say.Read], ...]:
    link = r"\s*(?:-|–|to|through|till|until|and|or|&)\s*(?:the\s+)?"
    return (
        (
            rf"{_B}(?P<date>(?P<month>{_MONTH})\s*(?:the\s+)?(?P<day>{_DAY})(?:{link}(?P<to>{_DAY})(?!\s*(?:{_MONTH}|[ap]\.?m\b|:|\.\d)))?"
            rf"(?:{_YEAR_TAIL})?)(?!\w|[:.]\d|/\d)",
            say.read_day_month,
        ),
        (
            rf"{_B}(?P<date>(?:the\s+(?={_DAY}\s+of))?(?P<day>{_DAY}|{NUMBER_WORD})(?:\s+day)?(?:\s+of)?[\s-]+(?P<month>{_MONTH})"
            rf"(?:(?:-(?=\d{{4}}))?{_YEAR_TAIL}|-(?P<year3>\d{{4}}))?){_E}",
            say.read_day_month,
        ),
        (
            rf"{_B}(?P<first>{_DAY}){link}(?P<date>(?P<day>{_DAY})(?:\s+of)?\s+(?P<month>{_MONTH})(?:{_YEAR_TAIL})?){_E}",
            say.read_chained_days,
        ),
        (
            rf"(?<![\w.,:/$£€%-])(?P<date>(?P<first>\d{{1,2}})/(?P<second>\d{{1,2}})/(?P<year>\d{{4}}|\d\d))(?![\w/])",
            say.read_numeric,
        ),
        (
            rf"(?<![\w.,:/$£€%-])(?P<date>(?P<first>\d{{1,2}})-(?P<second>\d{{1,2}})-(?P<year>\d{{4}}))(?![\w/-])",
            say.read_numeric,
        ),
        (
            rf"(?:(?<=\bon )|(?<=\bfrom )|(?<=\bto )|(?<=\bbetween )|(?<=\bsince )|(?<=\buntil )|(?<=\bfor )|(?<=day )|"
            rf"(?<=back )|(?<=, )|(?<=\bor )|(?<=\band )|(?<=\d-)|(?<=this )|(?<=next ))"
            rf"(?P<date>(?P<first>\d{{1,2}})/(?P<second>\d{{1,2}}))(?P<year>(?!))?(?![\w/]|[.,]\d)",
            say.read_numeric,
        ),
        (r"(?<![\w-])(?P<year>1\d{3}|20\d\d)-(?P<month>0?[1-9]|1[0-2])-(?P<day>[12]\d|3[01]|0?[1-9])(?![\d-])", say.read_iso),
        (rf"{_B}(?P<year>(?:1\d|20)\d\d)[-/](?P<month>{_MONTHS})[-/](?P<day>\d{{1,2}})(?![\d-])", say.read_named_iso),
        (rf"{_B}(?P<day>\d{{1,2}})[-/](?P<month>{_MONTHS})[-/](?P<year>(?:1\d|20)\d\d)(?![\d-])", say.read_named_iso),
        (
            rf"{_B}(?P<date>(?:(?<=on )|(?<=until )|(?<=by )|(?<=since )|(?<=day ))the\s+(?P<day>{_NTH}))(?=\s*(?:[.,;!?)]|$|at\s|around\s|this\s+month|of\s+(?:this|last|next)))",
            say.read_bare_day,
        ),
    )


def _weekdays() -> tuple[tuple[str, say.Read], ...]:
    return (
        (
            rf"{_B}(?P<date>(?:(?:(?P<shift>{_SHIFT})|(?:the\s+)?(?P<nth>{_NTH}|last))\s+)?(?P<weekday>{_WEEKDAY}|{_SHORT_WEEKDAY}))"
            rf"(?!\w|['’]s\s+(?:Night|child))",
            say.read_weekday,
        ),
        (rf"{_B}(?:{words(en.TODAY)}){_E}(?!['’]s\s+(?:world|society|youth|young))", say.read_today),
        (rf"{_B}(?:{words(en.TODAY_PARTS)}){_E}", say.read_today_part),
        (rf"{_B}(?:the\s+)(?:(?:next|following|previous)\s+day|day\s+(?:after|before|earlier)(?=\s*[.,;!?]|$)){_E}", say.read_told_day),
        (rf"{_B}(?:(?:the|that)\s+)?same\s+(?P<unit>day|week|month|year){_E}", say.read_told_same),
    )


def _units() -> tuple[tuple[str, say.Read], ...]:
    tail = rf"(?:(?:\s*,\s*|\s+of\s+|\s+in\s+|\s+|-|/)(?P<year>{_YEAR4})|\s+of\s+(?P<year2>\d\d)(?!\d)|\s+(?P<year3>['’]\d\d)(?!\d))"
    cue = (
        r"(?:in|since|by|until|till|from|of|during|before|after|early|late|mid|between|and|to|through|this|last|next|"
        r"the|for|or|around|mid-|earlier|later)"
    )
    return (
        (rf"{_B}(?P<date>(?:(?P<shift>{_SHIFT})\s+)?(?P<month>{_MONTH}){tail}){_E}", say.read_month),
        (rf"{_B}(?P<date>(?P<year>(?:1\d|20)\d\d)\s+(?P<month>{_FULL_MONTH}))(?P<shift>(?!))?{_E}", say.read_month),
        (
            rf"(?:(?<![\w-]){cue}[\s-]+)(?P<date>(?P<month>{_MONTH}))(?P<year>(?!))?(?P<shift>(?!))?{_E}(?!\s+(?:be|have|not|or|on\b|of\b(?!\s+\d)))",
            say.read_month_cased,
        ),
        (rf"{_B}(?P<date>(?P<shift>{_SHIFT})\s+(?P<month>{_FULL_MONTH}))(?P<year>(?!))?{_E}", say.read_month_cased),
        (rf"{_B}(?P<date>(?P<month>{_SAFE_MONTH}))(?P<year>(?!))?(?P<shift>(?!))?{_E}", say.read_month_cased),
        (rf"{_B}(?P<date>(?P<month>{_MONTH}))(?=\s?[-–]\s?{_MONTH})(?P<year>(?!))?(?P<shift>(?!))?", say.read_month_cased),
        (rf"{_B}(?P<date>(?P<year>\d{{4}})-(?P<number>0?[1-9]|1[0-2]))(?![\w-])", say.read_year_month),
        (
            rf"{_B}(?P<date>(?:(?P<shift>{_SHIFT})\s+)?(?P<season>{_SEASON})(?:(?:\s+of)?\s+(?P<year>{_YEAR4}))){_E}",
            say.read_season,
        ),
        (rf"{_B}(?P<date>(?P<shift>{_SHIFT})\s+(?P<season>{_SEASON}))(?P<year>(?!))?{_E}", say.read_season),
        (
            rf"(?:(?<=\bin )|(?<=in the )|(?<=over the )|(?<=during the )|(?<=\bearly )|(?<=\blate )|(?<=mid-)|(?<=\buntil )|(?<=\bby ))"
            rf"(?P<date>(?P<season>spring|summer|autumn|winter))(?P<year>(?!))?(?P<shift>(?!))?{_E}",
            say.read_season,
        ),
        (rf"{_B}(?P<date>(?:the\s+)?(?:calendar\s+)?year\s+(?P<year>[1-9]\d{{2,3}}(?![\d.,]?\d))){_E}", say.read_year),
        (rf"{_B}(?P<first>{_YEAR4})\s?[-–/~]\s?(?P<second>{_YEAR4}|\d\d(?![\d.]|-)){_E}", say.read_years),
        (rf"(?<=[(\[])(?P<date>(?P<year>{_YEAR4}))(?=[)\],;/–-])", say.read_year),
        (
            rf"(?:(?<=\bin )|(?<=\bin the year )|(?<=\bsince )|(?<=\buntil )|(?<=\bfrom )|(?<=\bby )|(?<=\bbefore ))"
            rf"(?P<date>(?P<year>1[0-8]\d\d|20[5-9]\d|21\d\d))(?![\w%]|[.,:/]\d|-\d|\s\d){_COUNTED_AFTER}(?=\s*(?:[,.;)]|$|and\b|the\b|when\b|by\b|as\b|after\b|until\b|to\b))",
            say.read_year,
        ),
        (rf"{_B}(?P<date>(?P<shift>{_SHIFT})\s+(?P<unit>{UNIT})){_E}(?!['’]s\s+first)", say.read_relative),
        (rf"(?:(?<=\bat the )|(?<=\bover the )|(?<=\bon the )|(?<=\bthat )|(?<=\bduring the ))(?P<date>weekend){_E}", say.read_weekend),
        (
            rf"{_B}(?P<sure>(?<=end of )|(?<=beginning of )|(?<=start of )|(?<=middle of )|(?<=later in )|(?<=earlier in ))?"
            rf"(?P<date>the\s+(?P<unit>week|month|quarter|year|decade|century)){_E}",
            say.read_the_unit,
        ),
        (rf"{_B}(?P<part>{words(en.PARTS)})(?=[\s-])", say.read_part),
        (rf"{_B}(?P<date>(?:the\s+)?(?P<nth>{_NTH}|last|final)\s+(?P<unit>{UNIT})){_E}", say.read_counted),
        (rf"{_B}(?P<date>(?:the\s+)?(?P<nth>first|second)\s+half)(?=\s+of\s+(?:\d{{4}}|the\s+year|this|last|next)){_E}", say.read_half),
        (
            rf"{_B}(?P<date>(?:(?P<year>{_YEAR4}|20\d\d)[\s-]?)?(?P<kind>[QH])(?P<nth>[1-4])(?:(?:\s+of)?[\s/-](?P<year2>{_YEAR4}))?){_E}",
            say.read_quarter_short,
        ),
        (rf"{_B}(?P<date>(?:the\s+)?week\s+(?:no\.\s*|number\s+)?(?P<nth>\d{{1,2}}))(?!\w|\.\d)", say.read_week_number),
        (
            rf"(?<![\w-])(?P<date>(?:the\s+)?(?P<decade>1[0-9]\d0\s?['’]?s|20\d0\s?['’]?s|['’][2-9]0\s?s|{words(en.DECADES)})){_E}",
            say.read_decade,
        ),
        (rf"{_B}(?P<date>(?:the\s+)?(?P<nth>{_NTH})[\s-]+century){_E}", say.read_century),
        (
            rf"{_B}(?:(?P<shift>{_SHIFT})\s+)?(?P<name>{words(en.HOLIDAYS)})(?:(?:\s+of|\s+in|,)?\s+(?P<year>{_YEAR4}))?(?!\w|['’]s)",
            say.read_holiday,
        ),
    )


def _clocks() -> tuple[tuple[str, say.Read], ...]:
    hour = rf"(?P<hour>(?:[01]?\d|2[0-4])(?!\d)|{_HOUR_WORD})"
    minute = r"(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?"
    to = r"\s*(?:-|–|to|till|until|and|through)\s*"
    clock = rf"(?:(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?|{_HOUR_WORD})"
    return (
        (rf"(?<![\w.,:$£€]){_b('date')}{hour}(?:[:.]{minute})?\s*(?P<half>{_MERIDIEM}){_ZONE}?{_PART}?)(?!\w)", say.read_clock),
        (
            rf"(?<![\w.,:$£€/-]){_b('date')}(?P<hour>[01]?\d|2[0-4]):{minute}(?:\s*(?:o['’]?clock))?{_ZONE}?{_PART}?)"
            rf"(?!\w|[:/]\d|\.\d|\s+(?:aspect|ratio|win|victory|lead|defeat|odds))",
            say.read_clock_colon,
        ),
        (rf"{_B}{_b('date')}{hour}(?:\s*o['’]?clock){_ZONE}?{_PART}?)(?!\w)", say.read_clock),
        (rf"(?:(?<=\bat )|(?<=\baround )){_b('date')}(?P<hour>[01]?\d|2[0-4])\.{minute}{_ZONE}?{_PART}?)(?!\w|[.,]\d|\s*(?:%|percent|per cent|points|million|billion))", say.read_clock),
        (rf"(?:(?<=\bat )|(?<=\baround )){_b('date')}{hour}(?:{_ZONE}|{_PART}))(?!\w)", say.read_clock),
        (rf"{_B}{_b('date')}(?P<part>(?:in\s+the\s+|early\s+|late\s+)*(?:morning|afternoon|evening|night))\s+at\s+{hour}(?:[:.]{minute})?)(?!\w|\s*[ap]\.?m\b)", say.read_clock),
        (
            rf"{_B}{_b('date')}(?P<minutes>half|a\s+quarter|quarter|{NUMBER_WORD}|\d{{1,2}})\s+(?:minutes\s+)?(?P<to>past|to|after|before)\s+"
            rf"(?P<hour>{_HOUR_WORD}|\d{{1,2}})(?!\w|[:.,]\d)(?:\s*o['’]?clock)?(?:\s*(?P<half>{_MERIDIEM}))?{_PART}?)(?!\w)",
            say.read_spoken_clock_sure,
        ),
        (
            rf"(?<![\w.,:$£€/-])(?P<first>{clock})\s*(?P<firsthalf>{_MERIDIEM})?{to}(?P<tail>(?P<last>{clock})\s*(?P<lasthalf>{_MERIDIEM}){_ZONE}?{_PART}?)(?!\w)",
            say.read_clock_pair,
        ),
        (rf"{_B}(?:12\s+)?(?P<name>noon|midnight|mid\s+night|midday(?=\s+on)){_E}", say.read_noon),
        (
            rf"{_B}(?:(?:in|during|by|until|since)\s+the\s+)(?P<date>(?P<daypart>{_DAYPART})){_E}",
            say.read_daypart,
        ),
        (rf"(?:(?<=day )|(?<=yesterday )|(?<=tomorrow )|(?<=\d )|(?<=today ))(?P<date>(?P<daypart>{_DAYPART})){_E}", say.read_daypart),
        (rf"{_B}(?P<date>(?P<daypart>overnight|(?:late|early)\s+(?:morning|afternoon|evening))){_E}", say.read_daypart),
        (rf"{_B}(?:the\s+)?night\s+(?:to|into)(?=\s)", say.read_night_to),
    )


def _b(name: str) -> str:
    return f"(?P<{name}>"


def _amounts() -> tuple[tuple[str, say.Read], ...]:
    plural = r"(?P<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)"
    return (
        (
            rf"{_B}(?:{_HEDGE})*(?P<amount>{AMOUNT})\s+(?P<to>ago|earlier|previously|beforehand|later|afterwards|from\s+now|hence|after\s+today|from\s+today){_E}",
            say.read_ago,
        ),
        (rf"{_B}in\s+(?:{_HEDGE})*(?P<amount>{AMOUNT})(?:['’]\s*time)?{_E}(?!\s+(?:of|since))", say.read_ahead),
        (rf"{_B}(?P<date>(?P<shift>{_SHIFT})\s+(?P<amount>{AMOUNT})){_E}", say.read_span),
        (rf"{_B}(?P<n>{NUMBER})\s+(?P<shift>past|next|last|coming|upcoming|previous|following)\s+(?P<unit>{UNIT}){_E}", say.read_turned_span),
        (rf"{_B}(?P<shift>(?:the\s+)?(?:last|past|next|coming|recent|previous))\s+{plural}{_E}", say.read_uncounted_span),
        (rf"{_B}(?P<date>(?:{_HEDGE})*(?P<amount>{AMOUNT})){_E}(?!-old|\s+old|\s+of\s+age)", say.read_duration),
        (rf"{_B}(?:all|whole|the\s+whole|the\s+entire|entire)\s+(?P<unit>day|week|month|year|weekend){_E}", say.read_whole_unit),
        (rf"{_B}(?P<n>{NUMBER})\s+nights?{_E}", say.read_nights),
        (rf"{_B}(?P<n>\d+)(?P<unit>[YW]){_E}", say.read_short_duration),
        (rf"(?:(?<=\bfor )|(?<=\bof )|(?<=\bafter ))(?P<date>{plural}){_E}", say.read_uncounted),
        (rf"{_B}(?:{words(en.RECURRING)}){_E}", say.read_recurring),
        (
            rf"{_B}(?:every|each|per|once\s+an?)\s+(?:(?P<other>other)\s+|(?P<n>{NUMBER})\s+)?(?P<name>{_WEEKDAY}|{UNIT}|{_FULL_MONTH}|morning|afternoon|evening|night){_E}",
            say.read_every,
        ),
        (rf"{_B}(?:{words(word for forms in en.VAGUE.values() for word in forms)}){_E}(?!-)", say.read_vague),
        (r"(?i:\bgood\s+(?:morning|afternoon|evening|night)|\b(?:great|nice|good)\s+(?:week|month|day|year|weekend)|\bof\s+the\s+(?:day|week|month|year)(?=[.,;!?\s]*$))", say.read_nothing),
        (r"(?<![\w.])\d+[.,]\d+\.\d+[\w.]*", say.read_nothing),
    )


def _cased() -> tuple[tuple[str, say.Read], ...]:
    before = rf"(?:(?<![\w.,:/§$£€+#-])(?:(?<=^)|(?<=[(\"“‘;–—] )|(?<=[(\[\"“‘/–—])|(?<=, )|(?<=[A-Z]\w )|(?<=\w['’]s ))|\b(?i:{_YEAR_BEFORE})\s+(?:mid-|late-)?)"
    return (
        (rf"{before}(?P<date>(?P<year>{_LATE}))(?![\w%]|[.,:/]\d|-\d|\s\d){_COUNTED_AFTER}", say.read_year),
        (rf"(?<=[A-Z][a-z]{{3}} )(?P<date>(?P<year>{_LATE}))(?![\w%]|[.,:/]\d|-\d|\s\d){_COUNTED_AFTER}", say.read_year),
    )


@cache
def grammar() -> Grammar:
    """The English grammar, compiled once."""
    loose = (*_days(), *_weekdays(), *_units(), *_clocks(), *_amounts())
    rules = [Rule(re.compile(pattern, re.IGNORECASE), read) for pattern, read in loose]
    rules += [Rule(re.compile(pattern), read) for pattern, read in _cased()]
    return Grammar(
        rules=tuple(rules),
        glue=re.compile(r"(?:\s*,\s*|\s+)?(?:(?:of|in|on|the|early|late|into)\s+)*|\s*-\s*|\s*\(\s*|['’]s\s+|\s*,\s*the\s+", re.IGNORECASE),
        linked=re.compile(r"\s*(?:to|through|till|until|and|or|[-–/,])\s*(?:(?:the|in|on|mid-)\s*)*", re.IGNORECASE),
        roles=re.compile(rf"(?<!\w)(?P<role>{words(en.ROLES)})\s+(?:the\s+)?$", re.IGNORECASE),
        role_names=en.ROLES,
        past=re.compile(rf"\b(?:{words(en.PAST)}|(?!need|speed|feed|seed|bed|red|indeed|embed)[a-z]{{2,}}ed)\b"),
        future=re.compile(rf"(?:\b|(?='))(?:{words(en.FUTURE)})\b", re.IGNORECASE),
    )
