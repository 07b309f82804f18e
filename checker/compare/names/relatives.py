"""One relative, two relations: the firm of her brother or of her brother-in-law, a wife or a partner."""

from __future__ import annotations

from collections.abc import Iterator

from checker.compare.scene import Difference, Place, Scene, Telling
from checker.model import Confidence
from checker.values.names.relatives import Relative, read_relatives, relations_of, speaks_of_more

#: Two reports tell one story of relatives whom neither names where they have so many content stems in common.
SHARED = 3


def find_relatives(scene: Scene) -> Iterator[Difference]:
    """Relatives in one slot who are two; relation "role"; nothing where a report tells both relations anywhere."""
    if not scene.of_one_language or len(scene.words[0] & scene.words[1]) < SHARED:
        return
    a, b = scene.a.once(_by_slot), scene.b.once(_by_slot)
    for slot in sorted(a.keys() & b.keys()):
        x, y = a[slot], b[slot]
        couple = slot.startswith("couple")
        if x.relation != y.relation and (_of_one_couple(scene) if couple else _of_one_relative(scene, x, y)):
            places = Place(x.span, x.told), Place(y.span, y.told)
            yield Difference("role", Confidence.MEDIUM, *places, (x.relation, y.relation, slot))
            return


def _by_slot(telling: Telling) -> dict[str, Relative]:
    """The first relative of each slot that a report fills with one relation alone."""
    found: dict[str, list[Relative]] = {}
    for each in telling.once(_relatives):
        found.setdefault(each.slot, []).append(each)
    return {slot: own[0] for slot, own in found.items() if len({each.relation for each in own}) == 1}


def _relatives(telling: Telling) -> tuple[Relative, ...]:
    return read_relatives(telling.text, telling.claims, telling.document.language)


def _of_one_relative(scene: Scene, x: Relative, y: Relative) -> bool:
    told = [relations_of(telling.text, telling.document.language) for telling in scene.tellings]
    return x.relation not in told[1] and y.relation not in told[0]


def _of_one_couple(scene: Scene) -> bool:
    """Whether each report tells of one kind of couple, and of none that was or will be."""
    for telling in scene.tellings:
        kinds = {each.relation for each in telling.once(_relatives) if each.slot.startswith("couple")}
        if len(kinds) > 1 or speaks_of_more(telling.text, telling.document.language):
            return False
    return True
