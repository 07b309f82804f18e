"""Facts against reservations on two short reports."""

from __future__ import annotations

import pytest

from checker.model import Confidence
from checker.rules.load import load_rules
from tests.program import diff

RULES = tuple(rule for rule in load_rules() if rule.comparator == "certainty")

FACT = "In Trier wurde in der Nacht ein Wachmann erstochen."
APPARENTLY = "In Trier ist ein Wachmann in der Nacht offenbar erstochen worden."


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (FACT, APPARENTLY, [("fact", "allegation")]),
        (APPARENTLY, APPARENTLY.replace("offenbar", "wohl"), []),
        (FACT, FACT, []),
        (FACT + " Er wurde vermutlich mit einem Küchenmesser erstochen.", APPARENTLY, []),
        (FACT, "In Trier hat offenbar ein Wachmann in der Nacht gestreikt.", []),
        ("Polizei: In Trier ein Wachmann in der Nacht erstochen.", APPARENTLY, []),
        (
            "Der Chor aus Ulm singt im Dom von Kiel.",
            "Wie lange singt der Chor aus Ulm noch im Dom von Kiel, und für wen?",
            [],
        ),
        (
            "Betrug beim Bau der Moorbrücke in Plön: Freispruch für Udo Rabenau.",
            "Udo Rabenau stand in Plön wegen des Verdachts auf Betrug beim Bau der Moorbrücke vor Gericht.",
            [],
        ),
    ],
)
def test_a_fact_stands_against_a_reservation_of_the_same_event(a: str, b: str, expected: list[tuple[str, str]]) -> None:
    report = diff(a, b, language_a="de", language_b="de", rules=RULES)
    assert [(each.a.value, each.b.value) for each in report.findings if each.a and each.b] == expected


def test_both_directions_find_the_same() -> None:
    there = diff(FACT, APPARENTLY, language_a="de", language_b="de", rules=RULES).findings
    back = diff(APPARENTLY, FACT, language_a="de", language_b="de", rules=RULES).findings
    assert [each.fingerprint for each in there] == [each.fingerprint for each in back]
    assert [(each.a, each.b) for each in there] == [(each.b, each.a) for each in back]


@pytest.mark.parametrize(
    ("a", "b", "counts"),
    [
        (
            "Ein Lehrer aus Kiel soll die Kasse der Schule geplündert haben.",
            "Kiel: Lehrer plündert die Kasse der Schule. Das ist ein Schock für die Eltern.",
            True,
        ),
        (
            "Ein Lehrer aus Kiel soll die Kasse der Schule geplündert haben.",
            "Kiel: Lehrer plündert die Kasse der Schule. Das teilte die Polizei mit.",
            False,
        ),
        (
            "Der Chor aus Ulm will im Mai das Lager am Hafen räumen.",
            "Im Mai räumt der Chor aus Ulm das Lager am Hafen.",
            False,
        ),
    ],
    ids=["a teller of facts", "who has it from the police", "a plan"],
)
def test_only_a_reservation_proper_against_a_teller_of_facts_counts(a: str, b: str, counts: bool) -> None:
    for one, other in ((a, b), (b, a)):
        told = [
            f for f in diff(one, other, language_a="de", language_b="de").findings if f.rule == "certainty-mismatch"
        ]
        assert any(finding.confidence is not Confidence.LOW for finding in told) is counts


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("en", "The mill in Hull may close after the flood.", "The mill in Hull will close after the flood."),
        ("en", "The damage in Hull could reach 3 million euros.", "The damage in Hull will reach 3 million euros."),
    ],
)
def test_of_two_versions_one_says_what_will_come_and_one_what_may(language: str, a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        report = diff(one, other, language_a=language, language_b=language)
        assert [finding.rule for finding in report.findings] == ["certainty-mismatch"]


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("en", "The mill in Hull was closed in May after the flood.", "The mill in Hull was closed after the flood."),
        ("de", "Die Stadt Hof sorgt für das Wohl der Kinder.", "Die Stadt Hof sorgt für die Kinder."),
    ],
)
def test_a_month_and_a_noun_hold_nothing_back(language: str, a: str, b: str) -> None:
    assert diff(a, b, language_a=language, language_b=language).findings == ()
