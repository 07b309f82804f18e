"""What a clause dates, by few words: the beginning or the end, of a trial, a building, a sale; and if it is to come."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from checker.compare.scene import Telling
from checker.languages import pack
from checker.model import DateValue, Precision, Span
from checker.model.frozen import frozen
from checker.model.patterns import compiled


@frozen
class Dated:
    """The phases and the things that the words of a clause name, each by its name in the tables."""

    phases: frozenset[str]
    things: frozenset[str]


def read_phase(telling: Telling, clause: Span) -> Dated:
    """What the clause says that it dates; empty where the tables know none of its words."""
    return telling.once(_read, clause)


def _read(telling: Telling, clause: Span) -> Dated:
    table, words = pack(telling.document.language).milestones, clause.of(telling.text)
    return Dated(_named(table.phases, words), _named(table.things, words))


def _named(ways: Mapping[str, str], words: str) -> frozenset[str]:
    return frozenset(name for name, way in ways.items() if compiled(way, re.IGNORECASE).search(words))


def exclude_each_other(a: Dated, b: Dated) -> bool:
    """Whether two clauses date things that are not one: the beginning and the end, the trial and the verdict."""
    return _are_apart(a.phases, b.phases) or _are_apart(a.things, b.things)


def _are_apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and one.isdisjoint(other)


WEEK = timedelta(days=7)


def to_come(telling: Telling, value: DateValue, clause: Span) -> DateValue:
    """The date, a weekday in the week to come where its clause tells of the future: "am Montag fällt das Urteil"."""
    if not telling.dated or value.weekday is None or value.precision is not Precision.DAY or not value.first:
        return value
    coming = pack(telling.document.language).milestones.coming
    behind = date.fromisoformat(telling.dated[:10]) - value.first
    if value.anchor != "resolved" or not timedelta(0) < behind < WEEK:
        return value
    if not coming or not compiled(coming, re.IGNORECASE).search(clause.of(telling.text)):
        return value
    day = value.first + WEEK
    return replace(value, first=day, last=day, timex=day.isoformat())
