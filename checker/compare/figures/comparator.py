"""Figures: slot first, value second. Two figures about different things are never a finding.

In this order: figures at one place of one sentence in other words' company; then an exact figure that stands in the
other report too takes its slot, with all its repetitions; vague words confirm what is left and never take a slot from
an exact figure; then the rest is matched one to one, best slot first, and only there values are compared.
"""

from __future__ import annotations

import re
from collections import defaultdict

from checker.compare.figures.ages import is_of_strange_name, is_one_turning, of_one_person
from checker.compare.figures.bearers import is_in_name_of_another, of_other_bearers
from checker.compare.figures.confidence import confidence, digits, far_apart
from checker.compare.figures.footing import Footing, footing, relate_on_footing, values
from checker.compare.figures.inconsistent import inconsistent
from checker.compare.figures.intervals import Relation
from checker.compare.figures.periods import of_other_periods
from checker.compare.figures.rates import tell_one_rate
from checker.compare.figures.reconcile import is_sum_of, reconcile
from checker.compare.figures.slips import slip
from checker.compare.figures.story import (
    CONTEXT_WITHOUT_NOUN,
    beside_one_word,
    by_rare_words,
    in_one_text,
    is_amount,
)
from checker.compare.figures.whole import are_one_slot, told_alike
from checker.compare.matches import (
    Figures,
    Key,
    Match,
    confirm,
    confirm_vague,
    key,
    keys,
    place,
    read_figures,
)
from checker.compare.scene import Difference, Outcome, Place, Scene
from checker.compare.slots import Kinship, Mention, is_vague, kinship, untranslated
from checker.model import Bound, Confidence, Side, UnitClass
from checker.values.figures.wording import in_words

#: A common noun needs some more than itself in common: the noun makes up one word of a clause.
CONTEXT_WITH_NOUN = 0.2

#: A vague word is held against a figure only where so much of the clauses is the same.
CONTEXT_SURE = 0.4

#: From so many digits on, noughts at either end apart, a figure is known by them, whatever unit stands behind.
OWN_DIGITS = 3

#: An age is somebody's: the two sentences have to share so many capitalised words, or it is the only age of either.
AGED_NAMES = 1


def compare_quantities(scene: Scene) -> Outcome:
    """Findings and agreements between the figures of two reports, and figures that a report itself contradicts."""
    figures = read_figures(scene)
    replaced, gone = _replaced(figures)
    matches = [match for match in figures.matches if not keys(match) & gone]
    agreements, taken = confirm(matches)
    vague, taken_by_vague = confirm_vague(matches, taken)
    differing = _differing(figures, matches, taken | taken_by_vague | gone)
    differences = [_difference(figures, match) for match in (*replaced, *differing)]
    own = [difference for telling in scene.tellings for difference in inconsistent(telling, figures.of(telling.side))]
    return Outcome((*differences, *own), tuple(agreements + vague))


def _replaced(figures: Figures) -> tuple[list[Match], set[Key]]:
    """Figures at one place of twin sentences that do not agree: no competition is asked, the words say it all."""
    found: list[Match] = []
    gone: set[Key] = set()
    for match in figures.matches:
        free = match.twin and not match.relation.agrees and not keys(match) & gone
        if free and not _told_in_sentence(match, figures):
            found.append(match)
            gone |= keys(match)
    return found, gone


def _told_in_sentence(match: Match, figures: Figures) -> bool:
    """ "From 3 to 5" and "5, up from 3": each figure stands in the other sentence as well, only moved."""
    told = (
        (figures.b, match.pair.b, match.a),
        (figures.a, match.pair.a, match.b),
    )
    return all(
        any(each.claim == claim and each.quantity.stated == mention.quantity.stated for each in mentions)
        for mentions, claim, mention in told
    )


def _differing(figures: Figures, matches: list[Match], taken: set[Key]) -> list[Match]:
    found: list[Match] = []
    gone = set(taken)
    alone, alike = _alone(figures, taken), told_alike(figures)
    # "fiel 40 Meter tief" meets "fiel 25 Meter" before "am Eiskogel (2321 Meter)", however alike the words are
    for match in sorted(matches, key=_are_far_apart):
        if keys(match) & gone or _is_told_closer(figures, match):
            continue
        if keys(match) & alike and match.context < CONTEXT_WITHOUT_NOUN:
            continue
        if (
            _is_slot(figures.scene, match, alone)
            or are_one_slot(figures, match, alike)
            or tell_one_rate(figures, match)
        ):
            found.append(match)
            gone |= keys(match)
    return found


def _is_told_closer(figures: Figures, match: Match) -> bool:
    """Whether a report that gives a bound gives the other's figure as well: "über eine Milliarde", "1,34 Milliarden".

    Both hold as written, so who also tells the figure itself disagrees with nobody.
    """
    sides = (figures.a, match.a, match.b), (figures.b, match.b, match.a)
    return match.relation is Relation.NEAR and any(
        _bounds(bound, each) and _agree(each, figure) for own, bound, figure in sides for each in own
    )


def _bounds(mention: Mention, figure: Mention) -> bool:
    """Whether a figure of the same report lies within the bound that the mention gives."""
    one, other = mention.quantity, figure.quantity
    return other.bound is Bound.EXACT is not one.bound and relate_on_footing(one, other) not in (
        None,
        Relation.CONFLICT,
    )


def _agree(a: Mention, b: Mention) -> bool:
    relation = relate_on_footing(a.quantity, b.quantity)
    return relation is not None and relation.agrees and kinship(a, b) is not Kinship.OTHER


def _are_far_apart(match: Match) -> bool:
    return not match.twin and far_apart(*values(match.a.quantity, match.b.quantity))


def _alone(figures: Figures, taken: set[Key]) -> frozenset[Key]:
    """The figures that are the only one of their unit in their report, those left out that the other report has too.

    What comes on top ("weitere 15 Jahre") is no rival of what there is.
    """
    by_unit: dict[tuple[Side, UnitClass, str, bool], set[Key]] = defaultdict(set)
    for side in Side:
        for mention in figures.of(side):
            own = key(side, mention)
            if own not in taken and not is_vague(mention):
                quantity = mention.quantity
                by_unit[side, quantity.unit_class, quantity.unit, mention.part == "more"].add(own)
    return frozenset(own for found in by_unit.values() if len(found) == 1 for own in found)


def _is_slot(scene: Scene, match: Match, alone: frozenset[Key]) -> bool:
    """Whether the two figures fill one slot, sure enough to compare their values."""
    if match.relation.agrees and match.relation is not Relation.PRECISION:
        return False
    if match.kinship is Kinship.OTHER or (match.kinship is Kinship.UNKNOWN and untranslated(match.a, match.b)):
        return False
    if of_other_periods(scene, match.a, match.b) or _sum_and_part(scene, match):
        return False
    if of_other_bearers(scene, match.a, match.b) or is_in_name_of_another(scene, match.a, match.b):
        return False
    if match.a.part != match.b.part:
        if {match.a.part, match.b.part} != {"", "more"}:
            return False
        return match.kinship is Kinship.SAME and match.context >= CONTEXT_WITHOUT_NOUN
    if match.a.quantity.unit_class is UnitClass.ORDINAL and match.kinship is not Kinship.SAME:
        return False
    if is_vague(match.a) or is_vague(match.b):
        return match.kinship is Kinship.SAME and match.context >= CONTEXT_SURE
    if _same_digits(match) and (scene.same_event or match.context > 0):
        return True
    if footing(match.a.quantity, match.b.quantity) is not Footing.SAME:
        return match.context >= CONTEXT_WITHOUT_NOUN and keys(match) <= alone
    if match.a.quantity.unit_class is UnitClass.AGE:
        return is_one_turning(scene, match.a, match.b) and _of_one_person(scene, match, alone)
    if match.kinship is Kinship.UNKNOWN:
        if keys(match) <= alone and scene.same_event and (match.a.near & match.b.near or is_amount(match)):
            return True
        if match.context >= CONTEXT_WITHOUT_NOUN:
            return True
        lone = in_one_text(scene, match) or beside_one_word(scene, match) or by_rare_words(scene, match)
        return keys(match) <= alone and lone
    if match.kinship is Kinship.SAME and scene.same_event:
        return True
    return match.context >= CONTEXT_WITH_NOUN


def _same_digits(match: Match) -> bool:
    """ "11,12 Minuten" and "11,12 Sekunden": a figure of several digits is hardly told of two things by chance."""
    a, b = match.a.quantity, match.b.quantity
    return a.stated == b.stated and a.unit != b.unit and digits(a.stated) >= OWN_DIGITS


def _sum_and_part(scene: Scene, match: Match) -> bool:
    return is_sum_of(scene.a, match.a, match.b.quantity) or is_sum_of(scene.b, match.b, match.a.quantity)


def _of_one_person(scene: Scene, match: Match, alone: frozenset[Key]) -> bool:
    if of_one_person(scene, match.a, match.b):
        return True
    if is_of_strange_name(scene.a, match.a) != is_of_strange_name(scene.b, match.b):
        return False
    if not scene.same_event:
        return False
    return keys(match) <= alone or _common_names(scene, match) >= AGED_NAMES


def _common_names(scene: Scene, match: Match) -> int:
    """How many capitalised words the two sentences share."""
    common = set(scene.event_names)
    for telling, mention in ((scene.a, match.a), (scene.b, match.b)):
        common &= set(re.findall(r"\w+", telling.claims[mention.claim].span.of(telling.text)))
    return len(common)


def _difference(figures: Figures, best: Match) -> Difference:
    one, other = best.a.quantity, best.b.quantity
    relation = slip(one, other, best.relation)
    sure = confidence(figures, best, relation)
    related = [(Side.A, each) for each in _repeated(figures, Side.A, best.a)]
    related += [(Side.B, each) for each in _repeated(figures, Side.B, best.b)]
    return Difference(
        relation=relation,
        confidence=Confidence.LOW if _is_unsure(figures.scene, best) else sure,
        a=place(best.a),
        b=place(best.b),
        identity=(in_words(one), in_words(other), "/".join(sorted({one.noun, other.noun}))),
        arguments=(("noun", one.noun or other.noun),),
        related=tuple(related),
        explanation=None if relation == "precision" else reconcile(figures.scene, best.a, best.b),
    )


def _is_unsure(scene: Scene, match: Match) -> bool:
    return not match.twin and by_rare_words(scene, match) and not beside_one_word(scene, match)


def _repeated(figures: Figures, side: Side, told: Mention) -> list[Place]:
    """The other places of a report that state the same figure of the same thing."""
    return [
        place(mention)
        for mention in figures.of(side)
        if mention.order != told.order
        and key(side, mention) == key(side, told)
        and kinship(mention, told) is Kinship.SAME
    ]
