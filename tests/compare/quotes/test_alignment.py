"""Two word lists run along each other: the stretch is the longest there is, and mirrors with the sides."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.compare.quotes.alignment import Stretch, align

WORDS = st.lists(st.sampled_from("abcdefg"), max_size=12)


def _align(a: str, b: str) -> Stretch | None:
    words = [[word.strip(".") for word in side.split()] for side in (a, b)]
    stops = [[word.endswith(".") for word in side.split()] for side in (a, b)]
    return align(*words, *stops)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("we build it", "we build it", Stretch((0, 3), (0, 3), 3)),
        ("we build it now", "build it", Stretch((1, 3), (0, 2), 2)),
        ("we will not build it", "we will build it", Stretch((0, 5), (0, 4), 4)),
        ("yes we build it", "no we build it", Stretch((0, 4), (0, 4), 3)),
        ("yes. we build it", "no. we build it", Stretch((1, 4), (1, 4), 3)),
        ("we build it soon", "we build it later", Stretch((0, 4), (0, 4), 3)),
    ],
)
def test_the_stretch(a: str, b: str, expected: Stretch) -> None:
    assert _align(a, b) == expected


def test_no_two_equal_words_no_stretch() -> None:
    assert _align("we build a house", "they sell the house") is None


@given(WORDS, WORDS)
def test_a_stretch_lies_inside_and_mirrors(a: list[str], b: list[str]) -> None:
    there, back = (align(x, y, [False] * len(x), [False] * len(y)) for x, y in ((a, b), (b, a)))
    assert there == (back.mirrored if back else None)
    if there:
        assert 0 <= there.a[0] < there.a[1] <= len(a)
        assert 0 <= there.b[0] < there.b[1] <= len(b)
        assert 0 < there.share <= 1
        assert not there.is_equal or a[slice(*there.a)] == b[slice(*there.b)]
