"""The dead and the injured of one event are held against each other however the reports word it."""

from __future__ import annotations

import pytest

from checker.model import Confidence
from tests.program import diff

FAR = "In einem Wohnhaus am Markt werden am Donnerstagabend 14 Menschen verletzt."
HEADLINE = "Hessen: 16 Verletzte nach Gasexplosion in Fulda – Markt in Fulda gesperrt."
LEAD = "Lebensgefährlich Verletzte nach Gasexplosion in Fulda."


def told(a: str, b: str) -> list[tuple[str, str, str]]:
    report = diff(a, b, language_a="de", language_b="de")
    return [
        (finding.rule, finding.a.text, finding.b.text)
        for finding in report.findings
        if finding.a and finding.b and finding.confidence is not Confidence.LOW
    ]


def test_a_whole_is_no_part_because_a_part_of_it_is_told_too() -> None:
    whole = "Bei einer Gasexplosion in Fulda sind 16 Menschen verletzt worden, zwei davon lebensgefährlich."
    assert told("17 Verletzte bei Gasexplosion in Fulda", whole) == [("number-mismatch", "17 Verletzte", "16 Menschen")]


def test_a_part_is_still_no_whole() -> None:
    part = "Bei einer Gasexplosion in Fulda sind viele Menschen verletzt worden, 16 davon lebensgefährlich."
    assert told("17 Verletzte bei Gasexplosion in Fulda", part) == []


def test_the_only_figure_of_a_fate_finds_its_partner_far_away() -> None:
    assert told(f"{LEAD} {FAR}", HEADLINE) == [("number-mismatch", "14 Menschen", "16 Verletzte")]


def test_two_figures_of_a_fate_leave_it_open() -> None:
    other = "Bei einem Unfall auf der Autobahn gab es am selben Tag drei Verletzte."
    assert ("number-mismatch", "14 Menschen", "drei Verletzte") not in told(f"{LEAD} {FAR}", f"{HEADLINE} {other}")


@pytest.mark.parametrize(
    "all_told",
    [
        "In einem Heim in Fulda wurden 34 Personen teilweise schwer verletzt.",
        "34 Verletzte nach Brand in Fulda – Säugling in Lebensgefahr.",
    ],
)
def test_some_of_all_who_are_worse_off_make_no_portion(all_told: str) -> None:
    found = told(f"Brand in einem Heim in Fulda. {all_told}", "Brand in einem Heim in Fulda: 37 Verletzte.")
    assert [(rule, b) for rule, _, b in found] == [("number-mismatch", "37 Verletzte")]
