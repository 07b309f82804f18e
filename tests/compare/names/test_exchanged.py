"""One name put for another where the sentence around it is the same."""

from __future__ import annotations

import pytest

from tests.compare.names.found import found


@pytest.mark.parametrize(
    ("a", "b", "language", "expected"),
    [
        # a village that no table knows
        (
            "Der Schatz wurde am Montag in Wiesgrund ausgegraben.",
            "Der Schatz wurde am Montag in Lehmkoben ausgegraben.",
            "de",
            ("name-mismatch", "Wiesgrund", "Lehmkoben"),
        ),
        # one of two that are joined
        (
            "Peru und Bolivien einigen sich auf einen neuen Handelsvertrag.",
            "Chile und Bolivien einigen sich auf einen neuen Handelsvertrag.",
            "de",
            ("name-mismatch", "Peru", "Chile"),
        ),
        # the other half of the name is shared
        (
            "The owner of the bakery in Leeds, Tom Barlow, has banned dogs.",
            "The owner of the bakery in Leeds, Tom Whitmore, has banned dogs.",
            "en",
            ("name-mismatch", "Tom Barlow", "Tom Whitmore"),
        ),
        (
            "Der Leiter der Sternwarte, Albrecht Zeitler, sprach am Dienstag in Ulm.",
            "Der Leiter der Sternwarte, Norbert Zeitler, sprach am Dienstag in Ulm.",
            "de",
            ("name-mismatch", "Albrecht Zeitler", "Norbert Zeitler"),
        ),
        # a street of the same first word
        (
            "Das Archiv ist in der Lindenstraße 12 untergebracht.",
            "Das Archiv ist in der Lindenallee 12 untergebracht.",
            "de",
            ("name-mismatch", "Lindenstraße", "Lindenallee"),
        ),
        # nothing but the name differs, and one of the two stands elsewhere too
        (
            "Zum Fest der Feuerwehr am Samstag kommt die Ministerin Karla Brandner. Brandner singt zwei Lieder.",
            "Zum Fest der Feuerwehr am Samstag kommt die Ministerin Petra Krause. Brandner bleibt zu Hause.",
            "de",
            ("name-mismatch", "Karla Brandner", "Petra Krause"),
        ),
        # a family name alone that no lexicon knows, behind a colon
        (
            "Streit um den Hafen: Brilske will den Vertrag mit Oslo vorerst nicht verlängern",
            "Streit um den Hafen: Tarneck will den Vertrag mit Oslo vorerst nicht verlängern",
            "de",
            ("name-mismatch", "Brilske", "Tarneck"),
        ),
        # whom a nation counts among its people
        (
            "Am Montag rettete ein 40 Jahre alter Syrer zwei Kinder aus dem Fluss.",
            "Am Montag rettete ein 40 Jahre alter Grieche zwei Kinder aus dem Fluss.",
            "de",
            ("name-mismatch", "Syrer", "Grieche"),
        ),
        # a nation
        (
            "One of the bidders is the Danish brewery Norhop.",
            "One of the bidders is the Swedish brewery Norhop.",
            "en",
            ("name-mismatch", "Danish", "Swedish"),
        ),
        # an office
        (
            "Am Abend sprach Landrätin Karla Brandner vor den Bauern.",
            "Am Abend sprach Senatorin Karla Brandner vor den Bauern.",
            "de",
            ("role-mismatch", "Landrätin", "Senatorin"),
        ),
    ],
)
def test_what_is_put_for_another_is_found_from_both_sides(
    a: str, b: str, language: str, expected: tuple[str, str, str]
) -> None:
    rule, one, other = expected
    assert found(a, b, language) == [expected]
    assert found(b, a, language) == [(rule, other, one)]


@pytest.mark.parametrize(
    ("a", "b", "language"),
    [
        # inflected, shorter, transliterated, abbreviated
        ("Der Brand begann in Hinterzapfing.", "Der Brand begann in Hinterzapfings Kirche.", "de"),
        (
            "Am Abend sprach Karla Brandner vor den Bauern in Ulm.",
            "Am Abend sprach Brandner vor den Bauern in Ulm.",
            "de",
        ),
        (
            "Am Abend traf Selenskyj in Oslo ein und sprach mit dem König.",
            "Am Abend traf Zelenski in Oslo ein und sprach mit dem König.",
            "de",
        ),
        (
            "Am Dienstag senkt die Europäische Zentralbank die Zinsen.",
            "Am Dienstag senkt die EZB die Zinsen.",
            "de",
        ),
        # a place and what holds it
        (
            "Der Schatz wurde am Montag in Krakau ausgegraben.",
            "Der Schatz wurde am Montag in Polen ausgegraben.",
            "de",
        ),
        # the other report has both
        (
            "Der Schatz wurde am Montag in Wiesgrund ausgegraben.",
            "Der Schatz wurde am Montag in Lehmkoben ausgegraben. Lehmkoben gehört zu Wiesgrund.",
            "de",
        ),
        # lines of a table
        (
            "Wiesgrund gewann gegen Ulm mit 2:1. Lehmkoben gewann gegen Ulm mit 2:1.",
            "Wiesgrund gewann gegen Ulm mit 2:1. Lehmkoben gewann gegen Ulm mit 2:1.",
            "de",
        ),
        # what a headline is sorted under
        (
            "Ruderliga: Die Werderboote und die Mainruderer stehen im großen Finale von Kiel",
            "Wassersport: Die Werderboote und die Mainruderer stehen im großen Finale von Kiel",
            "de",
        ),
        # a compound of a known noun, and any noun behind an article
        (
            "Nach langem Streit um den Hafen will Hamburg den Vertrag vorerst nicht verlängern.",
            "Nach langem Streit um den Hafen will Werftmetropole den Vertrag vorerst nicht verlängern.",
            "de",
        ),
        (
            "Nach langem Streit um den Hafen will die Swetlana den Vertrag vorerst nicht verlängern.",
            "Nach langem Streit um den Hafen will die Vorkampin den Vertrag vorerst nicht verlängern.",
            "de",
        ),
        # two words for one office, and a sentence with more that differs than the name
        (
            "Am Abend sprach Verbandspräsidentin Karla Brandner vor den Bauern.",
            "Am Abend sprach Verbandschefin Karla Brandner vor den Bauern.",
            "de",
        ),
        (
            "In Wiesgrund eröffnete am Montag ein neues Freibad.",
            "Seit gestern streiten in Lehmkoben viele über das alte Freibad.",
            "de",
        ),
    ],
)
def test_one_thing_in_other_words_stays_silent(a: str, b: str, language: str) -> None:
    assert found(a, b, language) == []
