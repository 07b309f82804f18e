"""One act told as a fact, and held back by a word beside the same verb."""

from __future__ import annotations

import pytest

from checker.document import read_text
from checker.pipeline import compare_tellings, read_report
from checker.rules.load import load_rules
from tests.program import diff, encoder

RULES = tuple(rule for rule in load_rules() if rule.comparator == "certainty")


def counted(a: str, b: str, language: str = "de") -> list[tuple[str, str]]:
    """The certainties of the alarms, the same from both sides."""
    there, back = (diff(*texts, language_a=language, language_b=language, rules=RULES) for texts in ((a, b), (b, a)))
    assert [each.fingerprint for each in there.findings] == [each.fingerprint for each in back.findings]
    return [
        (each.a.value, each.b.value) for each in there.findings if each.a and each.b and str(each.confidence) != "low"
    ]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (
            "Plön: Ein Reeder soll den Hafenbund in Kiel verlassen haben.",
            "Rabenau verlässt den Hafenbund. In Plön und Kiel ist man entsetzt, und der Vorstand tagt.",
            [("allegation", "fact")],
        ),
        (
            "In Plön verlieh der Vorstand am Abend offenbar den Ankerpreis an die Kapitänin aus Kiel.",
            "Feier in Plön: Segler haben einen Ankerpreis verliehen. Viele Gäste kamen aus Kiel.",
            [("allegation", "fact")],
        ),
        # a plan of something else beside the fact
        (
            "Plön: Der Hafenbund will offenbar einen Fangstopp verhängen. In Kiel wird getagt.",
            "Kiel und Plön: Der Hafenbund verhängt einen Fangstopp und will Kutter verkaufen.",
            [("allegation", "fact")],
        ),
        # both perfects belong to the modal
        (
            "Der Kämmerer von Plön soll Belege gefälscht und in Kiel Akten verbrannt haben.",
            "Aus Plön und Kiel: Rathaus verbrennt Akten. Der Rat ist entsetzt.",
            [("allegation", "fact")],
        ),
        # the mark bears on the verb beside it, not on the last one
        (
            "Plön und Kiel: Segler erobern offenbar den Ankerpreis und beklagen Verluste.",
            "Aus Plön und Kiel: Segler erobern den Ankerpreis. Viele feiern.",
            [("allegation", "fact")],
        ),
        # a place behind the mark is no reason
        (
            "In Plön hatte der Segler aus Kiel den Anker offenbar aus einem Lager gestohlen.",
            "In Plön ist ein Segler in ein Lager eingedrungen und hat einen Anker gestohlen. In Kiel wurde er gesehen.",
            [("allegation", "fact")],
        ),
        # without a verb: all that stands behind the mark
        (
            "Werft in Plön offenbar vor dem Aus. Kieler Rat tagt.",
            "Kiel: Werft in Plön vor dem Aus!",
            [("allegation", "fact")],
        ),
        # who is suspected says nothing of whether it was done
        (
            "Segler in Plön offenbar erstochen. Kieler Polizei nimmt Verdächtigen fest.",
            "Verdächtiger in Kiel gefasst: Segler in Plön erstochen.",
            [("allegation", "fact")],
        ),
        # word for word, and no source left
        (
            "Laut Verband: Holm-Wechsel nach Plön perfekt. Kiel hofft.",
            "Kiel: Holm-Wechsel nach Plön perfekt.",
            [("source", "fact")],
        ),
        # an uncommon noun for somebody
        (
            "In Plön hat der Zoll mutmaßliche Schleuser aus Kiel gefasst.",
            "Der Zoll in Plön fasst drei Schleuser. Kiel ist erleichtert.",
            [("allegation", "fact")],
        ),
        # a reason that both tell is not what is held back
        (
            "In Plön wurden Segler aus Kiel offenbar mit einer Harpune beschossen.",
            "Plön: Segler aus Kiel mit Harpune beschossen, niemand verletzt.",
            [("allegation", "fact")],
        ),
        # a capital behind a colon makes no noun of the mark
        (
            "Hafen Plön: Wohl über 20 Verfahren gegen Kieler Reeder",
            "Streit im Hafen Plön: Über 20 Verfahren gegen Kieler Reeder",
            [("possibility", "fact")],
        ),
        # a crime of the tables, at a place that both name
        (
            "Feuer in Plön, auch in Kiel zu sehen. Die Polizei ermittelt wegen möglicher Brandstiftung.",
            "Nach dem Brandanschlag auf eine Halle in Plön ist auch Kiel entsetzt.",
            [("possibility", "fact")],
        ),
        # an adjective in full ending behind the mark belongs to the object, the mark to the verb
        (
            "In Plön und Kiel verkaufen Reeder offenbar neue Anker.",
            "Plön und Kiel: Reeder verkaufen neue Anker.",
            [("allegation", "fact")],
        ),
        # a title in quotation marks cuts no sentence
        (
            "In Plön sollen Erben ein Bild „Der alte Hafen von Kiel“ verkauft haben.",
            "Ein Museum hat das Bild „Hafen von Kiel“ verkauft. Ganz Plön ist entsetzt.",
            [("allegation", "fact")],
        ),
    ],
)
def test_an_act_told_as_a_fact_and_held_back(a: str, b: str, expected: list[tuple[str, str]]) -> None:
    assert counted(a, b) == expected


def test_an_act_told_as_a_fact_and_held_back_in_english() -> None:
    a = "A shipowner of Galway reportedly left the Harbour League of Cork."
    b = "Croft leaves the Harbour League. In Cork and Galway people were stunned."
    assert counted(a, b, "en") == [("allegation", "fact")]


FACT = "Rabenau verlässt den Hafenbund. In Plön und Kiel ist man entsetzt, und der Vorstand tagt."


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # the mark bears on the reason
        ("Plön: Ein Reeder verlässt offenbar aus Ärger den Hafenbund in Kiel.", FACT),
        # who did it is held back, not what happened
        (
            "Plön und Kiel: Ein Segler soll einen Wirt getötet haben.",
            "Wirt getötet. In Plön und Kiel ist man entsetzt.",
        ),
        # what stands behind the mark is not in the other
        (
            "Werft in Plön offenbar vor teurem Aus. Kieler Rat tagt.",
            "Kiel: Werft in Plön stellt ein Aus in Aussicht.",
        ),
        # what is planned is not done
        ("Rat: Werft Plön plant offenbar Umbau im Kieler Hafen.", "Im Kieler Hafen beginnt die Werft Plön den Umbau."),
        # a reason behind a comma
        (
            "Ein Segler aus Plön starb im Kieler Hafen, wohl durch eine Vergiftung.",
            "Segler aus Plön starb im Kieler Hafen: Der Rat ist entsetzt.",
        ),
        # what stands before a colon tells no source of itself, and another figure is another matter
        ("Bericht der »Plöner Woche«: Holm geht nach Kiel", "»Plöner Woche«: Holm und die Kieler Frage"),
        ("Laut Verband: 20 Boote in Plön gesunken. Kiel hilft.", "Kiel hilft: 40 Boote in Plön gesunken."),
        # an accusation is no fact
        (
            "Angebliche Spionage: Plön verurteilt Festnahme eines Kieler Reeders.",
            "Ein Reeder aus Plön ist in Kiel in Haft, ihm wird Spionage vorgeworfen.",
        ),
        # told plainly in the headline of the same report, by another word for who
        (
            "Segler »Holm« aus Plön: Fischer stürzt in Kiel vom Mast. Segler Holm ist offenbar vom Mast gestürzt.",
            "»Holm« stürzt in Kiel vom Mast: Plön trauert um den Segler.",
        ),
        # a study is no reservation
        ("Studie: Jedes Boot in Plön leckt in Kiel.", "Jedes Boot in Plön leckt in Kiel."),
        # who is accused of an act that both tell
        (
            "Plön und Kiel werfen Reeder Rabenau vor, den Steg zerstört zu haben.",
            "Rabenau: Steg in Plön zerstört, auch Kiel ist entsetzt.",
        ),
        # a measure supposed by those who speak of it
        (
            "Wohl mindestens 68 Boote in Plön und Kiel zerstört.",
            "Behörden sprechen von 68 zerstörten Booten in Plön und Kiel.",
        ),
        # a purpose
        (
            "Reeder Rabenau soll den Steg in Plön zerstört haben, sagt Kiel.",
            "Bagger rollen von Kiel nach Plön zu Rabenau, um den Steg zu zerstören.",
        ),
    ],
)
def test_no_alarm_on_what_is_no_such_act(a: str, b: str) -> None:
    assert counted(a, b) == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # what may come
        ("Plön: Ein Reeder könnte den Hafenbund in Kiel verlassen.", FACT),
        # the fact is held back in the next sentence
        (
            "Plön: Ein Reeder soll den Hafenbund in Kiel verlassen haben.",
            "Rabenau verlässt den Hafenbund. In Plön und Kiel soll er am Abend gekündigt haben.",
        ),
        # the teller of the fact names a source further down
        (
            "Segler in Plön mutmaßlich erschossen. Kieler Rat entsetzt.",
            "Segler in Plön erschossen. Der Rat ist entsetzt. Medien zufolge starb er in Kiel.",
        ),
        # two events, or one
        ("Ein Reeder soll den Hafenbund verlassen haben.", "Der Pfarrer verlässt den Hafenbund nach dem Gebet."),
    ],
)
def test_what_is_no_alarm_between_reports_that_a_program_put_together(a: str, b: str) -> None:
    tellings = [read_report(read_text(text, name="report", language="de"), encoder=encoder()) for text in (a, b)]
    alarms = [
        [f for f in compare_tellings(*tellings, rules=RULES, one_event=known).findings if str(f.confidence) != "low"]
        for known in (False, True)
    ]
    assert [len(each) for each in alarms] == [0, 1]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "In Plön räumten Forscher aus Kiel den wohl größten Seglerfriedhof des Nordens aus.",
            "Ein Rätsel in Plön: Der größte Seglerfriedhof des Nordens erstaunt Forscher aus Kiel.",
        ),
        (
            "Plön und Kiel beklagen die mutmaßlich dänischen Störungen des Funks.",
            "Dänische Störungen im Funk: Plön und Kiel sind besorgt.",
        ),
    ],
)
def test_an_attribute_held_back_in_one_report(a: str, b: str) -> None:
    assert [sorted(each) for each in counted(a, b)] in ([["fact", "possibility"]], [["allegation", "fact"]])


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # taste
        (
            "So entstand in Plön und Kiel das wohl schönste Deckenbild.",
            "Plön, Kiel: So entstand das schönste Deckenbild.",
        ),
        # both hold it back
        (
            "In Plön steht die wohl größte Werft Kiels.",
            "Bei der Werft in Plön handelt es sich wohl um die größte Werft Kiels.",
        ),
        # one of the reports tells it both ways
        (
            "In Plön steht die wohl größte Werft Kiels. Die größte Werft hat viele Kunden.",
            "Die größte Werft Kiels in Plön feiert.",
        ),
    ],
)
def test_no_alarm_on_such_an_attribute(a: str, b: str) -> None:
    assert counted(a, b) == []
