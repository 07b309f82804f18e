"""How sure it is that two figures that differ are a difference of one thing: P as it was learned, and plain gates."""

from __future__ import annotations

from decimal import Decimal

from checker.align.slots.features import Spot, describe
from checker.align.slots.learned import Event, right
from checker.compare.chance import doubt
from checker.compare.figures.advice import is_advised, is_limit
from checker.compare.figures.ages import (
    DEATH,
    ONE_STORY,
    SAME_EVENT,
    are_of_man_and_woman,
    at_one_death,
    have_one_bearer,
    of_one_person,
)
from checker.compare.figures.footing import values
from checker.compare.figures.intervals import may_be_rounded
from checker.compare.figures.moments import may_be_another_time
from checker.compare.figures.portions import (
    are_difference_and_whole,
    counts_all_aboard,
    counts_others_too,
    counts_what_came,
    is_threshold,
    may_be_portion,
    share_a_whole_alone,
)
from checker.compare.figures.rates import tell_one_rate, tell_two_rates
from checker.compare.figures.reach import may_be_of_another_region
from checker.compare.figures.whole import are_only_ages
from checker.compare.localities import are_elsewhere_surely
from checker.compare.matches import Figures, Match
from checker.compare.scene import EVENT_NAMES, Scene, Telling
from checker.compare.slots import Kinship, Mention, is_vague
from checker.compare.spots import rivals
from checker.model import Bound, Confidence, Quantity, Side, UnitClass
from checker.values.figures.adjusted import is_adjusted
from checker.values.figures.ages import BIRTHDAY

#: A finding is of high and of medium confidence from these probabilities on; below it does not count. On judged alarms
#: of stories it was not learned from 38 of 41 were right from the first on, 20 of 28 between the two.
HIGH, MEDIUM = 0.8, 0.6

#: Here the two sentences are nearly one, and what else never counts is of medium confidence: "im 15. Bezirk" against
#: "im 19. Bezirk". Of 25 wrong ones on pairs of an archive the highest lies at 0.92.
SURE = 0.93

#: Values farther apart than this are hardly of one thing, unless a nought or a thousand slipped. Of 28 right alarms on
#: raw pairs one lay beyond it, of 77 wrong ones a third; but seven of seven tolls so far apart, three of them on unseen
#: pairs, were of one event where nothing else set them apart.
TIMES = 5

#: In reports that are surely of one event a figure whose first digit slipped may be so many times the other.
TIMES_IN_ONE_STORY = 10

#: From here on (`Scene.alike`) two short reports with names in common are of one event, and so are two with many.
ALIKE, MANY_NAMES = 0.5, 5

#: Two figures of one event that have so many digits in common and differ by noughts alone are hardly so by chance:
#: 252 millions and 252 billions. "80.000" and "800.000" may be two fires.
SLIPPED_DIGITS = 2

#: Places of a ranking, stages and results of games: of nine alarms on such figures in raw pairs none was right.
RANKED = (UnitClass.ORDINAL, UnitClass.SCORE)

#: What is counted in a game, as `checker/languages/*/figures/belonging.toml` calls it: one counts a player's, the other
#: the team's, or those of another evening. Of five alarms on raw pairs none was right.
OF_GAMES = frozenset(["goals", "points"])


def confidence(figures: Figures, match: Match, relation: str) -> Confidence:
    """The confidence of a difference; symmetric.

    At one place of one sentence the words say it all. Elsewhere values too far apart do not count, nor what may be a
    portion of the other; what `never_counts` says counts only in nearly the same words, an age only where both are one
    person's, and for the rest the learned probability decides.
    """
    if match.twin:
        return Confidence.HIGH
    a, b = match.a.quantity, match.b.quantity
    if tell_one_rate(figures, match):
        return Confidence.HIGH
    # a nought or a thousand too many is a slip, and so is a figure in another unit ("sechs Stunden", "sechs Tage"); who
    # is dead died at one age, however far apart the two are, and the toll of one disaster may grow from 3 to 118
    far = relation != "scale" and a.stated != b.stated and far_apart(*values(a, b)) and not is_toll(match.a, match.b)
    far = far and not (_are_ages(match) and at_one_death(figures.scene, match.a, match.b))
    far = far and not _is_slip_of_one_digit(figures, match)
    if far or both_may_be(figures.scene, match.a, match.b):
        return Confidence.LOW
    if not figures.scene.one_event and relation != "scale" and a.unit == b.unit and may_be_rounded(a, b):
        return Confidence.LOW
    counts = not never_counts(a, b, match.kinship)
    if counts and _are_ages(match):
        # of 31 others on raw pairs none was a difference of one person's age
        if of_one_person(figures.scene, match.a, match.b):
            return Confidence.HIGH
        only = are_only_ages(figures, match) or _is_ones_age(figures.scene, match.a, match.b)
        return Confidence.MEDIUM if only or have_one_bearer(figures.scene, match.a, match.b) else Confidence.LOW
    probable = probability(figures, match, slipped=relation == "scale" or a.stated == b.stated)
    if not counts:
        return Confidence.MEDIUM if probable >= SURE else Confidence.LOW
    if probable >= HIGH:
        return Confidence.HIGH
    return Confidence.MEDIUM if probable >= MEDIUM else Confidence.LOW


def _is_slip_of_one_digit(figures: Figures, match: Match) -> bool:
    """Whether two figures of as many digits, far apart, are one in two reports that are surely of one event."""
    a, b = match.a.quantity, match.b.quantity
    low, high = sorted((abs(a.stated), abs(b.stated)))
    near = a.unit == b.unit and high <= low * TIMES_IN_ONE_STORY and low.adjusted() == high.adjusted()
    scene = figures.scene
    names = len(scene.event_names)
    told = scene.alike >= ONE_STORY or (scene.alike >= ALIKE and names >= EVENT_NAMES) or names >= MANY_NAMES
    return near and told and probability(figures, match) >= HIGH


def _are_ages(match: Match) -> bool:
    return match.a.quantity.unit_class is UnitClass.AGE and match.b.quantity.unit_class is UnitClass.AGE


def both_may_be(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether two figures that differ may both be right, whatever was learned; symmetric.

    Vague ones, a portion and its whole, what came on top, those of games, of another time, of another place, what is
    and what should or may be, an adjusted figure and the plain one.
    """
    elsewhere = scene.once(are_elsewhere_surely) and not scene.sure
    if is_vague(a) or is_vague(b) or OF_GAMES & {a.thing, b.thing} or (elsewhere and not _is_ones_age(scene, a, b)):
        return True
    told = scene.a, a, scene.b, b
    if any(each(scene.a, a) != each(scene.b, b) for each in _OF_ANOTHER_KIND):
        return True
    if counts_what_came(scene.a, a) or counts_what_came(scene.b, b) or may_be_portion(*told):
        return True
    if share_a_whole_alone(*told) or are_difference_and_whole(*told) or are_of_man_and_woman(*told):
        return True
    return may_be_another_time(*told) or may_be_of_another_region(scene, a, b) or tell_two_rates(scene, a, b)


def _is_ones_age(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether both are somebody's age at death or on one birthday: it is the same one wherever it is told from."""
    if a.quantity.unit_class is not UnitClass.AGE or len(scene.event_names) < EVENT_NAMES:
        return False
    if BIRTHDAY in (a.quantity.concept, b.quantity.concept):
        return scene.alike >= SAME_EVENT
    return at_one_death(scene, a, b)


def _is_adjusted(telling: Telling, mention: Mention) -> bool:
    return is_adjusted(telling.claims[mention.claim].span.of(telling.text), mention.language)


#: What makes a figure another one than the same figure without it.
_OF_ANOTHER_KIND = (
    is_advised,
    is_limit,
    is_threshold,
    _is_adjusted,
    counts_others_too,
    counts_all_aboard,
)


def never_counts(a: Quantity, b: Quantity, kin: Kinship) -> bool:
    """Whether two figures are of a kind that is hardly ever a difference but in the same words.

    Ranks and scores; amounts in vague words, whose edges are a matter of taste; and counts of which one does not say
    what it counts ("Vier" against "sechs Funktionen": one of 13 judged alarms was right).
    """
    if a.unit_class in RANKED or Bound.VAGUE in (a.bound, b.bound):
        return True
    return a.unit_class is UnitClass.COUNT and kin is Kinship.UNKNOWN


def digits(value: Decimal) -> int:
    """How many digits a value has without the noughts on either end."""
    return len("".join(map(str, value.as_tuple().digits)).strip("0"))


def far_apart(a: Decimal, b: Decimal) -> bool:
    """Whether the one value is more than `TIMES` the other."""
    low, high = sorted((abs(a), abs(b)))
    return high > low * TIMES


def probability(figures: Figures, match: Match, *, slipped: bool = False) -> float:
    """The learned probability in [0, 1] that the two figures are a difference of one thing.

    `slipped`: they have the same digits, so that they are not taken to be apart, whatever the noughts say; where it is
    one digit alone, which may be chance, to be apart as far as the smaller figure and its double.
    """
    a, b = match.a, match.b
    features = describe(
        figures.spot(Side.A, a),
        figures.spot(Side.B, b),
        _others(figures, Side.A, match),
        _others(figures, Side.B, match),
    )
    one, other = values(a.quantity, b.quantity)
    if slipped:
        one = min(one, other, key=abs)
        other = one if digits(one) >= SLIPPED_DIGITS else 2 * one
    scene = figures.scene
    return right(features, one, other, event_of(scene), toll=is_toll(a, b), doubt=doubt(scene))


def is_toll(a: Mention, b: Mention) -> bool:
    """Whether both figures count the dead."""
    return a.quantity.concept == b.quantity.concept == DEATH


def event_of(scene: Scene) -> Event:
    """What the two reports as a whole have in common."""
    return Event(scene.in_common, len(scene.event_names), scene.with_own_place)


def _others(figures: Figures, side: Side, match: Match) -> list[Spot]:
    own = match.a if side is Side.A else match.b
    return [figures.spot(side, each) for each in rivals(own, figures.of(side))]
