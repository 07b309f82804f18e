"""Read dates and times of day in a text: what is said, which days it means, how finely and how surely."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from checker.model import DateValue, Precision, Span, Unreadable
from checker.values.dates_resolve import FUTURE, PAST, UNCLEAR, Resolved, Setting, resolve
from checker.values.dates_scan import scan
from checker.values.dates_spec import Found, Grammar, Kind, Spec, iso_duration

# The message key of a day that no calendar has ("30. Februar").
NO_SUCH_DAY = "no-such-day"

# A day told of carries over to "am Tag darauf" and "um 20 Uhr" so many sentences on; farther away it is often another.
TOLD_REACH = 2

NOON = 12

_NOT_DATES = (Kind.DURATION, Kind.RECURRING, Kind.VAGUE, Kind.NOTHING)
_TOLD_KINDS = (Kind.CLOCK, Kind.DAYPART)
_DAY_KINDS = (Kind.DAYMONTH, Kind.DAY, Kind.WEEKDAY, Kind.TODAY, Kind.HOLIDAY)
# A full stop ends a sentence unless a figure or a single letter stands before it ("am 3. Mai", "z. B.").
_SENTENCE_END = re.compile(r"(?<![\d\s.])(?<!\b\w)[.!?…]+[\"»“”’)]*\s+(?=[\"„»“(]?[A-ZÄÖÜ0-9])|\n\s*")
_CLAUSE_END = re.compile(r"[,;:–(]\s|\s-\s")


def read_dates(
    text: str, language: str, *, reference: date | None = None
) -> tuple[tuple[DateValue, ...], tuple[Unreadable, ...]]:
    """The dates and times of a text, in order and not overlapping, and what looks like one and is none.

    `reference` is the day the report was written; without it what is counted from there stays relative. A text of
    several sentences is read with its context: a time of day lies on the day told of before. Other languages than
    German and English have no dates that could be read.
    """
    grammar = _grammar(language)
    if grammar is None:
        return (), ()
    found = [hit for hit in _scanned(text, language) if hit.spec.kind not in _NOT_DATES]
    resolved = _resolve_all(text, _years_shared(text, found, grammar), grammar, reference)
    values = _between(text, tuple(_value(text, hit, days, grammar) for hit, days in resolved if days is not None), grammar)
    wrong = tuple(Unreadable(Span(hit.start, hit.end), NO_SUCH_DAY) for hit, days in resolved if days is None)
    return values, wrong


def read_durations(text: str, language: str) -> tuple[tuple[Span, str], ...]:
    """The lengths of time in a text, as ISO 8601 ("P3D", "PT2H"), X for an uncounted amount.

    Lengths that place an event ("vor zwei Wochen", "in den letzten fünf Jahren") are read here and as dates.
    """
    grammar = _grammar(language)
    if grammar is None:
        return ()
    return tuple(
        (Span(*(hit.length or (hit.start, hit.end))), iso_duration(hit.spec.amount))
        for hit in _scanned(text, language)
        if hit.spec.amount and hit.spec.unit != "day"
    )


def read_recurring(text: str, language: str) -> tuple[tuple[Span, str], ...]:
    """What happens again and again, as TIMEX3 writes it: "täglich" P1D, "every Monday" XXXX-WXX-1."""
    return _with_value(text, language, Kind.RECURRING)


def read_vague(text: str, language: str) -> tuple[tuple[Span, str], ...]:
    """Words of time that name no day: PRESENT_REF ("derzeit"), PAST_REF ("damals"), FUTURE_REF ("demnächst")."""
    return _with_value(text, language, Kind.VAGUE)


def weekday_conflicts(dates: Sequence[DateValue]) -> tuple[DateValue, ...]:
    """The dates whose named weekday is not that of their day ("am Dienstag, dem 4. Mai 2016")."""
    return tuple(
        value
        for value in dates
        if value.weekday is not None
        and value.anchor == "absolute"
        and value.first is not None
        and value.first.isoweekday() != value.weekday
        and (value.precision is Precision.DAY or value.precision is Precision.DAYPART)
    )


@cache
def _grammar(language: str) -> Grammar | None:
    if language == "de":
        from checker.values.dates_german_grammar import grammar

        return grammar()
    if language == "en":
        from checker.values.dates_english_grammar import grammar as english

        return english()
    return None


def _scanned(text: str, language: str) -> tuple[Found, ...]:
    grammar = _grammar(language)
    return () if grammar is None else scan(text, grammar)


def _with_value(text: str, language: str, kind: Kind) -> tuple[tuple[Span, str], ...]:
    return tuple(
        (Span(hit.start, hit.end), hit.spec.value) for hit in _scanned(text, language) if hit.spec.kind is kind
    )


def _years_shared(text: str, found: Sequence[Found], grammar: Grammar) -> list[Found]:
    """ "Juni bis September 2012", "im März 1992 ... im April": a month takes the year of the one it is told with."""
    shared = list(found)
    for i in range(len(shared) - 2, -1, -1):
        left, right = shared[i], shared[i + 1]
        linked = grammar.linked.fullmatch(text[left.end : right.start]) is not None
        if linked and _lacks_year(left.spec) and _lends_year(right.spec) and _before(left.spec, right.spec):
            shared[i] = replace(left, spec=_with_year(left.spec, right.spec))
    ends = _sentence_ends(text)
    for i in range(1, len(shared)):
        left, right = shared[i - 1], shared[i]
        near = _sentence(ends, left.start) == _sentence(ends, right.start)
        if near and _lacks_year(right.spec) and _lends_year(left.spec) and left.spec.year and _before(left.spec, right.spec):
            shared[i] = replace(right, spec=_with_year(right.spec, left.spec))
    return shared


def _lacks_year(spec: Spec) -> bool:
    return spec.kind in (Kind.MONTH, Kind.DAYMONTH) and spec.year is None and spec.unit == "" and spec.direction is None


def _lends_year(spec: Spec) -> bool:
    return spec.kind in (Kind.MONTH, Kind.DAYMONTH) and (spec.year is not None or spec.unit == "year")


def _with_year(spec: Spec, lender: Spec) -> Spec:
    return replace(spec, year=lender.year, unit=lender.unit, shift=lender.shift)


def _before(left: Spec, right: Spec) -> bool:
    return (left.month or 0, left.day or 0) < (right.month or 0, right.day or 99)


def _resolve_all(
    text: str, found: Sequence[Found], grammar: Grammar, reference: date | None
) -> list[tuple[Found, Resolved | None]]:
    """First what stands by itself, then what leans on a day told of in the same sentence or shortly before."""
    ends = _sentence_ends(text)
    tenses: Callable[[Found], int] = lambda hit: _tense(text, ends, hit, grammar)  # noqa: E731
    done: dict[int, Resolved | None] = {}
    for i, hit in enumerate(found):
        if not _leans(hit.spec):
            done[i] = resolve(hit.spec, Setting(reference, None, tenses(hit)))
    for i, hit in enumerate(found):
        if i not in done:
            done[i] = resolve(hit.spec, Setting(reference, _told(i, found, done, ends), tenses(hit)))
    return [
        (hit, done[i]) for i, hit in enumerate(found) if not _only_lasts(hit.spec, tenses(hit))
    ]


def _only_lasts(spec: Spec, tense: int) -> bool:
    """ "In drei Wochen" is a date when the future is told; of the past it says how long something took."""
    return spec.kind is Kind.AGO and spec.sign > 0 and not spec.told and tense == PAST


def _leans(spec: Spec) -> bool:
    return spec.told or spec.kind in _TOLD_KINDS


def _told(
    at: int, found: Sequence[Found], done: dict[int, Resolved | None], ends: Sequence[int]
) -> date | None:
    """The day that an expression leans on: the last one before it in reach, or for a time of day one just after it."""
    here = _sentence(ends, found[at].start)
    before = [i for i in range(at - 1, -1, -1) if here - _sentence(ends, found[i].start) <= TOLD_REACH]
    after = [i for i in range(at + 1, len(found)) if _sentence(ends, found[i].start) == here]
    if found[at].spec.kind in _TOLD_KINDS:
        before = [i for i in before if here - _sentence(ends, found[i].start) <= TOLD_REACH - 1]
        same = [i for i in before if _sentence(ends, found[i].start) == here]
        order = [*same, *after, *before]
    else:
        order = before
    for i in order:
        resolved = done.get(i)
        if resolved and resolved.days and (found[i].spec.kind in _DAY_KINDS or resolved.precision == "day"):
            clock = found[at].spec.clock
            # What happened at three in the night to Monday happened on Monday.
            return resolved.days[1] if clock and clock.hour < NOON and found[i].spec.daypart == "NI" else resolved.days[0]
    return None


def _sentence_ends(text: str) -> tuple[int, ...]:
    return tuple(match.end() for match in _SENTENCE_END.finditer(text))


def _sentence(ends: Sequence[int], place: int) -> int:
    return sum(end <= place for end in ends)


def _tense(text: str, ends: Sequence[int], hit: Found, grammar: Grammar) -> int:
    """The tense of the clause around an expression, that of its sentence where the clause shows none."""
    start = max((end for end in ends if end <= hit.start), default=0)
    stop = min((end for end in ends if end >= hit.end), default=len(text))
    left = [match.end() for match in _CLAUSE_END.finditer(text, start, hit.start)]
    right = _CLAUSE_END.search(text, hit.end, stop)
    clause = _tense_of(text, left[-1] if left else start, right.start() if right else stop, hit, grammar)
    return clause if clause != UNCLEAR else _tense_of(text, start, stop, hit, grammar)


def _tense_of(text: str, start: int, stop: int, hit: Found, grammar: Grammar) -> int:
    around = text[start : hit.start] + " " * (hit.end - hit.start) + text[hit.end : stop]
    past = [abs(match.start() + start - hit.start) for match in grammar.past.finditer(around)]
    future = [abs(match.start() + start - hit.start) for match in grammar.future.finditer(around)]
    if not past and not future:
        return UNCLEAR
    return PAST if min(past, default=10**6) <= min(future, default=10**6) else FUTURE


def _value(text: str, hit: Found, resolved: Resolved, grammar: Grammar) -> DateValue:
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
        role=_role(text, hit, grammar),
        clock=spec.clock,
        zone=spec.zone,
        weekday=spec.weekday,
    )


def _role(text: str, hit: Found, grammar: Grammar) -> str:
    """What binds the date to the event: the word before it, or inside it where the expression begins with one."""
    match = grammar.roles.search(text, max(0, hit.start - 40), hit.start)
    if match is None:
        return ""
    return grammar.role_names[re.sub(r"\s+", " ", match["role"].lower())]


def _between(text: str, values: tuple[DateValue, ...], grammar: Grammar) -> tuple[DateValue, ...]:
    """ "Zwischen Juni und September": what is linked to a beginning is the end."""
    return tuple(
        replace(value, role="until")
        if i
        and values[i - 1].role == "from"
        and value.role in ("", "from")
        and grammar.linked.fullmatch(text[values[i - 1].span.end : value.span.start])
        else value
        for i, value in enumerate(values)
    )
