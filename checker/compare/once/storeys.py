"""The floor that somebody fell from or that a fire broke out on: the third in one report, the fourth in the other."""

from __future__ import annotations

from checker.compare.once.ordinals import names_met, only_ordinal
from checker.compare.once.tied import are_tied
from checker.compare.scene import Scene, Telling
from checker.compare.slots import Mention
from checker.languages import pack


def storeys_of_one(scene: Scene) -> tuple[Mention, Mention] | None:
    """The two numbers, where each report gives one floor, they differ and the same happened there; symmetric."""
    if not are_tied(scene):
        return None
    a, b = (telling.once(_only_storey) for telling in scene.tellings)
    if a is None or b is None or a.quantity.stated == b.quantity.stated:
        return None
    return None if _happenings(scene.a, a).isdisjoint(_happenings(scene.b, b)) else (a, b)


def _only_storey(telling: Telling) -> Mention | None:
    return only_ordinal(telling, pack(telling.document.language).once.storeys)


def _happenings(telling: Telling, mention: Mention) -> frozenset[str]:
    clause = mention.clause.of(telling.text)
    return names_met(pack(mention.language).once.happenings, clause)
