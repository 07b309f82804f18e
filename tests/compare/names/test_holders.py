"""One office, two holders."""

from __future__ import annotations

import pytest

from tests.compare.names.found import found


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        # one first name, one office, nothing else alike
        (
            "Der Verein und Teamchef Norbert Zeitler gehen getrennte Wege, wie Lehmkoben mitteilte.",
            "Lehmkoben ohne Plan. Dass sich der Verein von Teamchef Norbert Brandner trennt, war überfällig.",
            ("name-mismatch", "Norbert Zeitler", "Norbert Brandner"),
        ),
        # the firm is named in both
        (
            "Die Strafe für die Werft ist gezahlt. Nordwerk-Chef Zeitler bleibt im Amt.",
            "Warum Nordwerk-Chef Ole Brandner trotz der Strafe für die Werft weitermacht.",
            ("name-mismatch", "Zeitler", "Ole Brandner"),
        ),
        # the firm in one, the bare office in the other
        (
            "Nordwerk-Chef Zeitler kündigt für die Werft in Lehmkoben neue Schichten an.",
            "Neue Schichten bei Nordwerk: Die Werft in Lehmkoben werde ausgebaut, sagte Konzernchef Ole Brandner.",
            ("name-mismatch", "Zeitler", "Ole Brandner"),
        ),
        # half of a double name
        (
            "Bundestrainerin Holm-Lehmkoben nominiert Torfrau Brandner für die Spiele in Oslo.",
            "Für die Spiele in Oslo ist Torfrau Brandner von Bundestrainerin Karla Maes-Lehmkoben nominiert.",
            ("name-mismatch", "Holm-Lehmkoben", "Karla Maes-Lehmkoben"),
        ),
        # the state in one, the bare office in the other, which names the state too
        (
            "Belgiens Präsident Zeitler sagt den Gipfel in Oslo ab.",
            "Gipfel in Oslo abgesagt: Belgien bleibe zu Hause, sagte Präsident Brandner am Abend.",
            ("name-mismatch", "Zeitler", "Brandner"),
        ),
        # a state by its capital
        (
            "Der amerikanische Präsident Ole Zeitler sagt den Gipfel in Oslo ab.",
            "Gipfel in Oslo abgesagt: In Washington nannte Präsident Brandner am Abend die Gründe.",
            ("name-mismatch", "Ole Zeitler", "Brandner"),
        ),
        (
            "Italiens Ministerpräsident Ole Zeitler lehnt das Bündnis mit den Küstenstaaten ab.",
            "Roms Antwort: Ministerpräsident Brandner will mit den Küstenstaaten kein Bündnis.",
            ("name-mismatch", "Ole Zeitler", "Brandner"),
        ),
        # a firm by another name
        (
            "VW-Chef Zeitler kündigt für das Werk in Lehmkoben neue Schichten an.",
            "Neue Schichten bei Volkswagen: Das Werk in Lehmkoben werde ausgebaut, sagte Vorstandschef Ole Brandner.",
            ("name-mismatch", "Zeitler", "Ole Brandner"),
        ),
        # the mayor of the town that the other report has at its head
        (
            "Im Streit um die Brücke in Lehmkoben will Oberbürgermeister Zeitler nicht weichen.",
            "Lehmkoben: Streit um die Brücke – Bürgermeister Jan Brandner weicht nicht",
            ("name-mismatch", "Zeitler", "Jan Brandner"),
        ),
        # one first name, one ministry, nothing else alike
        (
            "Verkehrsminister Norbert Zeitler kam nach Ulm.",
            "Der Streit um die Brücke: Was Verkehrsminister Norbert Brandner dazu sagt.",
            ("name-mismatch", "Norbert Zeitler", "Norbert Brandner"),
        ),
        # a name that is a noun too, behind a ministry
        (
            "Verkehrsminister Reis will die Brücke bei Lehmkoben sperren.",
            "Die Brücke bei Lehmkoben wird gesperrt, kündigt Verkehrsminister Jan Brandner an.",
            ("name-mismatch", "Reis", "Jan Brandner"),
        ),
    ],
)
def test_two_holders_of_one_office_are_found(a: str, b: str, expected: tuple[str, str, str]) -> None:
    assert expected in found(a, b, "de")
    assert (expected[0], expected[2], expected[1]) in found(b, a, "de")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # two clubs
        (
            "Kassel-Trainer Ole Zeitler hofft vor dem Spiel in Ulm auf Torwart Holm.",
            "Nach dem Spiel in Ulm gratulierte Fulda-Trainer Jan Brandner Torwart Holm.",
        ),
        # once and now
        (
            "Der frühere Nordwerk-Chef Ole Zeitler lobt die Werft in Lehmkoben.",
            "Für Nordwerk-Chef Jan Brandner hat die Werft in Lehmkoben Fehler gemacht.",
        ),
        # two foreign ministers meet
        (
            "Außenminister Ole Zeitler reiste zum Gipfel der Küstenstaaten nach Oslo.",
            "Streit beim Gipfel in Oslo: Die Küstenstaaten hätten versagt, rügte Außenminister Jan Brandner.",
        ),
        # one report names both
        (
            "Nordwerk-Chef Ole Zeitler lobt die Werft. Ihm folgt Jan Brandner.",
            "Nordwerk-Chef Jan Brandner lobt die Werft in Lehmkoben.",
        ),
        # two foreign ministers, one of whose states both reports name
        (
            "Der belgische Außenminister Ole Zeitler reiste zum Gipfel der Küstenstaaten nach Oslo.",
            "Streit beim Gipfel in Oslo: Belgien habe die Küstenstaaten verraten, rügte Außenminister Jan Brandner.",
        ),
        # two who govern, in a story of several states
        (
            "Belgien erkennt Norland an, wenn Israel nicht handelt, sagt Premierminister Zeitler.",
            "Vor der Reise nach Israel traf Holm Ministerpräsident Brandner.",
        ),
        # each side's coach
        (
            "Vor dem Spiel in Ulm hofft Kassel-Trainer Ole Zeitler auf Torwart Holm.",
            "Kassel unterlag in Ulm. Torwart Holm habe gut gespielt, sagte Trainer Jan Brandner.",
        ),
        # another person's office behind a comma
        (
            "Jetzt jubelt die AfD, und FDP-Chef Zeitler schweigt zur neuen Steuer auf Kaffee.",
            "Die neue Steuer auf Kaffee lehnt FDP-Chef Zeitler ab.",
        ),
        # a noun behind an article and an office
        (
            "Verkehrsminister Zeitler sperrt die Brücke bei Lehmkoben.",
            "Die Brücke bei Lehmkoben wird gesperrt, nun bekommt der Verkehrsminister Reis geschenkt.",
        ),
        # one name in two transliterations
        (
            "Der Angriff galt Milizen-Chef Harif Chanidsche.",
            "Milizen-Chef Khanije wurde bei dem Angriff verletzt.",
        ),
        # a noun behind the office
        (
            "Nordwerk-Chef Zeitler lobt die Werft in Lehmkoben.",
            "Nach Rede von Nordwerk-Chef Lage auf Werft in Lehmkoben entspannt.",
        ),
    ],
)
def test_what_may_be_one_or_two_offices_is_silent(a: str, b: str) -> None:
    assert found(a, b, "de") == []
    assert found(b, a, "de") == []


def test_another_first_name_of_one_holder_is_found() -> None:
    a = "Der Streit um den Hafen geht weiter. Nordwerk-Chef Albrecht Zeitler will nicht verkaufen."
    b = "Nach der Sitzung am Montag sprach Nordwerk-Chef Norbert Zeitler von einem guten Preis."
    assert found(a, b, "de") == [("name-mismatch", "Albrecht Zeitler", "Norbert Zeitler")]
    assert found(b, a, "de") == [("name-mismatch", "Norbert Zeitler", "Albrecht Zeitler")]


def test_a_first_name_cut_short_or_another_office_is_no_other() -> None:
    a = "Der Streit um den Hafen geht weiter. Nordwerk-Chef Karl-Heinz Zeitler will nicht verkaufen."
    for other in ("Nordwerk-Chef Heinz Zeitler", "Nordwerk-Chef Zeitler", "Landrat Norbert Zeitler"):
        assert found(a, f"Nach der Sitzung am Montag sprach {other} von einem guten Preis.", "de") == []


def test_one_office_and_first_name_are_one_holder_though_the_report_names_him_elsewhere() -> None:
    a = "Justizminister Jan Brandner will die Gesetze ändern. Das sagte Brandner am Montag in Ulm."
    b = "Brandners Plan: Justizminister Jan Zeitler will die Gesetze ändern, wie er am Montag in Ulm sagte."
    assert ("name-mismatch", "Jan Brandner", "Jan Zeitler") in found(a, b, "de")
