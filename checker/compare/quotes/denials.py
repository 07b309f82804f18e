"""Words that deny without a negation, of which one language has many for what another says with "not"."""

from __future__ import annotations

from checker.languages import pack
from checker.languages.shape.denials import Denials
from checker.model.patterns import compiled

_WORD = compiled(r"[^\W\d_]+")

#: Shorter words with such an ending are others: "los", "less".
SHORTEST = 6


def count_denials(text: str, language: str) -> int:
    """How many words of the text deny by themselves ("unmöglich", "nowhere"); 0 in a language without a table."""
    table = pack(language).denials
    words = (found.group().lower() for found in _WORD.finditer(text))
    return sum(_denies(word, table) for word in words)


def _denies(word: str, table: Denials) -> bool:
    if len(word) >= SHORTEST and word.endswith(table.endings):
        return True
    return word.startswith(table.beginnings) and not word.startswith(table.none)
