"""Shared by all tests: the real encoder and the real rules, loaded once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from checker.encode import Encoder, load_encoder
from checker.rules import Rule, load_rules

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    return load_encoder()


@pytest.fixture(scope="session")
def rules() -> tuple[Rule, ...]:
    return load_rules()


@pytest.fixture(scope="session")
def report_schema() -> Draft202012Validator:
    return _validator("report.schema.json")


@pytest.fixture(scope="session")
def batch_error_schema() -> Draft202012Validator:
    return _validator("batch-error.schema.json")


def _validator(name: str) -> Draft202012Validator:
    schema: dict[str, Any] = json.loads((ROOT / "tests" / "contract" / name).read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)
