"""Words, figures and signs of a sentence with their places, the alphabet that quantities are read in."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from checker.languages import pack
from checker.languages.shape.figures.tokens import MASKED, Kind, Token
from checker.model.patterns import compiled

__all__ = ["GROUP_BLANKS", "MASKED", "Kind", "Token", "read_tokens"]

# Blanks that newsrooms put between groups of three digits: space, no-break, thin, narrow no-break, figure space.
GROUP_BLANKS = " \u00a0\u2009\u202f\u2007"

# Characters that join a compound; all become "-".
_HYPHENS = "\u2010\u2011"


# Soft hyphens and characters without width, which editing systems leave inside words and figures.
_UNSEEN = compiled("[\u00ad\u200b-\u200d\u2060\ufeff]")


def _past_unseen(text: str, language: str) -> tuple[Token, ...]:
    """The tokens as a reader sees them, at their places in the text as it is."""
    places = [at for at, character in enumerate(text) if not _UNSEEN.match(character)]
    seen = read_tokens("".join(text[at] for at in places), language)
    return tuple(replace(token, start=places[token.start], end=places[token.end - 1] + 1) for token in seen)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    tail = r"(?!\d)(?:[.,]\d+)?"
    groups = rf"\d{{1,3}}(?:[{GROUP_BLANKS}'\u2019]\d{{3}})+{tail}"
    if not pack(language).numerals.loose_groups:
        tight = rf"\d{{1,3}}(?:[{GROUP_BLANKS[1:]}'\u2019]\d{{3}})+{tail}"
        paid = rf"(?<=[$€£¥])\d{{1,3}}(?: \d{{3}})+{tail}"
        groups = rf"\d{{1,3}}(?:(?: \d{{3}}){{2,}}|(?: 0\d\d)){tail}|{tight}|{paid}"
    plain = r"\d+(?:[.,]\d+)*"
    point = r"(?<![\w.,])[.,]\d+"
    word = r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?"
    return compiled(rf"(?P<digits>{groups}|{plain}|{point})|(?P<word>{word})|(?P<sign>\S)")


def read_tokens(text: str, language: str = "") -> tuple[Token, ...]:
    """The tokens of a text in order; every character that is no blank belongs to exactly one.

    `language` decides which blanks group digits; without one every blank does.
    """
    if _UNSEEN.search(text):
        return _past_unseen(text, language)
    tokens = []
    end = 0
    for match in _pattern(language).finditer(text):
        surface = match.group()
        kind = Kind(match.lastgroup or "sign")
        lower = "-" if surface in _HYPHENS else surface.casefold().replace("ß", "ss")
        tokens.append(Token(surface, lower, match.start(), match.end(), kind, match.start() == end and end > 0))
        end = match.end()
    return tuple(tokens)
