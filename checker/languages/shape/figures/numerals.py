"""Numbers in digits and words: which words they are made of, and how those go together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from decimal import Decimal

from checker.model.frozen import frozen


@frozen
class Atom:
    """One word of a number. `room`: what is added next has to be smaller; `factor`: it multiplies what came before."""

    value: Decimal
    room: Decimal
    factor: bool = False
    ordinal: bool = False
    plural: bool = False


@frozen
class Numerals:
    """Words of numbers, casefolded with ss for ß.

    `decimal` is the sign before decimals; a language without one reads no figures. `loose_groups` says that digits in
    groups of three may stand apart by a plain blank; else that holds where a group begins with a nought ("12 000",
    while "12 737 jets" are twelve), or behind the sign of a currency.

    `words` are the cardinals of one word, `scales` the powers of ten from a hundred on; `letters` are scales of a
    letter or two, which need the right case; behind `abbreviations` a full stop may stand. `ordinals` are words
    (English) or stems (German). `glue` joins parts of a number ("two hundred *and* five"); `units_first` says that the
    unit comes before the ten ("zweiundvierzig"), so that none follows it. `most_hundreds`: fewer than so many hundreds
    are said. `comma_joins` says that a comma may stand behind a scale ("six thousand, nine hundred"). `spoken_years`
    are read as two pairs ("nineteen seventy-three"), `spoken_zeros` are letters said for a nought. `points` are the
    words said for the sign before decimals, behind which `joined_decimals` says that two digits are one number ("point
    twenty-five"); `minus` are those for the sign of a negative number.

    `articles` are words for one that may be no number at all; `ones` are those that stand inside a number as they are
    ("twenty one"), `joined_ones` those behind the glue ("hundert und ein"). `final` words end a number and multiply
    nothing ("eins"), `inflected` ones stand in no compound. `indefinite` articles stand before a power of ten ("a
    hundred") and behind a half ("half a day").

    `halves` are whole numbers with a half in one word. `denominators` are parts of a whole; `bare_parts` are those that
    are read without an article or number before them, `scaled_parts` only before a power of ten ("quarter million"),
    and `definite_parts` behind a `definite` article ("die Hälfte"); `lone_parts` also where one word alone follows.
    `ordinals_part` says that plural ordinals are parts ("three twentieths"). `shares` link the two figures of a share
    ("one in five").

    `dozens` are the words for a dozen and dozens, `bare_dozens` those read without a number.
    `ordinal_endings` are glued to digits ("5th"); those in `ending_digits` to that last digit alone, no teen ("21st",
    while "18st" is a weight). `ordinal_stop` says that a full stop makes an ordinal.
    `short_nouns` says that a letter for a power of ten also stands before a noun ("5m people").
    """

    decimal: str = ""
    loose_groups: bool = True
    words: Mapping[str, int] = field(default_factory=dict)
    scales: Mapping[str, int] = field(default_factory=dict)
    letters: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    ordinals: Mapping[str, int] = field(default_factory=dict)
    glue: str = ""
    units_first: bool = False
    most_hundreds: int = 100
    comma_joins: bool = False
    spoken_years: bool = False
    spoken_zeros: frozenset[str] = frozenset()
    points: frozenset[str] = frozenset()
    joined_decimals: bool = False
    minus: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    ones: frozenset[str] = frozenset()
    joined_ones: frozenset[str] = frozenset()
    final: frozenset[str] = frozenset()
    inflected: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    halves: Mapping[str, Decimal] = field(default_factory=dict)
    denominators: Mapping[str, int] = field(default_factory=dict)
    bare_parts: frozenset[str] = frozenset()
    scaled_parts: frozenset[str] = frozenset()
    lone_parts: frozenset[str] = frozenset()
    definite_parts: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    ordinals_part: bool = False
    shares: tuple[tuple[str, ...], ...] = ()
    dozens: frozenset[str] = frozenset()
    bare_dozens: frozenset[str] = frozenset()
    ordinal_endings: frozenset[str] = frozenset()
    ending_digits: Mapping[str, int] = field(default_factory=dict)
    ordinal_stop: bool = False
    short_nouns: bool = False


def _nothing(word: str, table: Numerals) -> None:
    return None


@frozen
class Composed:
    """The grammar of number words that no table could list: one casefolded word and the table -> what it stands for.

    By default there is none. `word` reads numbers, `mixed` a whole number and a part in one word, `denominator` parts.
    """

    word: Callable[[str, Numerals], Atom | None] = _nothing
    mixed: Callable[[str, Numerals], Decimal | None] = _nothing
    denominator: Callable[[str, Numerals], int | None] = _nothing


def room_of(value: int, table: Numerals) -> Decimal:
    """What a further word has to stay below: a hundred for 300, ten behind "twenty" where units follow tens, else 1."""
    if value % 100 == 0:
        power = 100
        while value % (power * 10) == 0:
            power *= 10
        return Decimal(power)
    tens = value % 100
    return Decimal(10) if not table.units_first and tens >= 20 and tens % 10 == 0 else Decimal(1)
