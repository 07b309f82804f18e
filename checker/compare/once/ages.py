"""The age of the one person of an event whom nobody names: who drowned is 19 in one report and 17 in the other.

Each report gives one age and no other, of somebody who is dead, hurt, missing, suspected or accused in both, and
neither tells of more such people.
"""

from __future__ import annotations

import re

from checker.compare.figures.ages import are_of_man_and_woman, is_of_strange_name
from checker.compare.figures.slips import have_exchanged_digits
from checker.compare.once.ordinals import names_met
from checker.compare.once.tied import ALIKE, are_tied
from checker.compare.scene import Scene, Telling
from checker.compare.slots import Mention, mentions
from checker.languages import pack
from checker.model import Bound, QuoteKind, UnitClass
from checker.model.patterns import compiled
from checker.values.figures.ages import BIRTHDAY

#: Ages of one person are mistaken by few years, or by their digits; farther apart they are of two people.
YEARS_MISTAKEN = 8

#: So much have two short reports of one arrest in common at least (`are_tied`); exchanged digits say the rest.
ALIKE_SLIPPED = 0.1

#: What stands between a name and an age beside it: "Ada Holm (†76)", "Ada Holm, 76".
SIGNS = " \n\t\u00a0(,†"


def ages_of_one(scene: Scene) -> tuple[Mention, Mention] | None:
    """The two ages, where they differ and are of one person; symmetric."""
    a, b = (telling.once(_only_age) for telling in scene.tellings)
    if a is None or b is None or a.quantity.stated == b.quantity.stated:
        return None
    slipped = have_exchanged_digits(a.quantity, b.quantity)
    if not are_tied(scene, ALIKE if not slipped else ALIKE_SLIPPED):
        return None
    if not slipped and abs(a.quantity.stated - b.quantity.stated) > YEARS_MISTAKEN:
        return None
    if are_of_man_and_woman(scene.a, a, scene.b, b):
        return None
    return None if _roles(scene.a, a).isdisjoint(_roles(scene.b, b)) else (a, b)


def _only_age(telling: Telling) -> Mention | None:
    """The age that a report gives of nobody by name, where it gives no other and tells of one person alone."""
    ages = (each for each in telling.once(mentions) if each.quantity.unit_class is UnitClass.AGE)
    # who dies shortly before the 78th birthday is 77
    found = [each for each in ages if each.quantity.concept != BIRTHDAY]
    if not found or len({each.quantity.stated for each in found}) > 1 or found[0].quantity.bound is not Bound.EXACT:
        return None
    table = pack(telling.document.language).once
    if compiled(table.several, re.IGNORECASE).search(telling.text) or any(_is_known(telling, each) for each in found):
        return None
    return found[0]


def _is_known(telling: Telling, mention: Mention) -> bool:
    """Whether an age stands right behind a name, or is of somebody who speaks."""
    claim, own = telling.claims[mention.claim], mention.quantity
    before = [word for word in claim.words if word.span.end <= own.span.start]
    if before and before[-1].kind == "name" and not telling.text[before[-1].span.end : own.span.start].strip(SIGNS):
        return True
    if is_of_strange_name(telling, mention):
        return True
    quotes = claim.quotes
    return any(
        quote.kind is not QuoteKind.INDIRECT or (quote.speaker and quote.speaker.span.contains(mention.quantity.figure))
        for quote in quotes
    )


def _roles(telling: Telling, mention: Mention) -> frozenset[str]:
    """What a report tells of the person in the sentence of the age, or else in the one before it."""
    sentences = [telling.claims[at].span.of(telling.text) for at in (mention.claim, mention.claim - 1) if at >= 0]
    roles = pack(mention.language).once.roles
    for sentence in sentences:
        found = names_met(roles, sentence)
        if found:
            return found
    return frozenset()
