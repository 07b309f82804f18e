"""What a text must hold for a pattern to have a match in it: a few words, sooner looked for than a pattern is compiled.

Of a hundred forms of dates a report has ten. The words are taken from the pattern as Python's own parser reads it; they
are kept in the user's cache (`checker.model.kept`), as that takes as long as to compile half of the forms.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

from checker.languages.shape.dates.grammar import Rule
from checker.model.kept import can_keep, kept

#: A word of fewer letters stands in every text, and of more words than these the pattern itself is as quick.
_LEAST, _MOST = 2, 40

#: A word of more letters than these is no rarer.
_RARE = 5

Words = frozenset[str]


def with_needs(rules: Sequence[Rule], name: str) -> tuple[Rule, ...]:
    """The rules with the words that each needs, where they can be kept from run to run: to find them takes long.

    Args:
        name: of the language.
    """
    if not can_keep():
        return tuple(rules)
    told = "\n".join(f"{rule.flags} {rule.source}" for rule in rules)
    needs = kept(f"dates-{name}", (Path(__file__),), lambda: tuple(needed(rule) for rule in rules), told=told)
    return tuple(replace(rule, needs=words) for rule, words in zip(rules, needs, strict=True))


def needed(rule: Rule) -> tuple[str, ...]:
    """Words in small letters of which a text, in small letters too, holds one where the rule has a match; none where
    nothing is known."""
    parsed: Any = import_module("re._parser").parse(rule.source, rule.flags)
    words = _of_all(parsed) or frozenset()
    # a word that holds another is there only where the other is
    shortest = {word for word in words if not any(other != word and other in word for other in words)}
    return tuple(sorted(shortest))


def _of_all(parts: Iterable[tuple[Any, Any]]) -> Words | None:
    """What is needed where all parts match one behind the other: what the most telling of them needs."""
    best: Words | None = None
    run = ""
    for kind, part in (*parts, (None, None)):
        if str(kind) == "LITERAL":
            run += chr(part).lower()
            continue
        best = _more_telling(best, frozenset({run}))
        run = ""
        best = _more_telling(best, _of_one(str(kind), part))
    return best


def _of_one(kind: str, part: Any) -> Words | None:
    if kind == "SUBPATTERN":
        return _of_all(part[-1])
    if kind == "ATOMIC_GROUP":
        return _of_all(part)
    if kind in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT") and part[0] > 0:
        return _of_all(part[2])
    if kind == "ASSERT":  # what stands before or behind stands in the text too
        return _of_all(part[1])
    if kind == "BRANCH":
        ways = [_of_all(way) for way in part[1]]
        return None if None in ways else frozenset().union(*(way for way in ways if way))
    return None


def _more_telling(one: Words | None, other: Words | None) -> Words | None:
    if other is None or len(other) > _MOST or min(map(len, other), default=0) < _LEAST:
        return one
    return other if one is None or _telling(other) > _telling(one) else one


def _telling(words: Words) -> tuple[int, int]:
    return min(_RARE, min(map(len, words))), -len(words)
