"""Machine formats are read back by what reads them, and the command writes each of them."""

from __future__ import annotations

import csv
import io
import json
import re
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import junitparser
import pandas as pd
import pytest
from jsonschema import Draft7Validator

from checker.model import Report, Severity
from checker.render import (
    to_csv,
    to_frame,
    to_github,
    to_gitlab,
    to_html,
    to_jsonlines,
    to_junit,
    to_parquet,
    to_rdjson,
    to_sarif,
)
from checker.render.frame import COLUMNS
from checker.render.github import LIMIT
from tests.program import ELEVEN, ROOT, TEN, diff, run, trouble, write
from tests.render.hostile import hostile
from tests.render.reports import GERMAN_A, GERMAN_B, document, english, evidence, german, quiet, report, unread

MAKERS: tuple[Callable[[], Report], ...] = (german, english, quiet, unread, hostile)

every_report = pytest.mark.parametrize("make", MAKERS)


# --- JUnit ------------------------------------------------------------------------------------------------------------


def _suite(report: Report, ui: str = "de") -> Any:
    (suite,) = junitparser.JUnitXml.fromstring(to_junit(report, ui=ui).encode("utf-8"))
    return suite


@every_report
def test_junit_reads_back_with_the_counts_of_the_report(make: Callable[[], Report]) -> None:
    report = make()
    suite = _suite(report)
    failed = sum(finding.severity is Severity.ERROR for finding in report.findings)
    skipped = len(report.unchecked) + len(report.suppressed)

    assert (suite.failures, suite.skipped, suite.errors) == (failed, skipped, 0)
    assert suite.tests == len(list(suite)) == len(report.findings) + len(report.confirmed) + skipped
    counted = [case.result[0].__class__.__name__ if case.result else "" for case in suite]
    assert (counted.count("Failure"), counted.count("Skipped")) == (failed, skipped)


def test_a_failure_in_junit_holds_both_passages_and_their_places() -> None:
    case = next(iter(_suite(german())))
    (failure,) = case.result

    assert case.classname == "checker.number-mismatch"
    assert failure.type == "number-mismatch"
    assert failure.message == "Verletzte Arbeiter: zwölf in A, 15 in B."
    assert "A hafen-a.txt, Zeile 3, Spalte 59: " in failure.text
    assert "B hafen-b.txt, Zeile 1, Spalte 38: " in failure.text
    assert "Mögliche Erklärung: B könnte neuer sein" in failure.text


def test_a_warning_passes_in_junit_with_its_words() -> None:
    case = list(_suite(german()))[2]

    assert case.result == []
    assert case.system_out.startswith("Warnung\n")


# --- GitHub -----------------------------------------------------------------------------------------------------------

COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def _commands(written: str) -> list[tuple[str, dict[str, str], str]]:
    """The annotations as GitHub's runner reads them: a command at the start of a line, its values unescaped."""
    found = []
    for line in written.split("\n"):
        if match := COMMAND.fullmatch(line):
            pairs = (pair.partition("=") for pair in match[2].split(","))
            found.append((match[1], {name: _unescaped(value) for name, _, value in pairs}, _unescaped(match[3])))
    return found


def _unescaped(text: str) -> str:
    for escape, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(escape, character)
    return text


def test_github_gets_an_annotation_a_finding_worst_first() -> None:
    commands = _commands(to_github(german(), ui="de"))

    assert [kind for kind, _, _ in commands] == ["error", "error", "warning", "notice"]
    assert commands[0] == (
        "error",
        {
            "file": "hafen-b.txt",
            "line": "1",
            "endLine": "1",
            "col": "38",
            "endColumn": "48",
            "title": "checker: number-mismatch",
        },
        "Verletzte Arbeiter: zwölf in A, 15 in B.\nB könnte neuer sein: Dort steht „teilte die Feuerwehr mit“.",
    )


def test_github_columns_stay_off_where_a_place_crosses_lines() -> None:
    _, properties, _ = _commands(to_github(german(), ui="de"))[2]

    assert properties["file"] == "hafen-a.txt"
    text = "Es kamen zwölf\nLeute."
    place = evidence(text, "zwölf\nLeute")
    finding = replace(german().findings[0], a=place, b=place)
    ((_, crossing, _),) = _commands(
        to_github(report(document("a", text), document("b", text), findings=(finding,)), ui="de")
    )
    assert crossing == {"file": "b", "line": "1", "endLine": "2", "title": "checker: number-mismatch"}


def test_github_gets_the_whole_file_for_an_extracted_text() -> None:
    _, properties, _ = _commands(to_github(english(), ui="en"))[0]

    assert properties == {"file": "ferry.html", "title": "checker: number-mismatch"}


def _many(count: int) -> Report:
    error, _, warning = german().findings
    mixed = [error if number % 2 else warning for number in range(count)]
    return replace(german(), findings=tuple(mixed), unchecked=())


@pytest.mark.parametrize("count", [0, 1, LIMIT - 1, LIMIT])
def test_up_to_the_limit_github_gets_all(count: int) -> None:
    written = to_github(_many(count), ui="de")

    assert len(_commands(written)) == count
    assert "::group::" not in written


@pytest.mark.parametrize("count", [LIMIT + 1, 37])
def test_beyond_the_limit_the_last_annotation_points_to_the_rest(count: int) -> None:
    written = to_github(_many(count), ui="en")
    commands = _commands(written)
    group = written.split("::group::checker\n")[1].split("\n::endgroup::")[0].split("\n")

    assert len(commands) == LIMIT
    assert commands[-1][2] == f"{count - LIMIT + 1} more findings are in the log of this step."
    assert len(group) == count - LIMIT + 1
    assert group[-1].startswith("warning: hafen-a.txt:3:59: number-inconsistent: A nennt zwölf")


def test_no_line_of_a_hostile_report_is_a_command_of_its_own() -> None:
    lines = to_github(hostile(), ui="de").split("\n")
    commands = [line for line in lines if line.startswith("::")]

    assert len([line for line in commands if COMMAND.fullmatch(line)]) == LIMIT
    assert [line for line in commands if not COMMAND.fullmatch(line)] == ["::group::checker", "::endgroup::"]
    assert [line for line in lines if "##[" in line and line not in commands] == []


# --- GitLab and reviewdog ---------------------------------------------------------------------------------------------

#: By GitLab's documentation of the format; GitLab publishes no schema of it.
GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "additionalProperties": False,
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "additionalProperties": False,
                "properties": {
                    "path": {"type": "string", "minLength": 1},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "additionalProperties": False,
                        "properties": {
                            "begin": {"type": "integer", "minimum": 1},
                            "end": {"type": "integer", "minimum": 1},
                        },
                    },
                },
            },
        },
    },
}


@every_report
def test_gitlab_issues_are_as_documented_and_each_has_its_own_fingerprint(make: Callable[[], Report]) -> None:
    issues = json.loads(to_gitlab(make()))
    Draft7Validator(GITLAB).validate(issues)
    fingerprints = [issue["fingerprint"] for issue in issues]

    assert len(fingerprints) == len(set(fingerprints))


def test_a_gitlab_issue() -> None:
    issues = json.loads(to_gitlab(german()))

    assert issues[1] == {
        "description": "Inge Tollmann: „nicht alle“ in A, „keine“ in B.",
        "check_name": "checker/quote-meaning",
        "fingerprint": "00112233445566ab",
        "severity": "critical",
        "location": {"path": "hafen-b.txt", "lines": {"begin": 3, "end": 3}},
    }
    assert [issue["check_name"] for issue in issues[3:]] == ["checker/unchecked"]


def test_a_fingerprint_that_occurs_twice_is_numbered_for_gitlab() -> None:
    twice = replace(quiet(), findings=german().findings[:1] * 2, unchecked=())

    assert [issue["fingerprint"] for issue in json.loads(to_gitlab(twice))] == [
        "00112233445566aa",
        "00112233445566aa-2",
    ]


@every_report
def test_rdjson_is_valid_by_the_schema_of_its_validator(make: Callable[[], Report]) -> None:
    """The schema is that of the npm package rdformat-validator 1.0.1, written out as JSON."""
    schema = json.loads((ROOT / "tests" / "contract" / "rdjson.schema.json").read_text(encoding="utf-8"))
    Draft7Validator(schema).validate(json.loads(to_rdjson(make())))


def test_rdjson_columns_count_bytes() -> None:
    first, second, *_ = json.loads(to_rdjson(german()))["diagnostics"]

    assert _bytes(GERMAN_B, first["location"]["range"]) == "15 Arbeiter"
    assert _bytes(GERMAN_B, second["location"]["range"]) == "Keine Halle ist wieder offen"
    assert [_bytes(GERMAN_A, place["location"]["range"]) for place in first["related_locations"]] == [
        "zwölf Arbeiter",
        "zwölf Verletzte",
    ]


def _bytes(text: str, place: dict[str, dict[str, int]]) -> str:
    assert place["start"]["line"] == place["end"]["line"]
    line = text.split("\n")[place["start"]["line"] - 1].encode("utf-8")
    return line[place["start"]["column"] - 1 : place["end"]["column"] - 1].decode("utf-8")


# --- lines and tables -------------------------------------------------------------------------------------------------


@every_report
def test_json_lines_hold_the_whole_report(make: Callable[[], Report]) -> None:
    report = make()
    written = to_jsonlines(report)
    records = [json.loads(line) for line in written.splitlines()]
    kinds = [record["record"] for record in records]

    assert written.endswith("\n")
    assert kinds == [
        "report",
        *["finding"] * len(report.findings),
        *["confirmed"] * len(report.confirmed),
        *["only"] * len(report.coverage.only_a + report.coverage.only_b),
        *["unchecked"] * len(report.unchecked),
        *["suppressed"] * len(report.suppressed),
    ]
    parts = report.to_dict()
    names = {"name_a": report.a.name, "name_b": report.b.name}
    assert [record for record in records if record["record"] == "finding"] == [
        {"record": "finding", **names, **finding} for finding in parts["findings"]
    ]
    assert records[0]["summary"] == parts["summary"]


def _read_csv(text: str) -> pd.DataFrame:
    """A CSV as the table it was: only an empty cell is missing, so that the word "NA" stays a word."""
    frame = pd.read_csv(io.StringIO(text), dtype="string", keep_default_na=False, na_values=[""])
    frame = frame.astype({name: dtype for name, dtype in COLUMNS.items() if dtype != "category"})
    categories = to_frame(quiet()).dtypes
    return frame.astype({name: categories[name] for name, dtype in COLUMNS.items() if dtype == "category"})


@pytest.mark.parametrize("make", [german, english, quiet, unread])
def test_csv_and_parquet_read_back_equal(make: Callable[[], Report]) -> None:
    frame = to_frame(make())

    pd.testing.assert_frame_equal(_read_csv(to_csv(make())), frame)
    parquet = pd.read_parquet(io.BytesIO(to_parquet(make())))
    assert list(parquet.columns) == list(frame.columns)
    # without a row a Parquet file has no dictionary to keep the categories in
    pd.testing.assert_frame_equal(parquet if len(frame) else parquet.astype(dict(frame.dtypes)), frame)


def test_lone_surrogates_are_spelled_out_in_tables() -> None:
    assert "\\ud800" in to_csv(hostile())
    assert len(pd.read_parquet(io.BytesIO(to_parquet(hostile())))) == len(hostile().findings)


# --- the command ------------------------------------------------------------------------------------------------------

WRITERS: dict[str, Callable[[Report], str]] = {
    "html": lambda report: to_html(report, ui="en"),
    "jsonl": to_jsonlines,
    "csv": to_csv,
    "sarif": lambda report: to_sarif(report, ui="en"),
    "junit": lambda report: to_junit(report, ui="en"),
    "github": lambda report: to_github(report, ui="en"),
    "gitlab": to_gitlab,
    "rdjson": to_rdjson,
}


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str, Report]:
    folder = tmp_path_factory.mktemp("pair")
    a, b = write(folder, "a.txt", ELEVEN), write(folder, "b.txt", TEN)
    return a, b, diff(ELEVEN, TEN, name_a=a, name_b=b, ui="en")


@pytest.mark.parametrize("name", sorted(WRITERS))
def test_the_command_prints_each_format_and_its_exit_status_stays(name: str, pair: tuple[str, str, Report]) -> None:
    a, b, report = pair
    finished = run("diff", a, b, "--format", name)

    assert finished.returncode == 1
    assert finished.stderr == ""
    assert _stable(finished.stdout) == _stable(WRITERS[name](report))


def _stable(written: str) -> str:
    """The output without what reading from a file adds to a report's metadata, and without the run's settings."""
    return re.sub(r'"metadata": \{[^}]*\}|"settings": \{[^}]*\}|<dd>[^<]*ui=en[^<]*</dd>', "", written)


@pytest.mark.parametrize("name", [*sorted(WRITERS), "parquet"])
def test_the_command_writes_each_format_to_a_file(name: str, pair: tuple[str, str, Report], tmp_path: Path) -> None:
    a, b, _ = pair
    output = tmp_path / f"report.{name}"
    finished = run("diff", a, b, "--format", name, "-o", str(output), "--fail-on", "never")

    assert (finished.returncode, finished.stdout, finished.stderr) == (0, "", "")
    assert output.stat().st_size > 0
    if name == "parquet":
        assert list(pd.read_parquet(output)["rule"]) == ["number-mismatch"]


def test_parquet_without_pyarrow_says_what_to_install(
    pair: tuple[str, str, Report], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)  # how Python marks a module that cannot be imported
    said = trouble("diff", pair[0], pair[1], "--format", "parquet", "-o", str(tmp_path / "t.parquet"))

    assert said == "checker: --format parquet: needs pyarrow: pip install 'fact-checker-diff[parquet]'\n"
    assert list(tmp_path.iterdir()) == []


def test_an_html_page_is_located_by_its_whole_file_from_the_command_line(tmp_path: Path) -> None:
    a = write(tmp_path, "a.txt", ELEVEN)
    b = write(tmp_path, "b.html", f"<html><body><article><h1>Treffen</h1><p>{TEN}</p></article></body></html>")
    finished = run("diff", a, b, "--format", "sarif")
    results = json.loads(finished.stdout)["runs"][0]["results"]

    assert [list(result["locations"][0]["physicalLocation"]) for result in results] == [["artifactLocation"]]


@pytest.mark.parametrize("head", ["=", "+", "-", "@"])
def test_no_cell_for_a_spreadsheet_is_a_formula(head: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names = [f"{head}cmd_a.txt", f"{head}cmd_b.txt"]
    for name, degrees in zip(names, ("5", "8"), strict=True):
        write(tmp_path, name, f"In Ulm waren es am Montagabend {head}{degrees} Grad.")
    options = ["--format", "csv", "--spreadsheet", "--fail-on", "never"]
    for command in ("diff", "matrix"):
        table = run(command, *options, "--", *names).stdout
        rows = list(csv.reader(io.StringIO(table)))
        assert len(rows) >= 2
        assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]
