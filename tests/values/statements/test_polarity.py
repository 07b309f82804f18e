"""Words with their lemma and part of speech, and which of them negate or point in a direction."""

from __future__ import annotations

import pytest

from checker.values.statements.polarity import Direction, directions, is_negator, kin
from tests.words import words_of


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Die Preise sind gestiegen", "de", {Direction("level", "up")}),
        ("Die Preise sind gesunken", "de", {Direction("level", "down")}),
        ("Der Verein hat verloren", "de", {Direction("result", "lost"), Direction("job", "lost")}),
        ("Der Landtag sprach ihn am Ende frei", "de", {Direction("verdict", "free")}),
        ("Der Landtag billigte es nach Stunden", "de", {Direction("vote", "for")}),
        ("Sie stimmten gegen den Plan", "de", {Direction("vote", "against")}),
        ("Der Landtag sah ab", "de", set()),
        ("Sales increased again", "en", {Direction("level", "up")}),
        ("Sales were unchanged again", "en", {Direction("level", "same")}),
        ("Die Preise sind bekannt", "de", set()),
    ],
)
def test_words_of_direction_are_read_in_any_form(text: str, language: str, expected: set[Direction]) -> None:
    found = {way for word in words_of(text, language=language) for way in directions(word, language)}
    assert found == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Er hat keine Zeit", "de", ["keine"]),
        ("Er kommt nicht", "de", ["nicht"]),
        ("She didn't come", "en", ["didn't"]),
        ("Er kleidet sich fein", "de", []),
        ("She noticed nothing new", "en", []),
    ],
)
def test_negators_are_whole_words(text: str, language: str, expected: list[str]) -> None:
    assert [word.form for word in words_of(text, language=language) if is_negator(word, language)] == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("brücke", "brücke", True),
        ("hängebrücke", "brücke", True),
        ("einkesseln", "einkesselung", True),
        ("brand", "branche", False),
        ("tunnel", "brücke", False),
    ],
)
def test_kin_are_equal_words_compounds_and_derivations(one: str, other: str, expected: bool) -> None:
    assert kin(one, other, "de") is expected
    assert kin(other, one, "de") is expected


def test_spans_point_into_the_document() -> None:
    text = "Zuvor. Die Stadt sperrt die Brücke."
    words = words_of(text, 7)
    assert [word.span.of(text).lower() for word in words] == [word.form for word in words]


def test_a_language_without_a_table_has_no_words() -> None:
    assert words_of("Le pont est fermé", language="fr") == ()
