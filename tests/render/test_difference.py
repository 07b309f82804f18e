"""The words that differ are marked, and no others."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Span
from checker.render.difference import differing


def marked(text: str, spans: tuple[Span, ...]) -> list[str]:
    return [span.of(text) for span in spans]


@pytest.mark.parametrize(
    ("a", "b", "in_a", "in_b"),
    [
        ("elf Boote", "zehn Boote", ["elf"], ["zehn"]),
        ("„Elf Boote“", '"elf Boote"', [], []),
        ("rund 12.000 Euro", "rund 12.500 Euro", ["12.000"], ["12.500"]),
        ("um 14:30 Uhr", "um 14:50 Uhr", ["14:30"], ["14:50"]),
        ("5 %", "5 Punkte", ["%"], ["Punkte"]),
        ("die Nord-Süd-Bahn", "die Bahn", ["Nord-Süd-Bahn"], ["Bahn"]),
        ("Wir sind nicht, wirklich nicht fertig", "Wir sind fertig", ["nicht, wirklich nicht"], []),
        ("der Zug hielt", "ein Bus, der fuhr", ["Zug hielt"], ["ein Bus", "fuhr"]),
        ("Müller", "Mu\u0308ller", [], []),
        ("", "drei", [], ["drei"]),
        ("…", "–", [], []),
    ],
)
def test_differing_words(a: str, b: str, in_a: list[str], in_b: list[str]) -> None:
    spans_a, spans_b = differing(a, b)

    assert (marked(a, spans_a), marked(b, spans_b)) == (in_a, in_b)


@given(st.text())
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert differing(text, text) == ((), ())


WORDS = st.lists(st.sampled_from(["elf", "zehn", "Boote", "12,5", "%", "„ja“", "-", "und"])).map(" ".join)


@given(WORDS, WORDS)
def test_marks_are_ordered_apart_and_begin_and_end_on_a_word(a: str, b: str) -> None:
    for text, spans in zip((a, b), differing(a, b), strict=True):
        assert all(before.end < after.start for before, after in pairwise(spans))
        assert all(words == words.strip(" „“-") != "" for words in marked(text, spans))
