"""Words, figures and signs of a sentence with their places, the alphabet that quantities are read in."""

from __future__ import annotations

from enum import StrEnum

from checker.model.frozen import frozen


class Kind(StrEnum):
    """What a token is made of: letters, digits, or one other character."""

    WORD = "word"
    DIGITS = "digits"
    SIGN = "sign"


@frozen
class Token:
    """A piece of the text, ``text[start:end]``; `lower` is casefolded, `glued` says no blank stands before it."""

    text: str
    lower: str
    start: int
    end: int
    kind: Kind
    glued: bool


# The text of a token that is no part of a quantity.
MASKED = "\x00"
