"""Negation and direction on two short reports."""

from __future__ import annotations

import pytest

from checker.rules.rule import load_rules
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
        ("Die Miete in Ulm ist im Mai gesunken.", "Die Miete in Ulm ist im Mai gestiegen.", ["direction-mismatch"]),
        ("Die Miete in Ulm ist im Mai gesunken.", "Die Miete in Ulm ist im Mai gefallen.", []),
    ],
)
def test_the_same_predicate_or_silence(a: str, b: str, expected: list[str]) -> None:
    report = diff(a, b, language_a="de", language_b="de", rules=RULES)
    assert [finding.rule for finding in report.findings] == expected


def test_both_directions_find_the_same() -> None:
    there = diff(CLOSED, OPEN, language_a="de", language_b="de", rules=RULES).findings
    back = diff(OPEN, CLOSED, language_a="de", language_b="de", rules=RULES).findings
    assert [each.fingerprint for each in there] == [each.fingerprint for each in back]
    assert [(each.a, each.b) for each in there] == [(each.b, each.a) for each in back]
