"""English parts of months and years, and what offices call them: "the first half of May", "year-end", "FY2021"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from checker.languages.en.dates.forms import MONTH, NTH, YEAR4, B, E, as_ordinal, as_year, read, senses
from checker.languages.en.dates.numbers import UNIT_OF
from checker.languages.shape.dates.grammar import Read, whole, words
from checker.languages.shape.dates.spec import TO_DATE, Found, Kind, Spec


def parts() -> tuple[tuple[str, Read], ...]:
    return (
        (rf"{B}(?:(?:the\s+)?(?P<unit>year|quarter|month)[\s-]to[\s-]date|ytd){E}", read_to_date),
        (
            rf"{B}(?P<date>(?:the\s+)?(?P<unit>year|month|quarter)[\s-]?end(?:\s+(?P<year>{YEAR4}))?){E}",
            read_unit_end,
        ),
        (rf"{B}(?P<part>{words(senses.parts)})(?=[\s-])", read.part),
        (
            rf"{B}(?:the\s+)?(?P<nth>first|second)\s+half\s+of(?=\s+(?:the\s+)?(?:{MONTH}|(?:{NTH})\s+century))",
            read_half_of,
        ),
        (rf"{B}(?:the\s+)(?P<unit>week|weekend|month|year)\s+(?P<way>after\s+next|before\s+last){E}", read_one_over),
        (
            rf"{B}(?:(?:the\s+)?week\s+(?:commencing|beginning|of)|w/c)(?=\s+(?:the\s+)?(?:{MONTH}\s+\d|\d))",
            read_week_of,
        ),
        (
            rf"{B}(?:the\s+)?weekend\s+of(?=\s+(?:the\s+)?(?:{MONTH}\s+\d|\d|{words(senses.holidays)}))",
            read_weekend_of,
        ),
        (
            rf"{B}(?P<date>(?:the\s+)?(?P<nth>first|second)\s+half)(?=\s+of\s+(?:\d{{4}}|the\s+year|this|"
            rf"last|next)){E}",
            read_half,
        ),
        (rf"{B}(?:the\s+)?(?:fiscal(?:\s+year)?|FY)\s?['’]?(?P<year>(?:1\d|20)\d\d|\d\d){E}", read_fiscal_year),
    )


def cased_parts() -> tuple[tuple[str, Read], ...]:
    return (
        (r"(?<![\w-])(?:the\s+)?[Cc][Yy]\s?(?P<year>(?:19|20)\d\d)(?!\w)", read.year),
        (r"(?<![\w-])(?P<date>(?:the\s+)?EO(?P<unit>[YMQ]))(?!\w)", read_end_of),
    )


_END_OF = {"Y": "year", "Q": "quarter", "M": "month"}


def read_end_of(match: re.Match[str]) -> Iterable[Found]:
    """EOY, EOQ, EOM: the end of the report's own year, quarter or month."""
    return whole(match, Spec(Kind.RELATIVE, unit=_END_OF[match["unit"]], shift=0, part="END"), "date")


def read_unit_end(match: re.Match[str]) -> Iterable[Found]:
    """Year-end, month end, year-end 2015."""
    told = read.year_of(match)
    unit = Spec(Kind.RELATIVE, unit=UNIT_OF[match["unit"].lower()], shift=0, part="END")
    return whole(match, unit if told is None else Spec(Kind.YEAR, told, part="END"), "date")


def read_to_date(match: re.Match[str]) -> Iterable[Found]:
    unit = UNIT_OF[match["unit"].lower()] if match["unit"] else "year"
    return whole(match, Spec(Kind.RELATIVE, unit=unit, shift=0, value=TO_DATE))


def read_fiscal_year(match: re.Match[str]) -> Iterable[Found]:
    """A business year begins when its company says; it is written FY2021 and has the days of the calendar's."""
    told = as_year(match["year"]) or 0
    told += 2000 if told < 100 else 0
    return whole(match, Spec(Kind.YEAR, told, value=f"FY{told}"))


def read_half_of(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.PART, part="H1" if match["nth"].lower() == "first" else "H2", weak=True))


def read_one_over(match: re.Match[str]) -> Iterable[Found]:
    """The week after next, the year before last."""
    shift = 2 if match["way"].lower().startswith("after") else -2
    return whole(match, Spec(Kind.RELATIVE, unit=UNIT_OF[match["unit"].lower()], shift=shift))


def read_half(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.HALF, half=as_ordinal(match["nth"])), "date")


def read_week_of(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.PART, part="WEEK", weak=True))


def read_weekend_of(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.PART, part="WEEKEND", weak=True))
