"""Figures that each of two short reports of one event gives once are of one thing, and where not they stay silent."""

from __future__ import annotations

from datetime import date

import pytest

from checker import diff
from checker.model import Confidence, Severity

DAY = date(2025, 5, 20)


def told(a: str, b: str, language: str = "de") -> list[tuple[str, str, str]]:
    """The alarms of figures in two reports of one day."""
    report = diff(a, b, language_a=language, language_b=language, date_a=DAY, date_b=DAY)
    return [
        (finding.rule, finding.a.text, finding.b.text)
        for finding in report.findings
        if finding.a and finding.b and finding.family == "number"
        if finding.confidence is not Confidence.LOW and finding.severity is not Severity.NOTE
    ]


DROWNED = "Badeunfall bei Soltau. Ein 19-Jähriger ist am Montag im Brunausee bei Soltau ertrunken."
ALSO_DROWNED = "Tod im Brunausee. Nahe Soltau kam am Montag ein 17-Jähriger beim Schwimmen ums Leben."

FELL = "Sturz in Hagen. Ein Kind ist in Hagen aus dem zweiten Stock eines Wohnhauses gefallen und brach sich ein Bein."
ALSO_FELL = "Aus der dritten Etage eines Wohnhauses in Hagen stürzte ein Kind. Es brach sich ein Bein."

JAILED = "Das Landgericht Kassel hat einen Bäcker wegen Brandstiftung zu fünf Jahren Haft verurteilt."
ALSO_JAILED = "Fünfeinhalb Jahre muss ein Bäcker nach einer Brandstiftung in Haft, entschied das Landgericht Kassel."

RETRIED = (
    "Das Landgericht Kassel hat einen Bäcker wegen Brandstiftung im zweiten Prozess zu vier Jahren Haft verurteilt."
)

WON = "Holstein Kiel hat am 10. Spieltag Eintracht Braunschweig mit 3:1 besiegt."
ALSO_WON = "Eintracht Braunschweig hat bei Holstein Kiel noch 2:3 verloren. Das war der 10. Spieltag."

VOTED = "Der Rat von Simmerath hat dem Windpark am Abend mit 26 zu 21 Stimmen zugestimmt."
ALSO_VOTED = "Windpark in Simmerath kommt. Im Rat stimmten 26 Mitglieder dafür, 22 dagegen."

SCORED = "Kiel gewinnt in Lübeck. Jan Holm traf für Holstein Kiel gegen Lübeck in der 88. Minute zum Sieg."
ALSO_SCORED = "Später Sieg für Kiel. In der 83. Minute erzielte Jan Holm das Tor für Holstein Kiel in Lübeck."


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        (DROWNED, ALSO_DROWNED, ("age-mismatch", "19-Jähriger", "17-Jähriger")),
        (FELL, ALSO_FELL, ("number-mismatch", "zweiten Stock", "dritten Etage")),
        (JAILED, ALSO_JAILED, ("duration-mismatch", "fünf Jahren", "Fünfeinhalb Jahre")),
        (WON, ALSO_WON, ("number-mismatch", "3:1", "2:3")),
        (VOTED, ALSO_VOTED, ("number-mismatch", "21", "22")),
        (SCORED, ALSO_SCORED, ("number-mismatch", "88. Minute", "83. Minute")),
    ],
)
def test_what_each_gives_once_is_held_against_each_other(a: str, b: str, found: tuple[str, str, str]) -> None:
    rule, one, other = found
    assert told(a, b) == [found]
    assert told(b, a) == [(rule, other, one)]


def test_digits_that_changed_places_are_of_one_person_though_little_else_is_alike() -> None:
    a = "Mutmaßlicher Brandstifter von Gera gefasst. Ein 34-Jähriger wird verdächtigt, Lauben angezündet zu haben."
    b = "Brandserie in Gera. Der 43 Jahre alte Verdächtige ist Feuerwehrmann. Er soll Lauben in Brand gesteckt haben."
    assert told(a, b) == [("age-mismatch", "34-Jähriger", "43 Jahre alte")]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (DROWNED, ALSO_DROWNED.replace("ein 17", "der Bruder des Opfers, ein 17")),
        (DROWNED, ALSO_DROWNED.replace("ein 17-Jähriger", "eine 17-Jährige")),
        (DROWNED, ALSO_DROWNED.replace("17", "57")),
        (DROWNED, ALSO_DROWNED.replace("Soltau", "Uelzen").replace("Brunausee", "See")),
        (FELL, "Eine Frau in Hagen rief aus dem dritten Stock eines Wohnhauses nach Hilfe für ein Kind."),
        (JAILED, ALSO_JAILED + " Der Bundesgerichtshof hatte ein erstes Urteil aufgehoben."),
        (JAILED, "Die Anklage hatte für den Bäcker in Kassel fünfeinhalb Jahre Haft gefordert."),
        (WON, "Eintracht Braunschweig führte bei Holstein Kiel zur Pause 1:0 und verlor."),
        (WON.replace("10. Spieltag", "Mai im Hinspiel"), ALSO_WON.replace("noch", "im Rückspiel")),
        (VOTED, ALSO_VOTED.replace("22", "21")),
        (VOTED, "Windpark in Simmerath kommt. Der Rat hat ihn mit 21 gegen 26 Stimmen gebilligt."),
        (JAILED.replace("fünf", "sechs"), RETRIED),
        (VOTED, "Windpark in Simmerath. Im Rat fiel die Vertagung mit 20 zu 27 Stimmen durch."),
        (SCORED, "Holstein Kiel siegt in Lübeck. In der 83. Minute sah der Torwart Rot. Jan Holm jubelte."),
    ],
    ids=[
        "another victim",
        "man and woman",
        "ages far apart",
        "another town",
        "who saw it",
        "another court",
        "asked for",
        "at half time",
        "two legs",
        "equal votes",
        "votes turned round",
        "a trial held anew",
        "a vote that was lost",
        "another deed",
    ],
)
def test_what_may_be_of_something_else_stays_silent(a: str, b: str) -> None:
    assert told(a, b) == []
    assert told(b, a) == []


def test_an_english_sentence_of_a_court_is_exact() -> None:
    a = "A builder from Hartlow was jailed for four years on Thursday over the collapse of the Hartlow bridge."
    b = "Four and a half years in prison for the builder of the collapsed Hartlow bridge, a court in Hartlow ruled."
    assert told(a, b, "en") == [("duration-mismatch", "four years", "Four and a half years")]


SUNK = "Fähre vor Amrum gesunken. An Bord des Schiffs waren 210 Passagiere, zwei Boote halfen."
PAID = "Kunsthalle Emden bekommt einen Holm zurück. Der Händler Ole Brandt verlangte für das Bild 80.000 Euro."


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        (
            SUNK,
            "Unglück vor Amrum: Eine Fähre ging unter, 260 Reisende konnten sich von Bord retten.",
            [("number-mismatch", "210 Passagiere", "260 Reisende")],
        ),
        (
            PAID,
            "Rückkehr nach Emden. 95.000 Euro kostet das Bild von Holm, das Ole Brandt der Kunsthalle überlässt.",
            [("number-mismatch", "80.000 Euro", "95.000 Euro")],
        ),
        # two are left in one report
        (SUNK, "Unglück vor Amrum: Die Fähre hatte 260 Reisende und 31 Lastwagen an Bord.", []),
        # a bound that holds, and one that is allowed
        (SUNK, "Unglück vor Amrum: Mehr als 200 Reisende waren auf der Fähre an Bord.", []),
        (SUNK, "Unglück vor Amrum: Die Fähre war für 180 Reisende an Bord zugelassen.", []),
        # too far apart, and another event
        (PAID, "Rückkehr nach Emden. 950.000 Euro kostet das Bild von Holm, das Ole Brandt überlässt.", []),
        (SUNK, "Fähre vor Korfu gesunken. An Bord waren 260 Reisende, sie kamen nach Athen.", []),
    ],
    ids=["people", "money", "two left", "bound", "allowed", "far apart", "elsewhere"],
)
def test_the_one_figure_of_a_kind_that_is_left_in_each_report(
    a: str, b: str, found: list[tuple[str, str, str]]
) -> None:
    assert told(a, b) == found
    assert told(b, a) == [(rule, other, one) for rule, one, other in found]


def test_an_age_between_commas_is_the_victims_age() -> None:
    a = "A cyclist, 44, was killed when a lorry turned left in Hartlow on Monday."
    b = "Cyclist dies in Hartlow. A 47-year-old cyclist died after being hit by a lorry in Hartlow on Monday."
    assert told(a, b, "en") == [("age-mismatch", "44", "47-year-old")]


FAST = "Lübeck: Raser gestoppt. Auf der A20 bei Lübeck fuhr ein Mann 187 km/h, erlaubt waren 100 km/h."


@pytest.mark.parametrize(
    ("b", "found"),
    [
        ("Mit 178 km/h über die A20: Bei Lübeck hat die Polizei einen Mann angehalten.", [("187 km/h", "178 km/h")]),
        ("Mit 187 km/h über die A20: Bei Lübeck hat die Polizei einen Mann angehalten.", []),
    ],
    ids=["exchanged", "the same"],
)
def test_a_figure_with_two_digits_exchanged_is_the_other_one(b: str, found: list[tuple[str, str]]) -> None:
    assert [(one, other) for _, one, other in told(FAST, b)] == found
