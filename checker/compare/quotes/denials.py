"""Words that deny without a negation, of which one language has many for what another says with "not"."""

from __future__ import annotations

import re
from typing import NamedTuple

from checker.languages.de import denials as quotes_denials_german
from checker.languages.en import denials as quotes_denials_english

_WORD = re.compile(r"[^\W\d_]+")

#: Shorter words with such an ending are others: "los", "less".
SHORTEST = 6


class _Table(NamedTuple):
    beginnings: tuple[str, ...]
    none: tuple[str, ...]
    endings: tuple[str, ...]


_TABLES = {
    language: _Table(tuple(sorted(table.BEGINNINGS)), tuple(sorted(table.NONE)), table.ENDINGS)
    for language, table in (("de", quotes_denials_german), ("en", quotes_denials_english))
}


def count_denials(text: str, language: str) -> int:
    """How many words of the text deny by themselves ("unmöglich", "nowhere"); 0 in a language without a table."""
    table = _TABLES.get(language)
    if table is None:
        return 0
    words = (found.group().lower() for found in _WORD.finditer(text))
    return sum(_denies(word, table) for word in words)


def _denies(word: str, table: _Table) -> bool:
    if len(word) >= SHORTEST and word.endswith(table.endings):
        return True
    return word.startswith(table.beginnings) and not word.startswith(table.none)
