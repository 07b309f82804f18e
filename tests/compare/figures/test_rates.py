"""Published rates: one figure for one country and month, whatever words tell it, and two for two."""

from __future__ import annotations

from datetime import date

import pytest

from checker.model import Finding
from tests.program import diff

ONE_RATE = [
    (
        "Die Teuerung geht zurück. Im Mai sank sie auf 2,1 Prozent.",
        "Inflation im Mai: Die Verbraucherpreise lagen um 2,4 Prozent höher als ein Jahr zuvor.",
    ),
    (
        "EZB senkt den Leitzins auf 2,75 Prozent.",
        "Die Europäische Zentralbank handelt wieder. Der Einlagenzins liegt künftig bei 3,25 Prozent.",
    ),
]

TWO_RATES = [
    ("Inflation im Euroraum sinkt auf 2,1 Prozent.", "Die Inflation in Deutschland liegt bei 2,4 Prozent."),
    ("Die Inflation in Polen sinkt auf 2,1 Prozent.", "Die ungarische Inflation liegt bei 2,4 Prozent."),
    ("Im Mai sank die Inflation auf 2,1 Prozent.", "Im April betrug die Inflation 2,4 Prozent."),
    ("Die Inflation sinkt auf 2,1 Prozent.", "Energie verteuert sich um 7,4 Prozent, die Inflation sinkt."),
    ("Die Inflation sinkt auf 2,1 Prozent.", "Die EZB will die Inflation bei ihrem Ziel von 2,0 Prozent halten."),
    ("Die Inflation sinkt auf 2,1 Prozent.", "Ökonomen erwarten eine Inflation von 2,4 Prozent."),
    ("Die Inflation sinkt auf 2,1 Prozent.", "Die Teuerung bei Lebensmitteln liegt bei 2,4 Prozent."),
    ("Die Inflation sinkt auf 2,1 Prozent.", "In mehreren Bundesländern steigt die Inflation auf 2,4 Prozent."),
    ("Die EZB senkt den Leitzins auf 2,75 Prozent.", "Die Fed lässt den Leitzins bei 4,5 Prozent."),
]


@pytest.mark.parametrize(("a", "b"), ONE_RATE)
def test_the_only_rate_of_a_country_and_a_month_is_one_figure(a: str, b: str) -> None:
    assert [each.rule for each in _alarms(a, b)] == ["number-mismatch"]
    assert [each.rule for each in _alarms(b, a)] == ["number-mismatch"]


@pytest.mark.parametrize(("a", "b"), TWO_RATES)
def test_another_country_month_good_or_a_forecast_is_another_figure(a: str, b: str) -> None:
    assert _alarms(a, b) == []
    assert _alarms(b, a) == []


def test_rates_of_two_weeks_are_two() -> None:
    a, b = "Die Inflation sinkt auf 2,1 Prozent.", "Die Inflation liegt bei 2,4 Prozent."
    told = diff(a, b, language_a="de", language_b="de", date_a=date(2026, 5, 2), date_b=date(2026, 5, 16)).findings
    assert [each for each in told if each.confidence != "low" and each.severity != "note"] == []


def _alarms(a: str, b: str) -> list[Finding]:
    findings = diff(a, b, language_a="de", language_b="de", date_a=date(2026, 6, 2), date_b=date(2026, 6, 2)).findings
    return [each for each in findings if each.severity != "note" and each.confidence != "low"]
