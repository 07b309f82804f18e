"""Two places whose names look alike."""

from __future__ import annotations

import pytest

from tests.compare.names.found import found

COINS = (
    "Im Oberland haben Forscher alte Münzen ausgegraben. Der Fund wurde in {} gemacht, wie die Universität mitteilte."
)
TOLD = "Alte Münzen, die Forscher der Universität fanden, lagen in {} im Oberland unter der Erde."


def test_places_that_are_mixed_up_are_found() -> None:
    a, b = COINS.format("Lehmkoben"), TOLD.format("Lemgrobben")
    assert found(a, b, "de") == [("name-mismatch", "Lehmkoben", "Lemgrobben")]
    assert found(b, a, "de") == [("name-mismatch", "Lemgrobben", "Lehmkoben")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lehmkoben", "Wiesgrund"),  # a district and its town may be called anything
        ("Bayern", "Bamberg"),  # the one holds the other
        ("Lehmkoben", "Lehmkoben-Ost"),
    ],
)
def test_places_that_do_not_look_alike_or_hold_each_other_are_silent(one: str, other: str) -> None:
    assert found(COINS.format(one), TOLD.format(other), "de") == []


def test_a_report_that_names_both_is_silent() -> None:
    both = TOLD.format("Lemgrobben") + " Lehmkoben liegt nahe."
    assert found(COINS.format("Lehmkoben"), both, "de") == []
