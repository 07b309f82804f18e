"""The JSON of a report keeps to its contract."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from checker.model import Copied, Metadata, Report
from checker.render import to_dict, to_json
from tests.render.reports import ENGLISH_B, GERMAN_A, REPORTS, document, english, evidence, german, quiet, report

MAKERS = [make for make, _ in REPORTS.values()]


@pytest.mark.parametrize("make", MAKERS)
def test_every_report_validates(make: Callable[[], Report], report_schema: Draft202012Validator) -> None:
    report_schema.validate(to_dict(make()))
    report_schema.validate(json.loads(to_json(make(), id="pair-7", indent=None)))


@pytest.mark.parametrize("make", MAKERS)
def test_json_is_the_dict(make: Callable[[], Report]) -> None:
    assert json.loads(to_json(make())) == to_dict(make())


def test_the_id_of_a_pair_comes_second_and_only_where_it_is_given() -> None:
    assert list(json.loads(to_json(quiet(), id="7")))[:3] == ["schema", "id", "checker"]
    assert "id" not in json.loads(to_json(quiet()))


def test_a_report_in_one_line() -> None:
    assert "\n" not in to_json(german(), indent=None)


def test_the_text_is_there_when_it_was_extracted_and_only_then() -> None:
    made = to_dict(english())

    assert "text" not in made["a"]
    assert made["b"]["text"] == ENGLISH_B


def test_the_hash_is_of_the_text_in_utf8() -> None:
    assert to_dict(german())["a"]["sha256"] == sha256(GERMAN_A.encode()).hexdigest()


def test_what_is_not_known_is_absent() -> None:
    made = to_dict(quiet())

    assert made["a"]["metadata"] == {}
    assert made["unchecked"][0]["evidence"] == {"start": 63, "end": 73, "line": 1, "column": 64, "text": "Am Freitag"}
    assert "explanation" not in to_dict(german())["findings"][1]
    assert "related" not in to_dict(german())["findings"][1]


def test_metadata_is_what_the_report_states() -> None:
    assert to_dict(german())["b"]["metadata"] == {"date": "2031-05", "date_certain": False}
    assert to_dict(english())["b"]["metadata"] == {
        "title": "Ferry hits a bank",
        "credits": ["Sandle Pictures"],
        "format": "html",
    }


def test_a_finding_in_one_report_has_null_on_the_other_side() -> None:
    finding = to_dict(german())["findings"][2]

    assert finding["b"] is None
    assert [related["side"] for related in finding["related"]] == ["a"]


def test_the_summary_counts() -> None:
    assert to_dict(german())["summary"] == {
        "claims_a": 7,
        "claims_b": 4,
        "aligned_a": 5,
        "aligned_b": 3,
        "error": 2,
        "warning": 1,
        "note": 0,
        "confirmed": 1,
        "unchecked": 1,
        "suppressed": 1,
    }


def test_a_number_that_is_not_finite_is_refused() -> None:
    with pytest.raises(ValueError, match="JSON"):
        to_json(replace(quiet(), copied=Copied(float("nan"), 0.0)))


@given(st.text(alphabet=st.one_of(st.characters(exclude_categories=()), st.sampled_from("\x1b\x9b\u2028\ud800 "))))
def test_any_text_is_written_as_utf8_without_terminal_controls_and_comes_back(text: str) -> None:
    named = report(document(text, "a"), document("b", "b"))
    named = replace(named, a=replace(named.a, metadata=Metadata(title=text or None)))
    written = to_json(named, indent=None)

    written.encode("utf-8")
    assert written.splitlines() == [written]
    assert not any(ord(character) < 0x20 or 0x7F <= ord(character) <= 0x9F for character in written)
    surrogates_joined = text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    assert json.loads(written)["a"]["name"] == surrogates_joined


def test_evidence_keeps_its_text_unchanged() -> None:
    text = "Im Tal\n liegt \t„Schnee“."
    shown = replace(quiet(), a=document("a", text))
    shown = replace(shown, coverage=replace(shown.coverage, only_a=(evidence(text, "Tal  liegt"),)))

    (only,) = to_dict(shown)["coverage"]["only_a"]
    assert text[only["start"] : only["end"]] == only["text"] == "Tal\n liegt"
