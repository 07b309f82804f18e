"""Two names that the two reports put the other way round."""

from __future__ import annotations

import pytest

from tests.compare.names.found import found


@pytest.mark.parametrize(
    ("a", "b", "language", "expected"),
    [
        (
            "Im Finale in Ulm hat Norwegen gegen Dänemark 4:1 gewonnen. 3000 Zuschauer kamen.",
            "Dänemark hat Norwegen im Finale in Ulm mit 4:1 besiegt. 3000 Zuschauer waren im Stadion.",
            "de",
            ("role-mismatch", "Norwegen", "Dänemark"),
        ),
        (
            "Norhop was acquired by Sundvik in March for two million euros.",
            "Norhop bought Sundvik in March for two million euros, the brewery said.",
            "en",
            ("role-mismatch", "Sundvik", "Norhop"),
        ),
    ],
)
def test_exchanged_sides_are_found_from_both_sides(
    a: str, b: str, language: str, expected: tuple[str, str, str]
) -> None:
    rule, one, other = expected
    assert found(a, b, language) == [expected]
    assert found(b, a, language) == [(rule, other, one)]


def test_of_two_matches_each_may_win_one() -> None:
    a = "Norwegen hat Dänemark am Samstag mit 4:1 besiegt. Im Hinspiel hatte Dänemark gegen Norwegen gewonnen."
    b = "Dänemark hat gegen Norwegen gewonnen, 4:1 stand es am Ende."
    assert found(a, b, "de") == []


def test_the_same_told_in_the_passive_is_the_same() -> None:
    a = "Norwegen hat Dänemark am Samstag mit 4:1 besiegt."
    b = "Dänemark wurde am Samstag von Norwegen mit 4:1 geschlagen."
    assert found(a, b, "de") == []
