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
class Opposites:
    """Both ends of a `strict` axis cannot hold of one thing; those of a `loose` one rarely do at a time.

    A word may stand on several axes: "above" points up and out of a range.
    """

    strict: tuple[Row, ...] = ()
    loose: tuple[Row, ...] = ()
