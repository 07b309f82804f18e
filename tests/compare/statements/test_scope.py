"""All, many and some, and dropped restrictions, in twin sentences."""

from __future__ import annotations

import pytest

from checker.rules.load import load_rules
from tests.program import diff

RULES = tuple(rule for rule in load_rules() if rule.comparator == "scope")


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Alle Bäder in Hof bleiben am Montag zu.", "Einige Bäder in Hof bleiben am Montag zu.", 1),
        ("Viele Bäder in Hof bleiben am Montag zu.", "Zahlreiche Bäder in Hof bleiben am Montag zu.", 0),
        ("In Hof streiken am Montag private Wachleute.", "In Hof streiken am Montag Wachleute.", 1),
        ("In Hof streiken am Montag Wachleute.", "In Hof streiken am Montag Wachleute.", 0),
    ],
)
def test_scope_is_compared_in_twin_sentences(a: str, b: str, expected: int) -> None:
    report = diff(a, b, language_a="de", language_b="de", rules=RULES)
    assert [str(each.severity) for each in report.findings] == ["note"] * expected


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("de", "Alle Bäder in Hof bleiben am Montag zu.", "Nur einige Bäder in Hof bleiben am Montag zu."),
        ("de", "Viele Bäder in Hof bleiben am Montag zu.", "Wenige Bäder in Hof bleiben am Montag zu."),
        ("en", "Most pools in Leeds stay closed on Monday.", "Hardly any pools in Leeds stay closed on Monday."),
    ],
)
def test_shares_that_cannot_be_one_are_a_warning(language: str, a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        report = diff(one, other, language_a=language, language_b=language, rules=RULES)
        assert [str(each.severity) for each in report.findings] == ["warning"]
