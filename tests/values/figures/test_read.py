"""Quantities are read as values: value -> the forms a newsroom writes it in, and what is left alone."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Bound, Quantity, Span, UnitClass, Unreadable
from checker.values.figures.read import MOST_FIGURES, read_quantities


def read(text: str, language: str = "de") -> tuple[Quantity, ...]:
    return read_quantities(text, language)[0]


def only(text: str, language: str = "de") -> Quantity:
    found = read(text, language)
    assert len(found) == 1, [quantity.span.of(text) for quantity in found]
    return found[0]


VALUES: dict[str, dict[str, list[str]]] = {
    "12000": {
        "de": ["12.000 Besucher", "12 000 Besucher", "12\u202f000 Besucher", "12'000 Besucher", "zwölftausend Besucher",
               "12 Tausend Besucher", "12000 Besucher"],
        "en": ["12,000 visitors", "12 000 visitors", "twelve thousand visitors", "12k visitors", "12000 visitors"],
    },
    "1480000": {
        "de": ["1,48 Millionen Besucher", "1,48 Mio. Besucher", "1.480.000 Besucher", "1 480 000 Besucher"],
        "en": ["1.48 million visitors", "1.48m visitors", "1,480,000 visitors"],
    },
    "2500000": {
        "de": ["zweieinhalb Millionen Kunden", "2,5 Mio Kunden", "zwei Millionen fünfhunderttausend Kunden"],
        "en": ["two and a half million customers", "2.5 million customers", "2.5 mn customers"],
    },
    "3000000000": {
        "de": ["drei Milliarden Nutzer", "3 Mrd. Nutzer"],
        "en": ["three billion users", "3 bn users", "3bn users"],
    },
    "500000": {
        "de": ["eine halbe Million Menschen", "fünfhunderttausend Menschen"],
        "en": ["half a million people", "five hundred thousand people"],
    },
    "24": {"de": ["zwei Dutzend Autos", "vierundzwanzig Autos"], "en": ["two dozen cars", "twenty-four cars"]},
    "0.5": {"de": ["die Hälfte der Wähler", "eine halbe Stunde"], "en": ["half of voters", "half an hour"]},
    "1.5": {"de": ["anderthalb Jahre", "eineinhalb Stunden", "1,5 Stunden"],
            "en": ["one and a half years", "1.5 hours"]},
    "0.75": {"de": ["drei Viertel der Wähler"], "en": ["three quarters of voters", "three-quarters of voters"]},
    "-5": {"de": ["minus 5 Grad", "-5 Grad", "minus fünf Grad"], "en": ["minus 5 degrees", "-5 degrees"]},
    "3.001": {"de": ["Sie gewannen 3:1 gegen Kiel."], "en": ["They won 3-1 in Leeds."]},
}  # fmt: skip


@pytest.mark.parametrize(
    ("value", "language", "text"),
    [(value, lang, text) for value, forms in VALUES.items() for lang, texts in forms.items() for text in texts],
)
def test_one_value_in_all_its_forms(value: str, language: str, text: str) -> None:
    assert only(text, language).stated == Decimal(value)


LEFT_ALONE = {
    "de": [
        "Im Jahr 2014 begann es.", "Das Gesetz gilt seit 1998.", "Am 3. Mai 2019 um 14 Uhr war Schluss.",
        "Am 19. Sept. flog er ab.", "Es begann um 20:15 Uhr.", "Der Prozess endet am 12.5.2019.",
        "Nach § 5 und Artikel 3 ist das verboten.", "Eine Boeing 747 landete.", "Der A380 und die A7, die G20 und Q2.",
        "Rufen Sie 0711 / 123456 an.", "Das Aktenzeichen ist Az. 12/20.", "Ein Mann sah eine Frau.",
        "Die Elf aus Kiel gewann.", "Im 19. Jahrhundert war das anders.", "In den 1990er Jahren begann es.",
        "Der Zweite Weltkrieg endete.", "Das Regiment 26 rückte aus.", "Covid-19 und die F-16.",
        "Der 1. FC Mainz spielt.", "Platz drei ging an Nummer vier.", "Am 16. und 17. sowie am 23. Mai spielt er.",
        "Putin wird dreister.", "Wohnhaft in der Lindenstraße 12.",
        "Im ersten Quartal lief es gut.", "Das war unter vier Augen.", "Das Million-Finale", "Sitz 14C ist frei.",
    ],
    "en": [
        "It began in 2014.", "On May 3, 2019 at 2 pm it was over.", "Sept. 19 was a Friday.", "19 Sept was a Friday.",
        "Section 427 and Article 3 forbid it.", "A Boeing 747 landed.", "The A7, the G20 and Q2.",
        "Call +1-222-555-0199 now.", "This one is better than that one.", "One can hope.", "The 19th century was long.",
        "In the 1990s it began.", "The first quarter went well.", "It happened at half-time.", "Flight 370 vanished.",
        "The F-16 and Covid-19.", "She lives at 10 Acacia Avenue.",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("language", "text"), [(lang, text) for lang, texts in LEFT_ALONE.items() for text in texts])
def test_what_is_no_quantity_is_left_alone(language: str, text: str) -> None:
    quantities, unreadable = read_quantities(text, language)
    assert [quantity.span.of(text) for quantity in quantities] == []
    assert unreadable == ()


BOUNDS = [
    ("de", "60 Mitglieder", Bound.EXACT, "60", "60"),
    ("de", "rund 5000 Mitglieder", Bound.ABOUT, "4500.0", "5500.0"),
    ("de", "fast 12.000 Mitglieder", Bound.NEARLY, "10800.0", "12000"),
    ("de", "gut 200 Mitglieder", Bound.OVER, "200", "220.0"),
    ("de", "mehr als 60 Mitglieder", Bound.MORE_THAN, "60", None),
    ("de", "mindestens 40 Mitglieder", Bound.AT_LEAST, "40", None),
    ("de", "weniger als 30 Mitglieder", Bound.LESS_THAN, None, "30"),
    ("de", "bis zu 300 Mitglieder", Bound.AT_MOST, None, "300"),
    ("de", "30 bis 50 Mitglieder", Bound.RANGE, "30", "50"),
    ("de", "30–50 Mitglieder", Bound.RANGE, "30", "50"),
    ("de", "zwischen 30 und 50 Mitglieder", Bound.RANGE, "30", "50"),
    ("de", "zwei bis drei Millionen Mitglieder", Bound.RANGE, "2000000", "3000000"),
    ("de", "mehr als 10 und weniger als 20 Mitglieder", Bound.RANGE, "10", "20"),
    ("de", "Dutzende Mitglieder", Bound.VAGUE, "20", "130"),
    ("de", "Hunderte Mitglieder", Bound.VAGUE, "150", "2000"),
    ("de", "Zehntausende Mitglieder", Bound.VAGUE, "15000", "200000"),
    ("de", "mehrere hundert Mitglieder", Bound.VAGUE, "200", "900"),
    ("de", "fast die Hälfte der Mitglieder", Bound.NEARLY, "0.45", "0.5"),
    ("en", "some 5,000 members", Bound.ABOUT, "4500.0", "5500.0"),
    ("en", "nearly 12,000 members", Bound.NEARLY, "10800.0", "12000"),
    ("en", "just over 200 members", Bound.OVER, "200", "220.0"),
    ("en", "over 60 members", Bound.MORE_THAN, "60", None),
    ("en", "no fewer than 40 members", Bound.AT_LEAST, "40", None),
    ("en", "40 or more", Bound.AT_LEAST, "40", None),
    ("en", "fewer than 30 members", Bound.LESS_THAN, None, "30"),
    ("en", "up to 300 members", Bound.AT_MOST, None, "300"),
    ("en", "between 30 and 50 members", Bound.RANGE, "30", "50"),
    ("en", "$10 to $15 billion", Bound.RANGE, "10000000000", "15000000000"),
    ("en", "dozens of members", Bound.VAGUE, "20", "130"),
    ("en", "tens of thousands of members", Bound.VAGUE, "15000", "200000"),
    ("en", "several hundred members", Bound.VAGUE, "200", "900"),
]


@pytest.mark.parametrize(("language", "text", "bound", "low", "high"), BOUNDS)
def test_a_bound_makes_an_interval(language: str, text: str, bound: Bound, low: str | None, high: str | None) -> None:
    quantity = only(text, language)
    assert quantity.bound is bound
    assert quantity.low == (None if low is None else Decimal(low))
    assert quantity.high == (None if high is None else Decimal(high))


UNITS = [
    ("de", "3,36 Prozent", UnitClass.PERCENT, "percent"),
    ("de", "2,5 Prozentpunkte", UnitClass.PERCENT_POINT, "percentage point"),
    ("de", "2,2 Millionen Euro", UnitClass.MONEY, "euro"),
    ("de", "5 Mrd. US-Dollar", UnitClass.MONEY, "united states dollar"),
    ("de", "20 Kilo Gold", UnitClass.WEIGHT, "kilogram"),
    ("de", "eine Million Pfund", UnitClass.MONEY, "pound sterling"),
    ("de", "zwölf Pfund Mehl", UnitClass.WEIGHT, "pound-mass"),
    ("de", "120 km/h", UnitClass.SPEED, "kilometre per hour"),
    ("de", "120 Kilometer pro Stunde", UnitClass.SPEED, "kilometre per hour"),
    ("de", "12 Euro pro Stunde", UnitClass.MONEY, "euro per hour"),
    ("de", "39 Grad", UnitClass.TEMPERATURE, "degree"),
    ("de", "39 Grad Celsius", UnitClass.TEMPERATURE, "celsius"),
    ("de", "300 Hektar", UnitClass.AREA, "hectare"),
    ("de", "zwei Wochen", UnitClass.DURATION, "week"),
    ("de", "eine dreistündige Sitzung", UnitClass.DURATION, "hour"),
    ("de", "die fünfjährige Haftstrafe", UnitClass.DURATION, "year"),
    ("de", "der 44-Jährige", UnitClass.AGE, "year"),
    ("de", "ein 18-jähriger Schwede", UnitClass.AGE, "year"),
    ("de", "Sie ist 23 Jahre alt.", UnitClass.AGE, "year"),
    ("de", "Er starb im Alter von 54 Jahren.", UnitClass.AGE, "year"),
    ("de", "Sie starb im Alter von mehr als 90 Jahren.", UnitClass.AGE, "year"),
    ("en", "She died at the age of more than 90 years.", UnitClass.AGE, "year"),
    ("de", "Er starb mit 81 Jahren.", UnitClass.AGE, "year"),
    ("de", "Mann (23) verletzt", UnitClass.AGE, "year"),
    ("de", "Trauer um Hans Klee (†72)", UnitClass.AGE, "year"),
    ("de", "zum zweiten Mal", UnitClass.ORDINAL, ""),
    ("de", "auf dem 1. Platz", UnitClass.ORDINAL, ""),
    ("de", "jeder dritte Deutsche", UnitClass.FRACTION, ""),
    ("de", "viermal so viel", UnitClass.OTHER, "time"),
    ("de", "zwei Euro fünfzig", UnitClass.MONEY, "euro"),
    ("en", "60 per cent", UnitClass.PERCENT, "percent"),
    ("en", "a 0.3 percentage point drop", UnitClass.PERCENT_POINT, "percentage point"),
    ("en", "£2.5m", UnitClass.MONEY, "pound sterling"),
    ("en", "US$ 20 million", UnitClass.MONEY, "united states dollar"),
    ("en", "63 cents per share", UnitClass.MONEY, "cent per share"),
    ("en", "30 square feet", UnitClass.AREA, "square foot"),
    ("en", "188 miles an hour", UnitClass.SPEED, "mile per hour"),
    ("en", "a 26-year-old", UnitClass.AGE, "year"),
    ("en", "a woman aged 56", UnitClass.AGE, "year"),
    ("en", "Anna Moss, 65, resigned", UnitClass.AGE, "year"),
    ("en", "A cyclist, 44, was killed.", UnitClass.AGE, "year"),
    ("en", "Profit fell to $6 billion a year earlier.", UnitClass.MONEY, "dollar"),
    ("en", "48 hours", UnitClass.DURATION, "hour"),
    ("de", "Zum 90. Geburtstag kamen alle.", UnitClass.AGE, "year"),
    ("de", "Ihr Geburtstag jährt sich zum 250. Mal.", UnitClass.AGE, "year"),
    ("de", "Ada Holm wird 70 – und singt weiter.", UnitClass.AGE, "year"),
    ("de", "Ada H. (31) ist frei.", UnitClass.AGE, "year"),
    ("de", "Der Rekrut ist noch keine 18.", UnitClass.AGE, "year"),
    ("de", "Sie verpasst ihren 900. Sieg.", UnitClass.ORDINAL, ""),
    ("de", "Ein Beben der Stärke 6,3 traf Sandoval.", UnitClass.OTHER, "magnitude"),
    ("de", "In Ulm bebte die Erde, die Stärke wurde mit 3,1 angegeben.", UnitClass.OTHER, "magnitude"),
    ("de", "Ein 100 Milliarden teures Vorhaben", UnitClass.COUNT, ""),
    ("de", "jährlich rund 40 Millionen Euro", UnitClass.MONEY, "euro per year"),
    ("de", "Rückgabe binnen 14 Tagen per Klick", UnitClass.DURATION, "day"),
    ("en", "5 ft 2 in", UnitClass.LENGTH, "foot"),
    ("en", "two-thirds of voters", UnitClass.FRACTION, ""),
    ("en", "the 5th time", UnitClass.ORDINAL, ""),
    ("en", "one in five voters", UnitClass.FRACTION, ""),
]


@pytest.mark.parametrize(("language", "text", "unit_class", "unit"), UNITS)
def test_units_have_a_class_and_one_name(language: str, text: str, unit_class: UnitClass, unit: str) -> None:
    quantity = only(text, language)
    assert (quantity.unit_class, quantity.unit) == (unit_class, unit)


def test_a_quantity_carries_all_its_parts() -> None:
    text = "Mehr als 60 deutsche Soldaten warten."
    assert only(text) == Quantity(
        span=Span(0, 29), figure=Span(9, 11), low=Decimal(60), high=None, stated=Decimal(60), step=Decimal(1),
        bound=Bound.MORE_THAN, unit_class=UnitClass.COUNT, noun="soldat", noun_span=Span(21, 29),
        modifiers=("deutsch",),
    )  # fmt: skip


STEPS = [("45.400 Haushalte", "1"), ("1,48 Prozent", "0.01"), ("1,5 Millionen Euro", "100000"), ("elf Minister", "1"),
         ("zwei Millionen Menschen", "1000000")]  # fmt: skip


@pytest.mark.parametrize(("text", "step"), STEPS)
def test_the_step_is_the_last_place_that_was_printed(text: str, step: str) -> None:
    assert only(text).step == Decimal(step)


def test_nothing_is_read_where_something_is_taken() -> None:
    text = "Seit zwei Wochen fehlen zehn Kinder."
    quantities, _ = read_quantities(text, "de", taken=[Span(5, 16)])
    assert [quantity.span.of(text) for quantity in quantities] == ["zehn Kinder"]


def test_separators_that_read_two_ways_are_not_guessed() -> None:
    assert read_quantities("12,000 Besucher kamen.", "de") == ((), (Unreadable(Span(0, 6), "decimal-or-thousands"),))


def test_an_unsupported_language_yields_nothing() -> None:
    assert read_quantities("12 personnes", "fr") == ((), ())


@given(
    st.text(alphabet="zwei drei 123.,-–%€$km/hundert ein und °(†):½ Tote Jahre", max_size=60),
    st.sampled_from(["de", "en"]),
)
def test_spans_lie_in_the_text_in_order_and_apart(text: str, language: str) -> None:
    quantities, unreadable = read_quantities(text, language)
    end = 0
    for quantity in quantities:
        assert end <= quantity.span.start < quantity.span.end <= len(text)
        assert quantity.span.contains(quantity.figure)
        end = quantity.span.end
    assert all(0 <= place.span.start < place.span.end <= len(text) for place in unreadable)


@given(st.integers(min_value=2, max_value=999_999), st.sampled_from([" ", "\u202f", "\u00a0", ".", ""]))
def test_every_whole_number_is_read_with_any_grouping(number: int, blank: str) -> None:
    written = f"{number:,}".replace(",", blank)
    assert only(f"Es kamen {written} Menschen.").stated == number


READ_SO = [
    ("de", "Ein Dutzend Leute kam.", "12", "", "leute"),
    ("de", "Es kostet dreizehneinhalb Millionen Euro.", "13500000", "euro", ""),
    ("de", "Es dauerte vierundzwanzigeinhalb Stunden.", "24.5", "hour", ""),
    ("de", "Es dauerte zweidreiviertel Stunden.", "2.75", "hour", ""),
    ("de", "Ein Zwanzigstel der Fläche ist Wald.", "0.05", "", "fläche"),
    ("de", "Drei Sechzehntel der Fläche sind Wald.", "0.1875", "", "fläche"),
    ("en", "A twentieth of the forest burnt.", "0.05", "", ""),
    ("en", "Three and a half million people fled.", "3500000", "", "people"),
    ("de", "Es sind 12'500.75 Franken.", "12500.75", "swiss franc", ""),
    ("de", "Der Bau kostet 20 M€.", "20000000", "euro", ""),
    ("de", "Er kam mit 5 Mil\u00adlionen Euro davon.", "5000000", "euro", ""),
    ("de", "Es kamen 12\u200b000 Gäste.", "12000", "", "gast"),
    ("de", "Das Netz liefert 30 Kilopascal.", "30", "kilopascal", ""),
    ("de", "Das kostet 40 Marokkanische Dirham.", "40", "moroccan dirham", ""),
    ("de", "Geschrieben haben 1012 dänische Maler.", "1012", "", "maler"),
    ("de", "Das 2 Milliarden schwere Paket gilt.", "2000000000", "", ""),
    ("en", "It took five and a quarter hours.", "5.25", "hour", ""),
    ("en", "They counted 3 hundred and one guests.", "301", "", "guest"),
    ("en", "Some six thousand, nine hundred and two guests came.", "6902", "", "guest"),
    ("en", "They counted two hundred and fifty-four thousand guests.", "254000", "", "guest"),
    ("en", "The firm made $12 008 million.", "12008000000", "dollar", ""),
    ("en", "Highs of 31C are forecast.", "31", "celsius", ""),
    ("en", "It cost KES 5 million.", "5000000", "kenyan shilling", ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "value", "unit", "noun"), READ_SO)
def test_forms_that_newsrooms_write_too(language: str, text: str, value: str, unit: str, noun: str) -> None:
    quantity = only(text, language)
    assert (quantity.stated, quantity.unit, quantity.noun) == (Decimal(value), unit, noun)


@pytest.mark.parametrize("text", ["40 Lehrerinnen und Lehrer", "40 LehrerInnen", "40 Lehrer*innen", "40 Lehrer:innen",
                                  "40 Lehrer/-innen", "40 Lehrer(innen)", "40 Lehrende"])  # fmt: skip
def test_a_noun_of_both_genders_is_one_noun(text: str) -> None:
    quantity = only(text)
    assert quantity.noun == "lehrer"
    assert quantity.span.of(text) == text


def test_women_and_men_are_two_nouns() -> None:
    assert only("40 Frauen und Männer").noun == "frau"


@pytest.mark.parametrize("noun", ["Kredit", "Scheck", "Kaufvertrag"])
def test_a_word_of_size_is_no_hedge(noun: str) -> None:
    assert only(f"Sie bekam einen {noun} über 10.000 Euro.").bound is Bound.EXACT
    assert only("Der Schaden liegt bei über 10.000 Euro.").bound is Bound.MORE_THAN


def test_one_person_who_died_is_a_count_and_one_man_may_be_one_of_many() -> None:
    assert only("Ein Mensch starb bei dem Brand.").stated == 1
    assert read("Ein Mann starb bei dem Brand.") == ()
    assert read("Wenn ein Mensch stirbt, trauern andere.") == ()


def test_one_of_two_states_the_two() -> None:
    assert [quantity.stated for quantity in read("One of two runners fell.", "en")] == [1, 2]


@pytest.mark.parametrize("digits", ["1.23,4.5", "12,5.10.2024", "4.4,7.9", "4,2.2.1", "1" * 40, "1" * 40 + ",5"])
def test_digits_that_are_no_figure_are_not_read(digits: str) -> None:
    assert read(f"Es waren {digits} Leute.") == ()


@pytest.mark.parametrize("text", ["Die COP 28 begann.", "Das Ziel SDG 13 bleibt."])
def test_a_code_before_a_small_number_is_no_currency(text: str) -> None:
    assert all(quantity.unit_class is not UnitClass.MONEY for quantity in read(text))


def test_just_over_two_may_be_two_and_a_half() -> None:
    assert only("Es dauerte gut zwei Stunden.").high == Decimal("2.5")
    assert only("Es dauerte knapp zwei Stunden.").low == Decimal("1.5")


def test_a_language_that_is_not_read_yields_nothing() -> None:
    assert read_quantities("Il y a 12 000 visiteurs.", "fr") == ((), ())


@pytest.mark.parametrize("text", ["It paid HK $ 5 million.", "it paid hk $ 5 million .", "It paid HK$5 million."])
def test_a_dollar_is_told_by_its_country_however_it_is_spaced(text: str) -> None:
    assert only(text, "en").unit == "hong kong dollar"


def test_a_sentence_of_more_figures_than_a_sentence_has_is_a_table_and_not_read() -> None:
    text = "Die Tabelle: " + ", ".join(f"{number} Tore" for number in range(3, 3 + MOST_FIGURES + 1))
    quantities, (unread,) = read_quantities(text, "de")
    assert quantities == ()
    assert (unread.reason, text[unread.span.start : unread.span.end][:6]) == ("table", "3 Tore")
    assert len(read_quantities(text.rpartition(", ")[0], "de")[0]) == MOST_FIGURES


def test_a_word_with_endless_digits_has_no_figure() -> None:
    assert read_quantities("9" * 40 + "-Jährige", "de")[0] == ()
