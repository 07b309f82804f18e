"""Rates that offices and banks publish for a country and a month, so that two reports of one day tell one figure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from checker.model.frozen import frozen


@frozen
class Rate:
    """One rate: its `name`, patterns of the `words` that it goes by and of `loose` ones, and who sets it.

    The loose ones stand for it in a report that has one of the others too: "Preise", "die Rate".
    """

    name: str
    words: str
    loose: str = "(?!)"
    set_by_bank: bool = False


@frozen
class Rates:
    """Patterns of text in lower case.

    `goods` are what has a rate of its own: a figure nearer to one of them is of no rate here. A sentence with one of
    `aside`, and a figure right behind `former`, tell another figure than that of today: a target, a forecast, the month
    before. `unions` and `banks` are areas by name, for rates of countries and for those that a bank sets; a report that
    names no country speaks of `home`, ISO 3166 in lower case. `seats` are towns of offices, which are no areas.
    """

    rates: tuple[Rate, ...] = ()
    goods: str = "(?!)"
    aside: str = "(?!)"
    former: str = "(?!)"
    unions: Mapping[str, str] = field(default_factory=dict)
    banks: Mapping[str, str] = field(default_factory=dict)
    home: str = ""
    seats: frozenset[str] = frozenset()
