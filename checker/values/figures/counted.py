"""What a figure counts: the noun behind it, and the concept across synonyms and languages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from checker.languages import pack
from checker.languages.shape.figures.counted import Concept, Counted
from checker.model.patterns import compiled
from checker.values.numerals.tokens import Token


def find_counted(tokens: Sequence[Token], pos: int, language: str) -> Counted | None:
    """The noun that a figure ending before token `pos` counts, or ``None``."""
    lang = pack(language)
    return lang.nouns.plural(tokens, pos, lang.counting)


def find_singular(tokens: Sequence[Token], pos: int, language: str) -> Counted | None:
    """The noun behind "one" or an ordinal that ends before token `pos`, or ``None``."""
    lang = pack(language)
    return lang.nouns.singular(tokens, pos, lang.counting)


def concept_of_noun(counted: Counted, language: str) -> str:
    """The concept that the noun or its adjectives name: "Verletzte", "tote Soldaten", "Unfalltodesopfer"."""
    for concept in pack(language).counting.concepts:
        if _names(concept, counted.noun) or any(_adjective_names(concept, word) for word in counted.modifiers):
            return concept.name
    return ""


def _names(concept: Concept, noun: str) -> bool:
    return noun in concept.nouns or (bool(concept.compounds) and noun.endswith(concept.compounds))


def _adjective_names(concept: Concept, word: str) -> bool:
    return any(word == adjective or word in (adjective + "e", adjective + "en") for adjective in concept.adjectives)


def is_person(noun: str, language: str) -> bool:
    """Whether the noun is one for people; compounds by their ending."""
    lang = pack(language)
    return noun in lang.counting.persons or noun.endswith(lang.counting.person_endings)


@cache
def _verbs(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((c.name, compiled(c.verbs)) for c in pack(language).counting.concepts if c.verbs)


def concept_of_clause(clause: str, language: str, *, last: bool = False) -> str:
    """The concept of the first (or last) verb in a stretch of text that says what became of people, else ""."""
    found = [(match.start(), name) for name, verb in _verbs(language) for match in verb.finditer(clause.lower())]
    return (max(found) if last else min(found))[1] if found else ""
