"""Two full reports of one event: the whole of both says which figures belong together, however their sentences read."""

from __future__ import annotations

import pytest

from checker.compare.figures.slips import have_exchanged_digits
from checker.compare.slots import mentions
from checker.document import read_text
from checker.model import Confidence
from checker.pipeline import compare_tellings, read_report
from checker.rules.load import load_rules
from checker.values.figures.read import read_quantities

#: Ten claims of each report, in words of its own, with the same people and places.
OURS = """
Das Landgericht Lüneburg hat am Freitag entschieden. Richterin Ada Holm sprach von einer schweren Tat. Der Angeklagte
stammt aus Soltau. Das Opfer Jan Petersen kommt aus Uelzen. Staatsanwalt Timo Brandis war zufrieden. Im Saal blieb es
still. Die Familie aus Celle weinte. Anwältin Vera Lindau schwieg dazu. Der Brand in Munster ist nicht vergessen.
"""
THEIRS = """
Ada Holm machte es kurz, das Landgericht in Lüneburg war voll. Gekommen waren viele aus Soltau und aus Uelzen. Jan
Petersen saß in der ersten Reihe. Neben ihm warteten Nachbarn aus Celle. Vera Lindau blätterte in den Akten. Draußen
regnete es. Timo Brandis nickte nur. In Munster redet man noch immer davon. Die Halle dort ist leer. Keiner will sie.
"""


def told(a: str, b: str, *, one_event: bool = True) -> list[tuple[str, str, str]]:
    one, other = (read_report(read_text(text, name=name, language="de")) for name, text in (("a", a), ("b", b)))
    report = compare_tellings(one, other, rules=load_rules(), one_event=one_event)
    return [
        (finding.rule, finding.a.text, finding.b.text)
        for finding in report.findings
        if finding.a and finding.b and finding.confidence is not Confidence.LOW and finding.family == "number"
    ]


TERM = "Der Mann muss für fünf Jahre und zwei Monate ins Gefängnis. Acht Monate lang war er auf der Flucht."
OTHER_TERM = "Zu sechs Jahren und zwei Monaten Haft lautete am Ende der Spruch."


def test_the_only_prison_term_is_one_in_both() -> None:
    found = [("duration-mismatch", "fünf Jahre und zwei Monate", "sechs Jahren und zwei Monaten")]
    assert told(OURS + TERM, THEIRS + OTHER_TERM) == found


def test_a_term_that_was_asked_for_is_none() -> None:
    asked = "Zu sechs Jahren und zwei Monaten Haft sollte es kommen, das hatte die Anklage gefordert."
    assert told(OURS + TERM, THEIRS + asked) == []


def test_of_two_terms_nobody_knows_which_is_meant() -> None:
    assert told(OURS + TERM, THEIRS + OTHER_TERM + " Drei Jahre und einen Monat Haft bekam sein Bruder.") == []


def test_a_pair_that_a_program_chose_is_not_sure() -> None:
    assert told(OURS + TERM, THEIRS + OTHER_TERM, one_event=False) == []


def test_figures_in_which_two_digits_changed_places_are_one() -> None:
    ours, theirs = "Den Schaden beziffert die Bank auf 38 Millionen Euro.", "Es fehlten 83 Millionen Euro in der Kasse."
    assert told(OURS + ours, THEIRS + theirs) == [("number-mismatch", "38 Millionen Euro", "83 Millionen Euro")]


def test_a_figure_that_the_other_report_tells_in_its_own_words_has_its_partner() -> None:
    ours = "Zuvor hatte sie siebeneinhalb Jahre gewartet. Der Streit ging um den Hof."
    theirs = "Sieben Jahre und sechs Monate hat das Warten gedauert. Drei Jahre zog sich die Suche hin."
    assert told(OURS + ours, THEIRS + theirs) == []


def test_one_crowd_is_told_as_spectators_and_as_visitors() -> None:
    ours, theirs = "Gespielt wurde vor 1.240 Zuschauern.", "Es regnete auf gut 1.500 Besucher herab."
    assert told(OURS + ours, THEIRS + theirs) == [("number-mismatch", "1.240 Zuschauern", "gut 1.500 Besucher")]


VOTES = "In der Stichwahl siegte Ada Holm mit 52,4 Prozent der Stimmen. Die Wahlbeteiligung lag bei 41,7 Prozent."


def test_the_only_share_of_votes_is_one_in_both() -> None:
    theirs = "Um acht stand auf dem Zettel am Wahllokal die Zahl 53,9 Prozent. Mehr als die Hälfte war das allemal."
    assert told(OURS + VOTES, THEIRS + theirs) == [("number-mismatch", "52,4 Prozent", "53,9 Prozent")]


def test_a_turnout_is_no_share_of_votes() -> None:
    theirs = "Im Wahllokal war es leer, 44,9 Prozent der Wahlberechtigten kamen."
    assert ("number-mismatch", "52,4 Prozent", "44,9 Prozent") not in told(OURS + VOTES, THEIRS + theirs)


def test_the_share_of_the_loser_is_what_the_winner_left() -> None:
    theirs = "Um acht stand auf dem Zettel am Wahllokal die Zahl 47,6 Prozent. Für Jan Petersen war das bitter."
    assert told(OURS + VOTES, THEIRS + theirs) == []


HELD = "Gefunden wurde der 22-Jährige in einem Gartenhaus."


def test_the_only_age_is_one_in_both() -> None:
    theirs = "Auf einer Matratze hatte man den 24-Jährigen gefesselt."
    assert told(OURS + HELD, THEIRS + theirs) == [("age-mismatch", "22-Jährige", "24-Jährigen")]


@pytest.mark.parametrize(
    "theirs",
    [
        "Auf einer Matratze hatte man den 47-Jährigen gefesselt.",  # too far apart to be a mistake
        "Auf einer Matratze hatte man die 24-Jährige gefesselt.",
        "Auf einer Matratze hatte man den 24-Jährigen gefesselt. Ein 31-Jähriger stand daneben.",
        "„Das war ein langer Tag“, sagte der 24-Jährige.",
    ],
)
def test_another_age_may_be_of_somebody_else(theirs: str) -> None:
    assert told(OURS + HELD, THEIRS + theirs) == []


def test_a_man_and_a_woman_are_not_of_one_age() -> None:
    ours, theirs = "Ein 71-jähriger Mann starb in Celle.", "Die 38-jährige Fahrerin ertrank in Celle."
    assert told(OURS + ours, THEIRS + theirs) == []


def test_the_part_word_of_a_verb_makes_no_part() -> None:
    ours, theirs = "Elf Menschen sind verletzt worden.", "13 Menschen trugen Verletzungen davon, die meisten leichte."
    assert told(OURS + ours, THEIRS + theirs) == [("number-mismatch", "Elf Menschen", "13 Menschen")]


def test_behind_a_figure_the_part_word_makes_one() -> None:
    told_so = read_text("13 Menschen kamen in die Klinik, zwei davon.", name="a", language="de")
    assert [mention.part for mention in mentions(read_report(told_so))] == ["", "part"]


EXCHANGED = [("12 Prozent", "21 Prozent"), ("54,3 Prozent", "53,4 Prozent"), ("1.240 Euro", "1.420 Euro")]
NOT_EXCHANGED = [("12 Prozent", "13 Prozent"), ("120 Euro", "210 Kilo"), ("20 Euro", "2 Euro"), ("12 Tote", "21 Tote")]


@pytest.mark.parametrize(("one", "other"), EXCHANGED)
def test_digits_that_changed_places(one: str, other: str) -> None:
    (a, *_), (b, *_) = (read_quantities(text, "de")[0] for text in (one, other))
    assert have_exchanged_digits(a, b)
    assert have_exchanged_digits(b, a)


@pytest.mark.parametrize(("one", "other"), NOT_EXCHANGED)
def test_other_figures_differ_in_more_than_their_order(one: str, other: str) -> None:
    (a, *_), (b, *_) = (read_quantities(text, "de")[0] for text in (one, other))
    assert not have_exchanged_digits(a, b)
