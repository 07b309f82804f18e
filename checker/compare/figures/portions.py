"""A figure that is a portion of the other, or one of a series: both may be right, and the words alone cannot tell.

"Zwei deutsche Todesopfer" and "vier Tote", "16 Verletzte" and "vier lebensgefährlich Verletzte": the smaller is told
of some of those that the greater counts. "279 weitere Todesopfer" and "288 Todesfälle": what came on top is counted
anew every day, and two reports of one day rarely speak of the same one.
"""

from __future__ import annotations

import re
from itertools import pairwise

from checker.compare.scene import Telling
from checker.compare.slots import Mention
from checker.languages import pack
from checker.model import Bound, UnitClass
from checker.values.names.role_words import nation_of

#: Of which some may have more of something than a share that is named with them.
SHARES = (UnitClass.PERCENT, UnitClass.FRACTION)


def may_be_portion(telling_a: Telling, a: Mention, telling_b: Telling, b: Mention) -> bool:
    """Whether one of two counts is smaller and told of some of the other's alone, or says how many there are in all of
    which some are told; symmetric."""
    if a.quantity.unit_class is not UnitClass.COUNT or a.quantity.stated == b.quantity.stated:
        return False
    if _is_whole_of_some(telling_a, a) != _is_whole_of_some(telling_b, b):
        return True
    if a.quantity.stated < b.quantity.stated:
        return _restricts(telling_a, a, telling_b, b)
    return _restricts(telling_b, b, telling_a, a)


def _is_whole_of_some(telling: Telling, mention: Mention) -> bool:
    """Whether the figure says of how many one or some are told: "die siebte von neun Grenzen", "zwei der neun"."""
    own, of_them = mention.quantity.figure, pack(mention.language).belonging.of_them
    return any(
        telling.text[each.span.end : own.start].lower().strip() in of_them
        for each in telling.claims[mention.claim].quantities
        if each.span.end < own.start
    )


def _restricts(telling: Telling, mention: Mention, telling_other: Telling, other: Mention) -> bool:
    """Whether the count has a word more that says of whom: an adjective, a longer compound, a people, "two of the"."""
    own, rest = mention.quantity, other.quantity
    counting = pack(mention.language).counting
    fates = tuple({word for concept in counting.concepts for word in concept.adjectives}) or ("\0",)
    said = telling_other.words[other.claim]
    adjectives = [
        word
        for word in own.modifiers
        # "tote Zivilisten" are counted as dead, and "Berliner Haushalte" are those of a report that says "in Berlin"
        if not word.startswith(fates) and said.isdisjoint(telling.stems(word))
    ]
    if adjectives and all(word.startswith(fates) for word in rest.modifiers):
        return True
    if _tells_of_the_worst_off(telling, mention) and not _tells_of_the_worst_off(telling_other, other):
        return True
    if own.noun != rest.noun and rest.noun and own.noun.endswith(rest.noun):
        return True
    if nation_of(own.noun, mention.language) and not nation_of(rest.noun, other.language):
        return True
    behind = telling.text[own.figure.end : telling.claims[mention.claim].span.end].split(maxsplit=2)
    if behind and behind[0].lower() in pack(mention.language).belonging.of_them:
        # "42 der 93 Kassen" says itself what the whole is
        return not (len(behind) > 1 and behind[1][0].isdigit())
    between = telling.text[own.figure.end : own.noun_span.start] if own.noun_span else ""
    return any(word.islower() and telling.stems(word) for word in between.split()) and not own.modifiers


def _tells_of_the_worst_off(telling: Telling, mention: Mention) -> bool:
    """Whether a word of that stands with the figure, and not with another one: "16 Verletzte, zwei davon schwer"."""
    own, clause = mention.quantity.span, mention.clause
    others = [each.span for each in telling.claims[mention.claim].quantities if each.span != own]
    start = max((span.end for span in others if clause.start < span.end <= own.start), default=clause.start)
    end = min((span.start for span in others if own.end <= span.start < clause.end), default=clause.end)
    before, after = telling.text[start : own.start], telling.text[own.start : end]
    # "16 Verletzte – Säugling in Lebensgefahr" and "34 wurden teilweise schwer verletzt" count all of them, and so does
    # "elf Menschen wurden verletzt, eine Frau schwer"
    table = pack(mention.language).belonging
    told = re.split(r"[–—]", before)[-1] + re.split(_another(mention.language), after, flags=re.IGNORECASE)[0]
    words = re.findall(r"[\w-]+", told.casefold())
    return any(word in table.graver and earlier not in table.partly for earlier, word in pairwise(["", *words]))


def _another(language: str) -> str:
    """A pattern of what begins to speak of somebody else: a dash, a comma with an indefinite article."""
    articles = "|".join(sorted(pack(language).quotes.indefinite))
    return rf"[–—]|[,;] (?:{articles})\b" if articles else "[–—]"


def is_threshold(telling: Telling, mention: Mention) -> bool:
    """Whether a share says of whom another figure counts: "16 Prozent der Mieter zahlen mindestens 40 Prozent"."""
    own = mention.quantity
    if own.unit_class is not UnitClass.PERCENT or own.bound not in (Bound.AT_LEAST, Bound.MORE_THAN):
        return False
    return any(
        each.unit_class in SHARES and mention.clause.start <= each.span.start < own.span.start
        for each in telling.claims[mention.claim].quantities
    )


def share_a_whole_alone(telling_a: Telling, a: Mention, telling_b: Telling, b: Mention) -> bool:
    """Whether two shares have nothing but their whole in common; symmetric.

    "Jeder zweite Deutsche treibt keinen Sport", "ein Drittel der Deutschen bewegt sich zu wenig".
    """
    sides = (telling_a, a), (telling_b, b)
    if any(mention.quantity.unit_class not in SHARES or mention.quantity.noun_span is None for _, mention in sides):
        return False
    wholes = [t.stems(m.quantity.noun_span.of(t.text)) for t, m in sides if m.quantity.noun_span]
    said = [m.context - t.stems(_kicker(t, m)) for t, m in sides]
    return said[0] & said[1] <= frozenset[str]().union(*wholes)


def _kicker(telling: Telling, mention: Mention) -> str:
    """What stands in front of a colon before the figure: "Neue Studie: Jeder zweite Deutsche ..."."""
    return telling.text[mention.clause.start : mention.quantity.span.start].rpartition(":")[0]


def counts_what_came(telling: Telling, mention: Mention) -> bool:
    """Whether the figure tells what came on top of earlier ones, or by how many there are fewer.

    "279 weitere Todesopfer", "222.080 Neuinfektionen", "50.000 Arbeitslose weniger".
    """
    table, own = pack(mention.language).belonging, mention.quantity
    if own.unit_class is not UnitClass.COUNT:
        return False
    counted = own.noun_span or own.span
    behind = telling.text[counted.end : telling.claims[mention.claim].span.end].split(maxsplit=1)
    if behind and behind[0].strip(".,:;!?").lower() in table.change:
        return True
    words = telling.text[own.span.start : own.span.end].lower().split()
    added = table.parts.get("more", frozenset()) | table.new
    return not added.isdisjoint(words) or (table.new_beginning != "" and own.noun.startswith(table.new_beginning))


def tells_a_difference(telling: Telling, mention: Mention) -> bool:
    """Whether it says by how much something is more or less than it was: "17 Minuten schneller"."""
    table = pack(mention.language).belonging
    rest = telling.text[mention.quantity.span.end : telling.claims[mention.claim].span.end]
    if re.match(table.off_normal, rest, re.IGNORECASE):
        return True
    behind = rest.split(maxsplit=1)
    return bool(behind) and behind[0].strip(".,:;!?").lower() in table.differing


def are_difference_and_whole(telling_a: Telling, a: Mention, telling_b: Telling, b: Mention) -> bool:
    """Whether one alone tells a difference; symmetric. "Sank um 0,3 Prozent" is one, as "0,3 Prozent niedriger" is."""
    if tells_a_difference(telling_a, a) == tells_a_difference(telling_b, b):
        return False
    return not any(_is_changed_by(*side) for side in ((telling_a, a), (telling_b, b)))


def _is_changed_by(telling: Telling, mention: Mention) -> bool:
    own = mention.quantity
    before = telling.text[telling.claims[mention.claim].span.start : own.span.start].split()
    by = pack(mention.language).belonging.by
    return own.unit_class is UnitClass.PERCENT and bool(before) and before[-1].lower() in by


def counts_others_too(telling: Telling, mention: Mention) -> bool:
    """Whether it is said behind it that somebody more is counted: "49 Insassen, den Fahrer eingerechnet"."""
    claim, own = telling.claims[mention.claim], mention.quantity.span
    end = min((each.span.start for each in claim.quantities if each.span.start >= own.end), default=claim.span.end)
    behind = re.findall(r"\w+", telling.text[own.end : end].lower())
    return not pack(mention.language).belonging.counted_in.isdisjoint(behind)


def counts_all_aboard(telling: Telling, mention: Mention) -> bool:
    """Whether the words only say that who is counted was there: "46 Menschen saßen im Bus", of whom 31 were hurt."""
    clause = mention.clause.of(telling.text).lower()
    here = not pack(mention.language).belonging.aboard.isdisjoint(re.findall(r"\w+", clause))
    return here and not mention.quantity.concept
