"""Units as they stand beside a figure: "km/h", "Millionen Euro", "US$", "square feet", "Euro pro Stunde"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from checker.languages import Language, pack
from checker.languages.units import doubtful_codes, money_signs, signs
from checker.model import UnitClass
from checker.values.figures.units import unit_class
from checker.values.numerals.tokens import Kind, Token

# The longest sign is of so many tokens ("m.p.h."), the longest unit in words of so many ("pounds per square inch").
MAX_SIGN_TOKENS = 6
MAX_UNIT_WORDS = 4

# Single letters that are also words or initials: units only where they touch the figure.
_TOUCHING = frozenset(
    ("A", "V", "W", "K", "N", "J", "s", "in", "pp", "st", '"', "'", "′", "″", "”", "’", "b", "L", "MP", "kn", "ct", "p")
)
_NEVER_SIGN = frozenset(("in", "in.", "’", "”"))


def money_before(tokens: Sequence[Token], end: int, lang: Language) -> tuple[str, int] | None:
    """The currency that ends right before token `end` and the token it begins at: "US$", "EUR", "c $"."""
    spaced = _spaced_dollar(tokens, end)
    if spaced is not None:
        return spaced
    if end and end < len(tokens) and tokens[end].glued and tokens[end - 1].text in lang.measures.prefixes:
        return lang.measures.prefixes[tokens[end - 1].text], end - 1
    for length in range(min(MAX_SIGN_TOKENS, end), 0, -1):
        part = tokens[end - length : end]
        if all(token.glued for token in part[1:]):
            surface = "".join(token.text for token in part)
            name = _currency(surface)
            if surface in doubtful_codes() and _is_small(tokens, end, lang):
                continue
            if name and not (
                part[0].glued
                and part[0].kind is Kind.WORD
                and end - length > 0
                and tokens[end - length - 1].kind is Kind.WORD
            ):
                return name, end - length
    return None


# A bare number below this is no amount behind a code that has other numbers too ("COP 28").
LEAST_AMOUNT = 1000


def _is_small(tokens: Sequence[Token], at: int, lang: Language) -> bool:
    """Whether a bare small number stands at token `at`, without a power of ten."""
    if at >= len(tokens) or not tokens[at].text.isdecimal() or int(tokens[at].text) >= LEAST_AMOUNT:
        return False
    return at + 1 >= len(tokens) or tokens[at + 1].lower not in lang.numerals.scales


# Countries before a dollar sign that stands apart: of two letters, or of these. Capitals only, as in "gave us $150",
# unless the sign stands apart from the figure too, as in texts that are cut into words ("us $ 150 million").
_LETTERS_OF_DOLLARS = frozenset(("C", "S"))


def _spaced_dollar(tokens: Sequence[Token], end: int) -> tuple[str, int] | None:
    """ "US $150 million", "U.S. $ 20", "HK $ 5"."""
    if end < 2 or tokens[end - 1].text != "$" or tokens[end - 1].glued:
        return None
    start = end - 2
    while start > 0 and tokens[start].glued and end - start < MAX_SIGN_TOKENS + 2:
        start -= 1
    letters = "".join(token.text for token in tokens[start : end - 1])
    if end < len(tokens) and not tokens[end].glued and letters != "s":
        letters = letters.upper()
    country = letters.replace(".", "")
    if not country.isupper() or (len(country) < 2 and country not in _LETTERS_OF_DOLLARS):
        return None
    name = money_signs().get(f"{country}$")
    return (name, start) if name is not None else None


@cache
def _lower_money() -> dict[str, str]:
    named = money_signs()
    return {
        sign.casefold(): named[sign] for sign in named if sign in _EVER_LOWER or (len(sign) > 2 and sign[-1] == "$")
    }


# Currency codes that also stand in small letters and are no word in German or English.
_EVER_LOWER = frozenset(("USD", "EUR", "GBP", "JPY", "CHF", "CNY", "RMB", "INR", "AUD", "CAD", "NZD", "MXN", "RUB"))


def _currency(surface: str) -> str | None:
    return money_signs().get(surface) or _lower_money().get(surface.casefold())


def unit_after(tokens: Sequence[Token], pos: int, language: str) -> tuple[str, int] | None:
    """The unit that begins at token `pos` (a hyphen may join it to the figure), and the token after it."""
    if pos >= len(tokens):
        return None
    lang = pack(language)
    at = pos
    if tokens[pos].lower in ("-", "‑") and pos + 1 < len(tokens) and tokens[pos].glued == tokens[pos + 1].glued:
        at = pos + 1
    bracketed = tokens[at].text in "[{<" and at + 2 < len(tokens) and tokens[at + 2].text in "]}>"
    if bracketed:
        inner = unit_after(tokens[: at + 2], at + 1, language)
        return (inner[0], at + 3) if inner and inner[1] == at + 2 else None
    if at == pos and tokens[at].glued and tokens[at].text in _SCALES and _is_weather(tokens, at, lang):
        return _SCALES[tokens[at].text], at + 1
    words, sign = _unit_words(tokens, at, lang), _unit_sign(tokens, at, touching=at == pos and tokens[at].glued)
    found = max((entry for entry in (words, sign) if entry is not None), key=lambda entry: entry[1], default=None)
    if found is None:
        return None
    return _with_rate(tokens, found[0], found[1], lang)


# Letters of the scales of temperature where the sentence speaks of one.
_SCALES = {"C": "celsius", "F": "fahrenheit"}


def _is_weather(tokens: Sequence[Token], at: int, lang: Language) -> bool:
    joined = at + 1 < len(tokens) and tokens[at + 1].glued and tokens[at + 1].kind is not Kind.SIGN
    return not joined and any(token.lower in lang.measures.weather for token in tokens)


def _unit_words(tokens: Sequence[Token], at: int, lang: Language) -> tuple[str, int] | None:
    table = lang.unit_words
    words: list[str] = []
    found, pos = None, at
    while pos < len(tokens) and len(words) < MAX_UNIT_WORDS:
        token = tokens[pos]
        if token.kind is Kind.WORD:
            words.append(token.lower)
            name = table.get("-".join(words))
            if name is not None:
                found = (name, pos + 1)
        elif token.lower != "-" or not token.glued:
            break
        pos += 1
    return found


def _unit_sign(tokens: Sequence[Token], at: int, *, touching: bool) -> tuple[str, int] | None:
    for length in range(min(MAX_SIGN_TOKENS, len(tokens) - at), 0, -1):
        part = tokens[at : at + length]
        if not all(token.glued for token in part[1:]):
            continue
        surface = "".join(token.text for token in part)
        name = signs().get(surface) or (_lower_money().get(surface.casefold()) if length == 1 else None)
        if (
            name is None
            or (surface in _NEVER_SIGN and not (surface == "in" and touching))
            or (surface in _TOUCHING and not touching and not _slash_at(tokens, at + length))
        ):
            continue
        if part[-1].text == "." and at + length == len(tokens) and surface[:-1] in signs():
            continue  # the full stop of the sentence
        if part[-1].kind is Kind.WORD and _runs_on(tokens, at + length):
            continue
        if surface in _QUOTES and _closes_quotation(tokens, at):
            continue
        return name, at + length
    return None


# Signs of inch and foot that are also quotation marks.
_QUOTES = frozenset("\"'”″′")


def _closes_quotation(tokens: Sequence[Token], at: int) -> bool:
    """Whether the mark at token `at` ends a quotation that was opened before it."""
    mark = tokens[at].text
    opened = sum(token.text == mark for token in tokens[:at])
    return opened % 2 == 1 or (mark == "”" and any(token.text in "“„" for token in tokens[:at]))


def _slash_at(tokens: Sequence[Token], pos: int) -> bool:
    return pos < len(tokens) and tokens[pos].text == "/" and tokens[pos].glued


def _runs_on(tokens: Sequence[Token], pos: int) -> bool:
    """Whether a digit follows at once, as in "m212"; such a sign belongs to a code."""
    return pos < len(tokens) and tokens[pos].glued and tokens[pos].kind is Kind.DIGITS


def _with_rate(tokens: Sequence[Token], name: str, end: int, lang: Language) -> tuple[str, int]:
    """ "Grad Celsius" and rates: "Kilometer pro Stunde", "cents per share", "$14.95 a month", "A/cm2"."""
    if name == "degree":
        scale = _unit_words(tokens, end, lang) or _unit_sign(tokens, end, touching=True)
        if scale is not None and scale[0] in ("celsius", "fahrenheit", "kelvin"):
            return scale
    per = per_at(tokens, end, lang)
    if per is None or name in ("percent", "percentage point", "basis point", "degree"):
        return name, end
    if unit_class(name) is UnitClass.DURATION and unit_class(per[0]) is UnitClass.OTHER:
        return name, end  # "binnen zwei Tagen per Klick"
    return f"{name} per {per[0]}", per[1]


def per_at(tokens: Sequence[Token], end: int, lang: Language) -> tuple[str, int] | None:
    """What a rate is measured by: "monatlich", or after "pro", "per", "a" or a slash."""
    if end < len(tokens) and (every := lang.measures.per_adverbs.get(tokens[end].lower)):
        return every, end + 1
    if end + 1 >= len(tokens):
        return None
    link, by = tokens[end], tokens[end + 1]
    if by.kind is Kind.DIGITS and (link.lower in lang.measures.per or (link.text == "/" and link.glued and by.glued)):
        divisor = unit_after(tokens, end + 2, lang.code)
        return (f"{by.text} {divisor[0]}", divisor[1]) if divisor else None  # "8 l/100 km"
    if link.text == "/" and link.glued and by.glued:
        return _unit_sign(tokens, end + 1, touching=True) or _unit_words(tokens, end + 1, lang)
    if (
        link.text == "-"
        and by.lower in lang.measures.per_article
        and end + 3 < len(tokens)
        and tokens[end + 2].text == "-"
    ):
        return _per_noun(tokens[end + 3], lang.code), end + 4  # "40,000 barrel-a-day"
    if link.lower in lang.measures.per and by.kind is Kind.WORD:
        divisor = _unit_words(tokens, end + 1, lang)
        if divisor is not None:
            return divisor
        return _per_noun(by, lang.code), end + 2
    behind = tokens[end + 2] if end + 2 < len(tokens) else None
    # "$6 billion a year earlier", "500 Euro im Jahr 2020"
    past = behind is not None and (behind.lower in lang.measures.past or behind.kind is Kind.DIGITS)
    if link.lower in lang.measures.per_article and by.lower in lang.measures.per_nouns and not past:
        return _unit_words(tokens, end + 1, lang) or (_per_noun(by, lang.code), end + 2)
    return None


def _per_noun(token: Token, language: str) -> str:
    lang = pack(language)
    lemma = lang.nouns.lemma(token.text, lang.counting)
    return lang.measures.per_names.get(lemma, lemma)
