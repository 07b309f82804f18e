"""Figures as people say and shorten them, in a sentence of ours: a part of one more, two units, what hangs on a figure.

Number words are those of num2words, units those of CLDR with the endings that their places ask for; what is right is
worked out here. `bench/readers.py` counts them beside the forms of `bench/forms.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from random import Random

from num2words import num2words

from checker.values.numerals.digits import rounded


@dataclass(frozen=True, slots=True)
class Form:
    """A sentence with one figure, as `bench/forms.py` has it, which finds its faults."""

    kind: str
    language: str
    text: str
    surface: str
    value: Decimal
    units: frozenset[str]


#: Sentences of our own.
MEASURES = {
    "de": ("Im Bericht ist von {} die Rede.", "Am Ende waren es {}, wie es hieß.", "Genannt wurden {}."),
    "en": ("The report speaks of {} in all.", "In the end it was {}, they said.", "The figure given was {}."),
}
COUNTS = {"de": "Gezählt wurden {} Besucher.", "en": "They counted {} visitors."}

#: One of it behind an article and several of it; German in the genitive and in the plural.
UNITS = {
    "en": (
        ("an hour", "hours", "hour"), ("a mile", "miles", "mile"), ("a kilometre", "kilometres", "kilometre"),
        ("a litre", "litres", "litre"), ("a metre", "metres", "metre"), ("a day", "days", "day"),
        ("a tonne", "tonnes", "tonne"), ("a gallon", "gallons", "gallon"), ("a week", "weeks", "week"),
        ("an ounce", "ounces", "ounce"), ("a year", "years", "year"), ("an acre", "acres", "acre"),
    ),
    "de": (
        ("einer Stunde", "Stunden", "hour"), ("eines Liters", "Liter", "litre"), ("einer Meile", "Meilen", "mile"),
        ("eines Kilometers", "Kilometer", "kilometre"), ("einer Tonne", "Tonnen", "tonne"),
        ("eines Quadratmeters", "Quadratmeter", "square metre"), ("eines Gramms", "Gramm", "gram"),
        ("einer Million Euro", "Millionen Euro", "euro"), ("eines Hektars", "Hektar", "hectare"),
    ),
}  # fmt: skip
PARTS = {
    "en": (("half", 2), ("quarter", 4), ("third", 3)),
    "de": (("Drittel", 3), ("Viertel", 4), ("Fünftel", 5), ("Achtel", 8), ("Zehntel", 10)),
}
#: Larger and smaller unit as written, how many make one, and the larger one's name.
TWO_UNITS = {
    "en": (("lb", "oz", 16, "pound-mass"), ("ft", "in", 12, "foot"), (" kg", " g", 1000, "kilogram"),
           (" metres", " centimetres", 100, "metre"), (" stone", " pounds", 14, "stone")),
    "de": ((" kg", " g", 1000, "kilogram"), (" Meter", " Zentimeter", 100, "metre"),
           (" Kilo", " Gramm", 1000, "kilogram"), (" km", " m", 1000, "kilometre")),
}  # fmt: skip


def said_forms(language: str, random: Random) -> Iterator[Form]:
    """Forms of all kinds in turn, without end."""
    makers: tuple[Callable[[str, Random], Form], ...] = (
        _part_of_one, _and_a_part, _two_units, _joined_range, _hung_on, _short_range, _no_cents_or_sign,
    )  # fmt: skip
    while True:
        for make in makers:
            yield make(language, random)


def _measure(kind: str, language: str, surface: str, value: Fraction | Decimal, unit: str, random: Random) -> Form:
    exact = Decimal(value.numerator) / value.denominator if isinstance(value, Fraction) else value
    text = random.choice(MEASURES[language]).format(surface)
    return Form(kind, language, text, surface, rounded(exact), frozenset((unit,)))


def _part_of_one(language: str, random: Random) -> Form:
    """ "Three quarters of an hour", "drei Viertel einer Stunde"."""
    one, _, unit = random.choice(UNITS[language])
    word, below = random.choice(PARTS[language][language == "en" :])
    above = random.randrange(1, below)
    scale = 10**6 if "Million" in one else 1
    if language == "en":
        surface = f"a {word} of {one}" if above == 1 else f"{num2words(above)} {word}s of {one}"
    else:
        surface = f"{'ein' if above == 1 else num2words(above, lang='de')} {word} {one}"
    return _measure("part of one", language, surface, Fraction(above * scale, below), unit, random)


def _and_a_part(language: str, random: Random) -> Form:
    """ "An hour and a half", "two miles and a quarter", "dreieinhalb Stunden"."""
    one, more, unit = random.choice(UNITS[language])
    many = random.randrange(1, 13)
    if language == "de":
        scale = 10**6 if "Million" in one else 1
        whole = num2words(many, lang="de").removesuffix("s") if many == 1 else num2words(many, lang="de")
        value = Fraction((2 * many + 1) * scale, 2)
        return _measure("and a part", language, f"{whole}einhalb {more}", value, unit, random)
    word, below = random.choice(PARTS[language])
    surface = f"{one if many == 1 else f'{num2words(many)} {more}'} and a {word}"
    return _measure("and a part", language, surface, many + Fraction(1, below), unit, random)


def _two_units(language: str, random: Random) -> Form:
    """ "3lb 4oz", "2 kg 500 g"."""
    large, small, parts, unit = random.choice(TWO_UNITS[language])
    many, rest = random.randrange(2, 40), random.randrange(2, parts)
    return _measure("two units", language, f"{many}{large} {rest}{small}", many + Fraction(rest, parts), unit, random)


def _joined_range(language: str, random: Random) -> Form:
    """ "A two- to three-hour wait", "zwei- bis dreistündig": the value is the middle."""
    low = random.randrange(2, 40)
    high = low + random.randrange(1, 10)
    words = random.random() < 0.5 and high < 13
    said = [num2words(n, lang=language) if words else str(n) for n in (low, high)]
    if language == "en":
        name = random.choice(("hour", "day", "mile", "minute", "kilometre"))
        surface, link = f"{said[0]}- to {said[1]}-{name}", name
    else:
        ending, link = random.choice((("stündig", "hour"), ("tägig", "day"), ("minütig", "minute")))
        surface = f"{said[0]}- bis {said[1]}{'' if words else '-'}{ending}"
    return _measure("joined range", language, surface, Fraction(low + high, 2), link, random)


def _hung_on(language: str, random: Random) -> Form:
    """ "2,500-odd", "50,000-plus"."""
    value = random.randrange(2, 900) * random.choice((1, 10, 100, 1000))
    figure = f"{value:,}" if language == "en" else f"{value:,}".replace(",", ".")
    word = random.choice(("odd", "plus")) if language == "en" else "plus"
    text = COUNTS[language].format(f"{figure}-{word}")
    return Form("hung on", language, text, figure, Decimal(value), frozenset(("",)))


def _short_range(language: str, random: Random) -> Form:
    """ "$5-7m", "5 bis 7 Mio. Euro": the power of ten belongs to both."""
    low = random.randrange(1, 80)
    high = low + random.randrange(1, 20)
    middle = Fraction((low + high) * 10**6, 2)
    if language == "en":
        sign, unit = random.choice((("$", "dollar"), ("£", "pound sterling"), ("€", "euro")))
        return _measure("short range", language, f"{sign}{low}-{high}m", middle, unit, random)
    link = random.choice((" bis ", "-", "–", " - "))
    return _measure("short range", language, f"{low}{link}{high} Mio. Euro", middle, "euro", random)


def _no_cents_or_sign(language: str, random: Random) -> Form:
    """ "500,- Euro", "5 Grad unter null", "5 degrees below zero"."""
    value = random.randrange(2, 60)
    if language == "en":
        surface = f"{value} degrees {random.choice(('below', 'above'))} zero"
        signed = -value if "below" in surface else value
        return _measure("sign behind", language, surface, Decimal(signed), "degree", random)
    if random.random() < 0.5:
        mark = random.choice((",-", ",--", ",–"))
        return _measure("no cents", language, f"{value * 25}{mark} Euro", Decimal(value * 25), "euro", random)
    side = random.choice(("unter", "über"))
    return _measure("sign behind", language, f"{value} Grad {side} null", Decimal(-value if side == "unter" else value),
                    "degree", random)  # fmt: skip
