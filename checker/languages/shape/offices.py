"""Offices that one person holds at a time, and what tells the kind of a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from checker.model.frozen import frozen


@frozen
class Offices:
    """All lower case, but `team_words` and `organisation_words`, which are as written.

    `heads`: an office -> the words it ends in, in every form; those with one of `female_endings` are said of women.
    `one_head` are heads that one office may be told by. Of those that are `sole` there is one in a story, of those
    `by_area` one of each area ("Finanzminister"), but for areas `held_by_many`; those `of_each_side` both sides of a
    match or a talk have, `of_matches` those of a match; `local` ones every town has, `national` ones every state and
    sport. What has an area of `sole_areas` is one of its kind, an area of `deputies` makes it the second. `of_states`:
    an office -> the states that have it; lines of `of_one_state` are words for the head of one state. Those who are
    `governing` lead a government. `joined` says
    that what the office is of stands before it with a hyphen or in one word
    ("Nordwerk-Chef", "Finanzminister"), not as words of their own. Areas of `general` say no more than the head alone;
    `functions` are what somebody is the chief of inside a firm or a club. A party of `two_heads` has two at its head.
    What is named behind words of `aside` is the place, the partner or the opponent of who acts, behind those of them
    `at_home` perhaps whose place it is. `sports`: kind -> parts of words that tell it; a team of `other_teams` is
    another one of the same name, and words with parts of `successions` tell that one follows another. Parties of
    `both_sexes` have a woman and a man at their head. Who is `presiding` may do so over a state; the states of a
    country of `lands` have heads `of_lands` too. `weak_endings` are said of a man behind an article too, the first of
    them without one of a woman.
    `leading` are heads that may be any other's where their area is general or `of_state` ("Staatschef"). Lines of
    `posts` are nouns of who does what one does at a time; those of one line may be one. Words with one of the endings
    `of_any_office` ("politiker") are said of every holder. Lines of `groups` are nouns of people in the plural;
    those of one line may be the same people, those of two are not.
    What somebody does is of a sector of `sectors` if its noun has one of the stems, and of a department if it begins
    with one of `departments` and ends in one of `department_heads`: nobody is of two at a time.
    `organisation_words` and `organisation_endings` make a name an organisation's, `team_words` a team's.
    """

    heads: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    female_endings: tuple[str, ...] = ()
    weak_endings: tuple[str, ...] = ()
    sole: frozenset[str] = frozenset()
    by_area: frozenset[str] = frozenset()
    of_each_side: frozenset[str] = frozenset()
    of_matches: frozenset[str] = frozenset()
    of_states: Mapping[str, frozenset[str]] = field(default_factory=dict)
    of_one_state: tuple[frozenset[str], ...] = ()
    deputies: frozenset[str] = frozenset()
    governing: frozenset[str] = frozenset()
    presiding: frozenset[str] = frozenset()
    lands: frozenset[str] = frozenset()
    of_lands: frozenset[str] = frozenset()
    local: frozenset[str] = frozenset()
    national: frozenset[str] = frozenset()
    sole_areas: frozenset[str] = frozenset()
    one_head: tuple[frozenset[str], ...] = ()
    joined: bool = False
    functions: frozenset[str] = frozenset()
    general: frozenset[str] = frozenset()
    held_by_many: frozenset[str] = frozenset()
    two_heads: frozenset[str] = frozenset()
    organisation_words: frozenset[str] = frozenset()
    organisation_endings: tuple[str, ...] = ()
    team_words: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()
    of_state: frozenset[str] = frozenset()
    posts: tuple[frozenset[str], ...] = ()
    of_any_office: tuple[str, ...] = ()
    groups: tuple[frozenset[str], ...] = ()
    sectors: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    aside: frozenset[str] = frozenset()
    at_home: frozenset[str] = frozenset()
    other_teams: frozenset[str] = frozenset()
    successions: tuple[str, ...] = ()
    sports: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    both_sexes: frozenset[str] = frozenset()
    departments: tuple[str, ...] = ()
    department_heads: tuple[str, ...] = ()
