"""What two full reports of one event each tell once: what was not there, a step ahead, an outcome, what is open."""

from __future__ import annotations

from datetime import date

import pytest

from checker.document import read_text
from checker.model import Confidence, Severity
from checker.pipeline import compare_tellings, read_report
from checker.rules.load import load_rules
from tests.compare.dates.test_milestones import OURS, THEIRS


def told(a: str, b: str) -> list[tuple[str, str]]:
    """The alarms of denials and reservations: rule, and the certainty of B or nothing; the same from both sides."""
    one, other = (
        read_report(read_text(text, name=name, language="de"), date=date(2025, 5, day))
        for name, text, day in (("a", OURS + a, 6), ("b", THEIRS + b, 7))
    )
    reports = [compare_tellings(*pair, rules=load_rules()) for pair in ((one, other), (other, one))]
    assert sorted(f.fingerprint for f in reports[0].findings) == sorted(f.fingerprint for f in reports[1].findings)
    return [
        (finding.rule, finding.b.value if finding.rule.startswith("certainty") else "")
        for finding in reports[0].findings
        if finding.a and finding.b and finding.family in ("negation", "certainty")
        if finding.confidence is not Confidence.LOW and finding.severity is not Severity.NOTE
    ]


NEGATION, DIRECTION, CERTAINTY = "negation-mismatch", "direction-mismatch", "certainty-mismatch"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Festnahmen gab es nach Angaben der Wache nicht.", "Zwei Segler wurden festgenommen."),
        ("Eine Lawinenwarnung lag nicht vor.", "Die Lawinenwarnung hing an jeder Hütte."),
        ("Schwimmwesten trug keiner, es gab keine Schwimmwesten.", "An Bord hingen Schwimmwesten in jeder Größe."),
        ("Hinweise auf Vergiftungen gibt es nicht.", "Drei Gäste haben sich vergiftet."),
    ],
)
def test_a_thing_that_was_not_there_in_one_and_is_told_of_in_the_other(a: str, b: str) -> None:
    assert told(a, b) == [(NEGATION, "")]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # both deny it
        ("Festnahmen gab es nicht.", "Festgenommen wurde niemand."),
        ("Widerstand gab es nicht.", "Sie gingen widerstandslos mit."),
        # the other only asks or supposes
        ("Eine Lawinenwarnung lag nicht vor.", "Gab es eine Lawinenwarnung?"),
        ("Eine Lawinenwarnung lag nicht vor.", "Wenn es eine Lawinenwarnung gab, dann zu spät."),
        # it is there in the same report, in another place
        (
            "Festnahmen gab es im Hafen nicht. Am Wehr wurden zwei Segler festgenommen.",
            "Zwei Segler wurden festgenommen.",
        ),
        # nouns of what is said
        ("Zweifel gab es nicht.", "Die Zweifel wachsen."),
        # what is denied is something else about it
        ("Am Wehr half die Lawinenwarnung nicht.", "Die Lawinenwarnung hing an jeder Hütte."),
    ],
)
def test_what_both_deny_or_one_supposes_is_no_contradiction(a: str, b: str) -> None:
    assert told(a, b) == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Die Hafenkommission hat dem Entwurf zugestimmt.", "Die Hafenkommission will erst im Juni abstimmen."),
        ("Der Verein hat den Förderbescheid beantragt.", "Den Förderbescheid will der Verein im Herbst beantragen."),
    ],
)
def test_a_step_that_is_ahead_in_one_and_done_in_the_other(a: str, b: str) -> None:
    assert told(a, b) == [(CERTAINTY, "plan")]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # two steps
        ("Die Hafenkommission hat den Entwurf gelesen.", "Die Hafenkommission will im Juni abstimmen."),
        # of two bodies
        ("Die Hafenkommission hat dem Entwurf zugestimmt.", "Der Kreistag will erst im Juni abstimmen."),
        # one report tells both
        (
            "Die Hafenkommission hat zugestimmt. Die Hafenkommission will im Juni noch einmal abstimmen.",
            "Die Hafenkommission will im Juni abstimmen.",
        ),
    ],
)
def test_two_steps_are_no_contradiction(a: str, b: str) -> None:
    assert told(a, b) == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Die Lotsin war nüchtern.", "Der Alkoholtest bei der Lotsin war positiv."),
        ("Der Deich hielt.", "Gegen vier Uhr ist der Deich gebrochen."),
        ("Der Reeder räumte die Tat ein.", "Der Festgenommene schweigt."),
        ("Die Reederei bestätigte ihre Prognose.", "Für das Jahr senkt der Vorstand die Prognose."),
        ("Die Bundesstraße 3 blieb frei.", "Die B3 war bis zum Abend gesperrt."),
        ("Die Segelschule in Neustadt bleibt erhalten.", "Die Segelschule macht im Sommer dicht."),
    ],
)
def test_the_two_ends_of_one_thing(a: str, b: str) -> None:
    assert told(a, b) == [(DIRECTION, "")]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Die Lotsin war nicht alkoholisiert.", "Ein Alkoholtest verlief negativ."),
        ("Der Deich hielt.", "Der Deich könnte brechen."),
        # a report that tells both ends tells of two
        ("Einer räumte die Tat ein, der andere schweigt.", "Der Festgenommene schweigt."),
        ("Der eine räumte die Tat ein. Der andere schweigt.", "Der Festgenommene schweigt."),
        # what somebody asks for
        ("Die Segelschule in Neustadt bleibt erhalten.", "Ein Rat forderte, die Segelschule wird geschlossen."),
        # of two houses
        ("Das Freibad in Neustadt bleibt erhalten.", "Die Segelschule macht im Sommer dicht."),
    ],
)
def test_one_end_alone_is_no_contradiction(a: str, b: str) -> None:
    assert told(a, b) == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Ihre Verteidiger kündigten an, Revision einzulegen.", "Ob sie in Revision gehen, ließen ihre Anwälte offen."),
        ("Auslöser war ein Leck.", "Warum der Kutter sank, ist Gegenstand der Ermittlungen."),
    ],
)
def test_what_one_report_leaves_open(a: str, b: str) -> None:
    assert told(a, b) == [(CERTAINTY, "unknown")]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Eine Verlegung der Segelschule ist nicht ausgeschlossen.", "Die Segelschule wird verlegt."),
        ("Ob es ein Kreuzbandriss ist, ist offen.", "Die Torfrau zog sich einen Kreuzbandriss zu."),
    ],
)
def test_what_one_report_does_not_rule_out(a: str, b: str) -> None:
    assert told(a, b) == [(CERTAINTY, "fact")]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Ob es ein Kreuzbandriss ist, ist offen.", "Ein Kreuzbandriss ist nicht ausgeschlossen."),
        ("Ob es ein Kreuzbandriss ist, ist offen. Der Kreuzbandriss schmerzt.", "Der Kreuzbandriss schmerzt."),
        ("Ob es ein Kreuzbandriss ist, ist offen.", "Die Torfrau könnte einen Kreuzbandriss haben."),
        ("Ein Kreuzbandriss ist ausgeschlossen.", "Einen Kreuzbandriss sah der Arzt nicht."),
    ],
)
def test_what_both_leave_open(a: str, b: str) -> None:
    assert told(a, b) == []


def test_an_appeal_of_the_other_side_is_another_one() -> None:
    a = "Ihre Verteidiger kündigten an, Revision einzulegen."
    assert told(a, "Ob es Revision gibt, ließ die Staatsanwaltschaft offen.") == []
