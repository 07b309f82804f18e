"""What reconciles two conflicting counts inside one of the reports: ten named + one who joined = eleven.

Else a word that tells another state of affairs, else the days or times of the reports themselves. The finding keeps its
severity; it gains the arithmetic and the passage, so that a desk sees at once where to look.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from itertools import combinations

from checker.compare.figures.lists import list_behind
from checker.compare.scene import Explanation, Place, Scene, Telling
from checker.compare.slots import Mention
from checker.model import Bound, Claim, Quantity, Side, Span, UnitClass
from checker.model.patterns import compiled
from checker.values.figures.wording import plain

#: One more of the same kind comes to those counted, told without a figure: "gesellte sich noch der norwegische Minister
#: dazu", "ein weiterer starb später", "were joined by the Norwegian minister".
ONE_MORE = compiled(
    r"\b(?:gesell\w+\s+sich|kam\w*\s+(?:\w+\s+){0,6}(?:dazu|hinzu)|stieß\w*\s+(?:\w+\s+){0,6}(?:dazu|hinzu)"
    r"|ein(?:e|en|em|er)?\s+weitere[rnsm]?|noch\s+ein(?:e|en|er)?\b|(?:was|were)\s+(?:later\s+)?joined\s+by|joined\s+(?:by|them)"
    r"|plus\s+(?:ein|one)|one\s+more|another\s+(?!\d))",
    re.IGNORECASE,
)

#: Words that say a report tells a later or an earlier state than another.
LATER = compiled(
    r"\b(?:inzwischen|mittlerweile|zunächst|anfangs|zuvor|bislang|bisher|vorerst|weiterhin|noch immer|gestiegen|"
    r"erhöht\w*|aktualisiert\w*|now|initially|earlier|so far|has risen|rose to|updated)\b",
    re.IGNORECASE,
)

#: Characters of an ISO date, and of a date with hour and minute.
_DAY, _MINUTE = 10, 16

#: Sums are sought among so many figures of one sentence at most; a table of results is no explanation.
MOST_PARTS = 6


def reconcile(scene: Scene, a: Mention, b: Mention) -> Explanation | None:
    """The first passage of either report that turns the one figure into the other, else a hint at a later state."""
    inside = [
        next(_inside(telling, own.quantity.stated, other.quantity.stated, own.quantity.unit_class), None)
        for telling, own, other in ((scene.a, a, b), (scene.b, b, a))
    ]
    later = [_of_another_state(scene.a, a, scene.b, b), _of_another_state(scene.b, b, scene.a, a)]
    for found in ([each for each in both if each] for both in (inside, later)):
        if found:
            return min(found, key=partial(_told, scene))
    return at_other_times(scene, a.clause, b.clause)


def _of_another_state(telling: Telling, own: Mention, opposite: Telling, other: Mention) -> Explanation | None:
    """The first word of another state that the other clause has not: what both say tells no two states."""
    elsewhere = _state_words(opposite, other)
    said = next((form for word, form in _state_words(telling, own).items() if word not in elsewhere), None)
    return Explanation("later", (("word", said),), telling.side, Place(own.clause)) if said else None


def _told(scene: Scene, explanation: Explanation) -> tuple[str, tuple[tuple[str, str], ...], str, int]:
    """By what is said and never by the side, so that exchanging the reports names the same passage."""
    text = (scene.a if explanation.side is Side.A else scene.b).text
    first = explanation.passage.span
    return explanation.key, explanation.arguments, first.of(text), first.start


def at_other_times(scene: Scene, clause_a: Span, clause_b: Span) -> Explanation | None:
    """That the reports are of different days, or hours, with the passage of the later one; ``None`` if they are not."""
    stated = [telling.dated for telling in scene.tellings]
    if not all(stated):
        return None
    precision = min(map(len, stated))
    one, other = (moment[:precision] for moment in stated)
    if one == other:
        return None
    key = "report-dates" if one[:_DAY] != other[:_DAY] else "report-times"
    shown = [moment[:_DAY] if key == "report-dates" else moment[_DAY + 1 : _MINUTE] for moment in (one, other)]
    side, clause = (Side.A, clause_a) if one > other else (Side.B, clause_b)
    return Explanation(key, (("date_a", shown[0]), ("date_b", shown[1])), side, Place(clause))


def is_sum_of(telling: Telling, part: Mention, whole: Quantity) -> bool:
    """Whether the clause of a part tells all the others too: "drei Kinder und neun Erwachsene" are twelve people.

    A sum that is complete and certain is no disagreement, it is the same said in another way.
    """
    claim = telling.claims[part.claim]
    told = [quantity for quantity in claim.quantities if part.clause.contains(quantity.figure)]
    counted = {quantity.unit_class for quantity in told} == {UnitClass.COUNT} and whole.unit_class is UnitClass.COUNT
    exact = all(quantity.bound is Bound.EXACT for quantity in (*told, whole))
    several = 2 <= len(told) <= MOST_PARTS
    return counted and exact and several and sum(quantity.stated for quantity in told) == whole.stated


def tells_a_state(telling: Telling, mention: Mention) -> bool:
    """Whether the clause says that it is a state that may be past, or yet to come."""
    return bool(_state_words(telling, mention))


def _state_words(telling: Telling, mention: Mention) -> dict[str, str]:
    """The words of another state in the clause, by their form without capitals."""
    found = LATER.finditer(telling.text, mention.clause.start, mention.clause.end)
    return {match.group().casefold(): match.group() for match in found}


def adds_up(telling: Telling, one: Decimal, other: Decimal) -> bool:
    """Whether the report itself turns the one count into the other."""
    return any(_inside(telling, one, other, UnitClass.COUNT)) or any(_inside(telling, other, one, UnitClass.COUNT))


def _inside(telling: Telling, own: Decimal, other: Decimal, unit_class: UnitClass) -> Iterator[Explanation]:
    if unit_class is not UnitClass.COUNT:
        return
    for claim in telling.claims:
        exact = [q for q in claim.quantities if q.unit_class is UnitClass.COUNT and q.bound is Bound.EXACT]
        yield from _one_more(telling, claim, exact, own, other)
        yield from _sum_of_parts(telling, claim, exact, own, other)
        yield from _list_counted(telling, claim, exact, own, other)


def _one_more(
    telling: Telling, claim: Claim, exact: list[Quantity], own: Decimal, other: Decimal
) -> Iterator[Explanation]:
    if abs(own - other) != 1:
        return
    for quantity in exact:
        if quantity.stated != min(own, other):
            continue
        more = ONE_MORE.search(telling.text, quantity.span.end, claim.span.end)
        if more is None:
            continue
        arguments = (("parts", f"{plain(quantity.stated)} + 1"), ("sum", plain(max(own, other))))
        yield Explanation("sum", arguments, telling.side, Place(_passage(claim, quantity.figure, more.start())))


def _sum_of_parts(
    telling: Telling, claim: Claim, exact: list[Quantity], own: Decimal, other: Decimal
) -> Iterator[Explanation]:
    """ "Acht Fahrgäste und der ... zwei Fahrer": parts in one sentence that add up to the greater figure."""
    whole, known = max(own, other), min(own, other)
    if not 2 <= len(exact) <= MOST_PARTS:
        return
    for size in (2, 3):
        for parts in combinations(exact, size):
            stated = [part.stated for part in parts]
            if known in stated and sum(stated) == whole:
                arguments = (("parts", " + ".join(plain(part) for part in stated)), ("sum", plain(whole)))
                passage = Place(_passage(claim, parts[0].figure, parts[-1].figure.start))
                yield Explanation("sum", arguments, telling.side, passage)


def _list_counted(
    telling: Telling, claim: Claim, exact: list[Quantity], own: Decimal, other: Decimal
) -> Iterator[Explanation]:
    """The report states one number and lists as many items as the other report states."""
    for quantity in exact:
        listed = list_behind(telling.text, claim, quantity)
        if listed is not None and quantity.stated == own and listed[1] == other:
            arguments = (("stated", plain(own)), ("listed", plain(other)))
            yield Explanation("list", arguments, telling.side, Place(listed[0]))


def _passage(claim: Claim, first: Span, last: int) -> Span:
    """From the clause of the first part to the end of the clause of the last one."""
    start = next((clause.start for clause in claim.clauses if clause.contains(first)), claim.span.start)
    end = next((clause.end for clause in claim.clauses if clause.start <= last < clause.end), claim.span.end)
    return Span(start, max(end, first.end))
