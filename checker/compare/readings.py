"""A claim's words as comparators of statements read them, and the difference they make of two places."""

from __future__ import annotations

from checker.compare.scene import Difference, Place, Telling
from checker.model import Confidence, Span, Word
from checker.model.frozen import frozen
from checker.values.figures.adjusted import is_adjusted


@frozen
class Reading:
    """One claim's words in one report."""

    telling: Telling
    number: int
    words: tuple[Word, ...]

    @property
    def language(self) -> str:
        return self.telling.document.language


def read_claim(telling: Telling, number: int) -> Reading:
    """The words of claim `number`."""
    return Reading(telling, number, telling.claims[number].words)


def forms(reading: Reading) -> list[str]:
    """The words as written, lower case."""
    return [word.form for word in reading.words]


def asks(reading: Reading) -> bool:
    """Whether the claim is a question."""
    return reading.telling.claims[reading.number].span.of(reading.telling.text).rstrip(' "”“«»').endswith("?")


def adjusts(reading: Reading) -> bool:
    """Whether the claim tells where an adjusted figure goes."""
    claim = reading.telling.claims[reading.number]
    return is_adjusted(claim.span.of(reading.telling.text), reading.language)


def overlap(a: frozenset[str], b: frozenset[str]) -> float:
    """The share of the smaller set that is in the other, in [0, 1]."""
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def places(difference: Difference) -> tuple[Span, Span]:
    """The spans of a difference that has a place on both sides."""
    assert difference.a is not None
    assert difference.b is not None
    return difference.a.span, difference.b.span


def even(a: Span, b: Span) -> tuple[int, int, int]:
    """An order of places, one in each report, that stays when the reports are exchanged: the same one is taken."""
    low, high = sorted((a.start, b.start))
    return low + high, low, high


def differ(relation: str, confidence: Confidence, a: Reading, b: Reading, x: Span, y: Span) -> Difference:
    one, other = x.of(a.telling.text), y.of(b.telling.text)
    return Difference(
        relation=relation,
        confidence=confidence,
        a=Place(x, one),
        b=Place(y, other),
        identity=(one.lower(), other.lower()),
    )
