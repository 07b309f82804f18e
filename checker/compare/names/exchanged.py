"""One name put for another in a sentence that both reports have in nearly the same words.

Where all around is equal the slot is the same, whatever kind of name fills it and whether or not a table knows it:
"Der Fund wurde in Adorf gemacht", "Der Fund wurde in Bdorf gemacht".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from checker.compare.names.same import Mention, all_mentions, are_one_entity, may_be_one, telling_apart
from checker.compare.names.twin_sentences import find_twins
from checker.compare.scene import Difference, Place, Scene, Telling
from checker.languages import pack
from checker.model import Confidence, Span
from checker.values.names.likeness import fold, is_slip
from checker.values.names.read import Word, is_office, is_place_preposition

#: Folded texts that are kept: both reports of a comparison.
TEXTS = 2

#: What was put for something else has so many words at most.
LONGEST = 5


def find_exchanged(scene: Scene) -> Iterator[Difference]:
    """Names that stand in the same place of twin sentences and are two; symmetric."""
    if not scene.of_one_language:
        return
    named_a, named_b = scene.once(all_mentions)
    for twins in scene.once(find_twins):
        number_a, number_b = twins.claim_a, twins.claim_b
        found_a, found_b = named_a[number_a], named_b[number_b]
        for from_a, to_a, from_b, to_b in twins.regions:
            one = _in_region(scene.a, twins.a[from_a:to_a], found_a)
            other = _in_region(scene.b, twins.b[from_b:to_b], found_b)
            if not (one and other) or (speaks(scene.a, number_a, one.span) and speaks(scene.b, number_b, other.span)):
                continue
            if heads(scene.a, one.span) and heads(scene.b, other.span):
                continue  # "NFL: ...", "American Football: ...": each outlet sorts the event its own way
            if one.kind == other.kind and _are_two(scene, one, other, strict=twins.strict):
                yield _difference(one, other, Confidence.HIGH if twins.strict else Confidence.MEDIUM)


def heads(telling: Telling, name: Span) -> bool:
    """Whether the name is what a headline is sorted under."""
    return telling.text[name.end :].lstrip(' »“”"').startswith(":")


def speaks(telling: Telling, number: int, name: Span) -> bool:
    """Whether the name says who speaks; that two say the same words is a matter of the quotation."""
    speakers = [quote.speaker.span for quote in telling.claims[number].quotes if quote.speaker]
    return any(span.overlaps(name) for span in speakers)


def _in_region(telling: Telling, words: Sequence[Word], found: Sequence[Mention]) -> Mention | None:
    """The one mention that a region is about: nothing else stands in it but words without a topic."""
    if not 0 < len(words) <= LONGEST:
        return None
    region = Span(words[0].span.start, words[-1].span.end)
    inside = [mention for mention in found if mention.span.overlaps(region)]
    if len(inside) != 1:
        return None
    function = pack(telling.document.language).words.function
    rest = [word for word in words if not word.span.overlaps(inside[0].span)]
    return inside[0] if all(word.text.lower() in function for word in rest) else None


def _are_two(scene: Scene, a: Mention, b: Mention, *, strict: bool) -> bool:
    """Whether the reports mean two by the mentions; in strict twins also where one of them stands in both reports, but
    not of places: one may lie in the other."""
    language = scene.a.document.language
    if may_be_one(a, b, language) or scene.a.aliases.are_one(a.text, b.text, language, language):
        return False
    if are_one_entity(scene, a, b):
        return False
    if a.kind == "nation":
        return not is_of_holder(a)
    placed = any(is_place_preposition(word, language) for mention in (a, b) for word in mention.before[:1])
    own = telling_apart(a, b)
    told = are_told(scene.b, own[0]), are_told(scene.a, own[1])
    return not all(told) if strict and not placed else not any(told)


def are_told(telling: Telling, words: Sequence[str]) -> bool:
    """Whether a report has one of the words anywhere, in a compound too."""
    text = _folded(telling.text)
    return any(fold(word) in text for word in words if len(word) > 1)


@lru_cache(TEXTS)
def _folded(text: str) -> str:
    # word by word: letters of two words are no sign together
    return " ".join(map(fold, text.split()))


def is_of_holder(nation: Mention) -> bool:
    """Whether a nation is said of who holds an office, which is a role of theirs."""
    return bool(nation.after) and is_office(nation.after[0], nation.language)


def _difference(a: Mention, b: Mention, confidence: Confidence) -> Difference:
    one, other = telling_apart(a, b)
    slip = len(one) == len(other) == 1 and is_slip(one[0], other[0], a.language)
    relation = "spelling" if slip and a.kind == "name" else "mismatch"
    return Difference(relation, confidence, Place(a.span, a.text), Place(b.span, b.text), (a.text, b.text))
