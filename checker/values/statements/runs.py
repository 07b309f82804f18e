"""Runs of words that name somebody, as far as their tags tell: persons, firms, teams, countries."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from checker.languages import pack
from checker.languages.shape.statements.ties import Ties
from checker.model.frozen import frozen
from checker.values.names.likeness import fold
from checker.values.names.read import KNOWN, Word, is_office, word_tag


@frozen
class Run:
    """Words `[first, end)` of a sentence that name somebody; `key` is the last of them, folded, without a last s."""

    first: int
    end: int
    key: str


@cache
def nouns_of_ties(language: str) -> dict[str, tuple[str, str]]:
    """Noun -> the kind of tie and which it is."""
    return {noun: (row.group, row.tie) for row in pack(language).ties.ties for noun in row.nouns}


def read_runs(words: tuple[Word, ...], language: str) -> Iterator[Run]:
    """The runs in order; what ends a firm's name and tells none from another is none of the key."""
    table = pack(language).ties
    at = 0
    while at < len(words):
        end = at
        while end < len(words) and (
            _may_name(words[end].text, table, language) or (end > at and words[end].text.lower() in table.firms)
        ):
            end += 1
        if end > at:
            own = [word.text for word in words[at:end] if word.text.lower() not in table.firms]
            yield Run(at, end, _key((own or [words[at].text])[-1]))
        at = max(end, at + 1)


def _may_name(word: str, table: Ties, language: str) -> bool:
    if (
        len(word) < 2
        or not word[0].isupper()
        or word.lower() in table.no_names
        or word.lower() in nouns_of_ties(language)
    ):
        return False
    if not table.nouns_capitalised:
        return True
    tag, likely = word_tag(word, language)
    return not is_office(word, language) and (not tag.startswith("NN") or likely < KNOWN)


def _key(word: str) -> str:
    # "Plames", "Abbas": a genitive cannot be told from a name in "s"
    return fold(word.removesuffix("’s").removesuffix("'s")).rstrip("s’'")
