"""Text of others on a line of ours: nothing in it steers a terminal, breaks the line or speaks to a build service."""

from __future__ import annotations


def one_line(text: str) -> str:
    """The text on one line: what is not printable (breaks, escapes, marks of direction) spelled out as in Python.

    Where our own words come first, no line can begin with a command of a build service (``::error::``).
    """
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode("ascii")
        for character in text
    )
