"""Read dates and times of day in a text: what is said, which days it means, how finely and how surely."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.languages import pack
from checker.model import DateValue, Precision, Span, Unreadable
from checker.model.patterns import compiled

# The grammar and all behind it is loaded at the first reading: who asks for help on the command line reads no dates.
if TYPE_CHECKING:
    from checker.languages.shape.dates.grammar import Grammar
    from checker.languages.shape.dates.spec import Found
    from checker.values.dates.setting import Resolved

# What is not seen and may stand inside a date: soft hyphen, zero-width blanks and joiners, byte order mark.
_UNSEEN = compiled("[\u00ad\u200b-\u200d\u2060\ufeff]")

# The message key of a day that no calendar has ("30. Februar").
NO_SUCH_DAY = "no-such-day"
# Texts whose expressions are kept: dates and lengths of time are asked for one after the other, and are found together.
_SCANNED = 2
_NOT_DATES = ("duration", "recurring", "vague", "nothing")


def read_dates(
    text: str, language: str, *, reference: date | None = None
) -> tuple[tuple[DateValue, ...], tuple[Unreadable, ...]]:
    """The dates and times of a text, in order and not overlapping, and what looks like one and is none.

    `reference` is the day the report was written; without it what is counted from there stays relative. A text of
    several sentences is read with its context: a time of day lies on the day told of before. A language without a
    grammar of dates has none that could be read.
    """
    from checker.values.dates.context import resolve_all, share_months, share_years

    grammar = pack(language).dates
    if grammar is None:
        return (), ()
    if _UNSEEN.search(text):
        return _read_unseen(text, language, reference)
    found = [hit for hit in _scanned(text, language) if hit.spec.kind not in _NOT_DATES]
    dated = share_months(text, share_years(text, found, grammar))
    resolved = resolve_all(text, dated, grammar, reference)
    values = _paired(
        text, tuple(_value(text, hit, days, grammar) for hit, days in resolved if days is not None), grammar
    )
    wrong = tuple(Unreadable(Span(hit.start, hit.end), NO_SUCH_DAY) for hit, days in resolved if days is None)
    return values, wrong


def _read_unseen(
    text: str, language: str, reference: date | None
) -> tuple[tuple[DateValue, ...], tuple[Unreadable, ...]]:
    """A text as it is seen, read; the spans are those of the text with what is not seen."""
    places = [place for place, letter in enumerate(text) if not _UNSEEN.match(letter)]
    values, wrong = read_dates("".join(text[place] for place in places), language, reference=reference)

    def moved(span: Span) -> Span:
        return Span(places[span.start], places[span.end - 1] + 1)

    return (
        tuple(replace(value, span=moved(value.span)) for value in values),
        tuple(replace(place, span=moved(place.span)) for place in wrong),
    )


def read_durations(text: str, language: str) -> tuple[tuple[Span, str], ...]:
    """The lengths of time in a text, as ISO 8601 ("P3D", "PT2H"), X for an uncounted amount.

    Lengths that place an event ("vor zwei Wochen", "in den letzten fünf Jahren") are read here and as dates.
    """
    from checker.languages.shape.dates.spec import iso_duration

    return tuple(
        (Span(*(hit.length or (hit.start, hit.end))), iso_duration(hit.spec.amount))
        for hit in _scanned(text, language)
        if hit.spec.amount and hit.spec.unit != "day"
    )


def read_recurring(text: str, language: str) -> tuple[tuple[Span, str], ...]:
    """What happens again and again, as TIMEX3 writes it: "täglich" P1D, "every Monday" XXXX-WXX-1."""
    return _with_value(text, language, "recurring")


def read_vague(text: str, language: str) -> tuple[tuple[Span, str], ...]:
    """Words of time that name no day: PRESENT_REF ("derzeit"), PAST_REF ("damals"), FUTURE_REF ("demnächst")."""
    return _with_value(text, language, "vague")


def weekday_conflicts(dates: Sequence[DateValue]) -> tuple[DateValue, ...]:
    """The dates whose named weekday is not that of their day ("am Dienstag, dem 4. Mai 2016")."""
    return tuple(
        value
        for value in dates
        if value.weekday is not None
        and value.first is not None
        and value.last is not None
        and value.weekday not in (value.first.isoweekday(), value.last.isoweekday())
        and (value.precision is Precision.DAY or value.precision is Precision.DAYPART)
    )


@lru_cache(_SCANNED)
def _scanned(text: str, language: str) -> tuple[Found, ...]:
    from checker.values.dates.scan import scan

    grammar = pack(language).dates
    return () if grammar is None else scan(text, grammar)


def _with_value(text: str, language: str, kind: str) -> tuple[tuple[Span, str], ...]:
    return tuple(
        (Span(hit.start, hit.end), hit.spec.value) for hit in _scanned(text, language) if hit.spec.kind == kind
    )


def _value(text: str, hit: Found, resolved: Resolved, grammar: Grammar) -> DateValue:
    from checker.values.dates.tense import role_before

    spec = hit.spec
    first, last = resolved.days if resolved.days else (None, None)
    timex = resolved.timex
    if spec.clock is not None:
        clock = f"{spec.clock:%H:%M}" + (f":{spec.clock.second:02}" if spec.clock.second else "")
        timex = f"{timex}T{clock}"
    return DateValue(
        span=Span(hit.start, hit.end),
        first=first,
        last=last,
        timex=timex,
        precision=Precision(resolved.precision),
        anchor=resolved.anchor,
        role=role_before(text, hit, grammar),
        clock=spec.clock,
        zone=spec.zone,
        twelve=spec.twelve,
        weekday=spec.weekday,
    )


def _paired(text: str, values: tuple[DateValue, ...], grammar: Grammar) -> tuple[DateValue, ...]:
    """Beginnings and ends: what is linked to a beginning is the end, and "vom 5." begins only where an end follows."""
    roles = [value.role for value in values]
    for i in range(len(values)):
        between = text[values[i].span.end : values[i + 1].span.start] if i + 1 < len(values) else ""
        ranged = grammar.ranged.fullmatch(between) is not None
        linked = roles[i] == "from" and "," not in between and grammar.linked.fullmatch(between) is not None
        if roles[i] in ("from", "of") and (ranged or linked):
            roles[i], roles[i + 1] = "from", "until"
        elif roles[i] == "of":
            roles[i] = "on"
    return tuple(replace(value, role=role) for value, role in zip(values, roles, strict=True))
