"""Where reports agree by chance, or differ in a slip that one of them mends itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from checker.compare.dates.relations import DateRelation, relate_dates
from checker.compare.matches import COINCIDENCE
from checker.compare.scene import Telling
from checker.compare.slots import shared
from checker.many.matrix.nodes import Link, Node, claim_at, date_at, figure_of
from checker.model import Bound, Evidence, Family, Precision, Quantity, UnitClass
from checker.values.names.likeness import is_slip

#: A vague word that may stand for less than a dozen ("viele", "several") agrees with every figure, so it says of none
#: that it is the same: "mehrere Frauen" would make "fünf Frauen" and "37 Frauen" one fact.
COUNTED = Decimal(12)

#: Two small counts of different nouns are one where so much of the smaller sentence is in the other: "zwei Festnahmen"
#: and "zwei Männer" of one attack need not be the same two.
ALIKE = 0.8

#: So many stems two sentences have in common that tell one thing of a day, and of a month and a day in it.
SAME_DAY, WITHIN = 1, 2

#: Days and hours are when something was told; what is counted for a month or a year is counted for it alone.
PERIODS = frozenset({Precision.MONTH, Precision.YEAR})

#: Capitals side by side are a name, as are letters in capitals: "Deutsche Bahn", "DFL".
_CALLED = re.compile(r"\b[^\W\d_a-zß-öø-ÿ]\w+(?: [^\W\d_a-zß-öø-ÿ]\w+)+|\b[^\W\d_a-zß-öø-ÿ]{2,}\b")


def is_chance(link: Link, tellings: Sequence[Telling]) -> bool:
    """Whether two places agree and nothing says that they are of one fact."""
    if len({tellings[node.column].document.language for node in (link.a, link.b)}) > 1:
        return False
    if link.a.family is Family.DATE:
        return _says_another_thing(link.a, link.b, tellings)
    return _is_chance_count(link, tellings) or _is_of_another_period(link, tellings)


def _says_another_thing(a: Node, b: Node, tellings: Sequence[Telling]) -> bool:
    """Whether the sentences of a year or weekday share nothing but who is named: "2022 fuhr die Bahn", "der
    Verlust der Bahn 2022". A day of a month is told of one thing."""
    if any(_is_day_of_month(node, tellings) for node in (a, b)):
        return False
    one, other = (_said(node, tellings[node.column]) for node in (a, b))
    days = date_at(a, tellings), date_at(b, tellings)
    same = days[0] is None or days[1] is None or relate_dates(days[0], days[1]) is DateRelation.SAME
    return len(one & other) < (SAME_DAY if same else WITHIN)


def _is_day_of_month(node: Node, tellings: Sequence[Telling]) -> bool:
    day = date_at(node, tellings)
    return (
        day is not None
        and day.precision is Precision.DAY
        and any(map(str.isdigit, day.span.of(tellings[node.column].text)))
    )


def _said(node: Node, telling: Telling) -> frozenset[str]:
    """The stems of a sentence beside the date and the names in it."""
    sentence = claim_at(node, telling).span.of(telling.text)
    beside = [node.span.of(telling.text), *_CALLED.findall(sentence), *(entity.name for entity in telling.entities)]
    return telling.stems(sentence) - telling.stems(" ".join(beside))


def _is_chance_count(link: Link, tellings: Sequence[Telling]) -> bool:
    """Whether two small counts agree and nothing says that they count the same."""
    a, b = (figure_of(node, tellings) for node in (link.a, link.b))
    if a is None or b is None:
        return False
    (one, told), (other, retold) = a, b
    small = {one.unit_class, other.unit_class} == {UnitClass.COUNT} and abs(one.stated) <= COINCIDENCE
    if not small or (one.noun and one.noun == other.noun) or (one.concept and one.concept == other.concept):
        return False
    words = (tellings[node.column].words[at] for node, at in ((link.a, told), (link.b, retold)))
    return shared(*words) < ALIKE


def _is_of_another_period(link: Link, tellings: Sequence[Telling]) -> bool:
    """Whether each figure is told of a month or year of its own: the unemployed of July, and those of August."""
    days = [
        [day for day in claim_at(node, tellings[node.column]).dates if day.precision in PERIODS]
        for node in (link.a, link.b)
        if node.family is Family.NUMBER
    ]
    if not all(days) or not days:
        return False
    return all(relate_dates(one, other) is DateRelation.CONFLICT for one in days[0] for other in days[1])


def is_uncounted(figure: Quantity) -> bool:
    return figure.bound is Bound.VAGUE and figure.low is not None and figure.low < COUNTED


def is_slip_of_own(a: Evidence, b: Evidence, one: Telling, other: Telling) -> bool:
    """Whether two spellings of one name stand in one of the reports: it knows how the name is written."""
    own = [word for word in a.text.split() if word not in b.text.split()]
    others = [word for word in b.text.split() if word not in a.text.split()]
    if len(own) != 1 or len(others) != 1 or not is_slip(own[0], others[0], one.document.language):
        return False
    return _stands_in(others[0], one.text) or _stands_in(own[0], other.text)


def _stands_in(word: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None
