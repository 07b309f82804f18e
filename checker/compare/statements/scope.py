"""Scope: all, many or few of the same, and the same with a restriction or without ("kurdische Kämpfer", "Kämpfer").

Held against each other in twin sentences alone, which are the same but for a few words.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from checker.compare.readings import Reading, places
from checker.compare.scene import Difference, Outcome, Place, Scene
from checker.compare.statements.polarity import LONGEST_CHANGE, around, twin_changes, twins
from checker.model import Confidence, Span
from checker.values.statements.operators import KINDS, read_operators

#: Of one group not both can be so many: most of them here, few of them there. "Alle" and "viele" may be. And who must
#: has no choice.
_APART = frozenset(
    frozenset(pair)
    for pair in (
        *product(("all", "most", "many"), ("few", "none")),
        ("all", "not-all"),
        ("must", "can"),
        ("must", "may"),
    )
)


def compare_scope(scene: Scene) -> Outcome:
    """Quantifiers and restricting adjectives that differ between twin sentences."""
    found: dict[tuple[Span, Span], Difference] = {}
    for a, b in twins(scene):
        for difference in _differences(a, b):
            found.setdefault(places(difference), difference)
    return Outcome(tuple(found.values()))


def _differences(a: Reading, b: Reading) -> Iterator[Difference]:
    for left, right in twin_changes(a, b):
        if max(left.stop - left.start, right.stop - right.start) > LONGEST_CHANGE:
            continue
        spans = around(a, left), around(b, right)
        one, other = (_operators(reading, part, "quantifier") for reading, part in ((a, left), (b, right)))
        if _are_apart(one, other) or _are_apart(*(_operators(*each, "modal") for each in ((a, left), (b, right)))):
            yield _difference("apart", a, b, *spans)
        elif one and other and one != other:
            yield _difference("quantifier", a, b, *spans)
        elif _is_restriction(a, left, right) or _is_restriction(b, right, left):
            yield _difference("restriction", a, b, *spans)


def _are_apart(one: set[str], other: set[str]) -> bool:
    return one.isdisjoint(other) and any(frozenset(pair) in _APART for pair in product(one, other))


def _operators(reading: Reading, part: slice, kind: str) -> set[str]:
    """The words of that kind in the stretch; no "none", which negation tells of."""
    words = reading.words[part]
    if not words:
        return set()
    text = reading.telling.text[words[0].span.start : words[-1].span.end]
    return {each for each in read_operators(text, reading.language) if KINDS.get(each) == kind} - {"none"}


def _is_restriction(reading: Reading, part: slice, other: slice) -> bool:
    """Whether the change is one adjective more before a noun that both have."""
    if part.stop - part.start != 1 or other.stop > other.start or part.stop >= len(reading.words):
        return False
    adjective, noun = reading.words[part.start], reading.words[part.stop]
    return bool(adjective.kind == "adjective" and noun.kind == "noun")


def _difference(relation: str, a: Reading, b: Reading, x: Span, y: Span) -> Difference:
    one, other = x.of(a.telling.text), y.of(b.telling.text)
    return Difference(relation, Confidence.MEDIUM, Place(x, one), Place(y, other), (one.lower(), other.lower()))
