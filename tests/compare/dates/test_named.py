"""Days that a noun names, wherever the two reports tell them."""

from __future__ import annotations

import pytest

from tests.program import diff

RECALL = "Die Molkerei Holmer in Husum ruft Käse zurück. Betroffen ist Ware mit dem Verfallsdatum 12. Juni 2025."
OTHER = "In Husum hat die Molkerei Holmer am Mittag gewarnt. Wer Käse vom Verfallsdatum {} hat, bekommt Geld zurück."


def test_two_days_of_one_noun_are_told_from_either_side() -> None:
    other = OTHER.format("16. Juni 2025")
    for a, b in ((RECALL, other), (other, RECALL)):
        assert [finding.rule for finding in diff(a, b).findings] == ["date-mismatch"]


@pytest.mark.parametrize(
    "other",
    [
        OTHER.format("12. Juni 2025"),
        # the report has the other day too
        OTHER.format("16. Juni 2025") + " Auch Ware vom 12. Juni 2025 ist verdorben.",
        # another noun
        OTHER.format("16. Juni 2025").replace("Verfallsdatum", "Herstellungstag"),
        # no one event
        "Die Brauerei Thomsen in Celle ruft Bier zurück, Verfallsdatum 16. Juni 2025.",
    ],
)
def test_days_that_may_be_of_two_things_stay_silent(other: str) -> None:
    for a, b in ((RECALL, other), (other, RECALL)):
        assert diff(a, b).findings == ()
