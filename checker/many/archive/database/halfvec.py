"""Vectors of 16-bit numbers as pgvector sends them: their length, two empty bytes, the numbers, the high byte first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import psycopg
from numpy.typing import NDArray
from psycopg.adapt import Dumper
from psycopg.pq import Format

#: Bytes before the numbers.
HEAD = 4


@dataclass(frozen=True, slots=True)
class Half:
    """A vector as it is sent."""

    content: bytes


def as_halves(vector: NDArray[np.float16]) -> bytes:
    """A vector `(d,)` as it is sent."""
    return len(vector).to_bytes(2, "big") + bytes(2) + vector.astype(">f2").tobytes()


def unpacked_halves(vectors: Sequence[bytes]) -> NDArray[np.float32]:
    """Vectors as they come, all of one length, as `(n, d)`; `(0, 0)` of none."""
    if not vectors:
        return np.zeros((0, 0), np.float32)
    whole = np.frombuffer(b"".join(vectors), np.uint8).reshape(len(vectors), -1)
    return np.ascontiguousarray(whole[:, HEAD:]).view(">f2").astype(np.float32)


def register(connection: psycopg.Connection[Any], number: int) -> None:
    """Let a connection send `Half` as the server's type of this number."""

    class Sent(_Dumper):
        oid = number

    connection.adapters.register_dumper(Half, Sent)


class _Dumper(Dumper):
    format = Format.BINARY

    def dump(self, obj: Half) -> bytes:
        return obj.content
