"""Names: one name spelled two ways, and one slot filled by two names."""

from __future__ import annotations

from checker.compare.names.cast import read_cast
from checker.compare.names.slots import find_fillers
from checker.compare.names.spelling import find_slips, find_titles
from checker.compare.scene import Outcome, Scene


def compare_names(scene: Scene) -> Outcome:
    """Differences between the names of two reports."""
    a, b = read_cast(scene.a), read_cast(scene.b)
    return Outcome((*find_slips(scene, a, b), *find_titles(scene), *find_fillers(scene, a, b)))
