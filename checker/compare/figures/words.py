"""The words that decide what a figure or a date belongs to, one table a language: parts, states, forecasts, things."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module

MODULES = {"de": "checker.languages.de.figure_words", "en": "checker.languages.en.figure_words"}


@dataclass(frozen=True, slots=True)
class FigureWords:
    """The table of one language; all words in lower case.

    `parts` say that a figure is a part of another, comes on top of it, or tells the state after. `forecasts` make a
    clause a guess at what comes, `lasting` are its predicates of lasting. `age_words` are the capitalised words of an
    age, which are no names. `things` are lemmas of counted nouns and what they count in every language; the name of a
    thing is arbitrary, and a noun stands for one thing alone.
    """

    parts: dict[str, frozenset[str]]
    forecasts: frozenset[str]
    lasting: frozenset[str]
    age_words: frozenset[str]
    things: dict[str, str]


@cache
def figure_words(language: str) -> FigureWords:
    """The table of a supported language.

    Raises:
        KeyError: there is no table for the language.
    """
    table: FigureWords = import_module(MODULES[language]).TABLE
    return table


def things(table: str) -> dict[str, str]:
    """Noun -> thing, from lines "thing: noun noun"."""
    named = {}
    for line in table.strip().splitlines():
        thing, _, nouns = line.partition(":")
        named.update(dict.fromkeys(nouns.split(), thing.strip()))
    return named
