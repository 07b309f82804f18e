"""Sentences that both reports have in nearly the same words, and the places in which they differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache, partial

from checker.compare.scene import Scene, Telling, wording
from checker.compare.slots import shared
from checker.compare.twins import best_of_both
from checker.model.frozen import frozen
from checker.values.names.read import Word, read_words

#: Sentences are twins from this share of equal words on (2 x equal / both lengths), so many equal words at least.
TWIN, EQUAL_WORDS = 0.7, 4

#: Strict twins differ in one place, are as alike as this, and have more words than so many.
STRICT, STRICT_WORDS = 0.8, 7

#: Sentences that share fewer stems than this share of the smaller one's, or than so many, are not aligned: "Die EU will
#: das ändern" is said of anything.
WORTH_A_LOOK, STEMS = 0.5, 2

#: In so many places two twins may differ; more make another sentence.
PLACES = 3

#: One report is a copy of the other if sentences of so many words stand in both, as many as differ at least. What
#: stands in one place is then a twin if so many words are equal, however short it is.
COPIED_WORDS, EQUAL_IN_COPY = 5, 2


@frozen
class Twins:
    """A claim of A and one of B as words, and the regions `(a from, a to, b from, b to)` in which they differ.

    `copied` says that the claim of B stands where that of A does between sentences that both reports have.
    """

    claim_a: int
    claim_b: int
    a: tuple[Word, ...]
    b: tuple[Word, ...]
    regions: tuple[tuple[int, int, int, int], ...]
    likeness: float
    copied: bool = False

    @property
    def strict(self) -> bool:
        """Whether nothing but one place of a long enough sentence differs."""
        if len(self.regions) != 1:
            return False
        return self.copied or (self.likeness >= STRICT and min(len(self.a), len(self.b)) > STRICT_WORDS)


def find_twins(scene: Scene) -> tuple[Twins, ...]:
    """Claims that are each other's best twin; where two would do alike, as in a table of results, none is taken.

    Ask for it by `Scene.once`: names and offices both do.
    """
    read_a, read_b = (cache(partial(_words, telling)) for telling in scene.tellings)  # a claim has many candidates
    found: dict[tuple[int, int], Twins] = {}
    for pair in scene.contested:
        a, b = scene.a.words[pair.a], scene.b.words[pair.b]
        if len(a & b) >= STEMS and shared(a, b) >= WORTH_A_LOOK:
            twins = _aligned(pair.a, pair.b, read_a(pair.a), read_b(pair.b))
            if twins.likeness >= TWIN and len(twins.regions) <= PLACES:
                found[pair.a, pair.b] = twins
    copied = {
        (a, b): twins
        for a, b in _in_place(scene)
        if len((twins := _aligned(a, b, read_a(a), read_b(b), copied=True)).regions) == 1 and twins.likeness
    }
    best = (found[place] for place in best_of_both({place: (twins.likeness,) for place, twins in found.items()}))
    return (*copied.values(), *(twins for twins in best if (twins.claim_a, twins.claim_b) not in copied))


def _in_place(scene: Scene) -> Iterator[tuple[int, int]]:
    """Claims that stand between the same sentences of two reports of which one is a copy of the other."""
    a, b = ([wording(telling, claim) for claim in telling.claims] for telling in scene.tellings)
    if set(a).isdisjoint(b):
        return
    turned = b < a  # always in the same direction: of two alignments as good the first is taken
    codes = SequenceMatcher(None, *((b, a) if turned else (a, b)), autojunk=False).get_opcodes()
    equal = [a[at] for at in _matched(codes, turned=turned)]
    long = sum(len(words.split()) >= COPIED_WORDS for words in equal)
    replaced = sum(end - start for tag, start, end, *_ in codes if tag == "replace")
    if long < max(1, replaced):
        return
    for tag, start, end, other_start, other_end in codes:
        if tag == "replace" and end - start == other_end - other_start:
            for one, other in zip(range(start, end), range(other_start, other_end), strict=True):
                yield (other, one) if turned else (one, other)


def _matched(codes: Sequence[tuple[str, int, int, int, int]], *, turned: bool) -> Iterator[int]:
    """The numbers of the claims of A that B has word for word in their place."""
    for tag, start, end, other_start, other_end in codes:
        if tag == "equal":
            yield from range(other_start, other_end) if turned else range(start, end)


def _words(telling: Telling, number: int) -> tuple[Word, ...]:
    span = telling.claims[number].span
    return tuple(word for word in read_words(telling.text, span.start, span.end) if word.text[0].isalnum())


def _aligned(claim_a: int, claim_b: int, a: tuple[Word, ...], b: tuple[Word, ...], *, copied: bool = False) -> Twins:
    from rapidfuzz.distance import Levenshtein

    one, other = ([word.text.casefold() for word in words] for words in (a, b))
    # always in the same direction: of two alignments as good the first is taken
    turned = other < one
    codes = Levenshtein.opcodes(other, one) if turned else Levenshtein.opcodes(one, other)
    regions: list[tuple[int, int, int, int]] = []
    equal = 0
    for code in codes:
        if code.tag == "equal":
            equal += code.src_end - code.src_start
            continue
        here = (code.src_start, code.src_end, code.dest_start, code.dest_end)
        if regions and (regions[-1][1], regions[-1][3]) == (here[0], here[2]):
            here = (regions[-1][0], here[1], regions.pop()[2], here[3])
        regions.append(here)
    if turned:
        regions = [(b1, b2, a1, a2) for a1, a2, b1, b2 in regions]
    enough = equal >= (EQUAL_IN_COPY if copied else EQUAL_WORDS)
    return Twins(claim_a, claim_b, a, b, tuple(regions), 2 * equal / (len(a) + len(b)) if enough else 0.0, copied)
