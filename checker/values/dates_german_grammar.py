"""The German grammar of dates: every surface form with the function that reads it."""

from __future__ import annotations

import re
from functools import cache

from checker.values import dates_german as de
from checker.values import dates_german_rules as say
from checker.values.dates_german_numbers import AMOUNT, NUMBER, UNIT
from checker.values.dates_spec import Grammar, Rule, words

_B = r"(?<![\w-])"
_E = r"(?!\w)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_ENDING = r"(?:e[nmrs]?)"
_MONTHS = words(word for forms in de.MONTHS.values() for word in forms)
_MONTH = rf"(?:{_MONTHS}(?!\w)\.?)"
_FULL_MONTH = words(word for forms in de.MONTHS.values() for word in forms if len(word) > 4 or word in ("mai", "juni", "juli", "märz"))
# Names of people and things as well: a month only where a word of time stands before them.
_SAFE_MONTH = words(
    word for key, forms in de.MONTHS.items() if key not in (3, 4, 5, 6, 7, 8) for word in forms if len(word) > 4
)
_WEEKDAY = words(word for forms in de.WEEKDAYS.values() for word in forms)
_SHORT_WEEKDAY = r"(?:" + "|".join(de.WEEKDAYS_SHORT.values()) + r")\.?(?=,?\s*(?:de[nmr]\s+)?\d)"
_SEASON = words(word for forms in de.SEASONS.values() for word in forms)
_ORDINAL = rf"(?:{words(de.ORDINALS)}{_ENDING})"
_SHIFT = rf"(?:{words(de.SHIFTS)}{_ENDING})"
_ARTICLE = r"(?:(?:de[rnms]|die|das)\s+)"
_PART_OF_DAY = words((*de.DAYPART_NOUNS, *de.DAYPART_ADVERBS, "früh"))
_HEDGE = rf"(?:(?:{words(h for h in de.HEDGES if h not in ('über', 'weit über', 'bis zu'))})\s+)"
_YEAR4 = r"(?:1\d{3}|20\d\d|2100)(?![\d.,]?\d)"
_LATE = r"(?:19\d\d|20[0-4]\d)"
_CUE = (
    r"(?:am|vom|bis|zum|ab|seit|im|von|in|anfang|mitte|ende|de[rnms]|diese[rnms]|für|und|oder|gegenüber|zwischen|nach|"
    r"vor|noch|bereits|kommenden|nächsten|vergangenen|letzten|vorigen|außer|statt|erst|schon|gegen|zu|beginn|per|"
    r"ganzen|gesamten|jeden|sowie)"
)
# What makes four digits a count: a counting word before, or a unit or a plural after them.
_COUNTS_BEFORE = (
    r"(?<!rund )(?<!etwa )(?<!knapp )(?<!fast )(?<!über )(?<!als )(?<!auf )(?<!gut )(?<!nur )(?<!insgesamt )"
    r"(?<!bis zu )(?<!um )(?<!mit )(?<!von )(?<!circa )(?<!ca\. )(?<!Nr\. )(?<!Nummer )(?<!Platz )(?<!Tel\. )(?<!pro )"
)
_COUNTED_AFTER = (
    r"(?!\s*(?:Euro|Dollar|Mark|Franken|Lire|Pfund|Meter|Kilometer|Quadrat|Kubik|Hektar|Tonnen|Kilo|Gramm|Grad|Prozent|"
    r"Mitglied|Einwohner|Zuschauer|Besucher|Menschen|Personen|Leute|Tote|Verletzte|Teilnehmer|Stück|Mal\b|Uhr|"
    r"Milli|Mio|Mrd|DM\b|Mann\b|Frauen|Männer|Kinder|Soldaten|[€$%°]|k?m\b|kg\b|Höhenmeter|Seiten|"
    r"[A-ZÄÖÜ][\wäöüß]+(?:innen|ungen|heiten|keiten|stunden|jahre|tage|euro|meter)\b|"
    r"(?:\w+[enr]e?\s+)?(?:Stunden|Minuten|Sekunden|Jahre|Tage|Stimmen|Arbeits|Plätze|Beschäftigte|Unter)))"
)
_CLOCK_TAIL = (
    rf"(?:\s+(?P<part>(?:am\s+|in\s+der\s+)?(?:{_PART_OF_DAY})))?"
    rf"(?:\s+(?P<zone>{words(de.ZONES)})(?!\w))?"
)
_HOUR_WORD = r"(?:ein|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)"


def _days() -> tuple[tuple[str, say.Read], ...]:
    year = rf"(?:,?\s*(?P<year>{_YEAR4}|['’]\d\d(?!\d)))?"
    chain = r"\s*(?:,|und|oder|sowie|bis|/|[-–])\s*(?:(?:am|vom|zum|auf|dem|den|der)\s+)*"
    return (
        (
            rf"(?<![\w.,:])(?P<days>(?:(?:{_DAY}\.{chain}|{_DAY}\s?[-–/]\s?))+)"
            rf"(?P<last>(?P<day>{_DAY})\.?\s*(?P<month>{_MONTH}){year})",
            say.read_chained_days,
        ),
        (
            rf"(?<![\w.,:])(?P<date>(?P<day>{_DAY}\.|{_DAY}te[nr]?|{_DAY}(?=\s)|{_ORDINAL})\s*(?P<month>{_MONTH}){year})",
            say.read_day_month,
        ),
        (
            rf"(?<![\w.,:/-])(?P<date>(?P<day>{_DAY})\.\s?(?P<month>0?[1-9]|1[0-2])\.\s?"
            rf"(?P<year>\d{{4}}|\d\d))(?![\w:]|[.,/]\d)",
            say.read_numeric,
        ),
        (
            rf"(?:(?<=^)|(?<=\bam )|(?<=\bvom )|(?<=\bbis )|(?<=\bzum )|(?<=\bab )|(?<=\bseit )|(?<=\bden )|(?<=\bdem )|"
            rf"(?<=\bder )|(?<=\bfür )|(?<=\bund )|(?<=tag )|(?<=tag, )|(?<=\bDo )|(?<=\bnach ))"
            rf"(?P<date>(?P<day>{_DAY})\.\s?(?P<month>0?[1-9]|1[0-2])\.)(?P<year>(?!))?(?!\d|\s?Uhr)",
            say.read_numeric,
        ),
        (
            rf"(?<=\bam )(?P<date>(?P<day>{_DAY})\.(?P<month>0?[1-9]|1[0-2]))(?P<year>(?!))?(?![\d.,]|\s?(?:Uhr|Prozent|%))",
            say.read_numeric,
        ),
        (
            rf"(?<![\w.,:])(?P<first>{_DAY}\.?)\s*(?:/|[-–])\s*"
            rf"(?P<last>(?P<day>{_DAY})\.\s?(?P<month>0?[1-9]|1[0-2])\.(?P<year>\d{{4}})?)(?!\d)",
            say.read_numeric_chain,
        ),
        (r"(?<![\w-])(?P<year>1\d{3}|20\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?![\d-])", say.read_iso),
        (
            rf"(?<![\w/])(?P<day>{_DAY})/(?P<month>{_MONTH}|0?[1-9]|1[0-2])/(?P<year>(?:1\d|20)\d\d)(?![\w/])",
            say.read_slashed,
        ),
        (
            rf"{_B}(?P<month>{_MONTH})\s(?P<day>{_DAY})(?:\s?[-–]\s?(?P<to>{_DAY}))?(?:,\s?(?P<year>{_YEAR4}))?"
            rf"(?!\w|[.,:]\d|\.\s*(?:{_MONTH})|\s*(?:Uhr|Prozent|Euro|Menschen|[A-ZÄÖÜ]\w+(?:en|er|e)\b))",
            say.read_month_first,
        ),
        (
            rf"{_B}(?P<day>{_DAY}\.|{_ORDINAL})\s?/?\s?(?P<month>{_ORDINAL}|(?:[1-9]|1[0-2])\.)(?:\s(?P<year>{_YEAR4}))?"
            rf"(?!\w|\s?[A-ZÄÖÜ])",
            say.read_word_month,
        ),
        (rf"(?:(?<=\bam )|(?<=\bzum )|(?<=\bdem )|(?<=\bvom ))(?P<date>(?P<day>{_DAY})\.)(?=\s*(?:[.,;)]|$))", say.read_bare_day),
    )


def _weekdays() -> tuple[tuple[str, say.Read], ...]:
    return (
        (
            rf"{_B}(?P<date>(?:(?:(?:{_ARTICLE})?(?P<shift>{_SHIFT})|(?P<nth>{_ORDINAL}))\s+)?"
            rf"(?P<weekday>{_WEEKDAY}|{_SHORT_WEEKDAY})(?:[\s-]?(?P<daypart>{words((*de.DAYPART_NOUNS, *de.DAYPART_ADVERBS, 'früh', 'frühmorgens'))})(?!\w))?){_E}",
            say.read_weekday,
        ),
        (
            rf"{_B}(?P<day>vorvorgestern|vorgestern|gestern|heute|übermorgen|morgen(?=\s+(?:abend|nach|vor|mit|früh|zu)))"
            rf"(?:\s+(?P<daypart>{words((*de.DAYPART_NOUNS, 'früh', 'zu mittag'))}))?{_E}",
            say.read_today,
        ),
        (
            rf"(?<!jeden )(?P<date>\btags (?:darauf|danach|zuvor|davor)|(?:(?:am|der|den)\s+)?"
            rf"(?:(?:nächste[nr]?|folgende[nr]?|darauffolgende[nr]?)\s+tag(?:es)?|tag (?:darauf|danach|zuvor|davor))|"
            rf"\b(?:vor|folge)tag(?:es|s)?){_E}",
            say.read_told_day,
        ),
        (rf"{_B}(?P<date>(?:am )?(?:selben|gleichen) (?P<unit>tag|jahr|monat|woche)){_E}", say.read_told_same),
    )


def _units() -> tuple[tuple[str, say.Read], ...]:
    year = rf"(?:\s+(?:des\s+Jahres\s+)?(?P<year>{_YEAR4}))"
    return (
        (rf"{_B}(?P<date>(?:(?P<shift>{_SHIFT})\s+)?(?P<month>{_MONTH}){year}){_E}", say.read_month),
        (rf"{_B}(?:(?<=\b){_CUE}\s+)(?P<date>(?P<month>{_FULL_MONTH}))(?P<year>(?!))?(?P<shift>(?!))?{_E}", say.read_month),
        (rf"{_B}(?P<date>(?P<shift>{_SHIFT})\s+(?P<month>{_FULL_MONTH}))(?P<year>(?!))?{_E}", say.read_month),
        (rf"{_B}(?P<date>(?P<month>{_SAFE_MONTH}))(?P<year>(?!))?(?P<shift>(?!))?{_E}(?!-)", say.read_month),
        (
            rf"{_B}(?:(?:im|seit|ab|bis|zum|vom|in|nach|vor|des|den|dem|der|jeden|anfang|mitte|ende|und|kommenden)\s+)"
            rf"(?P<date>(?P<shift>(?!))?(?P<season>{_SEASON})(?:{year}|\s+(?P<year2>{_LATE})/\d\d)?){_E}",
            say.read_season,
        ),
        (rf"{_B}(?P<date>(?:{_ARTICLE})?(?P<shift>{_SHIFT})\s+(?P<season>{_SEASON})(?:{year})?){_E}", say.read_season),
        (rf"{_B}(?P<date>(?P<season>{_SEASON}){year})(?P<shift>(?!))?{_E}", say.read_season),
        (rf"{_B}(?P<date>(?:des\s+)?jahr(?:es|e)?\s+(?P<year>[1-9]\d{{2,3}})(?![\d.,]?\d)){_E}", say.read_year_word),
        (rf"{_B}(?P<first>{_YEAR4})\s?[-–/]\s?(?P<second>{_YEAR4}|\d\d(?![\d.])){_E}(?!\s?(?:Uhr|Euro))", say.read_years),
        (
            rf"(?:(?<=\bim )|(?<=\bdas )|(?<=\bdem )|(?<=\bdes )|(?<=\bseit )|(?<=\bvon ))"
            rf"(?P<date>(?:gesamt|ganz)?jahr\s+(?P<year>{_YEAR4})){_E}",
            say.read_year_word,
        ),
        (rf"(?<=[(\[])(?P<year>{_YEAR4})(?=[)\],;/–-])", say.read_year),
        (rf"{_B}(?P<date>(?:{_ARTICLE})?(?P<shift>{_SHIFT})\s+(?P<unit>{UNIT})){_E}", say.read_relative),
        (
            rf"{_B}(?P<date>(?:dem\s+)?vor(?P<far>vor)?(?P<unit>jahr|woche|monat|quartal|jahres)(?:e[sn]?|s)?){_E}",
            say.read_compound_relative,
        ),
        (rf"{_B}heuer{_E}", say.read_this_year),
        (
            rf"(?:(?<=\bam )|(?<=\bvom )|(?<=\bbis zum )|(?<=\bzum )|(?<=\bdas )|(?<=\bdem )|(?<=\bübers ))"
            rf"(?P<date>wochenende){_E}",
            say.read_weekend,
        ),
        (rf"{_B}(?P<date>(?:(?<=ende )|(?<=mitte )|(?<=beginn )|(?<=anfang ))(?:de[rs])\s+(?P<unit>{UNIT})){_E}", say.read_the_unit),
        (rf"{_B}(?P<part>{words(de.PARTS)})(?=\s)", say.read_part),
        (rf"{_B}(?P<date>(?:{_ARTICLE})?(?P<nth>\d\.|{_ORDINAL})\s+(?P<unit>{UNIT})){_E}", say.read_quarter),
        (rf"{_B}Q(?P<nth>[1-4])(?:[\s/-](?P<year>{_YEAR4}))?{_E}", say.read_quarter_short),
        (rf"{_B}(?P<date>(?:kalenderwoche|KW)\s?(?P<nth>\d{{1,2}})|(?P<nth2>\d{{1,2}})\.\s?(?:kalenderwoche|KW)){_E}", say.read_calendar_week),
        (
            rf"{_B}(?P<date>(?:{_ARTICLE})?(?P<decade>\d0er|(?P<century>1[89]|20)\d0er|{words(de.DECADES)})[\s-]jahren?){_E}",
            say.read_decade,
        ),
        (rf"{_B}(?P<date>(?P<nth>\d{{1,2}}\.|{_ORDINAL})\s+(?P<unit>jahrhunderts?|jahrtausends?)){_E}", say.read_century),
        (rf"{_B}(?P<name>{words(de.HOLIDAYS)})s?(?:\s+(?P<year>{_YEAR4}))?{_E}", say.read_holiday),
    )


def _clocks() -> tuple[tuple[str, say.Read], ...]:
    lead = rf"(?P<lead>(?:{words(de.DAYPART_ADVERBS)})\s+um\s+)?"
    return (
        (
            rf"(?<![\w.,:]){lead}(?P<date>(?P<hour>\d{{1,2}}|{_HOUR_WORD})(?:[.:](?P<minute>[0-5]\d)(?:[.:](?P<second>[0-5]\d))?)?"
            rf"(?:\s*uhr(?:\s+(?:und\s+)?(?P<minute2>[0-5]?\d)(?![\d.,]|\s*[A-ZÄÖÜ%]))?|\s?h\b){_CLOCK_TAIL}){_E}",
            say.read_clock,
        ),
        (
            rf"(?<![\w.,:-]){lead}(?P<date>(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?(?P<minute2>(?!))?"
            rf"(?![\d:.,]\d|\s*(?:Sieg|Erfolg|Niederlage|gegen\s|nach\b|in\s+Führung|\(\d)){_CLOCK_TAIL}){_E}",
            say.read_clock_colon,
        ),
        (
            rf"(?:(?<=\bum )|(?<=\bgegen )|(?<=\bab )|(?<=\bvon ))(?P<lead>(?!))?(?P<date>(?P<hour>[01]?\d|2[0-4])\.(?P<minute>[0-5]\d)"
            rf"(?P<second>(?!))?(?P<minute2>(?!))?{_CLOCK_TAIL})(?![\w.,]|\s*(?:Prozent|%|Euro|Millionen|Punkte|[A-ZÄÖÜ][a-zäöü]+en\b))",
            say.read_clock,
        ),
        (
            rf"(?<![\w.,:])(?P<first>\d{{1,2}}(?:[.:][0-5]\d)?|{_HOUR_WORD})(?:\s*(?:[-–/])\s*|\s+(?:bis|und|oder)\s+)"
            rf"(?P<last>(?P<second>\d{{1,2}}(?:[.:][0-5]\d)?|{_HOUR_WORD})\s*(?:uhr|h\b){_CLOCK_TAIL}){_E}",
            say.read_clock_pair,
        ),
        (
            rf"{_B}(?P<date>(?P<fraction>halb|viertel\s+nach|viertel\s+vor|viertel|dreiviertel)\s+(?P<hour>\d{{1,2}}|{_HOUR_WORD})"
            rf"(?:\s+uhr)?{_CLOCK_TAIL})(?!\w|[.,]\d|\s*(?:Millionen|Milliarden|Prozent|Liter|Pfund))",
            say.read_spoken_clock,
        ),
        (
            rf"(?<=\bum )(?P<date>(?P<minutes>\d{{1,2}}|{_HOUR_WORD}|zwanzig)\s+(?P<to>nach|vor)\s+(?P<hour>\d{{1,2}}|{_HOUR_WORD})"
            rf"{_CLOCK_TAIL}){_E}",
            say.read_minutes_to,
        ),
        (
            rf"(?<=\bum )(?P<lead>(?!))?(?P<date>(?P<hour>\d{{1,2}})(?P<minute>(?!))?(?P<second>(?!))?(?P<minute2>(?!))?"
            rf"(?:\s+(?P<part>(?:am\s+)?(?:{_PART_OF_DAY})))(?P<zone>(?!))?){_E}",
            say.read_clock,
        ),
        (rf"{_B}mitternachts?{_E}", say.read_midnight),
        (
            rf"(?:(?<=\bam )|(?<=\bvom )|(?<=\bzum )|(?<=\bgegen )|(?<=\bbis zum )|(?<=\bbis in die )|(?<=\bin der )|(?<=\bin den )|"
            rf"(?<=\bder )|(?<=\bdiesen )|(?<=\bim )|(?<=\bam gleichen )|(?<=\bam selben )|(?<=\büber )|(?<=\bin dieser ))"
            rf"(?P<date>(?:(?:(?:sehr\s+)?(?:frühen|späten|selben|gleichen)\s+)?)(?P<daypart>{words(de.DAYPART_NOUNS)})){_E}",
            say.read_daypart,
        ),
        (rf"{_B}(?:{words(de.DAYPART_ADVERBS)}){_E}", say.read_daypart_adverb),
        (rf"{_B}nacht\s+(?:zum|auf(?:\s+den)?|zu)(?=\s)", say.read_night_to),
    )


def _amounts() -> tuple[tuple[str, say.Read], ...]:
    plural = r"(?P<unit>sekunden|minuten|stunden|tage[n]?|wochen|monate[n]?|jahre[n]?|jahrzehnte[n]?|jahrhunderte[n]?)"
    stems = r"(?P<stem>stünd|täg|wöch|monat|minüt|sekünd)"
    return (
        (rf"{_B}(?P<to>vor|in|binnen)\s+(?:über\s+)?(?P<hedged>{_HEDGE}*(?P<amount>{AMOUNT})){_E}", say.read_ago),
        (rf"(?<=\bseit )(?P<date>(?:{_HEDGE})*(?P<amount>{AMOUNT})){_E}", say.read_since),
        (rf"{_B}(?:{_HEDGE})*(?P<amount>{AMOUNT})\s+(?P<to>später|danach|darauf|zuvor|vorher|davor|früher){_E}", say.read_told_amount),
        (rf"{_B}(?P<date>(?:{_ARTICLE})?(?P<shift>{_SHIFT})\s+(?P<amount>{AMOUNT})){_E}", say.read_span),
        (rf"{_B}(?P<date>(?:{_ARTICLE})?(?P<shift>(?!dies|laufend){_SHIFT})\s+{plural}){_E}", say.read_uncounted_span),
        (rf"{_B}(?P<date>(?:(?:de[nmr]|die)\s+(?={_HEDGE}))?(?:{_HEDGE})*(?P<amount>{AMOUNT})){_E}", say.read_duration),
        (
            rf"(?:(?<=\bseit )|(?<=\bnach )|(?<=\bvor )|(?<=\bvon )|(?<=\bbinnen ))(?P<date>{plural}){_E}",
            say.read_uncounted,
        ),
        (rf"{_B}(?P<stem>stunden|tage|wochen|monate|jahre|minuten|jahrzehnte)lang(?:e[nmrs]?)?{_E}", say.read_lasting),
        (rf"{_B}(?:lang|mehr)(?P<stem>jähr|tägig|wöchig|monatig|stünd)ig?(?:e[nmrs]?)?{_E}", say.read_lasting),
        (rf"{_B}(?P<n>\d+-?|{NUMBER}){stems}ige?[nmrs]?{_E}", say.read_lasting_counted),
        (rf"{_B}(?P<date>(?P<n>\d+)-(?P<unit>stunden|tage|wochen|monate|jahre|minuten|sekunden))(?=-)", say.read_in_compound),
        (rf"{_B}(?P<date>(?P<n>\d+)-(?P<unit>stunden|tage)-woche[n]?){_E}", say.read_in_compound),
        (rf"{_B}(?:{words(de.RECURRING)}){_E}", say.read_recurring),
        (
            rf"{_B}(?:an\s+)?(?:jede[nmrs]?|pro)\s+(?P<name>{_WEEKDAY}|{UNIT}|{_FULL_MONTH}|morgen|abend|nacht|nachmittag|vormittag)"
            rf"(?P<daypart>morgen|abend|vormittag|nachmittag|nacht)?{_E}",
            say.read_every,
        ),
        (rf"{_B}(?:alle|je)\s+(?P<amount>{AMOUNT}){_E}", say.read_every_amount),
        (rf"{_B}(?:{words(word for forms in de.VAGUE.values() for word in forms)}){_E}", say.read_vague),
        (rf"(?:(?:bis|noch|auch|wie|gerade|schon|erst)\s+(?P<date>heute)|(?P<date2>heute)(?=\s+(?:noch|wissen|wie|niemand)\b)){_E}", say.read_nowadays),
        (rf"{_B}ex(?=-[A-ZÄÖÜ])", say.read_former),
        (r"(?<![\w.])\d+[.,]\d+\.\d+[\w.]*", say.read_nothing),
        (r"(?:guten|schönen)\s+(?:morgen|tag|abend)\b", say.read_nothing),
    )


# Forms whose capitals carry the sense: "Morgen" is the forenoon, "morgen" tomorrow.
def _cased() -> tuple[tuple[str, say.Read], ...]:
    return (
        (rf"(?:(?<=\bvon )(?={_YEAR4}\s+bis)|(?<=\bvon )(?={_LATE}\s*(?:[,.;)]|[a-zäöü]))|{_COUNTS_BEFORE})(?<![\w.,:/§$€+-])(?<!\d )"
         rf"(?P<year>{_LATE})(?![\w%]|[.,:/]\d|-\d|\s\d){_COUNTED_AFTER}", say.read_year),
        (rf"(?:(?<=[a-zäöü] )|(?<=[(\[–/]))(?P<year>1[0-8]\d\d)(?=[\s,.;)]*(?:[a-zäöü(]|[,.;)]|$)){_COUNTED_AFTER}(?![.,]\d)", say.read_old_year),
        (rf"{_B}(?:morgen(?=\s|[.,;:!?)]|$)|Morgen(?=\s+(?:ab|um|und|früh|[a-zäöü]+t\b))){_E}", say.read_tomorrow),
        (r"(?<=\bvon )(?P<date>(?P<year>[4-9]\d))(?=\s+(?:und|bis)\b)", say.read_short_year),
        (r"(?<![\w.])(?P<date>['’](?P<year>\d\d))(?!\w)", say.read_short_year),
    )  # fmt: skip


@cache
def grammar() -> Grammar:
    """The German grammar, compiled once."""
    loose = (*_days(), *_weekdays(), *_units(), *_clocks(), *_amounts())
    rules = [Rule(re.compile(pattern, re.IGNORECASE), read) for pattern, read in loose]
    rules += [Rule(re.compile(pattern), read) for pattern, read in _cased()]
    strong = "|".join(de.PAST)
    return Grammar(
        rules=tuple(rules),
        glue=re.compile(
            r"(?:\s+|\s*,\s*(?:(?:de[nmr])\s+)?|\s+de[rsnm]\s+|\s+im\s+|\s+des\s+Jahres\s+|\s+in\s+der\s+|\s+am\s+|\s*\(|)"
            r"(?:(?:de[nmrs])\s+)?",
            re.IGNORECASE,
        ),
        linked=re.compile(r"\s*(?:bis|und|oder|sowie|[-–/,])\s*(?:(?:zum|im|am|dem|den|vom)\s+)*", re.IGNORECASE),
        roles=re.compile(rf"(?<!\w)(?P<role>{words(de.ROLES)})\s+(?:(?:de[nmr]|die|das)\s+)?$", re.IGNORECASE),
        role_names=de.ROLES,
        past=re.compile(
            rf"\b(?:{strong}|(?!(?:{'|'.join(de.NO_PAST)})\b)[a-zäöüß]{{3,}}te(?:n)?|"
            rf"(?:hat|haben|habe|ist|sind|sei|seien)\b(?=.*\b(?:\w*ge\w+(?:t|en)|[a-zäöü]+iert|[bv]e\w+t|er\w+t|\w+en)\b))\b"
        ),
        future=re.compile(rf"\b(?:{words(de.FUTURE)})\b"),
    )
