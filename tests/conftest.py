"""Fixtures for what is loaded once; the same objects as `tests.program` gives."""

from __future__ import annotations

import pytest
from jsonschema import Draft202012Validator

from checker.encode import Encoder
from tests import program


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    return program.encoder()


@pytest.fixture(scope="session")
def report_schema() -> Draft202012Validator:
    return program.report_validator()
