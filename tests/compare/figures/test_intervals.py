"""How two figures relate, as tables of surface forms."""

from __future__ import annotations

import pytest

from checker.compare.figures.intervals import Relation, relate
from checker.model import Quantity
from checker.values.figures.read import read_quantities

TABLE = [
    (Relation.EQUAL, "elf Minister", "11 Minister"),
    (Relation.EQUAL, "mehr als 60 Staaten", "mehr als 60 Staaten"),
    (Relation.COMPATIBLE, "12 Menschen", "mindestens 12 Menschen"),
    (Relation.COMPATIBLE, "45.400 Haushalte", "etwa 45.000 Haushalte"),
    (Relation.COMPATIBLE, "rund 5000 Soldaten", "5200 Soldaten"),
    (Relation.COMPATIBLE, "Dutzende Verletzte", "36 Verletzte"),
    (Relation.COMPATIBLE, "mehrere hundert Soldaten", "400 Soldaten"),
    (Relation.COMPATIBLE, "30 bis 50 Gäste", "45 Gäste"),
    (Relation.COMPATIBLE, "knapp 8 Millionen Euro", "fast 7,9 Millionen Euro"),
    (Relation.COMPATIBLE, "über 100 Tore", "103 Tore"),
    (Relation.COMPATIBLE, "mehr als drei Stunden", "dreieinhalb Stunden"),
    (Relation.COMPATIBLE, "gut zwei Stunden", "zweieinhalb Stunden"),
    (Relation.COMPATIBLE, "über 5 Milliarden Euro", "5,6 Milliarden Euro"),
    (Relation.NEAR, "mehr als 30 Gäste", "45 Gäste"),
    (Relation.NEAR, "mehr als 31 Gäste", "36 Gäste"),
    (Relation.PRECISION, "fünf Jahre", "fünfeinhalb Jahre"),
    (Relation.CONFLICT, "zwei Jahre", "zweieinhalb Jahre"),
    (Relation.PRECISION, "1,48 Millionen Euro", "1,5 Millionen Euro"),
    (Relation.COMPATIBLE, "fast 100 Impfungen", "100 Impfungen"),
    (Relation.COMPATIBLE, "höchstens 100 Impfungen", "mindestens 100 Impfungen"),
    (Relation.NEAR, "fast 100 Impfungen", "mehr als 100 Impfungen"),
    (Relation.NEAR, "mehr als 610 Einsätze", "mehr als 680 Einsätze"),
    (Relation.NEAR, "knapp 240.000 Karten", "knapp 260.000 Karten"),
    (Relation.NEAR, "50.000 Haushalte", "mehr als 45.000 Haushalte"),
    (Relation.NEAR, "30 bis 50 Gäste", "30 bis 60 Gäste"),
    (Relation.CONFLICT, "30 bis 50 Gäste", "60 bis 80 Gäste"),
    (Relation.CONFLICT, "1,62 Prozent", "1,60 Prozent"),
    (Relation.CONFLICT, "98 Verletzte", "100 Verletzte"),
    (Relation.CONFLICT, "elf Minister", "zehn Minister"),
    (Relation.CONFLICT, "mindestens 40 Tote", "30 Tote"),
    (Relation.CONFLICT, "45.400 Haushalte", "50.000 Haushalte"),
    (Relation.CONFLICT, "56,2 Prozent", "54,6 Prozent"),
    (Relation.CONFLICT, "30 bis 50 Gäste", "60 Gäste"),
]


@pytest.mark.parametrize(("relation", "one", "other"), TABLE)
def test_figures_relate_and_the_order_of_the_reports_does_not_matter(relation: Relation, one: str, other: str) -> None:
    a, b = _read(one), _read(other)
    assert relate(a, b) is relation
    assert relate(b, a) is relation


def _read(text: str) -> Quantity:
    quantities, unreadable = read_quantities(text, "de")
    assert not unreadable
    (quantity,) = quantities
    return quantity
