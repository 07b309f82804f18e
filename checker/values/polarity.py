"""The words of a statement with lemma and part of speech, and which of them negate or point in a direction."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from checker.model import Span
from checker.values import polarity_english, polarity_german
from checker.values.tagger import LONGEST_WORD, tagger

#: A compound's head has so many letters ("brand" ends "kabelbrand"); shorter endings are chance.
SHORTEST_HEAD = 5

#: A verb and its noun share so many letters and so much of the shorter one: einkesseln, Einkesselung.
SHORTEST_ROOT, ROOT_SHARE = 6, 0.75

_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")

#: A separated particle ends its clause: a sign, "und" or nothing stands behind it.
_CLAUSE_ENDS = re.compile(r"\s*(?:$|[^\w\s]|(?:und|oder|sowie)\b)")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a claim. `form` is lower case, `key` its lemma in lower case, `kind` "noun", "name", "verb",
    "adjective" or "other"; `span` lies in the document's text."""

    span: Span
    form: str
    key: str
    kind: str

    @property
    def is_content(self) -> bool:
        return self.kind != "other"


class Direction(NamedTuple):
    """Two directions exclude each other on one axis: "level" up, down and same; "result" won and lost."""

    axis: str
    way: str


class _Table(NamedTuple):
    model: str
    kinds: tuple[tuple[str, str], ...]
    light: frozenset[str]
    negators: frozenset[str]
    directions: Mapping[str, tuple[tuple[str, str], ...]]
    particles: frozenset[str]
    finite: str


@cache
def _table(language: str) -> _Table | None:
    table = {"de": polarity_german, "en": polarity_english}.get(language)
    if table is None:
        return None
    return _Table(
        table.MODEL, table.KINDS, table.LIGHT, table.NEGATORS, table.DIRECTIONS, table.PARTICLES, table.FINITE
    )


@lru_cache(4_096)
def read_words(text: str, start: int, language: str) -> tuple[Word, ...]:
    """The words of a sentence in order; a language without a table has none.

    Args:
        start: the offset of the sentence in its document.
    """
    table = _table(language)
    found = list(_WORD.finditer(text))
    if table is None or not found:
        return ()
    safe = [match.group() if len(match.group()) <= LONGEST_WORD else "X" for match in found]
    tagged = [(str(lemma), str(tag)) for _, lemma, tag in tagger(table.model).tag_sent(safe)]
    lemmas = _with_particles(text, found, tagged, table)
    return tuple(
        _word(match, lemma, tag, start, table) for match, lemma, (_, tag) in zip(found, lemmas, tagged, strict=True)
    )


def _with_particles(
    text: str, found: Sequence[re.Match[str]], tagged: Sequence[tuple[str, str]], table: _Table
) -> list[str]:
    """The lemmas, a finite verb's with the particle that ends its clause: "lehnte den Plan ab" is "ablehnen"."""
    lemmas = [lemma for lemma, _ in tagged]
    verb: int | None = None
    for number, (match, (_, tag)) in enumerate(zip(found, tagged, strict=True)):
        if table.finite and table.finite in tag:
            verb = number
        elif verb is not None and match.group() in table.particles and _CLAUSE_ENDS.match(text, match.end()):
            lemmas[verb] = match.group() + lemmas[verb]
            verb = None
    return lemmas


def _word(match: re.Match[str], lemma: str, tag: str, start: int, table: _Table) -> Word:
    form, key = match.group().lower().replace("’", "'"), lemma.lower()
    kind = next((kind for prefix, kind in table.kinds if tag.startswith(prefix)), "other")
    if key in table.light or form in table.light or form.isdigit() or len(form) < 2:
        kind = "other"
    return Word(Span(match.start() + start, match.end() + start), form, key, kind)


def is_negator(word: Word, language: str) -> bool:
    table = _table(language)
    return table is not None and (word.form in table.negators or word.form.endswith("n't"))


def directions(word: Word, language: str) -> tuple[Direction, ...]:
    """Where the word points, on each of its axes; empty for most words."""
    table = _table(language)
    if table is None:
        return ()
    found = table.directions.get(word.form) or table.directions.get(word.key) or ()
    return tuple(Direction(*each) for each in found)


@lru_cache(50_000)
def kin(one: str, other: str) -> bool:
    """Whether two keys name the same thing or act: equal, a compound and its head, a verb and its noun."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) >= SHORTEST_HEAD and long.endswith(short):
        return True
    common = next((n for n, (x, y) in enumerate(zip(short, long, strict=False)) if x != y), len(short))
    return common >= SHORTEST_ROOT and common >= ROOT_SHARE * len(short)
