"""Nouns that tie two names to each other."""

from __future__ import annotations

from checker.model.frozen import frozen


@frozen
class Row:
    """A `group` of ties that exclude each other, which `tie` of it (seen from the one called so), and its nouns."""

    group: str
    tie: str
    nouns: tuple[str, ...]


@frozen
class Ties:
    """All lower case.

    `of` and `determiners` stand between the noun and whose it is, `copulas` between a name and the noun. `firms` end a
    firm's name and tell none from another. `no_names` begin with a capital at the start of a sentence alone. Where
    `nouns_capitalised`, a word in capitals may be a common noun, which its tag says.
    """

    ties: tuple[Row, ...] = ()
    of: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    copulas: frozenset[str] = frozenset()
    firms: frozenset[str] = frozenset()
    no_names: frozenset[str] = frozenset()
    nouns_capitalised: bool = False
