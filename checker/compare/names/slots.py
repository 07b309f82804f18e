"""One slot, two fillers: another town in the same sentence, another holder of the same office, another thing hit.

Two sentences are a frame for each other where little differs but the filler; everything else stays silent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from checker.claims.words import content_words
from checker.compare.names.cast import Cast, Naming
from checker.compare.scene import Difference, Place, Scene, Telling
from checker.model import Confidence, Pair, Span
from checker.values.names.fillers import Filler, may_be_one, read_fillers
from checker.values.names.likeness import fold, fold_text, is_slip
from checker.values.names.places import exclude_each_other, is_place
from checker.values.names.read import is_office, is_place_preposition

#: Two sentences are one frame where so many content stems are shared, and so great a part of all that both have, the
#: fillers left out. Two reports on different events in one town share three stems and a half of them at most.
FRAME_STEMS, FRAME_SHARE = 3, 0.6

#: Where a common noun fills the slot, so many letters of a word beside it have to be shared: Seilbahn, Seilbahnkabine.
SHARED_BEGINNING = 6


def find_fillers(scene: Scene, a: Cast, b: Cast) -> Iterator[Difference]:
    """Slots of candidate pairs that the two reports fill differently; one finding a pair of fillers."""
    if scene.a.document.language != scene.b.document.language:
        return
    seen: set[tuple[str, str]] = set()
    for difference in (*_names(scene, a, b), *_nouns(scene)):
        if difference.identity[:2] not in seen:
            seen.add((difference.identity[0], difference.identity[1]))
            yield difference


# --- names ------------------------------------------------------------------------------------------------------------


def _names(scene: Scene, a: Cast, b: Cast) -> Iterator[Difference]:
    language = scene.a.document.language
    own_a, own_b = _own(a, b), _own(b, a)
    for pair in scene.contested:
        for one in own_a.get(pair.a, ()):
            for other in own_b.get(pair.b, ()):
                if not (_same_slot(one, other, language) and _is_frame(scene, pair, one, other)):
                    continue
                if scene.a.aliases.are_one(_words(one), _words(other), language, language):
                    continue
                known = _holds_word(scene.b, one) or _holds_word(scene.a, other)
                if not known and not is_slip(one.word, other.word, language):
                    yield Difference(
                        relation="mismatch",
                        confidence=Confidence.MEDIUM,
                        a=Place(one.name.span, _words(one)),
                        b=Place(other.name.span, _words(other)),
                        identity=(_words(one), _words(other)),
                    )


def _words(naming: Naming) -> str:
    return " ".join(naming.name.words)


def _holds_word(telling: Telling, naming: Naming) -> bool:
    """Whether a report has the name anywhere, in a compound too."""
    return fold(naming.word) in fold_text(telling.text)


def _own(cast: Cast, others: Cast) -> dict[int, list[Naming]]:
    """The names of each claim that the other report does not hold, by their last words."""
    held: dict[int, list[Naming]] = {}
    for word, namings in cast.items():
        for naming in namings:
            alone = word not in others and not any(fold(part) in others for part in naming.name.words if len(part) > 3)
            if alone and naming.name.sure and naming.at == len(naming.name.words) - 1:
                held.setdefault(naming.claim, []).append(naming)
    return held


def _same_slot(a: Naming, b: Naming, language: str) -> bool:
    """Whether the word in front binds both names to one slot: the same office, or the same preposition of place."""
    if not (a.name.before and b.name.before):
        return False
    one, other = a.name.before[0], b.name.before[0]
    words = _words(a), _words(b)
    places = is_place(words[0], language), is_place(words[1], language)
    if is_office(one, language) and fold(one) == fold(other):
        return not any(places)
    if one.lower() != other.lower() or not is_place_preposition(one, language):
        return False
    return exclude_each_other(*words, language) if any(places) else True


def _is_frame(scene: Scene, pair: Pair, a: Naming, b: Naming) -> bool:
    one, other = _without(scene.a, pair.a, a), _without(scene.b, pair.b, b)
    shared = len(one & other)
    return shared >= FRAME_STEMS and shared >= FRAME_SHARE * len(one | other)


def _without(telling: Telling, number: int, naming: Naming) -> frozenset[str]:
    own = content_words(naming.name.span.of(telling.text), telling.document.language)
    return telling.words[number] - frozenset(own)


# --- common nouns -----------------------------------------------------------------------------------------------------


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
