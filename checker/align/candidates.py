"""Which claims of two reports may speak of the same thing (`propose`), and which the other report states (`states`).

Two questions, decided apart. A candidate is cheap and only says "compare these"; a claim that the other report states
is missing from the list of what one report alone tells, so being a candidate is not enough.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from hashlib import blake2b
from itertools import product
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from checker.align.overlap import covered, overlap_rows
from checker.model import Claim, Pair

Vectors: TypeAlias = NDArray[np.float32]
Words: TypeAlias = Sequence[Collection[str]]

# The constants of `propose` were chosen on two thirds of the pairs of headlines_de and fulltext and checked on the
# third (bench/align.py, figures in docs/decisions/0001-default-encoder.md). Likeness runs from 0, unrelated claims of
# these reports, to 1, the same claim, whatever the model's own cosines are.

NEIGHBOURS = 10
"""How many of the best on either side the margin is taken against. 10 to 1,000 measure alike, 3 and 5 lower."""

WORDS_WEIGHT = 1.6
"""What an overlap of words of 1 adds to the likeness of vectors. Flat from 1.3 to 2."""

KIND_BONUS = 0.15
"""What each kind of value that both claims hold adds to the margin. Flat from 0.15 to 0.25; 0 loses 5 slots in 100."""

CANDIDATES = 2.4
"""At most so many candidate pairs a claim, 2 x pairs / (claims of a + claims of b), ties apart."""

LOWEST = -0.16
"""The lowest margin of a candidate, so that reports which share little get fewer. Without it the headlines take 2.36
pairs a claim instead of 2.09, for one slot more."""

HIGHEST_FLOOR = 0.95
"""Unrelated claims are never taken to be more alike than this: among equal claims likeness would have no scale."""

REPEATS = 16
"""Up to so many pairs are made of claims that each report repeats in the same words; beyond, first with first."""

BLOCK = 512
"""Rows of the similarity matrix held at once: 10,000 x 10,000 claims take 20 MB instead of 400."""

DIGITS = 5
"""Margins are compared to so many digits; what is beyond is the noise of float32."""

STATED = 1.05
"""Likeness of vectors plus the fraction of the claim's words covered, from which on a claim is stated.

With e5 bench/coverage.py finds 0.93 of what is stated and 0.91 of what is not in sts_de, 0.76 and 0.70 in rte3_de,
whose neutral hypotheses are made of the words of their text; at 0.95 one more is found for each one lost.
"""

NEAREST = 5
"""How many of the nearest claims are looked at for the words of a claim."""


def kinds(claim: Claim) -> frozenset[str]:
    """The kinds of value a claim holds, for `propose`: quantities and dates."""
    return frozenset(name for name, held in (("quantity", claim.quantities), ("date", claim.dates)) if held)


# --- candidates -------------------------------------------------------------------------------------------------------


class _Side(NamedTuple):
    """The different claims of one report, in an order that does not depend on theirs.

    `places` are the numbers of the claims that are this one, `rows` vectors and words in one matrix whose products are
    similarities, `kinds` one column a kind.
    """

    places: tuple[tuple[int, ...], ...]
    rows: Vectors
    kinds: Vectors


def propose(
    vectors_a: Vectors,
    vectors_b: Vectors,
    words_a: Words,
    words_b: Words,
    kinds_a: Words | None = None,
    kinds_b: Words | None = None,
) -> tuple[Pair, ...]:
    """Pairs of claims to compare, many to many, sorted by (a, b). `score` is the margin they were ranked by.

    A pair is ranked by how alike its vectors and words are, less the mean of the best few on both sides (CSLS), plus a
    bonus for each kind of value that both hold. The order of the claims plays no part, and exchanging the reports
    mirrors the pairs, ties included.

    Args:
        vectors_a, vectors_b: unit vectors `(n, d)` and `(m, d)`, figures masked.
        words_a, words_b: the content words of each claim.
        kinds_a, kinds_b: the kinds of value each claim holds, see `kinds`; none if not given.
    """
    if len(vectors_a) == 0 or len(vectors_b) == 0:
        return ()
    kinds_a, kinds_b = kinds_a or [()] * len(vectors_a), kinds_b or [()] * len(vectors_b)
    found_a, found_b = _different(vectors_a, words_a, kinds_a), _different(vectors_b, words_b, kinds_b)
    # always in the same direction, so that both add up the same products in the same order
    if list(found_b) < list(found_a):
        mirrored = propose(vectors_b, vectors_a, words_b, words_a, kinds_b, kinds_a)
        return tuple(sorted((Pair(p.b, p.a, p.cosine, p.score) for p in mirrored), key=_place))
    a, b = _sides((vectors_a, words_a, kinds_a, found_a), (vectors_b, words_b, kinds_b, found_b))
    pairs = [
        Pair(i, j, round(float(vectors_a[i] @ vectors_b[j]), DIGITS), score)
        for row, column, score in _candidates(a, b)
        for i, j in _matched(a.places[row], b.places[column])
    ]
    return tuple(sorted(pairs, key=_place))


def _place(pair: Pair) -> tuple[int, int]:
    return pair.a, pair.b


def _different(vectors: Vectors, words: Words, kinds: Words) -> dict[bytes, tuple[int, ...]]:
    """The claims' numbers by a digest of all that is compared, sorted by digest."""
    places: dict[bytes, list[int]] = {}
    for number, row in enumerate(vectors):
        digest = blake2b(row.tobytes(), digest_size=16)
        digest.update("\0".join([*sorted(set(words[number])), "", *sorted(set(kinds[number]))]).encode())
        places.setdefault(digest.digest(), []).append(number)
    return {digest: tuple(numbers) for digest, numbers in sorted(places.items())}


_Given: TypeAlias = tuple[Vectors, Words, Words, dict[bytes, tuple[int, ...]]]


def _sides(*given: _Given) -> tuple[_Side, _Side]:
    firsts = [[numbers[0] for numbers in found.values()] for *_, found in given]
    vectors = [side[0][first] for side, first in zip(given, firsts, strict=True)]
    words = overlap_rows(*([side[1][n] for n in first] for side, first in zip(given, firsts, strict=True)))
    held = [[side[2][n] for n in first] for side, first in zip(given, firsts, strict=True)]
    names = sorted({name for side in held for claim in side for name in claim})
    scale = 1 / np.sqrt(1 - _floor(np.concatenate(vectors)))
    a, b = (
        _Side(
            tuple(given[at][3].values()),
            np.concatenate([vectors[at] * np.float32(scale), words[at] * np.float32(np.sqrt(WORDS_WEIGHT))], axis=1),
            np.array([[name in claim for name in names] for claim in held[at]], dtype=np.float32),
        )
        for at in (0, 1)
    )
    return a, b


def _floor(vectors: Vectors) -> float:
    """The cosine of claims of these reports that have nothing to do with each other: two deviations below the mean.

    From the moments of all pairs, so that no matrix of pairs is made. 0.05 for a model that spreads unrelated texts
    out, 0.77 for e5.
    """
    count = len(vectors)
    pairs = count * (count - 1)
    total = vectors.sum(axis=0, dtype=np.float64)
    # the squares of all products sum up to the same from either side: the smaller matrix is made
    rows = (vectors if len(vectors) < vectors.shape[1] else vectors.T).astype(np.float64)
    gram = rows @ rows.T
    mean = (float(total @ total) - count) / pairs
    variance = max(0.0, (float((gram * gram).sum()) - count) / pairs - mean**2)
    return min(HIGHEST_FLOOR, mean - 2 * float(np.sqrt(variance)))


def _candidates(a: _Side, b: _Side) -> list[tuple[int, int, float]]:
    """Row, column and margin of the best pairs, all that tie with the last one included."""
    wanted = max(1, round(CANDIDATES * (len(a.rows) + len(b.rows)) / 2))
    # the similarities of short reports are kept, those of long ones worked out again block by block
    blocks = [*_blocks(a, b)] if len(a.rows) <= BLOCK else None
    best_a, best_b = _best_means(blocks or _blocks(a, b), len(b.rows))
    rows, columns, margins = (np.zeros(0, dtype=kind) for kind in (np.int64, np.int64, np.float32))
    bar = np.float32(LOWEST)
    for start, similar in blocks or _blocks(a, b):
        stop = start + len(similar)
        margin = similar - (best_a[start:stop, None] + best_b) / 2 + KIND_BONUS * (a.kinds[start:stop] @ b.kinds.T)
        margin = np.round(margin, DIGITS)
        row, column = np.nonzero(margin >= bar)
        rows, columns = np.append(rows, row + start), np.append(columns, column)
        margins = np.append(margins, margin[row, column])
        if len(margins) > wanted:
            bar = max(bar, np.partition(margins, -wanted)[-wanted])
            kept = margins >= bar
            rows, columns, margins = rows[kept], columns[kept], margins[kept]
    return [(int(i), int(j), round(float(m), DIGITS)) for i, j, m in zip(rows, columns, margins, strict=True)]


def _best_means(blocks: Iterable[tuple[int, Vectors]], width: int) -> tuple[Vectors, Vectors]:
    """For each claim the mean similarity of its `NEIGHBOURS` best on the other side."""
    best_a = []
    best_b = np.zeros((0, width), dtype=np.float32)
    for _, similar in blocks:
        best_a.append(_top(similar, 1).mean(axis=1))
        best_b = _top(np.concatenate([best_b, similar]), 0)
    return np.concatenate(best_a), best_b.mean(axis=0)


def _top(similar: Vectors, axis: int) -> Vectors:
    """The `NEIGHBOURS` highest values along an axis, lowest first."""
    k = min(NEIGHBOURS, similar.shape[axis])
    top: Vectors = np.sort(np.partition(similar, -k, axis=axis).take(range(-k, 0), axis=axis), axis=axis)
    return top


def _blocks(a: _Side, b: _Side) -> Iterator[tuple[int, Vectors]]:
    """The similarity matrix, `BLOCK` rows at a time, each with the number of its first row."""
    for start in range(0, len(a.rows), BLOCK):
        yield start, a.rows[start : start + BLOCK] @ b.rows.T


def _matched(a: tuple[int, ...], b: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    """All pairs of claims that are repeated, or repetition by repetition where there are many."""
    if len(a) * len(b) <= REPEATS:
        yield from product(a, b)
    else:
        for at in range(max(len(a), len(b))):
            yield a[min(at, len(a) - 1)], b[min(at, len(b) - 1)]


# --- coverage ---------------------------------------------------------------------------------------------------------


def states(
    vectors_a: Vectors, vectors_b: Vectors, words_a: Words, words_b: Words, floor: float | None = None
) -> tuple[tuple[bool, ...], tuple[bool, ...]]:
    """For each claim of a whether b states it, and for each claim of b whether a does.

    Stated means: one claim of the other report is close as a vector and holds the content words; to share the topic is
    not enough. Figures are no part of the question, "elf" is stated by "zehn".

    Args:
        vectors_a, vectors_b, words_a, words_b: as for `propose`.
        floor: the cosine of unrelated sentences (`checker.align.encode.floor`); taken from the reports if not given.
    """
    if len(vectors_a) == 0 or len(vectors_b) == 0:
        return (False,) * len(vectors_a), (False,) * len(vectors_b)
    if floor is None:
        floor = _floor(np.concatenate([vectors_a, vectors_b]))
    return (
        _stated_once_each(vectors_a, vectors_b, words_a, words_b, floor),
        _stated_once_each(vectors_b, vectors_a, words_b, words_a, floor),
    )


def _stated_once_each(claims: Vectors, others: Vectors, words: Words, by: Words, floor: float) -> tuple[bool, ...]:
    """Claims that one report repeats are asked for once and looked at once: a list of results says little twice."""
    told, alike = (
        [*_different(vectors, spoken, [()] * len(vectors)).values()]
        for vectors, spoken in ((claims, words), (others, by))
    )
    rows, columns = [numbers[0] for numbers in told], [numbers[0] for numbers in alike]
    found = _stated(claims[rows], others[columns], [words[n] for n in rows], [by[n] for n in columns], floor)
    answers = [False] * len(claims)
    for numbers, answer in zip(told, found, strict=True):
        for number in numbers:
            answers[number] = answer
    return tuple(answers)


def _stated(claims: Vectors, others: Vectors, words: Words, by: Words, floor: float) -> Iterator[bool]:
    for start in range(0, len(claims), BLOCK):
        likeness = (claims[start : start + BLOCK] @ others.T - floor) / (1 - floor)
        k = min(NEAREST, len(others))
        nearest = np.argpartition(-likeness, k - 1, axis=1)[:, :k]
        for row, columns in enumerate(nearest):
            told = words[start + row]
            best = max(float(likeness[row, at]) + covered(told, by[at]) for at in columns)
            yield round(best, DIGITS) >= STATED
