"""Entities: who is who inside one report."""

from __future__ import annotations

import pytest

from checker.claims import read_claims
from checker.document import read_text
from checker.model import Entity
from checker.values.names.entities import read_entities


def entities(text: str, language: str = "de") -> tuple[Entity, ...]:
    document = read_text(text, name="a", language=language)
    return read_entities(document.text, read_claims(document), language)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        # a family name is the person of that name
        ("Ministerin Karla Brandner kam nach Oslo. Brandner sprach.", "de", [("person", "Karla Brandner", 2)]),
        # the first name comes later
        ("Ministerin Brandner kam. Karla Brandner sprach.", "de", [("person", "Karla Brandner", 2)]),
        # two persons of one family name are two, and the name alone is nobody's
        (
            "Trainer Ole Zeitler und Trainer Jan Zeitler kamen.",
            "de",
            [("person", "Ole Zeitler", 1), ("person", "Jan Zeitler", 1)],
        ),
        # an abbreviation in brackets
        (
            "Der Verband Deutscher Fährleute (VDF) tagt in Ulm.",
            "de",
            [("organisation", "Verband Deutscher Fährleute", 1)],
        ),
        ("Der VfB Kassel siegte.", "de", [("team", "VfB Kassel", 1)]),
        ("Transport Secretary Jane Holm spoke. Holm laughed.", "en", [("person", "Jane Holm", 2)]),
        ("The Harbour Pilots Association (HPA) met.", "en", [("organisation", "Harbour Pilots Association", 1)]),
    ],
)
def test_mentions_are_gathered(text: str, language: str, expected: list[tuple[str, str, int]]) -> None:
    found = [(each.kind.value, each.name, len(each.spans)) for each in entities(text, language)]
    assert [each for each in found if each in expected] == expected


def test_an_abbreviation_is_a_form_of_its_entity() -> None:
    entity = next(
        each for each in entities("Der Verband Deutscher Fährleute (VDF) tagt in Ulm.") if "Verband" in each.name
    )
    assert "vdf" in entity.forms


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Es sprach Finanzminister Ole Zeitler.", "de", ("minister", "finanz", [], False, False)),
        ("Es sprach die frühere Nordwerk-Chefin Karla Brandner.", "de", ("chief", "", ["nordverk"], True, False)),
        ("Es sprach Ex-Trainer Ole Zeitler.", "de", ("coach", "", [], True, False)),
        ("Es sprach der designierte Kanzler Ole Zeitler.", "de", ("chancellor", "", [], False, True)),
        ("Es sprach der belgische Präsident Jan Zeitler.", "de", ("president", "", ["=be"], False, False)),
        ("Es kam Belgiens Präsident Jan Zeitler.", "de", ("president", "", ["=be"], False, False)),
        ("Karla Brandner, Trainerin des FC Lehmkoben, kam.", "de", ("coach", "", ["fk", "lehmkoben"], False, False)),
        ("Jane Holm, the former chief of Nordmill, spoke.", "en", ("chief", "", ["nordmill"], True, False)),
        ("Transport Secretary Jane Holm spoke.", "en", ("minister", "", ["transport"], False, False)),
    ],
)
def test_the_office_of_a_person(text: str, language: str, expected: tuple[str, str, list[str], bool, bool]) -> None:
    offices = [office for each in entities(text, language) for office in each.offices]
    assert [(o.head, o.area, sorted(o.of), o.former, o.shifted) for o in offices] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        # what stands behind the office is no name
        "Nach dem Rücktritt macht der Finanzminister Druck.",
        "Das neue Amt von Karla Brandner ist unbekannt.",
    ],
)
def test_no_office_is_read(text: str) -> None:
    assert not [office for each in entities(text) for office in each.offices]


def test_a_language_without_a_table_has_no_entities() -> None:
    assert read_entities("Jan Maes kwam.", (), "nl") == ()
