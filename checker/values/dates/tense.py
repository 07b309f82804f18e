"""Where an expression stands: its sentence, its clause, and the tense of that."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from checker.languages.shape.dates.grammar import Grammar
from checker.languages.shape.dates.spec import Found
from checker.model.patterns import compiled
from checker.values.dates.setting import FUTURE, PAST, UNCLEAR

# A full stop ends a sentence unless a figure or a single letter stands before it ("am 3. Mai", "z. B.").
_SENTENCE_END = compiled(r"(?<![\s.])(?<!\b\w)(?<!\b\d\d)[.!?…]+[\"»“”’)]*\s+(?=[\"„»“(]?[A-ZÄÖÜ0-9])|\n\s*")
_CLAUSE_END = compiled(r"[,;:–(]\s|\s-\s")

#: So many characters around an expression tell its tense: more than a long sentence has, and a list of fixtures without
#: a full stop, which has one sentence of any length, is read in a time that grows with it and no faster.
_REACH = 400

#: Half-open code points of the text.
Stretch = tuple[int, int]


def sentence_ends(text: str) -> tuple[int, ...]:
    """Where the sentences of a text end, roughly."""
    return tuple(match.end() for match in _SENTENCE_END.finditer(text))


def sentence_of(ends: Sequence[int], place: int) -> int:
    """The number of the sentence that the place is in."""
    return bisect_right(ends, place)


def sentence_around(text: str, ends: Sequence[int], hit: Found) -> Stretch:
    """The sentence of an expression, as far as it lies in reach."""
    before, behind = bisect_right(ends, hit.start), bisect_left(ends, hit.end)
    start = ends[before - 1] if before else 0
    stop = ends[behind] if behind < len(ends) else len(text)
    return max(start, hit.start - _REACH), min(stop, hit.end + _REACH)


def clause_around(text: str, sentence: Stretch, hit: Found) -> Stretch:
    """The clause of an expression: its sentence up to the next comma or other break on either side."""
    start, stop = sentence
    left = [match.end() for match in _CLAUSE_END.finditer(text, start, hit.start)]
    right = _CLAUSE_END.search(text, hit.end, stop)
    return left[-1] if left else start, right.start() if right else stop


def tense(text: str, ends: Sequence[int], hit: Found, grammar: Grammar) -> int:
    """The tense of the clause around an expression, that of its sentence where the clause shows none."""
    sentence = sentence_around(text, ends, hit)
    clause = _tense_in(text, clause_around(text, sentence, hit), hit, grammar)
    role = role_before(text, hit, grammar)
    if role == "since":
        return PAST
    if clause == UNCLEAR and role in ("until", "from"):
        return FUTURE
    return clause if clause != UNCLEAR else _tense_in(text, sentence, hit, grammar)


def _tense_in(text: str, stretch: Stretch, hit: Found, grammar: Grammar) -> int:
    start, stop = stretch
    around = text[start : hit.start] + " " * (hit.end - hit.start) + text[hit.end : stop]
    ahead = list(grammar.future.finditer(around))
    future = [abs(match.start() + start - hit.start) for match in ahead]
    # "is expected to" has a participle in it and is no past.
    past = [
        abs(match.start() + start - hit.start)
        for match in grammar.past.finditer(around)
        if not any(sign.start() < match.end() and match.start() < sign.end() for sign in ahead)
    ]
    if not past and not future:
        return UNCLEAR
    return PAST if min(past, default=10**6) <= min(future, default=10**6) else FUTURE


def role_before(text: str, hit: Found, grammar: Grammar) -> str:
    """What binds the date to the event: the word before it, or inside it where the expression begins with one."""
    match = grammar.roles.search(text, max(0, hit.start - 40), hit.start)
    if match is None:
        return ""
    return grammar.role_names[re.sub(r"\s+", " ", match["role"].lower())]
