"""What the words of time of one language say."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from functools import cached_property

from checker.languages.shape.dates.words import TimeWords, by_word
from checker.model.frozen import frozen

#: So many characters show what stands beside a match.
_NEARBY = 60

Amount = tuple[tuple[Decimal, str], ...]


@frozen(slots=False)
class Senses:
    """The table of a language, and how it says what no table could list.

    `number` and `ordinal` give nothing where the text is none; `ordinal` is -1 for the last. `year` reads two digits as
    they are printed. `shift` is what an adjective counts ("letzten": -1). `amounts` are the parts of a length of time,
    none where one cannot be read.
    """

    table: TimeWords
    number: Callable[[str], Decimal | None]
    ordinal: Callable[[str], int | None]
    year: Callable[[str], int | None]
    shift: Callable[[str], int | None]
    amounts: Callable[[str], Amount]

    @cached_property
    def months(self) -> dict[str, int]:
        """Names of months -> 1 to 12."""
        return by_word(self.table.months)

    @cached_property
    def weekdays(self) -> dict[str, int]:
        """Names of weekdays -> 1 (Monday) to 7."""
        return by_word(self.table.weekdays)

    @cached_property
    def units(self) -> dict[str, str]:
        """Words for units of time -> their English names."""
        return by_word(self.table.units)

    @cached_property
    def seasons(self) -> dict[str, str]:
        """Names of seasons -> SP, SU, FA, WI."""
        return by_word(self.table.seasons)

    @cached_property
    def parts(self) -> dict[str, str]:
        """Words for the part of a stretch -> START, MID, END or nothing."""
        return by_word(self.table.parts)

    @cached_property
    def decades(self) -> dict[str, int]:
        """Names of decades -> tens of years."""
        return by_word(self.table.decades)

    @cached_property
    def holidays(self) -> dict[str, str]:
        """Names of feasts -> those of the calendar, nothing where it has none."""
        return by_word(self.table.holidays)

    @cached_property
    def today(self) -> dict[str, int]:
        """Days counted from the report's own -> how many."""
        return by_word(self.table.today)

    @cached_property
    def dayparts(self) -> dict[str, str]:
        """Parts of the day -> MO, MI, AF, EV, NI."""
        table = self.table
        return by_word(table.dayparts) | by_word(table.daypart_adverbs) | by_word(table.dayparts_bound)

    @cached_property
    def recurring(self) -> dict[str, str]:
        """Words for what happens again and again -> TIMEX3."""
        return by_word(self.table.recurring)

    @cached_property
    def vague(self) -> dict[str, str]:
        """Words that point at no day -> TIMEX3."""
        return by_word(self.table.vague)

    def month(self, name: str) -> int:
        """1 to 12 for a name, short with a full stop or long."""
        return self.months[name.lower().rstrip(".")]

    def unit(self, name: str) -> str:
        """The English name of a unit."""
        return self.units[name.lower()]

    def daypart(self, name: str) -> str:
        """MO to NI; nothing for what is no part of the day."""
        return self.dayparts.get(plain(name), "")


def plain(text: str) -> str:
    """In lower case, one blank for any blanks."""
    return re.sub(r"\s+", " ", text.strip().lower())


def before(match: re.Match[str], group: str | int = 0) -> str:
    """The characters just before a match; so few that a search in them for an end takes no time."""
    start = match.start(group)
    return match.string[max(0, start - _NEARBY) : start]


def behind(match: re.Match[str]) -> str:
    """The characters just behind a match."""
    return match.string[match.end() : match.end() + _NEARBY]


def said(match: re.Match[str], *groups: str) -> str:
    """What the first of these groups caught; nothing where the form has none of them."""
    caught = match.groupdict()
    return next((caught[group] for group in groups if caught.get(group)), "")
