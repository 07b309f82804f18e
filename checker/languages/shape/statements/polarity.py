"""Negators, words of direction, and words that carry no event."""

from __future__ import annotations

from checker.model.frozen import frozen


@frozen
class Polarity:
    """All lower case.

    `kinds`: beginning of a tag -> kind of word (name, noun, verb, adjective), first match; `finite` is in the tag of a
    finite verb. `light` words are too general to make two statements one. `negators` deny their clause, and so does a
    word that ends in `negating_ending`, except where one of the phrases of `no_denials` begins with them ("nicht nur"),
    and right behind one of `alternatives`, which leave it open or raise it ("oder nicht", "wie nie").
    Right before a name or a noun those of `constituent_negators` deny that alone, and so does any in a clause before
    one of `instead`; `noun_negators` deny the noun or adjective behind them alone. Right before one of `parts` a
    negator leaves the rest standing ("nicht alle"). A clause with one of `conditions` tells nothing as it is, one with
    a word of `other_measure` an earlier state or another series. What depends on a
    word of `denying` did not come about. `lacking` say that a thing is away, or is back. `infinitive` stands before an
    infinitive or inside of it.

    `particles` stand apart from their verb at the end of a clause, or before one of `clause_joins`. `turning`: a verb,
    a preposition that turns it, and the verb they make. `nouns_of_verbs`: endings of a noun and of the verb it is made
    of; `prefixes_of_nouns`: beginnings of both.

    A noun that begins a clause, `articles` before it aside, is said not to be there by a negator beside one of
    `existing` ("Festnahmen gab es nicht"); so is one behind one of `leading` after one of `signs` ("Hinweise auf Täter
    gibt es nicht"). `abstract` nouns are no things that are there or not. A word that ends in one of `lacking_endings`
    or begins with one of `lacking_prefix` says itself that a thing is not there.
    """

    kinds: tuple[tuple[str, str], ...] = ()
    finite: str = ""
    light: frozenset[str] = frozenset()
    negators: frozenset[str] = frozenset()
    negating_ending: str = ""
    no_denials: tuple[tuple[str, ...], ...] = ()
    alternatives: frozenset[str] = frozenset()
    constituent_negators: frozenset[str] = frozenset()
    instead: frozenset[str] = frozenset()
    noun_negators: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    conditions: frozenset[str] = frozenset()
    other_measure: frozenset[str] = frozenset()
    denying: frozenset[str] = frozenset()
    lacking: frozenset[str] = frozenset()
    infinitive: str = ""
    particles: frozenset[str] = frozenset()
    clause_joins: tuple[str, ...] = ()
    turning: tuple[tuple[str, str, str], ...] = ()
    existing: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    abstract: frozenset[str] = frozenset()
    signs: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()
    lacking_endings: tuple[str, ...] = ()
    lacking_prefix: tuple[str, ...] = ()
    nouns_of_verbs: tuple[tuple[str, str], ...] = ()
    prefixes_of_nouns: tuple[tuple[str, str], ...] = ()
