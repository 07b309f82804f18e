"""multilingual-e5-small in plain numpy: twelve layers of attention over the pieces of a text, and the mean of the last.

Texts of one length make one batch, so no batch is padded and a text's vector does not move with its batch.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from checker.align.encode.e5.packed import Floats, Packed

_ERF = (0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429)
_ERF_AT = 0.3275911
"""Abramowitz and Stegun 7.1.26: the error function to within 1.5e-7."""


class _Linear(NamedTuple):
    weights: Floats
    bias: Floats

    def __call__(self, rows: Floats) -> Floats:
        result = rows @ self.weights
        result += self.bias
        return result


class _Norm(NamedTuple):
    weights: Floats
    bias: Floats
    epsilon: float

    def __call__(self, rows: Floats) -> Floats:
        """In place: rows of mean 0 and deviation 1, scaled and moved."""
        rows -= rows.mean(axis=-1, keepdims=True)
        variance = np.einsum("nd,nd->n", rows, rows)[:, None] / np.float32(rows.shape[-1])
        rows /= np.sqrt(variance + np.float32(self.epsilon))
        rows *= self.weights
        rows += self.bias
        return rows


class _Layer(NamedTuple):
    looks: _Linear
    """Queries, keys and values side by side."""
    joined: _Linear
    after_looks: _Norm
    wide: _Linear
    narrow: _Linear
    after: _Norm


class Network:
    """The loaded model. 85 MB of weights; the word embeddings stay in the file."""

    def __init__(self, packed: Packed) -> None:
        self._packed = packed
        self._places = packed.plain("emb.pos", packed.positions, packed.width) + packed.plain("emb.type", packed.width)
        self._first = _norm(packed, "emb.ln")
        self._layers = [_layer(packed, f"l{at}") for at in range(packed.layers)]

    def means(self, rows: Sequence[Sequence[int]]) -> Floats:
        """The mean of the last layer `(n, width)` for texts of one length, each a row of pieces."""
        pieces = np.asarray(rows, dtype=np.int64)
        texts, length = pieces.shape
        state = self._packed.words(pieces.ravel())
        state.reshape(texts, length, -1)[:] += self._places[:length]
        self._first(state)
        for layer in self._layers:
            looked = layer.joined(self._looked(layer, state, texts, length))
            looked += state
            state = layer.after_looks(looked)
            moved = layer.narrow(_gelu(layer.wide(state)))
            moved += state
            state = layer.after(moved)
        means: Floats = state.reshape(texts, length, -1).mean(axis=1)
        return means

    def _looked(self, layer: _Layer, state: Floats, texts: int, length: int) -> Floats:
        """What each piece takes from the others of its text."""
        heads = self._packed.heads
        parts = layer.looks(state).reshape(texts, length, 3, heads, -1).transpose(2, 0, 3, 1, 4)
        queries, keys, values = parts
        weights = queries @ keys.swapaxes(-1, -2)
        weights -= weights.max(axis=-1, keepdims=True)
        np.exp(weights, out=weights)
        weights /= weights.sum(axis=-1, keepdims=True)
        taken: Floats = (weights @ values).transpose(0, 2, 1, 3).reshape(texts * length, -1)
        return taken


def _gelu(rows: Floats) -> Floats:
    """`x * (1 + erf(x / sqrt 2)) / 2`, in place and a block at a time so that it stays in the cache."""
    for start in range(0, len(rows), 16):
        block = rows[start : start + 16]
        size = np.abs(block) * np.float32(0.5**0.5)
        at = 1 / (1 + np.float32(_ERF_AT) * size)
        rest = np.full_like(at, _ERF[-1])
        for factor in _ERF[-2::-1]:
            rest *= at
            rest += np.float32(factor)
        rest *= at
        np.multiply(size, size, out=size)
        np.exp(np.negative(size, out=size), out=size)
        rest *= size  # 1 - erf |x|
        block *= np.where(block > 0, 2 - rest, rest)
        block *= np.float32(0.5)
    return rows


def _layer(packed: Packed, name: str) -> _Layer:
    width, inner = packed.width, packed.inner
    parts = [_linear(packed, f"{name}.{part}", width, width) for part in "qkv"]
    scale = np.float32((packed.heads / width) ** 0.5)  # folded into the queries
    parts[0] = _Linear(parts[0].weights * scale, parts[0].bias * scale)
    looks = _Linear(*(np.ascontiguousarray(np.concatenate(side, axis=-1)) for side in zip(*parts, strict=True)))
    return _Layer(
        looks,
        _linear(packed, f"{name}.ao", width, width),
        _norm(packed, f"{name}.aln"),
        _linear(packed, f"{name}.fi", width, inner),
        _linear(packed, f"{name}.fo", inner, width),
        _norm(packed, f"{name}.oln"),
    )


def _linear(packed: Packed, name: str, given: int, made: int) -> _Linear:
    return _Linear(np.ascontiguousarray(packed.weights(f"{name}.w", made, given).T), packed.plain(f"{name}.b", made))


def _norm(packed: Packed, name: str) -> _Norm:
    return _Norm(packed.plain(f"{name}.w", packed.width), packed.plain(f"{name}.b", packed.width), packed.epsilon)
