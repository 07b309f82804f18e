"""How two dates relate, as tables of surface forms."""

from __future__ import annotations

from datetime import date

import pytest

from checker.compare.dates.relations import DateRelation, relate_dates
from checker.model import DateValue
from checker.values.dates.read import read_dates

TABLE = [
    (DateRelation.SAME, "am 3. Mai 2016", "am 03.05.2016"),
    (DateRelation.SAME, "am 3. Mai", "am 3. Mai 2016"),
    (DateRelation.PRECISION, "im Mai 2016", "am 3. Mai 2016"),
    (DateRelation.CONFLICT, "am 3. Mai 2016", "am 7. Mai 2016"),
    (DateRelation.CONFLICT, "am 3. Mai", "am 7. Mai"),
    (DateRelation.CONFLICT, "im zweiten Quartal", "im dritten Quartal"),
    (DateRelation.CONFLICT, "am Dienstag", "am Donnerstag"),
    (DateRelation.TIME, "um 14.30 Uhr", "um 15 Uhr"),
    (DateRelation.SAME, "um halb neun", "um 20.30 Uhr"),
    (DateRelation.SAME, "um halb sechs", "um 17.30 Uhr"),
    (DateRelation.SAME, "um 15 Uhr", "um 15.00 Uhr"),
    (DateRelation.SAME, "um acht Uhr", "um 20 Uhr"),
    (DateRelation.SAME, "um halb eins", "um 12.30 Uhr"),
    (DateRelation.TIME, "um halb neun", "um 21.30 Uhr"),
    (DateRelation.TIME, "um 08.30 Uhr", "um 20.30 Uhr"),
    (DateRelation.TIME, "um acht Uhr abends", "um 8 Uhr morgens"),
    (DateRelation.PART, "am Vormittag", "am Abend"),
    (DateRelation.PART, "am Mittag", "in der Nacht"),
    (DateRelation.UNKNOWN, "am Nachmittag", "am Abend"),
    (DateRelation.UNKNOWN, "in der Nacht", "am Morgen"),
    (DateRelation.UNKNOWN, "am Dienstag", "am 3. Mai"),
    (DateRelation.UNKNOWN, "im Mai", "am 7. Juni"),
    (DateRelation.UNKNOWN, "gestern", "heute"),
]


@pytest.mark.parametrize(("relation", "one", "other"), TABLE)
def test_dates_relate_and_the_order_of_the_reports_does_not_matter(
    relation: DateRelation, one: str, other: str
) -> None:
    a, b = _read(one), _read(other)
    assert relate_dates(a, b) is relation
    assert relate_dates(b, a) is relation


def test_days_counted_from_a_reports_own_date_may_slip_by_one() -> None:
    reference = date(2016, 5, 4)
    a, b = _read("gestern", reference), _read("heute", reference)
    assert relate_dates(a, b) is relate_dates(b, a) is DateRelation.NEAR


def _read(text: str, reference: date | None = None) -> DateValue:
    dates, unreadable = read_dates(text, "de", reference=reference)
    assert not unreadable
    (value,) = dates
    return value


@pytest.mark.parametrize(
    ("relation", "part", "clock"),
    [
        (DateRelation.PART, "am 3. Mai 2016 am Vormittag", "am 3. Mai 2016 um 17 Uhr"),
        (DateRelation.PRECISION, "am 3. Mai 2016 am Nachmittag", "am 3. Mai 2016 um 17 Uhr"),
    ],
)
def test_an_hour_lies_in_a_part_of_the_day_or_not(relation: DateRelation, part: str, clock: str) -> None:
    one, other = (read_dates(text, "de", reference=date(2016, 5, 6))[0][-1] for text in (part, clock))
    assert other.clock is not None
    assert relate_dates(one, other) is relation
    assert relate_dates(other, one) is relation
