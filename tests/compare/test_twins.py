"""Twin sentences: of several that would do, the one that is best on both sides."""

from __future__ import annotations

import pytest

from checker.compare.twins import best_of_both


@pytest.mark.parametrize(
    ("likeness", "best"),
    [
        ({(0, 0): 0.9}, [(0, 0)]),
        ({(0, 0): 0.9, (0, 1): 0.8, (1, 1): 0.75}, [(0, 0)]),
        ({(0, 0): 0.9, (1, 1): 0.8, (0, 1): 0.7}, [(0, 0), (1, 1)]),
        ({(0, 0): 0.9, (0, 1): 0.9}, []),
        ({(0, 0): 0.9, (1, 0): 0.9, (1, 1): 0.9}, []),
        ({}, []),
    ],
)
def test_a_pair_is_taken_where_it_is_best_on_both_sides_alone(
    likeness: dict[tuple[int, int], float], best: list[tuple[int, int]]
) -> None:
    assert list(best_of_both({place: (value,) for place, value in likeness.items()})) == best
