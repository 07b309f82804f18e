"""Places that hold places: what is true of a town is true of its country, so they never exclude each other."""

from __future__ import annotations

import re
from collections.abc import Mapping
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
    one, other = _known(a, language), _known(b, language)
    if one is None or other is None:
        return False
    return one in with_holders(frozenset([other]), language) or other in with_holders(frozenset([one]), language)


def is_town(name: str, language: str) -> bool:
    """Whether the table knows the name as a place that holds none."""
    return _known(name, language) in _towns(language)


@cache
def _towns(language: str) -> frozenset[str]:
    table = _holders(language)
    return frozenset(table) - frozenset[str]().union(*table.values())


def places_of(text: str, language: str) -> frozenset[str]:
    """The places that a text names, folded: what the small table and the countries say is one, and towns where they
    stand as places, behind "in" or at the head of a report ("Werl: ..."), for many are common words and surnames."""
    table, names = _wide(language), pack(language).names
    words = {word for word in re.findall(r"\w[\w-]*", text) if word[0].isupper()}
    told = {_known_in(word, table) for word in words if _known(word, language) or _is_country(word, language)}
    placed = re.findall(rf"(?<!\w)(?:{'|'.join(sorted(names.place_prepositions)) or 'in'})\s+(\w[\w-]*)", text, re.I)
    head = re.match(r"[^:.!?]{1,40}(?=:)", text)
    headed = re.findall(r"\w[\w-]*", head[0]) if head else []
    told |= {_known_in(word, table) for word in (*placed, *headed) if word[0].isupper()}
    return frozenset(place for place in told if place)


def are_elsewhere(a: frozenset[str], b: frozenset[str], language: str) -> bool:
    """Whether both name places (`places_of`), and no place of the one is, holds or lies in one of the other's."""
    if not a or not b:
        return False
    return with_holders(a, language).isdisjoint(b) and with_holders(b, language).isdisjoint(a)


def with_holders(places: frozenset[str], language: str) -> frozenset[str]:
    """These places (`places_of`) and all that hold them."""
    table = _wide(language)
    every, todo = set(places), list(places)
    while todo:
        new = table[todo.pop()] - every
        every |= new
        todo += new
    return frozenset(every)


@cache
def _wide(language: str) -> dict[str, frozenset[str]]:
    """As `_holders`, with all countries, states and towns beside."""
    known = pack(language)
    held = {place: set(holders) for place, holders in _holders(language).items()}
    for holder, places in known.towns.holds.items():
        held.setdefault(fold(holder), set())
        for place in places:
            held.setdefault(fold(place), set()).add(fold(holder))
    for names in known.countries.names.values():
        for name in names:
            held.setdefault(fold(name), set())
    return {place: frozenset(holders) for place, holders in held.items()}


@cache
def _countries(language: str) -> frozenset[str]:
    return frozenset(fold(name) for names in pack(language).countries.names.values() for name in names)


def _is_country(word: str, language: str) -> bool:
    return not _countries(language).isdisjoint((fold(word), fold(word.removesuffix("s"))))


def _known(name: str, language: str) -> str | None:
    return _known_in(name, _holders(language))


def _known_in(name: str, table: Mapping[str, frozenset[str]]) -> str | None:
    for form in (fold(name), fold(name.removesuffix("s"))):
        if form in table:
            return form
    return None


def _depth(place: str, table: dict[str, frozenset[str]]) -> int:
    return 1 + max((_depth(holder, table) for holder in table[place]), default=-1)
