"""What claims state: quantities, dates, and places that cannot be read for sure."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from enum import StrEnum

from checker.model.document import Span
from checker.model.frozen import frozen


class UnitClass(StrEnum):
    """Quantities of different classes are never compared."""

    COUNT = "count"
    ORDINAL = "ordinal"
    PERCENT = "percent"
    PERCENT_POINT = "percent-point"
    MONEY = "money"
    AGE = "age"
    DURATION = "duration"
    TEMPERATURE = "temperature"
    LENGTH = "length"
    AREA = "area"
    VOLUME = "volume"
    WEIGHT = "weight"
    SPEED = "speed"
    SCORE = "score"
    FRACTION = "fraction"
    OTHER = "other"


class Bound(StrEnum):
    """How firmly the stated figure is given."""

    EXACT = "exact"
    ABOUT = "about"  # etwa, rund, some
    NEARLY = "nearly"  # fast, knapp: just under
    OVER = "over"  # gut: just over
    MORE_THAN = "more-than"  # mehr als, über: above, logically unbounded
    AT_LEAST = "at-least"
    LESS_THAN = "less-than"
    AT_MOST = "at-most"  # bis zu, höchstens
    RANGE = "range"  # 30 bis 50
    VAGUE = "vague"  # Dutzende, mehrere hundert


@frozen
class Quantity:
    """A figure with what it counts or measures: "mehr als 60 Mitglieder" is (60, inf), members.

    `low` and `high` are the logical interval, both ends possible, ``None`` for no bound. `stated` is the printed figure
    (the middle of a range). `step` is the place of the last digit that was printed as significant: 1 for 45.400 and 11,
    0.01 for 1,48, 100000 for "1,5 Millionen". `unit` is the canonical English unit name, ``""`` for a bare count;
    `noun` is the lower-case lemma of the counted noun, compounds whole, ``""`` if none is near; `noun_span` its place;
    `modifiers` the lower-case lemmas of what restricts the noun ("deutsch" in "130 deutsche Soldaten", "us" in
    "US-Soldaten").
    `concept` names what is counted across synonyms and languages ("dead", "injured"), else ``""``.
    `figure` spans number and hedge-free words alone ("60"), `span` all that belongs to it ("mehr als 60 Mitglieder").
    """

    span: Span
    figure: Span
    low: Decimal | None
    high: Decimal | None
    stated: Decimal
    step: Decimal
    bound: Bound
    unit_class: UnitClass
    unit: str = ""
    noun: str = ""
    noun_span: Span | None = None
    modifiers: tuple[str, ...] = ()
    concept: str = ""


class Precision(StrEnum):
    """How finely a date is given."""

    CENTURY = "century"
    DECADE = "decade"
    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    SEASON = "season"
    MONTH = "month"
    WEEK = "week"
    WEEKEND = "weekend"
    DAY = "day"
    DAYPART = "daypart"
    MINUTE = "minute"


@frozen
class DateValue:
    """A date or time of day, as an interval of days with its precision.

    `first` and `last` are the first and last day it covers, both ``None`` where it stays relative or has no day
    (a bare time). `timex` is its ISO-like value ("2014-09", "2016-05-03", "XXXX-WXX-2", "T14:30"). `anchor` is
    "absolute", "resolved" (relative, resolved against a reference) or "relative". `role` is the word that binds it to
    the event ("since", "until", "from", "on", "before", "after", ""). `clock` is the time of day, `zone` its zone's
    name or "". `weekday` is the one named, 1 for Monday, or ``None``. `twelve`: the clock is one of twelve hours and
    nothing says which half of the day is meant ("um halb neun", "eight o'clock").
    """

    span: Span
    first: date | None
    last: date | None
    timex: str
    precision: Precision
    anchor: str
    role: str = ""
    clock: time | None = None
    zone: str = ""
    weekday: int | None = None
    twelve: bool = False


@frozen
class Unreadable:
    """A place that looks like a value and cannot be read for sure, and why (a key of the message tables)."""

    span: Span
    reason: str
