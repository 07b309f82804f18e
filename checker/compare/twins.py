"""Sentences that two reports have in common word for word, and the values that stand at the same place in them.

Where the words on both sides of a value are the same, the slot is the same, whatever else the report says elsewhere:
"in Q2" made "in Q1" is found though Q1 stands in the next sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from checker.compare.scene import Scene, Telling
from checker.compare.slots import shared
from checker.model import Span

#: Sentences are twins from this likeness of their words on, values masked (2 x shared / both lengths). Edited sentences
#: lie above 0.7, sentences of one agency report in two papers too; other sentences of one event below 0.5.
TWIN = 0.7

#: Sentences that share fewer stems than this share of the smaller one's are not looked at closely.
WORTH_A_LOOK = 0.6

#: So many words in the same order around a value, or to the end of the sentence, make its place.
REACH = 3

_WORD = re.compile(r"\w+")
_VALUE = "#"

#: The values that stand at one place: spans of claim a's value and of claim b's.
Spans = tuple[Span, Span]


def twin_values(scene: Scene) -> tuple[Spans, ...]:
    """Pairs of values, figures and dates alike, that stand at the same place of twin sentences; symmetric."""
    return tuple(spans for a, b in _twin_claims(scene) for spans in _in_place(scene, a, b))


def _twin_claims(scene: Scene) -> Iterator[tuple[int, int]]:
    """Claims that are each other's best twin. Where two would do alike, as in a table of results, none is taken."""
    likeness: dict[tuple[int, int], tuple[float, int]] = {}
    for pair in scene.pairs:
        if shared(scene.a.words[pair.a], scene.b.words[pair.b]) >= WORTH_A_LOOK:
            one, other = _frame(scene.a, pair.a), _frame(scene.b, pair.b)
            equal = len({word for word, _ in one} & {word for word, _ in other})
            like = _likeness(tuple(_masked(one)), tuple(_masked(other)))
            if like >= TWIN:
                likeness[pair.a, pair.b] = (like, equal)
    for (a, b), best in likeness.items():
        rivals = [other for (i, j), other in likeness.items() if (i == a) != (j == b)]
        if all(best > rival for rival in rivals):
            yield a, b


def _likeness(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    # always in the same direction: the matcher's heuristics are not symmetric
    first, second = sorted((one, other))
    return round(SequenceMatcher(None, first, second, autojunk=False).ratio(), 6)


Word = tuple[str, Span]


def _frame(telling: Telling, number: int) -> list[Word]:
    """The words of a claim in lower case, each value one word of its own, with their places."""
    claim = telling.claims[number]
    spans = [value.span for value in claim.dates]
    spans += [q.figure for q in claim.quantities if not any(q.figure.overlaps(span) for span in spans)]
    words: list[Word] = []
    at = claim.span.start
    for span in [*sorted(spans), Span(claim.span.end, claim.span.end)]:
        found = _WORD.finditer(telling.text, at, max(at, span.start))
        words += [(match.group().lower(), Span(*match.span())) for match in found]
        if span.start < span.end:
            words.append((_VALUE + span.of(telling.text).lower(), span))
        at = max(at, span.end)
    return words


def _masked(words: list[Word]) -> Iterator[str]:
    for word, _ in words:
        yield _VALUE if word.startswith(_VALUE) else word


def _in_place(scene: Scene, a: int, b: int) -> Iterator[Spans]:
    one, other = _frame(scene.a, a), _frame(scene.b, b)
    masked_one, masked_other = list(_masked(one)), list(_masked(other))
    turned = tuple(masked_other) < tuple(masked_one)
    first, second = (masked_other, masked_one) if turned else (masked_one, masked_other)
    for block in SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks():
        start_a, start_b = (block.b, block.a) if turned else (block.a, block.b)
        for offset in range(block.size):
            i, j = start_a + offset, start_b + offset
            if masked_one[i] == _VALUE and _framed(masked_one, masked_other, i, j):
                yield one[i][1], other[j][1]


def _framed(one: list[str], other: list[str], i: int, j: int) -> bool:
    """The same `REACH` words before and behind, fewer only where both sentences begin or end."""
    before = one[max(0, i - REACH) : i], other[max(0, j - REACH) : j]
    behind = one[i + 1 : i + 1 + REACH], other[j + 1 : j + 1 + REACH]
    return before[0] == before[1] and behind[0] == behind[1] and len(before[0]) + len(behind[0]) >= REACH
