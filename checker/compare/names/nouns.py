"""One slot that two reports fill with two common nouns: another thing hit, another thing it lay between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from checker.claims.words import content_words
from checker.compare.readings import even, places
from checker.compare.scene import Difference, Place, Scene, Telling
from checker.model import Confidence, Span
from checker.values.names.fillers import Filler, may_be_one, read_fillers

#: So many letters of a word beside the slot have to be shared: Seilbahn, Seilbahnkabine.
SHARED_BEGINNING = 6


def find_nouns(scene: Scene) -> Iterator[Difference]:
    """Slots that the two reports fill with nouns for two things; one finding a pair of nouns."""
    if not scene.of_one_language:
        return
    found: dict[tuple[str, ...], Difference] = {}
    for difference in sorted(_nouns(scene), key=lambda each: even(*places(each))):
        found.setdefault(difference.identity[:2], difference)
    yield from found.values()


def _nouns(scene: Scene) -> Iterator[Difference]:
    language = scene.a.document.language
    both = scene.told_by_both
    a, b = _fillers(scene.a), _fillers(scene.b)
    # few sentences hold such a slot, so all of them are held together, candidates or not
    for i, j in product(sorted(a.keys() - both[0]), sorted(b.keys() - both[1])):
        for one in a[i]:
            for other in b[j]:
                if one.slot != other.slot or _may_be_one(scene, one, other):
                    continue
                if _stands_on(scene, i, j, one, other) and not _told_by_both(a, b, one, other, language):
                    yield Difference(
                        relation="filler",
                        confidence=Confidence.MEDIUM,
                        a=Place(one.span, one.noun),
                        b=Place(other.span, other.noun),
                        identity=(one.noun, other.noun, one.slot),
                    )


def _may_be_one(scene: Scene, a: Filler, b: Filler) -> bool:
    language = scene.a.document.language
    return may_be_one(a.noun, b.noun, language) or scene.a.aliases.are_one(a.noun, b.noun, language, language)


def _fillers(telling: Telling) -> dict[int, tuple[Filler, ...]]:
    found = (
        (number, read_fillers(telling.text, claim.span, telling.document.language))
        for number, claim in enumerate(telling.claims)
    )
    return {number: fillers for number, fillers in found if fillers}


def _told_by_both(
    a: dict[int, tuple[Filler, ...]], b: dict[int, tuple[Filler, ...]], one: Filler, other: Filler, language: str
) -> bool:
    """Whether one of the fillers stands in that slot of the other report too: first the car, then the tree."""
    return _holds(b, one, language) or _holds(a, other, language)


def _holds(fillers: dict[int, tuple[Filler, ...]], wanted: Filler, language: str) -> bool:
    return any(
        each.slot == wanted.slot and may_be_one(each.noun, wanted.noun, language)
        for of_claim in fillers.values()
        for each in of_claim
    )


def _stands_on(scene: Scene, i: int, j: int, a: Filler, b: Filler) -> bool:
    """Whether both sentences speak of the same thing beside the filler: a long word of theirs is or begins the same."""
    one, other = (
        _long_stems(telling, telling.claims[number].span, filler)
        for telling, number, filler in ((scene.a, i, a), (scene.b, j, b))
    )
    return any(_begin_alike(x, y) for x in one for y in other)


def _long_stems(telling: Telling, sentence: Span, filler: Filler) -> Sequence[str]:
    text, language = telling.text, telling.document.language
    outside = text[sentence.start : filler.span.start] + " " + text[filler.span.end : sentence.end]
    return [stem for stem in content_words(outside, language) if len(stem) >= SHARED_BEGINNING - 1]


def _begin_alike(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    return long.startswith(short) or short in long or a[:SHARED_BEGINNING] == b[:SHARED_BEGINNING]
