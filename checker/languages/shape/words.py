"""Words that carry no topic of their own."""

from __future__ import annotations

from checker.model.frozen import frozen


@frozen
class Words:
    """What is left out of the words that two claims share, all lower case, and how the others are stemmed.

    `stemmer` is the name of a Snowball algorithm; without one words keep their forms. `function` are articles,
    pronouns, particles, prepositions, conjunctions, auxiliaries and the plain words of saying; `numbers` are words for
    figures: whether two claims give the same figure is not a question of what they speak about.
    """

    stemmer: str = ""
    function: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
