"""Names: what is read as one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.model import Span
from checker.values.names.read import read_names


def names_in(text: str, language: str = "de") -> list[str]:
    return [" ".join(name.words) for name in read_names(text, Span(0, len(text)), language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Gestern traf Ursula von der Wense in Mossul ein.", "de", ["Ursula von der Wense", "Mossul"]),
        ("Am Abend sprach Minister Bauer mit Wolodymyr Krylenko.", "de", ["Bauer", "Wolodymyr Krylenko"]),
        ("Die Mauer neben der Kirche wurde beschädigt.", "de", []),
        ("On Monday the mayor met Ann Barlow’s lawyer in Leeds.", "en", ["Ann Barlow", "Leeds"]),
        ("The bridge was closed on Friday.", "en", []),
        ("Le maire a rencontré Anne.", "fr", []),
    ],
)
def test_names_are_read_with_their_particles_and_without_their_titles(
    text: str, language: str, expected: list[str]
) -> None:
    assert names_in(text, language) == expected


@settings(deadline=None)
@given(st.text(max_size=80), st.sampled_from(["de", "en"]))
def test_places_hold_the_words_of_a_name(text: str, language: str) -> None:
    for name in read_names(text, Span(0, len(text)), language):
        assert [place.of(text) for place in name.places] == list(name.words)
        assert name.span == Span(name.places[0].start, name.places[-1].end)
