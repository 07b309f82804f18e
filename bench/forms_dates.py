"""Every form of a date, a time or a length of time that Unicode's CLDR writes (through Babel), in sentences of ours.

A form is right when exactly the values it was made from are read in its sentence, each with its place.

    python bench/forms_dates.py [--count 100000] [--seed 1]
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from random import Random

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton, format_time
from babel.units import format_unit

from checker.values.dates.read import read_dates, read_durations

LOCALES = {"de": ("de", "de_AT", "de_CH"), "en": ("en", "en_GB", "en_AU", "en_CA", "en_IN")}

#: All is read on this Wednesday.
REFERENCE = date(2016, 5, 11)

Value = tuple[str, str]
"""How an expression is written, and what it says: a TIMEX value, or a length in ISO 8601."""


@dataclass(frozen=True, slots=True)
class Form:
    """A sentence of one language and all that is told in it, in order; `lengths` are read as lengths of time."""

    kind: str
    language: str
    text: str
    values: tuple[Value, ...]
    lengths: bool = False


#: Sentences of our own; what is generated stands inside, at the end, and before a comma.
SENTENCES = {
    "on": {
        "de": ("Die Brücke wurde am {} gesperrt.", "Der Vertrag ist vom {}.", "Seit {} ruht der Bau, heißt es."),
        "en": ("The bridge was closed on {} for repairs.", "The treaty dates from {}.", "Since {}, work has rested."),
    },
    "in": {
        "de": ("Die Brücke wurde im {} gesperrt.", "Seit {} ruht der Bau."),
        "en": ("The bridge was closed in {} for repairs.", "Work has rested since {}."),
    },
    "at": {
        "de": ("Die Brücke wurde um {} gesperrt.", "Gegen {} fiel der Strom aus."),
        "en": ("The bridge was closed at {}.", "The power failed around {} in Leeds."),
    },
    "bare": {
        "de": ("Die Brücke wurde {} gesperrt.", "Die Arbeiten ruhten {}, wie die Stadt sagte."),
        "en": ("The bridge was closed {}.", "Work rested {}, the council said."),
    },
    "ahead": {
        "de": ("Die Brücke wird {} gesperrt.", "Der Rat will {} entscheiden."),
        "en": ("The bridge will be closed {}.", "The council will decide {}, it said."),
    },
    "from": {
        "de": ("Die Brücke war vom {} gesperrt.", "Geöffnet ist {}."),
        "en": ("The bridge was closed from {}.", "It is open {}."),
    },
    "took": {
        "de": ("Die Fahrt dauerte {}.", "Nach {} war alles vorbei.", "Gesperrt blieb sie {}, dann nicht mehr."),
        "en": ("The journey took {}.", "It lasted {} and was over.", "It stayed closed for {}, then no more."),
    },
}

Maker = Callable[[Random, str, str], Form]


def _told(kind: str, sentence: str, random: Random, language: str, surface: str, said: str, **more: bool) -> Form:
    text = random.choice(SENTENCES[sentence][language]).format(surface)
    return Form(kind, language, text, ((surface, said),), **more)


def _day(random: Random, first: int = 1951, last: int = 2049) -> date:
    return date(first, 1, 1) + timedelta(days=random.randrange((date(last, 12, 31) - date(first, 1, 1)).days))


def days(random: Random, language: str, locale: str) -> Form:
    """A day with its year, in each of CLDR's patterns."""
    while True:
        day = _day(random)
        shape = random.choice(("full", "long", "medium", "short", "yMd", "yMEd", "yMMMd", "yMMMEd", "yMMMM d"))
        if shape in ("full", "long", "medium", "short"):
            surface = format_date(day, shape, locale=locale)
        elif shape == "yMMMM d":
            surface = format_skeleton("yMMMMd", day, locale=locale, fuzzy=True)
        else:
            surface = format_skeleton(shape, day, locale=locale)
        # 5/12/2016: day or month first cannot be known; Canada's and Sweden's order is ISO's
        if language == "de" or "/" not in surface or day.day > 12:
            return _told(f"day {shape}", "on", random, language, surface, day.isoformat())


def yearless(random: Random, language: str, locale: str) -> Form:
    """A day of a named month; in figures alone in German only."""
    day = _day(random)
    shape = random.choice(("MMMd", "MMMEd", "MMMMd", "MMMMEd") + (("Md",) if language == "de" else ()))
    surface = format_skeleton(shape, day, locale=locale)
    return _told(f"yearless {shape}", "on", random, language, surface, f"XXXX-{day:%m-%d}")


def months(random: Random, language: str, locale: str) -> Form:
    """A month with and without its year."""
    day = _day(random)
    shape = random.choice(("yMMM", "yMMMM", "MMMM"))
    surface = format_date(day, "LLLL", locale=locale) if shape == "MMMM" else format_skeleton(shape, day, locale=locale)
    said = f"XXXX-{day:%m}" if shape == "MMMM" else f"{day:%Y-%m}"
    return _told(f"month {shape}", "in", random, language, surface, said)


def quarters(random: Random, language: str, locale: str) -> Form:
    """A quarter of a year."""
    day = _day(random)
    shape = random.choice(("yQQQ", "yQQQQ"))
    surface = format_skeleton(shape, day, locale=locale)
    return _told(f"quarter {shape}", "in", random, language, surface, f"{day.year}-Q{(day.month + 2) // 3}")


def weekdays(random: Random, language: str, locale: str) -> Form:
    """A weekday, long."""
    day = _day(random)
    surface = format_date(day, "EEEE", locale=locale)
    return _told("weekday", "on", random, language, surface, f"XXXX-WXX-{day.isoweekday()}")


_INTERVALS = ("yMMMd", "yMMMEd", "yMMMM", "y", "MMMd", "yMd")


def intervals(random: Random, language: str, locale: str) -> Form:
    """From a day, month or year to another."""
    while True:
        shape = random.choice(_INTERVALS)
        start = _day(random)
        span = random.choice((3, 20, 45, 400, 900))
        end = start + timedelta(days=random.randrange(1, span))
        if shape == "MMMd" and end.year != start.year:
            continue
        if (shape == "yMMMM" and f"{start:%Y%m}" == f"{end:%Y%m}") or (shape == "y" and start.year == end.year):
            continue
        surface = format_interval(start, end, shape, locale=locale)
        if language == "en" and "/" in surface and (start.day <= 12 or end.day <= 12):
            continue
        mark = next((mark for mark in ("–", " bis ", " - ") if mark in surface), "")
        if not mark:
            continue
        said = {
            "yMMMM": lambda day: f"{day:%Y-%m}",
            "y": lambda day: f"{day.year}",
            "MMMd": lambda day: f"XXXX-{day:%m-%d}",
        }.get(shape, lambda day: day.isoformat())
        left, right = (part.strip() for part in surface.split(mark, 1))
        text = random.choice(SENTENCES["from"][language]).format(surface)
        return Form(f"interval {shape}", language, text, ((left, said(start)), (right, said(end))))


_RELATIVE = {"day": (-2, -1, 0, 1, 2), "week": (-1, 0, 1), "month": (-1, 0, 1), "quarter": (-1, 0, 1),
             "year": (-1, 0, 1)}  # fmt: skip
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LETTERS = {"day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y"}


@cache
def _fields(locale: str) -> dict[str, dict[str, dict[str, str]]]:
    fields: dict[str, dict[str, dict[str, str]]] = Locale.parse(locale)._data["date_fields"]
    return fields


def relative(random: Random, language: str, locale: str) -> Form:
    """Yesterday, last week, this month, next Monday."""
    fields = _fields(locale)
    while True:
        name = random.choice((*_RELATIVE, *_WEEKDAYS))
        count = random.choice(_RELATIVE.get(name, (-1, 1)))
        surface = fields[name].get("relative", {}).get(count)
        if surface is None:
            continue
        if name in _RELATIVE:
            said = f"REF{count:+d}{_LETTERS[name]}"
        else:
            said = f"XXXX-WXX-{_WEEKDAYS.index(name) + 1}[{count:+d}]"
        return _told(f"relative {name}", "ahead" if count > 0 else "bare", random, language, surface, said)


def away(random: Random, language: str, locale: str) -> Form:
    """Three weeks ago, in a month, with every plural form."""
    name = random.choice(("day", "week", "month", "quarter", "year", "hour", "minute"))
    count, way = random.choice((1, 2, 3, 5, 11, 21, 101)), random.choice(("past", "future"))
    plural = Locale.parse(locale).plural_form(count)
    patterns = _fields(locale)[name]["relativeTime"][way] if "relativeTime" in _fields(locale)[name] else None
    if patterns is None:
        patterns = _fields(locale)[name].get(way, {})
    surface = (patterns.get(plural) or patterns["other"]).format(count)
    sign = "-" if way == "past" else "+"
    unit = {"quarter": f"P{3 * count}M", "hour": f"PT{count}H", "minute": f"PT{count}M"}.get(
        name, f"P{count}{_LETTERS.get(name)}"
    )
    return _told(f"away {name}", "ahead" if way == "future" else "bare", random, language, surface, f"REF{sign}{unit}")


def times(random: Random, language: str, locale: str) -> Form:
    """A time of day on the dial of twelve and of twenty-four hours."""
    clock = time(random.randrange(24), random.randrange(60))
    # no German writes "8 PM"
    shape = random.choice(("short", "Hm", "Hms", "H") + (("hm", "h") if language == "en" else ()))
    if shape in ("H", "h"):
        clock = clock.replace(minute=0)
    moment = datetime.combine(REFERENCE, clock)
    if shape == "short":
        surface = format_time(clock, shape, locale=locale)
    else:
        surface = format_skeleton(shape, moment, locale=locale, fuzzy=False)
    if surface.isdigit():
        surface += {"de": " Uhr", "en": ":00"}[language]
    return _told(f"time {shape}", "at", random, language, surface, f"T{clock:%H:%M}")


_UNITS = {"second": "PT{}S", "minute": "PT{}M", "hour": "PT{}H", "day": "P{}D", "week": "P{}W", "month": "P{}M",
          "year": "P{}Y", "decade": "P{}DE", "century": "P{}CE"}  # fmt: skip
#: Not held to: short forms that are other words or letters ("100 J", "2 dec", "3 c").
_UNABRIDGED = {"de": ("year", "decade"), "en": ("decade", "century")}

#: "3 m" is also metres and minutes, "3y" no German; what only one reading has is held to.
_NARROW = ("hour",)


def lengths(random: Random, language: str, locale: str) -> Form:
    """A length of time, every plural form of every unit, whole and with a decimal."""
    unit, width = random.choice(tuple(_UNITS)), random.choice(("long", "short", "narrow"))
    if (width == "narrow" and unit not in _NARROW) or (width == "short" and unit in _UNABRIDGED[language]):
        width = "long"
    count = random.choice((1, 2, 3, 5, 11, 12, 21, 48, 100, 101, 365, 1.5, 2.5))
    surface = format_unit(count, f"duration-{unit}", width, locale=locale).replace("\N{NO-BREAK SPACE}", " ")
    return _told(f"length {unit} {width}", "took", random, language, surface, _UNITS[unit].format(count), lengths=True)


MAKERS: tuple[Maker, ...] = (
    days, yearless, months, quarters, weekdays, intervals, relative, away, times, lengths,
)  # fmt: skip


def forms(count: int, seed: int) -> Iterator[Form]:
    """So many forms, the same for the same seed."""
    random = Random(seed)
    for _ in range(count):
        language = random.choice(tuple(LOCALES))
        yield random.choice(MAKERS)(random, language, random.choice(LOCALES[language]))


def read(form: Form) -> tuple[Value, ...]:
    """What is read in a form's sentence."""
    if form.lengths:
        return tuple((span.of(form.text), said) for span, said in read_durations(form.text, form.language))
    return tuple(
        (value.span.of(form.text).rstrip("."), value.timex) for value in read_dates(form.text, form.language)[0]
    )


def expected(form: Form) -> tuple[Value, ...]:
    """What should be read; the full stop of an abbreviation may be the sentence's."""
    return form.values if form.lengths else tuple((surface.rstrip("."), said) for surface, said in form.values)


def main() -> None:
    """Print the share of forms read rightly by kind, and examples of those that are not."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--examples", type=int, default=3, help="of each kind that is misread")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    from rows import print_rows, shares

    all_, right, shown = Counter[tuple[str, str]](), Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for form in forms(arguments.count, arguments.seed):
        key = (form.language, form.kind)
        all_[key] += 1
        if (got := read(form)) == expected(form):
            right[key] += 1
        elif shown[key] < arguments.examples and not arguments.json:
            shown[key] += 1
            print(f"{form.language} {form.kind}: {form.text!r} {form.values} read {got}")
    print_rows(shares(all_, right), as_json=arguments.json)


if __name__ == "__main__":
    main()
