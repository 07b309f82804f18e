"""Names compared: slips and other fillers are found, from both sides alike, and nothing in a report against itself."""

from __future__ import annotations

import pytest

from checker.model import Report
from tests.program import diff

SLIP = (
    "Bürgermeisterin Ida Kremplin eröffnete am Montag das Freibad. Der Eintritt ist frei.",
    "Das Freibad eröffnete am Montag Bürgermeisterin Ida Krempin. Viele Kinder kamen.",
)
TOWN = (
    "Bei einem Brand in einer Schreinerei in Kassel sind am Dienstag zwei Arbeiter verletzt worden.",
    "Zwei Arbeiter sind am Dienstag bei einem Brand in einer Schreinerei in Fulda verletzt worden.",
)


def alarms(report: Report) -> list[tuple[str, str, str]]:
    return [
        (finding.rule, finding.a.value, finding.b.value)
        for finding in report.findings
        if finding.rule in ("name-spelling", "name-mismatch") and finding.a and finding.b
    ]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [(*SLIP, ("name-spelling", "Kremplin", "Krempin")), (*TOWN, ("name-mismatch", "Kassel", "Fulda"))],
)
def test_a_difference_is_found_and_mirrored(a: str, b: str, expected: tuple[str, str, str]) -> None:
    report, mirrored = (diff(*texts, language_a="de", language_b="de") for texts in ((a, b), (b, a)))
    rule, one, other = expected
    assert alarms(report) == [expected]
    assert alarms(mirrored) == [(rule, other, one)]
    assert {finding.fingerprint for finding in report.findings} == {
        finding.fingerprint for finding in mirrored.findings
    }


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (
            "Schauspielerin Dorothea Brandner ist in Ulm gestorben.",
            "Trauer um Dorotea Brandner, die in Ulm auf der Bühne stand.",
            [("name-spelling", "Dorothea", "Dorotea")],
        ),
        # what newsrooms write foreign names by is no slip
        ("Minister Sergej Lawrow kam nach Ulm.", "Nach Ulm reiste Sergei Lawrow.", []),
        ("Iwan Petrow kam nach Ulm.", "Nach Ulm reiste Ivan Petrow.", []),
        ("Nikola Kovač kam nach Ulm.", "Nach Ulm reiste Nikola Kovac.", []),
    ],
)
def test_one_name_that_is_written_in_two_ways(a: str, b: str, expected: list[tuple[str, str, str]]) -> None:
    assert alarms(diff(a, b, language_a="de", language_b="de")) == expected


@pytest.mark.parametrize("text", [*SLIP, *TOWN])
def test_a_report_agrees_with_itself(text: str) -> None:
    assert alarms(diff(text, text, language_a="de", language_b="de")) == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Trainerin Karla Brandner lobte am Abend die Mannschaft.",
            "Trainer Jochen Brendner lobte am Abend die Mannschaft.",
        ),
        (TOWN[0], "In Fulda wird im Herbst eine neue Schreinerei gebaut."),
        (TOWN[0], TOWN[1] + " Die Arbeiter kommen aus Kassel."),
        (
            "Der Prediger Muktada al-Brahimi rief am Montag zum Streik im Hafen auf.",
            "Moktada Brahimi rief am Montag zum Streik im Hafen auf.",
        ),
        ("Berühmter Baum in Nordengland illegal gefällt.", "Berühmter Baum in Nordostengland illegal gefällt."),
    ],
)
def test_other_persons_other_sentences_and_shared_names_stay_silent(a: str, b: str) -> None:
    assert alarms(diff(a, b, language_a="de", language_b="de")) == []


def test_reports_in_two_languages_are_not_held_letter_against_letter() -> None:
    report = diff(SLIP[0], "Mayor Ida Krempin opened the pool on Monday.", language_a="de", language_b="en")
    assert alarms(report) == []


def test_given_names_in_another_order_are_a_slip() -> None:
    a = "Das Bild malte der Maler Peter Paul Brilske im Jahr 1620 in Ulm."
    b = "Die Kirche in Ulm hat ein Bild, das Paul Peter Brilske 1620 gemalt hat. Die Gemeinde freut sich."
    findings = diff(a, b, language_a="de", language_b="de").findings
    assert [(each.rule, each.a.value) for each in findings if each.a] == [("name-spelling", "Peter Paul Brilske")]
    assert not diff(a, a.replace("Ulm", "Ulm am Donauufer"), language_a="de", language_b="de").findings
