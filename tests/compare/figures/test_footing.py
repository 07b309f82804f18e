"""Units on one footing: converted where they can be, apart where they cannot, never a currency."""

from __future__ import annotations

import pytest

from checker.compare.figures.footing import Footing, footing, relate_on_footing
from checker.compare.figures.intervals import Relation
from checker.compare.figures.slips import slip
from checker.model import Quantity
from checker.values.figures.read import read_quantities

CONVERTED = [
    (Relation.COMPATIBLE, "zehn Meilen", "16 Kilometer"),
    (Relation.CONFLICT, "zehn Meilen", "10 Kilometer"),
    (Relation.COMPATIBLE, "90 Minuten", "anderthalb Stunden"),
    (Relation.COMPATIBLE, "20 Monate", "rund anderthalb Jahre"),
    (Relation.COMPATIBLE, "14 Tage", "zwei Wochen"),
    (Relation.CONFLICT, "zwei Wochen", "zwei Monate"),
    (Relation.COMPATIBLE, "2 Hektar", "20.000 Quadratmeter"),
    (Relation.NEAR, "mehr als 2 Kilometer", "4000 Meter"),
]

APART = [
    ("5 Millionen Euro", "5 Millionen Dollar", Relation.CONFLICT),
    ("5 Millionen Euro", "5,4 Millionen Dollar", None),
    ("drei Prozent", "drei Prozentpunkte", Relation.CONFLICT),
    ("zehn Prozent", "zwei Prozentpunkte", None),
]

SLIPS = [
    ("scale", "1,2 Millionen Euro", "1,2 Milliarden Euro"),
    ("scale", "300 Bäume", "3000 Bäume"),
    ("scale", "2,98 Milliarden Euro", "drei Millionen Euro"),
    ("conflict", "eine Million Euro", "zwei Millionen Euro"),
    ("conflict", "98 Bäume", "11 Bäume"),
    ("unit", "40 Millionen Euro", "40 Millionen Dollar"),
    ("unit", "900 Meter", "900 Kilometer"),
    ("points", "drei Prozent", "drei Prozentpunkte"),
    ("duration", "drei Jahre", "fünf Jahre"),
    ("age", "45 Jahre alt", "54 Jahre alt"),
    ("near", "mehr als 610 Einsätze", "mehr als 680 Einsätze"),
    ("precision", "1,48 Millionen Euro", "1,5 Millionen Euro"),
]


@pytest.mark.parametrize(("relation", "one", "other"), CONVERTED)
def test_units_of_one_class_are_compared_after_conversion(relation: Relation, one: str, other: str) -> None:
    a, b = _read(one), _read(other)
    assert footing(a, b) is footing(b, a) is Footing.CONVERTIBLE
    assert relate_on_footing(a, b) is relate_on_footing(b, a) is relation


@pytest.mark.parametrize(("one", "other", "relation"), APART)
def test_what_cannot_be_converted_conflicts_with_the_same_figure_alone(
    one: str, other: str, relation: Relation | None
) -> None:
    a, b = _read(one), _read(other)
    assert footing(a, b) is footing(b, a) is Footing.APART
    assert relate_on_footing(a, b) is relate_on_footing(b, a) is relation


@pytest.mark.parametrize(("one", "other"), [("5 Dollar", "5 US-Dollar"), ("5 Kronen", "5 Kronen")])
def test_a_currency_named_more_fully_is_the_same(one: str, other: str) -> None:
    assert footing(_read(one), _read(other)) is Footing.SAME


@pytest.mark.parametrize(("one", "other"), [("5 Euro", "5 Meter"), ("5 Soldaten", "5 Prozent")])
def test_classes_of_units_are_never_compared(one: str, other: str) -> None:
    assert footing(_read(one), _read(other)) is Footing.NONE
    assert relate_on_footing(_read(one), _read(other)) is None


@pytest.mark.parametrize(("name", "one", "other"), SLIPS)
def test_a_conflict_names_the_slip_it_is(name: str, one: str, other: str) -> None:
    a, b = _read(one), _read(other)
    relation = relate_on_footing(a, b)
    assert relation is not None
    assert slip(a, b, relation) == slip(b, a, relation) == name


def _read(text: str) -> Quantity:
    quantities, unreadable = read_quantities(text, "de")
    assert not unreadable
    (quantity,) = quantities
    return quantity


@pytest.mark.parametrize(
    ("relation", "share", "percent"),
    [
        (Relation.CONFLICT, "jeder fünfte Befragte", "5 Prozent"),
        (Relation.COMPATIBLE, "jeder fünfte Befragte", "19 Prozent"),
        (Relation.COMPATIBLE, "ein Drittel der Befragten", "34 Prozent"),
        (Relation.CONFLICT, "ein Drittel der Befragten", "43 Prozent"),
    ],
)
def test_a_fraction_is_held_against_a_percentage(relation: Relation, share: str, percent: str) -> None:
    (a, *_), (b, *_) = (read_quantities(text, "de")[0] for text in (share, percent))
    assert relate_on_footing(a, b) is relation
    assert relate_on_footing(b, a) is relation
