"""Vectors kept in a folder: a report that was encoded once is not encoded again, whatever it is compared with.

An entry is the vectors of one report's texts, ``DIGEST.npy`` in numpy's own form, which holds numbers and no code. Its
name is the digest of all that the vectors hang on: this program's version, the encoder with its revision, and the
texts. So an entry is never wrong, only unused; any of them may be deleted at any time. Entries are of a whole call, as
some encoders move the last digits of a text's vector with its batch, and findings must not hang on the cache.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.align.encode.named import NAMES
from checker.align.encode.protocol import Encoder
from checker.model.errors import InputError
from checker.model.files import write_whole
from checker.model.frozen import frozen
from checker.model.version import version

if TYPE_CHECKING:
    from checker.align.encode.protocol import Vectors

FORM = "1"
"""Of the entries; another one is another name."""

UNIT = 1e-3
"""How far the length of a vector may be from one; an entry with any other is damaged."""


@frozen(slots=False)
class Cached:
    """An encoder that looks into a folder first and keeps there what it made."""

    encoder: Encoder
    folder: Path

    @property
    def name(self) -> str:
        """That of the encoder behind it: a cache changes nothing in a report."""
        return self.encoder.name

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors `(n, d)` in the order of the texts, those of the encoder to the last digit.

        Raises:
            InputError: the folder cannot be written.
        """
        if not texts:
            return self.encoder.encode(texts)
        path = self.folder / f"{_digest(self.name, texts)}.npy"
        kept = _read(path, len(texts))
        if kept is not None:
            return kept
        vectors = self.encoder.encode(texts)
        if path.is_symlink():  # none of ours: whoever laid it there would have us write where it leads
            path.unlink(missing_ok=True)
        write_whole(path, _written(vectors))
        return vectors


def cached(encoder: Encoder, folder: Path | None) -> Encoder:
    """The encoder with a cache in that folder, which is made where it is missing; without a folder, the encoder.

    An encoder whose name does not say which weights it has, as a model at a path, is not kept: the weights may change.

    Raises:
        InputError: the folder cannot be made.
    """
    if folder is None or not _says_its_weights(encoder.name):
        return encoder
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"--cache: {folder}: cannot be made: {error.strerror}; give a folder of your own") from None
    return Cached(encoder, folder)


def _says_its_weights(name: str) -> bool:
    return name.split()[0] in NAMES or "@" in name


def _digest(name: str, texts: Sequence[str]) -> str:
    from hashlib import sha256

    digest = sha256()
    for part in (FORM, version(), name, *texts):
        written = part.encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(written) + written)
    return digest.hexdigest()


def _written(vectors: Vectors) -> bytes:
    import numpy as np

    stream = io.BytesIO()
    np.save(stream, np.asarray(vectors, np.float32), allow_pickle=False)
    return stream.getvalue()


def _read(path: Path, count: int) -> Vectors | None:
    """The vectors of an entry; ``None`` where there is none, or where it is no such thing: then it is written anew."""
    import numpy as np

    try:
        vectors: Any = None if path.is_symlink() else np.load(path, allow_pickle=False)
    except (OSError, ValueError, EOFError, MemoryError):
        return None
    if not isinstance(vectors, np.ndarray) or (vectors.dtype, vectors.ndim, len(vectors)) != (np.float32, 2, count):
        return None
    lengths = np.linalg.norm(vectors, axis=1)
    return vectors if bool(np.all(np.abs(lengths - 1) < UNIT)) else None
