"""The HTTP interface for an editorial system: the contracts' JSON, described, and its faults in one line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from checker.model.errors import InputError
from checker.page.comparing import Comparing
from checker.page.openapi import DIFF_EXAMPLE, MATRIX_EXAMPLE
from tests.page.served import AGENCY, LOCAL, Served, served
from tests.program import ROOT, diff, encoder, rules


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("desk"), ui="en") as running:
        yield running


@pytest.fixture(scope="module")
def described(page: Served) -> dict[str, Any]:
    with page.system() as system:
        found: dict[str, Any] = system.get("/api/openapi.json").json()
    return found


def test_the_contracts_are_those_of_the_program() -> None:
    for name in ("report", "matrix"):
        own = ROOT / "checker" / "page" / "contract" / f"{name}.schema.json"
        assert json.loads(own.read_text()) == json.loads((ROOT / f"tests/contract/{name}.schema.json").read_text())


def test_the_description_is_openapi(described: dict[str, Any]) -> None:
    OpenAPIV31SpecValidator(described).validate()


def test_the_examples_of_the_description_run_and_the_answers_are_as_described(
    page: Served, described: dict[str, Any]
) -> None:
    assert set(described["paths"]) == {"/api/diff", "/api/matrix", "/api/openapi.json"}
    with page.system() as system:
        for path, methods in described["paths"].items():
            if "post" not in methods:
                continue
            sent = methods["post"]["requestBody"]["content"]["application/json"]
            answer = system.post(path, json=sent["example"])
            assert answer.status_code == 200
            schemas = {"components": described["components"]}
            Draft202012Validator({**sent["schema"], **schemas}).validate(sent["example"])
            told = methods["post"]["responses"]["200"]["content"]["application/json"]["schema"]
            Draft202012Validator({**told, **schemas}).validate(answer.json())


def test_the_answer_is_the_report_contract_exactly(page: Served, report_schema: Draft202012Validator) -> None:
    with page.system() as system:
        wanted = {"text_a": AGENCY, "text_b": LOCAL, "date_a": "2026-03-02", "lang_b": "de", "ui": "de"}
        answer = system.post("/api/diff", json=wanted).json()
    report_schema.validate(answer)
    from datetime import date

    alone = diff(AGENCY, LOCAL, date_a=date(2026, 3, 2), language_b="de", ui="de")
    assert answer == json.loads(json.dumps(alone.to_dict()))
    assert answer["findings"]


def test_what_is_sent_is_not_remembered(page: Served) -> None:
    with page.system() as system:
        system.post("/api/diff", json=DIFF_EXAMPLE)
        system.post("/api/matrix", json=MATRIX_EXAMPLE)
    assert page.desk.runs.all() == []


@pytest.mark.parametrize(
    ("path", "body", "said"),
    [
        ("diff", b"{", "not valid JSON"),
        ("diff", b"[" * 100_000, "not valid JSON"),
        ("diff", b"[]", "the body: Input should be"),
        ("diff", b"{}", "text_a: this field is required"),
        ("diff", b'{"text_a": "x", "text_b": "y", "texta": 1}', "texta: unknown field; known are text_a"),
        ("diff", b'{"text_a": "x", "text_b": "y", "date_a": "gestern"}', "date_a: "),
        ("diff", b'{"text_a": "x", "text_b": "y", "lang_a": "Deutsch"}', "lang_a: "),
        ("diff", b'{"text_a": "x", "text_b": " "}', "b: empty"),
        ("diff", b"\xff\xfe", "not valid JSON"),
        ("matrix", b'{"reports": [{"text": "x"}]}', "reports: "),
        ("matrix", b'{"reports": [{"text": "x"}, {"txt": "x"}]}', "reports.1.text: this field is required"),
    ],
)
def test_a_fault_is_one_line_that_names_the_field(page: Served, path: str, body: bytes, said: str) -> None:
    with page.system() as system:
        answer = system.post(f"/api/{path}", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == 422
    assert said in answer.json()["error"]
    assert "\n" not in answer.json()["error"]


def test_other_addresses_methods_and_kinds_are_told(page: Served) -> None:
    with page.system() as system:
        assert system.get("/api/diff").status_code == 405
        assert "openapi.json" in system.get("/api/nowhere").json()["error"]
        plain = system.post("/api/diff", content=b"x", headers={"Content-Type": "text/plain"})
        assert "application/json" in plain.json()["error"]


def test_a_comparison_has_an_end() -> None:
    from checker.document import read_text

    documents = read_text(AGENCY, name="a"), read_text(LOCAL, name="b")
    late = Comparing(rules(), encoder(), seconds=-1.0)
    with pytest.raises(InputError, match="took longer than"):
        late.report(*documents, (None, None), "de")
    with pytest.raises(InputError, match="took longer than"):
        late.matrix(documents, (None, None), "de")
