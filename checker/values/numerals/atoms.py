"""Single words that are numbers or parts of them: "zwölftausend", "hundred", "siebte", "twelfth"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from checker.languages.lexicon import Lexicon, lexicon

_ONE = Decimal(1)


@dataclass(frozen=True, slots=True)
class Atom:
    """One word of a number. `room`: what is added next has to be smaller; `factor`: it multiplies what came before."""

    value: Decimal
    room: Decimal
    factor: bool = False
    ordinal: bool = False
    plural: bool = False


@cache
def word_atom(word: str, language: str) -> Atom | None:
    """The number that one word stands for, "zwölftausend" and "twelfth" alike; ``None`` for others. Casefolded."""
    lex = lexicon(language)
    if word in lex.scales and len(word) > 1:
        return Atom(Decimal(lex.scales[word]), Decimal(lex.scales[word]), factor=True)
    value = lex.number_words.get(word)
    if value:
        return Atom(Decimal(value), _room(value, language))
    return _german_word(word) if language == "de" else _english_ordinal(word, lex)


def _room(value: int, language: str) -> Decimal:
    if value % 100 == 0:
        power = 100
        while value % (power * 10) == 0:
            power *= 10
        return Decimal(power)
    tens = value % 100
    return Decimal(10) if language == "en" and tens >= 20 and tens % 10 == 0 else _ONE


def _english_ordinal(word: str, lex: Lexicon) -> Atom | None:
    plural = word.endswith("s") and word[:-1] in lex.ordinals and word != "seconds"
    value = lex.ordinals.get(word[:-1] if plural else word)
    if value is None:
        return None
    return Atom(Decimal(value), _ONE, factor=value >= 100, ordinal=True, plural=plural)


# Forms that never stand inside a compound.
_INFLECTED = frozenset(
    ("eins", "eine", "einen", "einem", "einer", "eines", "zweier", "zweien", "dreier", "dreien", "vieren")
)


@cache
def _german_grammar() -> re.Pattern[str]:
    """Compounds below a million as one word."""
    words = lexicon("de").number_words
    small = {word: n for word, n in words.items() if word not in _INFLECTED}
    unit = "|".join(word for word, n in small.items() if 1 <= n <= 9)
    teen = "|".join(word for word, n in small.items() if 10 <= n <= 19)
    tens = "|".join(word for word, n in small.items() if n >= 20)
    below_100 = rf"(?:(?:{unit})und(?:{tens})|{teen}|{tens}|{unit}|eins)"
    below_1000 = rf"(?:(?:(?:{unit}|{teen})?hundert(?:und)?{below_100}?)|{below_100})"
    return re.compile(rf"(?:(?P<thousands>{below_1000}?)tausend(?:und)?)?(?P<rest>{below_1000})?")


def _german_word(word: str) -> Atom | None:
    cardinal = _german_cardinal(word)
    if cardinal is not None:
        if cardinal in (100, 1000):
            return Atom(Decimal(cardinal), Decimal(cardinal), factor=True)
        return Atom(Decimal(cardinal), _room(cardinal, "de"))
    return _german_ordinal(word)


def _german_cardinal(word: str) -> int | None:
    match = _german_grammar().fullmatch(word)
    if match is None or not word or word.endswith("und"):
        return None
    thousands = match["thousands"]
    high = 0 if thousands is None else (_below_1000(thousands) or 1)
    return high * 1000 + (_below_1000(match["rest"]) if match["rest"] else 0)


def _below_1000(word: str) -> int:
    words = lexicon("de").number_words
    if not word:
        return 0
    if "hundert" in word:
        left, _, right = word.partition("hundert")
        right = right.removeprefix("und")
        return (words[left] if left else 1) * 100 + (_below_1000(right) if right else 0)
    if word in words:
        return words[word]
    unit, _, tens = word.partition("und")
    return words[unit] + words[tens]


_GERMAN_BIG = {"million": 10**6, "milliard": 10**9, "billion": 10**12}


def _german_ordinal(word: str) -> Atom | None:
    for suffix in ("t", "st"):
        ending = re.fullmatch(rf"(.+){suffix}e[nrsm]?", word)
        value = _ordinal_stem(ending[1], suffix) if ending is not None else None
        if value is not None:
            return Atom(Decimal(value), _ONE, factor=value in (100, 1000) or value >= 10**6, ordinal=True)
    return None


def _ordinal_stem(stem: str, suffix: str) -> int | None:
    """The number of an ordinal without its ending: ("siebt", "") is irregular, up to 19 take -te, from 20 on -ste."""
    irregular = lexicon("de").ordinals.get(stem + suffix) or _german_irregular(stem + suffix)
    if irregular is not None:
        return irregular
    if suffix == "st" and stem in _GERMAN_BIG:
        return _GERMAN_BIG[stem]
    value = _german_cardinal(stem)
    if value is None:
        return None
    tens = value % 100
    regular = 2 <= tens <= 19 and tens not in (3, 7, 8) if suffix == "t" else tens == 0 or tens >= 20
    return value if regular else None


def _german_irregular(stem: str) -> int | None:
    """ "hunderterst", "zweitausenddritt": an irregular ordinal behind a round cardinal."""
    for tail, value in lexicon("de").ordinals.items():
        head = stem.removesuffix(tail)
        if head != stem and head:
            high = _german_cardinal(head.removesuffix("und"))
            if high is not None and high % 100 == 0:
                return high + value
    return None
