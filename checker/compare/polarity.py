"""Negation and direction: the same predicate of the same things, denied or turned round in one report alone.

Two ways lead there. In twin sentences, which are the same but for a few words, the words that stand at one place are
held against each other. In other sentences the smaller statement has to be covered by the other one, predicate
included; what only shares a topic is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import product

from checker.compare.scene import Difference, Outcome, Place, Scene, Telling, contested
from checker.model import Confidence, Span, Voice
from checker.values.polarity import Direction, Word, directions, is_negator, kin, read_words

#: Sentences are twins from this likeness of their words on (2 x shared / both lengths).
TWIN = 0.7

#: Claims that share fewer stems than this share of the smaller one's are not read at all.
WORTH_A_LOOK = 0.5

#: So much of the smaller statement has to stand in the other sentence, and at least so many words of it.
COVERED, SHARED = 0.8, 3

#: A replaced stretch longer than this is another sentence, not another word.
LONGEST_CHANGE = 6


@dataclass(frozen=True, slots=True)
class Reading:
    """One claim's words in one report."""

    telling: Telling
    number: int
    words: tuple[Word, ...]

    @property
    def language(self) -> str:
        return self.telling.document.language


def read_claim(telling: Telling, number: int) -> Reading:
    """The words of claim `number`."""
    span = telling.claims[number].span
    return Reading(telling, number, read_words(span.of(telling.text), span.start, telling.document.language))


def overlap(a: frozenset[str], b: frozenset[str]) -> float:
    """The share of the smaller set that is in the other, in [0, 1]."""
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def compare_polarity(scene: Scene) -> Outcome:
    """Negations and directions that differ between two statements of the same thing."""
    found: dict[tuple[str, Span, Span], Difference] = {}
    for a, b in _readings(scene):
        for difference in _turned_twins(a, b) if _are_twins(a, b) else _turned_freely(a, b):
            found.setdefault((difference.relation, *places(difference)), difference)
    return Outcome(tuple(found.values()))


def places(difference: Difference) -> tuple[Span, Span]:
    """The spans of a difference that has a place on both sides."""
    assert difference.a is not None
    assert difference.b is not None
    return difference.a.span, difference.b.span


def twins(scene: Scene) -> Iterator[tuple[Reading, Reading]]:
    """Candidate claims that are the same but for a few words."""
    return ((a, b) for a, b in _readings(scene) if _are_twins(a, b))


def _readings(scene: Scene) -> Iterator[tuple[Reading, Reading]]:
    if scene.a.document.language != scene.b.document.language:
        return
    for pair in contested(scene):
        if overlap(scene.a.words[pair.a], scene.b.words[pair.b]) >= WORTH_A_LOOK:
            a, b = read_claim(scene.a, pair.a), read_claim(scene.b, pair.b)
            if _forms(a) != _forms(b):
                yield a, b


def _forms(reading: Reading) -> list[str]:
    return [word.form for word in reading.words]


def _are_twins(a: Reading, b: Reading) -> bool:
    one, other = _forms(a), _forms(b)
    return 2 * sum(size for *_, size in _blocks(one, other)) >= TWIN * (len(one) + len(other))


def _blocks(one: list[str], other: list[str]) -> list[tuple[int, int, int]]:
    """Matching blocks (start in one, start in other, length), the same from both sides."""
    turned = other < one
    first, second = (other, one) if turned else (one, other)
    blocks = SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    return [(block.b, block.a, block.size) if turned else (block.a, block.b, block.size) for block in blocks]


def twin_changes(a: Reading, b: Reading) -> Iterator[tuple[slice, slice]]:
    """The stretches of words that differ, as slices of both readings' words."""
    i = j = 0
    for start_a, start_b, size in _blocks(_forms(a), _forms(b)):
        if (start_a, start_b) != (i, j):
            yield slice(i, start_a), slice(j, start_b)
        i, j = start_a + size, start_b + size


def _turned_twins(a: Reading, b: Reading) -> Iterator[Difference]:
    for left, right in twin_changes(a, b):
        one, other = a.words[left], b.words[right]
        if max(len(one), len(other)) > LONGEST_CHANGE:
            continue
        denied = [[word for word in part if is_negator(word, a.language)] for part in (one, other)]
        if len(denied[0]) % 2 != len(denied[1]) % 2:
            if not _opposed(one, other, a.language) and not _other_words(one, other):
                yield _difference("negation", Confidence.HIGH, a, b, around(a, left), around(b, right))
            continue
        for x, y in _opposed(one, other, a.language):
            yield _difference("direction", Confidence.HIGH, a, b, x.span, y.span)


def _opposed(one: Sequence[Word], other: Sequence[Word], language: str) -> list[tuple[Word, Word]]:
    """Words that point in two directions of one axis; none where a word of either side points the same way too."""
    found: list[tuple[Word, Word]] = []
    ways = [[(word, way) for word in part for way in directions(word, language)] for part in (one, other)]
    for (x, way_x), (y, way_y) in product(*ways):
        if not excludes(way_x, way_y):
            continue
        if any(way == way_y for _, way in ways[0]) or any(way == way_x for _, way in ways[1]):
            continue
        if x.span not in [seen.span for seen, _ in found]:
            found.append((x, y))
    return found


def _other_words(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether other content words stand there too: "nicht teuer", "billig" may be the same."""
    contents = [[word for word in part if word.is_content] for part in (one, other)]
    return all(contents) and not any(kin(x.key, y.key) for x, y in product(*contents))


def excludes(one: Direction, other: Direction) -> bool:
    """Whether both cannot hold of one thing."""
    return one.axis == other.axis and one.way != other.way


def around(reading: Reading, part: slice) -> Span:
    """The place of the changed words, with one on either side so that an insertion has a place on both sides."""
    first, last = max(0, part.start - 1), min(len(reading.words), part.stop + 1) - 1
    return Span(reading.words[first].span.start, reading.words[last].span.end)


def _turned_freely(a: Reading, b: Reading) -> Iterator[Difference]:
    if any(each.telling.claims[each.number].voice is not Voice.REPORT for each in (a, b)):
        return
    small, large = sorted((a, b), key=lambda each: (sum(word.is_content for word in each.words), _forms(each)))
    held = [word for word in large.words if word.is_content]
    keys = {word.key for word in held}
    content = [
        word for word in small.words if word.is_content and (word.key in keys or not directions(word, small.language))
    ]
    met = {word.key: other for word in content for other in held if kin(word.key, other.key)}
    if len(met) < SHARED or len(met) < COVERED * len({word.key for word in content}):
        return
    for x, y, relation in _turns(small, large, met):
        spans = (x, y) if small is a else (y, x)
        yield _difference(relation, Confidence.MEDIUM, a, b, *spans)


def _turns(small: Reading, large: Reading, met: dict[str, Word]) -> Iterator[tuple[Span, Span, str]]:
    for word in small.words:
        if word.kind == "verb" and word.key in met and met[word.key].key == word.key:
            x, y = denial(small, word), denial(large, met[word.key])
            if (x is None) != (y is None):
                yield _joined(word, x), _joined(met[word.key], y), "negation"
    ways = [
        [word for word in each.words if directions(word, each.language) and denial(each, word) is None]
        for each in (small, large)
    ]
    firm = [[word for word in part if word.kind in ("verb", "noun")] for part in ways]
    for x, y in _opposed(ways[0], ways[1], small.language):
        if x in firm[0] and y in firm[1]:
            yield x.span, y.span, "direction"


def _joined(word: Word, negator: Word | None) -> Span:
    spans = [word.span, negator.span] if negator else [word.span]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def denial(reading: Reading, word: Word) -> Word | None:
    """The negator in the word's own clause, ``None`` where nothing denies it."""
    clauses = reading.telling.claims[reading.number].clauses
    inside = next(
        (clause for clause in clauses if clause.contains(word.span)), reading.telling.claims[reading.number].span
    )
    for other in reading.words:
        if is_negator(other, reading.language) and inside.contains(other.span):
            return other
    return None


def _difference(relation: str, confidence: Confidence, a: Reading, b: Reading, x: Span, y: Span) -> Difference:
    one, other = x.of(a.telling.text), y.of(b.telling.text)
    return Difference(
        relation=relation,
        confidence=confidence,
        a=Place(x, one),
        b=Place(y, other),
        identity=(one.lower(), other.lower()),
    )
