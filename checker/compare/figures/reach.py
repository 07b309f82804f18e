"""How far a figure reaches: "in Kenia und Somalia" counts more than "in Kenia", a country's rate is no town's."""

from __future__ import annotations

import re

from checker.compare.scene import Scene
from checker.compare.slots import Mention
from checker.languages import pack
from checker.model import Side, UnitClass
from checker.values.names.places import places_of, with_holders


def may_be_of_another_region(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether a figure is told of more places than the other, or of a place that holds the other's; symmetric.

    Of more: two are joined in its sentence, and the other report has one of them alone. For shares it matters that
    a country or a state is named on one side and on the other, where it is not, a part of it.
    """
    if a.language != b.language:
        return False
    sides = (Side.A, a), (Side.B, b)
    if any(_joins_more(scene, *side) for side in sides):
        return True
    shares = a.quantity.unit_class is b.quantity.unit_class is UnitClass.PERCENT
    return shares and any(_holds_the_other(scene, *side) for side in sides)


def _joins_more(scene: Scene, side: Side, mention: Mention) -> bool:
    known, sentence = pack(mention.language), _sentence(scene, side, mention)
    placed, joining = "|".join(sorted(known.names.place_prepositions)), known.fillers.joining
    joined = re.search(rf"(?<!\w)(?:{placed})\s+([\w-]+)\s+(?:{joining})\s+([\w-]+)", sentence, re.IGNORECASE)
    if joined is None or not placed or not joining:
        return False
    both = [places_of(word, mention.language) for word in joined.groups()]
    told = with_holders(scene.places[side is Side.A], mention.language)
    return all(both) and sum(not each.isdisjoint(told) for each in both) == 1


def _holds_the_other(scene: Scene, side: Side, mention: Mention) -> bool:
    """Whether the sentence names a place that holds all that the other report names, and which does not name it."""
    language, every, told = mention.language, scene.places[side is Side.B], scene.places[side is Side.A]
    if not told or not every.isdisjoint(told):
        return False
    own = places_of(_sentence(scene, side, mention), language)
    return any(all(place in with_holders(frozenset([part]), language) for part in told) for place in own)


def _sentence(scene: Scene, side: Side, mention: Mention) -> str:
    telling = scene.a if side is Side.A else scene.b
    return telling.claims[mention.claim].span.of(telling.text)
