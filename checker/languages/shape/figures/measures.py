"""What figures are measured in, beside the units of `units.csv`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from decimal import Decimal

from checker.model.frozen import frozen


@frozen
class Part:
    """A figure inside a word: its `ending` ("köpfig" in "zwölfköpfig") and the unit, or the noun, that it means."""

    ending: str
    unit: str


@frozen
class WholeWord:
    """A word that is figure and unit in one: "Viertelstunde"."""

    word: str
    value: Decimal
    unit: str


@frozen
class Measures:
    """Words, casefolded.

    `per` stand before what a rate is measured by ("pro Stunde"), `per_article` before one of `per_nouns` ("a month")
    unless one of `past` follows ("a year earlier"); `per_names` are what other languages call a noun of a rate,
    `per_adverbs` words that say it by themselves ("monthly").
    `prefixes` are signs of currencies that are glued before figures in this language alone: sign -> unit.
    `below_zero` and `above_zero` are expressions behind a temperature that say its sign.
    `behind_rests` are words that may follow a smaller unit left out ("zwei Meter fünfzig *groß*"). `code_powers` are
    letters glued before the code or sign of a currency ("20 MEUR"): the power of ten.
    `weather` are words with which a C or F right behind a figure is a temperature ("1C"). `angles` is a regular
    expression for texts that turn or tilt, where degrees are no temperature. `parts` and `whole_words` are figures
    inside words. A bare figure behind `strength` is one of an earthquake where the sentence speaks of `quakes`. Behind
    millions, lemmas of `priced` make an amount of money of them ("100 Milliarden *teuer*"). What lasts years is no age:
    `period_nouns`, endings of nouns.
    """

    per: frozenset[str] = frozenset()
    per_article: frozenset[str] = frozenset()
    per_nouns: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    per_names: Mapping[str, str] = field(default_factory=dict)
    per_adverbs: Mapping[str, str] = field(default_factory=dict)
    prefixes: Mapping[str, str] = field(default_factory=dict)
    weather: frozenset[str] = frozenset()
    behind_rests: frozenset[str] = frozenset()
    code_powers: Mapping[str, int] = field(default_factory=dict)
    below_zero: tuple[tuple[str, ...], ...] = ()
    above_zero: tuple[tuple[str, ...], ...] = ()
    angles: str = "(?!)"
    strength: str = "(?!)"
    quakes: str = "(?!)"
    priced: frozenset[str] = frozenset()
    parts: tuple[Part, ...] = ()
    whole_words: tuple[WholeWord, ...] = ()
    period_nouns: frozenset[str] = frozenset()
