"""What Unicode and num2words write, the reader reads: digits, units, currencies and number words of random values."""

from __future__ import annotations

from itertools import islice
from random import Random

import pytest

from bench.forms import fault, forms
from bench.forms_said import said_forms
from checker.languages.units import units

#: Forms a language; `python bench/readers.py --forms 1000000` asks for more.
FORMS = 1500

#: Of a hundred forms so many are read right; what is left alone on purpose is named in bench/forms.py.
SHARE = 99.5


@pytest.mark.parametrize("language", ["de", "en"])
def test_forms_of_other_sources_are_read(language: str) -> None:
    faults = [(form.surface, why) for form in islice(forms(language, Random(2014)), FORMS) if (why := fault(form))]
    assert len(faults) <= FORMS * (100 - SHARE) / 100, faults


@pytest.mark.parametrize("language", ["de", "en"])
def test_forms_as_people_say_them_are_read(language: str) -> None:
    faults = [(form.surface, why) for form in islice(said_forms(language, Random(2014)), 400) if (why := fault(form))]
    assert faults == []


def test_every_unit_is_reckoned_in_a_unit_that_there_is() -> None:
    for unit in units().values():
        assert not unit.base or units().get(unit.base, unit).unit_class is unit.unit_class
