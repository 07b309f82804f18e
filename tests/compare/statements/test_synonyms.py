"""How alike two words of two reports are."""

from __future__ import annotations

import pytest

from checker.compare.statements.synonyms import likeness_of_words, weight_of_word
from checker.model import Span, Word


def _word(key: str, kind: str = "noun") -> Word:
    return Word(Span(0, len(key)), key, key, kind)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("kutter", "kutter", True),
        ("krabbenkutter", "kutter", True),
        ("schiff", "frachter", True),
        ("küstenfrachter", "schiff", True),
        ("schmuggeln", "schmuggler", True),
        ("kutter", "orgel", False),
        ("anker", "tanker", False),
        ("seeanker", "anker", True),
        ("lotse", "glocke", False),
    ],
)
def test_words_for_one_thing_are_alike(one: str, other: str, *, alike: bool) -> None:
    found = likeness_of_words(_word(one), _word(other), "de")
    assert (found > 0) == alike
    assert found == likeness_of_words(_word(other), _word(one), "de")


def test_a_rare_word_weighs_more_than_one_that_says_little() -> None:
    light, common, rare = (weight_of_word(_word(key), "de") for key in ("mann", "schiff", "bernsteinschmuggler"))
    assert light < common < rare
    assert weight_of_word(_word("schmuggeln", "verb"), "de") < weight_of_word(_word("schmuggeln"), "de")
