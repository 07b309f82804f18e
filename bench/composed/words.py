"""The words of `bench.composed`: numbers, units and names, the sentences around a date, and sentences without one."""

from __future__ import annotations

import calendar

WEEKDAYS = {
    "en": tuple(calendar.day_name),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
}
MONTHS = {
    "en": tuple(calendar.month_name)[1:],
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
           "Dezember"),
}  # fmt: skip
NUMBERS = {
    "en": ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    "de": ("null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"),
}
_TENTHS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
ORDINALS = {
    "en": ("", *_TENTHS, "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
           "seventeenth", "eighteenth", "nineteenth", "twentieth", *(f"twenty-{word}" for word in _TENTHS), "thirtieth",
           "thirty-first"),
}  # fmt: skip
#: One, more than one, and more than one in the German dative.
UNITS = {
    "en": {"day": ("day", "days", "days"), "week": ("week", "weeks", "weeks"), "month": ("month", "months", "months"),
           "year": ("year", "years", "years")},
    "de": {"day": ("Tag", "Tage", "Tagen"), "week": ("Woche", "Wochen", "Wochen"),
           "month": ("Monat", "Monate", "Monaten"), "year": ("Jahr", "Jahre", "Jahren")},
}  # fmt: skip
#: A date inside, at the end and before a comma.
SENTENCES = {
    "en": {
        "past": ("The bridge was closed {} for repairs.", "The council met {}.", "Work rested {}, officials said."),
        "future": (
            "The bridge will be closed {} for repairs.",
            "The council will meet {}.",
            "Work will rest {}, it said.",
        ),
        "length": ("The journey took {}.", "It lasted {} and was over.", "The bridge was shut for {}, then no more."),
    },
    "de": {
        "past": ("Die Brücke wurde {} gesperrt.", "Der Rat tagte {}.", "Die Arbeiten ruhten {}, hieß es."),
        "future": (
            "Die Brücke wird {} gesperrt.",
            "Der Rat will {} beraten.",
            "Die Arbeiten sollen {} ruhen, hieß es.",
        ),
        "length": ("Die Fahrt dauerte {}.", "Es dauerte {} und war vorbei.", "Gesperrt war sie {}, dann nicht mehr."),
    },
}
INNOCENT = {
    "en": (
        "They may march again, but not on principle.",
        "The sun set over the second march of the regiment.",
        "May I sit, she asked, and may they all come?",
        "The fall of the wall was a spring of hope.",
        "He won 6-4, 3-6, 7-5 and then 10-8.",
        "The team won 3-2 after trailing 1-2.",
        "See pages 12-14 and chapter 5/6 of the book.",
        "It costs $2,016 or £1,999 a piece.",
        "Call 030 12 05 2016 or 555-1234 for a ticket.",
        "Flight 1999 and bus 2010 were late.",
        "The second half of the match was dull.",
        "The first half ended 1-1.",
        "A quarter of the voters stayed away.",
        "She read The Sun and The Times.",
        "Room 2015 is on the third floor, seat 12 in row 4.",
        "Version 3.5.1 of the program runs on port 8080.",
        "Mr March and Ms May met April Jones.",
        "The date palm grew by the sea.",
        "The present government was a gift of the past.",
        "He is second to none, and third from the left.",
        "The starting line was moved to the beginning of the road.",
        "Some 2000 protesters and 1950 officers stood there.",
        "Paragraph 4 of article 12 says so.",
        "The middle of the field and the end of the road were wet.",
        "A minute hand and an hour hand are on the wall.",
        "Now that he is here, who was to present the show?",
        "Please install version 10.3.24 before you go on.",
        "Section 4.2 and figure 3.10 show the plan.",
        "They asked for June Carter at the desk.",
        "The desk is open Mon-Fri.",
    ),
    "de": (
        "Die Mark war im Umlauf, der Mark Brandenburg zum Trotz.",
        "Sie gewannen 3:2 und dann 21:19.",
        "Siehe Seite 12-14 und Kapitel 5/6 des Buches.",
        "Das kostet 2016 Euro oder 1999 Franken.",
        "Rufen Sie 030 12 05 20 16 an.",
        "Die zweite Halbzeit war langweilig.",
        "Ein Viertel der Wähler blieb daheim.",
        "Frau Mai und Herr März trafen August Sommer.",
        "Das Ende der Straße und die Mitte des Feldes waren nass.",
        "Der Anfang war schwer, das Ende auch.",
        "Etwa 2000 Demonstranten und 1950 Beamte standen da.",
        "Paragraf 4 und Artikel 12 sagen das.",
        "Zimmer 2015 liegt im dritten Stock.",
        "Er ist der Zweite von links und der Dritte von rechts.",
        "Das Verhältnis war 2:1, der Maßstab 1:50.",
        "Die Version 3.5.1 läuft.",
        "Sie lasen die Welt und das Bild.",
        "Er wartete lang, und der Weg war lang.",
        "Der Wagen fuhr 120 Kilometer weit ab dem Ort.",
        "Bitte auf Version 10.3.24 aktualisieren.",
        "Kapitel 3.10 behandelt Satz 4.2.",
        "Die Handballer gewannen 28:27 und 30:24.",
    ),
}
