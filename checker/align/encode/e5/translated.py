"""The same model by ctranslate2, in whole numbers of 8 bit: two to three times as fast as numpy, an extra.

The model is written once in ctranslate2's own form, into the user's cache, under a name that holds the digest of the
packed file, ctranslate2's version and the revision of this module; half a model is never seen by another process.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import tempfile
from collections.abc import Sequence
from importlib import import_module, metadata
from pathlib import Path
from typing import Any

import numpy as np

from checker.align.encode.e5.packed import Floats, Packed
from checker.model.kept import cache_home

FORM = 1
"""Counts up when what is written changes."""

THREADS = 1
"""Threads of one run: two runs side by side on two cores do not wait for each other."""


class Translated:
    """The loaded model. A process that was forked off loads its own, as ctranslate2's threads stay in the parent."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process, self._encoder = os.getpid(), _loaded(folder)

    def means(self, rows: Sequence[Sequence[int]]) -> Floats:
        """The mean of the last layer `(n, width)` for texts of one length, each a row of pieces."""
        if self._process != os.getpid():
            # never freed: to end it would wait for threads that this process does not have
            ctypes.pythonapi.Py_IncRef(ctypes.py_object(self._encoder))
            self._process, self._encoder = os.getpid(), _loaded(self._folder)
        state = self._encoder.forward_batch([list(row) for row in rows]).last_hidden_state
        means: Floats = np.asarray(state).mean(axis=1, dtype=np.float32)
        return means


def _loaded(folder: Path) -> Any:
    ctranslate2: Any = import_module("ctranslate2")
    return ctranslate2.Encoder(str(folder), device="cpu", compute_type="int8", inter_threads=1, intra_threads=THREADS)


def exported(packed: Packed, home: Path | None = None) -> Path:
    """The folder of the model in ctranslate2's form, written now where no run before has."""
    home = home or cache_home()
    folder = home / f"e5-{packed.digest()[:16]}-{FORM}-{metadata.version('ctranslate2')}"
    if folder.is_dir():
        return folder
    home.mkdir(parents=True, exist_ok=True)
    half = Path(tempfile.mkdtemp(prefix="half-", dir=home))
    try:
        _specified(packed).save(str(half))
        os.replace(half, folder)
    except OSError:
        if not folder.is_dir():  # else another run was first
            raise
    finally:
        shutil.rmtree(half, ignore_errors=True)
    return folder


def _specified(packed: Packed) -> Any:
    specs: Any = import_module("ctranslate2.specs")
    encoder = specs.TransformerEncoderSpec(
        packed.layers,
        packed.heads,
        pre_norm=False,
        activation=specs.common_spec.Activation.GELU,
        layernorm_embedding=True,
        embeddings_merge=specs.common_spec.EmbeddingsMerge.ADD,
    )
    encoder.scale_embeddings = False
    width, inner = packed.width, packed.inner
    encoder.embeddings[0].weight = packed.words(np.arange(len(packed.pieces)))
    places = packed.plain("emb.pos", packed.positions, width) + packed.plain("emb.type", width)
    encoder.position_encodings.encodings = places
    _fill_norm(encoder.layernorm_embedding, packed, "emb.ln")
    for at, layer in enumerate(encoder.layer):
        name = f"l{at}"
        looks = layer.self_attention.linear[0]
        looks.weight = np.concatenate([packed.weights(f"{name}.{part}.w", width, width) for part in "qkv"])
        looks.bias = np.concatenate([packed.plain(f"{name}.{part}.b", width) for part in "qkv"])
        _fill(layer.self_attention.linear[1], packed, f"{name}.ao", width, width)
        _fill_norm(layer.self_attention.layer_norm, packed, f"{name}.aln")
        _fill(layer.ffn.linear_0, packed, f"{name}.fi", inner, width)
        _fill(layer.ffn.linear_1, packed, f"{name}.fo", width, inner)
        _fill_norm(layer.ffn.layer_norm, packed, f"{name}.oln")
    spec = specs.TransformerEncoderModelSpec(encoder)
    spec.config.layer_norm_epsilon = packed.epsilon
    spec.config.unk_token = "3"
    spec.register_vocabulary([str(row) for row in range(len(packed.pieces))])  # pieces are given by their rows
    spec.validate()
    spec.optimize(quantization="int8")
    return spec


def _fill(linear: Any, packed: Packed, name: str, made: int, given: int) -> None:
    linear.weight = packed.weights(f"{name}.w", made, given)
    linear.bias = packed.plain(f"{name}.b", made)


def _fill_norm(norm: Any, packed: Packed, name: str) -> None:
    norm.gamma = packed.plain(f"{name}.w", packed.width)
    norm.beta = packed.plain(f"{name}.b", packed.width)
