"""Dates of two short reports: the slot first, a label is none."""

from __future__ import annotations

from datetime import date

import pytest

from checker.rules.load import load_rules
from tests.program import diff

RULES = tuple(rule for rule in load_rules() if rule.comparator == "date")

FRIDAY = date(2023, 3, 31)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (
            "Haushaltsentwurf 2026: Die Hälfte der Ulmer Vereine findet keine Räume mehr.",
            "Die Hälfte der Ulmer Vereine fand 2025 keine Räume mehr.",
            [],
        ),
        (
            "Der Umsatz der Reederei Holm aus Kiel stieg im Jahr 2022 um fünf Prozent.",
            "Um fünf Prozent stieg der Umsatz der Reederei Holm aus Kiel im Jahr 2021.",
            ["date-mismatch"],
        ),
        (
            "Die Verfahren am Gericht in Kiel dauern in diesem Jahr länger.",
            "Die Verfahren am Gericht in Kiel dauern acht Monate, länger als im Vorjahr.",
            [],
        ),
        (
            "Der Verkauf der Karten für das Fest in Kiel läuft ab Montag.",
            "Ab 3. April läuft in Kiel der Verkauf der Karten für das Fest.",
            [],
        ),
    ],
    ids=["a year in a name", "a year", "a year to compare with", "a weekday to come"],
)
def test_the_same_slot_or_silence(a: str, b: str, expected: list[str]) -> None:
    report = diff(a, b, language_a="de", language_b="de", date_a=FRIDAY, date_b=FRIDAY, rules=RULES)
    assert [finding.rule for finding in report.findings] == expected
