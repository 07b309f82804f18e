"""What differs inside a sentence of two versions: figures, dates, names, quotations, each with what stands for it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import cached_property
from typing import NamedTuple

from checker.compare.scene import Telling
from checker.model import Claim, Family, QuoteKind, Span
from checker.model.patterns import compiled
from checker.model.revision import Became

#: A quotation is a form of another from this likeness of its letters on (Indel, normalised).
A_FORM = 0.5

#: A sentence of more words is a list; matching grows with the square of its length.
LONGEST = 400

#: A name of so many letters is the same in a compound that begins with it.
SHORTEST = 5

#: Words of a figure's key before its unit: bound, low, high, stated.
_OF_A_FIGURE = 4

_WORD = compiled(r"\w[\w'’-]*")


class Fact(NamedTuple):
    """What became of a value, and its place in the old version and in the new one."""

    became: Became
    family: Family
    old: Span | None
    new: Span | None


class _Token(NamedTuple):
    """A word of a sentence, or a value; `family` is ``None`` for a word that is neither value nor name.

    `unit` is what a figure counts or measures: of another one it is no other state.
    """

    key: str
    span: Span
    family: Family | None = None
    unit: str = ""


class Version:
    """A telling with the words of its claims, each read once."""

    def __init__(self, telling: Telling) -> None:
        self.telling = telling

    @cached_property
    def tokens(self) -> list[list[_Token]]:
        """The words and values of each claim."""
        return [list(_tokens(self.telling, claim)) for claim in self.telling.claims]

    @cached_property
    def letters(self) -> str:
        """The letters and figures of the whole text."""
        return _letters(self.telling.text)

    def tells(self, words: str) -> bool:
        """Whether these words stand in it, in marks or not."""
        return _letters(words) in self.letters

    def quotes(self, other: Version, words: Span) -> bool:
        """Whether it has a quotation of just the letters of one of another version."""
        said = _letters(words.of(other.telling.text))
        quotes = (quote for claim in self.telling.claims for quote in claim.quotes)
        return any(_letters(quote.span.of(self.telling.text)) == said for quote in quotes)

    @cached_property
    def values(self) -> Iterable[_Token]:
        """The values and names of the whole text, each once, however often it stands there."""
        told = (token for own in self.tokens for token in own if token.family)
        return {(token.key, token.family, token.unit): token for token in told}.values()

    def has(self, value: _Token) -> bool:
        """Whether the value stands anywhere in it."""
        return any(_are_one(value, token) for token in self.values)


def changed_facts(old: Version, new: Version, a: int, b: int) -> Iterator[Fact]:
    """The facts that differ between claim `a` of the old version and claim `b` of the new one.

    What stands anywhere else in the other version is neither dropped nor added: it moved.
    """
    touched = list(_quotes(old, new, a, b))
    yield from touched
    first = _outside(old.tokens[a], [fact.old for fact in touched])
    second = _outside(new.tokens[b], [fact.new for fact in touched])
    if max(len(first), len(second)) > LONGEST:
        return
    gone, come = _spare(first, second), _spare(second, first)
    keys = [token.key for token in first], [token.key for token in second]
    for tag, i, j, k, m in SequenceMatcher(None, keys[0], keys[1], autojunk=False).get_opcodes():
        if tag != "equal":
            went, came = first[i:j], second[k:m]
            for one, other in _matched([t for t in went if t in gone], [t for t in came if t in come]):
                if not _moved(one, other, old, new) and not _is_typing(one, other, went, came):
                    yield _fact(one, other)


def _moved(one: _Token | None, other: _Token | None, old: Version, new: Version) -> bool:
    if one and other:
        return False
    return bool((one and new.has(one)) or (other and old.has(other)))


def _outside(tokens: Iterable[_Token], spans: Sequence[Span | None]) -> list[_Token]:
    return [token for token in tokens if not any(span and span.overlaps(token.span) for span in spans)]


def _spare(own: Sequence[_Token], there: Sequence[_Token]) -> list[_Token]:
    """The values that stand here more often than in the other version: what only moves does not change."""
    return [token for token in own if token.family and _count(token, own) > _count(token, there)]


def _count(token: _Token, tokens: Sequence[_Token]) -> int:
    return sum(_are_one(token, each) for each in tokens)


def _are_one(one: _Token, other: _Token) -> bool:
    """A surname is the name: "Holm" and "Jan Holm"; a figure is one with its unit and without: "20 Mio. (Euro)"."""
    if one.family is other.family is Family.NUMBER and "" in (one.unit, other.unit):
        return one.key.split(" ")[:_OF_A_FIGURE] == other.key.split(" ")[:_OF_A_FIGURE]
    if Family.NAME not in (one.family, other.family):
        return one.key == other.key
    names = set(one.key.split()), set(other.key.split())
    short, long = sorted((one.key.replace(" ", ""), other.key.replace(" ", "")), key=len)
    compound = len(short) >= SHORTEST and long.startswith(short)  # "Wall Street", "Wall-Street-Rausch"
    return names[0] <= names[1] or names[1] <= names[0] or compound


def _matched(gone: Sequence[_Token], come: Sequence[_Token]) -> Iterator[tuple[_Token | None, _Token | None]]:
    """What went and what came at one place: each with the next of its kind, the rest by itself."""
    free = list(come)
    for one in gone:
        other = next((token for token in free if token.family is one.family and token.unit == one.unit), None)
        if other:
            free.remove(other)
        yield one, other
    for other in free:
        yield None, other


def _is_typing(one: _Token | None, other: _Token | None, went: Sequence[_Token], came: Sequence[_Token]) -> bool:
    """Whether a name that nothing stands for is a word with a slip: "Stadtt" is read as a name, "Stadt" is none."""
    from rapidfuzz.distance import OSA

    value, there = (one, came) if one else (other, went)
    if value is None or (one and other) or value.family is not Family.NAME:
        return False
    return any(token.family is None and OSA.distance(value.key, token.key, score_cutoff=1) <= 1 for token in there)


def _fact(one: _Token | None, other: _Token | None) -> Fact:
    family = (one and one.family) or (other and other.family)
    assert family is not None
    became = Became.CHANGED if one and other else Became.DROPPED if one else Became.ADDED
    return Fact(became, family, one.span if one else None, other.span if other else None)


def _tokens(telling: Telling, claim: Claim) -> Iterator[_Token]:
    """The words of a claim in order; a value, and a name of several words, is one token."""
    values = [
        _Token(f"{q.bound} {q.low} {q.high} {q.stated} {q.unit}", q.span, Family.NUMBER, q.unit or q.concept or q.noun)
        for q in claim.quantities
        if not telling.text[q.span.start - 1 : q.span.start].isalnum()  # the name of a thing: "39C3"
    ]
    values += [_Token(date.timex, date.span, Family.DATE) for date in claim.dates]
    values = sorted((v for v in values if not any(_wider(v, other) for other in values)), key=lambda v: v.span.start)
    at = claim.span.start
    for value in values:
        yield from _words(telling, claim, at, value.span.start)
        yield value
        at = max(at, value.span.end)
    yield from _words(telling, claim, at, claim.span.end)


def _words(telling: Telling, claim: Claim, start: int, end: int) -> Iterator[_Token]:
    names = [word.span for word in claim.words if word.kind == "name"]
    before: _Token | None = None
    for match in _WORD.finditer(telling.text, start, max(start, end)):
        span = Span(*match.span())
        if not any(name.overlaps(span) for name in names):
            yield from (before,) if before else ()
            before = None
            yield _Token(_plain(match[0]), span)
        elif before and telling.text[before.span.end : span.start].isspace():
            before = _Token(f"{before.key} {_plain(match[0])}", Span(before.span.start, span.end), Family.NAME)
        else:
            yield from (before,) if before else ()
            before = _Token(_plain(match[0]), span, Family.NAME)
    if before:
        yield before


def _wider(value: _Token, other: _Token) -> bool:
    """Whether another value, a date before a figure, takes the place."""
    if value is other or not value.span.overlaps(other.span):
        return False
    return other.family is Family.DATE and value.family is Family.NUMBER


def _plain(word: str) -> str:
    """The word without capitals, hyphens and the ending of a genitive."""
    return re.sub(r"['’-]", "", word.casefold()).removesuffix("s")


def _quotes(old: Version, new: Version, a: int, b: int) -> Iterator[Fact]:
    """Quotations in marks that do not stand in the other version word for word.

    What is left of one that was cut, or what it was cut from, stands word for word in the other: it is the likest.
    """
    gone = [words for words in _said(old, a) if not new.tells(words.of(old.telling.text))]
    come = [words for words in _said(new, b) if not old.tells(words.of(new.telling.text))]
    for one in gone:
        other = _likest(
            old, one, new, [words for words in _in_marks(new, b) if words in come or not old.quotes(new, words)]
        )
        if other in come:
            come.remove(other)
        yield Fact(Became.CHANGED if other else Became.DROPPED, Family.QUOTE, one, other)
    for added in come:
        before = _likest(
            new, added, old, [words for words in _in_marks(old, a) if words not in gone and not new.quotes(old, words)]
        )
        yield Fact(Became.CHANGED if before else Became.ADDED, Family.QUOTE, before, added)


def _likest(own: Version, words: Span, there: Version, others: Sequence[Span]) -> Span | None:
    """The quotation of the other version that these words are a form of."""
    from rapidfuzz.distance import Indel

    said = _letters(words.of(own.telling.text))
    likeness = {each: Indel.normalized_similarity(said, _letters(each.of(there.telling.text))) for each in others}
    likest = max(likeness, key=likeness.__getitem__, default=None)
    return likest if likest is not None and likeness[likest] >= A_FORM else None


def _said(version: Version, claim: int) -> list[Span]:
    """The quotations of a claim that are speech, with their marks."""
    speech = QuoteKind.DIRECT, QuoteKind.PARTIAL
    return [q.span for q in version.telling.claims[claim].quotes if q.depth == 0 and q.kind in speech]


def _in_marks(version: Version, claim: int) -> list[Span]:
    """All that stands in marks in a claim, speech or not."""
    return [q.span for q in version.telling.claims[claim].quotes if q.depth == 0]


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())
