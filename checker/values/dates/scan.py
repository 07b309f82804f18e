"""Find the date expressions of a text and join the parts of one: "Dienstag" and "dem 4. Mai 2016" are one date."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from checker.languages.shape.dates.grammar import Grammar
from checker.languages.shape.dates.spec import Found, Kind, Spec
from checker.model.patterns import compiled
from checker.values.dates.tense import role_before

# Which neighbours are parts of one expression, by what `_role` calls them, and what the whole then is.
_JOINS: dict[tuple[str, str], Kind] = {
    ("weekday", "daymonth"): Kind.DAYMONTH,
    ("daymonth", "weekday"): Kind.DAYMONTH,
    ("weekday", "day"): Kind.DAY,
    ("weekday", "weekly"): Kind.WEEKDAY,
    ("weekly", "weekday"): Kind.WEEKDAY,
    ("weekday", "daypart"): Kind.WEEKDAY,
    ("daypart", "weekday"): Kind.WEEKDAY,
    ("weekday", "ago"): Kind.WEEKDAY,
    ("ago", "weekday"): Kind.WEEKDAY,
    ("today", "daypart"): Kind.TODAY,
    ("daypart", "today"): Kind.TODAY,
    ("daymonth", "daypart"): Kind.DAYMONTH,
    ("daypart", "daymonth"): Kind.DAYMONTH,
    ("daymonth", "yearly"): Kind.DAYMONTH,
    ("month", "yearly"): Kind.MONTH,
    ("yearly", "month"): Kind.MONTH,
    ("season", "yearly"): Kind.SEASON,
    ("quarter", "yearly"): Kind.QUARTER,
    ("yearly", "quarter"): Kind.QUARTER,
    ("half", "yearly"): Kind.HALF,
    ("yearly", "half"): Kind.HALF,
    ("holiday", "yearly"): Kind.HOLIDAY,
    ("holiday", "daypart"): Kind.HOLIDAY,
    ("week", "yearly"): Kind.WEEK,
    ("nth", "month"): Kind.WEEKDAY,
    ("nth", "monthly"): Kind.WEEKDAY,
    ("nth", "yearly"): Kind.WEEKDAY,
    ("day", "monthly"): Kind.DAY,
    ("part", "month"): Kind.MONTH,
    ("part", "yearly"): Kind.YEAR,
    ("part", "monthly"): Kind.RELATIVE,
    ("part", "weekly"): Kind.RELATIVE,
    ("part", "decade"): Kind.DECADE,
    ("part", "century"): Kind.CENTURY,
    ("part", "quarter"): Kind.QUARTER,
    ("part", "season"): Kind.SEASON,
    ("part", "week"): Kind.WEEK,
    ("part", "daymonth"): Kind.DAYMONTH,
    ("part", "holiday"): Kind.HOLIDAY,
    ("part", "day"): Kind.DAY,
}

# "The week of 3 May", "the weekend of Easter": the unit around a day, where "early" and "late" say a part of a stretch.
_WHOLE = ("WEEK", "WEEKEND")
_DAYS = (Kind.DAYMONTH, Kind.HOLIDAY, Kind.DAY)

_UNIT_ROLES = {"week": "weekly", "month": "monthly", "year": "yearly"}


# Letters that a pattern takes for others when it looks past capitals, and no table has: long s, the signs for Kelvin
# and Angstrom, the Turkish i. One for one, so that places stay.
_LOOKALIKES = str.maketrans("ſ\u212a\u212bİı", "skåIi")


def scan(text: str, grammar: Grammar) -> tuple[Found, ...]:
    """All expressions of the text in order, none inside another; the longest reading of a place wins."""
    text = text.translate(_LOOKALIKES)
    small = text.lower()
    rules = [rule for rule in grammar.rules if not rule.needs or any(word in small for word in rule.needs)]
    around = {near: _around(small, near) for near in {rule.near for rule in rules}}
    places = {
        (near, holds): [at for at in around[near] if holds is None or holds.search(small, *at)]
        for near, holds in {(rule.near, rule.holds) for rule in rules}
    }
    found = [
        hit
        for rule in rules
        for start, end in places[rule.near, rule.holds]
        for match in rule.pattern.finditer(small if rule.small else text, start, end)
        for hit in rule.read(match)
    ]
    joined = _ended_now(text, _joined(text, _longest(found), grammar), grammar)
    return tuple(hit for hit in joined if not hit.spec.weak)


_TODAY = Spec(Kind.TODAY, unit="day", shift=0)
_NO_BEGINNING = (Kind.DURATION, Kind.VAGUE, Kind.RECURRING, Kind.NOTHING, Kind.DAYPART, Kind.CLOCK)


def _ended_now(text: str, found: list[Found], grammar: Grammar) -> list[Found]:
    """ "From May to date", "zwischen 2010 und jetzt": the present as the end of a stretch is the report's day."""
    ended = list(found)
    for i in range(1, len(ended)):
        left, right = ended[i - 1], ended[i]
        if right.spec.value != "PRESENT_REF" or right.spec.kind is not Kind.VAGUE or left.spec.kind in _NO_BEGINNING:
            continue
        between = text[left.end : right.start]
        linked = grammar.linked.fullmatch(between) and role_before(text, left, grammar) in ("from", "of")
        if linked or grammar.ranged.fullmatch(between):
            ended[i] = replace(right, spec=_TODAY)
    return ended


# How far, in characters, a length of time reaches before its unit ("mehr als dreihundertfünfundzwanzig volle Tage") and
# behind it ("Jahre und sechs Monate später").
_BEFORE, _BEHIND = 90, 60
_BLANK = compiled(r"\s")


def _around(text: str, near: re.Pattern[str] | None) -> list[tuple[int, int]]:
    """The stretches of the text, cut at blanks, that have a match of `near` in them; all of it where that is none."""
    if near is None:
        return [(0, len(text))]
    stretches: list[tuple[int, int]] = []
    for match in near.finditer(text):
        start, end = max(0, match.start() - _BEFORE), min(len(text), match.end() + _BEHIND)
        cut = _BLANK.search(text, start, match.start()) if start else None
        start = cut.end() if cut else start
        rest = _BLANK.search(text, end)
        end = rest.start() if rest else len(text)
        if stretches and start <= stretches[-1][1]:
            stretches[-1] = (stretches[-1][0], end)
        else:
            stretches.append((start, end))
    return stretches


def _longest(found: Sequence[Found]) -> list[Found]:
    """The longest first; what overlaps it goes. Between equals a vague word wins, then what stands first in the
    grammar: "noch heute" is no day."""
    taken: list[Found] = []
    for hit in sorted(found, key=lambda hit: (hit.start - hit.end, hit.spec.kind is not Kind.VAGUE)):
        place = bisect_right(taken, hit.start, key=lambda other: other.start)
        if (place == 0 or taken[place - 1].end <= hit.start) and (place == len(taken) or hit.end <= taken[place].start):
            taken.insert(place, hit)
    return taken


def _joined(text: str, found: list[Found], grammar: Grammar) -> list[Found]:
    """Neighbours that make one expression joined, from the left; a part joins what it stands before."""
    joined: list[Found] = []
    for hit in reversed(found):
        while joined:
            both = _join(text, hit, joined[-1], grammar)
            if both is None:
                break
            hit = both
            joined.pop()
        joined.append(hit)
    return joined[::-1]


def _join(text: str, left: Found, right: Found, grammar: Grammar) -> Found | None:
    counted = _counted_from(text, left, right, grammar) or _counted_from_today(text, left, right)
    if counted is not None:
        return counted
    kind = _JOINS.get((_role(left.spec), _role(right.spec)))
    if kind is None or not grammar.glue.fullmatch(text[left.end : right.start]):
        return None
    if left.spec.kind is Kind.YEAR and left.spec.year is not None and right.spec.year is not None:
        return None
    if (left.spec.part in _WHOLE) is not (kind in _DAYS) and left.spec.kind is Kind.PART:
        return None
    if kind in (Kind.MONTH, Kind.DAYMONTH, Kind.SEASON, Kind.HOLIDAY) and left.spec.year and _is_year(right.spec):
        return None
    return Found(left.start, right.end, left.spec.joined(right.spec, kind))


_BASES = (Kind.DAYMONTH, Kind.WEEKDAY, Kind.TODAY, Kind.HOLIDAY)
_WHOLE_DAYS = ("day", "week", "month", "year")


def _counted_from(text: str, left: Found, right: Found, grammar: Grammar) -> Found | None:
    """ "Zwei Wochen vor Weihnachten" is one date, a length away from another; "two weeks starting Monday" lasts so long
    from that day on; "Montag nach Ostern" is the first one after it."""
    if left.spec.kind is Kind.WEEKDAY and right.spec.kind is Kind.HOLIDAY and left.spec.nth is None:
        return _weekday_beside(text, left, right, grammar)
    if left.spec.kind is not Kind.DURATION or right.spec.kind not in _BASES:
        return None
    if any(unit not in _WHOLE_DAYS for _, unit in left.spec.amount):
        return None
    counted = all(count >= 1 for count, _ in left.spec.amount)
    if counted and grammar.starting.fullmatch(text, left.end, right.start):
        spec = Spec(Kind.RELATIVE, amount=left.spec.amount, sign=1, base=right.spec)
        return Found(left.start, right.end, spec, (left.start, left.end))
    match = grammar.distance.fullmatch(text, left.end, right.start)
    if match is None or grammar.period.search(text, max(0, left.start - 8), left.start):
        return None
    spec = Spec(Kind.AGO, unit=left.spec.unit, amount=left.spec.amount, sign=_way(match, grammar), base=right.spec)
    return Found(left.start, right.end, spec, (left.start, left.end))


def _way(match: re.Match[str], grammar: Grammar) -> int:
    return -1 if " ".join(match["word"].lower().split()) in grammar.distance_back else 1


def _weekday_beside(text: str, left: Found, right: Found, grammar: Grammar) -> Found | None:
    match = grammar.distance.fullmatch(text, left.end, right.start)
    if match is None or left.spec.shift is not None or left.spec.direction is not None:
        return None
    return Found(left.start, right.end, replace(left.spec, sign=_way(match, grammar), base=right.spec))


def _counted_from_today(text: str, left: Found, right: Found) -> Found | None:
    """ "Heute vor zwei Wochen", "three years ago yesterday"."""
    day, length = (left, right) if left.spec.kind is Kind.TODAY else (right, left)
    if day.spec.kind is not Kind.TODAY or day.spec.daypart or length.spec.kind is not Kind.AGO:
        return None
    whole = all(unit in _WHOLE_DAYS for _, unit in length.spec.amount)
    if text[left.end : right.start].strip() or length.spec.told or length.spec.base or not whole:
        return None
    return Found(left.start, right.end, replace(length.spec, base=day.spec), length.length)


def _counts_from_now(spec: Spec) -> bool:
    """A weekday may say which day is meant: "Monday in three weeks", and of longer lengths what looks back or says from
    when ("Thursday, two years from now")."""
    if len(spec.amount) != 1 or spec.told:
        return False
    unit = spec.amount[0][1]
    return unit == "week" or (unit in _WHOLE_DAYS and (spec.sign < 0 or spec.base == _TODAY))


def _is_year(spec: Spec) -> bool:
    return spec.kind is Kind.YEAR or (spec.kind is Kind.RELATIVE and spec.unit == "year")


def _role(spec: Spec) -> str:
    """What an expression is to its neighbours: weeks, months and years, named or counted, join alike."""
    if spec.nth is not None:
        return "nth"
    if spec.kind is Kind.YEAR:
        return "yearly"
    if spec.kind is Kind.RELATIVE and not spec.amount:
        return _UNIT_ROLES.get(spec.unit, "relative")
    if spec.kind is Kind.AGO:
        return "ago" if _counts_from_now(spec) else "counted"
    if (
        spec.kind in (Kind.WEEKDAY, Kind.TODAY, Kind.DAYMONTH, Kind.HOLIDAY)
        and spec.daypart
        and spec.kind is not Kind.WEEKDAY
    ):
        return "dated daypart"
    return spec.kind.value
