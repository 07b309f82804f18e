"""The words that turn a statement, read from a few words of text: quantifiers, negations, modals, certainty, scope."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from checker.languages import pack
from checker.model.patterns import compiled

#: Shorter words are made no others of by a syllable before them: "in" and "unin", "der" and "under".
SHORTEST_NEGATED = 4

#: Two operators of one kind exclude each other; those of different kinds stand side by side.
KINDS: dict[str, str] = {
    **dict.fromkeys(["all", "not-all", "none", "some", "many", "few", "most"], "quantifier"),
    "not": "polarity",
    **dict.fromkeys(["always", "often", "seldom"], "frequency"),
    **dict.fromkeys(["must", "can", "should", "may", "want"], "modal"),
    **dict.fromkeys(["perhaps", "surely", "almost"], "certainty"),
    "only": "scope",
}


def read_operators(text: str, language: str) -> Counter[str]:
    """How often each operator stands in the text; an unsupported language has none."""
    meanings = _meanings(language)
    if not meanings:
        return Counter()
    found = _pattern(language).findall(text.lower().replace("’", "'"))
    return Counter(operator for word in found for operator in meanings[" ".join(word.split())].split())


def negates(a: str, b: str, language: str) -> bool:
    """Whether one word is the other with a syllable of negation before it: "möglich" and "unmöglich". Lower case."""
    short, long = sorted((a, b), key=len)
    table = pack(language).operators
    if len(short) < SHORTEST_NEGATED or long in table.unturned:
        return False
    return any(long == prefix + short for prefix in table.negating)


def contractions(language: str) -> tuple[tuple[str, str], ...]:
    """Endings with an apostrophe and what they are written out: ("n't", "not"). Longer ones first."""
    return pack(language).operators.contractions


@cache
def _meanings(language: str) -> dict[str, str]:
    return {word: meaning for meaning, words in pack(language).operators.operators.items() for word in words}


@cache
def _pattern(language: str) -> re.Pattern[str]:
    longest_first = sorted(_meanings(language), key=len, reverse=True)
    words = "|".join(r"\s+".join(map(re.escape, entry.split())) for entry in longest_first)
    return compiled(rf"(?<!\w)(?:{words})(?!\w)")
