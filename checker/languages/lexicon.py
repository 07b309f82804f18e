"""What a language has to bring so that quantities can be read in it: its tables, one module a language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module

from checker.model import Bound

MODULES = {"de": "checker.languages.de.figures", "en": "checker.languages.en.figures"}


def words(table: str) -> frozenset[str]:
    """The words of a table that is written as running text."""
    return frozenset(table.split())


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
    """The tables of one language. All words are casefolded with ss for ß; expressions are regular expressions.

    `part_links` stand between a part and its whole ("42 von 93"), `coordinators` between equals, `change_links` before
    and between two states ("von 50 auf 60"), `lead_ins` before a figure that continues an earlier one ("davon 50"),
    `each` before a share ("jeder dritte"), `of_words` and `determiners` between a share and its noun. `before_year` and
    `before_day` stand before years and days, `names` are number words that are names when capital.
    """

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
    units_text: str
    per_words: frozenset[str]
    per_article: frozenset[str]
    per_nouns: frozenset[str]
    past: frozenset[str]
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
    age_words: str
    age_with: str
    age_becomes: str
    change_words: str
    score_cues: str
    plurals: dict[str, str]
    clause_end: str
    part_links: frozenset[str]
    coordinators: frozenset[str]
    contrasts: frozenset[str]
    only: frozenset[str]
    change_links: tuple[frozenset[str], frozenset[str]]
    lead_ins: frozenset[str]
    including: frozenset[str]
    each: frozenset[str]
    owners: frozenset[str]
    of_words: frozenset[str]
    determiners: frozenset[str]
    names: frozenset[str]
    before_year: frozenset[str]
    before_day: frozenset[str]
    angles: str
    per_names: dict[str, str]
    whole_words: tuple[tuple[str, str, str], ...] = ()
    parts: tuple[tuple[str, str], ...] = ()
    period_nouns: frozenset[str] = frozenset()


@cache
def lexicon(language: str) -> Lexicon:
    """The tables of "de" or "en"; ``KeyError`` for any other language."""
    module = import_module(MODULES[language])
    table: Lexicon = module.LEXICON
    return table
