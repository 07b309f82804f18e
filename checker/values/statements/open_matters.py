"""What a sentence leaves open, and what a sentence settles: the cause of an event, its end, its outcome.

`open_matter` and `settled_matter` answer for one sentence; a sentence that does both does neither.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from checker.languages.de import open_matters as open_matters_german
from checker.languages.en import open_matters as open_matters_english
from checker.model import Span

#: What can be open: why it happened, when it is over, who won a vote.
CAUSE, END, VOTE = "cause", "end", "vote"

_TABLES = {"de": open_matters_german, "en": open_matters_english}


class Matter(NamedTuple):
    """A matter of a sentence, open or settled, with the words that say so; `span` lies in the document's text."""

    kind: str
    span: Span


def open_matters(text: str, sentence: Span, language: str) -> tuple[Matter, ...]:
    """What the sentence says is not known yet, or is known from polls and counts in progress alone."""
    return _matters(text, sentence, _patterns(language, "OPEN")) if language in _TABLES else ()


def settled_matters(text: str, sentence: Span, language: str) -> tuple[Matter, ...]:
    """What the sentence states, of the same kinds. How sure it is of the cause is another question: see `is_hedged`."""
    return _matters(text, sentence, _patterns(language, "SETTLED")) if language in _TABLES else ()


def is_hedged(text: str, language: str) -> bool:
    """Whether the sentence says that it only supposes, asks or quotes what it tells."""
    return language in _TABLES and _patterns(language, "HEDGED")["any"].search(text) is not None


def lasts(text: str, language: str) -> bool:
    """Whether the sentence tells of a state that has an end: an outage, a closure."""
    return language in _TABLES and _patterns(language, "LASTING")["any"].search(text) is not None


def _matters(text: str, sentence: Span, patterns: Mapping[str, re.Pattern[str]]) -> tuple[Matter, ...]:
    found = ((kind, pattern.search(text, sentence.start, sentence.end)) for kind, pattern in patterns.items())
    return tuple(Matter(kind, Span(*match.span())) for kind, match in found if match)


@cache
def _patterns(language: str, name: str) -> Mapping[str, re.Pattern[str]]:
    rows: Mapping[str, tuple[str, ...]] = getattr(_TABLES[language], name)
    return {kind: re.compile("|".join(f"(?:{row})" for row in alternatives)) for kind, alternatives in rows.items()}
