"""Do two figures speak of the same thing? Asked, and answered, before anything is said about their values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum
from functools import cache

from checker.compare.figures.footing import Footing, footing
from checker.compare.scene import Telling
from checker.languages import pack
from checker.model import Bound, Claim, Quantity, Span, UnitClass
from checker.model.frozen import frozen
from checker.model.patterns import compiled


class Kinship(IntEnum):
    """How far two figures count the same thing, as far as noun, unit and part tell."""

    OTHER = 0
    UNKNOWN = 1  # nothing against it, nothing for it: the context has to decide
    KIN = 2  # compounds with one head: Verteidigungsminister, Minister
    SAME = 3


@frozen
class Mention:
    """A quantity where it stands: the claim's number, the words around it and what they say of it.

    `clause` is the clause around it, `context` the content stems there, those of a measure left out; of an enumeration
    of figures they are those of its own item. `near` are those of the few words on either side. `part` is "" for a
    whole, else "part", "more" or "restored". `thing` is what is counted, across languages, "" if its noun is in no
    table.
    """

    claim: int
    quantity: Quantity
    clause: Span
    context: frozenset[str]
    near: frozenset[str]
    part: str
    thing: str
    language: str

    @property
    def order(self) -> tuple[int, int]:
        return self.quantity.span.start, self.quantity.span.end


#: How far from the figure a word of part, addition or state still belongs to it, in words: "9000 davon" against "12 000
#: Luftangriffe", "28 weitere Mitarbeiter", "7.000 Haushalte haben wieder Strom".
PART_REACH = 5

#: So many words on either side say what a figure without a noun belongs to.
NEAR = 4

#: A shared head of a compound has to be a word: "-er" is none.
SHORTEST_HEAD = 4

#: In a compound a head of the table has so many letters: "Beispiel" is no game, "Reaktor" no goal.
SHORTEST_THING = 6

#: From so many figures of one unit in a clause on it is an enumeration, and each item speaks of something of its own.
ENUMERATION = 3

#: An item of fewer content stems says too little to go by, and the clause around it speaks of the others as well.
ITEM_STEMS = 3

#: Things that reports call one crowd: "1.240 Zuschauer", "1.500 Besucher".
ONE_CROWD = frozenset(["spectators", "visitors"])

_SIGNS = '.,;:!?()"„“”»«'

_SEPARATOR = compiled(r"[,;](?=\s)|\s(?:und|sowie|and)\s")

_MORE = compiled(r"\s+mehr\b(?!\s+als)|\s+more\b(?!\s+than)", re.IGNORECASE)


def mentions(telling: Telling) -> tuple[Mention, ...]:
    """All quantities of a report where they stand, in the order of the text."""
    return tuple(_mentions(telling))


def _mentions(telling: Telling) -> Iterator[Mention]:
    text, language = telling.text, telling.document.language
    things = pack(language).belonging.thing_of
    for number, claim in enumerate(telling.claims):
        for quantity in claim.quantities:
            clause = claim.clause_of(quantity.figure)
            yield Mention(
                claim=number,
                quantity=quantity,
                clause=clause,
                context=_context(telling, claim, clause, quantity),
                near=telling.stems(_near(text, claim.span, quantity)),
                part=_part(text, claim, clause, quantity, language),
                thing=things.get(quantity.noun, ""),
                language=language,
            )


def _context(telling: Telling, claim: Claim, clause: Span, quantity: Quantity) -> frozenset[str]:
    text = telling.text
    alike = [each for each in claim.quantities if clause.contains(each.figure) and _of_one_kind(each, quantity)]
    # what a noun is counted with is told by the noun
    if quantity.noun or len(alike) < ENUMERATION:
        return telling.stems(_without_measure(text, clause, quantity))
    item = telling.stems(_without_measure(text, _item(text, clause, alike, quantity), quantity))
    return item if len(item) >= ITEM_STEMS else frozenset()


def _of_one_kind(a: Quantity, b: Quantity) -> bool:
    return (a.unit_class, a.unit) == (b.unit_class, b.unit)


def _item(text: str, clause: Span, alike: Sequence[Quantity], quantity: Quantity) -> Span:
    """The item of an enumeration: from the separator before the figure to the one before the next figure."""
    before = [each.span.end for each in alike if each.span.end <= quantity.span.start]
    after = [each.span.start for each in alike if each.span.start >= quantity.span.end]
    first, last = max(before, default=clause.start), min(after, default=clause.end)
    ends = [found.start() for found in _SEPARATOR.finditer(text, quantity.span.end, last)]
    starts = [found.end() for found in _SEPARATOR.finditer(text, first, quantity.span.start)]
    return Span(starts[-1] if starts else quantity.span.start, ends[0] if ends else last)


def _without_measure(text: str, clause: Span, quantity: Quantity) -> str:
    """The words around a measured figure without its own: "Millionen Euro" and "Prozent" are common to any two sums."""
    if quantity.unit_class in (UnitClass.COUNT, UnitClass.ORDINAL):
        return clause.of(text)
    own = quantity.span if quantity.noun_span is None else Span(quantity.span.start, quantity.figure.end)
    return text[clause.start : own.start] + " " + text[own.end : clause.end]


def _near(text: str, sentence: Span, quantity: Quantity) -> str:
    before = text[sentence.start : quantity.span.start].split()[-NEAR:]
    after = text[quantity.span.end : sentence.end].split()[:NEAR]
    return " ".join([*before, *after])


def _part(text: str, claim: Claim, clause: Span, quantity: Quantity, language: str) -> str:
    """Whether the figure is of a part, comes on top, or tells of what is restored; "" for a whole.

    A word of part belongs to the figure it stands beside: "16 Verletzte, zwei davon schwer", "16 Tote, darunter drei
    Kinder" are sixteen in all.
    """
    # "mehrere hundert Soldaten mehr"; a raise is "18 Prozent" or "18 Prozent mehr"
    if _MORE.match(text, quantity.span.end, clause.end) and quantity.unit_class is not UnitClass.PERCENT:
        return "more"
    parts = pack(language).belonging.parts
    others = [each.span for each in claim.quantities if clause.contains(each.span) and each is not quantity]
    left = max((span.end for span in others if span.end <= quantity.span.start), default=clause.start)
    right = min((span.start for span in others if span.start >= quantity.span.end), default=clause.end)
    before = _words(text[left : quantity.span.start])[-PART_REACH:]
    after = _words(text[quantity.span.start : right])[: PART_REACH + 2]
    reaches = len(_words(text[quantity.span.start : right])) == len(after)
    # "neun Jahre Haft, es drohen weitere 15": the word belongs to the figure behind it
    if right < clause.end and reaches and not _of_the_next(parts).isdisjoint(after[-1:]):
        after.pop()
    if left > clause.start and before and before[0] in parts.get("part", ()) and len(before) > 1:
        before.pop(0)
    near = {*before, *after} - (_of_verbs(text, claim, clause, language) & parts.get("part", frozenset()))
    return next((part for part, words in parts.items() if near & words and _may_be(part, quantity)), "")


def _of_the_next(parts: Mapping[str, frozenset[str]]) -> frozenset[str]:
    return parts.get("part", frozenset()) | parts.get("more", frozenset())


def _of_verbs(text: str, claim: Claim, clause: Span, language: str) -> frozenset[str]:
    """The words before a sign that belong to the verb before them: "trugen Verletzungen davon, die meisten leicht".

    Not those right behind a figure: "fünf kamen in die Klinik, zwei davon".
    """
    verbs, told = pack(language).belonging.with_part, clause.of(text).lower()
    figures = [each.figure.end for each in claim.quantities]
    found: set[str] = set()
    seen: list[str] = []
    for match in re.finditer(r"\S+", told):
        word = match[0].strip(_SIGNS)
        is_last = word != match[0] or match.end() == len(told.rstrip())
        counts = any(text[end : clause.start + match.start()].isspace() for end in figures)
        if is_last and not counts and not verbs.isdisjoint(seen[:-1]):
            found.add(word)
        seen.append(match[0])
    return frozenset(found)


def _may_be(part: str, quantity: Quantity) -> bool:
    """Years are never restored: "bricht nach 40 Jahren wieder aus"."""
    return part != "restored" or quantity.unit_class is not UnitClass.DURATION


def _words(text: str) -> list[str]:
    return [word.strip(_SIGNS) for word in text.lower().split()]


def kinship(a: Mention, b: Mention) -> Kinship:
    """Whether the two figures can be about one thing; symmetric. The footing of their units is another question."""
    one, other = a.quantity, b.quantity
    on = footing(one, other)
    if on is Footing.NONE:
        return Kinship.OTHER
    if one.concept and other.concept:
        return Kinship.SAME if one.concept == other.concept and not _modifiers_clash(a, b) else Kinship.OTHER
    if not one.noun or not other.noun:
        return Kinship.UNKNOWN
    if _modifiers_clash(a, b):
        return Kinship.OTHER
    if one.noun == other.noun or (a.thing and a.thing == b.thing):
        return Kinship.SAME
    if (a.language == b.language and _share_head(one.noun, other.noun)) or {a.thing, b.thing} <= ONE_CROWD:
        return Kinship.KIN
    things = [mention.thing or _thing_of_head(mention.quantity.noun, mention.language) for mention in (a, b)]
    if things[0] and things[0] == things[1]:
        return Kinship.KIN
    counted = one.unit_class in (UnitClass.COUNT, UnitClass.ORDINAL)
    return Kinship.OTHER if counted and not untranslated(a, b) else Kinship.UNKNOWN


def untranslated(a: Mention, b: Mention) -> bool:
    """Whether two nouns of two languages may be translations of one another, or not: one of them is in no table."""
    nouns = a.quantity.noun and b.quantity.noun
    return bool(nouns and a.language != b.language and not (a.thing and b.thing))


@cache
def _thing_of_head(noun: str, language: str) -> str:
    """What the longest head of a compound is counted as ("bootsflüchtling": refugees), "" if none is in the table."""
    things = pack(language).belonging.thing_of
    heads = (noun[start:] for start in range(1, len(noun) - SHORTEST_THING + 1))
    return next((things[head] for head in heads if head in things), "")


def _share_head(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= SHORTEST_HEAD and long.endswith(short)


def _modifiers_clash(a: Mention, b: Mention) -> bool:
    """ "Rund 5000 US-Soldaten" and "130 deutsche Soldaten": both say which, and not the same.

    Across languages the words of the two never meet, so they say nothing.
    """
    one, other = a.quantity.modifiers, b.quantity.modifiers
    return bool(a.language == b.language and one and other and not set(one) & set(other))


def is_vague(mention: Mention) -> bool:
    return mention.quantity.bound is Bound.VAGUE


def shared_context(a: Mention, b: Mention) -> float:
    """The share of the smaller clause's content stems that both clauses have, in [0, 1]."""
    return shared(a.context, b.context)


def shared(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of the smaller set that both have, in [0, 1]."""
    smaller = min(len(one), len(other))
    return len(one & other) / smaller if smaller else 0.0


def of_claims(found: Sequence[Mention]) -> dict[int, list[Mention]]:
    """The mentions by the number of their claim, in order."""
    groups: dict[int, list[Mention]] = {}
    for mention in found:
        groups.setdefault(mention.claim, []).append(mention)
    return groups
