"""Places that hold places: what is true of a town is true of its country, so they never exclude each other."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path

from checker.languages import pack
from checker.model.kept import kept
from checker.values.names.likeness import fold

#: Folded name of a place -> the folded names of the places that hold it.
_Holders = Mapping[str, Collection[str]]


#: Shorter names of places are parts of other words: "Ulm", "Kulmbach".
SHORTEST_WITHIN = 6


@cache
def _tables(language: str) -> tuple[_Holders, _Holders, frozenset[str]]:
    """The small table; the same with all countries, states and towns beside; the places that are known as such wherever
    their names stand, of the small table and all countries. Kept from run to run."""
    folder = pack(language).folder
    tables = (folder / f"{name}.toml" for name in ("places", "towns", "countries"))
    sources = [Path(__file__), *(path for path in tables if path.is_file())]
    small, wide, standing = kept(f"places-{language}", sources, lambda: _worked_out(language))
    return small, wide, frozenset(standing)


def _worked_out(language: str) -> tuple[dict[str, list[str]], dict[str, list[str]], list[str]]:
    known = pack(language)
    small, wide = _held(known.places.holds), _held(known.places.holds, known.towns.holds)
    countries = [fold(name) for names in known.countries.names.values() for name in names]
    for country in countries:
        wide.setdefault(country, [])
    return small, wide, [*small, *countries]


def _held(*tables: Mapping[str, Collection[str]]) -> dict[str, list[str]]:
    held: dict[str, set[str]] = {}
    for holder, places in (row for table in tables for row in table.items()):
        held.setdefault(fold(holder), set())
        for place in places:
            held.setdefault(fold(place), set()).add(fold(holder))
    return {place: sorted(holders) for place, holders in held.items()}


def _holders(language: str) -> _Holders:
    return _tables(language)[0]


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
    return frozenset(table).difference(*table.values())


def places_of(text: str, language: str) -> frozenset[str]:
    """The places that a text names, folded: what the small table and the countries say is one, and towns where they
    stand as places, behind "in" or at the head of a report ("Werl: ..."), for many are common words and surnames."""
    _, table, standing = _tables(language)
    names = {word for word in re.findall(r"\w[\w-]*", text) if word[0].isupper()}
    pairs = re.findall(r"(?=(?<!\w)(\w[\w-]*) (\w[\w-]*))", text)
    names |= {one + other for one, other in pairs if one[0].isupper() and other[0].isupper()}
    told = {_known_in(name, table) for name in names} & standing
    prepositions = "|".join(sorted(pack(language).names.place_prepositions)) or "in"
    placed = re.findall(rf"(?<!\w)(?:{prepositions})\s+(\w[\w-]*)", text, re.IGNORECASE)
    head = re.match(r"[^:.!?]{1,40}(?=:)", text)
    headed = re.findall(r"\w[\w-]*", head[0]) if head else []
    told |= {_known_in(word, table) for word in (*placed, *headed) if word[0].isupper()}
    return frozenset(place for place in told if place)


def are_elsewhere(a: frozenset[str], b: frozenset[str], language: str) -> bool:
    """Whether both name places (`places_of`), and no place of the one is, holds or lies in one of the other's."""
    if not a or not b:
        return False
    return with_holders(a, language).isdisjoint(b) and with_holders(b, language).isdisjoint(a)


def stand_within(places: frozenset[str], text: str) -> bool:
    """Whether one of the places (`places_of`) stands inside of a word of the text: "Stuttgarter", "Hawaii-Vulkan"."""
    folded = fold(text)
    return any(len(place) >= SHORTEST_WITHIN and place in folded for place in places)


def with_holders(places: frozenset[str], language: str) -> frozenset[str]:
    """These places (`places_of`) and all that hold them."""
    table = _tables(language)[1]
    every, todo = set(places), list(places)
    while todo:
        new = set(table[todo.pop()]) - every
        every |= new
        todo += new
    return frozenset(every)


def _known(name: str, language: str) -> str | None:
    return _known_in(name, _holders(language))


def _known_in(name: str, table: _Holders) -> str | None:
    form = fold(name)
    if form in table:
        return form
    bare = fold(name.removesuffix("s"))
    return bare if bare in table else None


def _depth(place: str, table: _Holders) -> int:
    return 1 + max((_depth(holder, table) for holder in table[place]), default=-1)
