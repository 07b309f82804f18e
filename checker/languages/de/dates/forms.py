"""Pieces of German date patterns, and what their words say."""

from __future__ import annotations

import re

from checker.languages.dates.readings import Readings
from checker.languages.dates.senses import Senses
from checker.languages.de.dates.numbers import TABLE, amounts, number
from checker.languages.shape.dates.grammar import words
from checker.languages.shape.dates.words import by_word

SHORT_WEEKDAY_OF = by_word(TABLE.weekdays_short)
B = r"(?<![\w-])"
E = r"(?!\w)"
DAY = r"(?:0?[1-9]|[12]\d|3[01])"
ENDING = "(?:e[nmrs]?)"
NO_DOT = ("mai", "mais", "juni", "juli", "juno", "märz")
MONTHS = words(by_word(TABLE.months))
SHORT_MONTHS = words(word for forms in TABLE.months.values() for word in forms if len(word) < 5 and word not in NO_DOT)
MONTH = rf"(?:{SHORT_MONTHS}\.|{MONTHS}(?!\w))"
FULL_MONTH = words(
    word
    for forms in TABLE.months.values()
    for word in forms
    if len(word) > 4 or word in ("mai", "juni", "juli", "märz")
)
# Names of people and things as well: a month only where a word of time stands before them.
SAFE_MONTH = words(
    word for key, forms in TABLE.months.items() if key not in (3, 4, 5, 6, 7, 8) for word in forms if len(word) > 4
)
WEEKDAY = words(by_word(TABLE.weekdays))
SHORT_WEEKDAY = r"(?:" + "|".join(SHORT_WEEKDAY_OF) + r")\.?(?=,?\s*(?:de[nmr]\s+)?\d)"
# One of a kind: "vergangenen Jahr" is a year, "vergangenen Jahren" says how long.
ONE_UNIT = (
    r"(?:tag(?:es)?|woche|wochenende[s]?|monat(?:s|es)?|quartal(?:s|es)?|halbjahr(?:es|s)?|jahreshälfte|jahr(?:es|e)?|"
    r"jahrzehnt(?:s|es)?|jahrhunderts?)(?!\w)"
)
SEASON = words(by_word(TABLE.seasons))
ORDINAL = rf"(?:{words(TABLE.ordinals)}{ENDING})"
_SHIFTS = by_word(TABLE.shifts)
SHIFT = rf"(?:{words(_SHIFTS)}{ENDING})"
ARTICLE = r"(?:(?:de[rnms]|die|das)\s+)"
DAYPART_NOUNS, DAYPART_ADVERBS = by_word(TABLE.dayparts), by_word(TABLE.daypart_adverbs)
PART_OF_DAY = words((*DAYPART_NOUNS, *DAYPART_ADVERBS, "früh"))
HEDGE = rf"(?:(?:{words(h for h in TABLE.hedges if h not in ('über', 'weit über', 'bis zu'))})\s+)"
YEAR4 = r"(?:1\d{3}|20\d\d|2100)(?![\d.,]?\d)"
LATE = r"(?:19\d\d|20[0-4]\d)"
CUE = (
    r"(?:am|vom|bis|zum|ab|seit|im|von|in|anfang|mitte|ende|de[rnms]|diese[rnms]|für|und|oder|gegenüber|zwischen|nach|"
    r"vor|noch|bereits|kommenden|nächsten|vergangenen|letzten|vorigen|außer|statt|erst|schon|gegen|zu|beginn|per|"
    r"ganzen|gesamten|jeden|sowie|monats?)"
)


def as_year(text: str) -> int | None:
    """The digits of a year, two or four."""
    return int(text.strip("'’ ")) if text else None


def as_ordinal(text: str) -> int | None:
    """1 for "1." and "ersten", -1 for "letzten"."""
    text = text.lower()
    if text[:1].isdigit():
        return int(re.sub(r"\D", "", text))
    for stem, value in TABLE.ordinals.items():
        if re.fullmatch(stem + ENDING, text):
            return value
    return None


def as_shift(text: str) -> int | None:
    """What an adjective counts, whatever its ending."""
    stem = re.sub(r"e[nmrs]?$", "", text.lower())
    return _SHIFTS.get(stem, _SHIFTS.get(text.lower()))


senses = Senses(TABLE, number, as_ordinal, as_year, as_shift, amounts)
read = Readings(senses)
