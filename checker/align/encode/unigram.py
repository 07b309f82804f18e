"""Words cut into the pieces of a unigram vocabulary (SentencePiece), the likeliest cut of each word."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from itertools import chain

SPACE = "▁"
"""What a word begins with in the vocabulary."""

WORDS = 50_000
"""Words whose cut is remembered; a month of a newsroom's text has some 100,000 different ones, most of them once."""

LONGEST = 64
"""Code points of a word that are cut at once, so that the time a word takes grows with its length alone."""


class Unigram:
    """A vocabulary of pieces with the logarithm of their probability.

    `places` is the row of each piece, `scores` its logarithm by row. A code point without a piece is `unknown`.
    """

    def __init__(
        self,
        places: Mapping[str, int],
        scores: list[float],
        unknown: int,
        replaced: Callable[[str], str] = lambda text: unicodedata.normalize("NFKC", text),
    ) -> None:
        self._places = places
        self._scores = scores
        self._unknown = unknown
        self._replaced = replaced
        self._unlikely = min(scores) - 10.0  # as SentencePiece does
        self._longest = max(map(len, places))
        self._word = lru_cache(maxsize=WORDS)(self._best)

    def cut(self, text: str) -> list[int]:
        """The rows of the pieces of a text, in its order."""
        return list(chain.from_iterable(map(self._word, self._words(text))))

    def _words(self, text: str) -> Iterator[str]:
        for word in self._replaced(text).split():
            marked = SPACE + word
            yield from (marked[at : at + LONGEST] for at in range(0, len(marked), LONGEST))

    def _best(self, word: str) -> tuple[int, ...]:
        """The cut of the highest sum of scores (Viterbi), the longer first piece winning where two are equal."""
        best = [0.0] + [float("-inf")] * len(word)
        came: list[tuple[int, int]] = [(0, 0)] * (len(word) + 1)
        for start in range(len(word)):
            for end, row, score in self._from(word, start):
                if best[start] + score > best[end]:
                    best[end] = best[start] + score
                    came[end] = (start, row)
        rows, at = [], len(word)
        while at > 0:
            at, row = came[at]
            rows.append(row)
        return tuple(rows[::-1])

    def _from(self, word: str, start: int) -> Iterator[tuple[int, int, float]]:
        """End, row and score of each piece that begins at a place, and of the unknown code point there."""
        for end in range(start + 1, min(len(word), start + self._longest) + 1):
            row = self._places.get(word[start:end])
            if row is not None:
                yield end, row, self._scores[row]
        yield start + 1, self._unknown, self._unlikely
