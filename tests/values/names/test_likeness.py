"""When two names are one name with a slip."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.values.names.likeness import fold, is_slip


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
        ("Djokovic", "Đoković"),  # letters with a stroke
        ("Radoslaw", "Radosław"),
        ("Gadhafi", "Gaddafi"),
        ("Mosambik", "Mozambik"),
        ("Müller", "Mueller"),
        ("Kerry", "Berry"),  # another first letter
        ("Kim", "Kam"),  # too short
        ("Kowalski", "Kowalska"),
        ("Sewerodonezk", "Sjewjerodonezk"),  # e, je
        ("Oatzempic", "Ozempic"),  # two letters apart as written
        ("Chat-Bots", "Chatbot"),  # a plural behind a hyphen
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
