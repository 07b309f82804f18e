"""One report that counts the same thing twice and comes to two figures: told of one side alone, and very quietly.

Reports name many figures of one noun that are no contradiction: parts, other places, other days, a state before and
after. So the two have to stand in two sentences that say the same of the same thing, with nothing that sets them apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from checker.compare.figures.footing import Footing, footing
from checker.compare.figures.intervals import Relation, relate
from checker.compare.figures.reconcile import adds_up, tells_a_state
from checker.compare.matches import place
from checker.compare.scene import Difference, Place, Telling
from checker.compare.slots import Kinship, Mention, kinship, shared
from checker.model import Bound, Confidence, Side, UnitClass
from checker.values.figures.wording import in_words

#: So much of the smaller clause is in the other, and so many stems, or it is another statement. Chosen so that on the
#: reports to measure on everything that is told has been read and is worth a look.
SAME_STATEMENT, SHARED_STEMS = 0.75, 3

#: A figure is held against so many of the next ones of its noun. No report counts one thing so often; a table does, and
#: is none of what this looks for.
REACH = 50


def inconsistent(telling: Telling, mentions: Sequence[Mention]) -> Iterator[Difference]:
    """Differences inside one report, each told at its second place; the first is related."""
    told = Counter(mention.quantity.stated for mention in mentions)
    counts = [each for each in mentions if each.quantity.unit_class is UnitClass.COUNT]
    exact = [each for each in counts if each.quantity.bound is Bound.EXACT]
    once = [each for each in exact if told[each.quantity.stated] == 1]
    for first, second in _of_one_statement(once):
        if _same_slot(telling, first, second) and relate(first.quantity, second.quantity) is Relation.CONFLICT:
            yield _difference(telling, first, second)


def _of_one_statement(mentions: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Pairs of figures that count one noun in the same way and have words around them, in order; see `REACH`."""
    groups: dict[tuple[str, frozenset[str]], list[Mention]] = defaultdict(list)
    place_of: dict[int, int] = {}
    for number, each in enumerate(mentions):
        if not each.part and len(each.context) >= SHARED_STEMS:
            group = groups[each.quantity.noun, frozenset(each.quantity.modifiers)]
            place_of[number] = len(group)
            group.append(each)
    for number, place_in_group in place_of.items():
        first = mentions[number]
        group = groups[first.quantity.noun, frozenset(first.quantity.modifiers)]
        for second in group[place_in_group + 1 : place_in_group + 1 + REACH]:
            yield first, second


def _same_slot(telling: Telling, first: Mention, second: Mention) -> bool:
    one, other = first.quantity, second.quantity
    return (
        first.claim != second.claim
        and footing(one, other) is Footing.SAME
        and kinship(first, second) is Kinship.SAME
        and one.noun == other.noun
        and set(one.modifiers) == set(other.modifiers)
        and first.part == second.part == ""
        and len(first.context & second.context) >= SHARED_STEMS
        and shared(first.context, second.context) >= SAME_STATEMENT
        and not _set_apart(telling, first, second)
    )


def _set_apart(telling: Telling, first: Mention, second: Mention) -> bool:
    """Dates, names or words of state that only one of the two sentences has, or a sum that explains the two."""
    claims = telling.claims[first.claim], telling.claims[second.claim]
    dates = [{value.timex for value in claim.dates} for claim in claims]
    names = [set(claim.span.of(telling.text).replace(",", " ").split()) & telling.names for claim in claims]
    return (
        dates[0] != dates[1]
        or (bool(names[0] - names[1]) and bool(names[1] - names[0]))
        or any(tells_a_state(telling, mention) for mention in (first, second))
        or adds_up(telling, first.quantity.stated, second.quantity.stated)
    )


def _difference(telling: Telling, first: Mention, second: Mention) -> Difference:
    on_a = telling.side is Side.A
    stated: Place = place(second)
    return Difference(
        relation="inconsistent",
        confidence=Confidence.MEDIUM,
        a=stated if on_a else None,
        b=None if on_a else stated,
        identity=(in_words(first.quantity), in_words(second.quantity), second.quantity.noun),
        arguments=(
            ("noun", second.quantity.noun),
            ("value_a", in_words(first.quantity)),
            ("value_b", in_words(second.quantity)),
        ),
        related=((telling.side, place(first)),),
    )
