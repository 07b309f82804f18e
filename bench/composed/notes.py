"""What people jot down: a short weekday with its day and hour, a clock behind a date, minutes to a half, ranges."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from bench.composed.days import REFERENCE, Phrase, random_day
from bench.composed.words import MONTHS, NUMBERS, UNITS

_SHORT = {
    "de": ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}


def jotted(random: Random, language: str) -> Phrase:
    """A day near the report's with its hour, in short."""
    day = REFERENCE + timedelta(days=random.randrange(2, 60))
    hour, minute = random.randrange(13, 23), random.choice((0, 5, 15, 30, 45))
    said = (day.isoformat(), f"{day}T{hour:02}:{minute:02}")
    short = _SHORT[language][day.weekday()]
    if language == "de":
        written = random.choice((f"{day.day}.{day.month}.", f"{day:%d.%m.}"))
        clock = random.choice((f"{hour}:{minute:02}", f"{hour}.{minute:02} Uhr", f"{hour}:{minute:02} Uhr"))
        mark = random.choice(("", ".", ","))
        return Phrase(f"{short}{mark} {written}, {clock}", said, "future")
    name = MONTHS["en"][day.month - 1][:3]
    clock = random.choice((f"{hour - 12}:{minute:02}pm", f"{hour - 12}.{minute:02}pm", f"{hour}:{minute:02}"))
    return Phrase(f"{short} {random.choice((f'{day.day} {name}', f'{name} {day.day}'))}, {clock}", said, "future")


def short_days(random: Random, language: str) -> Phrase:
    """Days with their year as forms and tickets have them, and calendar weeks."""
    day = random_day(random)
    if language == "de":
        year, week, _ = day.isocalendar()
        hour, minute = random.randrange(24), random.randrange(60)
        return random.choice(
            (
                Phrase(f"in KW {week}/{year}", (f"{year}-W{week:02}",)),
                Phrase(f"in der {week}. KW {year}", (f"{year}-W{week:02}",)),
                Phrase(f"am {day:%d.%m.%Y} {hour:02}:{minute:02}", (f"{day}", f"{day}T{hour:02}:{minute:02}")),
            )
        )
    name = MONTHS["en"][day.month - 1][:3]
    return random.choice(
        (
            Phrase(f"on {day.day}-{name}-{day:%Y}", (day.isoformat(),)),
            Phrase(f"on {day.day}-{name}-{day:%y}", (day.isoformat(),)),
            Phrase(f"on {day.day}.{day.month}.{day.year}", (day.isoformat(),)),
        )
    )


def beside_noon(random: Random, language: str) -> Phrase:
    """Minutes from midnight, noon or half an hour."""
    minutes = random.randrange(2, 13)
    word, back = NUMBERS[language][minutes], random.random() < 0.5
    if language == "de":
        if random.random() < 0.5:
            at = (-minutes if back else minutes) % 1440
            link = "vor" if back else "nach"
            return Phrase(f"{word} Minuten {link} Mitternacht", (f"T{at // 60:02}:{at % 60:02}",))
        hour = random.randrange(2, 13)
        at = hour * 60 - 30 + (-minutes if back else minutes)
        said = f"{word} {'vor' if back else 'nach'} halb {NUMBERS['de'][hour]}"
        return Phrase(f"um {said}", (f"T{at // 60:02}:{at % 60:02}",))
    name, turn = random.choice((("midnight", 0), ("noon", 720)))
    at = (turn + (-minutes if back else minutes)) % 1440
    link = random.choice(("to", "before") if back else ("past", "after"))
    return Phrase(f"at {word} minutes {link} {name}", (f"T{at // 60:02}:{at % 60:02}",))


def lengths_from_to(random: Random, language: str) -> Phrase:
    """A length between two, and hours with their minutes."""
    low = random.randrange(2, 10)
    high = low + random.randrange(1, 3)
    unit = random.choice(("day", "week", "month", "year"))
    letter = unit[0].upper()
    if random.random() < 0.2:
        minutes = random.randrange(60)
        name = random.choice(("hours", "hrs")) if language == "en" else "Stunden"
        return Phrase(f"{low}:{minutes:02} {name}", (f"PT{low}H{minutes}M",), "length")
    words = random.random() < 0.5
    first, last = (NUMBERS[language][n] if words else str(n) for n in (low, high))
    between = random.choice((" to ", " or ") if language == "en" else (" bis ", " oder ", ", "))
    link = between if words else random.choice(("-", "–", between if between != ", " else " bis "))
    said = f"{first}{link}{last} {UNITS[language][unit][1]}"
    return Phrase(said, (f"P{low}{letter}", f"P{high}{letter}"), "length")


def days_of_one_month(random: Random, language: str) -> Phrase:
    """A day with its month and a later one of the same without it."""
    day = random_day(random).replace(day=random.randrange(1, 20))
    later = day.replace(day=day.day + random.randrange(2, 9))
    month = MONTHS[language][day.month - 1]
    ending = {1: "st", 2: "nd", 3: "rd"}.get(later.day % 10 if later.day > 20 else later.day, "th")
    surface = (
        f"am {day.day}. {month} {day.year} und nochmals am {later.day}."
        if language == "de"
        else f"on {day.day} {month} {day.year} and once more on the {later.day}{ending}"
    )
    return Phrase(surface, (day.isoformat(), later.isoformat()), "past")
