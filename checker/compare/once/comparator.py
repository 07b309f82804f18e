"""Figures as `checker.compare.figures` finds them, and beside them those that each report gives once, of one thing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from checker.compare.figures.comparator import compare_quantities
from checker.compare.figures.slips import RULE_OF_CLASS
from checker.compare.matches import place
from checker.compare.once.ages import ages_of_one
from checker.compare.once.lone import exchanged_figures, lone_figures
from checker.compare.once.minutes import minutes_of_one
from checker.compare.once.scores import scores_of_one
from checker.compare.once.storeys import storeys_of_one
from checker.compare.once.terms import are_of_two_trials, terms_of_one
from checker.compare.once.votes import are_of_two_votes, differing_votes
from checker.compare.scene import Agreement, Difference, Outcome, Place, Scene
from checker.compare.slots import Mention
from checker.model import Confidence, UnitClass
from checker.values.figures.wording import in_words

#: So alike as a whole (`Scene.alike`) two reports make what each gives once an error; else an editor has to look.
SURE = 0.6

_KINDS: tuple[Callable[[Scene], tuple[Mention, Mention] | None], ...] = (
    ages_of_one,
    minutes_of_one,
    scores_of_one,
    storeys_of_one,
    terms_of_one,
)


def compare_figures(scene: Scene) -> Outcome:
    """Findings and agreements between the figures of two reports; what each gives once comes in the place of doubt."""
    outcome = _doubted(scene, compare_quantities(scene))
    counted = [each for each in outcome.differences if _counts(each)]
    told = [each for each in _told_once(scene) if not _are_of_two(scene, each)]
    found = [each for each in told if not any(_touch(each, other) for other in counted)]
    if not found:
        return outcome
    kept = [each for each in outcome.differences if not any(_are_at_one_place(each, other) for other in found)]
    agreements = [each for each in outcome.agreements if not any(_are_at_one_place(each, other) for other in found)]
    return replace(outcome, differences=(*kept, *found), agreements=tuple(agreements))


def _doubted(scene: Scene, outcome: Outcome) -> Outcome:
    """What differs, of low confidence where it is of two votes or of two trials."""
    differences = tuple(
        replace(each, confidence=Confidence.LOW) if _are_of_two(scene, each) else each for each in outcome.differences
    )
    return replace(outcome, differences=differences)


def _are_of_two(scene: Scene, difference: Difference) -> bool:
    if difference.a is None or difference.b is None:
        return False
    spans = difference.a.span, difference.b.span
    if difference.relation == RULE_OF_CLASS[UnitClass.DURATION]:
        return are_of_two_trials(scene, *spans)
    return are_of_two_votes(scene, *spans)


def _told_once(scene: Scene) -> Iterator[Difference]:
    of_kinds = [pair for kind in _KINDS if (pair := kind(scene)) is not None]
    votes = list(differing_votes(scene))
    for one, other in of_kinds:
        yield _figures_differ(scene, one, other)
    for a, b in votes:
        yield _difference(scene, "conflict", a, b, a.value)
    for one, other in exchanged_figures(scene):
        yield _figures_differ(scene, one, other)
    for one, other in lone_figures(scene):
        if not votes or UnitClass.COUNT is not one.quantity.unit_class:
            yield _difference(scene, "conflict", place(one), place(other), in_words(one.quantity))


def _figures_differ(scene: Scene, a: Mention, b: Mention) -> Difference:
    relation = RULE_OF_CLASS.get(a.quantity.unit_class, "conflict")
    return _difference(scene, relation, place(a), place(b), in_words(a.quantity))


def _difference(scene: Scene, relation: str, a: Place, b: Place, told: str) -> Difference:
    sure = Confidence.HIGH if scene.alike >= SURE else Confidence.MEDIUM
    return Difference(relation, sure, a, b, (told, b.value))


def _counts(difference: Difference) -> bool:
    return difference.confidence is not Confidence.LOW and difference.relation != "precision"


def _touch(one: Difference, other: Difference) -> bool:
    return any(_overlap(x, y) for x, y in ((one.a, other.a), (one.b, other.b)))


def _are_at_one_place(one: Difference | Agreement, other: Difference) -> bool:
    return _overlap(one.a, other.a) and _overlap(one.b, other.b)


def _overlap(one: Place | None, other: Place | None) -> bool:
    return one is not None and other is not None and one.span.overlaps(other.span)
