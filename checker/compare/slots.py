"""Do two figures speak of the same thing? Asked, and answered, before anything is said about their values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from checker.claims.words import content_words
from checker.compare.scene import Telling
from checker.model import Bound, Quantity, Span, UnitClass


class Kinship(IntEnum):
    """How far two figures count the same thing, as far as noun, unit and part tell."""

    OTHER = 0
    UNKNOWN = 1  # nothing against it, nothing for it: the context has to decide
    KIN = 2  # compounds with one head: Verteidigungsminister, Minister
    SAME = 3


@dataclass(frozen=True, slots=True)
class Mention:
    """A quantity where it stands: the claim's number, the clause around it and that clause's content stems."""

    claim: int
    quantity: Quantity
    clause: Span
    context: frozenset[str]
    near: frozenset[str]  # content stems of the few words on either side
    part: str  # "" for a whole, else "part", "more" or "restored": see PARTS

    @property
    def order(self) -> tuple[int, int]:
        return self.quantity.span.start, self.quantity.span.end


#: A figure that is a part of another, one that comes on top, or the state after, is compared with its like alone:
#: "9000 davon" against "12 000 Luftangriffe", "28 weitere Mitarbeiter", "7.000 Haushalte haben wieder Strom".
PARTS: dict[str, frozenset[str]] = {
    "part": frozenset(["davon", "darunter", "hiervon", "wovon"]),
    "more": frozenset(
        [
            "weitere",
            "weiterer",
            "weiteren",
            "weiteres",
            "zusätzlich",
            "zusätzliche",
            "zusätzlichen",
            "another",
            "additional",
            "further",
        ]
    ),
    "restored": frozenset(["wieder", "again", "restored", "zurück"]),
}

#: How far from the figure such a word still belongs to it, in words.
PART_REACH = 5

#: So many words on either side say what a figure without a noun belongs to.
NEAR = 4

#: A shared head of a compound has to be a word: "-er" is none.
SHORTEST_HEAD = 4


def mentions(telling: Telling) -> tuple[Mention, ...]:
    """All quantities of a report where they stand, in the order of the text."""
    return tuple(_mentions(telling))


def _mentions(telling: Telling) -> Iterator[Mention]:
    language = telling.document.language
    for number, claim in enumerate(telling.claims):
        for quantity in claim.quantities:
            clause = next((span for span in claim.clauses if span.contains(quantity.figure)), claim.span)
            words = frozenset(content_words(clause.of(telling.text), language))
            near = frozenset(content_words(_near(telling.text, claim.span, quantity), language))
            yield Mention(number, quantity, clause, words, near, _part(telling.text, clause, quantity))


def _near(text: str, sentence: Span, quantity: Quantity) -> str:
    before = text[sentence.start : quantity.span.start].split()[-NEAR:]
    after = text[quantity.span.end : sentence.end].split()[:NEAR]
    return " ".join([*before, *after])


def _part(text: str, clause: Span, quantity: Quantity) -> str:
    before = text[clause.start : quantity.span.start].lower().split()[-PART_REACH:]
    after = text[quantity.span.start : clause.end].lower().split()[: PART_REACH + 2]
    if re.match(r"\s+mehr\b(?!\s+als)|\s+more\b(?!\s+than)", text[quantity.span.end : clause.end], re.IGNORECASE):
        return "more"  # "mehrere hundert Soldaten mehr"
    near = {word.strip('.,;:!?()"„“”»«') for word in before + after}
    return next((part for part, words in PARTS.items() if near & words), "")


def kinship(a: Mention, b: Mention) -> Kinship:
    """Whether the two figures can be about one thing; symmetric."""
    one, other = a.quantity, b.quantity
    if one.unit_class is not other.unit_class or one.unit != other.unit:
        return Kinship.OTHER
    if one.concept and other.concept:
        return Kinship.SAME if one.concept == other.concept and not _modifiers_clash(one, other) else Kinship.OTHER
    if not one.noun or not other.noun:
        return Kinship.UNKNOWN
    if _modifiers_clash(one, other):
        return Kinship.OTHER
    if one.noun == other.noun:
        return Kinship.SAME
    if _share_head(one.noun, other.noun):
        return Kinship.KIN
    counted = one.unit_class in (UnitClass.COUNT, UnitClass.ORDINAL)
    return Kinship.OTHER if counted else Kinship.UNKNOWN


def _share_head(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= SHORTEST_HEAD and long.endswith(short)


def _modifiers_clash(one: Quantity, other: Quantity) -> bool:
    """ "Rund 5000 US-Soldaten" and "130 deutsche Soldaten": both say which, and not the same."""
    return bool(one.modifiers and other.modifiers and not set(one.modifiers) & set(other.modifiers))


def is_vague(mention: Mention) -> bool:
    return mention.quantity.bound is Bound.VAGUE


def shared_context(a: Mention, b: Mention) -> float:
    """The share of the smaller clause's content stems that both clauses have, in [0, 1]."""
    smaller = min(len(a.context), len(b.context))
    return len(a.context & b.context) / smaller if smaller else 0.0
