"""What looks like a figure and is none: dates, times, years, law, telephone numbers, model names, idioms."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from checker.languages import pack
from checker.languages.units import money_signs, signs
from checker.model import Span
from checker.model.patterns import compiled
from checker.values.numerals.digits import is_fraction
from checker.values.numerals.tokens import MASKED, Kind, Token

# Years that reports speak of: a bare four-digit number in this range needs a reason to be an amount.
FIRST_YEAR, LAST_YEAR = 1000, 2199
# Years of our own time: here even "2021 Stimmen" is a year, unless persons are counted or the figure is round.
FIRST_NEAR_YEAR, LAST_NEAR_YEAR = 1900, 2049


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    table = pack(language).no_figures
    left_alone = (pattern.replace("<months>", table.months) for pattern in table.left_alone)
    return tuple(compiled(pattern, re.IGNORECASE) for pattern in left_alone)


@cache
def _codes() -> re.Pattern[str]:
    """Letters and digits in one piece: A7, COVID-19, F-16, MH370, S22, www addresses, accounts, powers (6e-3)."""
    return compiled(
        r"https?://\S+|www\.\S+|\b[A-Z]{2}\d{2}(?: ?\d{4}){2,7}(?: ?\d{1,4})?\b|\b[A-Z]{2,}[ -]\d+-\d+\b"
        r"|(?<![\w.,])[^\W\d_]+\d[\w-]*|(?<![\w.,])\d+(?:[.,]\d+)?[eE][+-]?\d+\b"
        r"|(?<![\w.,])[^\W\d_]*[A-ZÄÖÜ][^\W\d_]*-\d[\w-]*|(?<=[a-z][A-Z]-)\d+"
    )


@cache
def _slashed() -> re.Pattern[str]:
    """ "12/20", "2025/26", "327/57": numbers of files, seasons and telephones, unless it is a fraction."""
    return compiled(r"(?<![\d.,/])\d+(?:/\d+)+(?![\d.,]\d)")


@cache
def _currency_codes() -> frozenset[str]:
    return frozenset(sign.casefold() for sign in money_signs() if sign.isalpha())


def masked_tokens(text: str, tokens: Sequence[Token], language: str, taken: Sequence[Span]) -> tuple[Token, ...]:
    """The tokens, with those inside something that is no quantity blanked out."""
    spans = [*taken, *_left_alone(text, language)]
    if not spans:
        return tuple(tokens)
    return tuple(
        replace(token, lower=MASKED, text=MASKED, kind=Kind.SIGN)
        if any(span.start < token.end and token.start < span.end for span in spans)
        else token
        for token in tokens
    )


def _left_alone(text: str, language: str) -> list[Span]:
    spans = [Span(*match.span()) for pattern in _patterns(language) for match in pattern.finditer(text)]
    spans += [Span(*match.span()) for match in _slashed().finditer(text) if not is_fraction(match.group())]
    return spans + [
        Span(*match.span())
        for match in _codes().finditer(text)
        if not _is_amount(match.group(), text[: match.start()], language)
    ]


def _is_amount(code: str, before: str, language: str) -> bool:
    """ "USD10", "minus-5", "twenty-5": letters before digits that are a currency or a word of the grammar."""
    match = re.match(r"([^\W\d_]+)-?(?=\d)", code)
    if code in signs():
        return True
    if match is None:
        return False
    word = match[1].casefold()
    lang = pack(language)
    if before.endswith("$") or match[1] in lang.measures.prefixes:
        return True
    named = match[1] in money_signs() if len(match[1]) > 1 else False
    currency = "-" not in code and (named or (word in _currency_codes() and match[1].isupper() and len(match[1]) > 1))
    return currency or word in lang.numerals.minus or (word in lang.numerals.words and "-" in code)


def is_year_like(surface: str) -> bool:
    """Four bare digits in the range of years."""
    return len(surface) == 4 and surface.isdecimal() and FIRST_YEAR <= int(surface) <= LAST_YEAR
