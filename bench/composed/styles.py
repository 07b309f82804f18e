"""Days with their hour, what machines and offices write, weekends, lengths and seasons."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from bench.composed.days import REFERENCE, Phrase, full_day, random_day
from bench.composed.words import MONTHS, WEEKDAYS


def hours(random: Random, language: str) -> Phrase:
    """A day and an hour in either order; two values."""
    hour, minute = random.randrange(13, 24), random.choice((0, 5, 15, 30, 45))
    clock = f"{hour}:{minute:02}"
    day = random_day(random)
    shift, word = random.choice(
        ((-1, "yesterday"), (1, "tomorrow")) if language == "en" else ((-1, "gestern"), (1, "morgen"))
    )
    near = REFERENCE + timedelta(days=shift)
    tense = "future" if shift > 0 else "past"
    said = f"T{hour:02}:{minute:02}"
    if language == "de":
        spelled = random.choice(
            (f"{hour}:{minute:02} Uhr", f"{hour}.{minute:02} Uhr", f"{hour} Uhr {minute}" if minute else f"{hour} Uhr")
        )
        return random.choice(
            (
                Phrase(f"{word} um {spelled}", (near.isoformat(), f"{near}{said}"), tense),
                Phrase(f"am Abend des {full_day(random, day, language)}", (f"{day}TEV",)),
                Phrase(
                    f"in der Nacht vom {day.day}. auf den {day + timedelta(days=1):%d.%m.%Y}",
                    (f"{day}TNI",),
                ),
                Phrase(f"um {spelled} am {full_day(random, day, language)}", (f"{day}{said}", day.isoformat())),
                Phrase(f"am {full_day(random, day, language)} um {spelled}", (day.isoformat(), f"{day}{said}")),
                Phrase(f"am {full_day(random, day, language)} gegen {spelled}", (day.isoformat(), f"{day}{said}")),
            )
        )
    spelled = random.choice(
        (clock, f"{hour - 12}:{minute:02} p.m.", f"{hour - 12}:{minute:02}pm", f"{hour - 12}.{minute:02}pm")
    )
    return random.choice(
        (
            Phrase(f"{word} at {spelled}", (near.isoformat(), f"{near}{said}"), tense),
            Phrase(f"at {spelled} {word}", (f"{near}{said}", near.isoformat()), tense),
            Phrase(f"at {hour % 5 + 6} tonight", (f"{REFERENCE}T{hour % 5 + 18:02}:00", f"{REFERENCE}TNI"), "future"),
            Phrase(f"this morning at {hour - 12}", (f"{REFERENCE}TMO", f"{REFERENCE}T{hour - 12:02}:00"), "past"),
            Phrase(f"on the morning of {full_day(random, day, language)}", (f"{day}TMO",)),
            Phrase(f"on the night of {full_day(random, day, language)}", (f"{day}TNI",)),
            Phrase(f"at {spelled} on {full_day(random, day, language)}", (f"{day}{said}", day.isoformat())),
            Phrase(f"on {full_day(random, day, language)} at {spelled}", (day.isoformat(), f"{day}{said}")),
        )
    )


def stamps(random: Random, language: str) -> Phrase:
    """What machines write: mail headers, logs, ISO."""
    day = random_day(random)
    hour, minute, second = random.randrange(24), random.randrange(60), random.randrange(1, 60)
    said = (day.isoformat(), f"{day}T{hour:02}:{minute:02}:{second:02}")
    clock = f"{hour:02}:{minute:02}:{second:02}"
    weekday = WEEKDAYS["en"][day.isoweekday() - 1]
    month = MONTHS["en"][day.month - 1]
    if language == "de":
        return random.choice(
            (
                Phrase(f"am {day:%d.%m.%Y} {clock}", said),
                Phrase(f"am {day:%d.%m.%Y}, {clock}", said),
                Phrase(f"am {day:%d.%m.%Y} um {clock}", said),
                Phrase(f"am {day} {clock}", said),
                Phrase(f"am {day}T{clock}Z", said),
                Phrase(f"am {WEEKDAYS['de'][day.isoweekday() - 1]}, {day:%d.%m.%Y}, {clock}", said),
            )
        )
    return random.choice(
        (
            Phrase(f"on {weekday[:3]}, {day.day} {month[:3]} {day.year} {clock} GMT", said),
            Phrase(f"on {weekday[:3]}, {day.day} {month[:3]} {day.year} {clock}", said),
            Phrase(f"on {weekday}, {month} {day.day}, {day.year} {clock}", said),
            Phrase(f"on {weekday[:3]} {month[:3]} {day.day} {clock} {day.year}", said),
            Phrase(f"on {day} {clock}", said),
            Phrase(f"on {day}T{clock}", said),
            Phrase(f"on {day}T{clock}Z", said),
            Phrase(f"on {day:%Y/%m/%d}", said[:1]),
            Phrase(f"on {day:%Y.%m.%d}", said[:1]),
            Phrase(f"on {day.day}-{month[:3]}-{day.year}", said[:1]),
        )
    )


def weekends(random: Random, language: str) -> Phrase:
    """The weekend by the tense of its sentence."""
    if language == "de":
        return random.choice(
            (
                Phrase("am Wochenende", ("2016-W18-WE",), "past"),
                Phrase("am Wochenende", ("2016-W19-WE",), "future"),
                Phrase("am kommenden Wochenende", ("2016-W19-WE",), "future"),
                Phrase("am vergangenen Wochenende", ("2016-W18-WE",), "past"),
                Phrase("am letzten Wochenende", ("2016-W18-WE",), "past"),
            )
        )
    return random.choice(
        (
            Phrase("over the weekend", ("2016-W18-WE",), "past"),
            Phrase("over the weekend", ("2016-W19-WE",), "future"),
            Phrase("at the weekend", ("2016-W19-WE",), "future"),
            Phrase("last weekend", ("2016-W18-WE",), "past"),
            Phrase("this weekend", ("2016-W19-WE",), "future"),
            Phrase("this past weekend", ("2016-W18-WE",), "past"),
            Phrase("next weekend", ("2016-W19-WE",), "future"),
        )
    )


_VAGUE_COUNTS = {
    "en": (("a couple of weeks", "PXW"), ("a dozen years", "P12Y"), ("half a dozen days", "P6D"),
           ("half an hour", "PT0.5H"), ("two and a half years", "P2.5Y"), ("a fortnight", "P2W"),
           ("two fortnights", "P4W"), ("a year and a half", "P1.5Y"), ("an hour and a half", "PT1.5H"),
           ("three-and-a-half years", "P3.5Y"), ("several weeks", "PXW"), ("a few days", "PXD"),
           ("two dozen days", "P24D"), ("a half-hour", "PT0.5H"), ("half a year", "P0.5Y"),
           ("two hours and 30 minutes", "PT2H30M"), ("a hundred days", "P100D"), ("twenty-five years", "P25Y"),
           ("one-and-a-half hours", "PT1.5H"), ("a two-day", "P2D"), ("a three-week", "P3W"),
           ("six-and-a-half months", "P6.5M"), ("three quarters of an hour", "PT0.75H"),
           ("a quarter of an hour", "PT0.25H"), ("the whole week", "P1W"), ("all day", "P1D"),
           ("the entire year", "P1Y"), ("hundreds of years", "PXY"), ("dozens of hours", "PTXH")),
    "de": (("anderthalb Jahre", "P1.5Y"), ("ein paar Wochen", "PXW"), ("einige Tage", "PXD"),
           ("zweieinhalb Stunden", "PT2.5H"), ("ein halbes Jahr", "P0.5Y"), ("eine halbe Stunde", "PT0.5H"),
           ("ein Dutzend Jahre", "P12Y"), ("ein Jahr und drei Monate", "P1Y3M"),
           ("zwei Stunden und 30 Minuten", "PT2H30M"), ("mehrere Monate", "PXM"), ("eine Dreiviertelstunde", "PT45M"),
           ("eine Viertelstunde", "PT15M"), ("fünfundzwanzig Jahre", "P25Y"), ("ein halbes Dutzend Tage", "P6D"),
           ("zwei Dutzend Tage", "P24D"), ("hundert Tage", "P100D"), ("drei Jahre lang", "P3Y"),
           ("eineinhalb Jahre", "P1.5Y"), ("eine ganze Woche", "P1W"), ("einen Tag lang", "P1D"),
           ("dreieinhalb Jahre lang", "P3.5Y"), ("zwei volle Tage", "P2D"), ("ein Vierteljahr", "P3M"),
           ("ein Dreivierteljahr", "P9M"), ("den ganzen Tag", "P1D"), ("das ganze Jahr", "P1Y")),
}  # fmt: skip


def lengths(random: Random, language: str) -> Phrase:
    """A length with a word for its count."""
    surface, said = random.choice(_VAGUE_COUNTS[language])
    return Phrase(surface, (said,), "length")


def business(random: Random, language: str) -> Phrase:
    """Short forms of offices."""
    year, quarter = random.randrange(2000, 2030), random.randrange(1, 5)
    if language == "de":
        return random.choice(
            (
                Phrase(f"im Q{quarter} {year}", (f"{year}-Q{quarter}",)),
                Phrase(f"im Geschäftsjahr {year}", (f"{year}",)),
                Phrase(f"im Gesamtjahr {year}", (f"{year}",)),
                Phrase(f"im Jahr {year}", (f"{year}",)),
                Phrase("seit Jahresbeginn", ("2016",), "past"),
                Phrase("bis Jahresende", ("2016",), "future"),
                Phrase(f"zum Jahresende {year}", (f"{year}",)),
            )
        )
    return random.choice(
        (
            Phrase(f"in Q{quarter} {year}", (f"{year}-Q{quarter}",)),
            Phrase(f"in CY {year}", (f"{year}",)),
            Phrase(f"in calendar year {year}", (f"{year}",)),
            Phrase("by EOY", ("2016",), "future"),
            Phrase("in the year to date", ("2016-01-01/2016-05-11",), "past"),
            Phrase("year to date", ("2016-01-01/2016-05-11",), "past"),
            Phrase("by the end of the year", ("2016",), "future"),
            Phrase("by year-end", ("2016",), "future"),
        )
    )


def seasons(random: Random, language: str) -> Phrase:
    """A season with its year, by name or counted."""
    year = random.randrange(1990, 2030)
    key, en, de = random.choice(
        (
            ("SP", "spring", "Frühjahr"),
            ("SU", "summer", "Sommer"),
            ("FA", "autumn", "Herbst"),
            ("WI", "winter", "Winter"),
        )
    )
    if language == "de":
        return random.choice(
            (Phrase(f"im {de} {year}", (f"{year}-{key}",)), Phrase(f"im {de} des Jahres {year}", (f"{year}-{key}",)))
        )
    return random.choice(
        (
            Phrase(f"in the {en} of {year}", (f"{year}-{key}",)),
            Phrase(f"in {en} {year}", (f"{year}-{key}",)),
            Phrase(f"in late {en} {year}", (f"{year}-{key}",)),
            Phrase(f"in early {en} of {year}", (f"{year}-{key}",)),
            Phrase(f"in {en}, {year}", (f"{year}-{key}",)),
        )
    )
