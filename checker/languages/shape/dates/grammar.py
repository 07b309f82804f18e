"""How a language tells dates: surface forms and what they say, and the little words around expressions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cached_property

from checker.languages.shape.dates.spec import Found, Spec
from checker.model.frozen import frozen
from checker.model.patterns import compiled

# What a form says: one expression, several ("5. bis 7. Mai") or none.
Read = Callable[[re.Match[str]], Iterable[Found]]


@frozen(slots=False)
class Rule:
    """A surface form and what it says. `read` gives nothing where the form is met and the sense is not.

    A slow pattern names in `near` a quick one that its every match has inside or close by, and in `holds` one that has
    a match inside its every match. A `small` one is met in the text in small letters, `near` and `holds` too. `needs`
    are words of which the text in small letters holds one where the form is met; nothing is known where there is none.
    """

    source: str
    read: Read
    near: re.Pattern[str] | None = None
    holds: re.Pattern[str] | None = None
    small: bool = False
    flags: int = 0
    needs: tuple[str, ...] = ()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The source, compiled for the first text that may have a match."""
        return compiled(self.source, self.flags)


@frozen
class Grammar:
    """All that reading needs of one language.

    `glue` is what may stand between two parts of one expression ("des", "of the"); `linked` what stands between two
    expressions that share a month or a year ("bis", "and"), `ranged` what stands between a beginning and an end.
    `roles` are the words before an expression that bind it to the event, longest first. `distance` is what stands
    between a length and the day it is counted from ("zwei Wochen vor Weihnachten"), its group `word` one of
    `distance_back` where it counts back, and `starting` where it lasts from that day on ("two weeks starting Monday"),
    unless `period` stands before it ("die drei Monate vor der Wahl" is a
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
    starting: re.Pattern[str]
    period: re.Pattern[str]
    past: re.Pattern[str]
    future: re.Pattern[str]


def whatever_capitals(pattern: str, read: Read, near: re.Pattern[str] | None = None, *, seen: bool = False) -> Rule:
    """A form that is met in small letters and in capitals alike.

    A pattern without capitals is compiled in less than half the time of one that looks past them. `seen` says that
    `read` looks at them, as a pattern with ``(?-i:...)`` does.
    """
    if seen or "(?-i:" in pattern:
        return Rule(pattern, read, near, flags=re.IGNORECASE)
    return Rule(_small(pattern), read, near, small=True)


def holding(amount: str, rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """The rules; those with a length of time in them are asked only where one of these stands.

    Args:
        amount: the pattern of a length, as it stands in the rules' own, never in a part that may be missing.
    """
    held, small = in_small(amount), _small(amount)
    return tuple(replace(rule, holds=held) if rule.small and small in rule.source else rule for rule in rules)


# What is no letter of the text itself in a pattern: an escape, the name of a group.
_NO_LETTER = compiled(r"\\.|\(\?P[<=]\w+[>)]", re.DOTALL)


def in_small(pattern: str) -> re.Pattern[str]:
    """The pattern for a text in small letters, compiled."""
    return compiled(_small(pattern))


def _small(pattern: str) -> str:
    small: list[str] = []
    end = 0
    for kept in _NO_LETTER.finditer(pattern):
        small += (pattern[end : kept.start()].lower(), kept[0])
        end = kept.end()
    return "".join((*small, pattern[end:].lower()))


def whole(match: re.Match[str], spec: Spec | None, group: str | int = 0) -> tuple[Found, ...]:
    """The group's stretch as one expression; nothing for ``None``."""
    return () if spec is None else (Found(match.start(group), match.end(group), spec),)


def words(table: Iterable[str]) -> str:
    """A regular expression for any of the words, the longest first, blanks of any width."""
    ordered = sorted(table, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered) + ")"
