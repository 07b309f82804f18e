"""Denials and opposites in clauses that tell the same of the same things, in sentences worded otherwise around them."""

from __future__ import annotations

import pytest

from checker.rules.load import load_rules
from tests.program import diff

RULES = tuple(rule for rule in load_rules() if rule.comparator == "polarity")


def findings(a: str, b: str, language: str) -> list[tuple[str, str, str]]:
    """The alarms of both orders, which have to be the same."""
    there = diff(a, b, language_a=language, language_b=language, rules=RULES).findings
    back = diff(b, a, language_a=language, language_b=language, rules=RULES).findings
    assert sorted(each.fingerprint for each in there) == sorted(each.fingerprint for each in back)
    return [
        (each.rule, each.a.text, each.b.text) for each in there if each.a and each.b and str(each.confidence) != "low"
    ]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (
            "Prozess um Hafenbrand: Reeder Udo Rabenau plädiert auf nicht schuldig. Er schwieg am Vormittag lange.",
            "Zum Auftakt im Landgericht plädiert Rabenau auf schuldig und bittet um Milde.",
            ("negation-mismatch", "nicht schuldig", "schuldig"),
        ),
        (
            "Nach dem Sturm: Seebad Brandis und Kurhaus noch Wochen nicht nutzbar. Das teilte die Gemeinde mit.",
            "Sturmschäden an der Küste: Seebad Brandis und Kurhaus auf Wochen nutzbar, sagt der Pächter der Anlage.",
            ("negation-mismatch", "nicht nutzbar", "nutzbar"),
        ),
        (
            "Plön und Eutin trennten sich unentschieden: Plön kommt gegen Eutin nicht über ein 1:1 hinaus.",
            "Plön kommt gegen Eutin über ein mageres Remis hinaus, und der Trainer ist zufrieden.",
            ("negation-mismatch", "kommt gegen Eutin nicht", "kommt"),
        ),
        (
            "Verdienste im Norden: Die Zahl der Arbeitslosen steigt im Mai um 4.000.",
            "Arbeitslosigkeit: Zahl der Arbeitslosen sinkt im Mai um 4.000. Das überraschte die Fachleute sehr.",
            ("direction-mismatch", "steigt", "sinkt"),
        ),
        (
            "Teuerung am Meer: Die Inflation fällt auf 3,2 Prozent. Butter kostet dort trotzdem mehr.",
            "Wieder wird vieles teuer, denn die Inflation steigt auf 3,2 Prozent.",
            ("direction-mismatch", "fällt", "steigt"),
        ),
    ],
)
def test_one_word_turns_a_clause_that_both_tell(a: str, b: str, expected: tuple[str, str, str]) -> None:
    assert findings(a, b, "de") == [expected]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (
            "Harbour trial: shipowner Ewan Croft did not refuse the offer of Cork, his lawyers told the court.",
            "After hours of talks Croft refused the offer of Cork.",
            ("negation-mismatch", "not refuse", "refused"),
        ),
        (
            "A slow spring for trade: sales of the bakery chain Holm rose by 4 percent.",
            "Sales of Holm fell by 4 percent, which nobody on the quay had thought possible this year.",
            ("direction-mismatch", "rose", "fell"),
        ),
    ],
)
def test_one_word_turns_a_clause_in_english(a: str, b: str, expected: tuple[str, str, str]) -> None:
    assert findings(a, b, "en") == [expected]


@pytest.mark.parametrize(
    ("a", "b", "language"),
    [
        # what is denied is replaced, in the same sentence or behind a dash
        (
            "Segler schlafen in Kiel auf dem Schiff statt im Hafendorf",
            "Quartierwechsel: Segler schlafen in Kiel nicht im Hafendorf – sondern auf dem Schiff",
            "de",
        ),
        # a comparison is no denial
        (
            "Die Gletscher im Kanton Uri schrumpfen immer weiter, sagen Forscher.",
            "Im letzten Jahr sind die Gletscher im Kanton Uri so stark geschrumpft wie nie zuvor beobachtet.",
            "de",
        ),
        # another measure of the same
        (
            "Die Zahl der Arbeitslosen sinkt im Mai, wie das Amt am Morgen in Plön sagte.",
            "Saisonbereinigt steigt die Zahl der Arbeitslosen im Mai.",
            "de",
        ),
        # each tells something that the other has not: two regions
        ("Die Zahl der Einbrüche in Plön steigt.", "In Eutin sinkt die Zahl der Einbrüche, sagt die Wache.", "de"),
        # who beats whom is told from either side
        (
            "Im Pokal verliert Holstein das Spiel gegen Plön, obwohl der Trainer alles gewagt hatte.",
            "Jubel am See: Plön gewinnt gegen Holstein das Spiel der Jugend.",
            "de",
        ),
        # both ways in one sentence are two states
        (
            "Die Polizei in Hameln hat zwei Fälscher freigelassen, die am Montag festgenommen worden waren.",
            "Am Montag wurden in Hameln von der Polizei zwei Fälscher festgenommen und abgeführt.",
            "de",
        ),
        # two of one family
        (
            "Der Rat in Plön verurteilte Sohn Uwe Rabenau nicht zu zahlen.",
            "In Plön verurteilte nach drei Tagen der Rat Reeder Udo Rabenau.",
            "de",
        ),
        # a part is denied
        (
            "In Emden fahren nach dem Sturm nicht alle Fähren der Reederei Brandis.",
            "Am Mittag fahren Fähren der Reederei Brandis in Emden, sagt der Kapitän.",
            "de",
        ),
        # what stands behind the comma is denied
        (
            "A statue in Cork honours the poet Ellen Croft.",
            "The poet Ellen Croft, honoured with a statue in Cork, never moved to London.",
            "en",
        ),
        # a question
        ("Will der Rat in Plön den Seesteg nicht bauen?", "Seesteg: Der Rat in Plön will den Seesteg bauen.", "de"),
    ],
)
def test_no_alarm_where_the_clauses_tell_two_things(a: str, b: str, language: str) -> None:
    assert findings(a, b, language) == []


def test_one_result_told_from_either_side_is_no_contradiction() -> None:
    lost = "Schade! Holland verliert das Hallenfinale gegen Schottland. Die bittere Pleite zum Nachlesen."
    won = "Hallenrunde: Schottland ist Meister. Das schottische Team hat das Hallenfinale gegen Holland gewonnen."
    turned = "Hallenrunde: Holland ist Meister. Holland hat das Hallenfinale gegen Schottland gewonnen."
    assert findings(lost, won, "de") == []
    assert findings(lost, turned, "de") == [("direction-mismatch", "verliert", "gewonnen")]
