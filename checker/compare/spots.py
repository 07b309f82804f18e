"""The places of a scene's figures as the learned question takes them, and the rivals of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.align.slots.features import Spot
from checker.compare.scene import Telling
from checker.compare.slots import Mention
from checker.languages import pack


def spot_of(telling: Telling, mention: Mention) -> Spot:
    """The place of a figure, described by its words."""
    quantity, claim = mention.quantity, telling.claims[mention.claim]
    words = frozenset(re.findall(r"\w+", claim.span.of(telling.text)))
    own = frozenset(re.findall(r"\w+", quantity.span.of(telling.text)))
    ages = pack(telling.document.language).belonging.age_words
    return Spot(
        unit_class=quantity.unit_class,
        noun=quantity.noun,
        concept=quantity.concept or mention.thing,
        modifiers=frozenset(quantity.modifiers),
        part=mention.part,
        clause=mention.context,
        near=mention.near,
        sentence=telling.stems(claim.span.of(telling.text)),
        verbs=frozenset(w.key for w in claim.words if w.kind == "verb" and mention.clause.contains(w.span)),
        names=(telling.names & words) - own - ages,
        dates=frozenset(value.timex for value in claim.dates),
        opening=mention.claim == 0,
    )


def rivals(mention: Mention, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The other figures of one report in the same unit, repetitions of the same value left out."""
    own = mention.quantity
    for each in mentions:
        other = each.quantity
        if (other.unit_class, other.unit) == (own.unit_class, own.unit) and other.stated != own.stated:
            yield each
