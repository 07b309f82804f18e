"""Dates as people jot them down and say them: a text -> all of time that is read in it."""

from __future__ import annotations

from datetime import date

import pytest

from checker.values.dates.read import read_dates, read_durations, read_recurring

# A Thursday.
REFERENCE = date(2021, 7, 22)

SAID: dict[str, dict[str, list[str]]] = {
    "en": {
        "vet tmrw 4:30pm": ["2021-07-23", "2021-07-23T16:30"],
        "The ferry leaves at 1830 hrs.": ["T18:30"],
        "Lunch is served at midday.": ["T12:00"],
        "Built on 12-Jan-24, said the plate.": ["2024-01-12"],
        "Issued 16.3.2020 in Basel.": ["2020-03-16"],
        "The road reopens this weekend.": ["2021-W29-WE"],
        "The road was closed this weekend.": ["2021-W28-WE"],
        "They called for June Carter.": [],
        "Closed Mon-Fri.": [],
        "The choir meets on Tuesdays.": ["XXXX-WXX-2"],
        "The shop opens weekdays.": ["XXXX-WXX-1/XXXX-WXX-5"],
        "It is cleaned twice a week.": ["P1W"],
        "It takes 6-8 weeks.": ["P6W", "P8W"],
        "The ride takes two to three hours.": ["PT2H", "PT3H"],
        "The film runs 1:45 hours.": ["PT1H45M"],
        "The vote is on 7 November, the run-off on the 28th.": ["2021-11-07", "2021-11-28"],
        "The fair runs Thursday through Sunday.": ["2021-07-22", "2021-07-25"],
        "It rains over the next fortnight.": ["2021-07-23/2021-08-05", "P2W"],
        "The law lapsed at one minute past midnight on Friday.": ["2021-07-16T00:01", "2021-07-16"],
        "Buses run every half hour.": ["PT30M"],
        "The hearing resumes Tuesday week.": ["2021-08-03"],
        "They meet a week on Monday.": ["2021-08-02"],
        "It was sold the Friday before last.": ["2021-07-09"],
        "Meetings are on the last Friday of every month.": ["P1M"],
        "She works 40 hours a week.": ["PT40H"],
        "It stood there in the 18th and 19th centuries.": ["17", "18"],
        "Please install version 10.3.24 now.": [],
    },
    "de": {
        "Zahnarzt übermorgen 8:15": ["2021-07-24", "2021-07-24T08:15"],
        "Elternabend Di 27.7. 19 Uhr": ["2021-07-27", "2021-07-27T19:00"],
        "Sa, 24.07., 11-13h Flohmarkt": ["2021-07-24", "2021-07-24T11:00", "2021-07-24T13:00"],
        "Abflug 02.01.2020 06:40, Ankunft 14:05": ["2020-01-02", "2020-01-02T06:40", "2020-01-02T14:05"],
        "Er kam um fünf vor halb acht.": ["T07:25"],
        "Die Messe läuft vom 3.5.-5.5. in Kiel.": ["2021-05-03", "2021-05-05"],
        "Mai bis Juli ist Schonzeit.": ["2021-05", "2021-07"],
        "Geliefert wird in KW 12/2020.": ["2020-W12"],
        "Im H1 2020 stieg der Umsatz.": ["2020-H1"],
        "In den 1990ern war das anders.": ["199"],
        "Gespielt wird dreimal pro Woche.": ["P1W"],
        "Der Film dauert 1:45 Stunden.": ["PT1H45M"],
        "Das dauert zwei bis drei Tage.": ["P2D", "P3D"],
        "Gewählt wird am vorletzten Sonntag im Oktober.": ["2021-10-24"],
        "Das Schreiben vom 12. d. M. liegt vor.": ["2021-07-12"],
        "Am Wochenende 28./29. August wird gefeiert.": ["2021-08-28", "2021-08-29"],
        "Im Spätsommer 2015 war er dort.": ["2015-SU"],
        "Er kam fünf Minuten nach Mitternacht.": ["T00:05"],
        "Geöffnet ist an jedem dritten Mittwoch im Monat.": ["P1M"],
        "Es stand dort im 18. und 19. Jahrhundert.": ["17", "18"],
        "Bitte auf Version 10.3.24 aktualisieren.": [],
        "Kapitel 3.10 behandelt Satz 4.2.": [],
        "Die Kieler gewannen 28:27.": [],
    },
}


@pytest.mark.parametrize(("language", "text"), [(language, text) for language in SAID for text in SAID[language]])
def test_what_is_jotted_down_is_read(language: str, text: str) -> None:
    dates = [(value.span.start, value.timex) for value in read_dates(text, language, reference=REFERENCE)[0]]
    lengths = [(span.start, said) for span, said in (*read_durations(text, language), *read_recurring(text, language))]
    assert [said for _, said in sorted(dates + lengths)] == SAID[language][text]
