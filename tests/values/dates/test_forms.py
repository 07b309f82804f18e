"""Dates, times and lengths of time as Unicode's CLDR writes them, in every pattern and plural form."""

from __future__ import annotations

import pytest

pytest.importorskip("babel", reason="no babel: pip install 'fact-checker-diff[test]'")

from bench.forms_dates import LOCALES, MAKERS, expected, forms, read

#: A thousand forms take a second; `python bench/forms_dates.py` reads as many as it is told.
COUNT, SEED = 1000, 20160511


def test_what_cldr_writes_is_read_with_its_value_and_its_place() -> None:
    misread = [(form.text, expected(form), read(form)) for form in forms(COUNT, SEED) if read(form) != expected(form)]
    assert misread == []


def test_the_forms_are_of_every_kind_in_both_languages() -> None:
    made = {(form.language, form.kind.partition(" ")[0]) for form in forms(COUNT, SEED)}
    assert len(made) == len(LOCALES) * len(MAKERS)
