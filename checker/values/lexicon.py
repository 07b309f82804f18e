"""What a language has to bring so that quantities can be read in it: its tables, one module a language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module

from checker.model import Bound

MODULES = {"de": "checker.values.german", "en": "checker.values.english"}


@dataclass(frozen=True, slots=True)
class Vague:
    """A vague amount as the interval a newsroom would still call by that name; `stated` is the amount it names."""

    low: str
    high: str
    stated: str


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing counted, across synonyms: noun lemmas and heads of compounds, adjectives and participles, verbs.

    `verbs` are regular expressions over a clause in lower case; `verbs_alone` make sense without a noun for persons.
    `compounds` are endings of nouns ("todesopfer" also in "unfalltodesopfer").
    """

    name: str
    nouns: frozenset[str]
    adjectives: tuple[str, ...] = ()
    verbs: str = ""
    compounds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The tables of one language. All words are casefolded with ss for ß."""

    language: str
    decimal: str
    number_words: dict[str, int]
    scales: dict[str, int]
    ordinals: dict[str, int]
    glue: str
    point_words: frozenset[str]
    minus_words: frozenset[str]
    articles: frozenset[str]
    halves: dict[str, str]
    denominators: dict[str, int]
    dozens: frozenset[str]
    before: tuple[tuple[tuple[str, ...], Bound], ...]
    after: tuple[tuple[tuple[str, ...], Bound], ...]
    vague: tuple[tuple[tuple[str, ...], Vague], ...]
    vague_factors: tuple[tuple[str, ...], ...]
    range_words: frozenset[str]
    between: frozenset[str]
    between_and: frozenset[str]
    out_of: frozenset[str]
    units_text: str
    per_words: frozenset[str]
    per_article: frozenset[str]
    per_nouns: frozenset[str]
    left_alone: tuple[str, ...]
    labels: frozenset[str]
    function_words: frozenset[str]
    between_noun: frozenset[str]
    person_nouns: frozenset[str]
    person_endings: tuple[str, ...]
    concepts: tuple[Concept, ...]
    elliptic: frozenset[str]
    number_of: str
    age_after: str
    age_before: str
    change_words: str
    score_cues: str
    plurals: dict[str, str]
    parts: tuple[tuple[str, str], ...] = ()
    period_nouns: frozenset[str] = frozenset()


@cache
def lexicon(language: str) -> Lexicon:
    """The tables of "de" or "en"; ``KeyError`` for any other language."""
    module = import_module(MODULES[language])
    table: Lexicon = module.LEXICON
    return table
