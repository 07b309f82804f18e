"""Figures: slot first, value second. Two figures about different things are never a finding.

In this order: an exact figure that stands in the other report too takes its slot, with all its repetitions; vague
words confirm what is left and never take a slot from an exact figure; then the rest is matched one to one, best slot
first, and only there values are compared.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.compare.intervals import Relation, relate
from checker.compare.reconcile import reconcile
from checker.compare.scene import Agreement, Difference, Outcome, Place, Scene, Telling
from checker.compare.slots import Kinship, Mention, is_vague, kinship, mentions, shared_context
from checker.model import Confidence, Family, Pair, Side, UnitClass
from checker.values.wording import in_words

#: Two figures without a common noun are held together by their clauses alone; so much of the smaller one has to be
#: in the other. Measured on headline pairs: below it, half of what comes is another thing.
CONTEXT_WITHOUT_NOUN = 0.5

#: A common noun needs some more than itself in common: the noun makes up one word of a clause.
CONTEXT_WITH_NOUN = 0.2

#: With so much in common the two clauses are the same sentence in other words.
CONTEXT_SURE = 0.4

#: Reports that share so many capitalised words tell the same event; there a common noun will do without its clause.
EVENT_NAMES = 2

#: An age is somebody's: the two sentences have to share so many capitalised words, or their clause.
AGED_NAMES = 1
AGE_WORDS = frozenset({"Alter", "Jahre", "Jahren", "Jährige", "Jähriger", "Jährigen", "Age", "Years"})

#: An equal figure above this is hardly a coincidence, whatever noun stands beside it ("60 Mitglieder", "60 Staaten").
COINCIDENCE = 20


@dataclass(frozen=True, slots=True)
class _Match:
    a: Mention
    b: Mention
    kinship: Kinship
    relation: Relation
    context: float
    pair: Pair

    @property
    def rank(self) -> tuple[float, ...]:
        """Best first, and the same from both sides."""
        a, b = self.a.order, self.b.order
        return (
            -int(self.kinship),
            -round(self.context, 6),
            -round(self.pair.score, 6),
            a[0] + b[0],
            *sorted((a[0], b[0])),
        )


def compare_quantities(scene: Scene) -> Outcome:
    """Findings and agreements between the figures of two reports."""
    matches = _possible_matches(scene)
    agreements, taken = _confirm(matches)
    vague, taken_by_vague = _confirm_vague(matches, taken)
    differences = _differ(scene, matches, taken | taken_by_vague)
    return Outcome(tuple(differences), tuple(agreements + vague))


def _possible_matches(scene: Scene) -> list[_Match]:
    by_claim: list[dict[int, list[Mention]]] = []
    for telling in scene.tellings:
        groups: dict[int, list[Mention]] = defaultdict(list)
        for mention in mentions(telling):
            groups[mention.claim].append(mention)
        by_claim.append(groups)
    found = [
        _Match(a, b, kinship(a, b), relate(a.quantity, b.quantity), shared_context(a, b), pair)
        for pair in scene.pairs
        for a in by_claim[0].get(pair.a, ())
        for b in by_claim[1].get(pair.b, ())
        if a.quantity.unit_class is b.quantity.unit_class and a.quantity.unit == b.quantity.unit
    ]
    return sorted(found, key=lambda match: match.rank)


Key = tuple[Side, object, object]


def _key(side: Side, mention: Mention) -> Key:
    """Repetitions of one figure share a key: the same stated value of the same unit in one report."""
    return side, mention.quantity.stated, (mention.quantity.unit_class, mention.quantity.unit, mention.part)


def _confirm(matches: Sequence[_Match]) -> tuple[list[Agreement], set[Key]]:
    agreeing = [
        match
        for match in matches
        if match.relation.agrees
        and match.relation is not Relation.PRECISION
        and not is_vague(match.a)
        and not is_vague(match.b)
        and _agree_on_slot(match)
    ]
    return _once_each(agreeing)


def _agree_on_slot(match: _Match) -> bool:
    if match.kinship is not Kinship.OTHER:
        return match.kinship is not Kinship.UNKNOWN or match.a.quantity.stated == match.b.quantity.stated
    concepts = {match.a.quantity.concept, match.b.quantity.concept}
    apart = "" not in concepts and len(concepts) == 2
    return not apart and match.relation is Relation.EQUAL and abs(match.a.quantity.stated) > COINCIDENCE


def _confirm_vague(matches: Sequence[_Match], taken: set[Key]) -> tuple[list[Agreement], set[Key]]:
    agreeing = [
        match
        for match in matches
        if match.relation.agrees
        and (is_vague(match.a) or is_vague(match.b))
        and match.kinship >= Kinship.KIN
        and not (is_vague(match.a) and _key(Side.A, match.a) in taken)
    ]
    agreements, keys = _once_each(agreeing)
    vague = {_key(Side.A, match.a) for match in agreeing if is_vague(match.a)}
    vague |= {_key(Side.B, match.b) for match in agreeing if is_vague(match.b)}
    return agreements, keys & vague


def _once_each(matches: Iterable[_Match]) -> tuple[list[Agreement], set[Key]]:
    agreements: list[Agreement] = []
    keys: set[Key] = set()
    for match in matches:
        a, b = _key(Side.A, match.a), _key(Side.B, match.b)
        if a not in keys or b not in keys:
            agreements.append(Agreement(Family.NUMBER, _place(match.a), _place(match.b)))
        keys |= {a, b}
    return agreements, keys


def _differ(scene: Scene, matches: Sequence[_Match], taken: set[Key]) -> list[Difference]:
    differences: list[Difference] = []
    gone = set(taken)
    alone = _alone(scene, taken)
    for match in matches:
        a, b = _key(Side.A, match.a), _key(Side.B, match.b)
        if a not in gone and b not in gone and _is_slot(scene, match, alone):
            differences.append(_difference(scene, match))
            gone |= {a, b}
    return differences


def _alone(scene: Scene, taken: set[Key]) -> frozenset[Key]:
    """The figures that are the only one of their unit in their report, those left out that the other report has too."""
    by_unit: dict[tuple[Side, UnitClass, str], set[Key]] = defaultdict(set)
    for telling in scene.tellings:
        for mention in mentions(telling):
            key = _key(telling.side, mention)
            if key not in taken and not is_vague(mention):
                by_unit[telling.side, mention.quantity.unit_class, mention.quantity.unit].add(key)
    return frozenset(key for keys in by_unit.values() if len(keys) == 1 for key in keys)


def _is_slot(scene: Scene, match: _Match, alone: frozenset[Key]) -> bool:
    """Whether the two figures fill one slot, sure enough to compare their values."""
    if match.relation.agrees and match.relation is not Relation.PRECISION:
        return False
    if match.kinship is Kinship.OTHER:
        return False
    if match.a.part != match.b.part:
        if {match.a.part, match.b.part} != {"", "more"}:
            return False
        return match.kinship is Kinship.SAME and match.context >= CONTEXT_WITHOUT_NOUN
    if match.a.quantity.unit_class is UnitClass.ORDINAL and match.kinship is not Kinship.SAME:
        return False
    if is_vague(match.a) or is_vague(match.b):
        return match.kinship is Kinship.SAME and match.context >= CONTEXT_SURE
    if match.a.quantity.unit_class is UnitClass.AGE:
        return _same_event(scene) and _common_names(scene, match) >= AGED_NAMES
    if match.kinship is Kinship.UNKNOWN:
        only_ones = {_key(Side.A, match.a), _key(Side.B, match.b)} <= alone
        if only_ones and _same_event(scene) and match.a.near & match.b.near:
            return True
        return match.context >= CONTEXT_WITHOUT_NOUN
    if match.kinship is Kinship.SAME and _same_event(scene):
        return True
    return match.context >= CONTEXT_WITH_NOUN


def _same_event(scene: Scene) -> bool:
    return len(scene.a.names & scene.b.names) >= EVENT_NAMES


def _common_names(scene: Scene, match: _Match) -> int:
    """How many capitalised words the two sentences share, those of the figures left out ("im Alter von 54 Jahren")."""
    shared = scene.a.names & scene.b.names - AGE_WORDS
    for telling, mention in ((scene.a, match.a), (scene.b, match.b)):
        shared &= set(re.findall(r"\w+", telling.claims[mention.claim].span.of(telling.text)))
    return len(shared)


def _difference(scene: Scene, best: _Match) -> Difference:
    one, other = best.a.quantity, best.b.quantity
    relation = {Relation.CONFLICT: "conflict", Relation.NEAR: "near", Relation.PRECISION: "precision"}[best.relation]
    related = [(Side.A, _place(each)) for each in _repeated(scene.a, best.a)]
    related += [(Side.B, _place(each)) for each in _repeated(scene.b, best.b)]
    return Difference(
        relation=relation,
        confidence=_confidence(best),
        a=_place(best.a),
        b=_place(best.b),
        identity=(in_words(one), in_words(other), "/".join(sorted({one.noun, other.noun}))),
        arguments=(("noun", one.noun or other.noun),),
        related=tuple(related),
        explanation=None if relation == "precision" else reconcile(scene, best.a, best.b),
    )


def _confidence(match: _Match) -> Confidence:
    if match.kinship is Kinship.SAME and match.context >= CONTEXT_SURE:
        return Confidence.HIGH
    return Confidence.MEDIUM


def _repeated(telling: Telling, told: Mention) -> list[Mention]:
    """The other places of a report that state the same figure of the same thing."""
    return [
        mention
        for mention in mentions(telling)
        if mention.order != told.order
        and _key(telling.side, mention) == _key(telling.side, told)
        and kinship(mention, told) is Kinship.SAME
    ]


def _place(mention: Mention) -> Place:
    return Place(mention.quantity.span, in_words(mention.quantity))
