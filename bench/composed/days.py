"""Random days and counts for `bench.composed`, and how they are written."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

from bench.composed.words import MONTHS, NUMBERS, UNITS

#: All is read on this Wednesday.
REFERENCE = date(2016, 5, 11)


class Phrase(NamedTuple):
    """An expression, what it says, and the tense of the sentence it fits in (``any`` for all)."""

    surface: str
    values: tuple[str, ...]
    tense: str = "any"


Maker = Callable[[Random, str], Phrase]


def plus(day: date, count: int, unit: str) -> date:
    """The day so many units on."""
    if unit == "day":
        return day + timedelta(days=count)
    if unit == "week":
        return day + timedelta(days=7 * count)
    months = day.year * 12 + day.month - 1 + count * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def random_day(random: Random) -> date:
    return date(1990, 1, 1) + timedelta(days=random.randrange(14000))


def spelled_count(random: Random, language: str, low: int = 2) -> tuple[str, int]:
    """A number in figures or in words."""
    count = random.randint(low, 12)
    return random.choice((str(count), NUMBERS[language][count])), count


def random_unit(random: Random, count: int, language: str, case: int = 0) -> tuple[str, str]:
    name = random.choice(("day", "week", "month", "year"))
    return UNITS[language][name][0 if count == 1 else 1 + case], name


def full_day(random: Random, day: date, language: str) -> str:
    """A day with its year."""
    month = MONTHS[language][day.month - 1]
    if language == "de":
        return random.choice((f"{day.day}. {month} {day.year}", f"{day:%d.%m.%Y}", f"{day.day}.{day.month}.{day.year}"))
    ending = {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10 if day.day not in (11, 12, 13) else 0, "th")
    return random.choice(
        (
            f"{month} {day.day}, {day.year}",
            f"{day.day} {month} {day.year}",
            f"{month} {day.day}{ending}, {day.year}",
            f"the {day.day}{ending} of {month} {day.year}",
            f"{month[:3]} {day.day}, {day.year}",
        )
    )


def anchor(random: Random, language: str) -> tuple[str, date]:
    """A day that others are counted from."""
    if random.random() < 0.3:
        words = {"en": (("today", 0), ("tomorrow", 1), ("yesterday", -1)), "de": (("gestern", -1), ("heute", 0))}
        word, shift = random.choice(words[language])
        return word, REFERENCE + timedelta(days=shift)
    day = random_day(random)
    return full_day(random, day, language), day
