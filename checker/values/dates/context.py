"""What the text around an expression adds: the year and the day told of before, and the order of two dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from checker.languages.shape.dates.grammar import Grammar
from checker.languages.shape.dates.spec import Found, Kind, Spec
from checker.values.dates.hours import settle_hours
from checker.values.dates.resolve import resolve
from checker.values.dates.setting import FUTURE, PAST, Resolved, Setting
from checker.values.dates.tense import role_before, sentence_ends, sentence_of, tense

# A day told of carries over to "am Tag darauf" and "um 20 Uhr" so many sentences on; farther away it is often another.
TOLD_REACH = 2
NOON = 12
# From a weekday to another it is less.
A_WEEK = 7
_TOLD_KINDS = (Kind.CLOCK, Kind.DAYPART)
_DAY_KINDS = (Kind.DAYMONTH, Kind.DAY, Kind.WEEKDAY, Kind.TODAY, Kind.HOLIDAY)


def share_years(text: str, found: Sequence[Found], grammar: Grammar) -> list[Found]:
    """ "Juni bis September 2012", "im März 1992 ... im April": a month takes the year of the one it is told with."""
    shared = list(found)
    for i in range(len(shared) - 2, -1, -1):
        left, right = shared[i], shared[i + 1]
        linked = grammar.linked.fullmatch(text[left.end : right.start]) is not None
        if linked and _lacks_year(left.spec) and _lends_year(right.spec) and _before(left.spec, right.spec):
            shared[i] = replace(left, spec=_with_year(left.spec, right.spec))
    ends = sentence_ends(text)
    for i in range(1, len(shared)):
        left, right = shared[i - 1], shared[i]
        near = sentence_of(ends, left.start) == sentence_of(ends, right.start)
        if (
            near
            and _lacks_year(right.spec)
            and _lends_year(left.spec)
            and left.spec.year
            and _before(left.spec, right.spec)
            and tense(text, ends, right, grammar) != FUTURE
        ):
            shared[i] = replace(right, spec=_with_year(right.spec, left.spec))
    return shared


def share_months(text: str, found: Sequence[Found]) -> list[Found]:
    """ "Am 7. November und nochmals am 28.": a later day without its month, in one sentence, is of the month told."""
    shared = list(found)
    ends = sentence_ends(text)
    dated: Found | None = None
    for i, hit in enumerate(shared):
        spec = hit.spec
        near = dated is not None and sentence_of(ends, dated.start) == sentence_of(ends, hit.start)
        if dated is not None and near and spec.kind is Kind.DAY and not spec.unit and not spec.weekday:
            if (spec.day or 0) > (dated.spec.day or 0):
                told = replace(dated.spec, day=spec.day, weekday=None, daypart="", part="")
                shared[i] = replace(hit, spec=told)
        elif spec.kind is Kind.DAYMONTH:
            dated = hit
    return shared


def _lacks_year(spec: Spec) -> bool:
    return spec.kind in (Kind.MONTH, Kind.DAYMONTH) and spec.year is None and spec.unit == "" and spec.direction is None


def _lends_year(spec: Spec) -> bool:
    return spec.kind in (Kind.MONTH, Kind.DAYMONTH) and (spec.year is not None or spec.unit == "year")


def _with_year(spec: Spec, lender: Spec) -> Spec:
    return replace(spec, year=lender.year, unit=lender.unit, shift=lender.shift)


def _before(left: Spec, right: Spec) -> bool:
    return (left.month or 0, left.day or 0) < (right.month or 0, right.day or 99)


def resolve_all(
    text: str, found: Sequence[Found], grammar: Grammar, reference: date | None
) -> list[tuple[Found, Resolved | None]]:
    """First what stands by itself, then what leans on a day told of in the same sentence or shortly before."""
    ends = sentence_ends(text)
    found = settle_hours(text, found, ends)
    tenses = [tense(text, ends, hit, grammar) for hit in found]
    done: dict[int, Resolved | None] = {}
    for i, hit in enumerate(found):
        if not _leans(hit.spec):
            done[i] = resolve(hit.spec, Setting(reference, None, tenses[i]))
    for i, hit in enumerate(found):
        if i not in done:
            done[i] = resolve(hit.spec, Setting(reference, _told(i, found, done, ends), tenses[i]))
    for i in range(len(found) - 1):
        _order_pair(text, i, found, done, grammar, tenses[i])
    return [(hit, done[i]) for i, hit in enumerate(found) if not _only_lasts(hit.spec, tenses[i])]


def _order_pair(
    text: str, i: int, found: Sequence[Found], done: dict[int, Resolved | None], grammar: Grammar, told_in: int
) -> None:
    """ "Von Mai bis September", "von Montag bis Freitag": the end lies after the beginning, by the nearest way."""
    left, right = done[i], done[i + 1]
    same = found[i].spec.kind is found[i + 1].spec.kind and found[i].spec.kind in (
        Kind.WEEKDAY,
        Kind.MONTH,
        Kind.DAYMONTH,
    )
    between = text[found[i].end : found[i + 1].start]
    linked = grammar.ranged.fullmatch(between) or (
        grammar.linked.fullmatch(between) and role_before(text, found[i], grammar) == "from"
    )
    if not (same and linked and left and right and left.days and right.days):
        return
    apart = (right.days[0] - left.days[0]).days
    if found[i].spec.kind is Kind.WEEKDAY and apart > A_WEEK and grammar.ranged.fullmatch(between):
        done[i + 1] = resolve(found[i + 1].spec, Setting(left.days[0], None, FUTURE)) or right
        return
    if apart >= 0:
        return
    if told_in == FUTURE:
        done[i + 1] = resolve(found[i + 1].spec, Setting(left.days[0], None, FUTURE)) or right
    else:
        done[i] = resolve(found[i].spec, Setting(right.days[0], None, PAST)) or left


def _only_lasts(spec: Spec, told_in: int) -> bool:
    """ "In drei Wochen" is a date unless the past is told: there it says how long something took. "Innerhalb von drei
    Wochen" is one when the future is told. What is counted from a day that is named is a date in any tense.
    """
    if spec.kind is Kind.RELATIVE:
        return spec.shift == 0 and bool(spec.amount) and told_in != FUTURE
    return spec.kind is Kind.AGO and spec.sign > 0 and not spec.told and spec.base is None and told_in == PAST


def _leans(spec: Spec) -> bool:
    return spec.told or spec.kind in _TOLD_KINDS


def _told(at: int, found: Sequence[Found], done: dict[int, Resolved | None], ends: Sequence[int]) -> date | None:
    """The day that an expression leans on: the last one before it in reach, or for a time of day one just after it."""
    here = sentence_of(ends, found[at].start)
    timed = found[at].spec.kind in _TOLD_KINDS
    before: list[int] = []
    for i in range(at - 1, -1, -1):
        if here - sentence_of(ends, found[i].start) > TOLD_REACH - timed:
            break
        before.append(i)
    order = before
    if timed:
        after: list[int] = []
        for i in range(at + 1, len(found)):
            if sentence_of(ends, found[i].start) != here:
                break
            after.append(i)
        same = [i for i in before if sentence_of(ends, found[i].start) == here]
        nearest = sorted((*same, *after), key=lambda i: abs(found[i].start - found[at].start))
        order = [*nearest, *before]
    for i in order:
        resolved = done.get(i)
        if resolved and resolved.days and (found[i].spec.kind in _DAY_KINDS or resolved.precision == "day"):
            clock = found[at].spec.clock
            # What happened at three in the night to Monday happened on Monday.
            return (
                resolved.days[1] if clock and clock.hour < NOON and found[i].spec.daypart == "NI" else resolved.days[0]
            )
    return None
