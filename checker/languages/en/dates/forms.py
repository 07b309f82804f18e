"""Pieces of English date patterns, and what their words say."""

from __future__ import annotations

import re
from decimal import Decimal

from checker.languages.dates.readings import Readings
from checker.languages.dates.senses import Senses, plain
from checker.languages.en.dates.numbers import NUMBER_WORD, ONE_TO_NINE, TABLE, amounts, number
from checker.languages.shape.dates.grammar import words
from checker.languages.shape.dates.words import by_word

B = r"(?<![\w-])"
E = r"(?!\w)"
NO_DOT = ("may", "june", "july")
MONTHS = words(by_word(TABLE.months))
_SHORT_MONTHS = words(word for forms in TABLE.months.values() for word in forms if len(word) < 5 and word not in NO_DOT)
MONTH = rf"(?:{_SHORT_MONTHS}\.|{MONTHS}(?!\w))"
FULL_MONTH = words(word for forms in TABLE.months.values() for word in forms if len(word) > 3 or word == "may")
SAFE_MONTH = words(
    word for forms in TABLE.months.values() for word in forms if len(word) > 4 and word not in TABLE.unsafe_months
)
WEEKDAY = words(word for forms in TABLE.weekdays.values() for word in forms if len(word) > 4)
# "Sat" and "Sun" are other words too: a short name counts where a day follows it.
SHORT_CASED = r"(?-i:(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri)(?!\w))(?=\s*(?:$|[.,;)]|\d|or\s|and\s|at\s))"
SHORT_WEEKDAY = (
    rf"(?:{words(word for forms in TABLE.weekdays.values() for word in forms if len(word) <= 5)}\.?(?!\w))"
    rf"(?=,?\s+(?:the\s+)?(?:\d|{MONTH}\s*\d))"
)
# "Mon-Fri" are opening hours.
SHORT_DAY = words(word for forms in TABLE.weekdays.values() for word in forms if len(word) <= 5)
SEASON = words(by_word(TABLE.seasons))
_SHIFTS = by_word(TABLE.shifts)
SHIFT = words(_SHIFTS)
TENTH = words(word for word, value in TABLE.ordinals.items() if 0 < value < 10)
ORDINAL_WORD = rf"(?:(?:twenty|thirty)[- ]{TENTH}|{words(word for word in TABLE.ordinals if TABLE.ordinals[word] > 0)})"
NTH = rf"(?:\d{{1,2}}\s?(?:st|nd|rd|th)|{ORDINAL_WORD})"
DAY = rf"(?:(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?!\d)|{ORDINAL_WORD})"
COUNTING_DAY = rf"(?:(?:twenty|thirty)[- ]{words(ONE_TO_NINE)}|twenty|thirty)(?!\w)"
DAYPART = words(by_word(TABLE.dayparts))
HEDGE = rf"(?:(?:{words(TABLE.hedges)})\s+)"
YEAR4 = r"(?:1\d{3}|20\d\d|2[1-9]\d\d)(?![\d.,:]?\d|\s?%)"
LATE = r"(?:19\d\d|20[0-4]\d)"
YEAR_WORDS = (
    rf"(?:(?:eighteen|nineteen|twenty)\s+(?:hundred\s+(?:and\s+)?)?{NUMBER_WORD}|two\s+thousand"
    rf"(?:\s+(?:and\s+)?{NUMBER_WORD})?)"
)
YEAR_TAIL = (
    rf"(?:(?:\s*,\s*|\s+of\s+|\s+in\s+|\s+)(?P<year>{YEAR4}|['’]\d\d(?!\d)|{YEAR_WORDS})|\s+of\s+(?P<year2>\d\d)(?!\d))"
)


def as_ordinal(text: str) -> int | None:
    """1 for "1st" and "first", 22 for "twenty-second", -1 for "last"."""
    if not text:
        return None
    text = text.lower().strip()
    if text[0].isdigit():
        return int(re.sub(r"\D", "", text))
    head, _, tail = text.replace("-", " ").partition(" ")
    if tail:
        return (
            TABLE.tens[head] + TABLE.ordinals[tail.strip()]
            if head in TABLE.tens and tail.strip() in TABLE.ordinals
            else None
        )
    return TABLE.ordinals.get(text)


def as_year(text: str) -> int | None:
    """Four digits or two; "nineteen eighty-six" in words."""
    if not text:
        return None
    text = text.strip(" '’,").lower()
    if text[:1].isdigit():
        return int(text)
    text = re.sub(r"\s+and\s+|\s+hundred\s*", " ", text).strip()
    thousand = re.match(r"two thousand(.*)", text)
    if thousand:
        rest = number(thousand[1]) if thousand[1].strip() else Decimal(0)
        return None if rest is None else 2000 + int(rest)
    head, _, tail = text.replace("-", " ").strip().partition(" ")
    century = TABLE.numbers.get(head, TABLE.tens.get(head))
    rest = number(tail) if tail.strip() else Decimal(0)
    return None if century is None or rest is None else century * 100 + int(rest)


def as_shift(text: str) -> int | None:
    """What the words before a unit or a name count."""
    return _SHIFTS.get(plain(text))


senses = Senses(TABLE, number, as_ordinal, as_year, as_shift, amounts)
read = Readings(senses)
