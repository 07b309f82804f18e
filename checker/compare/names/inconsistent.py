"""One report that spells one full name in two ways: told of one side alone.

All other words of the name have to be the same, which sets a slip apart from a relative or another person. In 80,973
headlines and teasers of an archive it came 13 times, and was a slip 12 times.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from checker.compare.scene import Difference, Place, Telling
from checker.model import Confidence, Side
from checker.values.names.likeness import fold, is_slip
from checker.values.names.read import Name, read_names

#: A report names fewer persons; a list of thousands of names is none of what this looks for.
MOST_NAMES = 500


def find_inconsistent(telling: Telling) -> tuple[Difference, ...]:
    """Full names that differ by a slip in one word, told at the later place; the earlier one is related.

    Ask for it by `Telling.once`: it is of one report alone.
    """
    pairs = _of_one_size(_full_names(telling))
    return tuple(_difference(telling, *pair) for pair in pairs if _is_slip(*pair, telling.document.language))


def _is_slip(first: Name, second: Name, language: str) -> bool:
    words = [(a, b) for a, b in zip(first.words, second.words, strict=True) if fold(a) != fold(b)]
    return len(words) == 1 and is_slip(*words[0], language)


def _full_names(telling: Telling) -> list[Name]:
    """The first place of every name of two words or more, all of them with a capital; in order."""
    found: dict[tuple[str, ...], Name] = {}
    for claim in telling.claims:
        for name in read_names(telling.text, claim.span, telling.document.language):
            if len(name.words) > 1 and all(word[0].isupper() for word in name.words):
                found.setdefault(tuple(map(fold, name.words)), name)
    return list(found.values())[:MOST_NAMES]


def _of_one_size(names: list[Name]) -> Iterator[tuple[Name, Name]]:
    return ((a, b) for a, b in combinations(names, 2) if len(a.words) == len(b.words))


def _difference(telling: Telling, first: Name, second: Name) -> Difference:
    on_a = telling.side is Side.A
    one, other = (Place(name.span, " ".join(name.words)) for name in (first, second))
    return Difference(
        relation="inconsistent",
        confidence=Confidence.MEDIUM,
        a=other if on_a else None,
        b=None if on_a else other,
        identity=(one.value, other.value),
        arguments=(("value_a", one.value), ("value_b", other.value)),
        related=((telling.side, one),),
    )
