"""One word put for another where nothing else of the sentence differs: a country, town, party, club, office or name.

The sentence makes the slot, so the words are judged by what they can name alone: two that can name one thing are none.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.compare.names.exchanged import are_told, heads
from checker.compare.names.twin_sentences import Twins, find_twins
from checker.compare.scene import Difference, Place, Scene, Telling
from checker.languages import pack
from checker.model import Confidence, Span
from checker.values.names.kinds import (
    are_two_posts,
    club_of,
    country_named,
    group_of,
    is_name,
    may_be_name,
    may_be_one_thing,
    party_of,
    post_of,
)
from checker.values.names.likeness import are_forms, are_of_two_tongues, fold, is_slip, may_sound_alike
from checker.values.names.places import holds_the_other, is_place, is_town
from checker.values.names.read import Word, is_place_preposition, may_precede_place


class _Slot(NamedTuple):
    """A word in its sentence, or the part of it that differs: the word before it, "" for none, and which half of a
    person's full name it is, "given" or "family"."""

    telling: Telling
    claim: int
    word: str
    span: Span
    before: str
    half: str


class _Verdict(NamedTuple):
    relation: str
    confidence: Confidence


_SURE, _LIKELY, _OFFICE = (
    _Verdict("mismatch", Confidence.HIGH),
    _Verdict("mismatch", Confidence.MEDIUM),
    _Verdict("role", Confidence.MEDIUM),
)


def word_for_word(scene: Scene) -> tuple[Difference, ...]:
    """Words of strict twins that name two things, relations "mismatch" and "role"; symmetric.

    Ask for it by `Scene.once`: names and roles both do.
    """
    language = scene.a.document.language
    if not scene.of_one_language or not pack(language).names.tag:
        return ()
    return tuple(
        Difference(
            verdict.relation,
            verdict.confidence,
            Place(a.span, a.word),
            Place(b.span, b.word),
            (a.word, b.word) if verdict.relation == "mismatch" else (a.word, b.word, "office"),
        )
        for twins in scene.once(find_twins)
        if twins.strict
        for a, b in _slots(scene, twins)
        if (verdict := _judge(scene, a, b, language)) is not None
    )


def _slots(scene: Scene, twins: Twins) -> Iterator[tuple[_Slot, _Slot]]:
    """The two words that alone differ; of two compounds with an equal part the other parts."""
    from_a, to_a, from_b, to_b = twins.regions[0]
    if to_a - from_a != 1 or to_b - from_b != 1:
        return
    one, other = _parts(twins.a[from_a], twins.b[from_b])
    a = _slot(scene.a, twins.claim_a, twins.a, from_a, one)
    b = _slot(scene.b, twins.claim_b, twins.b, from_b, other)
    if a is not None and b is not None:
        yield a, b


def _parts(a: Word, b: Word) -> tuple[Word, Word]:
    """Words without the parts around hyphens that both have: "SPD" and "CDU" of "SPD-Chefin" and "CDU-Chefin"."""
    one, other = a.text.split("-"), b.text.split("-")
    first, last = 0, 0
    if len(one) == len(other) > 1:
        while one[first] == other[first]:
            first += 1
        while one[-1 - last] == other[-1 - last]:
            last += 1
    if not (first or last) or len(one) - first - last != 1:
        return a, b
    return _part(a, first, one), _part(b, first, other)


def _part(word: Word, at: int, parts: list[str]) -> Word:
    start = word.span.start + sum(len(part) + 1 for part in parts[:at])
    return Word(parts[at], Span(start, start + len(parts[at])))


def _slot(telling: Telling, claim: int, words: tuple[Word, ...], at: int, word: Word) -> _Slot | None:
    taken = [date.span for date in telling.claims[claim].dates]
    taken += [quantity.figure for quantity in telling.claims[claim].quantities]
    if any(span.overlaps(word.span) for span in taken):
        return None
    text = word.text.removesuffix("'s").removesuffix("’s")
    if len(text) < 2 or not text[0].isalpha():
        return None
    before = words[at - 1].text if at else ""
    return _Slot(telling, claim, text, Span(word.span.start, word.span.start + len(text)), before, _half(telling, word))


def _half(telling: Telling, word: Word) -> str:
    """Which half of a person's full name the word is: "given", "family", or "" for none."""
    for entity in telling.entities:
        for span in entity.spans if entity.given else ():
            if span.contains(word.span) and span.start == word.span.start < span.end - len(word.text):
                return "given"
            if span.contains(word.span) and span.end == word.span.end > span.start + len(word.text):
                return "family"
    return ""


def _judge(scene: Scene, a: _Slot, b: _Slot, language: str) -> _Verdict | None:
    """What the two words make of the slot; nothing where they may name one thing."""
    if _are_one(scene, a.word, b.word, language):
        return None
    verdict = _of_kinds(a, b, language)
    if verdict is None:
        return None
    told = are_told(scene.b, [a.word]), are_told(scene.a, [b.word])
    placed = is_place_preposition(a.before, language)
    return None if (any(told) if placed else all(told)) else verdict


def _are_one(scene: Scene, a: str, b: str, language: str) -> bool:
    one, other = fold(a), fold(b)
    if are_forms(one, other, language) or are_forms(a.lower(), b.lower(), language) or are_of_two_tongues(a, b):
        return True
    if may_be_one_thing(a, b, language) or scene.a.aliases.are_one(a, b, language, language):
        return True
    if is_slip(a, b, language) or may_sound_alike(a, b):
        return True  # the spelling's matter
    return any({one, other} <= entity.forms for telling in scene.tellings for entity in telling.entities)


def _of_kinds(a: _Slot, b: _Slot, language: str) -> _Verdict | None:
    one, other = a.word, b.word
    countries = country_named(one, language), country_named(other, language)
    if all(countries):
        return _SURE if countries[0] != countries[1] else None
    parties = party_of(one, language), party_of(other, language)
    if all(parties):
        return _SURE if parties[0] != parties[1] else None
    posts = post_of(one, language), post_of(other, language)
    if posts[0] is not None and posts[1] is not None:
        return _OFFICE if are_two_posts(posts[0], posts[1], language) else None
    groups = group_of(one, language), group_of(other, language)
    if all(groups):
        return _LIKELY if groups[0].isdisjoint(groups[1]) else None
    clubs = club_of(one, language), club_of(other, language)
    if all(clubs) and not is_place_preposition(a.before, language):
        return _SURE if clubs[0].isdisjoint(clubs[1]) else None
    if may_precede_place(a.before, language):
        return _of_places(a, b, language)
    if is_place(one, language) and is_place(other, language):
        return None if holds_the_other(one, other, language) else _SURE
    if heads(a.telling, a.span) and heads(b.telling, b.span):
        return None  # "NFL: ...", "American Football: ...": each outlet sorts the event its own way
    return _of_names(a, b, language)


def _of_places(a: _Slot, b: _Slot, language: str) -> _Verdict | None:
    """Two places behind a preposition; a village that no table knows may lie in any state, but in no other town."""
    known = is_place(a.word, language), is_place(b.word, language)
    if all(known):
        return None if holds_the_other(a.word, b.word, language) else _SURE
    if not any(known):
        return _of_names(a, b, language)
    place, village = (a, b) if known[0] else (b, a)
    if not is_town(place.word, language) or not is_name(village.word, village.before, language, place=True):
        return None
    return _LIKELY


def _of_names(a: _Slot, b: _Slot, language: str) -> _Verdict | None:
    """Two names, none of which is a place's where the other is not: the capital stands for who governs in it."""
    half = a.half or b.half
    certain = [is_name(slot.word, "" if half else slot.before, language) for slot in (a, b)]
    if not half and any(certain):
        certain = [is_name(slot.word, slot.before, language, rare=True) for slot in (a, b)]
    if half:
        # behind a given name any noun is a family name, before a family name it may be what somebody is: "Kandidat"
        enough = any(certain) if half == "family" else all(certain)
        return _SURE if enough and all(may_be_name(slot.word, language) for slot in (a, b)) else None
    places = [is_place(slot.word, language) or bool(country_named(slot.word, language)) for slot in (a, b)]
    return _LIKELY if all(certain) and places[0] == places[1] else None
