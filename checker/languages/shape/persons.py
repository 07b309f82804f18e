"""What news says of a person without a name or behind it: whose wife, which rank, what calling."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from checker.model.frozen import frozen


@frozen
class Persons:
    """All lower case.

    `fields`: a kind of word for a person ("rank") -> lines of nouns; those of one line may be one person, two of no
    common line exclude each other. A word of a field `told_once` is said of the one whose age a report tells, wherever
    it stands, if there are no two. `party_adjectives`: beginnings that say that somebody is of no party.
    `married` and `unmarried` are nouns for the half of a couple, a line for women and one for men; what both have is
    a man's behind one of `masculine`. Words that begin like one of `no_couples` say that there is more than one tie.
    `determiners` stand before one person, `plural` ones before several, but before nouns that end in one of `feminine`;
    behind one of `oblique` a noun may have one of `oblique_endings` more. `people` are nouns of inhabitants beside
    those of `checker.languages.shape.nations`; where a word of `roots` stands, a nation is where somebody comes from.
    `belongings`: lines of nouns for one thing that somebody owns, before whose it is; `parts` lines of nouns for one
    part that a relative plays. `flags` are what a ship sails under.
    """

    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    told_once: frozenset[str] = frozenset()
    married: tuple[frozenset[str], ...] = ()
    unmarried: tuple[frozenset[str], ...] = ()
    masculine: frozenset[str] = frozenset()
    no_couples: tuple[str, ...] = ()
    party_adjectives: tuple[str, ...] = ()
    determiners: frozenset[str] = frozenset()
    plural: frozenset[str] = frozenset()
    feminine: tuple[str, ...] = ()
    oblique: frozenset[str] = frozenset()
    oblique_endings: tuple[str, ...] = ()
    people: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    roots: frozenset[str] = frozenset()
    belongings: tuple[frozenset[str], ...] = ()
    parts: tuple[frozenset[str], ...] = ()
    flags: frozenset[str] = frozenset()
