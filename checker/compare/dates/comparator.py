"""Dates and times: the same event dated differently. Slot first: a date is compared only where its clause is the same.

A date has no noun that says what it dates, so the words of its clause and its role (since, until, on) have to agree,
and a date that stands in the other report too is taken before anything is held against it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.compare.dates.ahead import find_ahead
from checker.compare.dates.milestones import find_milestones
from checker.compare.dates.named import find_named
from checker.compare.dates.periods import find_periods
from checker.compare.dates.phases import exclude_each_other, read_phase
from checker.compare.dates.relations import DateRelation, is_turn_of_month, relate_dates
from checker.compare.figures.forecasts import expected_ends
from checker.compare.figures.reconcile import at_other_times
from checker.compare.scene import Agreement, Difference, Outcome, Place, Scene, Telling
from checker.compare.slots import shared
from checker.compare.twins import twin_values
from checker.languages import pack
from checker.model import Claim, Confidence, DateValue, Family, Pair, Precision, Side, Span
from checker.model.frozen import frozen
from checker.model.patterns import compiled
from checker.values.dates.read import weekday_conflicts

#: Two dated clauses are the same statement from this share of the smaller one's content stems on, and from so many
#: stems: "sagte am Dienstag" shares its one word with every other such clause.
SAME_CLAUSE, SHARED_STEMS = 0.5, 2

#: "1987 gegründet" and "im Juli 1987 gegründet": a preposition that only says when binds no other way than none.
PLAIN_ROLES = {"on": ""}

#: With so much in common the slot is beyond doubt.
SURE = 0.75

#: What stands behind a year that belongs to a name.
_ENDS_A_NAME = compiled(r"\s*:|\s+[–—-]\s|\s+[A-Z]+\d")

#: Dates that many statements of one matter share.
_WHOLE = frozenset({Precision.MONTH, Precision.QUARTER, Precision.HALF})


@frozen
class _Mention:
    """A date in claim number `claim`, its clause, and the stems of the words around it there."""

    claim: int
    value: DateValue
    clause: Span
    context: frozenset[str]
    label: str
    against: bool


@frozen
class _Match:
    """Two dates held against each other, and what speaks for one event behind them."""

    a: _Mention
    b: _Mention
    relation: DateRelation
    context: float
    shared: int
    pair: Pair
    twin: bool
    lone: bool

    @property
    def rank(self) -> tuple[float, ...]:
        a, b = self.a.value.span.start, self.b.value.span.start
        return (-int(self.twin), -round(self.context, 6), -round(self.pair.score, 6), a + b, *sorted((a, b)))


def compare_dates(scene: Scene) -> Outcome:
    """Findings and agreements between the dates of two reports, and weekdays that a report itself contradicts."""
    matches = sorted(_matches(scene), key=lambda match: match.rank)
    replaced, gone = _differing([match for match in matches if match.twin], set())
    free = [match for match in matches if not _keys(match) & gone]
    agreements, taken = _confirm(free)
    # a day that the one gives and the hour that the other gives stand beside each other: what excludes comes first
    slots = sorted(filter(_is_slot, free), key=lambda match: match.relation is DateRelation.PRECISION)
    differing, gone = _differing(slots, taken | gone)
    differences = [_difference(scene, match) for match in (*replaced, *differing)]
    ends = [end for end in expected_ends(scene) if not any(_same_places(end, other) for other in differences)]
    found = [*differences, *ends]
    found += [each for each in find_named(scene) if not any(_overlap(each, other) for other in found)]
    found += [each for each in find_milestones(scene) if not any(_overlap(each, other) for other in found)]
    found += [each for each in find_ahead(scene) if not any(_overlap(each, other) for other in found)]
    periods = [each for each in find_periods(scene) if not any(_overlap(each, other) for other in found)]
    weekdays = [difference for telling in scene.tellings for difference in _weekdays(telling)]
    return Outcome((*found, *periods, *weekdays), tuple(agreements))


def _overlap(one: Difference, other: Difference) -> bool:
    sides = ((one.a, other.a), (one.b, other.b))
    return any(x is not None and y is not None and x.span.overlaps(y.span) for x, y in sides)


Key = tuple[Side, str]


def _keys(match: _Match) -> set[Key]:
    """Repetitions of a date in one report share a key."""
    return {(Side.A, match.a.value.timex), (Side.B, match.b.value.timex)}


def _differing(matches: Sequence[_Match], taken: set[Key]) -> tuple[list[_Match], set[Key]]:
    """The matches that disagree, one to one, and all that is taken then."""
    found: list[_Match] = []
    gone = set(taken)
    for match in matches:
        if not _keys(match) & gone and match.relation not in (DateRelation.SAME, DateRelation.UNKNOWN):
            found.append(match)
            gone |= _keys(match)
    return found, gone


def _same_places(one: Difference, other: Difference) -> bool:
    return (one.a, one.b) == (other.a, other.b)


def _mentions(telling: Telling) -> tuple[_Mention, ...]:
    return tuple(_dates(telling))


def _dates(telling: Telling) -> Iterator[_Mention]:
    text, language = telling.text, telling.document.language
    for number, claim in enumerate(telling.claims):
        for value in claim.dates:
            if any(value.span.overlaps(quantity.figure) for quantity in claim.quantities):
                continue  # "seit 20 Jahren" is compared as a length
            clause = claim.clause_of(value.span)
            around = text[clause.start : value.span.start] + " " + text[value.span.end : clause.end]
            against = _is_held_against(text[claim.span.start : value.span.start], language)
            yield _Mention(number, value, clause, telling.stems(around), _label(text, claim, value), against)


def _is_held_against(before: str, language: str) -> bool:
    """Whether a date is what something is compared with: "länger als im Vorjahr" dates nothing that happened."""
    comparing = pack(language).belonging.comparing
    return bool(comparing) and re.search(rf"(?:{comparing})\s*(?:\w+\s+)?$", before, re.IGNORECASE) is not None


def _label(text: str, claim: Claim, value: DateValue) -> str:
    """The noun that a bare year makes a name with: "Ausbildungsstart 2025: ...", "Haushalt 2026 – ..."."""
    before = re.search(r"(\w+)\s+$", text[claim.span.start : value.span.start])
    if value.precision is not Precision.YEAR or value.role or before is None or not before[1][0].isupper():
        return ""
    if not _ENDS_A_NAME.match(text, value.span.end):
        return ""
    return before[1].casefold()


def _matches(scene: Scene) -> Iterator[_Match]:
    twins = scene.once(twin_values)
    by_claim: dict[int, list[_Mention]] = {}
    for mention in scene.b.once(_mentions):
        by_claim.setdefault(mention.claim, []).append(mention)
    of_a: dict[int, list[_Mention]] = {}
    for mention in scene.a.once(_mentions):
        of_a.setdefault(mention.claim, []).append(mention)
    clocks = [
        len({value.clock for claim in telling.claims for value in claim.dates if value.clock})
        for telling in scene.tellings
    ]
    for pair in scene.pairs:
        for a in of_a.get(pair.a, ()):
            for b in by_claim.get(pair.b, ()):
                common = len(a.context & b.context)
                context = shared(a.context, b.context)
                twin = (a.value.span, b.value.span) in twins
                relation = _relation(scene, a.value, b.value)
                if twin and _change_clocks(scene, a.value, b.value):
                    relation = DateRelation.TIME
                if not twin and _are_of_two(scene, a, b):
                    relation = _unless_same(relation)
                lone = common > 0 and _lone_hours(scene, pair, a, b, clocks)
                yield _Match(a, b, relation, context, common, pair, twin, lone)


def _change_clocks(scene: Scene, a: DateValue, b: DateValue) -> bool:
    """Whether one sentence has two times in figures: "ab 6 Uhr", "ab 18 Uhr"; in words both may be one."""
    told = [value.span.of(telling.text) for value, telling in zip((a, b), scene.tellings, strict=True)]
    return bool(a.clock and b.clock and a.clock != b.clock and a.zone == b.zone) and all(t[0].isdigit() for t in told)


def _are_of_two(scene: Scene, a: _Mention, b: _Mention) -> bool:
    """Whether two dates are of two things, of two places, or of one moment between two months."""
    if scene.of_other_places and not scene.sure:
        return True
    if a.value.first and b.value.first and is_turn_of_month(a.value, b.value):
        return True
    return exclude_each_other(read_phase(scene.a, a.clause), read_phase(scene.b, b.clause))


def _unless_same(relation: DateRelation) -> DateRelation:
    """Two dates of two things contradict nobody."""
    return relation if relation in (DateRelation.SAME, DateRelation.PRECISION) else DateRelation.UNKNOWN


def _lone_hours(scene: Scene, pair: Pair, a: _Mention, b: _Mention, clocks: Sequence[int]) -> bool:
    """Whether each report gives one time of day and no other, in sentences that have enough in common."""
    if a.value.clock is None or b.value.clock is None or any(number != 1 for number in clocks):
        return False
    one, other = scene.a.words[pair.a], scene.b.words[pair.b]
    return len(one & other) >= SHARED_STEMS + 1 and shared(one, other) >= SAME_CLAUSE


def _relation(scene: Scene, a: DateValue, b: DateValue) -> DateRelation:
    """How the dates stand to one another. Where both are told in the same relative words, and a report was only said to
    be of its day, the days that were given differ and no more."""
    relation = relate_dates(a, b)
    if relation in (DateRelation.SAME, DateRelation.UNKNOWN) or not _counted_alike(scene, a, b):
        return relation
    return relation if all(_tells_its_day(telling) for telling in scene.tellings) else DateRelation.UNKNOWN


def _counted_alike(scene: Scene, a: DateValue, b: DateValue) -> bool:
    """Whether both are counted from their reports' days by the same words: "am Dienstag" and "am Dienstag"."""
    one, other = (value.span.of(telling.text) for value, telling in zip((a, b), scene.tellings, strict=True))
    return a.anchor == b.anchor == "resolved" and a.clock == b.clock and one.casefold() == other.casefold()


def _tells_its_day(telling: Telling) -> bool:
    """Whether a report states its own day; one that was given may be the day that it was fetched."""
    metadata = telling.document.metadata
    return metadata.date is not None and metadata.date_certain


def _confirm(matches: Sequence[_Match]) -> tuple[list[Agreement], set[Key]]:
    """A date that overlaps one of the other report is taken; it is confirmed where the clauses agree too."""
    agreements: list[Agreement] = []
    taken: set[Key] = set()
    told: set[tuple[str, str]] = set()
    for match in matches:
        if match.relation not in (DateRelation.SAME, DateRelation.PRECISION):
            continue
        a, b = match.a.value, match.b.value
        if match.relation is DateRelation.SAME and match.shared and (a.timex, b.timex) not in told:
            told.add((a.timex, b.timex))
            agreements.append(Agreement(Family.DATE, _place(match.a), _place(match.b)))
        if match.relation is DateRelation.SAME or not _is_slot(match):
            taken |= _keys(match)
    return agreements, taken


def _is_slot(match: _Match) -> bool:
    roles = {PLAIN_ROLES.get(role, role) for role in (match.a.value.role, match.b.value.role)}
    if match.a.label != match.b.label:
        return False  # the year is a part of a name
    if match.a.against != match.b.against:
        return False
    if len(roles) != 1:
        return False
    return (match.context >= SAME_CLAUSE and match.shared >= SHARED_STEMS) or match.lone


def _confidence(match: _Match) -> Confidence:
    """Whole months stand in many statements of one matter: what fell in July, what may rise in August."""
    if match.twin or match.context >= SURE:
        return Confidence.HIGH
    whole = all(value.precision in _WHOLE for value in (match.a.value, match.b.value))
    return Confidence.LOW if whole and match.relation is DateRelation.CONFLICT else Confidence.MEDIUM


def _difference(scene: Scene, match: _Match) -> Difference:
    vague = match.relation is DateRelation.PRECISION
    return Difference(
        relation=match.relation.value,
        confidence=_confidence(match),
        a=_place(match.a),
        b=_place(match.b),
        identity=(match.a.value.timex, match.b.value.timex),
        explanation=None if vague else at_other_times(scene, match.a.clause, match.b.clause),
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
