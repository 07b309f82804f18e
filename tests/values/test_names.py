"""Names: what is read as one, and when two are one name with a slip."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.model import Span
from checker.values.names.likeness import fold, is_slip
from checker.values.names.places import exclude_each_other
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


@pytest.mark.parametrize(
    ("one", "other"),
    [("Kowalenko", "Kowelenko"), ("Brandner", "Brndner"), ("Holloran", "Hollroan"), ("Selensky", "Selensly")],
)
def test_a_letter_too_many_too_few_another_or_exchanged_is_a_slip(one: str, other: str) -> None:
    assert is_slip(one, other, "de")
    assert is_slip(other, one, "de")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wollenbrook", "Wollenbrooks"),  # genitive
        ("Israel", "Israeli"),
        ("Ukraine", "Ukrainer"),
        ("Department", "Departments"),
        ("Syrer", "Syrien"),
        ("Selenskyj", "Selenski"),  # house style
        ("Gadhafi", "Gaddafi"),
        ("Mosambik", "Mozambik"),
        ("Müller", "Mueller"),
        ("Kerry", "Berry"),  # another first letter
        ("Kim", "Kam"),  # too short
        ("Kowalski", "Kowalska"),
    ],
)
def test_other_forms_and_house_styles_are_no_slips(one: str, other: str) -> None:
    assert not is_slip(one, other, "de")


@settings(deadline=None)
@given(st.text(max_size=12), st.text(max_size=12))
def test_a_slip_is_one_from_both_sides(one: str, other: str) -> None:
    assert is_slip(one, other, "de") == is_slip(other, one, "de")
    assert not is_slip(one, one, "de")
    assert fold(one) == fold(one.upper()) or not one.isascii()


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("Ulm", "Kassel", True),
        ("Polen", "Ungarn", True),
        ("Krakau", "Polen", False),
        ("Ulm", "Deutschland", False),
        ("Krakau", "Ungarn", False),
        ("Ulm", "Wahlershausen", False),
    ],
)
def test_places_of_one_kind_exclude_each_other_and_a_holder_does_not(one: str, other: str, apart: bool) -> None:
    assert exclude_each_other(one, other, "de") is apart
