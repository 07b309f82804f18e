"""Names: one name spelled two ways, and one slot filled by two names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.compare.names.bearings import find_bearings
from checker.compare.names.cast import read_cast
from checker.compare.names.confused import find_confused
from checker.compare.names.counted import find_counted
from checker.compare.names.exchanged import find_exchanged
from checker.compare.names.functions import find_given_alike, find_names_in_function
from checker.compare.names.holders import find_given, find_holders
from checker.compare.names.inconsistent import find_inconsistent
from checker.compare.names.misspelled import find_misspelled
from checker.compare.names.namesakes import find_namesakes, find_spelled
from checker.compare.names.nouns import find_nouns
from checker.compare.names.slots import find_slots
from checker.compare.names.spelling import find_slips, find_swapped, find_titles, find_variants
from checker.compare.names.word_for_word import word_for_word
from checker.compare.scene import Difference, Outcome, Place, Scene
from checker.compare.statements.doers import find_doers


def compare_names(scene: Scene) -> Outcome:
    """Differences between the names of two reports."""
    a, b = scene.a.once(read_cast), scene.b.once(read_cast)
    found = (
        *find_slips(scene, a, b),
        *find_variants(scene, a, b),
        *find_misspelled(scene, a, b),
        *find_titles(scene),
        *find_swapped(scene),
        *find_exchanged(scene),
        *(each for each in scene.once(word_for_word) if each.relation == "mismatch"),
        *find_slots(scene),
        *find_nouns(scene),
        *find_holders(scene),
        *find_given(scene),
        *find_names_in_function(scene),
        *find_given_alike(scene),
        *find_namesakes(scene),
        *find_spelled(scene),
        *find_doers(scene),
        *find_confused(scene),
        *find_counted(scene),
        *find_bearings(scene),
        *(each for telling in scene.tellings for each in telling.once(find_inconsistent)),
    )
    return Outcome(tuple(_once(found)))


def _once(found: Iterable[Difference]) -> Iterator[Difference]:
    """The first of those that stand at one place on both sides."""
    kept: list[tuple[Place, Place]] = []
    for difference in found:
        a, b = difference.a, difference.b
        if a is None or b is None:
            yield difference
        elif not any(a.span.overlaps(one.span) and b.span.overlaps(other.span) for one, other in kept):
            kept.append((a, b))
            yield difference
