"""What the only ordinal of its noun in each of two reports is told of: a floor, the minute of a match."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from checker.compare.scene import Telling
from checker.compare.slots import Mention, mentions
from checker.model import UnitClass
from checker.model.patterns import compiled


def only_ordinal(telling: Telling, nouns: Collection[str]) -> Mention | None:
    """The ordinal before one of these nouns, by lemma, where the report gives no other such one."""
    found = [
        each
        for each in telling.once(mentions)
        if each.quantity.unit_class is UnitClass.ORDINAL and each.quantity.noun in nouns
    ]
    return found[0] if len({each.quantity.stated for each in found}) == 1 else None


def names_met(ways: Mapping[str, str], text: str) -> frozenset[str]:
    """The names whose pattern the text meets, in letters of either case."""
    return frozenset(name for name, way in ways.items() if compiled(way, re.IGNORECASE).search(text))
