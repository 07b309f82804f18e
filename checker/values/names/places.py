"""Places that hold places: what is true of a town is true of its country, so they never exclude each other."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from checker.languages import pack
from checker.values.names.likeness import fold


@cache
def _holders(language: str) -> dict[str, frozenset[str]]:
    """Folded name of a place -> the folded names of the places that hold it."""
    held: dict[str, set[str]] = {}
    for holder, places in pack(language).places.holds.items():
        held.setdefault(fold(holder), set())
        for place in places:
            held.setdefault(fold(place), set()).add(fold(holder))
    return {place: frozenset(holders) for place, holders in held.items()}


def is_place(name: str, language: str) -> bool:
    """Whether the table knows the name as a country, a state or a town, its genitive included."""
    return _known(name, language) is not None


def exclude_each_other(a: str, b: str, language: str) -> bool:
    """Whether both are places of the table, of one kind, and neither holds the other: two towns, two countries."""
    one, other, table = _known(a, language), _known(b, language), _holders(language)
    if one is None or other is None or one == other or holds_the_other(a, b, language):
        return False
    return {one, other} <= _towns(language) or _depth(one, table) == _depth(other, table)


def holds_the_other(a: str, b: str, language: str) -> bool:
    """Whether one of two places of the table is the other or holds it, through a state too."""
    one, other = _with_holders([a], language), _with_holders([b], language)
    return not (one[1].isdisjoint(other[0]) and other[1].isdisjoint(one[0]))


def is_town(name: str, language: str) -> bool:
    """Whether the table knows the name as a place that holds none."""
    return _known(name, language) in _towns(language)


@cache
def _towns(language: str) -> frozenset[str]:
    table = _holders(language)
    return frozenset(table) - frozenset[str]().union(*table.values())


def are_elsewhere(a: Iterable[str], b: Iterable[str], language: str) -> bool:
    """Whether both tell of places of the table, and no place of the one is, holds or lies in one of the other's."""
    one, other = _with_holders(a, language), _with_holders(b, language)
    if not one[0] or not other[0]:
        return False
    return one[1].isdisjoint(other[0]) and other[1].isdisjoint(one[0])


def _with_holders(words: Iterable[str], language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The places among the words, and these with all that hold them."""
    table = _holders(language)
    places = frozenset(place for word in words if (place := _known(word, language)))
    every, todo = set(places), list(places)
    while todo:
        new = table[todo.pop()] - every
        every |= new
        todo += new
    return places, frozenset(every)


def _known(name: str, language: str) -> str | None:
    table = _holders(language)
    for form in (fold(name), fold(name.removesuffix("s"))):
        if form in table:
            return form
    return None


def _depth(place: str, table: dict[str, frozenset[str]]) -> int:
    return 1 + max((_depth(holder, table) for holder in table[place]), default=-1)
