"""The comparison of figures and dates on whole reports: what is one slot, what is another, and what explains it."""

from __future__ import annotations

from datetime import date

import pytest

from checker import compare_tellings, load_rules
from checker.document import read_text
from checker.model import Confidence, Finding
from checker.pipeline import read_report
from tests.program import diff, encoder

PAIRS = [
    # across languages: the same thing counted, by the concept of its noun
    ("number-mismatch", "In Ulm trafen sich elf Richter aus Polen.", "Ten judges from Poland met in Ulm, Polen.", "en"),
    # at one place of one sentence, though the other quarter stands elsewhere
    (
        "date-mismatch",
        "Die Werft meldete für das Jahr 2019 weniger Aufträge als erwartet. Im Jahr 2018 war es besser.",
        "Die Werft meldete für das Jahr 2018 weniger Aufträge als erwartet. Im Jahr 2018 war es besser.",
        "de",
    ),
    (
        "date-mismatch",
        "Die Sperrung der Rheinbrücke in Worms kann bis Freitag dauern.",
        "Worms: Auf der Rheinbrücke könnten sich die Arbeiten wohl bis Dienstag hinziehen, heißt es in Worms.",
        "de",
    ),
]

SILENT = [
    # of two bearers, neither of which the other report names
    ("Gewinn bei Volkswagen bricht um mehr als die Hälfte ein.", "Gewinn bei Toyota bricht um 29 Prozent ein.", "de"),
    # the name of a tower
    (
        "100 Meter Brust: Elsner gewinnt Gold bei der Schwimm-WM. Den Endlauf gewann sie klar.",
        "Silber bei der Schwimm-WM: Ada Kremplin sprang im Finale fünfmal vom 10-Meter-Turm.",
        "de",
    ),
    # the age of somebody else, whose given name no lexicon has
    (
        "Er vermisste Gundel († 76) so sehr: Karl Brenner starb an gebrochenem Herzen. Zuletzt lachte er selten.",
        "Karl Brenner mit 84 Jahren gestorben. Im Alter von 84 Jahren ist er nun gestorben.",
        "de",
    ),
    ("In Ulm trafen sich elf Richter aus Polen.", "Eleven judges from Poland met in Ulm.", "en"),
    ("In Ulm trafen sich elf Richter aus Polen.", "Ten lawyers from Poland protested in Ulm.", "en"),
    ("Der Tunnel bei Ulm ist 16 Kilometer lang.", "The tunnel near Ulm is ten miles long.", "en"),
    ("Die Quote stieg in Ulm von 3 auf 5 Prozent.", "In Ulm stieg die Quote auf 5 Prozent, zuvor waren es 3.", "de"),
    ("Der Streik in Worms kann bis Freitag dauern.", "Der Markt in Kiel könnte bis Dienstag verkauft sein.", "de"),
]


@pytest.mark.parametrize(("rule", "a", "b", "language"), PAIRS)
def test_one_slot_and_two_values_is_a_finding(rule: str, a: str, b: str, language: str) -> None:
    assert [finding.rule for finding in _alarms(a, b, "de", language)] == [rule]
    assert [finding.rule for finding in _alarms(b, a, language, "de")] == [rule]


@pytest.mark.parametrize(("a", "b", "language"), SILENT)
def test_the_same_value_or_another_slot_is_none(a: str, b: str, language: str) -> None:
    assert _alarms(a, b, "de", language) == []


def test_reports_of_different_days_are_named_as_an_explanation() -> None:
    a, b = "In Kassel waren 45.400 Haushalte ohne Strom.", "Ohne Strom waren in Kassel 38.000 Haushalte."
    (finding,) = diff(a, b, language_a="de", language_b="de", date_a=date(2026, 1, 3), date_b=date(2026, 1, 4)).findings
    assert finding.explanation == "die Berichte sind von verschiedenen Tagen: 2026-01-03 und 2026-01-04"
    assert [each.side for each in finding.related] == ["b"]


def test_a_word_of_state_explains_before_the_days_do() -> None:
    a, b = "In Kassel waren 45.400 Haushalte ohne Strom.", "Inzwischen sind in Kassel 38.000 Haushalte ohne Strom."
    (finding,) = diff(a, b, language_a="de", language_b="de", date_a=date(2026, 1, 3), date_b=date(2026, 1, 4)).findings
    assert finding.explanation == "vielleicht ein anderer Stand: Bericht B schreibt „Inzwischen“"


def _alarms(a: str, b: str, language_a: str, language_b: str) -> list[Finding]:
    findings = diff(a, b, language_a=language_a, language_b=language_b).findings
    return [each for each in findings if each.family in ("number", "date") and each.severity != "note"]


def test_each_item_of_an_enumeration_speaks_of_something_of_its_own() -> None:
    a = (
        "Anna Berg rechnete 420 Euro für die Fähre nach Helgoland ab, 1.310 Euro für das Zelt am Strand von Amrum "
        "und 2.475 Euro für das Boot der Segelschule Kappeln."
    )
    b = "Zu den Ausgaben von Anna Berg zählten 80 Euro für Karten und 2.745 Euro für das Boot der Segelschule Kappeln."
    report = diff(a, b, language_a="de", language_b="de")
    found = {(each.a.text, each.b.text) for each in report.findings if each.a and each.b and each.family == "number"}
    assert found == {("2.475 Euro", "2.745 Euro")}


LONE_AMOUNTS = [
    (
        "Erster Ausbruch nach 40 Jahren: Der Monte Brando spuckt wieder Lava. Auf Sandoval ist der Vulkan "
        "ausgebrochen.",
        "Monte Brando: Es regnet Asche. 70 Jahre lang war es ruhig um den größten Berg des Archipels. Jetzt ist der "
        "Vulkan auf Sandoval ausgebrochen.",
        ["duration-mismatch"],
    ),
    (
        "Die Sommerfeld AG kommt nicht aus der Krise. Der Verlust der Reederei Sommerfeld in Kiel konnte auf 310 "
        "Millionen Euro begrenzt werden.",
        "Reederei Sommerfeld in Kiel rechnet mit Milliardenverlust. Die Sommerfeld AG konnte ihre Verluste "
        "verringern, doch es blieb ein Minus von 227 Millionen Euro.",
        ["number-mismatch"],
    ),
    (
        "Die Teuerung in Polen liegt bei 13,9 Prozent, meldet das Amt in Warschau.",
        "Warschau: Auf 8,1 Prozent stiegen die Preise für Mieten in Polen.",
        [],
    ),
]


@pytest.mark.parametrize(("a", "b", "rules"), LONE_AMOUNTS)
def test_the_only_amounts_of_a_unit_in_one_event_are_weighed(a: str, b: str, rules: list[str]) -> None:
    assert [each.rule for each in _alarms(a, b, "de", "de")] == rules
    assert [each.rule for each in _alarms(b, a, "de", "de")] == rules


def test_a_figure_meets_the_one_that_is_not_far_from_it() -> None:
    a = "Eine Wanderin ist am Eiskogel 40 Meter tief gefallen."
    b = "Am Eiskogel (2321 Meter): Wanderin fällt 25 Meter tief"
    (alarm,) = _alarms(a, b, "de", "de")
    assert alarm.a
    assert alarm.b
    assert (alarm.a.text, alarm.b.text) == ("40 Meter", "25 Meter")


def test_the_only_amounts_of_two_headlines_count_where_a_person_chose_them() -> None:
    a = "Bei 45 Grad bleiben die Strände leer: Gluthitze quält Murcia"
    b = "Gluthitze von 48 Grad: So leiden Urlauber in Murcia"
    one, other = (read_report(read_text(text, name="t", language="de"), encoder=encoder()) for text in (a, b))
    found = [
        compare_tellings(one, other, rules=load_rules(), one_event=chosen).findings[0].confidence
        for chosen in (True, False)
    ]
    assert found == [Confidence.HIGH, Confidence.LOW]


def test_counts_of_two_towns_are_of_two_events_though_no_table_has_them() -> None:
    a = "Drei Verletzte bei Brand in Altenheim. In Syke ist in einem Zimmer Feuer ausgebrochen."
    b = "Feuer im Altenheim. Bei einem Zimmerbrand in Kempten wurden fünf Menschen verletzt."
    for there, counts in (("Kempten", False), ("Syke", True)):
        found = diff(a, b.replace("Kempten", there), language_a="de", language_b="de").findings
        assert any(each.confidence is not Confidence.LOW for each in found) is counts
