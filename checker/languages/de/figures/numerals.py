"""German number words: compounds below a million in one word, and ordinals in their endings."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from checker.languages.shape.figures.numerals import Atom, Composed, Numerals, room_of
from checker.model.patterns import compiled

_ONE = Decimal(1)

MIN_DENOMINATOR = 4

_BIG = {"million": 10**6, "milliard": 10**9, "billion": 10**12}


_PARTS = {"viertel": Decimal("0.25"), "halb": Decimal("0.5"), "dreiviertel": Decimal("0.75")}


def read_mixed(word: str, table: Numerals) -> Decimal | None:
    """ "dreizehneinhalb", "zweieinviertel", "zweidreiviertel": a whole number and a part in one word, or ``None``."""
    head = word.removesuffix("tausend")
    if head != word and head:
        mixed = table.halves.get(head) or read_mixed(head, table)
        return None if mixed is None else mixed * 1000  # "zweieinhalbtausend"
    match = re.fullmatch(r"(.+?)(?:und)?(?:ein(halb|viertel)|(dreiviertel))", word)
    whole = _cardinal(match[1], table) if match is not None else None
    return None if match is None or not whole else whole + _PARTS[match[2] or match[3]]


def read_denominator(word: str, table: Numerals) -> int | None:
    """ "dreizehntel", "dreissigstel": the denominator that one word names, or ``None``; in the dative too."""
    match = re.fullmatch(r"(.+?)(s?)teln?", word)
    value = _cardinal(match[1], table) if match is not None else None
    if match is None or value is None or value < MIN_DENOMINATOR:
        return None
    return value if bool(match[2]) == (value % 100 == 0 or value % 100 >= 20) else None


def read_word(word: str, table: Numerals) -> Atom | None:
    """ "zwölftausend", "zweiundvierzigste": the number of one casefolded word, or ``None``."""
    cardinal = _cardinal(word, table)
    if cardinal is not None:
        if cardinal in (100, 1000):
            return Atom(Decimal(cardinal), Decimal(cardinal), factor=True)
        return Atom(Decimal(cardinal), room_of(cardinal, table))
    return _ordinal(word, table)


@cache
def _grammar(words: tuple[tuple[str, int], ...]) -> re.Pattern[str]:
    """Compounds below a million as one word."""
    unit = "|".join(word for word, n in words if 1 <= n <= 9)
    teen = "|".join(word for word, n in words if 10 <= n <= 19)
    tens = "|".join(word for word, n in words if n >= 20)
    below_100 = rf"(?:(?:{unit})und(?:{tens})|{teen}|{tens}|{unit}|eins)"
    below_1000 = rf"(?:(?:(?:{unit}|{teen})?hundert(?:und)?{below_100}?)|{below_100})"
    return compiled(rf"(?:(?P<thousands>{below_1000}?)tausend(?:und)?)?(?P<rest>{below_1000})?")


def _cardinal(word: str, table: Numerals) -> int | None:
    inside = tuple((part, n) for part, n in table.words.items() if part not in table.inflected)
    match = _grammar(inside).fullmatch(word)
    if match is None or not word or word.endswith("und"):
        return None
    thousands = match["thousands"]
    high = 0 if thousands is None else (_below_1000(thousands, table) or 1)
    return high * 1000 + (_below_1000(match["rest"], table) if match["rest"] else 0)


def _below_1000(word: str, table: Numerals) -> int:
    words = table.words
    if not word:
        return 0
    if "hundert" in word:
        left, _, right = word.partition("hundert")
        right = right.removeprefix("und")
        return (words[left] if left else 1) * 100 + (_below_1000(right, table) if right else 0)
    if word in words:
        return words[word]
    unit, _, tens = word.partition("und")
    return words[unit] + words[tens]


def _ordinal(word: str, table: Numerals) -> Atom | None:
    for suffix in ("t", "st"):
        ending = re.fullmatch(rf"(.+){suffix}e[nrsm]?", word)
        value = _ordinal_stem(ending[1], suffix, table) if ending is not None else None
        if value is not None:
            return Atom(Decimal(value), _ONE, factor=value in (100, 1000) or value >= 10**6, ordinal=True)
    return None


def _ordinal_stem(stem: str, suffix: str, table: Numerals) -> int | None:
    """The number of an ordinal without its ending: ("siebt", "") is irregular, up to 19 take -te, from 20 on -ste."""
    irregular = table.ordinals.get(stem + suffix) or _irregular(stem + suffix, table)
    if irregular is not None:
        return irregular
    if suffix == "st" and stem in _BIG:
        return _BIG[stem]
    value = _cardinal(stem, table)
    if value is None:
        return None
    tens = value % 100
    regular = 2 <= tens <= 19 and tens not in (3, 7, 8) if suffix == "t" else tens == 0 or tens >= 20
    return value if regular else None


def _irregular(stem: str, table: Numerals) -> int | None:
    """ "hunderterst", "zweitausenddritt": an irregular ordinal behind a round cardinal."""
    for tail, value in table.ordinals.items():
        head = stem.removesuffix(tail)
        if head != stem and head:
            high = _cardinal(head.removesuffix("und"), table)
            if high is not None and high % 100 == 0:
                return high + value
    return None


COMPOSED = Composed(word=read_word, mixed=read_mixed, denominator=read_denominator)
