"""Persons in one function with another name, and persons of two sectors or departments."""

from __future__ import annotations

import pytest

from checker.model import Span
from checker.values.names.functions import read_functions
from tests.program import diff


def told(text: str) -> list[tuple[str, str, bool]]:
    return [(each.name, each.noun, each.former) for each in read_functions(text, Span(0, len(text)), "de")]


def test_a_function_is_read_before_and_behind_a_full_name() -> None:
    assert told("Feuerwehrsprecherin Karla Brandner lobte die Helfer.") == [
        ("Karla Brandner", "feuerwehrsprecher", False)
    ]
    assert told("Das sagte Karla Brandner, Sprecherin der Feuerwehr.") == [
        ("Karla Brandner", "feuerwehrsprecher", False)
    ]
    assert told("Das sagte Karla Brandner, die frühere Sprecherin der Feuerwehr.") == [
        ("Karla Brandner", "feuerwehrsprecher", True)
    ]
    assert told("Karla Brandner lobte die Helfer.") == []


def test_a_first_name_behind_a_noun_has_its_family_name_and_no_article_behind_it() -> None:
    assert told("Am Abend sprach Wahlleiter Jörg Sandmann.") == [("Jörg Sandmann", "wahlleiter", False)]
    assert told("Richterin Simone Graichen den Zeugen vor.") == [("Simone Graichen", "richter", False)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "„Das Feuer ist aus“, sagte Feuerwehrsprecher Holger Brandmann am Abend.",
            "Gegen Mittag war alles gelöscht, berichtet Holger Brandmeier, Sprecher der Feuerwehr.",
        ),
        (
            "Wahlleiter Jörg Sandmann zeigte sich zufrieden.",
            "Von einem ruhigen Tag sprach am Abend Wahlleiter Jens Sandmann.",
        ),
    ],
)
def test_another_name_in_one_function_is_told_from_either_side(a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        assert [finding.rule for finding in diff(one, other).findings] == ["name-mismatch"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # a short form, a transliteration, two persons whom one report names
        ("Wahlleiter Alexander Sandmann ist zufrieden.", "Wahlleiter Alex Sandmann sprach von einem ruhigen Tag."),
        ("Fechterin Olga Charlan gewann Gold.", "Am Abend siegte Fechterin Olha Charlan."),
        (
            "Zeugin Karla Brandner sah den Täter. Zeugin Jana Brandner hörte ihn.",
            "Zeugin Jana Brandner hörte am Abend Schritte.",
        ),
        ("Zeugin Karla Brandner sah den Täter.", "Zeugin Karla Winter hörte Schritte."),
    ],
)
def test_two_persons_and_two_forms_of_a_name_stay_silent(a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        assert [each.rule for each in diff(one, other).findings if each.rule == "name-mismatch"] == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Oberstaatsanwältin Karla Brandner sprach von Indizien.",
            "Die Indizien reichten aus, sagte Karla Brandner, Sprecherin des Landeskriminalamts.",
        ),
        (
            "Finanzchefin Karla Brandner erwartet ein Plus.",
            "Mit einem Plus rechnet Personalvorständin Karla Brandner.",
        ),
    ],
)
def test_one_person_of_two_sectors_is_told_from_either_side(a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        assert [finding.rule for finding in diff(one, other).findings] == ["role-mismatch"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Polizeisprecherin Karla Brandner sprach von Indizien.", "Das sagte Hauptkommissarin Karla Brandner."),
        ("Finanzchefin Karla Brandner erwartet ein Plus.", "Das sagte die frühere Personalchefin Karla Brandner."),
        ("Finanzchefin Karla Brandner erwartet ein Plus.", "Das sagte die Managerin Karla Brandner."),
    ],
)
def test_functions_that_go_together_stay_silent(a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        assert diff(one, other).findings == ()


def test_a_first_name_that_no_lexicon_has_is_one() -> None:
    assert told("Das sagte Schuldezernentin Meike Lohmann.") == [("Meike Lohmann", "schuldezernent", False)]
    assert told("Das sagte Feuerwehrsprecher Lohmann.") == []


LONG = """
Insolvenz der Werft in Husum

Die Werft Holmer in Husum hat am Montag Insolvenz angemeldet. Insolvenzverwalter ist Martin Ruhland aus Kiel.
Betriebsratschefin Silke Amrhein sprach von einem schwarzen Tag. Die Stadt Husum will helfen.
Bürgermeister Thomas Hallbauer lud zu einem Treffen ins Rathaus. Auch die Nordbank ist dabei. Der Betrieb geht weiter.
Drei Schiffe liegen im Dock. Die Löhne sind gesichert.
"""
RETOLD = """
Die Werft Holmer ist pleite

In Husum hat die Werft Holmer beim Amtsgericht Insolvenz beantragt. Nun hat {} das Sagen, ein Anwalt aus Kiel.
Für Silke Amrhein vom Betriebsrat ist es ein schwerer Schlag. Thomas Hallbauer lädt in das Rathaus von Husum.
Die Nordbank kommt auch. Im Dock liegen drei Schiffe. Gearbeitet wird weiter, und die Löhne sind sicher.
Am Montag war die Stimmung gedrückt. Die Kunden in Kiel warten ab. Der Rat tagt.
"""


def test_in_full_reports_of_one_event_a_given_name_that_begins_alike_is_another() -> None:
    other = RETOLD.format("Markus Ruhland")
    for a, b in ((LONG, other), (other, LONG)):
        assert [finding.rule for finding in diff(a, b).findings] == ["name-mismatch"]


@pytest.mark.parametrize("name", ["Martin Ruhland", "Herr Ruhland", "Jana Ruhland", "Martin-Jan Ruhland"])
def test_the_same_person_and_a_relative_stay_silent(name: str) -> None:
    assert diff(LONG, RETOLD.format(name)).findings == ()
