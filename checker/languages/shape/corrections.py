"""How a newsroom says that a version corrects an earlier one."""

from __future__ import annotations

from checker.model.frozen import frozen


@frozen
class Corrections:
    """`marks` are words that a paragraph with a correction holds, in any case.

    `forms` are regular expressions that look past capitals, with the groups `right` and `wrong`; ``VALUE`` in them
    stands for the words of a value, as few as will do.
    """

    marks: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
