"""Two places of one story whose names look alike: Lehmkoben and Lemmgoben are mixed up more often than Ulm and Kiel.

Looked for in the whole of two reports that tell much the same, whatever the sentences: behind a preposition of place,
each in one report alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.compare.names.exchanged import are_told
from checker.compare.names.same import Mention, Mentions, all_mentions, are_one_entity, may_be_one
from checker.compare.scene import Difference, Place, Scene
from checker.compare.slots import shared
from checker.model import Confidence
from checker.values.names.likeness import fold, is_slip
from checker.values.names.read import is_place_preposition

#: Content stems that two reports share of those of the shorter one, from which on they tell of one place.
ONE_PLACE = 0.35

#: Names look alike from this share of equal letters on, in their order, two of them at the beginning.
LOOKS_ALIKE, BEGINNING = 0.6, 2

#: Shorter names have too many that look like them.
SHORTEST = 5


def find_confused(scene: Scene) -> Iterator[Difference]:
    """Places that may have been mixed up; symmetric. What a slip of a letter explains is left to the spelling."""
    language = scene.a.document.language
    if not scene.of_one_language:
        return
    if shared(*(frozenset[str]().union(*telling.words) for telling in scene.tellings)) < ONE_PLACE:
        return
    a, b = (_places(named) for named in scene.once(all_mentions))
    for one in a:
        for other in b:
            if not _look_alike(one, other) or may_be_one(one, other, language) or are_one_entity(scene, one, other):
                continue
            if are_told(scene.b, one.words) or are_told(scene.a, other.words):
                continue
            yield Difference(
                "mismatch",
                Confidence.MEDIUM,
                Place(one.span, one.text),
                Place(other.span, other.text),
                (one.text, other.text),
            )


def _places(named: Mentions) -> list[Mention]:
    """Names of one word behind a preposition of place, each the first time."""
    found: dict[str, Mention] = {}
    for of_claim in named:
        for mention in of_claim:
            behind = mention.before and is_place_preposition(mention.before[0], mention.language)
            if mention.kind == "name" and behind and len(mention.words) == 1 and len(mention.key) >= SHORTEST:
                found.setdefault(fold(mention.key), mention)
    return list(found.values())


def _look_alike(a: Mention, b: Mention) -> bool:
    from rapidfuzz.distance import Indel

    one, other = a.key.lower(), b.key.lower()
    if one[:BEGINNING] != other[:BEGINNING] or is_slip(a.key, b.key, a.language):
        return False
    return Indel.normalized_similarity(one, other) >= LOOKS_ALIKE
