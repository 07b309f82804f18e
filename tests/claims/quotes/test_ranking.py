"""Choices of a speaker are weighed by their reasons; nobody is a choice too."""

from __future__ import annotations

from checker.claims.quotes.ranking import Choice, best_of, nobody, running_on
from checker.model import Span, Speaker

VOGEL = Speaker("Ernst Vogel", "vogel", Span(0, 11))


def test_who_spoke_in_the_sentence_before_goes_on() -> None:
    choices = [
        nobody("verbless direct", somebody_spoke=True),
        running_on(VOGEL, "verbless direct", 1, same_block=True),
    ]
    assert best_of(choices).speaker == VOGEL
    assert best_of(choices[::-1]).speaker == VOGEL


def test_reasons_that_nobody_weighed_count_nothing() -> None:
    assert best_of([Choice(VOGEL, frozenset({"no such reason"})), Choice(None, frozenset())]).speaker is None


def test_nobody_is_left_where_nobody_is_in_reach() -> None:
    assert best_of([nobody("told partial", somebody_spoke=False)]).speaker is None
