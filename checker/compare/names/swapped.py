"""Two who change places in an otherwise equal sentence: "the county sold the school to the district", and the reverse.

Nothing else may differ. "A and B", "A met B" and "A is B" say the same either way; so does a German sentence that
begins with its object, as its articles tell: "Den Hund biss der Mann".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.compare.readings import Reading, asks
from checker.compare.scene import Difference, Place, Scene
from checker.compare.statements.polarity import readings
from checker.languages import pack
from checker.languages.shape.statements.sides import Sides
from checker.model import Confidence, Span, Word
from checker.model.frozen import frozen

#: Who changes places is named in so many words at most; more is a clause.
LONGEST = 4

_NAMING = ("noun", "name", "adjective")


@frozen
class _Told:
    """A word and the article before it, None for none."""

    word: Word
    article: Word | None

    @property
    def key(self) -> str:
        return self.word.key


@frozen
class _Swap:
    """The words of a reading from one side to the other: `first`, what stands `between`, `last`."""

    first: tuple[_Told, ...]
    between: tuple[_Told, ...]
    last: tuple[_Told, ...]

    @property
    def span(self) -> Span:
        start = self.first[0].article or self.first[0].word
        return Span(start.span.start, self.last[-1].word.span.end)


def find_swapped(scene: Scene) -> Iterator[Difference]:
    """Sentences of one language in which two have changed places, relation "swapped"; symmetric."""
    for a, b in readings(scene):
        table = pack(a.language).sides
        if asks(a) or asks(b) or any(word.kind == "verb" and word.key in table.mutual for word in a.words):
            continue
        swaps = _swapped(_told(a, table), _told(b, table))
        if swaps and _are_sides(a, b, *swaps, table) and not _is_another_order(*swaps, table):
            x, y = (swap.span for swap in swaps)
            one, other = x.of(a.telling.text), y.of(b.telling.text)
            yield Difference("swapped", Confidence.MEDIUM, Place(x, one), Place(y, other), (one.lower(), other.lower()))


def _told(reading: Reading, table: Sides) -> list[_Told]:
    """The words without the articles."""
    told: list[_Told] = []
    article: Word | None = None
    for word in reading.words:
        if word.form in table.articles:
            article = word
        else:
            told.append(_Told(word, article))
            article = None
    return told


def _swapped(a: Sequence[_Told], b: Sequence[_Told]) -> tuple[_Swap, _Swap] | None:
    """The stretches in which the two readings differ, where they are x, v, y of one and y, v, x of the other."""
    one, other = ([each.key for each in side] for side in (a, b))
    if len(one) != len(other) or sorted(one) != sorted(other):
        return None
    start = next((at for at, (x, y) in enumerate(zip(one, other, strict=True)) if x != y), len(one))
    end = len(one) - next((at for at, (x, y) in enumerate(zip(one[::-1], other[::-1], strict=True)) if x != y), 0)
    size = end - start
    for first in range(1, min(LONGEST, size) + 1):
        for last in range(1, min(LONGEST, size - first) + 1):
            middle = one[start + first : end - last]
            if other[start:end] == [*one[end - last : end], *middle, *one[start : start + first]]:
                return _cut(a[start:end], first, last), _cut(b[start:end], last, first)
    return None


def _cut(told: Sequence[_Told], first: int, last: int) -> _Swap:
    end = len(told) - last
    return _Swap(tuple(told[:first]), tuple(told[first:end]), tuple(told[end:]))


def _are_sides(a: Reading, b: Reading, one: _Swap, other: _Swap, table: Sides) -> bool:
    """Whether both name somebody or something, and what stands between them says who did it to whom."""
    for side in (one.first, one.last):
        if side[-1].word.kind == "adjective" or any(each.word.kind not in _NAMING for each in side):
            return False
    if any("," in swap.span.of(reading.telling.text) for reading, swap in ((a, one), (b, other))):
        return False
    if not one.between:
        # the verb stands before both: "schuldet der Händler dem Kunden"; two names in a row may be one
        return not table.ordered and one.last[0].article is not None and other.last[0].article is not None
    plain = table.joins if any(word.kind == "verb" for word in a.words) else table.joins | table.copulas
    return any(each.key not in plain for each in one.between)


def _is_another_order(one: _Swap, other: _Swap, table: Sides) -> bool:
    """Whether each side took its article along, so that it may do the same as before.

    Not where no article tells and two names stand side by side, or both sides behind the verb, where the first does it.
    """
    if table.ordered:
        return False
    told = [{(_article(side), _key(side)) for side in (swap.first, swap.last)} for swap in (one, other)]
    if told[0] != told[1]:
        return False
    if any(article not in table.either for article, _ in told[0]):
        return True
    named = all(each.word.kind == "name" for side in (one.first, one.last) for each in side)
    return bool(one.between) and not named


def _article(side: tuple[_Told, ...]) -> str:
    return side[0].article.form if side[0].article else ""


def _key(side: tuple[_Told, ...]) -> tuple[str, ...]:
    return tuple(each.key for each in side)
