"""Nouns told by their endings: a compound is what its last part is."""

from __future__ import annotations

from functools import cache


@cache
def _parts(endings: tuple[str, ...]) -> tuple[tuple[str, ...], frozenset[str]]:
    return tuple(one for one in endings if one[0] != "="), frozenset(one[1:] for one in endings if one[0] == "=")


def is_one_of(word: str, endings: tuple[str, ...]) -> bool:
    """Whether a lower-case noun is one of a table: it ends in an entry, or is one that is marked whole ("=rat")."""
    ends, wholes = _parts(endings)
    return word in wholes or word.endswith(ends)
