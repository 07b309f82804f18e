"""Denials and opposites between sentences in other words."""

from __future__ import annotations

import pytest

from checker.model import Confidence
from checker.rules.load import load_rules
from tests.program import diff

RULES = tuple(rule for rule in load_rules() if rule.comparator == "polarity")

REFUSED = "Der Kreistag in Plön lehnte am Abend den Bau der Moorbrücke ab."
INTEREST = "Schon im Frühjahr hatte die Werft Holmer bei der Stadt Interesse am Trockendock in Emden gezeigt."


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (REFUSED, "Den Bau der Moorbrücke hat der Kreistag in Plön am späten Abend genehmigt.", ["warning"]),
        (REFUSED, "Gegen den Bau der Moorbrücke stimmte am Abend nach langem Streit der Kreistag in Plön.", []),
        (INTEREST, "Die Werft Holmer hat kein Interesse am Trockendock in Emden.", ["warning"]),
        (INTEREST, "Die Werft Holmer hat großes Interesse am Trockendock in Emden.", []),
        (
            "Kein Rücktritt!: Ministerin Ruth Klein akzeptiert die Rüge des Landtags in Mainz",
            "Mainz: Ministerin Ruth Klein akzeptiert die Rüge",
            [],
        ),
        # what hangs on another word is not told to have come about
        (
            "Die Reederei Brandis hat Mühe, in Emden die Hafengebühr zu zahlen, sagt der Verband.",
            "In Emden zahlt die Reederei Brandis die Hafengebühr nicht.",
            [],
        ),
        (
            "Ein Denkmal in Plön ehrt den Dichter Hanno Brandis.",
            "Der Dichter Hanno Brandis, geehrt mit einem Denkmal in Plön, zog nie nach Kiel.",
            [],
        ),
        (
            "Hat Trainer Uwe Sand die Mannschaft in Kiel verloren oder nicht",
            "Die Mannschaft in Kiel hat Trainer Uwe Sand verloren",
            [],
        ),
        (
            "Die Polizei in Hameln sucht nach dem Geldfälscher Udo Rabenau.",
            "Geldfälscher Udo Rabenau wurde in Hameln nach Wochen von der Polizei festgenommen.",
            ["warning"],
        ),
        (
            "Die Polizei in Hameln sucht nach dem Geldfälscher Udo Rabenau.",
            "Nach langer Suche wurde Geldfälscher Udo Rabenau in Hameln von der Polizei festgenommen.",
            [],
        ),
        (
            "Die Reederei Brandis zahlt die Hafengebühr in Emden.",
            "Die Reederei Brandis weigert sich seit Wochen, in Emden die Hafengebühr zu zahlen.",
            ["warning"],
        ),
        (
            "Tausende Haushalte in Emden ohne Strom",
            "Nach dem Sturm in Emden haben am Abend Tausende Haushalte wieder Strom.",
            [],
        ),
    ],
)
def test_what_one_denies_or_turns_round(a: str, b: str, expected: list[str]) -> None:
    there = diff(a, b, language_a="de", language_b="de", rules=RULES).findings
    back = diff(b, a, language_a="de", language_b="de", rules=RULES).findings
    assert [str(finding.severity) for finding in there] == expected
    assert [each.fingerprint for each in there] == [each.fingerprint for each in back]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Ulm siegt in Worms zum Auftakt der Saison", "Worms verliert zum Auftakt der Saison gegen Ulm"),
        ("Pokal: Ulm gewinnt das Endspiel gegen Worms", "Worms hat das Endspiel des Pokals gegen Ulm verloren"),
    ],
)
def test_the_victory_of_one_is_the_defeat_of_the_other(a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        found = diff(one, other, rules=RULES, language_a="de", language_b="de").findings
        assert {finding.confidence for finding in found} <= {Confidence.LOW}
