"""A calendar that reads as one sentence: none of its dates is compared, and that is said."""

from __future__ import annotations

import pytest

from checker.claims import MOST_DATES, read_claims
from checker.document import read_text


def days(count: int) -> str:
    """So many days in one sentence without an end."""
    return "Frei sind " + " und ".join(f"{1 + at % 28:02}.0{5 + at // 28}.2019" for at in range(count))


@pytest.mark.parametrize(("count", "read"), [(MOST_DATES, MOST_DATES), (MOST_DATES + 1, 0)])
def test_a_sentence_of_more_dates_than_a_sentence_has_is_a_table(count: int, read: int) -> None:
    (claim,) = read_claims(read_text(days(count), name="calendar", language="de"))
    left_out = [each.span.of(days(count)) for each in claim.unreadable if each.reason == "table"]
    assert len(claim.dates) == read
    assert left_out == ([] if read else [days(count).removeprefix("Frei sind ")])
