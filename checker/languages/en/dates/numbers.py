"""English numbers and lengths of time: "two and a half hours", "1 year and 3 days", "several weeks"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from checker.languages.language import pack
from checker.languages.shape.dates.grammar import words
from checker.languages.shape.dates.spec import UNCOUNTED
from checker.languages.shape.dates.words import by_word
from checker.model.patterns import compiled

TABLE = pack("en").time_words
UNIT_OF = by_word(TABLE.units)
ONE_TO_NINE = [word for word, value in TABLE.numbers.items() if 0 < value < 10 and word not in ("a", "an")]
_ONES = words(word for word in TABLE.numbers if word not in ("a", "an"))
NUMBER_WORD = rf"(?:{words(TABLE.tens)}(?:[- ]{words(ONE_TO_NINE)})?|{_ONES})"
NUMBER = (
    rf"(?:half\s+a\s+dozen|(?:a\s+)?(?:hundred|dozen)|\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?|"
    rf"{NUMBER_WORD}(?:\s+(?:hundred|dozen))?|an?)"
)
UNIT = words(UNIT_OF) + r"(?!\w)"
_FRACTION = r"(?:half\s+an?|a\s+half|half\s+a|a\s+quarter\s+of\s+an|three\s+quarters\s+of\s+an)"
_AND_HALF = r"(?:[\s-]+and[\s-]+a[\s-]+(?:half|quarter))"
_ADJECTIVE = r"(?:(?:full|whole|consecutive|straight|long|more|other)\s+)"
_ITEM = (
    rf"(?:(?!a\s+second\b)(?:{_FRACTION}|(?:{NUMBER}){_AND_HALF}?|"
    rf"{words(TABLE.some)})[\s-]*{_ADJECTIVE}?{UNIT}{_AND_HALF}?)"
)
# A length of one or more parts; what a part is stands once in it, as it takes long to compile: the first is known by
# what stands before it, the others by what parts them.
AMOUNT = rf"(?<![\w.,$£€])(?=[^\s,])(?:(?:\s*,\s*|\s*,?\s+and\s+|\s+(?!an?\s)|(?<![\w.,$£€])){_ITEM})+"


def number(text: str) -> Decimal | None:
    """The number an English word or figure says."""
    text = " ".join(text.lower().split())
    if text[:1].isdigit():
        return Decimal(text.replace(",", ""))
    if text in ("hundred", "dozen"):
        return number(f"a {text}")
    head, found, _ = text.partition(" dozen")
    if found:
        times = Decimal("0.5") if head == "half a" else number(head)
        return None if times is None else times * 12
    head, found, _ = text.partition(" hundred")
    if found:
        times = number(head)
        return None if times is None else times * 100
    total = 0
    for word in re.split(r"[\s-]+", text):
        value = TABLE.numbers.get(word, TABLE.tens.get(word))
        if value is None:
            return None
        total += value
    return Decimal(total)


@cache
def _item() -> re.Pattern[str]:
    return compiled(
        rf"(?<![\w.,])(?:(?P<fraction>{_FRACTION})|(?P<n>{NUMBER})(?P<half>{_AND_HALF})?|(?:{words(TABLE.some)}))"
        rf"[\s-]*{_ADJECTIVE}?(?P<unit>{UNIT})(?P<after>{_AND_HALF})?",
        re.IGNORECASE,
    )


def amounts(text: str) -> tuple[tuple[Decimal, str], ...]:
    """The parts of a length of time, `UNCOUNTED` for an amount nobody counted; nothing where one cannot be read."""
    found = []
    for match in _item().finditer(text):
        value: Decimal | None = UNCOUNTED
        if match["fraction"]:
            quarters = {"h": "0.5", "t": "0.75"}
            fraction = match["fraction"].lower()
            value = Decimal("0.25") if fraction.startswith("a q") else Decimal(quarters.get(fraction[0], "0.5"))
        elif match["n"]:
            value = number(match["n"])
        if value is None:
            return ()
        more = match["half"] or match["after"]
        if more:
            value += Decimal("0.25") if "quarter" in more.lower() else Decimal("0.5")
        found.append((value, UNIT_OF[match["unit"].lower()]))
    return tuple(found)
