"""What one of two full reports says was not there, and the other tells of: "Festnahmen gab es nicht", "festgenommen".

The whole of both is the evidence, as with the dates of one thing (`checker.compare.dates.milestones`): one report
denies the thing wherever it names it, the other names it plainly, however little the sentences have in common.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.align.slots.rarity import weight_of
from checker.compare.readings import Reading, asks, differ, read_claim
from checker.compare.scene import Difference, Scene, Telling
from checker.languages import pack
from checker.model import Confidence, Span, Word
from checker.model.frozen import frozen
from checker.values.statements.polarity import name_one_thing, negators

#: A noun that stands in more than one item of ninety names no thing by itself.
RARE = 4.5


@frozen
class _Mention:
    """A place where a report names a thing or an act; `denied` where its clause denies anything, `absent` where it says
    that the thing was not there."""

    reading: Reading
    word: Word
    denied: bool
    absent: Span | None
    sure: bool


def find_absences(scene: Scene) -> Iterator[Difference]:
    """Things that one sure report denies and the other tells of; symmetric, one finding a thing."""
    if not scene.sure:
        return
    told: set[tuple[Span, Span]] = set()
    a, b = (telling.once(_mentions) for telling in scene.tellings)
    for absent, present in sorted([*_turned(a, b), *_turned(b, a)], key=lambda pair: sorted(_starts(pair))):
        assert absent.absent is not None
        one, other = absent, present
        spans = absent.absent, present.word.span
        if absent.reading.telling.side is not scene.a.side:
            one, other, spans = present, absent, (spans[1], spans[0])
        if spans in told:
            continue
        told.add(spans)
        yield differ("negation", Confidence.MEDIUM, one.reading, other.reading, *spans)


def _starts(pair: tuple[_Mention, _Mention]) -> tuple[int, int]:
    return pair[0].word.span.start, pair[1].word.span.start


def _turned(one: Sequence[_Mention], other: Sequence[_Mention]) -> Iterator[tuple[_Mention, _Mention]]:
    for absent in one:
        if absent.absent is None or not all(each.denied for each in one if _is_same(each, absent)):
            continue
        present = [each for each in other if _is_same(each, absent)]
        if present and all(each.sure and not each.denied for each in present):
            yield absent, present[0]


def _is_same(mention: _Mention, thing: _Mention) -> bool:
    """Whether both name one thing: the same word, or a noun and its verb; a compound may be another thing."""
    return name_one_thing(mention.word, thing.word, thing.reading.language)


def _mentions(telling: Telling) -> tuple[_Mention, ...]:
    found: list[_Mention] = []
    for number, claim in enumerate(telling.claims):
        reading = read_claim(telling, number)
        asked = asks(reading)
        for clause in claim.clauses:
            words = [word for word in reading.words if clause.contains(word.span)]
            found += (
                _mention(reading, words, word, asked=asked)
                for word in words
                if word.kind in ("noun", "name", "verb", "adjective")
            )
    return tuple(found)


def _mention(reading: Reading, words: Sequence[Word], word: Word, *, asked: bool) -> _Mention:
    language = reading.language
    table = pack(language)
    supposed = any(each.form in table.polarity.conditions | table.reservations.strong for each in words)
    lacking = word.form.endswith(table.polarity.lacking_endings) or word.form.startswith(table.polarity.lacking_prefix)
    denied = lacking or bool(negators(words, language))
    absent = None if asked or supposed or lacking or word.kind != "noun" else _absence(reading, words, word)
    if word.form in table.polarity.abstract or weight_of(reading.telling.stems(word.form)) < RARE:
        absent = None
    return _Mention(reading, word, denied, absent, not (asked or supposed or lacking))


def _absence(reading: Reading, words: Sequence[Word], word: Word) -> Span | None:
    """The words that say that the thing was not there: "kein Lösegeld", "Lösegeld wurde nicht gezahlt"."""
    table, at = pack(reading.language).polarity, words.index(word)
    if at and words[at - 1].form in table.noun_negators:
        return Span(words[at - 1].span.start, word.span.end)
    negator = next((each for each in words[at:] if each.form in table.constituent_negators), None)
    if negator is None or not any(each.key in table.existing or each.form in table.existing for each in words):
        return None
    before = [each for each in words[:at] if each.form not in table.articles]
    if before and not (before[-1].form in table.leading and any(each.form in table.signs for each in before)):
        return None
    return Span(word.span.start, negator.span.end)
