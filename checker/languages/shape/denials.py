"""Words that deny by themselves."""

from __future__ import annotations

from checker.model.frozen import frozen


@frozen
class Denials:
    """Lower case: `beginnings` of words that deny without a negation, `none` of those that begin so and deny nothing.

    Long words with one of the `endings` deny too: "wirkungslos".
    """

    beginnings: tuple[str, ...] = ()
    none: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
