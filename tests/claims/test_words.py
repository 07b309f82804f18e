"""What a claim is about: stems of content words, and names."""

from __future__ import annotations

import pytest

from checker.claims.words import content_words, names


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Die Häuser der Stadt brannten.", "de", ("haus", "stadt", "brannt")),
        ("Das Anti-IS-Bündnis", "de", ("anti", "is", "bundnis")),
        ("elf Züge, 12 Züge und 3,5 Prozent", "de", ("zug", "zug")),
        ("Der IS und die USA", "de", ("is", "usa")),
        ("US troops told us", "en", ("us", "troop")),
        ("the players’ union and Hill’s dogs were running", "en", ("player", "union", "hill", "dog", "run")),
        ("eleven cars, 3.5 percent", "en", ("car",)),
        ("Les maisons brûlaient", "fr", ("les", "maisons", "brûlaient")),
        ("... 12 !", "de", ()),
        ("", "de", ()),
    ],
)
def test_content_words(text: str, language: str, expected: tuple[str, ...]) -> None:
    assert content_words(text, language) == expected


def test_an_abbreviation_in_capitals_is_no_function_word_unless_all_is_in_capitals() -> None:
    assert content_words("IS WAS HERE", "en") == ()
    assert content_words("The IS was here", "en") == ("is",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gestern kam Anna Berg nach Rom.", {"Anna", "Berg", "Rom"}),
        ("Berg kam. Dann ging Berg.", {"Berg"}),
        ("„Halt“, rief Lund.", {"Lund"}),
        ("Police met Hill’s lawyer.", {"Hill"}),
        ("nothing at all", set()),
    ],
)
def test_names_are_capitalised_words_not_first_in_a_sentence(text: str, expected: set[str]) -> None:
    assert names(text) == expected
