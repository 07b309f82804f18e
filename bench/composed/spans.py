"""Stretches and parts of them: from one day to another, the end of a month, its second Friday."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from random import Random

from bench.composed.days import REFERENCE, Phrase, full_day, random_day
from bench.composed.words import MONTHS, NUMBERS, ORDINALS, WEEKDAYS

_RANGES = {
    "en": (("from {} to {}",) * 2 + ("between {} and {}", "from {} until {}", "from {} through {}", "from {} till {}")),
    "de": (("von {} bis {}",) * 2 + ("zwischen {} und {}", "von {} bis zu {}")),
}


def ranges(random: Random, language: str) -> Phrase:
    """From one to another: months, years, days, hours."""
    kind = random.choice(("month", "year", "day", "shared", "month-year", "hour", "now"))
    pattern = random.choice(_RANGES[language])
    if kind == "year":
        first = random.randrange(1950, 2010)
        last = first + random.randrange(1, 9)
        return Phrase(pattern.replace("bis zu", "bis").format(first, last), (str(first), str(last)))
    if kind in ("month", "month-year"):
        first, last = sorted(random.sample(range(1, 13), 2))
        year = random.randrange(1990, 2030)
        names = [MONTHS[language][i - 1] for i in (first, last)]
        pattern = pattern.replace("bis zu", "bis")
        if kind == "month":
            return Phrase(
                pattern.format(f"{names[0]}", f"{names[1]} {year}"), (f"{year}-{first:02}", f"{year}-{last:02}")
            )
        second = year + random.randrange(1, 4)
        return Phrase(
            pattern.format(f"{names[0]} {year}", f"{names[1]} {second}"), (f"{year}-{first:02}", f"{second}-{last:02}")
        )
    if kind == "hour":
        first, last = sorted(random.sample(range(1, 12), 2))
        if language == "de":
            return Phrase(
                pattern.replace("bis zu", "bis").format(first + 11, f"{last + 11} Uhr"),
                (f"T{first + 11}:00", f"T{last + 11}:00"),
            )
        return Phrase(pattern.format(first, f"{last} p.m."), (f"T{first + 12}:00", f"T{last + 12}:00"))
    if kind == "now":
        day = random_day(random)
        if language == "de":
            return Phrase(f"vom {full_day(random, day, language)} bis heute", (day.isoformat(), REFERENCE.isoformat()))
        word = random.choice(("now", "today", "date", "the present"))
        return Phrase(f"from {full_day(random, day, language)} to {word}", (day.isoformat(), REFERENCE.isoformat()))
    first = random_day(random)
    last = first + timedelta(days=random.randrange(1, 40))
    if language == "de":
        pattern = random.choice(("vom {} bis {}", "vom {} bis zum {}", "zwischen dem {} und dem {}"))
    if kind == "shared" and first.month == last.month:
        month = MONTHS[language][first.month - 1]
        if language == "de":
            return Phrase(
                pattern.format(f"{first.day}.", f"{last.day}. {month} {last.year}"),
                (first.isoformat(), last.isoformat()),
            )
        words = random.choice((lambda day: f"the {ORDINALS[language][day]}", lambda day: f"{day}"))
        surface = (
            f"{words(last.day)} of {month} {last.year}" if words(1)[0] == "t" else f"{last.day} {month} {last.year}"
        )
        return Phrase(pattern.format(words(first.day), surface), (first.isoformat(), last.isoformat()))
    return Phrase(
        pattern.format(full_day(random, first, language), full_day(random, last, language)),
        (first.isoformat(), last.isoformat()),
    )


def parts(random: Random, language: str) -> Phrase:
    """The start, middle, end, a week or a day of a month or a year."""
    month, year = random.randrange(1, 13), random.randrange(1990, 2030)
    name = MONTHS[language][month - 1]
    if language == "de":
        word = random.choice(("Anfang", "Mitte", "Ende"))
        return random.choice(
            (
                Phrase(f"{word} {name} {year}", (f"{year}-{month:02}",)),
                Phrase(f"{word} {year}", (f"{year}",)),
                Phrase(f"{word} des Jahres {year}", (f"{year}",)),
                Phrase(f"zu Beginn des Jahres {year}", (f"{year}",)),
                Phrase(f"gegen Ende des Jahres {year}", (f"{year}",)),
                Phrase(f"{word} vergangenen Jahres", ("2015",), "past"),
                Phrase(f"{word} des nächsten Jahres", ("2017",), "future"),
                Phrase(f"{word} nächsten Monats", ("2016-06",), "future"),
                Phrase(f"{word} der {random.choice((60, 70, 80, 90))}er Jahre", ("19",), "past"),
            )[:8]
        )
    word = random.choice(("early", "mid", "late", "the start of", "the beginning of", "the middle of", "the end of"))
    glue = random.choice(("-", " ")) if word == "mid" else " "
    in_ = "at " if word.startswith("the") else "in "
    return random.choice(
        (
            Phrase(f"{in_}{word}{glue}{name} {year}", (f"{year}-{month:02}",)),
            Phrase(f"{in_}{word}{glue}{year}", (f"{year}",)),
            Phrase(
                f"at {random.choice(('the start', 'the beginning', 'the end'))} of {name}, {year}",
                (f"{year}-{month:02}",),
            ),
            Phrase(f"at {random.choice(('the start', 'the beginning', 'the end'))} of last year", ("2015",), "past"),
            Phrase(f"{random.choice(('early', 'late'))} last year", ("2015",), "past"),
            Phrase(f"{random.choice(('early', 'late'))} next month", ("2016-06",), "future"),
            Phrase(f"{random.choice(('earlier', 'later'))} {random.choice(('in ', ''))}this year", ("2016",)),
        )
    )


def counted(random: Random, language: str) -> Phrase:
    """The second Friday of March 2016, the last three weeks of 2015, the 15th day of next month, a quarter, a half."""
    month, year = random.randrange(1, 13), random.randrange(1990, 2030)
    name = MONTHS[language][month - 1]
    nth, weekday = random.choice((1, 2, 3, 4, -1)), random.randrange(1, 8)
    days = [date(year, month, day) for day in range(1, calendar.monthrange(year, month)[1] + 1)]
    found = [day for day in days if day.isoweekday() == weekday]
    day = found[nth - 1 if nth > 0 else nth]
    quarter = random.randrange(1, 5)
    count = random.randint(2, 6)
    firsts = f"{date(year, 1, 1)}/{date(year, count, calendar.monthrange(year, count)[1])}"
    if language == "de":
        word = {1: "ersten", 2: "zweiten", 3: "dritten", 4: "vierten", -1: "letzten"}[nth]
        place = {1: "ersten", 2: "zweiten", 3: "dritten", 4: "vierten"}[quarter]
        return random.choice(
            (
                Phrase(f"am {word} {WEEKDAYS[language][weekday - 1]} im {name} {year}", (day.isoformat(),)),
                Phrase(f"am {word} {WEEKDAYS[language][weekday - 1]} des {name} {year}", (day.isoformat(),)),
                Phrase(f"im {place} Quartal {year}", (f"{year}-Q{quarter}",)),
                Phrase(f"im {place} Quartal des Jahres {year}", (f"{year}-Q{quarter}",)),
                Phrase(
                    f"in der {'ersten' if quarter < 3 else 'zweiten'} Hälfte {year}",
                    (f"{year}-H{1 if quarter < 3 else 2}",),
                ),
                Phrase(
                    f"im {'ersten' if quarter < 3 else 'zweiten'} Halbjahr {year}",
                    (f"{year}-H{1 if quarter < 3 else 2}",),
                ),
                Phrase(f"in den ersten {NUMBERS[language][count]} Monaten des Jahres {year}", (firsts,)),
                Phrase(f"in den ersten {NUMBERS[language][count]} Monaten {year}", (firsts,)),
                Phrase(f"am letzten Tag des Jahres {year}", (f"{year}-12-31",)),
                Phrase(f"am ersten Tag im {name} {year}", (f"{year}-{month:02}-01",)),
                Phrase("in der zweiten Woche des nächsten Monats", ("2016-W23",), "future"),
                Phrase("in der ersten Woche des vergangenen Jahres", ("2015-W01",), "past"),
                Phrase(f"in der ersten Hälfte des {name} {year}", (f"{year}-{month:02}",)),
                Phrase(f"in der zweiten {name}hälfte {year}", (f"{year}-{month:02}",)),
                Phrase(f"in den letzten Tagen des {name} {year}", (f"{year}-{month:02}",)),
                Phrase("in den vergangenen Wochen", ("REF-PXW",), "past"),
            )
        )
    word = {1: "first", 2: "second", 3: "third", 4: "fourth", -1: "last"}[nth]
    place = {1: "first", 2: "second", 3: "third", 4: "fourth"}[quarter]
    of = random.choice((" of", " in"))
    numbered = random.randrange(3, 29)
    numbered_day = (
        f"{numbered}{'st' if numbered == 21 else 'nd' if numbered == 22 else 'rd' if numbered in (3, 23) else 'th'}"
    )
    return random.choice(
        (
            Phrase(f"on the {word} {WEEKDAYS[language][weekday - 1]}{of} {name} {year}", (day.isoformat(),)),
            Phrase(f"in the {place} quarter of {year}", (f"{year}-Q{quarter}",)),
            Phrase(
                f"in the {'first' if quarter < 3 else 'second'} half of {year}", (f"{year}-H{1 if quarter < 3 else 2}",)
            ),
            Phrase(f"in the first {NUMBERS[language][count]} months of {year}", (firsts,)),
            Phrase(f"on the {numbered_day} day of next month", (f"2016-06-{numbered:02}",), "future"),
            Phrase(f"on the {numbered_day} of next month", (f"2016-06-{numbered:02}",), "future"),
            Phrase(f"on the {numbered_day} of last month", (f"2016-04-{numbered:02}",), "past"),
            Phrase(f"on the {numbered_day} day of {name} {year}", (f"{year}-{month:02}-{numbered:02}",)),
            Phrase(f"on the last day of {year}", (f"{year}-12-31",)),
            Phrase(f"on the first day of {name} {year}", (f"{year}-{month:02}-01",)),
            Phrase("in the second week of next month", ("2016-W23",), "future"),
            Phrase("in the first week of last year", ("2015-W01",), "past"),
            Phrase(f"in the second half of {name} {year}", (f"{year}-{month:02}",)),
            Phrase(f"in the final weeks of {year}", (f"{year}",)),
            Phrase("in the past weeks", ("REF-PXW",), "past"),
            Phrase("in the coming months", ("REF+PXM",), "future"),
        )
    )
