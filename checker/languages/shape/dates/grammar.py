"""How a language tells dates: surface forms and what they say, and the little words around expressions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from checker.languages.shape.dates.spec import Found, Spec

# What a form says: one expression, several ("5. bis 7. Mai") or none.
Read = Callable[[re.Match[str]], Iterable[Found]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A surface form and what it says. `read` gives nothing where the form is met and the sense is not.

    A slow pattern names in `near` a quick one that its every match has inside or close by.
    """

    pattern: re.Pattern[str]
    read: Read
    near: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class Grammar:
    """All that reading needs of one language.

    `glue` is what may stand between two parts of one expression ("des", "of the"); `linked` what stands between two
    expressions that share a month or a year ("bis", "and"), `ranged` what stands between a beginning and an end.
    `roles` are the words before an expression that bind it to the event, longest first. `distance` is what stands
    between a length and the day it is counted from ("zwei Wochen vor Weihnachten"), its group `word` one of
    `distance_back` where it counts back, unless `period` stands before it ("die drei Monate vor der Wahl" is a
    stretch). `past` and `future` are the signs of tense in a clause.
    """

    rules: tuple[Rule, ...]
    glue: re.Pattern[str]
    linked: re.Pattern[str]
    ranged: re.Pattern[str]
    roles: re.Pattern[str]
    role_names: Mapping[str, str]
    distance: re.Pattern[str]
    distance_back: tuple[str, ...]
    period: re.Pattern[str]
    past: re.Pattern[str]
    future: re.Pattern[str]


def whole(match: re.Match[str], spec: Spec | None, group: str | int = 0) -> tuple[Found, ...]:
    """The group's stretch as one expression; nothing for ``None``."""
    return () if spec is None else (Found(match.start(group), match.end(group), spec),)


def words(table: Iterable[str]) -> str:
    """A regular expression for any of the words, the longest first, blanks of any width."""
    ordered = sorted(table, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered) + ")"
