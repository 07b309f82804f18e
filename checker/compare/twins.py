"""Sentences that two reports have in common word for word, and the values that stand at the same place in them.

Where the words on both sides of a value are the same, the slot is the same, whatever else the report says elsewhere:
"in Q2" made "in Q1" is found though Q1 stands in the next sentence.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from functools import cache, partial
from heapq import nlargest

from checker.compare.scene import Scene, Telling
from checker.compare.slots import shared
from checker.model import Side, Span
from checker.model.patterns import compiled

#: Sentences are twins from this likeness of their words on, values masked (2 x shared / both lengths). Edited sentences
#: lie above 0.7, sentences of one agency report in two papers too; other sentences of one event below 0.5.
TWIN = 0.7

#: Sentences that share fewer stems than this share of the smaller one's are not looked at closely.
WORTH_A_LOOK = 0.6

#: So many words in the same order around a value, or to the end of the sentence, make its place.
REACH = 3

#: Words. What is longer is a list without a full stop, and matching grows with the square of its length.
LONGEST = 150

_WORD = compiled(r"\w+")
_VALUE = "#"

#: The values that stand at one place: spans of claim a's value and of claim b's.
Spans = tuple[Span, Span]


def twin_values(scene: Scene) -> frozenset[Spans]:
    """Pairs of values, figures and dates alike, that stand at the same place of twin sentences; symmetric.

    Ask for it by `Scene.once`: figures and dates both do.
    """
    # a claim has many candidates and is read once
    read_a, read_b = (cache(partial(_frame, telling)) for telling in scene.tellings)
    likeness: dict[tuple[int, int], tuple[float, ...]] = {}
    for pair in scene.pairs:
        if shared(scene.a.words[pair.a], scene.b.words[pair.b]) >= WORTH_A_LOOK:
            one, other = read_a(pair.a), read_b(pair.b)
            equal = len({word for word, _ in one} & {word for word, _ in other})
            like = _likeness(tuple(_masked(one)), tuple(_masked(other)))
            if like >= TWIN:
                likeness[pair.a, pair.b] = (like, equal)
    return frozenset(spans for a, b in best_of_both(likeness) for spans in _in_place(read_a(a), read_b(b)))


def best_of_both(likeness: Mapping[tuple[int, int], tuple[float, ...]]) -> Iterator[tuple[int, int]]:
    """The pairs `(a, b)` more alike than every other of the same a and of the same b, in the order they are given.

    Where two would do alike, as in a table of results, none is taken.
    """
    best: dict[tuple[Side, int], list[tuple[float, ...]]] = defaultdict(list)
    for (a, b), value in likeness.items():
        for place in ((Side.A, a), (Side.B, b)):
            best[place] = nlargest(2, [*best[place], value])
    for (a, b), value in likeness.items():
        if all(values == [value] or values[1] < value for values in (best[Side.A, a], best[Side.B, b])):
            yield a, b


def _likeness(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    # always in the same direction: the matcher's heuristics are not symmetric
    first, second = sorted((one, other))
    if max(len(one), len(other)) > LONGEST:
        return 0.0
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    # both are never less than the ratio, and cost little
    if matcher.real_quick_ratio() < TWIN or matcher.quick_ratio() < TWIN:
        return 0.0
    return round(matcher.ratio(), 6)


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


def _in_place(one: list[Word], other: list[Word]) -> Iterator[Spans]:
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
