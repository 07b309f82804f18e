"""One figure of two groups of people, and one place that something lies both ways of."""

from __future__ import annotations

import pytest

from tests.compare.names.found import found


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (
            "In Ulm bekamen 2600 Realschüler am Freitag falsche Aufgaben, wie das Ministerium mitteilte.",
            "Falsche Aufgaben lagen nach Angaben des Ministeriums am Freitag vor 2600 Grundschülern in Ulm.",
            ("name-mismatch", "Realschüler", "Grundschülern"),
        ),
        (
            "Die Rallye beginnt in Kassel, etwa 200 Kilometer östlich von Wiesgrund.",
            "Beginn der Rallye ist Kassel, das 200 Kilometer westlich von Wiesgrund liegt.",
            ("name-mismatch", "östlich", "westlich"),
        ),
    ],
)
def test_what_cannot_both_be_is_found_from_both_sides(a: str, b: str, expected: tuple[str, str, str]) -> None:
    rule, one, other = expected
    assert found(a, b, "de") == [expected]
    assert found(b, a, "de") == [(rule, other, one)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "In Ulm bekamen 2600 Realschüler am Freitag falsche Aufgaben, wie das Ministerium mitteilte.",
            "Falsche Aufgaben lagen nach Angaben des Ministeriums am Freitag vor 2600 Schülern in Ulm.",
        ),
        (
            "Die Rallye beginnt in Kassel, etwa 200 Kilometer östlich von Wiesgrund.",
            "Beginn der Rallye ist Kassel, das 200 Kilometer nordöstlich von Wiesgrund liegt.",
        ),
        (
            "Die Rallye beginnt in Kassel, etwa 200 Kilometer östlich von Wiesgrund.",
            "Beginn der Rallye ist Kassel, das 200 Kilometer westlich von Lehmkoben liegt.",
        ),
    ],
)
def test_what_may_both_be_stays_silent(a: str, b: str) -> None:
    assert found(a, b, "de") == found(b, a, "de") == []
