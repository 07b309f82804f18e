"""What news says of a person beside the name: party, office, post, kin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from checker.model.frozen import frozen

#: A value -> the words that say it.
Words = Mapping[str, tuple[str, ...]]


@frozen
class Roles:
    """Only what excludes something else stands here; most things said of a person are true together. Lower case, but
    the parties.

    `parties`: party -> first parts of compounds, or what stands in brackets; `party_letters`: what stands before a
    state ("D-Nev.") -> the party; `no_members` are nouns behind a party's name that make no member of it, a member is
    who acts behind one of `speaks_for` and the party ("für die Linke sprach Jan Maes"). `portfolios`
    go with one of the nouns `minister`, by compounds also those that stand here under no name, but `no_portfolios`;
    those of one line of `one_ministry` go together, in a ministry of `union_level` those of `one_union_ministry`
    alone; `levels` of the state before them make no difference. `heads` are
    offices that exclude each other in one state. `leaders` lead a firm: last part of a compound with its name where
    posts are `joined_posts` ("Nordwerk-Chef"), else behind it, or in an `apposition` ("the") with `of`. `attributes`
    are tags of words between an article and the office, `adjective_endings` those of nations. Offices of one line of
    `one_office` are said of one and the same person.

    Beginnings of words: `former` and `former_prefix` say that somebody was it; `other_time` sets the office to another
    time without saying which, those of them that are `lasting` to no later one; `deputy` and `deputy_prefix` make
    another office of it.

    `possessives`: lemma of a pronoun -> its forms; `kin`: relation -> nouns without a prefix of `same_kin`;
    `offices_name` says that an office alone tells who a relative is. `relatives` are nouns of several of a family, what
    ends in one of `family_firms` goes by a family's name, `shared_functions` are nouns of what several of a story are,
    those that end in one of `of_each_sex` what a man and a woman of a story are.
    """

    parties: Words = field(default_factory=dict)
    party_letters: Mapping[str, str] = field(default_factory=dict)
    no_members: tuple[str, ...] = ()
    speaks_for: frozenset[str] = frozenset()
    portfolios: Words = field(default_factory=dict)
    minister: tuple[str, ...] = ()
    one_ministry: tuple[frozenset[str], ...] = ()
    one_union_ministry: tuple[frozenset[str], ...] = ()
    union_level: str = ""
    no_portfolios: frozenset[str] = frozenset()
    levels: tuple[str, ...] = ()
    heads: Words = field(default_factory=dict)
    one_office: tuple[frozenset[str], ...] = ()
    leaders: frozenset[str] = frozenset()
    joined_posts: bool = False
    apposition: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    attributes: tuple[str, ...] = ()
    adjective_endings: tuple[str, ...] = ("",)
    former: tuple[str, ...] = ()
    former_prefix: str = "ex-"
    other_time: tuple[str, ...] = ()
    lasting: tuple[str, ...] = ()
    deputy: tuple[str, ...] = ()
    deputy_prefix: tuple[str, ...] = ()
    possessives: Words = field(default_factory=dict)
    kin: Words = field(default_factory=dict)
    same_kin: tuple[str, ...] = ()
    offices_name: bool = False
    relatives: frozenset[str] = frozenset()
    family_firms: tuple[str, ...] = ()
    shared_functions: frozenset[str] = frozenset()
    of_each_sex: tuple[str, ...] = ()
