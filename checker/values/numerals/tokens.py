"""Words, figures and signs of a sentence with their places, the alphabet that quantities are read in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache


class Kind(StrEnum):
    """What a token is made of: letters, digits, or one other character."""

    WORD = "word"
    DIGITS = "digits"
    SIGN = "sign"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the text, ``text[start:end]``; `lower` is casefolded, `glued` says no blank stands before it."""

    text: str
    lower: str
    start: int
    end: int
    kind: Kind
    glued: bool


# Blanks that newsrooms put between groups of three digits: space, no-break, thin, narrow no-break, figure space.
GROUP_BLANKS = " \u00a0\u2009\u202f\u2007"

# The text of a token that is no part of a quantity.
MASKED = "\x00"

# Characters that join a compound; all become "-".
_HYPHENS = "\u2010\u2011"


@cache
def _pattern(language: str) -> re.Pattern[str]:
    tail = r"(?!\d)(?:[.,]\d+)?"
    groups = rf"\d{{1,3}}(?:[{GROUP_BLANKS}'\u2019]\d{{3}})+{tail}"
    if language == "en":  # "12 737 MAX jets" are twelve: a single plain blank groups round figures alone, "12 000"
        tight = rf"\d{{1,3}}(?:[{GROUP_BLANKS[1:]}'\u2019]\d{{3}})+{tail}"
        groups = rf"\d{{1,3}}(?:(?: \d{{3}}){{2,}}|(?: 000)){tail}|{tight}"
    plain = r"\d+(?:[.,]\d+)*"
    point = r"(?<![\w.,])[.,]\d+"
    word = r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?"
    return re.compile(rf"(?P<digits>{groups}|{plain}|{point})|(?P<word>{word})|(?P<sign>\S)")


def read_tokens(text: str, language: str = "") -> tuple[Token, ...]:
    """The tokens of a text in order; every character that is no blank belongs to exactly one.

    `language` decides which blanks group digits.
    """
    tokens = []
    end = 0
    for match in _pattern(language).finditer(text):
        surface = match.group()
        kind = Kind(match.lastgroup or "sign")
        lower = "-" if surface in _HYPHENS else surface.casefold().replace("ß", "ss")
        tokens.append(Token(surface, lower, match.start(), match.end(), kind, match.start() == end and end > 0))
        end = match.end()
    return tuple(tokens)
