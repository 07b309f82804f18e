"""How the tables of directions are written: rows of axis, way and words."""

from __future__ import annotations

from collections.abc import Iterable


def collect(rows: Iterable[tuple[str, str, str]]) -> dict[str, tuple[tuple[str, str], ...]]:
    """Word -> all its axes and ways; "above" points up and out of a range."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for axis, way, words in rows:
        for word in words.split():
            found[word] = (*found.get(word, ()), (axis, way))
    return found
