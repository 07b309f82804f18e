"""What is believed of two reports that a program paired: the less they are alike, the less."""

from __future__ import annotations

import pytest

from checker import compare_tellings, load_rules
from checker.compare.chance import doubt
from checker.compare.scene import Scene, Telling
from checker.document import read_text
from checker.model import Confidence, Finding
from checker.pipeline import read_report
from tests.program import encoder

WRECK = (
    "Kreuzfahrtschiff vor Sylt auf Grund gelaufen: 120 Passagiere gerettet. Seenotretter holten die Passagiere mit "
    "Schlauchbooten von Bord."
)
RETOLD = (
    "Vor Sylt ist ein Kreuzfahrtschiff auf Grund gelaufen. Seenotretter retteten 180 Passagiere mit Schlauchbooten."
)
ELSEWHERE = "Havarie am Morgen: Seenotretter bergen vor Sylt 180 Passagiere. Der Wetterdienst warnte vor einem Orkan."


def read(text: str) -> Telling:
    return read_report(read_text(text, name="report", language="de"), encoder=encoder())


def confidences(a: str, b: str, *, one_event: bool) -> set[Confidence]:
    """Of the findings on figures of both reports, whichever is the first; there are some."""
    found: list[Finding] = []
    for one, other in ((a, b), (b, a)):
        report = compare_tellings(read(one), read(other), rules=load_rules(), one_event=one_event)
        found += [each for each in report.findings if each.rule == "number-mismatch"]
    assert found
    return {each.confidence for each in found}


def test_reports_that_share_much_are_believed_as_chosen_ones() -> None:
    assert confidences(WRECK, RETOLD, one_event=False) == {Confidence.HIGH}


def test_reports_that_share_little_are_not() -> None:
    assert confidences(WRECK, ELSEWHERE, one_event=True) == {Confidence.HIGH}
    assert confidences(WRECK, ELSEWHERE, one_event=False) == {Confidence.LOW}


def test_doubt_falls_with_what_is_shared() -> None:
    told = [doubt(Scene(read(WRECK), read(other), (), one_event=False)) for other in (RETOLD, ELSEWHERE)]
    assert 0.0 == told[0] < 0.5 < told[1]
    assert doubt(Scene(read(WRECK), read(ELSEWHERE), (), one_event=True)) == 0.0


def test_doubt_is_whole_across_languages_and_without_words() -> None:
    english = read_report(read_text("Ship runs aground, 180 rescued.", name="b", language="en"), encoder=encoder())
    for other in (english, read("Ja.")):
        assert doubt(Scene(read(WRECK), other, (), one_event=False)) == 1.0


BELIEVED_OF_CHOSEN_ALONE = [
    # a share of a state against one of nobody says where
    (
        "Im Saarland sind 40 Prozent der Wälder in privater Hand, wie das Ministerium mitteilt.",
        "Wie das Ministerium mitteilt, sind 60 Prozent der Wälder in privater Hand.",
    ),
    # rounded farther than usual
    (
        "Der Sportwagen des Agenten ist in Zürich für drei Millionen Franken versteigert worden.",
        "Für 3,26 Millionen Franken ist der Sportwagen des Agenten in Zürich versteigert worden.",
    ),
]


@pytest.mark.parametrize(("a", "b"), BELIEVED_OF_CHOSEN_ALONE)
def test_a_part_of_the_country_and_a_rounded_amount_count_where_somebody_chose(a: str, b: str) -> None:
    assert confidences(a, b, one_event=True) == {Confidence.HIGH}
    assert confidences(a, b, one_event=False) == {Confidence.LOW}


def test_the_only_shares_of_two_reports_that_are_nearly_one_text_are_of_one_thing() -> None:
    told = "Erneuerbare Energien decken {} Prozent des Stromverbrauchs, melden Verbände der Branche."
    retold = "Energiewende: Fast {} Prozent des Stromverbrauchs stammen laut Verbänden aus erneuerbaren Energien."
    apart = "Teure Pläne: Der Minister will bis {} Prozent der Kosten des Netzes den Ländern überlassen."
    assert confidences(told.format(57), retold.format(77), one_event=False) <= {Confidence.MEDIUM, Confidence.HIGH}
    report = compare_tellings(read(told.format(57)), read(apart.format(77)), rules=load_rules(), one_event=False)
    assert not [each for each in report.findings if each.rule == "number-mismatch"]
