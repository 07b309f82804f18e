"""Words that turn a statement: quantifiers, negations, modals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from checker.model.frozen import frozen


@frozen
class Operators:
    """`operators`: what they do, several joined by a blank ("can not") -> words or phrases, lower case.

    Longer phrases win; those of the empty key only hold another one and do nothing. `negating` are syllables that make
    the opposite of a word, but of those in `unturned`. `contractions`: endings with an apostrophe and what they are
    written out, longer ones first.
    """

    operators: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    negating: tuple[str, ...] = ()
    unturned: frozenset[str] = frozenset()
    contractions: tuple[tuple[str, str], ...] = ()
