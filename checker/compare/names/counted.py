"""One figure of two groups of people: 2600 pupils in one report, 2600 teachers in the other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from checker.compare.names.exchanged import are_told
from checker.compare.scene import Difference, Place, Scene
from checker.model import Confidence, Quantity
from checker.values.names.kinds import group_of

#: A smaller figure stands in two reports by chance.
SMALLEST = 50

#: So many content stems both sentences have in common.
SHARED = 2


def find_counted(scene: Scene) -> Iterator[Difference]:
    """Equal figures of people who are not the same people, in candidate pairs; symmetric."""
    language = scene.a.document.language
    if not scene.of_one_language:
        return
    for pair in scene.contested:
        if len(scene.a.words[pair.a] & scene.b.words[pair.b]) < SHARED:
            continue
        for one, other in product(scene.a.claims[pair.a].quantities, scene.b.claims[pair.b].quantities):
            if one.stated != other.stated or one.stated < SMALLEST:
                continue
            a, b = _counted(one, scene.a.text), _counted(other, scene.b.text)
            groups = [group_of(place.value, language) if place else frozenset() for place in (a, b)]
            if a is None or b is None or not all(groups) or not groups[0].isdisjoint(groups[1]):
                continue
            if not (are_told(scene.b, [a.value]) and are_told(scene.a, [b.value])):
                yield Difference("mismatch", Confidence.MEDIUM, a, b, (a.value, b.value))


def _counted(quantity: Quantity, text: str) -> Place | None:
    return Place(quantity.noun_span, quantity.noun_span.of(text)) if quantity.noun_span else None
