"""A doubt that bears on a part of a statement, and the same part told as a fact."""

from __future__ import annotations

import pytest

from tests.compare.statements.test_acts import counted


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # a label, however the rest is told
        (
            "Hafen von Plön: Ein Gericht in Kiel hat die mutmaßliche Bernsteinschmugglerin Rabenau verurteilt.",
            "Plön: Bernsteinschmugglerin Rabenau darf nach Kiel zurück. Der Prozess war lang.",
        ),
        # what happened, told by an uncommon noun in claims that share more
        (
            "Mutmaßlicher Seilriss in Plön: Lotse fällt in Kiel ins Hafenbecken.",
            "Kiel und Plön: Lotse fällt nach Seilriss von der Mole.",
        ),
        # what stands behind a comma and the mark
        (
            "In Plön ging eine Jolle aus Kiel unter, offenbar beim Hantieren mit morschen Ankerketten.",
            "Plön: Ein Segler aus Kiel hantiert mit morschen Ankerketten. Dann sank die Jolle.",
        ),
        # how somebody is said to be
        (
            "Die Wasserwacht von Plön sucht in Kiel nach einem Lotsen, der sich auffällig heiser verhalten soll.",
            "Wasserwacht sucht auffällig heiseren Lotsen in Plön und Kiel.",
        ),
        # a part of one noun is the other's head
        (
            "In Plön entdeckten Taucher aus Kiel einen der wohl größten Schiffsfriedhof-Funde.",
            "Plön: Der Fund in Kiel war einer der größten Seeschiffsfriedhöfe.",
        ),
    ],
)
def test_a_part_held_back_in_one_report_counts(a: str, b: str) -> None:
    assert len(counted(a, b)) == 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # the teller of the fact holds it back too
        (
            "Hafen von Plön: Ein Gericht in Kiel hat die mutmaßliche Bernsteinschmugglerin Rabenau verurteilt.",
            "Plön: Bernsteinschmugglerin Rabenau darf nach Kiel. Die mutmaßliche Bernsteinschmugglerin schwieg.",
        ),
        # the teller of the doubt tells it plainly too
        (
            "Die mutmaßliche Bernsteinschmugglerin Rabenau sitzt in Kiel. Bernsteinschmugglerin Rabenau kam aus Plön.",
            "Plön: Bernsteinschmugglerin Rabenau darf nach Kiel zurück.",
        ),
        # a charge is no fact
        (
            "Hafen von Plön: Ein Gericht in Kiel hat die mutmaßliche Bernsteinschmugglerin Rabenau verurteilt.",
            "Plön: Verdacht gegen eine Bernsteinschmugglerin. In Kiel schweigt Rabenau.",
        ),
        # sham, and not held back
        (
            "Viele vermeintliche Strandschnäppchen in Plön und Kiel sind nichts wert.",
            "Plön und Kiel: Zeit für Strandschnäppchen und lange Abende.",
        ),
        # a common noun, and nothing else in common
        (
            "Plön: Mutmaßlicher Streit unter Lotsen in Kiel beigelegt.",
            "Aus Plön und Kiel: Der Streit um Liegeplätze geht weiter.",
        ),
        # what happened is told with what stands behind the mark, the reason is not
        (
            "In Plön ging eine Jolle aus Kiel unter, offenbar beim Hantieren mit morschen Ankerketten.",
            "Plön: Eine Jolle aus Kiel ging unter. Morsche Planken gaben nach.",
        ),
    ],
)
def test_what_is_told_both_ways_or_of_other_things_stays_quiet(a: str, b: str) -> None:
    assert counted(a, b) == []
