"""How far a figure reaches: "in Kenia und Somalia" counts more than "in Kenia", a country's rate is no town's."""

from __future__ import annotations

import re

from checker.compare.scene import Scene
from checker.compare.slots import Mention
from checker.languages import pack
from checker.model import Side, UnitClass
from checker.values.names.places import are_elsewhere, places_of, with_holders

#: Of these one region has as much as another: what is 28 percent in a town may be 30 in the country.
SHARES = frozenset([UnitClass.PERCENT, UnitClass.FRACTION])

#: A name of one word or two, as places have it in a list: "in Kenia, Sri Lanka und Somalia".
NAME = r"[^\W\d_a-zäöü][\w-]*(?: [^\W\d_a-zäöü][\w-]*)?"


def may_be_of_another_region(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether two figures are told of two places, or the one of more than the other; symmetric.

    Of more: several are joined in its sentence, and the other is told of one of them alone. For shares it matters that
    a country or a state is named on one side and on the other, where it is not, a part of it; and in reports that a
    program paired, that one is of a state or a town and the other names no place at all.
    """
    if a.language != b.language:
        return False
    sentences = _sentence(scene, Side.A, a), _sentence(scene, Side.B, b)
    one, other = (places_of(each, a.language) for each in sentences)
    every = scene.places
    if (
        are_elsewhere(one, other, a.language)
        or _joins_more(sentences[0], a.language, other or every[1])
        or _joins_more(sentences[1], a.language, one or every[0])
    ):
        return True
    if not {a.quantity.unit_class, b.quantity.unit_class} <= SHARES:
        return False
    if not scene.one_event:
        one, other = one or every[0], other or every[1]
    sides = (one, *every), (other, *reversed(every))
    if any(_hold_the_others(own, held, told, a.language) for own, held, told in sides):
        return True
    return not scene.one_event and any(_are_parts(own, a.language) and not told for own, _, told in sides)


def _joins_more(sentence: str, language: str, other: frozenset[str]) -> bool:
    """Whether places are joined in the sentence of which the `other` has one alone."""
    known = pack(language)
    placed, joining = "|".join(sorted(known.names.place_prepositions)), known.fillers.joining
    if not placed or not joining:
        return False
    joined = re.search(rf"(?<!\w)(?i:{placed})\s+((?:{NAME},\s+)*{NAME})\s+(?:{joining})\s+({NAME})", sentence)
    if joined is None:
        return False
    every = [places_of(name, language) for name in (*joined[1].split(","), joined[2])]
    told = with_holders(other, language)
    return all(every) and sum(not each.isdisjoint(told) for each in every) == 1


def _hold_the_others(own: frozenset[str], every: frozenset[str], told: frozenset[str], language: str) -> bool:
    """Whether a place of the sentence holds all that the other report names, and which does not name it.

    Args:
        own: of the sentence.
        every: of its report.
        told: of the other report.
    """
    if not told or not every.isdisjoint(told):
        return False
    return any(all(place in with_holders(frozenset([part]), language) for part in told) for place in own)


def _are_parts(places: frozenset[str], language: str) -> bool:
    """Whether a state or a town is among the places, no whole country."""
    return any(with_holders(frozenset([place]), language) != {place} for place in places)


def _sentence(scene: Scene, side: Side, mention: Mention) -> str:
    telling = scene.a if side is Side.A else scene.b
    return telling.claims[mention.claim].span.of(telling.text)
