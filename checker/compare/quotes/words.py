"""Quoted words that are not both verbatim: one that a speaker has in two forms ("erfreulich", "erfreut"), and a phrase
that alone differs in a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from checker.claims.words import content_words
from checker.compare.quotes.sayings import Bond, Saying, bond, read_sayings
from checker.compare.scene import Scene, Telling
from checker.model import QuoteKind, Span, Speaker
from checker.values.names.likeness import are_forms, fold

#: Two words are of one family that begin with so many equal letters and go on with so few others. Compounds go on
#: longer ("Angriff", "Angriffskrieg"), and what a word's forms differ by is taken off before.
FAMILY, ENDING = 5, 3

#: A phrase has so many words, and so many content stems stand around it, the same in both sentences.
PHRASE, AROUND = 3, 4


def find_phrases(scene: Scene, done: tuple[Collection[Span], Collection[Span]]) -> Iterator[tuple[Saying, Saying]]:
    """Phrases, the only quotation of their sentences, in candidates that say the same around them.

    Args:
        done: the spans of quotations that found their like in the other report.
    """
    language = scene.a.document.language
    if not scene.of_one_language:
        return
    phrases_a, phrases_b = _phrases(scene.a, done[0]), _phrases(scene.b, done[1])
    for pair in scene.contested:
        one, other = phrases_a.get(pair.a), phrases_b.get(pair.b)
        if one is None or other is None or one.frame != other.frame or len(one.frame) < AROUND:
            continue
        if one.stems - other.stems and other.stems - one.stems and not _may_be_forms(one, other, language):
            yield one, other


def _phrases(telling: Telling, done: Collection[Span]) -> dict[int, Saying]:
    found: dict[int, Saying] = {}
    for saying in read_sayings(telling, (QuoteKind.DIRECT, QuoteKind.PARTIAL)):
        alone = len(telling.claims[saying.claim].quotes) == 1
        if alone and len(saying.tokens) <= PHRASE and saying.quote.span not in done:
            found[saying.claim] = saying
    return found


def _may_be_forms(a: Saying, b: Saying, language: str) -> bool:
    """Whether the words are the same, inflected or spelled otherwise."""
    if len(a.tokens) != len(b.tokens):
        return False
    pairs = zip(a.tokens, b.tokens, strict=True)
    return all(one == other or are_forms(fold(one), fold(other), language) for one, other in pairs)


def find_same_word(scene: Scene, done: tuple[Collection[Span], Collection[Span]]) -> Iterator[tuple[Saying, Saying]]:
    """Quotations of one word inside the report's own sentence, of one speaker, in claims that are candidates.

    On one side the speaker may only be named in the sentence, as in "zeigte sich „erfreut“".

    Args:
        done: the spans of quotations that found their like in the other report.
    """
    language = scene.a.document.language
    if not scene.of_one_language:
        return
    words_a, words_b = _single_words(scene.a, done[0]), _single_words(scene.b, done[1])
    found: set[Saying] = set()
    for pair in scene.pairs:
        for one in words_a.get(pair.a, ()):
            for other in words_b.get(pair.b, ()):
                if {one, other} & found or not _of_one_family(one, other, language):
                    continue
                if _one_speaker(scene, one, other):
                    found |= {one, other}
                    yield one, other


def _single_words(telling: Telling, done: Collection[Span]) -> dict[int, list[Saying]]:
    found: dict[int, list[Saying]] = {}
    for saying in read_sayings(telling, (QuoteKind.PARTIAL, QuoteKind.TITLE)):
        if len(saying.tokens) == 1 and saying.quote.span not in done:
            found.setdefault(saying.claim, []).append(saying)
    return found


def _one_speaker(scene: Scene, a: Saying, b: Saying) -> bool:
    if a.speaker is not None and b.speaker is not None:
        return bond(a, b) is Bond.SAME
    if a.speaker is not None:
        return _is_named(a.speaker, scene.b, b)
    return b.speaker is not None and _is_named(b.speaker, scene.a, a)


def _is_named(speaker: Speaker, telling: Telling, saying: Saying) -> bool:
    """Whether a speaker is named in the sentence of a quotation whose speaker is not known."""
    sentence = telling.claims[saying.claim].span.of(telling.text)
    return bool(speaker.key) and re.search(rf"(?i)(?<!\w){re.escape(speaker.key)}(?!\w)", sentence) is not None


def _of_one_family(a: Saying, b: Saying, language: str) -> bool:
    """Formed of one word, and not forms of one word: those fit a word into its sentence."""
    stems = [content_words(saying.tokens[0], language) for saying in (a, b)]
    if len(stems[0]) != 1 or len(stems[1]) != 1 or stems[0] == stems[1]:
        return False
    one, other = stems[0][0], stems[1][0]
    common = next((at for at, (x, y) in enumerate(zip(one, other, strict=False)) if x != y), min(len(one), len(other)))
    return common >= FAMILY and max(len(one), len(other)) - common <= ENDING
