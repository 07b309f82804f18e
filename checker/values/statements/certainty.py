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

from checker.languages.de import certainty as certainty_german
from checker.languages.en import certainty as certainty_english
from checker.model import Span, Word

#: A noun marked by a word before it follows within so many words ("möglicher schwerer Einbruch").
REACH = 3

#: From so many letters on an "s" at the end of a compound's first part is the joint: "betrugs-", not "mords-".
SHORTEST_CRIME = 5

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
    lasting: frozenset[str]
    inquiries: frozenset[str]
    behind_inquiries: frozenset[str]
    suspicion: tuple[str, ...]


@cache
def _table(language: str) -> _Table | None:
    data = {"de": certainty_german, "en": certainty_english}.get(language)
    if data is None:
        return None
    return _Table(
        before_noun=data.BEFORE_NOUN,
        of_noun=dict(data.OF_NOUN),
        in_clause=data.IN_CLAUSE,
        strong=data.STRONG,
        source=data.SOURCE,
        void=data.VOID,
        events=data.EVENTS,
        lasting=data.LASTING,
        inquiries=data.INQUIRIES,
        behind_inquiries=data.BEHIND_INQUIRIES,
        suspicion=data.SUSPICION,
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
    """Whether the lemma is one of the tables' events, or a length of time that only holds of one."""
    table = _table(language)
    return table is not None and (key in table.events or key in table.lasting)


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
    bearing = _bearing(span, words, table)
    if bearing is not None:
        return bearing
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


def _bearing(span: Span, words: tuple[Word, ...], table: _Table) -> Statement | None:
    """The statement where a mark bears on one word of it: "möglicher Einbruch", "wegen Betrugs", "wohl tagelang"."""
    for number, word in enumerate(words):
        noun = _noun_behind(words, number)
        if noun is not None and (kind := _marks_noun(word, table)):
            return Statement(span, words, Certainty(kind), word, noun, strong=True)
    for number, word in enumerate(words):
        noun = _noun_behind(words, number)
        if noun is not None and _inquires(words, number, noun, table):
            return Statement(span, words, Certainty.ALLEGATION, word, noun, strong=True)
        crime = next((_of_suspicion(word, each) for each in table.suspicion if word.form.endswith(each)), None)
        if crime is not None and crime.key in table.events:
            parts = (*words[:number], crime, *words[number + 1 :])
            return Statement(span, parts, Certainty.ALLEGATION, word, crime, strong=True)
        if word.form in table.strong:
            lasting = next(
                (each for each in words[number + 1 : number + 1 + REACH] if each.form in table.lasting), None
            )
            if lasting is not None:
                return Statement(span, words, Certainty(table.in_clause[word.form]), word, lasting, strong=True)
    return None


def _inquires(words: tuple[Word, ...], number: int, noun: Word, table: _Table) -> bool:
    """Whether the word is the "wegen" behind a word of inquiry; "wegen des Verdachts" marks what comes behind that."""
    inquiry = any(word.form in table.inquiries for word in words) and noun.form not in table.of_noun
    return inquiry and words[number].form in table.behind_inquiries


def _of_suspicion(word: Word, ending: str) -> Word:
    """What a compound suspects: "mordverdacht" is of "mord", "betrugsverdacht" of "betrug"."""
    stem = word.form.removesuffix(ending)
    return replace(word, key=stem.removesuffix("s") if len(stem) > SHORTEST_CRIME else stem, kind="noun")


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
