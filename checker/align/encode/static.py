"""The default encoder: a text is the sum of the vectors of its pieces, in plain numpy.

The vectors are distilled from multilingual-e5-small for German and English by `bench/distil.py`, their weights
included. What a text's vector is depends on nothing but the text: no thread and no batch moves a digit of it.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from checker.align.encode.model import Model
from checker.align.encode.pieces import FILE, read_pieces
from checker.align.encode.unigram import Unigram


def load_static(path: Path = FILE) -> Model:
    """The encoder of a file of `bench/distil.py`; its name ends with the revision of the vectors."""
    pieces = read_pieces(path)
    places = {piece: row for row, piece in enumerate(pieces.pieces) if row}
    unigram = Unigram(places, pieces.scores.tolist(), unknown=0)

    def read(texts: list[str]) -> NDArray[np.float32]:
        return pieces.sums([unigram.cut(text) for text in texts])

    return Model(f"static {pieces.revision}", pieces.vectors.shape[1], sys.maxsize, read)
