"""German surface forms of dates and times, all read on Wednesday, 11 May 2016."""

from __future__ import annotations

from datetime import date

import pytest

from checker.model import DateValue
from checker.values.dates.read import read_dates, read_durations, read_recurring, read_vague

REFERENCE = date(2016, 5, 11)

# TIMEX value -> sentences that name it and no other date.
SAID: dict[str, tuple[str, ...]] = {
    # days
    "2016-05-03": (
        "Am 3. Mai kam das Schiff an.",
        "Das Schiff kam am 03.05.2016 an.",
        "Am Dienstag, dem 3. Mai 2016, kam das Schiff an.",
        "Am Dienstag, 3. Mai, legte das Schiff an.",
        "Das Schiff war am dritten Mai angekommen.",
        "Das Schiff war am 3.5. angekommen.",
        "Stand 2016-05-03 gilt das.",
    ),
    "2016-05-09": (
        "Am Montag brach der Damm.",
        "Der Damm brach am vergangenen Montag.",
        "Der Damm brach vorgestern.",
        "Der Damm brach am Montag dieser Woche.",
        "Der Damm brach vor zwei Tagen.",
    ),
    "2016-05-16": (
        "Am kommenden Montag wird der Damm geprüft.",
        "Der Damm soll am Montag geprüft werden.",
        "Der Damm wird nächste Woche Montag geprüft.",
    ),
    "2016-05-10": ("Gestern brannte die Halle.", "Seit gestern brennt die Halle."),
    "2016-05-11": ("Heute tagt der Rat.",),
    "2016-05-12": ("Morgen wird beraten.", "Der Rat tagt morgen.", "Morgen um den See zu gehen, ist geplant."),
    "2015-12-24": ("An Heiligabend fiel Schnee.", "Am Heiligen Abend 2015 fiel Schnee."),
    "2016-03-27": ("An Ostern fiel Schnee.",),
    "2016-05-15": ("Zu Pfingsten wird es warm.",),
    "1989-11-09": ("Am 9. November 1989 fiel die Mauer.", "Die Mauer fiel am 9.11.1989."),
    # weeks, months, years and beyond
    "2016-W18": ("Vergangene Woche kam die Flut.", "Die Flut kam in der vorigen Woche."),
    "2016-W18-WE": ("Am Wochenende kam die Flut.", "Am vergangenen Wochenende stieg das Wasser."),
    "2016-03": ("Im März kam die Flut.", "Ende März kam die Flut.", "Die Flut kam Anfang März dieses Jahres."),
    "2014-09": ("Im September 2014 begann der Bau.", "Der Bau begann Ende September 2014."),
    "2015-11": ("Im vergangenen November begann der Bau.", "Der Bau hatte im November begonnen."),
    "2016-04": ("Im vergangenen Monat begann der Bau.", "Seit April steht der Bau."),
    "2015": (
        "Im vergangenen Jahr begann der Bau.",
        "Der Bau begann 2015.",
        "Im Jahr 2015 begann der Bau.",
        "Im Vorjahr begann der Bau.",
        "Der Bau (2015) gilt als gelungen.",
    ),
    "2013-Q1": ("Im ersten Quartal 2013 sank der Umsatz.", "Q1 2013 war schwach."),
    "2015-H2": ("In der zweiten Jahreshälfte 2015 sank der Umsatz.",),
    "2015-SU": ("Im Sommer 2015 blieb es trocken.", "Im vergangenen Sommer blieb es trocken."),
    "2015/2016": ("In der Saison 2015/16 stieg der Klub auf.",),
    "199": ("In den 90er Jahren wuchs die Stadt.", "Die Stadt wuchs Mitte der neunziger Jahre."),
    "18": ("Das Haus stammt aus dem 19. Jahrhundert.",),
    # parts of the day and the clock
    "2016-05-10TEV": ("Gestern Abend brannte die Halle.", "Am Dienstagabend brannte die Halle."),
    "2016-05-08TNI": ("In der Nacht zum Montag brannte die Halle.", "In der Nacht auf Montag brannte die Halle."),
    "T14:30": ("Die Halle brannte seit 14.30 Uhr.", "Um 14:30 Uhr brannte die Halle."),
    "T08:30": ("Um halb neun brannte die Halle.",),
    "T20:00": ("Um 20 Uhr brannte die Halle.", "Die Halle brannte um acht Uhr abends."),
    # counted from another day
    "2013-12-22": ("Drei Tage vor Weihnachten 2013 brannte die Halle.",),
    "1994-11-26": ("Fünf Monate nach dem 26. Juni 1994 brannte die Halle.",),
    "2016-06-01/2016-06-14": ("Die Halle wird für zwei Wochen ab dem 1. Juni gesperrt.",),
    "2016-05-11/2016-05-25": ("Die Halle soll binnen zwei Wochen öffnen.", "Innerhalb von 14 Tagen wird entschieden."),
    # the last of a month, the ends of a year
    "2012-09-26": ("Am letzten Mittwoch im September 2012 brannte die Halle.",),
    "2012-W39": ("In der letzten Woche im September 2012 brannte die Halle.",),
    "1995-H2": ("In der zweiten Hälfte 1995 sank der Umsatz.", "In der zweiten Hälfte des Jahres 1995 sank er."),
    "2014": ("Am Jahresende 2014 sank der Umsatz.",),
    "2016": ("Seit Jahresbeginn sank der Umsatz.", "Bis Jahresende soll der Umsatz steigen."),
    "2016-W19-WE": ("Am kommenden Wochenende wird gefeiert.",),
    "2015-04-06": ("Am Montag nach Ostern 2015 brannte die Halle.",),
    "2016-05-10TNI": ("In der vergangenen Nacht brannte die Halle.", "Letzte Nacht brannte die Halle."),
    "2016-04-03": ("Am 3. vergangenen Monats brannte die Halle.",),
    "2015-WI": ("Im Winter 2015/16 war es kalt.",),
    "2014/2015": ("Im Schuljahr 2014/2015 war es kalt.",),
    "2015-W14-WE": ("Am Osterwochenende 2015 war es kalt.",),
    "2016-04-27": ("Heute vor zwei Wochen brannte die Halle.",),
    "2016-W23": ("In der zweiten Woche des nächsten Monats wird beraten.",),
    "2015-12-31": ("Am letzten Tag des Jahres 2015 brannte die Halle.",),
    "2015-05": ("In der ersten Maihälfte 2015 regnete es.", "In den ersten Tagen des Mai 2015 regnete es."),
    "2015-05-02TNI": ("In der Nacht vom 2. auf den 3. Mai 2015 brannte die Halle.",),
    "2016-05-07TNI": ("In der Nacht von Samstag auf Sonntag brannte die Halle.",),
}

# Words that look like dates and are none.
SILENT = (
    "Herr Mai sprach so, wie die Partei es wollte.",
    "Trainerin Mai lobte die Mannschaft nach dem 3:1 (1:0).",
    "Version 3.11.2 läuft auf 192.168.10.12.",
    "Telefon 0711 12 34 56, Aktenzeichen 12.2016.7.",
    "Die Partie endete 29:15, im Viertel davor 14:20.",
    "Es kamen 2000 Besucher und 1500 Euro zusammen.",
    "Rund 2010 Menschen sahen zu.",
    "Das sagte sie der Welt am Sonntag.",
    "Die Frau ist 22 Jahre alt, ihr Sohn 3 Jahre.",
    "Dann war so viel Mut da, die Tür zu öffnen.",
    "Der Anteil stieg um 3.5 Prozent.",
    "Guten Morgen!",
    "Das war derzeit und damals nicht anders.",
    "Sie läuft täglich, alle zwei Tage und jeden Montag.",
    "Die Agenda 2010 ist ein Gesetzespaket.",
    "Sie traf ihn zweimal innerhalb von zehn Tagen.",
    "Am zweiten Tag der Messe kamen alle.",
    "Sie wünschte einen schönen Morgen.",
)


def _timexes(text: str) -> list[str]:
    return [value.timex for value in read_dates(text, "de", reference=REFERENCE)[0]]


@pytest.mark.parametrize(("timex", "text"), [(timex, text) for timex, texts in SAID.items() for text in texts])
def test_a_surface_form_means_its_day(timex: str, text: str) -> None:
    assert _timexes(text) == [timex]


@pytest.mark.parametrize("text", SILENT)
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert _timexes(text) == []


def test_a_range_is_a_beginning_and_an_end() -> None:
    values = read_dates("Vom 5. bis zum 22. November 2015 ruhte der Bau.", "de")[0]
    assert [(value.timex, value.role) for value in values] == [("2015-11-05", "from"), ("2015-11-22", "until")]


def test_the_months_of_a_range_share_the_year() -> None:
    assert _timexes("Zwischen Juni und September 2012 ruhte der Bau.") == ["2012-06", "2012-09"]


def test_a_list_of_days_shares_the_month() -> None:
    assert _timexes("Gespielt wird am 16. und 17. sowie am 23. Juli 2016.") == [
        "2016-07-16",
        "2016-07-17",
        "2016-07-23",
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Das Fest ist vom 3. bis 5. Mai 2016.", ["2016-05-03", "2016-05-05"]),
        ("Das Fest ist von Dienstag, 3. Mai, bis Donnerstag, 5. Mai 2016.", ["2016-05-03", "2016-05-05"]),
        ("Das Fest ist vom Dienstag, dem 3., bis zum Donnerstag, dem 5. Mai 2016.", ["2016-05-03", "2016-05-05"]),
        ("Das Fest ist vom 3.5. bis zum 5.5.2016.", ["2016-05-03", "2016-05-05"]),
        ("Das Fest ist Juli–August 2016.", ["2016-07", "2016-08"]),
        ("Das Fest ist am Mittwoch 9:00.", ["XXXX-WXX-3", "T09:00"]),
    ],
)
def test_both_ends_of_a_stretch_are_read(text: str, values: list[str]) -> None:
    assert [value.timex for value in read_dates(text, "de")[0]] == values


def test_an_end_lies_after_its_beginning() -> None:
    values = read_dates("Von Montag bis Freitag wird gestreikt.", "de", reference=REFERENCE)[0]
    assert values[0].first is not None
    assert values[1].first is not None
    assert values[0].first < values[1].first


def test_what_follows_a_day_is_counted_from_it() -> None:
    assert _timexes("Am 3. März 2015 brannte die Halle. Am Tag darauf stürzte sie ein.") == ["2015-03-03", "2015-03-04"]


def test_a_time_of_day_lies_on_the_day_of_its_sentence() -> None:
    values = read_dates("Am 3. März 2015 um 20.15 Uhr brannte die Halle.", "de")[0]
    assert [value.timex for value in values] == ["2015-03-03", "2015-03-03T20:15"]


@pytest.mark.parametrize(
    ("text", "clock", "twelve"),
    [
        ("Am Abend trafen sie sich um 8 Uhr.", "20:00", False),
        ("Um 8 Uhr am Abend trafen sie sich.", "20:00", False),
        ("Am Morgen trafen sie sich um 8 Uhr.", "08:00", False),
        ("Am Dienstagabend trafen sie sich um halb neun.", "20:30", False),
        ("In der Nacht trafen sie sich um 11 Uhr.", "23:00", False),
        ("Sie trafen sich um 8 Uhr.", "08:00", True),
        ("Sie trafen sich um 08.00 Uhr.", "08:00", False),
        ("Sie trafen sich um 20 Uhr.", "20:00", False),
        ("Sie trafen sich um 8 Uhr, am Abend gingen sie.", "08:00", True),
    ],
)
def test_an_hour_of_twelve_lies_in_the_part_of_the_day_that_its_sentence_tells(
    text: str, clock: str, twelve: bool
) -> None:
    (value,) = (value for value in read_dates(text, "de")[0] if value.clock)
    assert (f"{value.clock:%H:%M}", value.twelve) == (clock, twelve)


def test_a_time_keeps_the_name_of_its_zone() -> None:
    values = read_dates("Um 12.30 Uhr (13.30 Uhr MESZ) fiel der Strom aus.", "de")[0]
    assert [(str(value.clock), value.zone) for value in values] == [("12:30:00", ""), ("13:30:00", "MESZ")]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Seit Montag ruht der Bau.", "since"),
        ("Bis Montag ruht der Bau.", "until"),
        ("Ab Montag ruht der Bau.", "from"),
        ("Am Montag ruht der Bau.", "on"),
        ("Vor dem 3. Mai ruht der Bau.", "before"),
        ("Nach dem 3. Mai ruht der Bau.", "after"),
        ("Montag ruht der Bau.", ""),
    ],
)
def test_the_word_before_a_date_is_its_role(text: str, role: str) -> None:
    assert [value.role for value in read_dates(text, "de", reference=REFERENCE)[0]] == [role]


def test_lengths_of_time_are_iso_durations() -> None:
    table = {
        "P3D": "drei Tage",
        "PT2H": "zwei Stunden",
        "P1.5Y": "anderthalb Jahre",
        "PT2.5H": "zweieinhalb Stunden",
        "PT15M": "eine Viertelstunde",
        "P50Y": "fünfzig Jahre",
        "P21D": "einundzwanzig Tage",
        "PXW": "mehrere Wochen",
        "PT1H30M": "1 Stunde und 30 Minuten",
        "PT5H": "5h",
        "PT2.5S": "2.5 Sekunden",
    }
    read = {text: [iso for _, iso in read_durations(f"Es dauerte {text}.", "de")] for text in table.values()}
    assert read == {text: [iso] for iso, text in table.items()}


def test_a_length_that_places_an_event_is_a_length_and_a_date() -> None:
    text = "Vor zwei Wochen brannte die Halle."
    assert [(span.of(text), iso) for span, iso in read_durations(text, "de")] == [("zwei Wochen", "P2W")]
    assert _timexes(text) == ["2016-04-27"]


def test_a_rounded_distance_is_wide() -> None:
    (value,) = read_dates("Vor zwei Wochen brannte die Halle.", "de", reference=REFERENCE)[0]
    assert (value.first, value.last) == (date(2016, 4, 24), date(2016, 4, 30))


def test_of_the_past_in_says_how_long_it_took() -> None:
    assert _timexes("In drei Wochen wurde die Halle gebaut.") == []


def test_what_recurs_and_what_is_vague_have_readers_of_their_own() -> None:
    assert [value for _, value in read_recurring("Sie übt täglich und jeden Montag.", "de")] == ["P1D", "XXXX-WXX-1"]
    assert [value for _, value in read_vague("Derzeit ist es anders als damals.", "de")] == ["PRESENT_REF", "PAST_REF"]


def test_a_value_is_whole() -> None:
    text = "Am Dienstag, dem 3. Mai 2016, kam das Schiff an."
    (value,) = read_dates(text, "de")[0]
    assert isinstance(value, DateValue)
    assert value.span.of(text) == "Dienstag, dem 3. Mai 2016"
    assert (value.first, value.last, value.anchor, value.weekday) == (date(2016, 5, 3), date(2016, 5, 3), "absolute", 2)
