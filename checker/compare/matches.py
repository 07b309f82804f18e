"""Which figures of two reports can be held against each other, best slot first, and which are taken already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field

from checker.align.candidates import LOWEST
from checker.align.slots.features import Spot
from checker.compare.figures.footing import relate_on_footing
from checker.compare.figures.intervals import Relation
from checker.compare.figures.losses import tell_one_loss
from checker.compare.scene import Agreement, Place, Scene
from checker.compare.slots import Kinship, Mention, is_vague, kinship, mentions, of_claims, shared_context
from checker.compare.spots import spot_of
from checker.compare.twins import twin_values
from checker.model import Family, Pair, Side
from checker.model.frozen import frozen
from checker.values.figures.borrowing import FATES
from checker.values.figures.wording import in_words

#: An equal figure above this is hardly a coincidence, whatever noun stands beside it ("60 Mitglieder", "60 Staaten").
COINCIDENCE = 12


@frozen
class Match:
    """Two figures of a candidate pair, how they relate in kind and value. `twin`: at one place of one sentence."""

    a: Mention
    b: Mention
    kinship: Kinship
    relation: Relation
    context: float
    pair: Pair
    twin: bool

    @property
    def rank(self) -> tuple[float, ...]:
        """Best first, and the same from both sides."""
        a, b = self.a.order, self.b.order
        return (
            -int(self.twin),
            -int(self.kinship),
            # hours against hours before hours against days
            -int(self.a.quantity.unit == self.b.quantity.unit),
            -round(self.context, 6),
            # two figures of one clause have the same words around them; the nearest words tell them apart
            -len(self.a.near & self.b.near),
            -round(self.pair.score, 6),
            a[0] + b[0],
            *sorted((a[0], b[0])),
        )


@frozen
class Figures:
    """All figures of a scene where they stand, and the matches that can be made of them, best first."""

    scene: Scene
    a: tuple[Mention, ...]
    b: tuple[Mention, ...]
    matches: tuple[Match, ...]
    spots: dict[tuple[Side, tuple[int, int]], Spot] = field(default_factory=dict, repr=False)

    def spot(self, side: Side, mention: Mention) -> Spot:
        """The place of a figure, described once however many it is a rival of."""
        own = side, mention.order
        if own not in self.spots:
            telling = self.scene.a if side is Side.A else self.scene.b
            self.spots[own] = telling.once(spot_of, mention)
        return self.spots[own]

    def of(self, side: Side) -> tuple[Mention, ...]:
        return self.a if side is Side.A else self.b


def read_figures(scene: Scene) -> Figures:
    """The figures of both reports, and every pair of them whose claims are candidates and whose units compare."""
    a, b = scene.a.once(mentions), scene.b.once(mentions)
    return Figures(scene, a, b, tuple(sorted(_matches(scene, a, b), key=lambda match: match.rank)))


def _matches(scene: Scene, mentions_a: Sequence[Mention], mentions_b: Sequence[Mention]) -> Iterator[Match]:
    twins = scene.once(twin_values)
    of_a, of_b = of_claims(mentions_a), of_claims(mentions_b)
    for pair in (*scene.pairs, *_of_one_fate(scene, mentions_a, mentions_b)):
        for a in of_a.get(pair.a, ()):
            for b in of_b.get(pair.b, ()):
                relation = relate_on_footing(a.quantity, b.quantity)
                if relation is not None and tell_one_loss(scene, a, b):
                    relation = Relation.EQUAL
                if relation is not None:
                    twin = (a.quantity.figure, b.quantity.figure) in twins
                    yield Match(a, b, kinship(a, b), relation, shared_context(a, b), pair, twin)


def _of_one_fate(scene: Scene, mentions_a: Sequence[Mention], mentions_b: Sequence[Mention]) -> Iterator[Pair]:
    """Claims that count the dead, the injured, where each report of one event gives one such figure and no other.

    A headline and a sentence far down say it in words that have little in common, so that they may be no candidates.
    """
    if not scene.same_event:
        return
    known = {(pair.a, pair.b) for pair in scene.pairs}
    for fate in sorted(FATES):
        one, other = (_lone(mentions, fate) for mentions in (mentions_a, mentions_b))
        if one and other and (one.claim, other.claim) not in known:
            known.add((one.claim, other.claim))
            cosine = float(scene.a.vectors.claims[one.claim] @ scene.b.vectors.claims[other.claim])
            yield Pair(one.claim, other.claim, cosine, LOWEST)


def _lone(mentions: Sequence[Mention], fate: str) -> Mention | None:
    """The place of the only exact figure of that fate, the first where it is told again."""
    found = [m for m in mentions if m.quantity.concept == fate and not m.part and not is_vague(m)]
    return found[0] if len({m.quantity.stated for m in found}) == 1 else None


Key = tuple[Side, object, object]


def key(side: Side, mention: Mention) -> Key:
    """Repetitions of one figure share a key: the same stated value of the same unit in one report."""
    return side, mention.quantity.stated, (mention.quantity.unit_class, mention.quantity.unit, mention.part)


def keys(match: Match) -> set[Key]:
    """The keys of both figures."""
    return {key(Side.A, match.a), key(Side.B, match.b)}


def confirm(matches: Sequence[Match]) -> tuple[list[Agreement], set[Key]]:
    """The figures that agree, and all that they take: an exact figure with all its repetitions."""
    exact = [match for match in matches if not is_vague(match.a) and not is_vague(match.b)]
    return _once_each(
        match
        for match in exact
        if match.relation.agrees and match.relation is not Relation.PRECISION and _agree_on_slot(match)
    )


def _agree_on_slot(match: Match) -> bool:
    if match.kinship is not Kinship.OTHER:
        return match.kinship is not Kinship.UNKNOWN or abs(match.a.quantity.stated) == abs(match.b.quantity.stated)
    concepts = {match.a.quantity.concept, match.b.quantity.concept}
    apart = "" not in concepts and len(concepts) == 2
    return not apart and match.relation is Relation.EQUAL and abs(match.a.quantity.stated) > COINCIDENCE


def confirm_vague(matches: Sequence[Match], taken: set[Key]) -> tuple[list[Agreement], set[Key]]:
    """What vague words confirm. They never take a slot from an exact figure, only their own."""
    agreeing = [
        match
        for match in matches
        if match.relation.agrees
        and (is_vague(match.a) or is_vague(match.b))
        and match.kinship >= Kinship.KIN
        and not any(is_vague(mention) and key(side, mention) in taken for side, mention in _sides(match))
    ]
    agreements, found = _once_each(agreeing)
    vague = {key(side, mention) for match in agreeing for side, mention in _sides(match) if is_vague(mention)}
    return agreements, found & vague


def _sides(match: Match) -> tuple[tuple[Side, Mention], tuple[Side, Mention]]:
    return (Side.A, match.a), (Side.B, match.b)


def _once_each(matches: Iterable[Match]) -> tuple[list[Agreement], set[Key]]:
    agreements: list[Agreement] = []
    found: set[Key] = set()
    for match in matches:
        if not keys(match) <= found:
            agreements.append(Agreement(Family.NUMBER, place(match.a), place(match.b)))
        found |= keys(match)
    return agreements, found


def place(mention: Mention) -> Place:
    """Where a figure stands, with its value in words."""
    return Place(mention.quantity.span, in_words(mention.quantity))
