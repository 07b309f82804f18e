"""SARIF output is valid by the published schema and points at the right characters."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any
from urllib.parse import unquote

import pytest
from jsonschema import Draft4Validator, FormatChecker

from checker.model import Finding, Report, Side
from checker.render import to_sarif
from tests.program import ROOT
from tests.render.hostile import ATTACKS, hostile
from tests.render.reports import GERMAN_A, GERMAN_B, document, english, evidence, german, quiet, report, unread

MAKERS: tuple[Callable[[], Report], ...] = (german, english, quiet, unread, hostile)


@cache
def _schema() -> Draft4Validator:
    """The schema as OASIS published it with errata 01, unchanged."""
    schema = json.loads((ROOT / "tests" / "contract" / "sarif-2.1.0.schema.json").read_text(encoding="utf-8"))
    assert schema["id"] == "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    return Draft4Validator(schema, format_checker=FormatChecker())


def _run(report: Report, ui: str = "de") -> Any:
    log = json.loads(to_sarif(report, ui=ui))
    assert [error.message for error in _schema().iter_errors(log)] == []
    (run,) = log["runs"]
    return run


@pytest.mark.parametrize("ui", ["de", "en"])
@pytest.mark.parametrize("make", MAKERS)
def test_it_is_valid_by_the_published_schema(make: Callable[[], Report], ui: str) -> None:
    report = make()
    run = _run(report, ui)

    assert len(run["results"]) == len(report.findings) + len(report.suppressed)
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["properties"]["unchecked"] == len(report.unchecked)


def test_b_is_the_location_and_a_is_related() -> None:
    result = _run(german())["results"][0]
    (location,) = result["locations"]

    assert location["physicalLocation"] == {
        "artifactLocation": {"uri": "hafen-b.txt", "index": 1},
        "region": {"startLine": 1, "startColumn": 38, "endLine": 1, "endColumn": 49},
    }
    assert _words(GERMAN_B, location) == "15 Arbeiter"
    assert [_words(GERMAN_A, related) for related in result["relatedLocations"]] == [
        "zwölf Arbeiter",
        "zwölf Verletzte",
    ]
    assert [related["id"] for related in result["relatedLocations"]] == [1, 2]


def test_a_finding_in_a_alone_is_located_there() -> None:
    result = _run(german())["results"][2]

    assert _words(GERMAN_A, result["locations"][0]) == "zwölf Arbeiter"
    assert [location["message"]["text"][:2] for location in result["relatedLocations"]] == ["A:"]


def test_columns_count_code_points_and_places_may_cross_lines() -> None:
    text = "Ein 😀 vorweg. Es kamen zwölf\nLeute – 😀 – ins Haus."
    finding = replace(german().findings[0], related=())
    places = evidence(text, "zwölf\nLeute – 😀")
    a, b = document("a.txt", text), document("b.txt", text)
    run = _run(report(a, b, findings=(replace(finding, a=places, b=places),)))

    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 1, "startColumn": 24, "endLine": 2, "endColumn": 10}
    assert _words(text, run["results"][0]["locations"][0]) == "zwölf\nLeute – 😀"


def test_an_extracted_text_is_located_by_its_whole_file() -> None:
    result = _run(english(), "en")["results"][0]

    assert result["locations"][0]["physicalLocation"] == {"artifactLocation": {"uri": "ferry.html", "index": 1}}
    assert result["locations"][0]["message"] == {"text": "B: 221 passengers"}
    assert "region" in result["relatedLocations"][0]["physicalLocation"]


def test_fingerprints_are_those_of_the_findings() -> None:
    results = _run(german())["results"]

    assert [result["partialFingerprints"] for result in results] == [
        {"primaryLocationLineHash": f"{fingerprint}:1", "finding/v1": fingerprint}
        for fingerprint in ("00112233445566aa", "00112233445566ab", "00112233445566ac", "00112233445566ad")
    ]


def test_rules_have_help_and_results_point_at_them() -> None:
    run = _run(german())
    rules = run["tool"]["driver"]["rules"]

    assert [rule["id"] for rule in rules] == [
        "number-inconsistent",
        "number-mismatch",
        "quote-meaning",
        "source-missing",
    ]
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == [
        result["ruleId"] for result in run["results"]
    ]
    assert "checker rules quote-meaning" in rules[2]["help"]["text"]
    assert rules[0]["defaultConfiguration"] == {"level": "warning"}


def test_what_was_put_aside_is_a_suppressed_result_with_its_reason() -> None:
    (suppressed,) = [result for result in _run(german())["results"] if "suppressions" in result]

    assert suppressed["suppressions"] == [{"kind": "external", "status": "accepted", "justification": "so vereinbart"}]


def test_what_was_not_checked_is_notified() -> None:
    (notification,) = _run(unread(), "en")["invocations"][0]["toolExecutionNotifications"]

    assert notification["message"] == {"text": "Language nl is not supported. (1)"}
    assert notification["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "haven.txt"


def test_words_of_the_reports_are_no_links() -> None:
    (link,) = [attack for attack in ATTACKS if attack.startswith("[")]
    messages = [result["message"]["text"] for result in _run(hostile())["results"]]

    assert [message for message in messages if link in message.replace("\\[", "")] == []
    assert any("\\[hier](" in message for message in messages)


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("texte/bericht ü.txt", "texte/bericht%20%C3%BC.txt"),
        ("/tmp/a#b?.txt", "file:///tmp/a%23b%3F.txt"),
        ("C:/Texte/a.txt", "file:///C:/Texte/a.txt"),
        ("a:b.txt", "./a%3Ab.txt"),
        ("-", "stdin"),
    ],
)
def test_names_become_uris(name: str, uri: str) -> None:
    text = "Es kamen elf."
    named = document(name, text)
    artifact = _run(report(named, document("b", text)))["artifacts"][0]

    assert artifact["location"]["uri"] == uri
    assert unquote(uri).removeprefix("file://").removeprefix("./").lstrip("/") in (name.lstrip("/"), "stdin")


def test_messages_and_places_do_not_change_with_the_language() -> None:
    def bare(ui: str) -> list[Any]:
        results = _run(german(), ui)["results"]
        return [{name: value for name, value in result.items() if name != "message"} for result in results]

    assert bare("de") == bare("en")


def _words(text: str, location: dict[str, Any]) -> str:
    """What a reader of SARIF finds at a location: lines end at a newline, columns count code points."""
    region = location["physicalLocation"]["region"]
    lines = text.split("\n")
    starts = [sum(len(line) + 1 for line in lines[:number]) for number in range(len(lines))]
    start = starts[region["startLine"] - 1] + region["startColumn"] - 1
    end = starts[region["endLine"] - 1] + region["endColumn"] - 1
    return text[start:end]


def test_a_finding_without_a_place_is_located_in_b() -> None:
    finding: Finding = replace(german().findings[0], a=None, b=None, related=())
    made = replace(german(), findings=(finding,))

    assert _run(made)["results"][0]["locations"] == [
        {"physicalLocation": {"artifactLocation": {"uri": "hafen-b.txt", "index": list(Side).index(Side.B)}}}
    ]
