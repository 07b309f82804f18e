"""Where something lies, told by a place and a quarter of the heavens: "östlich von Adorf", "im Süden von Adorf"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from checker.languages import pack
from checker.model import Span
from checker.model.frozen import frozen
from checker.values.names.likeness import fold
from checker.values.names.read import Word, read_words

#: Quarters, by letter, that exclude each other.
OPPOSITE = {"n": "s", "s": "n", "e": "w", "w": "e"}


@frozen
class Bearing:
    """`quarters` are one or two letters of n, e, s, w; `place` the folded name, `span` from the quarter to the name."""

    quarters: str
    place: str
    told: str
    span: Span


def read_bearings(text: str, sentence: Span, language: str) -> tuple[Bearing, ...]:
    """The bearings of a sentence in order; none for a language without a table."""
    quarters = _quarters(language)
    if not quarters:
        return ()
    words = read_words(text, sentence.start, sentence.end)
    return tuple(_bearings(words, quarters, pack(language).places.of))


@cache
def _quarters(language: str) -> dict[str, str]:
    """A word, lower case -> its quarters."""
    return {word: quarters for quarters, words in pack(language).places.quarters.items() for word in words}


def _bearings(words: Sequence[Word], quarters: dict[str, str], of: frozenset[str]) -> Iterator[Bearing]:
    for at, word in enumerate(words[:-1]):
        told = quarters.get(word.text.lower())
        if told is None:
            continue
        name = at + 1 + (words[at + 1].text.lower() in of)
        genitive = name == at + 1 and words[name].text.endswith("s")
        if name < len(words) and words[name].text[0].isupper() and (genitive or name == at + 2):
            key = words[name].text.removesuffix("s") if genitive else words[name].text
            yield Bearing(told, fold(key), word.text, Span(word.span.start, words[name].span.end))


def are_opposite(a: Bearing, b: Bearing) -> bool:
    """Whether nothing lies both ways of one place."""
    return a.place == b.place and any(OPPOSITE[quarter] in b.quarters for quarter in a.quarters)
