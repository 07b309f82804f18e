"""Words that point in opposite ways."""

from __future__ import annotations

from checker.model.frozen import frozen


@frozen
class Row:
    """Words, forms or lemmas, that point one `way` on an `axis`; another way of the same axis excludes it."""

    axis: str
    way: str
    words: tuple[str, ...]


@frozen
class Ends:
    """Words, forms or lemmas, of which none of `one` holds with any of `other` where all else is equal."""

    one: tuple[str, ...]
    other: tuple[str, ...]


@frozen
class Opposites:
    """Both ends of a `strict` axis cannot hold of one thing; those of a `loose` one rarely do at a time.

    A word may stand on several axes: "above" points up and out of a range. What `twins` holds means too much else to be
    told of but in sentences that are equal otherwise.
    """

    strict: tuple[Row, ...] = ()
    loose: tuple[Row, ...] = ()
    twins: tuple[Ends, ...] = ()
