"""A matter that one report leaves open and the other settles, on short reports."""

from __future__ import annotations

import pytest

from checker.rules.load import load_rules
from tests.program import diff

RULES = tuple(rule for rule in load_rules() if rule.comparator == "certainty")

SCENE = "In der Altstadt von Goslar ist ein Lagerhaus abgebrannt."
UNKNOWN = SCENE + " Die Brandursache ist noch unklar."
KNOWN = "Das Lagerhaus in der Altstadt von Goslar brannte nieder. Die Brandursache war ein Defekt am Ofen."
POLL = "Bei der Wahl in Tarland hat die Partei von Jana Brock laut Hochrechnung gewonnen."
RESULT = "Die Partei von Jana Brock hat die Wahl in Tarland gewonnen."
OUTAGE = "Im Norden von Bad Hersfeld ist das Wasser ausgefallen. Wann das Netz wiederhergestellt ist, ist unklar."
UNTIL = "Im Norden von Bad Hersfeld haben die Menschen bis Freitag kein Wasser."


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (UNKNOWN, KNOWN, [("unknown", "fact")]),
        (UNKNOWN, UNKNOWN + " Die Feuerwehr aus Goslar war lange da.", []),
        (UNKNOWN, KNOWN.replace("war ein Defekt", "war wohl ein Defekt"), []),
        (UNKNOWN, KNOWN + " Warum der Ofen brannte, ist unklar.", []),
        (UNKNOWN, "In Kassel brannte ein Stall. Die Brandursache war ein Defekt am Ofen.", []),
        (POLL, RESULT, [("projection", "fact")]),
        (POLL, RESULT.replace("gewonnen", "laut Prognose gewonnen"), []),
        (POLL, "Die Partei von Jana Brock hat die Wahl in Tarland ausgewertet.", []),
        (OUTAGE, UNTIL, [("unknown", "fact")]),
        (OUTAGE, "Im Norden von Bad Hersfeld tanzen die Menschen bis Freitag.", []),
    ],
)
def test_what_one_leaves_open_and_the_other_settles(a: str, b: str, expected: list[tuple[str, str]]) -> None:
    there = diff(a, b, language_a="de", language_b="de", rules=RULES).findings
    back = diff(b, a, language_a="de", language_b="de", rules=RULES).findings
    assert [(each.a.value, each.b.value) for each in there if each.a and each.b] == expected
    assert [(each.a, each.b) for each in there] == [(each.b, each.a) for each in back]
