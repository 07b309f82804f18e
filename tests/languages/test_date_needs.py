"""Where a form of date is met, the text holds a word that the form is said to need: looking first misses none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain

import pytest

from checker.languages import CODES, pack
from checker.languages.shape.dates.grammar import Rule
from checker.languages.shape.dates.needs import needed
from tests.program import ROOT, rules

NEEDED = [
    ("montag|dienstag", ("dienstag", "montag")),
    (r"(?:am|vom)\s+(?:\d+\.\s*)?(?P<month>august|juli)", ("august", "juli")),
    (r"letzte[rn]?\s+woche", ("letzte",)),
    (r"(?:tage)?\s*(?:\d+|heute)", ()),
    (r"(?<=\bam )\d+", ("am ",)),
    (r"(?<!jeden )tag", ("tag",)),
    (r"tag(?!werk)(?=s)", ("tag",)),
    (r"(?:gestern){0,2}x\d", ()),
    (r"(?:gestern)+", ("gestern",)),
    (r"vor(?:vor)?gestern|gestern", ("gestern",)),
    ("(?:MAI|Juni)", ("juni", "mai")),
    (r"\d\d?:\d\d", ()),
]


@pytest.mark.parametrize(("source", "words"), NEEDED)
def test_what_a_pattern_needs(source: str, words: tuple[str, ...]) -> None:
    assert needed(Rule(source, lambda match: ())) == words


@pytest.mark.parametrize("code", CODES)
def test_a_text_with_a_match_holds_a_word_that_is_needed(code: str) -> None:
    grammar = pack(code).dates
    assert grammar is not None
    told = {rule.source: needed(rule) for rule in grammar.rules}
    assert sum(bool(words) for words in told.values()) > len(grammar.rules) / 2
    met = 0
    for text in texts():
        small = text.lower()
        for rule in grammar.rules:
            words = told[rule.source]
            for match in rule.pattern.finditer(small if rule.small else text):
                met += bool(words)
                assert not words or any(word in small for word in words), (rule.source, match[0])
    assert met > 100


def texts() -> Iterable[str]:
    examples = (example for rule in rules() for example in rule.example)
    tables = (ROOT / "tests" / "values" / "dates").glob("*.py")
    quoted = chain.from_iterable(re.findall(r'"([^"\n]{4,})"', path.read_text(encoding="utf-8")) for path in tables)
    return chain((text for each in examples for text in (each.a, each.b)), quoted)
