"""One act told as a fact, and held back by a word beside the same verb."""

from __future__ import annotations

import pytest

from checker.rules.load import load_rules
from tests.program import diff

RULES = tuple(rule for rule in load_rules() if rule.comparator == "certainty")


def counted(a: str, b: str, language: str = "de") -> list[tuple[str, str]]:
    """The certainties of the alarms, the same from both sides."""
    there, back = (diff(*texts, language_a=language, language_b=language, rules=RULES) for texts in ((a, b), (b, a)))
    assert [each.fingerprint for each in there.findings] == [each.fingerprint for each in back.findings]
    return [
        (each.a.value, each.b.value) for each in there.findings if each.a and each.b and str(each.confidence) != "low"
    ]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (
            "Plön: Ein Reeder soll den Hafenbund in Kiel verlassen haben.",
            "Rabenau verlässt den Hafenbund. In Plön und Kiel ist man entsetzt, und der Vorstand tagt.",
            [("allegation", "fact")],
        ),
        (
            "In Plön verlieh der Vorstand am Abend offenbar den Ankerpreis an die Kapitänin aus Kiel.",
            "Feier in Plön: Segler haben einen Ankerpreis verliehen. Viele Gäste kamen aus Kiel.",
            [("allegation", "fact")],
        ),
        # both perfects belong to the modal
        (
            "Der Kämmerer von Plön soll Belege gefälscht und in Kiel Akten verbrannt haben.",
            "Aus Plön und Kiel: Rathaus verbrennt Akten. Der Rat ist entsetzt.",
            [("allegation", "fact")],
        ),
        # a title in quotation marks cuts no sentence
        (
            "In Plön sollen Erben ein Bild „Der alte Hafen von Kiel“ verkauft haben.",
            "Ein Museum hat das Bild „Hafen von Kiel“ verkauft. Ganz Plön ist entsetzt.",
            [("allegation", "fact")],
        ),
    ],
)
def test_an_act_told_as_a_fact_and_held_back(a: str, b: str, expected: list[tuple[str, str]]) -> None:
    assert counted(a, b) == expected


def test_an_act_told_as_a_fact_and_held_back_in_english() -> None:
    a = "A shipowner of Galway reportedly left the Harbour League of Cork."
    b = "Croft leaves the Harbour League. In Cork and Galway people were stunned."
    assert counted(a, b, "en") == [("allegation", "fact")]


FACT = "Rabenau verlässt den Hafenbund. In Plön und Kiel ist man entsetzt, und der Vorstand tagt."


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # what may come
        ("Plön: Ein Reeder könnte den Hafenbund in Kiel verlassen.", FACT),
        # the mark bears on the reason
        ("Plön: Ein Reeder verlässt offenbar aus Ärger den Hafenbund in Kiel.", FACT),
        # who did it is held back, not what happened
        (
            "Plön und Kiel: Ein Segler soll einen Wirt getötet haben.",
            "Wirt getötet. In Plön und Kiel ist man entsetzt.",
        ),
        # the fact is held back in the next sentence
        (
            "Plön: Ein Reeder soll den Hafenbund in Kiel verlassen haben.",
            "Rabenau verlässt den Hafenbund. In Plön und Kiel soll er am Abend gekündigt haben.",
        ),
        # two events
        ("Ein Reeder soll den Hafenbund verlassen haben.", "Der Pfarrer verlässt den Hafenbund nach dem Gebet."),
        # a purpose
        (
            "Reeder Rabenau soll den Steg in Plön zerstört haben, sagt Kiel.",
            "Bagger rollen von Kiel nach Plön zu Rabenau, um den Steg zu zerstören.",
        ),
    ],
)
def test_no_alarm_on_what_is_no_such_act(a: str, b: str) -> None:
    assert counted(a, b) == []
