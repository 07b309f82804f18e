"""What a figure may be of that each of two reports of one event gives but once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from checker.model.frozen import frozen


@frozen
class Once:
    """Patterns are met in letters of either case, lemmas are in lower case.

    `roles` are what becomes of a person, a pattern of a sentence for each; a report that meets `several` tells of more
    people than one. `storeys` are lemmas of the noun behind the number of a floor, `happenings` what may happen there,
    a pattern of a clause for each. `votes` are patterns with groups "one" and "other", the figures of a vote, and a
    report that meets `motions` may tell of more than one. A clause with `sentenced` says how long a court locks
    somebody up, but not in a sentence with `not_sentenced`, and a report with `instances` tells of more courts than
    one, one with `retrial` of two trials, whose outcome a sentence with `sentencing` tells. `stages` say of which match
    and what part of it a result is, a pattern of a sentence for each, "won" being its end; beside `interim` it is none
    of the end. `minutes` are lemmas behind the minute of a match, `deeds` what may be done in it, a pattern of a
    sentence for each. `people` are lemmas of nouns that count people as who is there or what becomes of them, not by
    what they are all their lives. The names of roles, happenings, stages and deeds are the same in every language.
    """

    roles: Mapping[str, str] = field(default_factory=dict)
    several: str = "(?!)"
    storeys: frozenset[str] = frozenset()
    happenings: Mapping[str, str] = field(default_factory=dict)
    votes: tuple[str, ...] = ()
    motions: str = "(?!)"
    sentenced: str = "(?!)"
    not_sentenced: str = "(?!)"
    instances: str = "(?!)"
    retrial: str = "(?!)"
    sentencing: str = "(?!)"
    stages: Mapping[str, str] = field(default_factory=dict)
    minutes: frozenset[str] = frozenset()
    deeds: Mapping[str, str] = field(default_factory=dict)
    interim: str = "(?!)"
    people: frozenset[str] = frozenset()
