"""German numbers and lengths of time: "zweieinhalb Stunden", "1 Jahr und 3 Tage", "mehreren Wochen"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from checker.languages.language import pack
from checker.languages.shape.dates.grammar import words
from checker.languages.shape.dates.spec import UNCOUNTED
from checker.languages.shape.dates.words import by_word
from checker.model.patterns import compiled

TABLE = pack("de").time_words
UNIT_OF = by_word(TABLE.units)

_TEN = words(TABLE.tens)
_SMALL = words(word for word in TABLE.numbers if word not in ("hundert", "tausend"))
WORD_NUMBER = (
    rf"(?:(?:(?:{_SMALL})?(?:hundert|tausend)(?:und)?)?(?:(?:{_SMALL}und)?{_TEN}|{_SMALL})|"
    rf"(?:{_SMALL})?(?:hundert|tausend))"
)
_DIGITS = r"\d{1,3}(?:[.\s]\d{3})+(?!\d)|\d+(?:,\d+)?|\d{1,2}\.\d{1,2}(?!\d)"
NUMBER = rf"(?:{_DIGITS}|{WORD_NUMBER})"
_NUMBER_OR_HALF = (
    rf"(?:anderthalb|(?:(?:{_SMALL}|\d+)\s+)?(?:halbe[ns]?\s+)?dutzend(?=\s)|{_DIGITS}|{WORD_NUMBER}(?:einhalb)?)"
)
UNIT = words(UNIT_OF) + r"(?![a-zäöüß])"
_FRACTION = r"(?:(?:ein(?:e[nmrs]?)?\s+)?(?:halbe[nmrs]?|halb|dreiviertel|viertel)|1/2|3/4|1/4)"
_HALF = r"(?:\s+(?:und\s+)?eine?\s+halbe?n?)"
_ADJECTIVE = (
    r"(?:(?:volle|vollen|ganze|ganzen|ganzes|weitere|weiteren|aufeinanderfolgenden|aufeinander\s+folgenden)\s+)"
)
_ITEM = (
    rf"(?:(?:{_FRACTION}\s+|{_NUMBER_OR_HALF}{_HALF}?(?:\s*|\s?-\s?)|{words(TABLE.some)}\s+)"
    rf"{_ADJECTIVE}?{UNIT}|(?:eine?[rnms]?\s+)?(?:drei)?viertel(?:stunde|jahr)(?![a-zäöü]))"
)
# A length of one or more parts, without capturing groups. What a part is stands once in it, as it takes long to
# compile: the first is known by what stands before it, the others by what parts them.
AMOUNT = rf"(?<![\w.,])(?=[^\s,])(?:(?:\s*,\s*|\s+und\s+|\s+|(?<![\w.,])){_ITEM})+"

_FRACTIONS = {"halb": "0.5", "dreiviertel": "0.75", "viertel": "0.25", "1/2": "0.5", "3/4": "0.75", "1/4": "0.25"}


def number(word: str) -> Decimal | None:
    """The number a German word or figure says, halves as in "zweieinhalb" and "anderthalb" too."""
    word = word.lower().strip()
    if word[:1].isdigit():
        if re.fullmatch(r"\d{1,2}\.\d{1,2}", word):  # Switzerland writes halves with a point
            return Decimal(word)
        return Decimal(re.sub(r"[.\s]", "", word).replace(",", "."))
    if word.endswith("dutzend"):
        head, half, _ = word.removesuffix("dutzend").partition("halbe")
        times = number(head) if head.strip() else Decimal(1)
        return None if times is None else times * (6 if half else 12)
    if word in ("anderthalb", "eineinhalb"):
        return Decimal("1.5")
    if word.endswith("einhalb"):
        base = number(word.removesuffix("einhalb"))
        return None if base is None else base + Decimal("0.5")
    for name, size in (("tausend", 1000), ("hundert", 100)):
        head, found, tail = word.partition(name)
        if found:
            rest = number(tail.removeprefix("und")) if tail else Decimal(0)
            times = number(head) if head else Decimal(1)
            return None if rest is None or times is None else times * size + rest
    if word in TABLE.numbers or word in TABLE.tens:
        return Decimal(TABLE.numbers.get(word, TABLE.tens.get(word, 0)))
    ones, found, tens = word.partition("und")
    if found and ones in TABLE.numbers and tens in TABLE.tens:
        return Decimal(TABLE.numbers[ones] + TABLE.tens[tens])
    return None


@cache
def _item() -> re.Pattern[str]:
    return compiled(
        rf"(?<![\w.,])(?:(?:(?:ein(?:e[nmrs]?)?\s+)?(?P<fraction>halbe[nmrs]?|halb|dreiviertel|viertel|1/2|3/4|1/4)\s+|"
        rf"(?P<n>{_NUMBER_OR_HALF})(?P<half>{_HALF})?(?:\s*|\s?-\s?)|{words(TABLE.some)}\s+)"
        rf"{_ADJECTIVE}?(?P<unit>{UNIT})|(?:eine?[rnms]?\s+)?(?P<quarter>(?:drei)?viertel(?:stunde|jahr)))",
        re.IGNORECASE,
    )


def amounts(text: str) -> tuple[tuple[Decimal, str], ...]:
    """The parts of a length of time, `UNCOUNTED` for an amount nobody counted; nothing where one cannot be read."""
    found: list[tuple[Decimal, str]] = []
    for match in _item().finditer(text):
        if match["quarter"]:
            three = match["quarter"][0] in "dD"
            of_year = match["quarter"].lower().endswith("jahr")
            length = (Decimal(9 if three else 3), "month") if of_year else (Decimal(45 if three else 15), "minute")
            found.append(length)
            continue
        value: Decimal | None = UNCOUNTED
        if match["fraction"]:
            value = Decimal(_FRACTIONS[re.sub(r"(?<=halb)e[nmrs]?$", "", match["fraction"].lower())])
        elif match["n"]:
            value = number(match["n"])
        if value is None:
            return ()
        found.append((value + (Decimal("0.5") if match["half"] else 0), UNIT_OF[match["unit"].lower()]))
    return tuple(found)
