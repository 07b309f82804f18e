"""The words that turn a statement: quantifier, polarity, modal and certainty, read from a few words of text."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from checker.values import operators_english, operators_german

_TABLES = {"de": operators_german.OPERATORS, "en": operators_english.OPERATORS}

#: Two operators of one kind exclude each other; those of different kinds stand side by side.
KINDS: dict[str, str] = {
    **dict.fromkeys(["all", "not-all", "none", "some", "many", "few", "most"], "quantifier"),
    "not": "polarity",
    **dict.fromkeys(["must", "can", "should", "may", "want"], "modal"),
    "perhaps": "certainty",
}


def read_operators(text: str, language: str) -> Counter[str]:
    """How often each operator stands in the text; an unsupported language has none."""
    if language not in _TABLES:
        return Counter()
    found = _pattern(language).findall(text.lower().replace("’", "'"))
    return Counter(operator for word in found for operator in _TABLES[language][" ".join(word.split())].split())


@cache
def _pattern(language: str) -> re.Pattern[str]:
    longest_first = sorted(_TABLES[language], key=len, reverse=True)
    words = "|".join(r"\s+".join(map(re.escape, entry.split())) for entry in longest_first)
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)")
