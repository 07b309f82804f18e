"""What a sentence holds back in whatever words, and what it tells plainly."""

from __future__ import annotations

import pytest

from checker.document import read_text
from checker.model import Claim
from checker.pipeline import read_report
from checker.values.statements.held_back import is_charged, read_held_back, read_plain
from tests.program import encoder


def claim_of(text: str, language: str = "de") -> Claim:
    return read_report(read_text(text, name="report", language=language), encoder=encoder()).claims[0]


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Vermutlich riss dort das Ankerseil.", "possibility", ["reißen", "ankerseil"]),
        ("Taucher vermuten, dass das Ankerseil gerissen ist.", "possibility", ["ankerseil", "reißen"]),
        (
            "Die Werft schließt nicht aus, dass Rost das Seil beschädigte.",
            "possibility",
            ["rost", "seil", "beschädigen"],
        ),
        ("Der Lotse steht im Verdacht, das Boot versenkt zu haben.", "allegation", ["boot", "versenken"]),
        ("Ihm wird zur Last gelegt, das Boot versenkt zu haben.", "allegation", ["boot", "versenken"]),
        ("Der Lotse soll das Boot versenkt haben.", "allegation", ["lotse", "boot", "versenken"]),
        ("Ob der Lotse das Boot versenkte, ist unklar.", "question", ["lotse", "boot", "versenken"]),
        ("Die Werft erwägt, das Seil zu verkaufen.", "plan", ["seil", "verkaufen"]),
    ],
)
def test_what_is_held_back(text: str, kind: str, words: list[str]) -> None:
    held = [each for each in read_held_back(text, claim_of(text), "de") if not each.only_near]
    assert (kind, words) in [(each.kind, [word.key for word in each.words]) for each in held]
    assert all(each.cue.of(text) for each in held)


@pytest.mark.parametrize(
    "text",
    [
        "Die Polizei untersucht den Kutter.",
        "Das Boot sank, offenbar aus Altersschwäche.",
        "Schwere Vorwürfe gegen die Werft in Plön.",
    ],
)
def test_a_word_on_which_nothing_depends_holds_back_something_near(text: str) -> None:
    assert all(each.only_near for each in read_held_back(text, claim_of(text), "de"))
    assert read_held_back(text, claim_of(text), "de")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Das Ankerseil riss in Plön.", ["Das Ankerseil riss in Plön."]),
        ("Das Ankerseil riss in Plön nicht.", []),
        ("Riss das Ankerseil in Plön?", []),
        ("Das Ankerseil riss womöglich in Plön.", []),
        ("Wäre das Ankerseil gerissen, sänke der Kutter.", ["sänke der Kutter."]),
        ("Die Werft plant, das Ankerseil zu kappen.", []),
    ],
)
def test_what_is_told_plainly(text: str, expected: list[str]) -> None:
    assert [each.span.of(text).strip() for each in read_plain(text, claim_of(text), "de")] == expected


def test_the_word_of_somebody_else_is_known_as_such() -> None:
    text = "Laut Hafenamt riss das Ankerseil in Plön."
    assert [each.sourced for each in read_plain(text, claim_of(text), "de")] == [True]


def test_nothing_is_held_back_in_a_language_without_tables() -> None:
    text = "Le bateau a peut-être coulé."
    assert not read_held_back(text, claim_of(text), "fr")


def test_a_noun_for_who_did_wrong_may_be_a_compound() -> None:
    words = claim_of("Ein Bernsteinschmuggler und ein Lotse fuhren los.").words
    assert [word.form for word in words if is_charged(word, "de")] == ["bernsteinschmuggler"]
