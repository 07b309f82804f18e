"""How alike two words of two reports are: the same, a compound and its part, or put for each other."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from checker.align.encode import DEFAULT, load_encoder
from checker.align.parts import rarity_of
from checker.claims.words import content_words
from checker.languages import pack
from checker.model import Word

#: How alike words are that are the same, stand in one group or are a compound and its last part, have one beginning,
#: are a compound and its first part, or whose vectors are near.
SAME, GROUPED, DERIVED, NEAR, OPENING = 1.0, 0.9, 0.8, 0.7, 0.6

#: A compound's last part has so many letters at least, what stands before it so many ("Seeanker", and not "Tanker"),
#: and its first part so many.
SHORTEST_HEAD, SHORTEST_MODIFIER, SHORTEST_OPENING = 4, 3, 5

#: Words of one beginning have so much of the shorter one in common: "schmieren", "Schmiergeld".
SHARED_BEGINNING = 0.6

#: So high is the cosine of "Schleuser" and "Schlepper"; "Polizei" and "Hund" have 0.07.
COSINE = 0.6

#: What a word weighs that says next to nothing, and one in a language whose words nobody counted.
LIGHT, UNCOUNTED = 0.5, 5.0

#: A verb weighs so much of what a noun of its rarity does: it is more often told in another word.
VERB = 0.8


def likeness_of_words(one: Word, other: Word, language: str) -> float:
    """How sure two content words tell one thing, in [0, 1]; symmetric."""
    return _likeness(*sorted((one.key, other.key)), language)


def weight_of_word(word: Word, language: str) -> float:
    """What a word tells of a statement's topic, by its rarity."""
    if word.key in pack(language).held_back.light:
        return LIGHT
    rarity = rarity_of(word.key, language)
    return (UNCOUNTED if rarity is None else rarity) * (VERB if word.kind == "verb" else 1.0)


@lru_cache(maxsize=100_000)
def _likeness(one: str, other: str, language: str) -> float:
    if one == other or _stem(one, language) == _stem(other, language):
        return SAME
    if not _groups_of(one, language).isdisjoint(_groups_of(other, language)):
        return GROUPED
    short, long = sorted((one, other), key=len)
    if len(short) >= SHORTEST_HEAD and len(long) - len(short) >= SHORTEST_MODIFIER and long.endswith(short):
        return GROUPED
    shared = _shared_beginning(one, other)
    if shared >= SHORTEST_OPENING and SHARED_BEGINNING * len(short) <= shared < len(short):
        return DERIVED
    if len(short) >= SHORTEST_OPENING and long.startswith(short):
        return OPENING
    return NEAR if float(_vector(one) @ _vector(other)) >= COSINE else 0.0


@lru_cache(maxsize=50_000)
def _vector(key: str) -> NDArray[np.float32]:
    made: NDArray[np.float32] = load_encoder(DEFAULT).encode([key])[0]
    return made


def _shared_beginning(one: str, other: str) -> int:
    return next((at for at, (x, y) in enumerate(zip(one, other, strict=False)) if x != y), min(len(one), len(other)))


def _stem(key: str, language: str) -> str:
    stems = content_words(key, language)
    return stems[-1] if stems else key


@cache
def _groups(language: str) -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, group in enumerate(pack(language).held_back.synonyms):
        for word in group:
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@lru_cache(maxsize=50_000)
def _groups_of(key: str, language: str) -> frozenset[int]:
    """The groups of a word, else those of its longest last part that stands in one."""
    table, latest = _groups(language), len(key) - SHORTEST_HEAD
    ends = (key, *(key[at:] for at in range(SHORTEST_MODIFIER, latest + 1)))
    return next((table[end] for end in ends if end in table), frozenset())
