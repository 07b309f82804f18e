"""Lengths of time that say when ("zwei Jahre nach dem Brand", "in zehn Tagen") and how long ("zwei Jahre Haft")."""

from __future__ import annotations

from decimal import Decimal

from checker.compare.scene import Telling
from checker.compare.slots import Mention
from checker.languages import pack
from checker.model import UnitClass
from checker.values.figures.units import to_base

#: In seconds. What is told in hours is told as when it ended, too: "nach 30 Stunden gerettet", "überlebte 30 Stunden".
DAY = Decimal(24 * 60 * 60)

#: Two reports of one event are written up to so many days apart, and a countdown runs on between them: "in zehn Tagen"
#: of yesterday is "in neun Tagen" of today.
BETWEEN_REPORTS = 2

#: Fewer years are told of many things at once.
LEAST_GAP = 5


def may_be_another_time(telling_a: Telling, a: Mention, telling_b: Telling, b: Mention) -> bool:
    """Whether one of two lengths of time says when and the other how long, or both count from two days; symmetric.

    One figure in two units is a slip, however it is said.
    """
    units = {a.quantity.unit_class, b.quantity.unit_class}
    short = min(to_base(Decimal(1), each.quantity.unit)[0] for each in (a, b)) < DAY
    if units != {UnitClass.DURATION} or short or a.quantity.stated == b.quantity.stated:
        return False
    if _is_of_one_place(telling_a, a) != _is_of_one_place(telling_b, b):
        return True
    if tells_a_gap(telling_a, a) and tells_a_gap(telling_b, b):
        return False
    when = _says_when(telling_a, a), _says_when(telling_b, b)
    one, other = (to_base(each.quantity.stated, each.quantity.unit)[0] for each in (a, b))
    return when[0] != when[1] or (when[0] != "" and abs(one - other) <= BETWEEN_REPORTS * DAY)


def _is_of_one_place(telling: Telling, mention: Mention) -> bool:
    """Whether a name of a place follows: "nach 25 Jahren in Ferropolis" is no more than it was there."""
    own, placed = mention.quantity.span, pack(mention.language).names.place_prepositions
    behind = [word for word in telling.claims[mention.claim].words if word.span.start >= own.end][:2]
    led = len(behind) > 1 and behind[0].form in placed - pack(mention.language).belonging.moments_behind
    return led and behind[1].kind == "name"


def tells_a_gap(telling: Telling, mention: Mention) -> bool:
    """Whether years are told that something did not happen or went on until now.

    "Ausbruch nach 40 Jahren" and "40 Jahre lang war er ruhig" are one gap, told from its end and as a whole; "zwei
    Jahre nach dem Urteil" and "drei Jahre Haft" are none.
    """
    own, language = mention.quantity, mention.language
    if own.unit != "year" or own.stated < LEAST_GAP:
        return False
    table, words = pack(language).belonging, telling.claims[mention.claim].words
    before = [word for word in words if word.span.end <= own.span.start][-1:]
    behind = [word for word in words if word.span.start >= own.span.end][:1]
    if behind and behind[0].form in table.gaps_behind:
        return True
    led = bool(before) and before[0].form in table.gaps_before
    return led and not (behind and behind[0].form in table.moments_behind)


def _says_when(telling: Telling, mention: Mention) -> str:
    """ "since" for what has gone on so long, "when" for what came so long before or after, "" for how long."""
    table, own, words = pack(mention.language).belonging, mention.quantity.span, telling.claims[mention.claim].words
    before = [word for word in words if word.span.end <= own.start][-1:]
    behind = [word for word in words if word.span.start >= own.end][:1]
    if behind and behind[0].form in table.moments_behind:
        return "when"
    if not before or before[0].form not in table.moments_before:
        return ""
    if behind and behind[0].kind == "noun" and telling.text[own.end : behind[0].span.start].isspace():
        return ""  # "nach zwei Jahren Haft" says how long
    return "since" if before[0].form in table.ongoing else "when"
