"""Every form of a figure that other sources write, in a sentence of ours; `bench/readers.py` counts how they are read.

Unicode's CLDR (through Babel) writes digits, powers of ten, percentages, all units and all currencies in every length
and plural form, num2words writes the number words up to 10^12; each stands in a sentence with a random value. A form is
right when exactly one quantity is read there, with its value, its unit and its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from random import Random
from typing import Any, Protocol

from babel import Locale
from babel.numbers import (
    format_compact_currency,
    format_compact_decimal,
    format_currency,
    format_decimal,
    format_percent,
    get_currency_symbol,
)
from babel.units import format_unit
from num2words import num2words

from checker.languages.units import doubtful_codes, signs
from checker.values.figures.read import read_quantities


@dataclass(frozen=True, slots=True)
class Form:
    """A sentence of one language with one figure: `surface` is how it is written, `units` those it may be read as."""

    kind: str
    language: str
    text: str
    surface: str
    value: Decimal
    units: frozenset[str]


#: Sentences of our own; the figure stands in the middle or at the end.
MEASURES = {
    "de": ("Im Bericht ist von {} die Rede.", "Am Ende waren es {}, wie es hieß.", "Genannt wurden {}."),
    "en": ("The report speaks of {} in all.", "In the end it was {}, they said.", "The figure given was {}."),
}
COUNTS = {
    "de": ("Gezählt wurden {} Besucher.", "Es kamen {} Zuschauer ins Stadion."),
    "en": ("They counted {} visitors.", "A crowd of {} spectators came."),
}
PLACES = {"de": ("Es war der {} Versuch.", "Das ist die {} Ausgabe."), "en": ("It was the {} attempt.",)}

LOCALES = {"de": ("de", "de_AT", "de_CH"), "en": ("en", "en_GB", "en_IN")}

COUNT = frozenset(("",))

#: CLDR's names that differ from ours.
NAMES = {
    "degree celsius": "celsius",
    "degree fahrenheit": "fahrenheit",
    "degree temperature": "degree",
    "per cent": "percent",
    "pound": "pound-mass",
    "newton metre": "newton-metre",
    "kilowatt-hour": "kilowatt hour",
    "mile per us gallon": "mile per gallon",
}

#: Units that are words of another meaning in the news, or that no report states; by name or key.
LEFT_OUT = re.compile(
    r"\[jp|jp\]|\[it\]|cloth|item|^part$|glucose|of mercury|^em$|^dot$|^point$|^mil$|metric (?:pint|cup|fluid)|light$"
    r"|dyne|poundal|permyriad|beaufort|dunam|therm|furlong|fathom|scandinavian|solar|earth|dalton|grain|dram|jigger"
    r"|pinch|drop|dessert|chain|rod|slug|gasoline|rankine|katal|siemens|steradian|weber|henry|farad|coulomb|night|arc"
    r"|per centimetre|graphics-pixel-per|100 kilometres|g-force|foodcalorie|force|fortnight|cup|quart|imp|revolution"
    r"|milligram per dec|millimole|second squared|litre per kil|tesla|gray|stone"
)

#: Short forms that are left alone: other words or abbreviations ("2 in", "5 MP", "3 W. Smith"), other units ("8 h" is a
#: time of day in German, "K" a thousand, "kt" a kiloton), and parts of a whole ("Millionstel").
SHORT_LEFT_OUT = frozenset(
    (
        *("in", "pc", "ac", "pt", "bu", "st", "tn", "sm", "pm", "kn", "MP", "kt", "Kt", "CD", "Cal", "#", "b", "B"),
        *("Gb", "Tb", "kb", "mb", "ML", "Ml", "K", "A", "V", "W", "N", "J", "L", "T", "M", "AE", "h", "m", "°", "d"),
        *("w", "y", "q", "dec", "c", "bars", "Millionstel", "Milliardstel", "ac ft", "fl oz", "oz t", "oz.tr"),
        *("tn. sh", "degrees temperature"),
    )
)

#: Imperial measures beside those of the United States.
IMPERIAL = re.compile(r"Imp?\b|UK")


def forms(language: str, random: Random) -> Iterator[Form]:
    """Forms of all kinds in turn, without end."""
    makers: tuple[Callable[[str, Random], Form | None], ...] = (
        _digits, _compact, _percent, _unit, _unit, _unit, _currency, _currency, _cardinal, _cardinal, _ordinal,
    )  # fmt: skip
    while True:
        for make in makers:
            form = make(language, random)
            if form is not None:
                yield form


class Figure(Protocol):
    """What a form of any maker has."""

    @property
    def language(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def surface(self) -> str: ...
    @property
    def value(self) -> Decimal: ...
    @property
    def units(self) -> frozenset[str]: ...


def fault(form: Figure) -> str:
    """How the form is read otherwise, or "" where it is read right."""
    start = form.text.index(form.surface)
    end = start + len(form.surface)
    quantities, unread = read_quantities(form.text, form.language)
    found = [quantity for quantity in quantities if quantity.span.start < end and start < quantity.span.end]
    if len(found) != 1:
        what = [quantity.span.of(form.text) for quantity in found]
        return f"read as {what}" + (f", unreadable: {unread[0].reason}" if unread else "")
    quantity = found[0]
    if quantity.stated != form.value and abs(quantity.stated - form.value) > abs(form.value) * Decimal("1e-12"):
        return f"value {quantity.stated} instead of {form.value}"
    if quantity.unit not in form.units:
        return f"unit {quantity.unit!r} instead of {sorted(form.units)}"
    figure = quantity.figure.of(form.text)
    whole = quantity.span.of(form.text)
    counts = form.units == COUNT
    inside = figure == form.surface.rstrip(".") or figure == form.surface if counts else whole == form.surface
    return "" if inside else f"place {(figure if counts else whole)!r}"


# --- values -----------------------------------------------------------------------------------------------------------


def _whole(random: Random, digits: int = 12) -> int:
    return random.randrange(2, 10 ** random.randint(1, digits))


def _amount(random: Random) -> Decimal:
    """A value as newsrooms print them: whole up to a billion, or with one to three places."""
    if random.random() < 0.5:
        return Decimal(_whole(random, 9))
    places = random.choice((1, 1, 1, 2, 2, 3))
    value = Decimal(random.randrange(11, 10 ** random.randint(2, 7))).scaleb(-places)
    return value if value % 1 else value + Decimal(1).scaleb(-places)


def _in(sentences: tuple[str, ...], surface: str, random: Random) -> str:
    return random.choice(sentences).format(surface)


def _form(kind: str, language: str, surface: str, value: Decimal, units: frozenset[str], random: Random) -> Form:
    sentences = COUNTS if units == COUNT else MEASURES
    return Form(kind, language, _in(sentences[language], surface, random), surface, value, units)


# --- digits and words -------------------------------------------------------------------------------------------------


def _digits(language: str, random: Random) -> Form:
    value, locale = _amount(random), random.choice(LOCALES[language])
    if locale == "de_CH" and value < 1000:
        locale = "de"  # a stop before decimals is doubtful in German, unless an apostrophe groups the thousands
    return _form("digits", language, format_decimal(value, "#,##0.###", locale), value, COUNT, random)


def _compact(language: str, random: Random) -> Form:
    power = random.choice((6, 9)) if language == "de" else random.choice((3, 6, 9, 12))
    value = Decimal(random.randrange(11, 9999)).scaleb(-1)
    # "1.5T scanners" are of magnetism: a T is a trillion behind a currency alone
    length = "long" if power == 12 else random.choice(("long", "short"))
    surface = format_compact_decimal(value.scaleb(power), format_type=length, locale=language, fraction_digits=1)
    return _form(f"compact {length}", language, surface, value.scaleb(power), COUNT, random)


def _percent(language: str, random: Random) -> Form:
    value = Decimal(random.randrange(1, 9999)).scaleb(-random.choice((0, 1, 2)))
    pattern = random.choice(("#,##0.##%", "#,##0.##\u00a0%", "#,##0.## %"))
    surface = format_percent(value / 100, pattern, locale=language)
    return _form("percent", language, surface, value, frozenset(("percent",)), random)


def _cardinal(language: str, random: Random) -> Form:
    value = _whole(random)
    surface = num2words(value, lang=language)
    if language == "en" and random.random() < 0.5:
        surface = surface.replace(",", "")
    elif language == "de" and random.random() < 0.3:
        surface = re.sub(r"^ein(?=hundert|tausend)", "", surface)
    return _form("cardinal in words", language, surface, Decimal(value), COUNT, random)


def _ordinal(language: str, random: Random) -> Form:
    value = _whole(random, 4)
    if random.random() < 0.3:
        ending = num2words(value, lang="en", to="ordinal_num") if language == "en" else f"{value % 200 or 7}."
        surface, value = ending, value if language == "en" else value % 200 or 7
    else:
        surface = num2words(value, lang=language, to="ordinal").replace(",", "")
    text = _in(PLACES[language], surface, random)
    return Form("ordinal", language, text, surface, Decimal(value), COUNT)


# --- units ------------------------------------------------------------------------------------------------------------


@cache
def units_of_cldr() -> tuple[tuple[str, str], ...]:
    """CLDR's units that a report may state, each with our name for it."""
    patterns = Locale.parse("en_GB")._data["unit_patterns"]
    named = ((key, _cldr_name(dict(patterns[key]))) for key in patterns)
    kept = ((key, name) for key, name in named if name and not LEFT_OUT.search(name) and not LEFT_OUT.search(key))
    return tuple((key, NAMES.get(name, name)) for key, name in kept)


def _cldr_name(patterns: Mapping[str, Any]) -> str:
    long = patterns.get("long", {})
    one = str(long.get("one") or long.get("other") or "")
    return re.sub(r"\{0\}\s*(?:US )?", "", one).strip().lower() if "{0}" in one else ""


def _unit(language: str, random: Random) -> Form | None:
    key, name = random.choice(units_of_cldr())
    length = random.choice(("long", "long", "short", "narrow"))
    value = random.choice((Decimal(2), Decimal(random.randrange(3, 2000)), _amount(random)))
    if name == "pound-mass":
        value = min(value, Decimal(9000))
    surface = format_unit(value, key, length, format="#,##0.###", locale=language)
    mark = re.sub(r"^[\d.,]+\s*|\.$", "", surface.replace("\u202f", " "))
    if not any(character.isdigit() for character in surface) or mark in SHORT_LEFT_OUT or IMPERIAL.search(mark):
        return None
    return _form(f"unit {length}", language, surface, value, frozenset((name,)), random)


# --- currencies -------------------------------------------------------------------------------------------------------


@cache
def _currencies() -> tuple[str, ...]:
    """Codes that units.csv knows."""
    return tuple(code for code in sorted(Locale.parse("en").currencies) if code in signs())


def _currency(language: str, random: Random) -> Form:
    code = random.choice(_currencies())
    name = signs()[code]
    value = random.choice((Decimal(2), Decimal(_whole(random, 7)), Decimal(random.randrange(101, 99999)).scaleb(-2)))
    how = random.choice(("name", "code", "sign", "compact"))
    locale = random.choice(LOCALES[language]) if how in ("code", "sign") else language
    if language == "en" and how in ("code", "sign") and code in doubtful_codes() and value < 1000:
        value += 1000  # below, such a code is read behind a figure alone
    if how == "name":
        surface = format_currency(value, code, "#,##0.##", locale, currency_digits=False, format_type="name")
    elif how == "code":
        surface = format_currency(value, code, "#,##0.## ¤¤" if language == "de" else "¤¤ #,##0.##", locale,
                                  currency_digits=False)  # fmt: skip
    elif how == "sign":
        pattern = "#,##0.##\u00a0¤" if language == "de" else "¤#,##0.##"
        surface = format_currency(value, code, pattern, locale, currency_digits=False)
    else:
        value = Decimal(random.randrange(11, 9999)).scaleb(5)
        surface = format_compact_currency(value, code, locale=language, fraction_digits=1)
    sign = get_currency_symbol(code, locale) if how in ("sign", "compact") else ""
    if re.search(r"[\s.]", sign) or re.search(r"[(&]|St\.|Konvertible", surface):
        return None  # signs and names of several parts: "F CFA", "São Tomé & Príncipe dobras", "CFA-Francs (BCEAO)"
    return _form(f"currency {how}", language, surface, value, _may_be(name, sign), random)


def _may_be(name: str, sign: str) -> frozenset[str]:
    """The currency; or what its sign means where several have it."""
    shared = signs().get(sign)
    return frozenset((name, shared)) if shared is not None else frozenset((name,))
