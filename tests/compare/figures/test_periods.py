"""Figures of other times are no difference, and figures of one time told in other words are."""

from __future__ import annotations

import pytest

from tests.program import diff

OTHER_TIMES = [
    ("Im Jahr 2018 gab es in Ulm 40 Unfälle.", "Insgesamt 55 Unfälle zählte die Polizei in Ulm 2019."),
    ("Am 3. Mai 2019 gab es in Ulm 40 Unfälle.", "Insgesamt 55 Unfälle zählte die Polizei in Ulm am 5. Mai 2019."),
]

ONE_TIME = [
    ("Im Jahr 2019 gab es in Ulm 40 Unfälle.", "In Ulm gab es 2019 insgesamt 55 Unfälle."),
    ("Im Mai 2019 gab es in Ulm 40 Unfälle.", "In Ulm gab es 2019 insgesamt 55 Unfälle."),
]


@pytest.mark.parametrize(("a", "b"), OTHER_TIMES)
def test_clauses_that_name_other_times_do_not_speak_of_one_thing(a: str, b: str) -> None:
    told = [finding.rule for finding in diff(a, b).findings]
    assert "number-mismatch" not in told


@pytest.mark.parametrize(("a", "b"), ONE_TIME)
def test_clauses_that_name_one_time_do(a: str, b: str) -> None:
    assert "number-mismatch" in [finding.rule for finding in diff(a, b).findings]
