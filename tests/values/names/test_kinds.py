"""What a word by itself can name."""

from __future__ import annotations

import pytest

from checker.values.names.kinds import are_two_posts, country_named, is_name, may_be_one_thing, post_of


@pytest.mark.parametrize(
    ("word", "language", "country"),
    [
        ("Rumänen", "de", "ro"),
        ("rumänischen", "de", "ro"),
        ("Rumänien", "de", "ro"),
        ("Norwegians", "en", "no"),
        ("Brandner", "de", ""),
    ],
)
def test_a_country_is_known_by_its_name_its_people_and_what_is_of_it(word: str, language: str, country: str) -> None:
    assert country_named(word, language) == country


@pytest.mark.parametrize(
    ("one", "other", "two"),
    [
        ("Bundeskanzler", "Bundespräsident", True),
        ("Finanzminister", "Innenminister", True),
        ("Papst", "Bürgermeister", True),
        ("Richter", "Staatsanwalt", True),
        ("Kanzler", "Regierungschef", False),
        ("Präsident", "Staatschef", False),
        ("Parteichef", "Fraktionsvorsitzender", False),
        ("Minister", "Ministerpräsident", False),
        ("Torwart", "Kapitän", False),
    ],
)
def test_offices_exclude_each_other_where_nobody_is_told_by_both(one: str, other: str, two: bool) -> None:
    posts = post_of(one, "de"), post_of(other, "de")
    assert posts[0] is not None
    assert posts[1] is not None
    assert are_two_posts(posts[0], posts[1], "de") is are_two_posts(posts[1], posts[0], "de") is two


@pytest.mark.parametrize(
    ("word", "before", "name"),
    [
        ("Brilske", "", True),
        ("Nestlé", "hat", True),
        ("SPD", "die", True),
        # a compound of a common noun, an office, a noun
        ("Hafenmetropole", "hat", False),
        ("Kanzler", "hat", False),
        ("Konzern", "der", False),
        ("Dienstag", "am", False),
    ],
)
def test_a_name_is_what_no_lexicon_has_as_a_noun(word: str, before: str, name: bool) -> None:
    assert is_name(word, before, "de") is name


def test_lines_of_the_table_name_one_thing() -> None:
    assert may_be_one_thing("Bob", "Robert", "en")
    assert may_be_one_thing("Gladbach", "Borussia", "de")
    assert not may_be_one_thing("Dortmund", "Gladbach", "de")
