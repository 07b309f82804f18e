"""Periods that no figure counts and no date names: "im Quartal" in one twin sentence, "im Halbjahr" in the other.

Held against each other in twin sentences alone, where nothing else stands at that place.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.compare.readings import Reading
from checker.compare.scene import Difference, Place, Scene
from checker.compare.statements.polarity import twin_changes, twins
from checker.languages import pack
from checker.languages.shape.dates.words import by_word
from checker.model import Confidence, Word


def find_periods(scene: Scene) -> Iterator[Difference]:
    """Differences of relation "period", one a place; none where the words belong to a figure."""
    for a, b in twins(scene):
        for left, right in twin_changes(a, b):
            one, other = a.words[left], b.words[right]
            if len(one) != 1 or len(other) != 1:
                continue
            lengths = _length(a, one[0]), _length(b, other[0])
            if all(lengths) and lengths[0] != lengths[1]:
                yield Difference(
                    relation="period",
                    confidence=Confidence.HIGH,
                    a=Place(one[0].span, lengths[0]),
                    b=Place(other[0].span, lengths[1]),
                    identity=(one[0].form, other[0].form),
                )


def _length(reading: Reading, word: Word) -> str:
    """The unit of time that the word is, by its English name; "" for any other word and where a figure counts it."""
    claim = reading.telling.claims[reading.number]
    if any(quantity.span.overlaps(word.span) for quantity in claim.quantities):
        return ""
    return by_word(pack(reading.language).time_words.units).get(word.form, "")
