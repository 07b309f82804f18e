"""The calendar against days that stand in any almanac."""

from __future__ import annotations

from datetime import date

import pytest

from checker.values.dates.calendar import HOLIDAYS, add_months, easter, nth_weekday, season_days, unit_days, year_days


@pytest.mark.parametrize(
    "day",
    [date(1961, 4, 2), date(2000, 4, 23), date(2008, 3, 23), date(2016, 3, 27), date(2019, 4, 21), date(2038, 4, 25)],
)
def test_easter_falls_as_the_almanac_has_it(day: date) -> None:
    assert easter(day.year) == day


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("good-friday", date(2016, 3, 25)),
        ("ascension", date(2016, 5, 5)),
        ("corpus-christi", date(2016, 5, 26)),
        ("advent-1", date(2016, 11, 27)),
        ("advent-4", date(2016, 12, 18)),
        ("advent-4", date(2017, 12, 24)),
        ("penance", date(2016, 11, 16)),
        ("eternity", date(2016, 11, 20)),
        ("mothers", date(2016, 5, 8)),
        ("thanksgiving", date(2016, 11, 24)),
        ("memorial", date(2016, 5, 30)),
        ("rose-monday", date(2016, 2, 8)),
    ],
)
def test_feasts_fall_as_the_almanac_has_it(name: str, day: date) -> None:
    assert HOLIDAYS[name](day.year) == day


def test_a_month_later_is_never_beyond_the_month() -> None:
    assert add_months(date(2016, 1, 31), 1) == date(2016, 2, 29)
    assert add_months(date(2016, 3, 31), -1) == date(2016, 2, 29)


def test_weekdays_count_from_either_end() -> None:
    may = unit_days(date(2016, 5, 11), "month")
    assert nth_weekday(may, 2, 1) == date(2016, 5, 3)
    assert nth_weekday(may, 2, -1) == date(2016, 5, 31)
    assert nth_weekday(may, 2, 6) is None


def test_winter_runs_into_the_next_year() -> None:
    assert season_days(2015, "WI") == (date(2015, 12, 1), date(2016, 2, 29))


def test_a_year_is_its_days() -> None:
    assert year_days(2016) == (date(2016, 1, 1), date(2016, 12, 31))
