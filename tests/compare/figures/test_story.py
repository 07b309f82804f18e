"""Two short reports of one event: the only amount, age or gap of each is one thing, unless a word sets them apart."""

from __future__ import annotations

import pytest

from checker.model import Finding
from tests.program import diff

ONE = [
    # a gap told from its end and as a whole
    (
        "Nach 53 Jahren im Becken: Orca Malina kommt frei. Der Zoo in Sandoval gibt den Orca Malina zurück.",
        "Orca Malina soll nach 52 Jahren zurück ins Meer. Der Zoo in Sandoval lässt den Orca Malina frei.",
    ),
    # somebody without a name, told with one noun
    (
        "Er stürzte am Kargletscher ab: Deutscher (30) stirbt bei Bergtour am Kargletscher in Tirol.",
        "Unglück in Tirol: Bergtour am Kargletscher endet tödlich. Ein 50 Jahre alter Deutscher stürzte in Tirol ab.",
    ),
    # a birthday and who came to that age
    (
        "Verlegerin Ada Holm: Ein Abend für Ada Holm. Zum 100. Geburtstag von Ada Holm lasen Freunde in Kiel.",
        "Kiel: Freunde erinnern an Ada Holm, die Verlegerin, die jetzt 300 Jahre alt geworden wäre.",
    ),
    # in a subordinate clause the age at death stands before its verb
    (
        "Nachruf auf den Dramatiker Jan Brehm, der 88 Jahre alt wurde.",
        "Dramatiker gestorben: Jan Brehm ist im Alter von 58 Jahren gestorben.",
    ),
    # what comes on top is no rival of what there is
    (
        "Neue Anklage gegen Ilja Brodow: Ilja Brodow drohen weitere 15 Jahre Haft im Lager Norsk.",
        "Ilja Brodow, zu neun Jahren Haft verurteilt, drohen im Lager Norsk weitere 25 Jahre Haft.",
    ),
    # a share behind "um" is a difference, as one that is so much lower
    (
        "Die Ausfuhren der Werften in Kiel sanken im Quartal um 3,2 Prozent, meldet der Verband der Werften in Kiel.",
        "Der Verband der Werften in Kiel meldet: Die Ausfuhren der Werften lagen im Quartal 5,2 Prozent niedriger.",
    ),
]

TWO = [
    # so long at one place alone
    (
        "Nach 27 Jahren: Das Festival Sonnwend macht dicht. Sonnwend schließt seine Pforten, teilt Sonnwend mit.",
        "Nach 25 Jahren in Leipzig: Das Festival Sonnwend findet zum letzten Mal statt, teilt Sonnwend mit.",
    ),
    # above the usual, and in all
    (
        "Rekord im September: Fast vier Grad über dem langjährigen Mittel, meldet der Wetterdienst in Offenbach.",
        "Rekord im September: Im Mittel waren es 17,2 Grad, meldet der Wetterdienst in Offenbach.",
    ),
    # who was killed, and who did it
    (
        "Urlauber Jörg S. (67) auf Safari in Namibia erschossen: Urteil gegen den Schützen in Namibia gefallen.",
        "37-Jähriger wegen des auf Safari in Namibia erschossenen Urlaubers schuldig gesprochen.",
    ),
    # a birthday, and a death years before
    (
        "Zum 100. Geburtstag von Ada Holm zeigt Kiel Bilder von Ada Holm.",
        "Kiel zeigt Bilder von Ada Holm, die mit 84 Jahren in Kiel starb.",
    ),
]


@pytest.mark.parametrize(("a", "b"), ONE)
def test_the_only_one_of_its_kind_in_two_reports_of_one_event_is_one_thing(a: str, b: str) -> None:
    assert len(_alarms(a, b)) == 1
    assert len(_alarms(b, a)) == 1


@pytest.mark.parametrize(("a", "b"), TWO)
def test_a_place_a_comparison_or_another_person_sets_them_apart(a: str, b: str) -> None:
    assert _alarms(a, b) == []
    assert _alarms(b, a) == []


def _alarms(a: str, b: str) -> list[Finding]:
    findings = diff(a, b, language_a="de", language_b="de").findings
    return [each for each in findings if each.severity != "note" and each.confidence != "low"]
