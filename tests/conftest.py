"""Fixtures for what is loaded once; the same objects as `tests.program` gives. How properties are explored.

Properties run the same examples every time, so that a change is judged by what it changes; no example has a time limit.
`HYPOTHESIS_PROFILE=explore python -m pytest` looks for new counterexamples.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings
from jsonschema import Draft202012Validator

from checker.align.encode import Encoder
from tests import program

settings.register_profile("stable", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("explore", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "stable"))


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    return program.encoder()


@pytest.fixture(scope="session")
def report_schema() -> Draft202012Validator:
    return program.report_validator()
