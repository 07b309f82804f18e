"""What one report holds back and the other tells plainly, in other words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.compare.scene import Scene, Telling
from checker.compare.statements.certainty import compare_certainty
from checker.document import read_text
from checker.model import Confidence, Side
from checker.pipeline import read_report
from tests.program import encoder


def telling(text: str, language: str) -> Telling:
    return read_report(read_text(text, name="report", language=language), encoder=encoder())


def counted(a: str, b: str, language: str = "de", *, one_event: bool = True) -> list[tuple[str, str]]:
    """The places of the findings that count."""
    scene = Scene(telling(a, language), replace(telling(b, language), side=Side.B), (), one_event)
    return [
        (each.a.span.of(a), each.b.span.of(b))
        for each in compare_certainty(scene).differences
        if each.a and each.b and each.confidence is not Confidence.LOW
    ]


PAIRS = [
    # a doubt over a dependent clause
    (
        "Kutter vor Plön gesunken. Ein Blitz traf am Abend den Mast. Alle Fischer wurden gerettet.",
        "Fischer aus Seenot geborgen. Taucher vermuten, dass ein Blitz in den Mast einschlug.",
        "Ein Blitz traf am Abend den Mast",
        "vermuten, dass ein Blitz in den Mast einschlug",
    ),
    # an accusation with an infinitive
    (
        "Lotse in Haft. Der Mann hat den Frachter mit Absicht gerammt. Der Hafen bleibt zu.",
        "Lotse sitzt ein. Er steht im Verdacht, absichtlich mit dem Schiff kollidiert zu sein.",
        "Der Mann hat den Frachter mit Absicht gerammt",
        "Verdacht, absichtlich mit dem Schiff kollidiert zu sein",
    ),
    # a question that is left open
    (
        "Freispruch für Lotsen. Die Staatsanwaltschaft legt Revision ein.",
        "Lotse ist frei. Ob die Anklagebehörde Rechtsmittel einlegt, sagte sie nicht.",
        "Die Staatsanwaltschaft legt Revision ein",
        "Ob die Anklagebehörde Rechtsmittel einlegt",
    ),
    # a noun for the act
    (
        "Werft Holm streicht in Plön 300 Stellen. Die Belegschaft wurde am Morgen unterrichtet.",
        "Sorge bei Holm. Die Werft plant den Abbau von 300 Arbeitsplätzen in Plön.",
        "Werft Holm streicht in Plön 300 Stellen",
        "Die Werft plant den Abbau von 300 Arbeitsplätzen in Plön",
    ),
    # what somebody is called
    (
        "Schleuser in Plön gefasst. In seinem Boot saßen zwölf Menschen.",
        "Mutmaßlicher Schlepper gestoppt. Die Wasserwacht fand in Plön ein volles Boot.",
        "Schleuser in Plön gefasst",
        "Mutmaßlicher Schlepper",
    ),
]


@pytest.mark.parametrize(("a", "b", "fact", "doubt"), PAIRS)
def test_a_doubt_in_other_words_counts(a: str, b: str, fact: str, doubt: str) -> None:
    assert counted(a, b) == [(fact, doubt)]
    assert counted(b, a) == [(doubt, fact)]


@pytest.mark.parametrize(("a", "b", "fact", "doubt"), PAIRS)
def test_it_does_not_where_nobody_knows_that_they_tell_one_event(a: str, b: str, fact: str, doubt: str) -> None:
    assert not counted(a, b, one_event=False)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # held back elsewhere by the teller of the fact
        (
            "Ein Blitz traf den Mast des Kutters. Der Blitz könnte den Mast getroffen haben, sagen Fischer.",
            "Taucher vermuten, dass ein Blitz in den Mast einschlug.",
        ),
        # told plainly too by the report with the doubt
        (
            "Ein Blitz traf am Abend den Mast des Kutters.",
            "Blitz schlägt in Mast ein. Fischer fürchten, dass ein Blitz in den Mast einschlug.",
        ),
        # denied
        (
            "Der Mann hat den Frachter nicht gerammt.",
            "Er steht im Verdacht, den Frachter gerammt zu haben.",
        ),
        # who did it is held back, and not that it was done
        (
            "Der Kapitän wurde in Plön erschossen.",
            "Ein Lotse soll den Kapitän in Plön erschossen haben.",
        ),
        # by somebody else's word in both
        (
            "Nach Angaben der Wasserwacht traf ein Blitz den Mast.",
            "Taucher vermuten, dass ein Blitz in den Mast einschlug.",
        ),
        # another thing is held back
        (
            "Ein Blitz traf den Mast. Die Fischer wurden gerettet.",
            "Blitz am Abend. Der Kutter könnte schon lange ein Leck gehabt haben.",
        ),
        # on another day
        (
            "Im Juli stieg in Plön der Preis für Krabben.",
            "Im August dürfte in Plön der Preis für Krabben steigen.",
        ),
        # the reason alone
        (
            "Fischer aus Plön haben den Steg des Hafens beschmiert.",
            "Fischer aus Plön haben den Steg des Hafens offenbar aus Protest gegen die Maut beschmiert.",
        ),
        # a suspect is a suspect in both
        (
            "Schleuser in Plön gefasst. Dem Verdächtigen drohen drei Jahre.",
            "Mutmaßlicher Schlepper gestoppt. Die Wasserwacht fand in Plön ein volles Boot.",
        ),
    ],
)
def test_it_does_not_where_something_speaks_against_it(a: str, b: str) -> None:
    assert not counted(a, b)


def test_it_counts_in_english() -> None:
    a = "Lightning struck the mast of the trawler off Cork. The crew was rescued."
    b = "Divers are examining whether lightning hit the mast of the trawler."
    assert counted(a, b, "en") == [
        ("Lightning struck the mast of the trawler off Cork", "whether lightning hit the mast of the trawler")
    ]
