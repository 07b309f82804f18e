"""How the tables of words are written: words in a string, blanks between them."""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """The words of a string, split at blanks."""
    return frozenset(words.split())
