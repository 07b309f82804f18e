"""Claims as unit vectors: the encoder of our own, a few models by name, and any other by sentence-transformers.

The way of the data: `masks.masked` hides the figures of a claim, an `Encoder` (`load_encoder`) turns it into a vector,
and `floor` says how alike that encoder finds what has nothing to do with each other. `model` is what all encoders
share, `static` the default, `e5` the model it was distilled from, `named` and `hub` the ways to the others, `cached`
keeps the vectors of reports in a folder.
"""

from __future__ import annotations

from checker.align.encode.cached import Cached, cached
from checker.align.encode.masks import MASK, masked
from checker.align.encode.named import DEFAULT, NAMES, named
from checker.align.encode.protocol import Encoder
from checker.align.encode.unrelated import floor
from checker.model.errors import ModelError

__all__ = ["DEFAULT", "MASK", "NAMES", "Encoder", "cached", "floor", "for_languages", "load_encoder", "masked"]


def load_encoder(name: str | None = None) -> Encoder:
    """The encoder of that name: one of `NAMES`, or any model of sentence-transformers by its hub name or path.

    ``None`` is the default, the same everywhere. Raises `ModelError` where the model or the package it needs cannot be
    had; no other takes its place.
    """
    if name is None or name in NAMES:
        return named(name or DEFAULT)
    from checker.align.encode.hub import sentence_transformer

    return sentence_transformer(name)


def for_languages(encoder: Encoder, *languages: str) -> Encoder:
    """The encoder for reports in these languages: where they differ, e5 in place of the default, if it is installed.

    The default was fitted on one language at a time: of twelve statements and their translations it finds eight lower
    than e5 finds any (docs/decisions/0001-default-encoder.md). An encoder that somebody chose is left as it is.
    """
    if isinstance(encoder, Cached):
        return cached(for_languages(encoder.encoder, *languages), encoder.folder)
    if len(set(languages)) < 2 or encoder is not named(DEFAULT):
        return encoder
    try:
        return named("e5")
    except ModelError:
        return encoder
