"""The only day to come of two short reports of one event is of one thing, unless the clauses say otherwise."""

from __future__ import annotations

from datetime import date

import pytest

from checker import diff
from checker.model import Confidence, Severity


def told(a: str, b: str, language: str = "de") -> list[tuple[str, str, str]]:
    """The alarms of dates in two reports of 5 February 2025, a Wednesday."""
    day = date(2025, 2, 5)
    report = diff(a, b, language_a=language, language_b=language, date_a=day, date_b=day)
    return [
        (finding.rule, finding.a.text, finding.b.text)
        for finding in report.findings
        if finding.a and finding.b and finding.family == "date"
        if finding.confidence is not Confidence.LOW and finding.severity is not Severity.NOTE
    ]


POOL = "Neues Hallenbad für Uelzen. Baubeginn ist im Herbst 2025, das Bad in Uelzen kostet 18 Millionen Euro."
ALSO_POOL = "Der Rat von Uelzen hat das Hallenbad beschlossen. Gebaut wird ab Frühjahr 2026."

TOWER = "Turm in Soltau ab Ostern wieder offen. Gäste können vom 19. April an erneut auf den Turm in Soltau."
ALSO_TOWER = "Der Turm in Soltau empfängt von Karfreitag an wieder Gäste. Lange war der Turm gesperrt."

BRIDGE = "Abriss der Brücke in Celle beginnt am 12. Mai. Die Arbeiten dauern sechs Wochen."
ALSO_BRIDGE = "Bagger rücken im Mai in Celle an. Am 19. Mai soll der Abbruch der Brücke starten."

MURDER = "Messerprozess in Celle: Die Anklage fordert lebenslang. Das Urteil wird am Freitag erwartet."
ALSO_MURDER = "Plädoyers im Messerprozess in Celle: Die Anklage verlangt lebenslang, am Montag fällt das Urteil."

SHOW = "Die Schau der Kunsthalle mit Bildern von Ada Holm in Celle ist bis 16. März zu sehen."
ALSO_SHOW = "In Celle zeigt die Kunsthalle die Bilder von Ada Holm noch bis 30. März."

LEAVING = "Jan Holm gibt sein Amt als Landrat in Celle zum 30. September ab."


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        (POOL, ALSO_POOL, ("date-mismatch", "Herbst 2025", "Frühjahr 2026")),
        (TOWER, ALSO_TOWER, ("date-mismatch", "19. April", "Karfreitag")),
        (BRIDGE, ALSO_BRIDGE, ("date-mismatch", "12. Mai", "19. Mai")),
        (MURDER, ALSO_MURDER, ("date-mismatch", "Freitag", "Montag")),
        (SHOW, ALSO_SHOW, ("date-mismatch", "16. März", "30. März")),
    ],
)
def test_the_only_day_to_come_is_one_in_both(a: str, b: str, found: tuple[str, str, str]) -> None:
    rule, one, other = found
    assert told(a, b) == [found]
    assert told(b, a) == [(rule, other, one)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (POOL, ALSO_POOL.replace("Frühjahr 2026", "September")),
        (POOL.replace("Baubeginn", "Abriss des alten Bads in Uelzen"), ALSO_POOL),
        (TOWER, ALSO_TOWER.replace("Karfreitag", "Ostern")),
        (BRIDGE, "Arbeiten an der Brücke in Celle. Bis zum 27. Juni soll der Abriss der Brücke in Celle dauern."),
        (MURDER, ALSO_MURDER.replace("fällt das Urteil", "hält die Verteidigung ihr Plädoyer")),
        (SHOW, ALSO_SHOW.replace("bis 30.", "bis Mitte")),
        (SHOW, ALSO_SHOW.replace("Celle", "Lübeck")),
        (SHOW, "Am 30. März liest Ada Holm in Celle aus ihrem Buch. Karten gibt es in der Kunsthalle Celle."),
        (LEAVING, "Celle: Landrat Jan Holm geht zum 1. Oktober."),
    ],
    ids=[
        "in that season",
        "another work",
        "in those days",
        "beginning and end",
        "another hearing",
        "a part of the month",
        "another town",
        "another evening",
        "the turn of a month",
    ],
)
def test_days_that_may_be_of_two_things_stay_silent(a: str, b: str) -> None:
    assert told(a, b) == []
    assert told(b, a) == []


def test_the_last_day_of_something_and_the_first_without_it_are_one_moment() -> None:
    a = "Zum 2. April endet die Maskenpflicht in Celle, teilte der Landkreis Celle mit."
    b = "Keine Maskenpflicht mehr in Celle: Ab 3. April endet sie, wie der Landkreis Celle sagt."
    assert told(a, b) == []


def test_an_english_deadline() -> None:
    a = "Applications for the Hartlow farm relief program are due by March 31, the Hartlow council said."
    b = "Farmers in Hartlow have until May 31 to apply for relief from the Hartlow council."
    assert told(a, b, "en") == [("date-mismatch", "March 31", "May 31")]
