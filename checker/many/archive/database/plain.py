"""Vectors of 16-bit numbers as plain bytes, the low byte first: in SQLite, and on a server without pgvector."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def as_bytes(vector: NDArray[np.float16]) -> bytes:
    """A vector `(d,)` as it is kept."""
    return vector.astype("<f2").tobytes()


def of_bytes(vectors: Sequence[bytes]) -> NDArray[np.float32]:
    """Vectors as they are kept, all of one length, as `(n, d)`; `(0, 0)` of none."""
    found = np.frombuffer(b"".join(vectors), "<f2").reshape(len(vectors), -1 if vectors else 0)
    return found.astype(np.float32)
