"""Dates and times: the same event dated differently. Slot first: a date is compared only where its clause is the same.

A date has no noun that says what it dates, so the words of its clause and its role (since, until, on) have to agree,
and a date that stands in the other report too is taken before anything is held against it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from checker.claims.words import content_words
from checker.compare.scene import Agreement, Difference, Outcome, Place, Scene, Telling
from checker.model import Confidence, DateValue, Family, Pair, Precision, Side, Span
from checker.values.dates import weekday_conflicts

#: Two dated clauses are the same statement from this share of the smaller one's content stems on, and from so many
#: stems: "sagte am Dienstag" shares its one word with every other such clause.
SAME_CLAUSE, SHARED_STEMS = 0.5, 2

#: "1987 gegründet" and "im Juli 1987 gegründet": a preposition that only says when binds no other way than none.
PLAIN_ROLES = {"on": ""}

#: With so much in common the slot is beyond doubt.
SURE = 0.75

#: A day counted from a report's own date can slip by one around midnight and between time zones.
SLIP = timedelta(days=1)

_FINE = (Precision.DAY, Precision.DAYPART, Precision.MINUTE)

#: Reports that share so many capitalised words tell the same event.
EVENT_NAMES = 3


class _Relation(StrEnum):
    SAME = "same"
    PRECISION = "precision"
    NEAR = "near"
    TIME = "time"
    CONFLICT = "conflict"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class _Mention:
    claim: int
    value: DateValue
    context: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Match:
    a: _Mention
    b: _Mention
    relation: _Relation
    context: float
    shared: int
    pair: Pair

    @property
    def rank(self) -> tuple[float, ...]:
        a, b = self.a.value.span.start, self.b.value.span.start
        return (-round(self.context, 6), -round(self.pair.score, 6), a + b, *sorted((a, b)))


def compare_dates(scene: Scene) -> Outcome:
    """Findings and agreements between the dates of two reports, and weekdays that a report itself contradicts."""
    matches = sorted(_matches(scene), key=lambda match: match.rank)
    agreements, taken = _confirm(matches)
    differences: list[Difference] = []
    for match in matches:
        a, b = (Side.A, match.a.value.timex), (Side.B, match.b.value.timex)
        if a in taken or b in taken or not _is_slot(match):
            continue
        if match.relation not in (_Relation.SAME, _Relation.UNKNOWN):
            differences.append(_difference(match))
            taken |= {a, b}
    weekdays = [difference for telling in scene.tellings for difference in _weekdays(telling)]
    return Outcome(tuple(differences + weekdays), tuple(agreements))


def _mentions(telling: Telling) -> Iterator[_Mention]:
    text, language = telling.text, telling.document.language
    for number, claim in enumerate(telling.claims):
        for value in claim.dates:
            if any(value.span.overlaps(quantity.figure) for quantity in claim.quantities):
                continue  # "seit 20 Jahren" is compared as a length
            clause = next((span for span in claim.clauses if span.contains(value.span)), claim.span)
            around = text[clause.start : value.span.start] + " " + text[value.span.end : clause.end]
            yield _Mention(number, value, frozenset(content_words(around, language)))


def _matches(scene: Scene) -> Iterator[_Match]:
    by_claim: dict[int, list[_Mention]] = {}
    for mention in _mentions(scene.b):
        by_claim.setdefault(mention.claim, []).append(mention)
    of_a: dict[int, list[_Mention]] = {}
    for mention in _mentions(scene.a):
        of_a.setdefault(mention.claim, []).append(mention)
    for pair in scene.pairs:
        for a in of_a.get(pair.a, ()):
            for b in by_claim.get(pair.b, ()):
                shared = len(a.context & b.context)
                smaller = min(len(a.context), len(b.context))
                context = shared / smaller if smaller else 0.0
                yield _Match(a, b, _relate(a.value, b.value), context, shared, pair)


def _relate(a: DateValue, b: DateValue) -> _Relation:
    if a.clock and b.clock:
        return _relate_clocks(a, b)
    if a.timex == b.timex:
        return _Relation.SAME
    if a.first is None or a.last is None or b.first is None or b.last is None:
        both_weekdays = a.timex.startswith("XXXX-WXX-") and b.timex.startswith("XXXX-WXX-")
        return _Relation.CONFLICT if both_weekdays and a.timex[:10] != b.timex[:10] else _Relation.UNKNOWN
    if a.first <= b.last and b.first <= a.last:
        return _Relation.SAME if a.precision is b.precision else _Relation.PRECISION
    resolved = "resolved" in (a.anchor, b.anchor)
    apart = max(a.first - b.last, b.first - a.last)
    fine = a.precision in _FINE and b.precision in _FINE
    if not fine and a.precision is not b.precision:
        return _Relation.UNKNOWN  # "2009" against "am Dienstag": hardly the same thing said
    return _Relation.NEAR if resolved and fine and apart <= SLIP else _Relation.CONFLICT


def _relate_clocks(a: DateValue, b: DateValue) -> _Relation:
    if a.first and b.first and a.first != b.first:
        return _Relation.CONFLICT
    if a.clock == b.clock:
        return _Relation.SAME
    # without a rate for it, a zone named on one side alone may be the whole difference
    return _Relation.TIME if a.zone == b.zone else _Relation.UNKNOWN


def _confirm(matches: Sequence[_Match]) -> tuple[list[Agreement], set[tuple[Side, str]]]:
    """A date that overlaps one of the other report is taken; it is confirmed where the clauses agree too."""
    agreements: list[Agreement] = []
    taken: set[tuple[Side, str]] = set()
    told: set[tuple[str, str]] = set()
    for match in matches:
        if match.relation not in (_Relation.SAME, _Relation.PRECISION):
            continue
        a, b = match.a.value, match.b.value
        if match.relation is _Relation.SAME and match.shared and (a.timex, b.timex) not in told:
            told.add((a.timex, b.timex))
            agreements.append(Agreement(Family.DATE, _place(match.a), _place(match.b)))
        if match.relation is _Relation.SAME or not _is_slot(match):
            taken |= {(Side.A, a.timex), (Side.B, b.timex)}
    return agreements, taken


def _is_slot(match: _Match) -> bool:
    roles = {PLAIN_ROLES.get(role, role) for role in (match.a.value.role, match.b.value.role)}
    return len(roles) == 1 and match.context >= SAME_CLAUSE and match.shared >= SHARED_STEMS


def _difference(match: _Match) -> Difference:
    return Difference(
        relation=match.relation.value,
        confidence=Confidence.HIGH if match.context >= SURE else Confidence.MEDIUM,
        a=_place(match.a),
        b=_place(match.b),
        identity=(match.a.value.timex, match.b.value.timex),
    )


def _place(mention: _Mention) -> Place:
    return Place(mention.value.span, mention.value.timex)


def _weekdays(telling: Telling) -> Iterator[Difference]:
    for claim in telling.claims:
        for value in weekday_conflicts(claim.dates):
            if value.first is None:
                continue
            stated = Place(value.span, value.timex)
            actual = Place(Span(value.span.start, value.span.end), f"{value.timex} W{value.first.isoweekday()}")
            on_a = telling.side is Side.A
            yield Difference(
                relation="weekday",
                confidence=Confidence.HIGH,
                a=stated if on_a else None,
                b=None if on_a else stated,
                identity=(value.timex, str(value.weekday)),
                related=((telling.side, actual),),
            )
