"""Places that hold places."""

from __future__ import annotations

import pytest

from checker.values.names.places import exclude_each_other


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("Ulm", "Kassel", True),
        ("Polen", "Ungarn", True),
        ("Krakau", "Polen", False),
        ("Ulm", "Deutschland", False),
        ("Krakau", "Ungarn", False),
        ("Ulm", "Wahlershausen", False),
        # a state that is a town
        ("Bremen", "Ulm", True),
        ("Bremen", "Deutschland", False),
        ("Chicago", "Ulm", True),
    ],
)
def test_places_of_one_kind_exclude_each_other_and_a_holder_does_not(one: str, other: str, apart: bool) -> None:
    assert exclude_each_other(one, other, "de") is apart
