"""How sure a difference of figures is: ranks and far values do not count, one sentence with one figure changed does."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.compare.figures.confidence import far_apart, never_counts
from checker.compare.figures.footing import values
from checker.compare.slots import Kinship
from checker.model import Confidence
from checker.values.figures.read import read_quantities
from checker.values.names.likeness import fold
from checker.values.names.places import are_elsewhere, places_of
from tests.program import diff


@pytest.mark.parametrize(("a", "b"), [("30", "200"), ("1", "6"), ("0", "3"), ("-2", "40")])
def test_values_more_than_five_times_each_other_are_far_apart(a: str, b: str) -> None:
    assert far_apart(Decimal(a), Decimal(b))
    assert far_apart(Decimal(b), Decimal(a))


@pytest.mark.parametrize(("a", "b"), [("30", "40"), ("10", "50"), ("-2", "-3"), ("0", "0")])
def test_nearer_values_are_not(a: str, b: str) -> None:
    assert not far_apart(Decimal(a), Decimal(b))


def test_values_of_two_units_are_held_against_each_other_in_one() -> None:
    (hours, _), (days, _) = (read_quantities(text, "de") for text in ("30 Stunden", "drei Tage"))
    assert not far_apart(*values(hours[0], days[0]))


NEVER = [("dritte Partie", "vierte Partie"), ("Dutzende Menschen", "acht Menschen"), ("2:1", "1:2")]


@pytest.mark.parametrize(("one", "other"), NEVER)
def test_ranks_scores_and_vague_amounts_never_count(one: str, other: str) -> None:
    (a, *_), (b, *_) = (read_quantities(text, "de")[0] for text in (one, other))
    assert never_counts(a, b, Kinship.SAME)
    assert never_counts(b, a, Kinship.SAME)


def test_a_count_of_nothing_named_never_counts() -> None:
    (a, *_), (b, *_) = (read_quantities(text, "de")[0] for text in ("40 Boote", "30"))
    assert never_counts(a, b, Kinship.UNKNOWN)


FAR = [
    (
        "Bei dem Brand in einer Lagerhalle in Ulm sind 30 Menschen verletzt worden, teilte die Feuerwehr mit.",
        "Nach Angaben der Feuerwehr gab es in Ulm 900 Verletzte, als die Lagerhalle in Brand geriet.",
    ),
]


@pytest.mark.parametrize(("a", "b"), FAR)
def test_values_too_far_apart_are_of_low_confidence(a: str, b: str) -> None:
    told = [finding for finding in diff(a, b).findings if finding.rule == "number-mismatch"]
    assert {finding.confidence for finding in told} <= {Confidence.LOW}


def test_the_toll_of_one_disaster_counts_however_far_it_has_grown() -> None:
    a = "Bei dem Brand in einer Lagerhalle in Ulm sind drei Menschen getötet worden, teilte die Feuerwehr mit."
    b = "Nach Angaben der Feuerwehr gab es in Ulm 40 Tote, als die Lagerhalle in Brand geriet."
    for one, other in ((a, b), (b, a)):
        (finding,) = diff(one, other).findings
        assert (finding.rule, finding.confidence) == ("number-mismatch", Confidence.HIGH)


def test_one_figure_changed_in_one_sentence_is_sure_however_far_the_values_are() -> None:
    sentence = "Bei dem Brand in einer Lagerhalle in Ulm sind {} Menschen verletzt worden."
    (finding,) = diff(sentence.format(30), sentence.format(900)).findings
    assert finding.confidence is Confidence.HIGH


BOTH_MAY_BE = [
    # with and without the driver; who was there and who was hurt; a time and by how much it is less; since and before
    (
        "Im Bus nach Ulm saßen 48 Fahrgäste, als er bei Hof in den Graben kippte.",
        "Der Bus nach Ulm kippte bei Hof in den Graben. In ihm waren 49 Insassen, den Fahrer eingerechnet.",
    ),
    (
        "Bei dem Busunglück bei Hof sind 31 Menschen verletzt worden.",
        "Das Busunglück bei Hof: 46 Menschen hatten in dem Bus gesessen.",
    ),
    (
        "Die Bahn will die Fahrzeit zwischen Hof und Ulm auf 31 Minuten verkürzen.",
        "17 Minuten schneller soll die Bahn zwischen Hof und Ulm fahren.",
    ),
    (
        "Im Klinikum Hof kamen 318 Kinder zur Welt, zehn Jahre zuvor waren es noch 560 Kinder im Klinikum Hof.",
        "Hebamme Ines Kutzner arbeitet seit 24 Jahren im Klinikum Hof.",
    ),
    (
        "Bei dem Fährunglück vor Kiel sind zwei deutsche Urlauber ums Leben gekommen, teilte die Reederei mit.",
        "Nach dem Fährunglück vor Kiel meldet die Reederei fünf tote Urlauber.",
    ),
    (
        "Bei dem Fährunglück vor Kiel wurden 16 Menschen verletzt, teilte die Reederei mit.",
        "Nach dem Fährunglück vor Kiel meldet die Reederei vier lebensgefährlich Verletzte.",
    ),
    (
        "Die Polizei nahm nach dem Überfall in Ulm sechs Männer fest.",
        "Nach dem Überfall in Ulm sind vier der Festgenommenen wieder frei.",
    ),
    (
        "Nach dem Fährunglück vor Kiel werden drei Deutsche vermisst, teilte die Reederei mit.",
        "Nach dem Fährunglück vor Kiel werden noch sieben Menschen vermisst, teilte die Reederei mit.",
    ),
    (
        "Trotz Krise: In Kiel gibt es 5000 Arbeitslose weniger, wie die Agentur mitteilt.",
        "Erstmals gibt es in Kiel nur 7000 Arbeitslose, wie die Agentur am Montag mitteilt.",
    ),
    (
        "Das Institut in Ulm zählt 279 weitere Todesfälle durch die Grippe, und die Kliniken sind voll.",
        "Grippe: In Ulm sind nach Angaben des Instituts 288 Todesfälle gemeldet worden.",
    ),
]


@pytest.mark.parametrize(("a", "b"), BOTH_MAY_BE)
def test_a_portion_and_what_came_on_top_do_not_count(a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        told = [finding for finding in diff(one, other).findings if finding.rule == "number-mismatch"]
        assert {finding.confidence for finding in told} <= {Confidence.LOW}


def test_of_how_many_some_are_told_is_no_count_of_them() -> None:
    told = diff(
        "Sieben Grenzen der Erde sind überschritten.", "Die siebte von neun Grenzen der Erde ist überschritten."
    )
    assert {finding.confidence for finding in told.findings if finding.rule == "number-mismatch"} <= {Confidence.LOW}


def test_a_greater_portion_than_the_whole_counts() -> None:
    a = "Bei dem Fährunglück vor Kiel sind sieben deutsche Urlauber ertrunken, teilte die Reederei am Montag mit."
    b = "Bei dem Fährunglück vor Kiel sind fünf Urlauber ertrunken, teilte die Reederei am Montag mit."
    told = [finding for finding in diff(a, b).findings if finding.rule == "number-mismatch"]
    assert {finding.confidence for finding in told} == {Confidence.HIGH}


AGES = [
    (
        "Die Malerin Johanna Holm ist im Alter von 70 Jahren gestorben.",
        "Johanna Holm stirbt mit 75 Jahren in Kiel.",
        True,
    ),
    # who is dead died at one age, however far apart the two are, and however it is said
    ("Die Malerin Johanna Holm (†83) lebte lange in Kiel.", "Johanna Holm ist mit 13 Jahren gestorben.", True),
    ("Johanna Holm ist tot, sie ist 91 Jahre alt geworden.", "Johanna Holm starb im Alter von 81 Jahren.", True),
    ("Die Malerin Johanna Holm ist mit 83 Jahren gestorben.", "Johanna Holm malt seit 13 Jahren nicht mehr.", False),
    ("Polizei in Kiel sucht 22-Jährigen nach Überfall.", "Überfall in Kiel: 21-Jährige ruft die Polizei.", False),
    ("Der 41 Jahre alte frühere Trainer Jan Holm wechselt nach Kiel.", "Jan Holm (43) wechselt nach Kiel.", True),
    # "the 49-year-old" is somebody named before, and not who is named behind it
    ("Der 41-Jährige folgt in Kiel auf Jan Holm, den alten Trainer.", "Jan Holm (63) war Trainer in Kiel.", False),
    ("In Kiel äußerte sich die 41-Jährige über Jan Holm.", "Jan Holm, 63, war lange Trainer in Kiel.", False),
    # who died at 88 studied at 40
    ("Die Malerin Johanna Holm ist mit 88 gestorben.", "Johanna Holm ist tot. Sie, Holm, malte mit 40 in Kiel.", False),
    ("Die Malerin Johanna Holm ist mit 88 Jahren gestorben.", "Johanna Holm (85) ist tot.", True),
    # who is 48 looked like that at 21, and who is 83 is a father at 82
    ("Die Sängerin Johanna Holm (48) tritt in Kiel auf.", "So sah Johanna Holm mit 21 Jahren aus.", False),
    ("Der Sänger Jan Holm (83) wird in Kiel Vater.", "Jan Holm wird mit 82 Jahren noch einmal Vater.", True),
    # the age of somebody whom the other report does not name
    ("Er trauerte um Ada (†76): Der Sänger Jan Holm ist tot.", "Der Sänger Jan Holm ist mit 84 gestorben.", False),
    # a common place is nobody's name
    ("Frau (28) stirbt in Kiel in Lawine.", "Kiel: Urlauber, 64, stirbt bei Unfall mit dem Fahrrad.", False),
]


@pytest.mark.parametrize(("a", "b", "counts"), AGES)
def test_an_age_counts_where_both_are_one_persons(a: str, b: str, counts: bool) -> None:
    told = [finding for finding in diff(a, b).findings if finding.rule == "age-mismatch"]
    assert any(finding.confidence is not Confidence.LOW for finding in told) is counts


def test_reports_of_two_places_are_of_two_events() -> None:
    a = "Messerangriff in München: Ein Mann hat zwei Menschen verletzt, teilte die Polizei mit."
    told = {
        town: [f.confidence for f in diff(a, f"Mann verletzt in {town} drei Menschen mit einem Messer.").findings]
        for town in ("München", "Halle")
    }
    assert Confidence.LOW not in told["München"]
    assert set(told["Halle"]) <= {Confidence.LOW}


def test_a_slip_of_one_digit_is_as_sure_from_either_side() -> None:
    """The smaller figure and its double stand for the two, whichever report has it."""
    texts = "gewinn\u0663en«: Schritt 1'000'00 annehmen", "1'0 »Gute Kräfte Schritt annehmen"
    (one,), (other,) = (diff(a, b, language_a="de", language_b="de").findings for a, b in (texts, texts[::-1]))
    assert (one.rule, one.severity, one.confidence) == (other.rule, other.severity, other.confidence)


WHEN = [
    ("für vier Jahre gesperrt worden", "zwei Jahre lang gesperrt worden", True),
    ("für vier Jahre gesperrt worden", "zwei Jahre nach dem Rennen gesperrt worden", False),
    ("nach vier Jahren gesperrt worden", "zwei Jahre nach dem Rennen gesperrt worden", True),
    ("zehn Tage vor dem Rennen gesperrt worden", "neun Tage vor dem Rennen gesperrt worden", False),
    ("für zehn Tage gesperrt worden", "neun Tage lang gesperrt worden", True),
]


@pytest.mark.parametrize(("a", "b", "counts"), WHEN)
def test_how_long_is_not_held_against_when(a: str, b: str, counts: bool) -> None:
    one = f"Die Läuferin Johanna Holm ist wegen Dopings {a}, wie der Verband in Kiel mitteilt."
    told = diff(one, f"Johanna Holm ist vom Verband in Kiel {b}: Die Läuferin hatte sich gedopt.").findings
    counted = [finding for finding in told if finding.confidence is not Confidence.LOW]
    assert bool(counted) is counts


def test_goals_of_a_player_and_of_the_team_do_not_count() -> None:
    told = diff("Holm trifft beim Sieg in Kiel mit zwei Toren.", "Holm ist beim Sieg in Kiel an vier Toren beteiligt.")
    assert {finding.confidence for finding in told.findings} <= {Confidence.LOW}


OF_REGIONS = [
    # two countries have more than one of them
    ("Bei Fluten in Kenia und Somalia starben 210 Menschen.", "Fluten in Kenia: 120 Menschen gestorben.", False),
    ("Bei Fluten in Kenia und Somalia starben 210 Menschen.", "Somalia und Kenia: 120 Menschen bei Fluten tot.", True),
    ("Bei Fluten in Kenia, Sri Lanka und Mali starben 210 Menschen.", "Fluten in Sri Lanka: 120 Menschen tot.", False),
    # the reports share a country, the sentences do not
    (
        "Fluten: In Kenia starben nach Angaben der Behörden 145 Menschen. Auch Somalia ist betroffen.",
        "Bei Fluten in Somalia starben 140 Menschen, teilten die Behörden mit. Auch Kenia ist betroffen.",
        False,
    ),
    # a country's rate is not its town's
    ("In Deutschland stieg die Quote im Mai auf 6,1 Prozent.", "Die Quote in Kiel steigt im Mai auf 8 Prozent.", False),
    ("In Kiel stieg die Quote im Mai auf 6,1 Prozent.", "Die Quote in Kiel steigt im Mai auf 8 Prozent.", True),
]


@pytest.mark.parametrize(("a", "b", "counts"), OF_REGIONS)
def test_figures_of_regions_of_which_one_holds_the_other_do_not_count(a: str, b: str, counts: bool) -> None:
    for one, other in ((a, b), (b, a)):
        told = [finding for finding in diff(one, other).findings if finding.rule == "number-mismatch"]
        assert told
        assert {finding.confidence for finding in told} <= {Confidence.LOW} or counts


def test_a_town_is_a_place_where_it_stands_as_one() -> None:
    """Werl and Linden are towns, and Linden is many a person's name."""
    a = "In Werl hat die Polizei bei einer Razzia zehn Männer festgenommen."
    assert places_of(a, "de") == {fold("Werl")}
    assert places_of("Die Ministerin Linden spricht.", "de") == frozenset()
    assert places_of("Werl: Zehn Männer festgenommen", "de") == {fold("Werl")}
    assert places_of("Nahe Werl: Zehn Männer festgenommen", "de") == {fold("Werl")}
    assert are_elsewhere(places_of(a, "de"), places_of("Berlin: Razzia", "de"), "de")
    assert not are_elsewhere(places_of(a, "de"), places_of("Razzia in Nordrhein-Westfalen", "de"), "de")


def test_what_should_be_does_not_count_against_what_is() -> None:
    paid = "Mieter in Kassel geben im Schnitt 28 Prozent ihres Einkommens für das Wohnen aus."
    advised = "Die Kosten des Wohnens in Kassel sollten 30 Prozent des Einkommens der Mieter nicht überschreiten."
    told = "30 Prozent ihres Einkommens geben Mieter in Kassel laut einer Studie für das Wohnen aus."
    for other, expected in ((advised, Confidence.LOW), (told, Confidence.HIGH)):
        (finding,) = diff(paid, other, language_a="de", language_b="de").findings
        assert finding.confidence is expected


OF_OTHER_THINGS = [
    (
        "In Ulm sind nach Angaben der Stadt mehr als 1500 Menschen in der Halle untergebracht.",
        "Die Halle in Ulm soll höchstens 800 Menschen beherbergen, sagt die Stadt.",
    ),
    (
        "Mieter in Kassel geben im Schnitt 28 Prozent ihres Einkommens für die Miete aus.",
        "16 Prozent der Mieter in Kassel geben mindestens 40 Prozent ihres Einkommens für die Miete aus.",
    ),
    (
        "Nach der Explosion in Ulm schweben vier Menschen in Lebensgefahr, darunter ein Baby.",
        "Explosion in Ulm: Am Donnerstag wurden bei der Explosion 14 Menschen verletzt.",
    ),
    (
        "Saisonbereinigt stieg die Zahl der Arbeitslosen im Mai in Hessen um 9000.",
        "In Hessen wuchs die Zahl der Arbeitslosen laut der Behörde im Mai um 7000.",
    ),
    (
        "Neue Studie zum Bewegungsmangel im Homeoffice. Fast jeder zweite Deutsche treibt keinen Sport.",
        "Ein Drittel der Deutschen sitzt laut einer neuen Studie zu lange. Gründe für den Bewegungsmangel sind das "
        "Homeoffice und die Pandemie.",
    ),
]


@pytest.mark.parametrize(("a", "b"), OF_OTHER_THINGS)
def test_limits_thresholds_adjusted_figures_and_shares_of_one_whole_do_not_count(a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        found = diff(one, other, language_a="de", language_b="de").findings
        assert [each for each in found if each.confidence is not Confidence.LOW] == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Die Halle in Ulm soll 800 Menschen aufnehmen.", "Die Halle in Ulm soll 500 Menschen aufnehmen."),
        ("Jeder zweite Deutsche treibt keinen Sport.", "Jeder dritte Deutsche treibt keinen Sport."),
    ],
)
def test_two_limits_and_two_shares_of_one_thing_do(a: str, b: str) -> None:
    (found,) = diff(a, b, language_a="de", language_b="de").findings
    assert found.confidence is not Confidence.LOW


def test_a_loss_is_one_figure_with_its_sign_and_in_words() -> None:
    a = "Die Bahn in Ulm meldet für das Halbjahr minus 760 Millionen Euro."
    b = "Die Bahn in Ulm meldet für das Halbjahr einen Verlust von 760 Millionen Euro."
    for one, other in ((a, b), (b, a)):
        report = diff(one, other, language_a="de", language_b="de")
        assert report.findings == ()
        assert "number" in {each.family for each in report.confirmed}


def test_a_report_that_gives_the_bound_and_the_figure_disagrees_with_nobody_who_has_it() -> None:
    a = "Jackpot in Ulm geknackt: Ein Spieler gewinnt über eine Milliarde Euro. Es waren 1,337 Milliarden Euro."
    b = "Ein Spieler in Ulm gewinnt den Jackpot von 1,34 Milliarden Euro."
    assert [f for f in diff(a, b).findings if f.severity != "note"] == []
