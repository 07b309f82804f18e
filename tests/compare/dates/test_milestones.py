"""Dates that two full reports of one event give once, each of one thing: they belong together however they are told."""

from __future__ import annotations

from datetime import date

import pytest

from checker.document import read_text
from checker.model import Confidence, Severity
from checker.pipeline import compare_tellings, read_report
from checker.rules.load import load_rules

#: Ten claims of each report, in words of its own, with the same people and places.
OURS = """
Der Gemeinderat von Lindau hat getagt. Sprecherin Ada Holm nannte den Abend lang. Die Kritiker kommen aus Soltau. Auch
Jan Petersen aus Uelzen war dabei. Timo Brandis war zufrieden. Im Saal blieb es still. Die Gäste aus Celle weinten.
Vera Lindau schwieg dazu. Der Brand in Munster ist nicht vergessen. Mehr gab es nicht zu hören.
"""
THEIRS = """
Ada Holm machte es kurz, das Haus in Lindau war voll. Gekommen waren viele aus Soltau und aus Uelzen. Jan
Petersen saß in der ersten Reihe. Neben ihm warteten Nachbarn aus Celle. Vera Lindau blätterte in den Akten. Draußen
regnete es. Timo Brandis nickte nur. In Munster redet man noch immer davon. Die Halle dort ist leer. Keiner will sie.
"""


def told(a: str, b: str, *, one_event: bool = True) -> list[tuple[str, str, str]]:
    """The alarms of dates, of reports of 6 and 7 May 2025, a Tuesday and a Wednesday."""
    one, other = (
        read_report(read_text(text, name=name, language="de"), date=date(2025, 5, day))
        for name, text, day in (("a", OURS + a, 6), ("b", THEIRS + b, 7))
    )
    report = compare_tellings(one, other, rules=load_rules(), one_event=one_event)
    return [
        (finding.rule, finding.a.text, finding.b.text)
        for finding in report.findings
        if finding.a and finding.b and finding.family == "date"
        if finding.confidence is not Confidence.LOW and finding.severity is not Severity.NOTE
    ]


OFFICE = "Die Siegerin tritt ihr Amt am 1. August an."
OTHER_OFFICE = "Ins Rathaus zieht sie am 1. September."


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        (OFFICE, "Ihr neues Büro wird sie am 1. September beziehen.", ("1. August", "1. September")),
        ("Die Satzung gilt vom 1. August an.", "In Kraft tritt sie Anfang Juli.", ("1. August", "Anfang Juli")),
        (
            "Die Satzung gilt ab dem 1. August.",
            "Schon im Juli werden die Schilder getauscht, am selben Tag wird die Satzung wirksam.",
            ("1. August", "Juli"),
        ),
        (
            "Im Herbst 2026 sollen die Bagger rollen.",
            "Baubeginn ist im Frühjahr 2027.",
            ("Herbst 2026", "Frühjahr 2027"),
        ),
        ("Das Gemälde aus dem Jahr 1923 hing im Flur.", "Gemalt hat er es 1932.", ("Jahr 1923", "1932")),
        ("Die Soko ermittelt seit März 2024.", "Seit Juni 2024 laufen Ermittlungen.", ("März 2024", "Juni 2024")),
        ("Die Gebühr gilt ab 1. August.", "In Kraft tritt die Gebühr am 1. Juli.", ("1. August", "1. Juli")),
        ("Die Gebühr gilt ab 1. August.", "Zum 1. Juli steigen die Preise.", ("1. August", "1. Juli")),
        ("Die 1923 entstandene Leinwand hing im Flur.", "Das Aquarell von 1932 hing dort.", ("1923", "1932")),
        ("Die Brücke wurde 1971 gebaut.", "Errichtet wurde sie 1978.", ("1971", "1978")),
        ("Die Soko ermittelt seit März 2024.", "Seit Juni 2024 sind sie im Visier.", ("März 2024", "Juni 2024")),
        ("Der Vertrag läuft bis 30. Juni 2027.", "Sie ist bis 2028 gebunden.", ("30. Juni 2027", "2028")),
        ("Bis Freitag bleibt die Straße gesperrt.", "Die Sperrung gilt bis zum Montag.", ("Freitag", "Montag")),
        ("Das Werk wird Ende Juni geschlossen.", "Im September schließt das Werk.", ("Ende Juni", "September")),
        ("Der Prozess wird am 3. Juni fortgesetzt.", "Verhandlungstag ist der 12. Juni.", ("3. Juni", "12. Juni")),
        ("Der Verein wurde 1926 gegründet.", "Der Verein besteht seit 1962.", ("1926", "1962")),
    ],
)
def test_the_only_date_of_a_thing_is_one_in_both(a: str, b: str, found: tuple[str, str]) -> None:
    assert told(a, b) == [("date-mismatch", *found)]
    assert told(b, a) == [("date-mismatch", *reversed(found))]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # one date told in two ways
        (OFFICE, "Ihr neues Büro wird sie im August beziehen."),
        # two offices
        (OFFICE, "Ihr Amt tritt sie am 1. September an, der Vize tritt sein Amt am 1. August an."),
        # one that lies behind: of her forerunner
        (OFFICE, "Ihr Vorgänger hatte sein Büro am 1. September 2009 bezogen, sein Amt trat er spät an."),
        # the other date stands in the other report, whatever for
        (OFFICE, "Ihr Büro wird sie am 1. September beziehen. Am 1. August feiert sie Geburtstag."),
        # no more than a limit
        ("Baubeginn ist im Herbst 2026.", "Die Bagger rollen frühestens im Mai 2026."),
        # seasons blur
        ("Baubeginn ist im Herbst 2026.", "Die Bagger rollen im August 2026."),
        # a rounded distance
        ("Die Soko ermittelt seit Juni 2024.", "Seit einem Jahr laufen Ermittlungen."),
        # offices of several towns inquire from several days on
        ("Die Soko ermittelt seit dem 4. April.", "Seit dem 9. April laufen Ermittlungen."),
        # far apart, and so of two things
        ("Das Gemälde aus dem Jahr 1911 hing im Flur.", "Gemalt hat er seit jeher, das Bild von 1950 fehlt."),
        # a statute, and what it raises first
        ("Ab 1. August gilt die Satzung.", "Zum 1. Juli steigen die Preise."),
        # one picture of several
        ("Das Gemälde aus dem Jahr 1911 hing im Flur.", "Das Bild von 1919 fehlt, das Aquarell von 1913 auch."),
    ],
)
def test_dates_that_may_be_of_two_things_stay_silent(a: str, b: str) -> None:
    assert told(a, b) == []
    assert told(b, a) == []


def test_a_pair_that_a_program_chose_is_not_sure() -> None:
    assert told(OFFICE, "Ihr neues Büro wird sie am 1. September beziehen.", one_event=False) == []


ALARM = "Der Landrat rief am Montag um 21.30 Uhr Katastrophenalarm aus."


def test_the_hour_of_an_alarm_is_one_in_both() -> None:
    other = "Der Katastrophenfall wurde erst eine Stunde vor Mitternacht erklärt."
    assert [found[1:] for found in told(ALARM, other)] == [("21.30 Uhr", "eine Stunde vor Mitternacht")]
    assert told(ALARM, "Um 21.40 Uhr wurde der Katastrophenfall erklärt.") == []


CRASH = "Der Unfall ereignete sich gegen 17.40 Uhr."


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("Um 16.15 Uhr krachte es.", [("17.40 Uhr", "16.15 Uhr")]),
        ("Um 17.30 Uhr krachte es.", []),
        # of either half of the day
        ("Gegen halb sechs krachte es.", []),
        ("Bis 20.15 Uhr war man an der Stelle, an der es krachte.", []),
        ("Um 16.15 Uhr krachte es, um 17.40 Uhr war alles vorbei.", []),
    ],
)
def test_hours_of_a_crash_are_rounded(other: str, found: list[tuple[str, str]]) -> None:
    assert [each[1:] for each in told(CRASH, other)] == found


@pytest.mark.parametrize(
    ("day", "found"), [("Freitag", []), ("Samstag", [("Freitag", "Samstag")]), ("Samstagmorgen", [])]
)
def test_a_moment_of_a_day_is_an_end(day: str, found: list[tuple[str, str]]) -> None:
    ours = "Der Streik soll bis zum Betriebsschluss am Freitag dauern."
    theirs = f"Bis einschließlich {day} sollen die Busse im Depot bleiben."
    assert [each[1:] for each in told(ours, theirs)] == found
