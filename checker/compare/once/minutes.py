"""The minute of a match that decided it: the 88th in one report, the 83rd in the other."""

from __future__ import annotations

from checker.compare.once.ordinals import names_met, only_ordinal
from checker.compare.once.tied import are_tied, common_names
from checker.compare.scene import Scene, Telling
from checker.compare.slots import Mention
from checker.languages import pack

#: Reports of one match share two teams and who scored.
NAMES = 3


def minutes_of_one(scene: Scene) -> tuple[Mention, Mention] | None:
    """The two minutes, where each report gives one, and the same was done then; symmetric."""
    if not are_tied(scene) or len(common_names(scene)) < NAMES:
        return None
    a, b = (telling.once(_only_minute) for telling in scene.tellings)
    if a is None or b is None or a.quantity.stated == b.quantity.stated:
        return None
    return None if _deeds(scene.a, a).isdisjoint(_deeds(scene.b, b)) else (a, b)


def _only_minute(telling: Telling) -> Mention | None:
    return only_ordinal(telling, pack(telling.document.language).once.minutes)


def _deeds(telling: Telling, mention: Mention) -> frozenset[str]:
    """What was done in that minute, as its sentence says."""
    sentence = telling.claims[mention.claim].span.of(telling.text)
    return names_met(pack(mention.language).once.deeds, sentence)
