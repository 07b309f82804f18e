"""Places that hold places."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from checker.model.frozen import frozen


@frozen
class Places:
    """`holds` says which places a place holds: country -> states and towns, state -> towns; names of one word.
    Names of towns that no table has end in `endings`, lower case, some of which are nouns too.
    `quarters`: letters of n, e, s, w -> words that tell that something lies so, in front of a genitive or `of` a place.
    """

    holds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    endings: tuple[str, ...] = ()
    quarters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    of: frozenset[str] = frozenset()
