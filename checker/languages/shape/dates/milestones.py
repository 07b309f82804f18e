"""What a date may be of, when a report gives that but once: the day that an office is taken, the year of a painting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from checker.model.frozen import frozen


@frozen
class Milestones:
    """Patterns of a clause, met in letters of either case, "@" standing for the date.

    `ahead` are beginnings that lie before their report, `finished` what is to be done by its date, `made` years in
    which a thing came to be, `since` what has lasted from its month or year on, `since_days` from its day on, `clocks`
    what is told to the minute, `happened` what lies behind its report. The names are the same in every language and
    else arbitrary. A clause with `loose` tells no more than a limit or a part. `phases` and `things` are what else a
    clause may say that it dates, of which two that share no name exclude each other. A weekday beside `coming` is one
    to come. With `same_day` the rest of a sentence is of the date that stands in it.
    """

    ahead: Mapping[str, str] = field(default_factory=dict)
    finished: Mapping[str, str] = field(default_factory=dict)
    made: Mapping[str, str] = field(default_factory=dict)
    since: Mapping[str, str] = field(default_factory=dict)
    since_days: Mapping[str, str] = field(default_factory=dict)
    clocks: Mapping[str, str] = field(default_factory=dict)
    happened: Mapping[str, str] = field(default_factory=dict)
    phases: Mapping[str, str] = field(default_factory=dict)
    things: Mapping[str, str] = field(default_factory=dict)
    coming: str = ""
    loose: str = ""
    same_day: str = ""
