"""Scores: "3:1", "97-1", "beat Charlton 2-1". A score a:b is stated as a + b/1000, so that 3:1 is 3.001."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from checker.languages import Language
from checker.model import Span, UnitClass
from checker.values.figures.drafts import Draft
from checker.values.numerals.tokens import Kind, Token

MAX_POINTS = 999

# How far around a hyphenated pair a word such as "beat" or "vote" makes it a score.
CUE_WINDOW = 60


def score_value(first: int, second: int) -> Decimal:
    """Both sides of a score in one number: 3:1 -> 3.001."""
    return Decimal(first) + Decimal(second) / 1000


def read_score(text: str, tokens: Sequence[Token], pos: int, lang: Language) -> Draft | None:
    """The score that begins at token `pos`, or ``None``."""
    if pos + 2 >= len(tokens) or not _is_points(tokens[pos]) or not _is_points(tokens[pos + 2]):
        return None
    link = tokens[pos + 1]
    if pos + 4 < len(tokens) and tokens[pos + 3].text == link.text and tokens[pos + 4].kind is Kind.DIGITS:
        return None
    colon = link.text == ":" and link.glued == tokens[pos + 2].glued
    hyphen = link.text in "-–" and link.glued and tokens[pos + 2].glued and _is_hyphen_score(text, tokens, pos, lang)
    if not colon and not hyphen:
        return None
    span = Span(tokens[pos].start, tokens[pos + 2].end)
    value = score_value(int(tokens[pos].text), int(tokens[pos + 2].text))
    return Draft(pos, pos + 3, span, value, Decimal("0.001"), UnitClass.SCORE, "score")


def _is_points(token: Token) -> bool:
    return token.kind is Kind.DIGITS and token.text.isdecimal() and int(token.text) <= MAX_POINTS


def _is_hyphen_score(text: str, tokens: Sequence[Token], pos: int, lang: Language) -> bool:
    first, second = int(tokens[pos].text), int(tokens[pos + 2].text)
    after = text[tokens[pos + 2].end : tokens[pos + 2].end + CUE_WINDOW]
    if re.match(lang.links.no_score, after, re.IGNORECASE):
        return False
    if pos > 0 and tokens[pos - 1].text in "$€£-–":
        return False
    before = text[max(0, tokens[pos].start - CUE_WINDOW) : tokens[pos].start]
    if re.search(lang.links.no_score_before, before):
        return False
    cued = re.search(lang.links.score, before.lower()) or re.search(lang.links.score, after.lower())
    return bool(cued) if first < second else bool(cued) or (first + second > 0 and first >= second)
