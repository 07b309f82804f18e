"""How much two claims share in rare words, as a product of two matrices.

Words are compared by their parts of four letters, so that "Seilbahnkabine" and "Seilbahn-Gondel", "Cowan" and "Cowen"
share most of what they are. With e5 parts of four find 0.976 of the slots of headlines_de and 0.945 of fulltext, whole
stems 0.960 and 0.922 at as many candidates (bench/align.py).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

PART = 4
"""Letters of a part. Three letters share too much, five lose a little (both measured)."""

COLUMNS = 4096
"""Widest matrix. Reports of a hundred claims share some hundred parts; in a megabyte the rarest share a column."""


def overlap_rows(
    words_a: Sequence[Collection[str]], words_b: Sequence[Collection[str]]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Matrices `(n, c)` and `(m, c)` whose rows' products are the claims' overlaps in [0, 1].

    The overlap is the cosine of the parts of the claims' words, weighted by rarity among the claims of both reports.
    A claim without words overlaps with none. `c` is at most `COLUMNS`.
    """
    parts_a, parts_b = [_parts(words) for words in words_a], [_parts(words) for words in words_b]
    weights = _weights([*parts_a, *parts_b])
    columns = _columns(parts_a, parts_b, weights)
    width = min(COLUMNS, max(columns.values(), default=0) + 1)
    return _rows(parts_a, weights, columns, width), _rows(parts_b, weights, columns, width)


def covered(words: Collection[str], by: Collection[str]) -> float:
    """The fraction of a claim's words, in parts, that another claim's words hold; 0 for a claim without words."""
    parts, others = _parts(words), _parts(by)
    return len(parts & others) / len(parts) if parts else 0.0


def _parts(words: Collection[str]) -> frozenset[str]:
    return _parts_of_all(frozenset(words))


# a claim meets many others, those of many reports
@lru_cache(maxsize=10_000)
def _parts_of_all(words: frozenset[str]) -> frozenset[str]:
    return frozenset(part for word in words for part in _parts_of(word))


@lru_cache(maxsize=50_000)
def _parts_of(word: str) -> tuple[str, ...]:
    edged = f"^{word}$"
    return tuple(edged[i : i + PART] for i in range(max(1, len(edged) - PART + 1)))


def _weights(claims: Sequence[frozenset[str]]) -> dict[str, float]:
    """The squared logarithm of how rare each part is among the claims."""
    seen = Counter(part for parts in claims for part in parts)
    return {part: math.log((len(claims) + 1) / count) ** 2 for part, count in seen.items()}


def _columns(
    parts_a: Sequence[frozenset[str]], parts_b: Sequence[frozenset[str]], weights: dict[str, float]
) -> dict[str, int]:
    """A column for each part that both reports hold, the commonest first; what is left over wraps around."""
    both = frozenset().union(*parts_a) & frozenset().union(*parts_b)
    ordered = sorted(both, key=lambda part: (weights[part], part))
    return {part: at % COLUMNS for at, part in enumerate(ordered)}


def _rows(
    claims: Sequence[frozenset[str]], weights: dict[str, float], columns: dict[str, int], width: int
) -> NDArray[np.float32]:
    rows = np.zeros((len(claims), width), dtype=np.float32)
    for row, parts in enumerate(claims):
        for column, weight in _entries(parts, weights, columns):
            rows[row, column] += weight
    return rows


def _entries(parts: frozenset[str], weights: dict[str, float], columns: dict[str, int]) -> Iterator[tuple[int, float]]:
    """Column and value of each part, the whole claim (parts of no column too) scaled to length one."""
    ordered = sorted(parts)
    length = math.sqrt(sum(weights[part] for part in ordered)) or 1.0
    return ((columns[part], math.sqrt(weights[part]) / length) for part in ordered if part in columns)
