"""The forms of dates: each can be compiled, and one left alone where it cannot match is never missed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.languages import CODES, pack
from checker.values.dates.scan import scan

TEXTS = {
    "de": (
        "Seit drei Jahren wartet Ulm, vor zwei Wochen und drei Tagen kam die Zusage, in anderthalb Stunden mehr.",
        "Die ersten 100 Tage des Jahres, die letzten drei Monate, alle vier Jahre, zehn Minuten später.",
        "Ein Jahr ohne Zahl, jahrelang, ein 17-jähriger Lehrling.",
    ),
    "en": (
        "Three years ago, in about two weeks, the first 100 days of the year, ten minutes later.",
        "The last three months, every four years, for an hour and a half, a 17-year-old, years of waiting.",
    ),
}


@pytest.mark.parametrize("code", CODES)
def test_every_form_can_be_compiled(code: str) -> None:
    grammar = pack(code).dates
    assert grammar is not None
    assert all(rule.pattern.pattern == rule.source for rule in grammar.rules)


@pytest.mark.parametrize("code", CODES)
def test_a_form_that_is_left_alone_would_not_have_matched(code: str) -> None:
    grammar = pack(code).dates
    assert grammar is not None
    assert any(rule.holds for rule in grammar.rules)
    asked = replace(grammar, rules=tuple(replace(rule, holds=None) for rule in grammar.rules))
    for text in TEXTS[code]:
        assert scan(text, grammar) == scan(text, asked)
