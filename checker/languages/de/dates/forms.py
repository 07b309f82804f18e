"""Pieces of German date patterns, and what their words say."""

from __future__ import annotations

import re

from checker.languages.de.dates import words as de
from checker.values.dates.spec import words


def _lookup(table: dict[int, tuple[str, ...]]) -> dict[str, int]:
    return {word: key for key, forms in table.items() for word in forms}


MONTH_OF = _lookup(de.MONTHS)
WEEKDAY_OF = _lookup(de.WEEKDAYS)
SEASON_OF = {word: season for season, forms in de.SEASONS.items() for word in forms}
SHORT_WEEKDAY_OF = {word: key for key, word in de.WEEKDAYS_SHORT.items()}
B = r"(?<![\w-])"
E = r"(?!\w)"
DAY = r"(?:0?[1-9]|[12]\d|3[01])"
ENDING = "(?:e[nmrs]?)"
NO_DOT = ("mai", "mais", "juni", "juli", "juno", "märz")
MONTHS = words(word for forms in de.MONTHS.values() for word in forms)
SHORT_MONTHS = words(word for forms in de.MONTHS.values() for word in forms if len(word) < 5 and word not in NO_DOT)
MONTH = rf"(?:{SHORT_MONTHS}\.|{MONTHS}(?!\w))"
FULL_MONTH = words(
    word for forms in de.MONTHS.values() for word in forms if len(word) > 4 or word in ("mai", "juni", "juli", "märz")
)
# Names of people and things as well: a month only where a word of time stands before them.
SAFE_MONTH = words(
    word for key, forms in de.MONTHS.items() if key not in (3, 4, 5, 6, 7, 8) for word in forms if len(word) > 4
)
WEEKDAY = words(word for forms in de.WEEKDAYS.values() for word in forms)
SHORT_WEEKDAY = r"(?:" + "|".join(de.WEEKDAYS_SHORT.values()) + r")\.?(?=,?\s*(?:de[nmr]\s+)?\d)"
# One of a kind: "vergangenen Jahr" is a year, "vergangenen Jahren" says how long.
ONE_UNIT = (
    r"(?:tag(?:es)?|woche|wochenende[s]?|monat(?:s|es)?|quartal(?:s|es)?|halbjahr(?:es|s)?|jahreshälfte|jahr(?:es|e)?|"
    r"jahrzehnt(?:s|es)?|jahrhunderts?)(?!\w)"
)
SEASON = words(word for forms in de.SEASONS.values() for word in forms)
ORDINAL = rf"(?:{words(de.ORDINALS)}{ENDING})"
SHIFT = rf"(?:{words(de.SHIFTS)}{ENDING})"
ARTICLE = r"(?:(?:de[rnms]|die|das)\s+)"
PART_OF_DAY = words((*de.DAYPART_NOUNS, *de.DAYPART_ADVERBS, "früh"))
HEDGE = rf"(?:(?:{words(h for h in de.HEDGES if h not in ('über', 'weit über', 'bis zu'))})\s+)"
YEAR4 = r"(?:1\d{3}|20\d\d|2100)(?![\d.,]?\d)"
LATE = r"(?:19\d\d|20[0-4]\d)"
CUE = (
    r"(?:am|vom|bis|zum|ab|seit|im|von|in|anfang|mitte|ende|de[rnms]|diese[rnms]|für|und|oder|gegenüber|zwischen|nach|"
    r"vor|noch|bereits|kommenden|nächsten|vergangenen|letzten|vorigen|außer|statt|erst|schon|gegen|zu|beginn|per|"
    r"ganzen|gesamten|jeden|sowie)"
)


def as_year(text: str | None) -> int | None:
    return int(text.strip("'’ ")) if text else None


def as_ordinal(text: str) -> int | None:
    text = text.lower()
    if text[:1].isdigit():
        return int(re.sub(r"\D", "", text))
    for stem, value in de.ORDINALS.items():
        if re.fullmatch(stem + ENDING, text):
            return value
    return None


def as_shift(text: str) -> int | None:
    stem = re.sub(r"e[nmrs]?$", "", text.lower())
    return de.SHIFTS.get(stem, de.SHIFTS.get(text.lower()))


def as_month(text: str) -> int:
    return MONTH_OF[text.lower().rstrip(".")]


def as_daypart(text: str) -> str:
    text = text.strip().lower()
    if not text:
        return ""
    if text in ("früh", "frühmorgens", "in der früh"):
        return "MO"
    if text == "zu mittag":
        return "MI"
    return de.DAYPART_NOUNS.get(text) or de.DAYPART_ADVERBS.get(text) or ""
