"""The words of time of a language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TypeVar

from checker.model.frozen import frozen

Forms = tuple[str, ...]
Meaning = TypeVar("Meaning", int, str)


@frozen
class TimeWords:
    """Words of time in lower case, one blank standing for any blanks; tables run from the meaning to its forms.

    `months` 1 to 12 and `weekdays` 1 (Monday) to 7, with their short forms; `unsafe_months` are words of their own as
    well, months only where a word of time stands before them; `weekdays_short` count only where a date follows.
    `today` are days counted from the report's own, `today_parts` such a day with its part in one phrase ("last
    night": -1, NI). `dayparts` are nouns, `daypart_adverbs` say the same alone, `dayparts_bound` only beside a day
    or an hour: MO, MI, AF, EV, NI as TIMEX3 has them. `units` by their English names. `shifts` are what an
    adjective before a unit or a name counts ("letzt": -1). `seasons` SP, SU, FA, WI; `parts` START, MID, END, the
    empty key for none of them. `ordinals`, `numbers` and `tens` are number words, `decades` the tens of years of
    one ("neunziger": 9). `holidays` by the names of `checker.values.dates.calendar`, the empty key for feasts
    without one date. `vague` are the TIMEX3 values of words that point at no day, `recurring` those of what happens
    again and again. `some` is an amount nobody counted, `hedges` stand before one. `roles` bind a date to its
    event. `zones` are names of time zones. `past` and `future` are signs of tense, `not_past` words that only look
    like a past tense. `numbered` stand before numbers with full stops that are no dates ("version 10.3.24").
    """

    months: Mapping[int, Forms] = field(default_factory=dict)
    unsafe_months: Forms = ()
    weekdays: Mapping[int, Forms] = field(default_factory=dict)
    weekdays_short: Mapping[int, Forms] = field(default_factory=dict)
    today: Mapping[int, Forms] = field(default_factory=dict)
    today_parts: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    dayparts: Mapping[str, Forms] = field(default_factory=dict)
    daypart_adverbs: Mapping[str, Forms] = field(default_factory=dict)
    dayparts_bound: Mapping[str, Forms] = field(default_factory=dict)
    units: Mapping[str, Forms] = field(default_factory=dict)
    shifts: Mapping[int, Forms] = field(default_factory=dict)
    seasons: Mapping[str, Forms] = field(default_factory=dict)
    parts: Mapping[str, Forms] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    tens: Mapping[str, int] = field(default_factory=dict)
    decades: Mapping[int, Forms] = field(default_factory=dict)
    holidays: Mapping[str, Forms] = field(default_factory=dict)
    vague: Mapping[str, Forms] = field(default_factory=dict)
    recurring: Mapping[str, Forms] = field(default_factory=dict)
    some: Forms = ()
    hedges: Forms = ()
    roles: Mapping[str, Forms] = field(default_factory=dict)
    zones: Forms = ()
    past: Forms = ()
    not_past: Forms = ()
    future: Forms = ()
    numbered: Forms = ()


def by_word(table: Mapping[Meaning, Forms]) -> dict[str, Meaning]:
    """The table turned round: each form and what it means."""
    return {word: meaning for meaning, forms in table.items() for word in forms}
