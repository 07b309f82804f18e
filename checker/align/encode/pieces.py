"""A vector for each piece of a vocabulary, packed in one file: whole numbers of 8 bit with a scale a piece."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from checker.model.frozen import frozen

FILE = Path(__file__).with_name("weights") / "static.npz"
"""The vectors of the package; `NOTICE` beside them names their source."""

PIECES = 4_096
"""Pieces unpacked at once: 4 MB."""


@frozen(eq=False)
class Pieces:
    """A vocabulary with a vector for each piece.

    `pieces` and `scores` are the unigram vocabulary `(p,)`, the first piece standing for what is unknown;
    ``vectors * scales[:, None]`` are the vectors `(p, d)`, `vectors` whole numbers of 8 bit. `revision` names them.
    """

    pieces: tuple[str, ...]
    scores: NDArray[np.float32]
    vectors: NDArray[np.int8]
    scales: NDArray[np.float32]
    revision: str

    def sums(self, rows: list[list[int]]) -> NDArray[np.float32]:
        """The sum of the vectors of each row of pieces `(n, d)`, added up in their order; zeros for an empty row."""
        sums = np.zeros((len(rows), self.vectors.shape[1]), dtype=np.float32)
        at = 0
        while at < len(rows):
            end, count = at + 1, len(rows[at])
            while end < len(rows) and count + len(rows[end]) <= PIECES:
                count += len(rows[end])
                end += 1
            self._add(sums[at:end], rows[at:end])
            at = end
        return sums

    def _add(self, sums: NDArray[np.float32], rows: list[list[int]]) -> None:
        for first in range(0, max(map(len, rows), default=0), PIECES):  # more than once for one endless text alone
            part = [row[first : first + PIECES] for row in rows]
            held = [at for at, row in enumerate(part) if row]
            pieces = np.fromiter((piece for row in part for piece in row), dtype=np.int64)
            starts = np.cumsum([0, *(len(part[at]) for at in held[:-1])])
            unpacked = self.vectors[pieces] * self.scales[pieces, None]
            sums[held] += np.add.reduceat(unpacked, starts, axis=0)


def read_pieces(path: Path = FILE) -> Pieces:
    """The vocabulary and vectors of a file. Raises `OSError` where there is none, `ValueError` where it is another."""
    with np.load(path) as held:
        text = held["pieces"].tobytes().decode("utf-8")
        return Pieces(tuple(text.split("\n")), held["scores"], held["vectors"], held["scales"], str(held["revision"]))


def write_pieces(
    path: Path,
    pieces: Sequence[str],
    scores: NDArray[np.float32],
    vectors: NDArray[np.int8],
    scales: NDArray[np.float32],
) -> str:
    """Write the file, and return its revision."""
    revision = revision_of(pieces, scores, vectors, scales)
    text = np.frombuffer("\n".join(pieces).encode("utf-8"), np.uint8)
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez(path, pieces=text, scores=scores, vectors=vectors, scales=scales, revision=np.array(revision))
    return revision


def revision_of(
    pieces: Sequence[str], scores: NDArray[np.float32], vectors: NDArray[np.int8], scales: NDArray[np.float32]
) -> str:
    """Eight digits of the digest of all that a text's vector comes from."""
    digest = sha256("\n".join(pieces).encode("utf-8"))
    for held in (scores, vectors, scales):
        digest.update(np.ascontiguousarray(held).tobytes())
    return digest.hexdigest()[:8]
