"""German months, years and other calendar units: "Ende Mai", "2014", "vergangene Woche", "Ostern"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from checker.languages.dates.senses import before, behind
from checker.languages.de.dates.forms import (
    ARTICLE,
    CUE,
    FULL_MONTH,
    LATE,
    MONTH,
    ONE_UNIT,
    ORDINAL,
    SAFE_MONTH,
    SEASON,
    SHIFT,
    YEAR4,
    B,
    E,
    as_ordinal,
    as_shift,
    read,
    senses,
)
from checker.languages.de.dates.numbers import UNIT, UNIT_OF
from checker.languages.shape.dates.grammar import Read, whole, words
from checker.languages.shape.dates.spec import Found, Kind, Spec
from checker.model.patterns import compiled

# What makes four digits a count: a counting word before, or a unit or a plural after them.
_COUNTS_BEFORE = (
    r"(?<!rund )(?<!etwa )(?<!knapp )(?<!fast )(?<!\büber )(?<!\bals )(?<!\bauf )(?<!\bgut )(?<!nur )(?<!insgesamt )"
    r"(?<!bis zu )(?<!\bum )(?<!\bmit )(?<!\bvon )(?<!circa )(?<!ca\. )(?<!Nr\. )(?<!Nummer )(?<!Platz )"
    r"(?<!Tel\. )(?<!pro )"
)
_FROM_TODAY = ("heutig", "gestrig", "morgig")
_COUNTED_AFTER = (
    r"(?!\s*(?:(?:bis|und|oder|[-–])\s*\d[\d.]*\s*)?(?:Euro|Dollar|Mark|Franken|Lire|Pfund|Meter|"
    r"Kilometer|Quadrat|Kubik|Hektar|Tonnen|Kilo|Gramm|Grad|Prozent|"
    r"Mitglied|Einwohner|Zuschauer|Besucher|Menschen|Personen|Leute|Beamt|Demonstrant|Polizist|Einsatzkräfte|Fans|Gäste|Helfer|Tote|Verletzte|Teilnehmer|Stück|Mal\b|Uhr|"
    r"Milli|Mio|Mrd|DM\b|Mann\b|Frauen|Männer|Kinder|Soldaten|[€$%°]|k?m\b|kg\b|Höhenmeter|Seiten|"
    r"[A-ZÄÖÜ][\wäöüß]+(?:innen|ungen|heiten|keiten|stunden|jahre|tage|euro|meter)\b|"
    r"(?:\w+[enr]e?\s+)?(?:Stunden|Minuten|Sekunden|Jahre|Tage|Stimmen|Arbeits|Plätze|Beschäftigte|Unter)))"
)


def units() -> tuple[tuple[str, Read], ...]:
    year = rf"(?:\s+(?:des\s+Jahres\s+)?(?P<year>{YEAR4}))"
    return (
        (rf"{B}(?P<date>(?:(?P<shift>{SHIFT})\s+)?(?P<month>{MONTH}){year}){E}", read.month),
        (rf"{B}(?:(?<=\b){CUE}\s+)(?P<date>(?P<month>{FULL_MONTH})){E}", read.month),
        (rf"{B}(?P<date>(?P<shift>{SHIFT})\s+(?P<month>{FULL_MONTH})){E}", read.month),
        (rf"{B}(?P<date>(?P<month>{SAFE_MONTH})){E}(?!-)", read.month),
        (rf"{B}(?P<date>(?P<month>{MONTH}))(?=\s?[-–/]\s?{MONTH}|\s+bis\s+{MONTH}{E})", read.month),
        (
            rf"{B}(?:(?:im|seit|ab|bis|zum|vom|in|nach|vor|des|den|dem|der|jeden|anfang|mitte|ende|und|kommenden)\s+)"
            rf"(?P<date>(?P<season>{SEASON})(?:\s+(?P<year2>{LATE})/(?:\d\d)?\d\d|{year})?){E}",
            read.season,
        ),
        (rf"{B}(?P<date>(?:{ARTICLE})?(?P<shift>{SHIFT})\s+(?P<season>{SEASON})(?:{year})?){E}", read.season),
        (rf"{B}(?P<date>(?P<season>{SEASON}){year}){E}", read.season),
        (rf"{B}(?P<date>(?:des\s+)?jahr(?:es|e)?\s+(?P<year>[1-9]\d{{2,3}})(?![\d.,]?\d)){E}", read.year),
        (
            rf"{B}(?P<first>{YEAR4})\s?[-–/]\s?(?P<second>{YEAR4}|\d\d(?!\d|\.\d)){E}(?!\s?(?:Uhr|Euro)|[-/]\w)",
            read.years,
        ),
        (
            rf"(?:(?<=\bim )|(?<=\bdas )|(?<=\bdem )|(?<=\bdes )|(?<=\bseit )|(?<=\bvon ))"
            rf"(?P<date>(?:gesamt|ganz)?jahr\s+(?P<year>{YEAR4})){E}",
            read.year,
        ),
        (rf"(?<=[(\[])(?P<year>{YEAR4})(?=[)\],;/–-])", read.year),
        (
            rf"{B}(?P<date>(?:{ARTICLE})?(?P<nth>letzte[rn]?)\s+(?P<unit>tag|woche|monat|quartal))(?=\s+(?:des|im|in)\s+"
            rf"(?:{MONTH}|(?:jahres\s+)?{YEAR4}|jahres(?!\w)|{SHIFT}\s+(?:jahres|monats)(?!\w))){E}",
            read_quarter,
        ),
        (rf"{B}(?P<date>(?:{ARTICLE})?(?P<shift>{SHIFT})\s+(?P<unit>{ONE_UNIT})){E}", read_relative),
        (
            rf"{B}(?P<date>(?:dem\s+)?vor(?P<far>vor)?(?P<unit>jahr|woche|monat|quartal|jahres)(?:e[sn]?|s)?){E}",
            read_compound_relative,
        ),
        (rf"{B}heuer{E}", read_this_year),
        (
            rf"{B}(?P<date>(?P<unit>jahres|monats|quartals)(?P<part>beginn|anfang|mitte|ende)s?(?:\s+(?P<year>{YEAR4}))?){E}",
            read.part_of_unit,
        ),
        (
            rf"(?:(?<=\bam )|(?<=\bvom )|(?<=\bbis zum )|(?<=\bzum )|(?<=\bdas )|(?<=\bdem )|(?<=\bübers ))"
            rf"(?P<date>wochenende){E}(?!\s*,?\s*\(?\d{{1,2}}\.)",
            read.weekend,
        ),
        (
            rf"{B}(?P<date>(?:(?<=ende )|(?<=mitte )|(?<=beginn )|(?<=anfang ))(?:de[rs])\s+(?P<unit>{UNIT})){E}",
            read_the_unit,
        ),
        (rf"{B}(?P<part>{words(senses.parts)})(?=\s)", read.part),
        (
            rf"{B}(?:{ARTICLE})?(?P<nth>ersten?|zweiten?)\s+hälfte(?=\s+(?:(?:des|von)\s+)?"
            rf"(?:(?:monats\s+)?{MONTH}|(?:\d{{1,2}}\.|{ORDINAL})\s+jahrhunderts))",
            read_half_of,
        ),
        (
            rf"{B}(?P<date>(?P<nth>ersten?|zweiten?)\s+(?P<month>{FULL_MONTH})hälfte(?:\s+(?P<year>{YEAR4}))?){E}",
            read_month_half,
        ),
        (
            rf"{B}(?P<date>(?P<nth>{ORDINAL})\s+(?P<month>{FULL_MONTH})woche(?:\s+(?P<year>{YEAR4}))?){E}",
            read_month_week,
        ),
        (
            rf"(?:(?<=\banfang der )|(?<=\bmitte der )|(?<=\bende der )|(?<=\bin den )|(?<=\baus den ))"
            rf"(?P<date>(?P<decade>(?:1[89]|20)?\d0er|{words(senses.decades)})n?){E}(?![\s-]jahre)",
            read.decade,
        ),
        (rf"{B}(?P<date>(?:{ARTICLE})?(?P<nth>\d\.|{ORDINAL})\s+(?P<unit>{UNIT})){E}", read_quarter),
        (
            rf"{B}(?P<date>(?:{ARTICLE})?(?P<nth>ersten?|zweiten?)\s+hälfte)"
            rf"(?=\s+(?:(?:von|des\s+jahres)\s+)?{YEAR4}|\s+(?:des\s+jahres|(?:des\s+)?{SHIFT}\s+jahres)(?!\w)){E}",
            read_half,
        ),
        (rf"{B}(?P<kind>Q)(?P<nth>[1-4])(?:[\s/-](?P<year>{YEAR4}))?{E}", read.quarter_short),
        (rf"{B}(?P<kind>H)(?P<nth>[12])[\s/-](?P<year>{YEAR4}){E}", read.quarter_short),
        (
            rf"{B}(?P<date>(?:kalenderwoche|KW)\s?(?P<nth>\d{{1,2}})|(?P<nth2>\d{{1,2}})\.\s?(?:kalenderwoche|KW))"
            rf"(?:\s?/\s?(?P<year>{YEAR4}|\d\d(?!\d)))?{E}",
            read.calendar_week,
        ),
        (
            rf"{B}(?P<date>(?:{ARTICLE})?(?P<decade>\d0er|(?P<century>1[89]|20)\d0er|"
            rf"{words(senses.decades)})[\s-]jahren?){E}",
            read.decade,
        ),
        (rf"{B}(?P<date>(?P<nth>\d{{1,2}}\.|{ORDINAL})\s+(?P<unit>jahrhunderts?|jahrtausends?)){E}", read_century),
        (
            rf"{B}(?P<first>\d{{1,2}}\.|{ORDINAL})(?:\s*[-–/]\s*|\s+(?:und|bis(?:\s+zum)?|oder)\s+)"
            rf"(?P<last>(?P<nth>\d{{1,2}}\.|{ORDINAL})\s+jahrhunderts?){E}",
            read.centuries,
        ),
        (
            rf"{B}(?P<name>oster|pfingst|weihnachts)wochenendes?(?:\s+(?P<year>{YEAR4}))?{E}",
            read_feast_weekend,
        ),
        (rf"{B}(?P<name>{words(senses.holidays)})s?(?:\s+(?P<year>{YEAR4}))?{E}", read.holiday),
    )


# Forms whose capitals carry the sense: "Morgen" is the forenoon, "morgen" tomorrow.
def cased() -> tuple[tuple[str, Read], ...]:
    return (
        (rf"(?:(?<=\bvon )(?={YEAR4}\s+bis)|(?<=\bvon )(?={LATE}\s*(?:[,.;)]|[a-zäöü]))|{_COUNTS_BEFORE})"
            rf"(?<![\w.,:/§$€+-])(?<!\d )"
         rf"(?P<year>{LATE})(?![\w%]|[.,:/]\d|-\d|\s\d){_COUNTED_AFTER}", read_bare_year),
        (rf"(?:(?<=[a-zäöü] )|(?<=[(\[–/]))(?P<year>1[0-8]\d\d)(?=[\s,.;)]*(?:[a-zäöü(]|[,.;)]|"
            rf"$)){_COUNTED_AFTER}(?![.,]\d)", read_old_year),
        (r"(?<=\bvon )(?P<date>(?P<year>[4-9]\d))(?=\s+(?:und|bis)\b)", read.year),
        (r"(?<![\w.])(?P<date>['’](?P<year>\d\d))(?!\w)", read.year),
    )  # fmt: skip


# Words before a number of the years before 1900: with them it is a count.
_COUNT_CUES = compiled(r"(?:auf|um|rund|etwa|über|als|fast|knapp|zu|gut|nur|insgesamt|mit|von|circa|"
    r"pro|für|je|alle|an|"
                         r"und|waren|sind|es|oder)\s+$")  # fmt: skip


def read_old_year(match: re.Match[str]) -> Iterable[Found]:
    beside = before(match)
    return () if _COUNT_CUES.search(beside) or _NAMES_BEFORE.search(beside) else read.year(match)


# Names with a figure of four digits in them.
_NAMES_BEFORE = compiled(
    r"(?:Agenda|[Rr]esolution|Windows|Office|Peugeot|Boeing|Airbus|Flug|Zimmer|Artikel|Nr\.|Nummer|Paragraf|Tempo|Raum)\s+$"
)


def read_bare_year(match: re.Match[str]) -> Iterable[Found]:
    """A year with no word of time beside it; "2000" before a noun is a round number of something."""
    round_figure = match["year"].endswith("00") and re.match(r"\s+(?:[A-ZÄÖÜ]|auf\s)", behind(match))
    if round_figure or _NAMES_BEFORE.search(before(match)):
        return ()
    return read.year(match)


def read_relative(match: re.Match[str]) -> Iterable[Found]:
    unit, shift = UNIT_OF[match["unit"].lower()], as_shift(match["shift"])
    if shift is None:
        return ()
    if unit == "weekend" and match["shift"].lower().startswith("kommend"):
        return whole(match, Spec(Kind.WEEK, unit="weekend", direction=1), "date")
    return whole(
        match,
        Spec(
            Kind.RELATIVE,
            unit=unit,
            shift=shift,
            told=unit == "day" and not match["shift"].lower().startswith(_FROM_TODAY),
        ),
        "date",
    )


def read_compound_relative(match: re.Match[str]) -> Iterable[Found]:
    unit = UNIT_OF[match["unit"].lower()]
    return whole(match, Spec(Kind.RELATIVE, unit=unit, shift=-2 if match["far"] else -1), "date")


def read_this_year(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.RELATIVE, unit="year", shift=0))


def read_the_unit(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.RELATIVE, unit=UNIT_OF[match["unit"].lower()], shift=0, weak=True), "date")


LAST_QUARTER = 4
_PLURAL = ("tage", "tagen", "wochen", "monate", "monaten")


def _first_or_last_of(match: re.Match[str], nth: int) -> Iterable[Found]:
    """ "In den ersten Tagen des Juni": the beginning of it."""
    part = {1: "START", -1: "END"}.get(nth)
    return whole(match, Spec(Kind.PART, part=part, weak=True), "date") if part else ()


def read_quarter(match: re.Match[str]) -> Iterable[Found]:
    nth = as_ordinal(match["nth"])
    if nth is None:
        return ()
    unit = UNIT_OF[match["unit"].lower()]
    nth = LAST_QUARTER if nth < 0 and unit == "quarter" else nth
    if unit == "quarter" and 1 <= nth <= 4:
        return whole(match, Spec(Kind.QUARTER, quarter=nth), "date")
    if unit == "half" and 1 <= nth <= 2:
        return whole(match, Spec(Kind.HALF, half=nth), "date")
    inside = re.match(r"\s+(?:des|im)\s", behind(match)) is not None
    if match["unit"].lower().endswith(_PLURAL):
        return _first_or_last_of(match, nth) if inside else ()
    known = unit == "week" or (unit in ("day", "month") and inside)
    return whole(match, Spec(Kind.WEEK, counted=unit, nth=nth, weak=True), "date") if known else ()


_FEASTS = {"oster": "easter", "pfingst": "pentecost", "weihnachts": "christmas"}


def read_feast_weekend(match: re.Match[str]) -> Iterable[Found]:
    """Osterwochenende 2015."""
    name = _FEASTS[match["name"].lower()]
    return whole(match, Spec(Kind.HOLIDAY, read.year_of(match), holiday=name, part="WEEKEND"))


def _half(text: str) -> str:
    return "H1" if as_ordinal(text) == 1 else "H2"


def read_half_of(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.PART, part=_half(match["nth"]), weak=True))


def read_month_half(match: re.Match[str]) -> Iterable[Found]:
    """Erste Maihälfte."""
    month = Spec(Kind.MONTH, read.year_of(match), senses.month(match["month"]))
    return whole(match, replace(month, part=_half(match["nth"])), "date")


def read_month_week(match: re.Match[str]) -> Iterable[Found]:
    """Zweite Maiwoche."""
    month = Spec(Kind.WEEK, read.year_of(match), senses.month(match["month"]))
    return whole(match, replace(month, counted="week", nth=as_ordinal(match["nth"])), "date")


def read_half(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.HALF, half=as_ordinal(match["nth"])), "date")


def read_century(match: re.Match[str]) -> Iterable[Found]:
    nth = as_ordinal(match["nth"])
    if nth is None or not 1 <= nth <= 30:
        return ()
    if match["unit"].lower().startswith("jahrtausend"):
        return whole(match, Spec(Kind.NOTHING, value=str(nth - 1)), "date")
    return whole(match, Spec(Kind.CENTURY, century=nth - 1), "date")
