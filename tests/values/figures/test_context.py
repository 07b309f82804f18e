"""What a figure counts: the noun near it or borrowed, its modifiers, and the concept across synonyms and languages."""

from __future__ import annotations

import pytest

from checker.model import Quantity, UnitClass
from checker.values.figures.read import read_quantities


def read(text: str, language: str = "de") -> list[tuple[str, str, str]]:
    """Figure, noun and concept of each quantity."""
    quantities: tuple[Quantity, ...] = read_quantities(text, language)[0]
    return [(quantity.figure.of(text), quantity.noun, quantity.concept) for quantity in quantities]


NOUNS = [
    ("de", "elf Verteidigungsminister", [("elf", "verteidigungsminister", "")]),
    ("de", "7.000 Berliner Haushalte", [("7.000", "haushalt", "households")]),
    ("de", "130 US-Soldaten", [("130", "soldat", "")]),
    ("de", "42 von 93 gesetzlichen Krankenkassen", [("42", "krankenkasse", ""), ("93", "krankenkasse", "")]),
    ("de", "24 der 40 Opfer", [("24", "opfer", ""), ("40", "opfer", "")]),
    ("de", "Rund 500 Häuser, 90 davon neu", [("500", "haus", ""), ("90", "haus", "")]),
    ("de", "7.000 Haushalte haben Strom, etwa 38.000 warten", [
        ("7.000", "haushalt", "households"), ("38.000", "haushalt", "households")]),
    ("de", "Zwei Drittel der 600 Beschäftigten", [("Zwei Drittel", "beschäftigte", ""), ("600", "beschäftigte", "")]),
    ("de", 'sechs "Tornado"-Flugzeuge', [("sechs", "flugzeug", "")]),
    ("de", "392 zu 206 Stimmen", [("392", "stimme", "votes"), ("206", "stimme", "votes")]),
    ("de", "Die Zahl stieg um 12 Fälle auf 45.", [("12", "fall", ""), ("45", "fall", "")]),
    ("de", "Zehntausende Berliner", [("Zehntausende", "berliner", "")]),
    ("de", "die zwölfköpfige Gruppe", [("zwölfköpfige", "person", "")]),
    ("en", "15 of the 19 lawyers", [("15", "lawyer", ""), ("19", "lawyer", "")]),
    ("en", "50 of our members", [("50", "member", "")]),
    ("en", "two European countries", [("two", "country", "")]),
    ("en", "eight million 250ml bottles", [("eight million", "bottle", ""), ("250", "", "")]),
    ("en", "a four-cylinder engine", [("four", "cylinder", "")]),
    ("en", "one man", [("one", "man", "")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), NOUNS)
def test_a_figure_has_the_noun_it_counts(language: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert read(text, language) == expected


CONCEPTS = {
    "dead": {
        "de": ["zehn Tote", "zehn Todesopfer", "Zehn Menschen starben.", "Zehn Menschen kamen ums Leben.",
               "Zehn Soldaten wurden getötet.", "Die Zahl der Toten stieg auf 10.", "Der Sturm tötete zehn Menschen."],
        "en": ["ten dead", "Ten people died.", "Ten people were killed.", "The bomb killed ten people.",
               "The death toll rose to 10.", "ten deaths"],
    },
    "injured": {
        "de": ["25 Verletzte", "25 Menschen wurden schwer verletzt.", "25 verletzte Soldaten"],
        "en": ["25 injured", "25 people were wounded.", "It injured 25 people."],
    },
    "missing": {"de": ["14 Vermisste", "14 Menschen werden vermisst."], "en": ["14 missing", "14 people are missing."]},
    "arrested": {"de": ["drei Festnahmen", "Die Polizei nahm drei Männer fest."], "en": ["Police arrested three men."]},
    "votes": {"de": ["312 Stimmen"], "en": ["312 votes"]},
}  # fmt: skip


@pytest.mark.parametrize(
    ("concept", "language", "text"),
    [(c, language, text) for c, forms in CONCEPTS.items() for language, texts in forms.items() for text in texts],
)
def test_a_concept_is_read_from_noun_adjective_or_verb(concept: str, language: str, text: str) -> None:
    assert [found[2] for found in read(text, language)] == [concept]


NO_CONCEPT = [
    ("de", "Zehn Menschen warteten."),
    ("de", "Nach drei Operationen starb er."),
    ("de", "300 Beamte waren im Einsatz, nachdem jemand getötet worden war."),
    ("en", "Ten people waited."),
]


@pytest.mark.parametrize(("language", "text"), NO_CONCEPT)
def test_people_alone_have_no_concept(language: str, text: str) -> None:
    assert [found[2] for found in read(text, language)] == [""]


def test_each_figure_takes_the_verb_of_its_own_clause() -> None:
    text = "Drei Menschen kamen ums Leben, zwei weitere wurden verletzt, 14 werden vermisst."
    assert read(text) == [("Drei", "mensch", "dead"), ("zwei", "mensch", "injured"), ("14", "mensch", "missing")]


def test_a_figure_without_a_noun_does_not_take_another_fate() -> None:
    assert read("50 injured, 3 killed", "en") == [("50", "injured", "injured"), ("3", "", "dead")]


def test_an_inserted_figure_does_not_hide_the_verb() -> None:
    text = "More than 1,000 people, including 200 children, were killed."
    assert read(text, "en") == [("1,000", "people", "dead"), ("200", "child", "dead")]


def test_the_part_died_and_not_the_whole() -> None:
    assert read("Zehn der zwölf Opfer starben.") == [("Zehn", "opfer", "dead"), ("zwölf", "opfer", "")]


def test_an_article_counts_beside_other_casualties_only() -> None:
    assert read("Ein Toter und drei Verletzte") == [("Ein", "tote", "dead"), ("drei", "verletzte", "injured")]
    assert read("Ein Verletzter wurde befragt.") == []


def test_a_change_shares_its_unit_and_power_of_ten() -> None:
    quantities, _ = read_quantities("Der Gewinn stieg von 50 auf 60 Mio. Euro.", "de")
    assert [(quantity.stated, quantity.unit) for quantity in quantities] == [(50_000_000, "euro"), (60_000_000, "euro")]


def test_scores_keep_both_sides_in_one_number() -> None:
    quantities, _ = read_quantities("The Senate voted 97-1.", "en")
    assert [(str(quantity.stated), quantity.unit_class) for quantity in quantities] == [("97.001", UnitClass.SCORE)]
