"""Negation and direction on two short reports."""

from __future__ import annotations

import pytest

from checker.languages import pack
from checker.model import Confidence
from checker.rules.load import load_rules
from tests.program import diff

RULES = tuple(rule for rule in load_rules() if rule.comparator == "polarity")

CLOSED = "Die Stadt Kassel wird die alte Brücke im Sommer nicht sperren."
OPEN = "Die Stadt Kassel wird die alte Brücke im Sommer sperren."


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (CLOSED, OPEN, ["negation-mismatch"]),
        (CLOSED, CLOSED, []),
        (CLOSED, "In Kassel wird im Sommer eine neue Brücke gebaut.", []),
        ("Das Hotel in Ulm ist im Winter nicht teuer.", "Das Hotel in Ulm ist im Winter billig.", []),
        ("Der Chor will nicht Noten wahllos kaufen.", "Der Chor will Noten nicht wahllos kaufen.", []),
        ("Im Bus saßen nicht mehr als zehn Kinder.", "Im Bus saßen höchstens zehn Kinder.", []),
        ("Im Saal saßen nicht nur Kinder aus Ulm.", "Im Saal saßen Kinder aus Ulm.", []),
        (
            "Das Gericht in Kiel hält die Zeugin für unglaubwürdig.",
            "Das Gericht in Kiel hält die Zeugin für glaubwürdig.",
            ["negation-mismatch"],
        ),
        (
            "Das Gericht in Kiel hält die Zeugin für unglaubwürdig.",
            "Das Gericht in Kiel hält die Zeugin nicht für glaubwürdig.",
            [],
        ),
        (
            "Der Schaden in Ulm entstand im Mai bei einem Unwetter.",
            "Der Schaden in Ulm entstand im Mai bei Wetter.",
            [],
        ),
        ("Die Miete in Ulm ist im Mai gesunken.", "Die Miete in Ulm ist im Mai gestiegen.", ["direction-mismatch"]),
        ("Die Miete in Ulm ist im Mai gesunken.", "Die Miete in Ulm ist im Mai gefallen.", []),
    ],
)
def test_the_same_predicate_or_silence(a: str, b: str, expected: list[str]) -> None:
    report = diff(a, b, language_a="de", language_b="de", rules=RULES)
    assert [finding.rule for finding in report.findings] == expected


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Mit Holm gab es in Ulm am Samstag einen Sieg.", "Mit Lund gab es in Ulm am Samstag eine Niederlage."),
        (
            "Auch ohne Sieg bleibt der Chor aus Ulm im Wettbewerb.",
            "Im Wettbewerb der Chöre blieb trotz eines Sieges in Kiel der Chor aus Bremen hinter Ulm zurück.",
        ),
        (
            "Der Chor aus Ulm steht auch ohne Sieg in Kiel im Finale des Wettbewerbs.",
            "Trotz der Niederlage in Kiel steht der Chor aus Ulm im Finale des Wettbewerbs.",
        ),
        (
            "Der Verein in Ulm zeigt in der Jugendarbeit keine Fortschritte gegen Gewalt.",
            "Gewalt in der Jugendarbeit: Der Verein in Ulm geht zu zaghaft vor, zeigt ein Bericht.",
        ),
        (
            "In einer Abstimmung haben die Bürger von Ulm klar gegen eine allgemeine Dienstpflicht für alle und eine "
            "neue Steuer für große Vermögen gestimmt. Beide Vorhaben scheiterten.",
            "In Ulm wird es keine Steuer für Reiche geben. Auch gegen eine allgemeine Dienstpflicht stimmte eine klare "
            "Mehrheit der Bürger.",
        ),
        (
            "Im Mai in Hessen: Saisonbereinigt nahm die Zahl der Arbeitslosen leicht zu.",
            "Hessen: Die Zahl der Arbeitslosen ist im Mai leicht gesunken.",
        ),
    ],
    ids=[
        "of another person",
        "denied of another choir",
        "no victory is a defeat",
        "the verb with another object",
        "against what is for all",
        "an adjusted figure",
    ],
)
def test_opposites_of_different_things_raise_no_alarm(a: str, b: str) -> None:
    report = diff(a, b, language_a="de", language_b="de", rules=RULES)
    assert [finding for finding in report.findings if finding.confidence is not Confidence.LOW] == []


def test_both_directions_find_the_same() -> None:
    there = diff(CLOSED, OPEN, language_a="de", language_b="de", rules=RULES).findings
    back = diff(OPEN, CLOSED, language_a="de", language_b="de", rules=RULES).findings
    assert [each.fingerprint for each in there] == [each.fingerprint for each in back]
    assert [(each.a, each.b) for each in there] == [(each.b, each.a) for each in back]


def test_a_word_told_twice_is_one_difference_from_both_sides() -> None:
    a = "Der Minister kann mehr tun, sagte er nach dem Treffen mit den zehn Kollegen der Allianz in Adorf."
    b = "Der Minister kann weniger weniger tun, sagte er nach dem Treffen mit den zehn Kollegen der Allianz in Adorf."
    for texts in ((a, b), (b, a)):
        assert [finding.rule for finding in diff(*texts).findings] == ["direction-mismatch"]


TWINS = [
    ("de", "Das Gericht in Kiel hat die Buße {} und die Akte geschlossen.", "bestätigt", "aufgehoben"),
    ("de", "Die Sperre der Brücke in Kassel ist {} und gilt ab Montag.", "vorübergehend", "dauerhaft"),
    ("en", "The court in Leeds {} the fine and closed the file.", "upheld", "quashed"),
    ("en", "The closure of the bridge in Leeds is {} and starts on Monday.", "temporary", "permanent"),
]


@pytest.mark.parametrize(("language", "sentence", "one", "other"), TWINS)
def test_opposites_in_otherwise_equal_sentences(language: str, sentence: str, one: str, other: str) -> None:
    for x, y in ((one, other), (other, one)):
        report = diff(sentence.format(x), sentence.format(y), language_a=language, language_b=language, rules=RULES)
        assert [finding.rule for finding in report.findings] == ["direction-mismatch"]


def test_opposites_of_twins_stay_silent_in_other_sentences() -> None:
    a = "Das Gericht in Kiel hat die Buße im Mai bestätigt."
    b = "Die Auflage wurde vom Gericht in Kiel im Mai aufgehoben, die Buße bleibt."
    assert diff(a, b, language_a="de", language_b="de", rules=RULES).findings == ()


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_word_stands_at_both_ends_of_a_row(language: str) -> None:
    rows = pack(language).opposites.twins
    assert len(rows) > 200
    assert [row for row in rows if not row.one or not row.other or set(row.one) & set(row.other)] == []
