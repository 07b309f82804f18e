"""Roles compared: what excludes each other is found, what goes together stays silent."""

from __future__ import annotations

import pytest

from checker.model import Report, Severity
from tests.program import diff


def alarms(report: Report) -> list[tuple[str, str]]:
    return [
        (finding.a.value, finding.b.value)
        for finding in report.findings
        if finding.rule == "role-mismatch" and finding.severity is Severity.WARNING and finding.a and finding.b
    ]


def test_a_role_that_excludes_the_other_is_found_and_mirrored() -> None:
    a = "Der Streit endete. Im Prozess belastete sie ihren Onkel, Landrat Jochen Zeitler."
    b = "Im Prozess belastete sie ihren Cousin, Landrat Jochen Zeitler. Das Urteil fällt im Mai."
    assert alarms(diff(a, b, language_a="de", language_b="de")) == [("ihren Onkel", "ihren Cousin")]
    assert alarms(diff(b, a, language_a="de", language_b="de")) == [("ihren Cousin", "ihren Onkel")]
    assert alarms(diff(a, a, language_a="de", language_b="de")) == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # one report gives both
        (
            "Außenminister Ole Zeitler reiste nach Oslo.",
            "Der designierte Finanzminister Zeitler reiste nach Oslo. Bisher ist Zeitler Außenminister.",
        ),
        # kin who share a family name
        ("Er traf seine Frau, Karla Brandner.", "Er traf seine Schwester, Meike Brandner."),
        # his and her kin
        ("Er traf seinen Onkel, Landrat Jochen Zeitler.", "Sie traf ihren Vater, Landrat Jochen Zeitler."),
        # parts of Britain
        ("Der britische Minister Jan Barlow ging.", "Der schottische Minister Jan Barlow ging."),
    ],
)
def test_what_goes_together_stays_silent(a: str, b: str) -> None:
    assert alarms(diff(a, b, language_a="de", language_b="de")) == []


@pytest.mark.parametrize(
    ("one", "other", "alarm"),
    [
        ("Gesundheitsminister", "Landwirtschaftsminister", True),
        ("Tourismusministerin", "Justizministerin", True),  # no list has it
        ("Wirtschaftsminister", "Klimaminister", False),  # often one ministry
        ("Fachminister", "Justizminister", False),
    ],
)
def test_a_minister_of_one_thing_is_no_minister_of_another(one: str, other: str, alarm: bool) -> None:
    a = f"{one} Ole Zeitler reiste am Montag nach Oslo."
    b = f"Nach Oslo reiste am Montag {other} Ole Zeitler."
    assert alarms(diff(a, b, language_a="de", language_b="de")) == ([(one, other)] if alarm else [])


def test_a_tie_of_two_names_is_held_against_the_other_reports() -> None:
    a = "Tom Wessel ist Rolf Hartwigs Nachfolger. Er kam im Mai."
    b = "Der Verein dankte zum Abschied Hartwigs Vorgänger, dem beliebten Tom Wessel."
    assert alarms(diff(a, b, language_a="de", language_b="de")) == [("Nachfolger", "Vorgänger")]
    assert alarms(diff(b, a, language_a="de", language_b="de")) == [("Vorgänger", "Nachfolger")]
    same = "Rolf Hartwig ist der Vorgänger von Tom Wessel."
    assert alarms(diff(a, same, language_a="de", language_b="de")) == []


def test_who_speaks_for_a_party_is_one_of_theirs() -> None:
    a = "Scharfe Kritik kam von CSU-Stadtrat Michael Zirndorfer."
    for b in (
        "Für die Freien Wähler hielt Michael Zirndorfer dagegen.",
        "Am Abend sprach für die SPD Michael Zirndorfer.",
    ):
        expected = ["CSU-Stadtrat"] if "hielt" in b else []
        assert [one for one, _ in alarms(diff(a, b, language_a="de", language_b="de"))] == expected
    b = "Für die CSU hielt Michael Zirndorfer dagegen."
    assert alarms(diff(a, b, language_a="de", language_b="de")) == []
