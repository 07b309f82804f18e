"""Two places of figures as features: the same from both sides, and the words weigh by how rare they are."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from checker.align.slots.features import NAMES, Spot, describe, likeness
from checker.align.slots.rarity import rarest, weight_of
from checker.model import UnitClass

WORDS = st.frozensets(st.sampled_from(["brand", "hall", "ulm", "verletzt", "feuerwehr", "qwrtz"]), max_size=4)

SPOTS = st.builds(
    Spot,
    unit_class=st.sampled_from([UnitClass.COUNT, UnitClass.MONEY, UnitClass.AGE]),
    noun=st.sampled_from(["", "halle", "lagerhalle", "mensch"]),
    concept=st.sampled_from(["", "injured"]),
    modifiers=WORDS,
    part=st.sampled_from(["", "part"]),
    clause=WORDS,
    near=WORDS,
    sentence=WORDS,
    verbs=WORDS,
    names=WORDS,
    dates=WORDS,
    opening=st.booleans(),
)


@given(SPOTS, SPOTS, st.lists(SPOTS, max_size=2), st.lists(SPOTS, max_size=2))
def test_the_features_are_the_same_from_both_sides(
    a: Spot, b: Spot, others_a: list[Spot], others_b: list[Spot]
) -> None:
    b = replace(b, unit_class=a.unit_class)
    assert describe(a, b, others_a, others_b) == describe(b, a, others_b, others_a)


@given(SPOTS, SPOTS)
def test_every_feature_has_a_name(a: Spot, b: Spot) -> None:
    assert len(describe(a, b)) == len(NAMES)


@given(SPOTS, SPOTS)
def test_likeness_lies_between_nothing_and_all(a: Spot, b: Spot) -> None:
    assert 0.0 <= likeness(a, b) <= 1.0


def test_a_better_partner_elsewhere_lowers_the_margin() -> None:
    one = Spot(
        UnitClass.COUNT, "halle", "", *[frozenset()] * 1, "", *[frozenset(["brand"])] * 3, *[frozenset()] * 3, True
    )
    other = replace(one, noun="", clause=frozenset(["ulm"]), near=frozenset(["ulm"]))
    alone = dict(zip(NAMES, describe(one, other), strict=True))
    beside = dict(zip(NAMES, describe(one, other, [], [one]), strict=True))
    assert beside["margin"] < alone["margin"]
    assert beside["rivals"] > alone["rivals"]


def test_rare_words_weigh_more_than_common_ones_and_unknown_ones_most() -> None:
    assert 0 < weight_of({"deutschland"}) < weight_of({"lokfuhr"}) <= weight_of({"qwrtzuio"})
    assert rarest({"deutschland", "qwrtzuio"}) == weight_of({"qwrtzuio"})
    assert weight_of(()) == rarest(()) == 0.0
