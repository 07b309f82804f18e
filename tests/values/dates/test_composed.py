"""Dates as people compose them, from random values in sentences of ours; and sentences without a date."""

from __future__ import annotations

from collections import Counter

import pytest

from bench.composed.__main__ import INNOCENT, MAKERS, forms, read
from checker.values.dates.read import read_dates

#: Some thirty of each kind and language; `python -m bench.composed` reads as many as it is told.
COUNT, SEED = 1000, 20160511


def test_what_is_composed_of_values_is_read_as_these() -> None:
    misread = [(form.text, form.values, read(form)) for form in forms(COUNT, SEED) if read(form) != form.values]
    assert misread == []


def test_the_forms_are_of_every_kind_in_both_languages() -> None:
    made = Counter((form.language, form.kind) for form in forms(COUNT, SEED))
    assert len(made) == 2 * len(MAKERS)


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language in INNOCENT for text in INNOCENT[language]]
)
def test_where_no_date_stands_none_is_read(language: str, text: str) -> None:
    assert read_dates(text, language)[0] == ()
