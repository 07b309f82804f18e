"""What a sentence leaves open, and what a sentence settles: the cause of an event, its end, its outcome.

`open_matter` and `settled_matter` answer for one sentence; a sentence that does both does neither.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from checker.languages import pack
from checker.model import Span
from checker.model.patterns import compiled

#: What can be open: why it happened, when it is over, who won a vote, whether a sentence is appealed.
CAUSE, END, VOTE, APPEAL = "cause", "end", "vote", "appeal"


class Matter(NamedTuple):
    """A matter of a sentence, open or settled, with the words that say so; `span` lies in the document's text."""

    kind: str
    span: Span


def open_matters(text: str, sentence: Span, language: str) -> tuple[Matter, ...]:
    """What the sentence says is not known yet, or is known from polls and counts in progress alone."""
    return _matters(text, sentence, _patterns(language).open)


def settled_matters(text: str, sentence: Span, language: str) -> tuple[Matter, ...]:
    """What the sentence states, of the same kinds. How sure it is of the cause is another question: see `is_hedged`."""
    return _matters(text, sentence, _patterns(language).settled)


def is_hedged(text: str, language: str) -> bool:
    """Whether the sentence says that it only supposes, asks or quotes what it tells."""
    return _holds(_patterns(language).hedged, text)


def lasts(text: str, language: str) -> bool:
    """Whether the sentence tells of a state that has an end: an outage, a closure."""
    return _holds(_patterns(language).lasting, text)


def tells_of_vote(text: str, language: str) -> bool:
    """Whether a text speaks of an election or another vote at all."""
    return _holds(_patterns(language).voting, text)


def parties_of(text: str, language: str) -> frozenset[str]:
    """Whose an appeal may be that a text tells of: the defence's, the prosecution's."""
    return frozenset(kind for kind, pattern in _patterns(language).parties.items() if pattern.search(text))


def _holds(pattern: re.Pattern[str] | None, text: str) -> bool:
    return pattern is not None and pattern.search(text) is not None


def _matters(text: str, sentence: Span, patterns: Mapping[str, re.Pattern[str]]) -> tuple[Matter, ...]:
    found = ((kind, pattern.search(text, sentence.start, sentence.end)) for kind, pattern in patterns.items())
    return tuple(Matter(kind, Span(*match.span())) for kind, match in found if match)


class _Patterns(NamedTuple):
    """The table of a language, compiled."""

    open: Mapping[str, re.Pattern[str]]
    settled: Mapping[str, re.Pattern[str]]
    hedged: re.Pattern[str] | None
    lasting: re.Pattern[str] | None
    voting: re.Pattern[str] | None
    parties: Mapping[str, re.Pattern[str]]


@cache
def _patterns(language: str) -> _Patterns:
    table = pack(language).open_matters

    def one(rows: tuple[str, ...], flags: int = 0) -> re.Pattern[str] | None:
        whole = "|".join(f"(?:{row})" for row in rows)
        for name, part in table.parts.items():
            whole = whole.replace(f"{{{name}}}", part)
        return compiled(whole, flags) if rows else None

    def each(rows: Mapping[str, tuple[str, ...]]) -> dict[str, re.Pattern[str]]:
        made = {kind: one(alternatives) for kind, alternatives in rows.items()}
        return {kind: pattern for kind, pattern in made.items() if pattern is not None}

    voting = one((table.voting,) if table.voting else (), re.IGNORECASE)
    rest = one(table.hedged), one(table.lasting), voting, each(table.parties)
    return _Patterns(each(table.open), each(table.settled), *rest)
