"""How firmly a figure is given, and amounts that are no figure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from decimal import Decimal

from checker.model import Bound
from checker.model.frozen import frozen

#: Expressions of one word or several.
Expressions = tuple[tuple[str, ...], ...]


@frozen
class Vague:
    """A vague amount as the interval a newsroom would still call by that name; `stated` is the amount it names.

    `small` says that the last word is in small letters ("ein paar Schuhe" are a few, "ein Paar Schuhe" is one pair).
    """

    words: Expressions
    low: Decimal
    high: Decimal
    stated: Decimal
    small: bool = False


@frozen
class Hedges:
    """Expressions, casefolded, by the bound that they put on the figure: `before` it and `after` it.

    `vague` are amounts of their own ("Dutzende"), `vague_factors` multiply a power of ten ("mehrere hundert"), and
    `joined` words are hung on the figure with a hyphen ("2,500-odd"). `during` words before a length of time say within
    which, not how much more: where one of `during_after` follows, or, in a language without such words, unless one of
    `not_during` stands before them or of `not_during_after` behind it.
    `nouns_only` are vague words that say something only with what they count. `comparing` words behind a hedge make it
    another expression ("or more *than*"). Behind nouns that end in one of `sized` a word of `sizes` says how much it is
    and is no hedge ("Kredit *über* 10.000 Euro").
    """

    before: Mapping[Bound, Expressions] = field(default_factory=dict)
    after: Mapping[Bound, Expressions] = field(default_factory=dict)
    joined: Mapping[Bound, frozenset[str]] = field(default_factory=dict)
    during: frozenset[str] = frozenset()
    not_during: frozenset[str] = frozenset()
    during_after: frozenset[str] = frozenset()
    not_during_after: frozenset[str] = frozenset()
    vague: tuple[Vague, ...] = ()
    vague_factors: Expressions = ()
    nouns_only: frozenset[str] = frozenset()
    comparing: frozenset[str] = frozenset()
    sizes: frozenset[str] = frozenset()
    sized: tuple[str, ...] = ()
