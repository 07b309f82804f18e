"""Nations: their adjectives and their people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from checker.model.frozen import frozen


@frozen
class Nations:
    """By country, ISO 3166 in lower case; all words in lower case.

    `speaking` are the countries where the language is spoken, so that what is said there needs no translator.
    `adjectives` come without endings; `inhabitants` are nouns.
    """

    speaking: frozenset[str] = frozenset()
    adjectives: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    inhabitants: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def foreign(self) -> frozenset[str]:
        """The adjectives of countries where the language is not spoken."""
        return frozenset(word for code, words in self.adjectives.items() if code not in self.speaking for word in words)
