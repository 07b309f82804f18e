"""How sure a statement is: fact, or allegation, possibility, plan, question, unknown, denial. Read clause by clause.

A mark has a reach: "möglicher Einbruch" marks the noun, "offenbar" its clause. What is neither told as a fact nor
marked (a condition, reported speech, a negation) is `void` and never compared.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from checker.model import Span
from checker.values import certainty_english, certainty_german
from checker.values.polarity import Word

#: A noun marked by a word before it follows within so many words ("möglicher schwerer Einbruch").
REACH = 3

#: What ends a statement inside a headline, beside the clauses.
_CUT = re.compile(r":\s|\s[–—|-]\s|;\s|[!?]\s|[„“\"»«]")


class Certainty(StrEnum):
    """How a statement is told. `SOURCE` is a fact with its source named; `VOID` is not judged."""

    FACT = "fact"
    ALLEGATION = "allegation"
    POSSIBILITY = "possibility"
    PLAN = "plan"
    QUESTION = "question"
    UNKNOWN = "unknown"
    DENIAL = "denial"
    SOURCE = "source"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Statement:
    """A stretch of a claim that is told with one certainty. `mark` is the word that lessens it, `target` what it
    marks where that is one noun, `strong` whether it does so in a free rendering too."""

    span: Span
    words: tuple[Word, ...]
    certainty: Certainty
    mark: Word | None = None
    target: Word | None = None
    strong: bool = False


class _Table(NamedTuple):
    before_noun: tuple[tuple[str, str], ...]
    of_noun: Mapping[str, str]
    in_clause: Mapping[str, str]
    strong: frozenset[str]
    source: frozenset[str]
    void: frozenset[str]
    events: Mapping[str, str]


@cache
def _table(language: str) -> _Table | None:
    data = {"de": certainty_german, "en": certainty_english}.get(language)
    if data is None:
        return None
    return _Table(
        data.BEFORE_NOUN, dict(data.OF_NOUN), data.IN_CLAUSE, data.STRONG, data.SOURCE, data.VOID, data.EVENTS
    )


def is_source(form: str, language: str) -> bool:
    """Whether the word names a source for what is told."""
    table = _table(language)
    return table is not None and form in table.source


def event(key: str, language: str) -> str:
    """The kind of event a lemma names across words, else the lemma itself."""
    table = _table(language)
    return table.events.get(key, key) if table else key


def is_event(key: str, language: str) -> bool:
    """Whether the lemma is one of the tables' events."""
    table = _table(language)
    return table is not None and key in table.events


def read_statements(text: str, clauses: Sequence[Span], words: Sequence[Word], language: str) -> tuple[Statement, ...]:
    """The statements of a claim, in order.

    Args:
        text: the document's text; `clauses` and `words` point into it.
    """
    found: list[Statement] = []
    for clause in clauses:
        for span in _pieces(text, clause):
            each = _read(text, span, tuple(word for word in words if span.contains(word.span)), language)
            before = found[-1] if found else None
            if before and _names_source(text, before) and each.certainty is Certainty.FACT:
                each = replace(each, certainty=Certainty.SOURCE, mark=before.mark)
            found.append(each)
    return tuple(found)


def _names_source(text: str, statement: Statement) -> bool:
    """Whether it only says where the next statement is from: "Laut Polizei: ..."."""
    return statement.certainty is Certainty.SOURCE and statement.span.of(text).rstrip().endswith(":")


def _pieces(text: str, clause: Span) -> list[Span]:
    cuts = [found.end() for found in _CUT.finditer(text, clause.start, clause.end)]
    edges = [clause.start, *cuts, clause.end]
    return [Span(start, end) for start, end in pairwise(edges) if start < end]


def _read(text: str, span: Span, words: tuple[Word, ...], language: str) -> Statement:
    table = _table(language)
    if table is None or not words:
        return Statement(span, words, Certainty.VOID)
    for number, word in enumerate(words):
        noun = _noun_behind(words, number)
        if noun is not None and (kind := _marks_noun(word, table)):
            return Statement(span, words, Certainty(kind), word, noun, strong=True)
    if any(word.form in table.void for word in words):
        return Statement(span, words, Certainty.VOID)
    if text[span.start : span.end + 1].rstrip(' “"«').endswith("?"):
        return Statement(span, words, Certainty.QUESTION, words[0])
    marks = [word for word in words if word.form in table.in_clause]
    if marks:
        mark = next((word for word in marks if word.form in table.strong), marks[0])
        kind = Certainty(table.in_clause[mark.form])
        return Statement(span, words, kind, mark, strong=mark.form in table.strong)
    source = next((word for word in words if word.form in table.source), None)
    if source is not None:
        return Statement(span, words, Certainty.SOURCE, source)
    return Statement(span, words, Certainty.FACT)


def _marks_noun(word: Word, table: _Table) -> str | None:
    if word.form in table.of_noun:
        return table.of_noun[word.form]
    # without an ending the word is an adverb and marks its clause
    return next(
        (kind for stem, kind in table.before_noun if word.form.startswith(stem) and _attributive(word, stem)), None
    )


def _attributive(word: Word, stem: str) -> bool:
    return word.form != stem if stem[-2:] in ("ch", "ll") or stem.endswith("end") else len(word.form) <= len(stem) + 2


def _noun_behind(words: Sequence[Word], number: int) -> Word | None:
    return next((word for word in words[number + 1 : number + 1 + REACH] if word.kind == "noun"), None)
