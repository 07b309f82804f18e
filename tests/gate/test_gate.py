"""The gate: every pair by name, one exit status, nothing put aside without a count."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from junitparser import JUnitXml

from checker.compare.scene import Telling
from checker.model import Document
from tests.gate.desk import PAIRS, committed, desk
from tests.program import ROOT, TEN, batch_error_validator, report_validator, run, run_process, trouble, write

YESTERDAY, TOMORROW = (date.today() + timedelta(days=days) for days in (-1, 1))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(desk(tmp_path))
    return tmp_path


def records(*arguments: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run("gate", "--format", "json", *arguments).stdout.splitlines()]


def fingerprint() -> str:
    (finding,) = (finding for record in records() for finding in record["findings"])
    return str(finding["fingerprint"])


def suppress(here: Path, expires: date, mark: str) -> None:
    said = f'[[suppressions]]\nfingerprint = "{mark}"\nreason = "agreed"\nby = "Desk"\nexpires = {expires}\n'
    write(here, "checker.toml", PAIRS + said)


def test_every_pair_is_checked_and_one_that_fails_fails_the_gate(here: Path) -> None:
    found = records()
    for record in found:
        report_validator().validate(record)
    assert [record["id"] for record in found] == [
        "drafts/one.txt <- sources/one-a.txt",
        "drafts/one.txt <- sources/one-b.txt",
        "drafts/two.txt <- sources/two-a.txt",
    ]
    assert [record["summary"]["error"] for record in found] == [0, 1, 0]
    assert run("gate").returncode == 1
    assert run("gate", "--fail-on", "never").returncode == 0


def test_what_one_source_contradicts_and_another_confirms_says_so(here: Path) -> None:
    (finding,) = records()[1]["findings"]
    assert finding["explanation"] == "confirmed by sources/one-a.txt:1:28: “zehn Minister”"
    write(here / "sources", "one-a.txt", "Am Abend gab es in Ulm ein Feuerwerk.")
    (alone,) = records()[1]["findings"]
    assert "explanation" not in alone
    assert alone["fingerprint"] == finding["fingerprint"]


def test_a_draft_is_read_once_however_many_sources_it_has(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from checker.many.gate import check

    read: Counter[str] = Counter()
    real = check.read_report

    def counted(document: Document, **options: Any) -> Telling:
        read[document.name] += 1
        return real(document, **options)

    monkeypatch.setattr(check, "read_report", counted)
    pairs = [(record["b"]["name"], record["a"]["name"]) for record in records() if "findings" in record]
    drafts = [draft for draft, _ in pairs]
    assert len(drafts) > len(set(drafts))
    assert {draft: read[draft] for draft in drafts} == dict.fromkeys(drafts, 1)


def test_an_unreadable_pair_fails_by_name_and_the_others_are_checked(here: Path) -> None:
    write(here / "sources", "one-b.txt", "")
    write(here / "drafts", "three.txt", TEN)
    (here / "drafts" / "four.txt").mkdir()
    found = run("gate", "--format", "json")
    assert found.returncode == 2
    failed = [record for record in map(json.loads, found.stdout.splitlines()) if "error" in record]
    for record in failed:
        batch_error_validator().validate(record)
        assert record["line"] == 2
    assert [record["id"] for record in failed] == [
        "drafts/one.txt <- sources/one-b.txt",
        "drafts/three.txt <- sources/three-*.txt",
    ]
    assert "sources/one-b.txt: the file is empty" in found.stderr
    assert len(found.stdout.splitlines()) == 4
    assert "2 unreadable" in run("gate").stdout


def test_a_pair_has_settings_of_its_own(here: Path) -> None:
    write(here, "checker.toml", PAIRS + 'fail_on = "never"\n')
    assert run("gate").returncode == 0
    assert run("gate", "--fail-on", "error").returncode == 1
    write(
        here, "checker.toml", PAIRS.replace('"sources/{stem}-*.txt"', '[{ path = "sources/one-b.txt", lang = "fr" }]')
    )
    assert {record["summary"]["error"] for record in records()} == {0}
    assert all(record["summary"]["unchecked"] for record in records())


def test_nothing_to_check_is_a_fault_and_an_idle_pattern_is_counted(here: Path) -> None:
    write(here, "checker.toml", 'ui = "en"\n')
    assert "no pairs to check" in trouble("gate")
    write(here, "checker.toml", PAIRS + '[[pairs]]\ndraft = "later/*.txt"\nsources = "sources/one-a.txt"\n')
    assert "1 patterns without a draft" in run("gate").stdout
    write(here, "checker.toml", '[[pairs]]\ndraft = "/tmp/*.txt"\nsources = "x"\n')
    assert "checker.toml:2: " in trouble("gate")


def test_what_stands_in_the_baseline_does_not_count_and_is_counted(here: Path) -> None:
    mark = fingerprint()
    written = run("gate", "--write-baseline")
    assert (written.returncode, "1 findings, 1 new, 0 gone" in written.stderr) == (0, True)
    first = (here / "checker-baseline.jsonl").read_bytes()
    write(here / "drafts", "one.txt", f"Ein neuer Vorspann.\n\n{TEN}")
    again = run("gate")
    assert (again.returncode, "1 in the baseline" in again.stdout) == (0, True)
    assert [each["fingerprint"] for each in records()[1]["suppressed"]] == [mark]
    run("gate", "--write-baseline", "--ui", "de")
    assert (here / "checker-baseline.jsonl").read_bytes() == first
    write(here / "drafts", "one.txt", TEN.replace("zehn", "zwölf"))
    other = run("gate")
    assert other.returncode == 1
    assert mark in other.stdout.split("Stale in the baseline")[1]


def test_a_broken_baseline_is_a_fault_and_stays_as_it_is(here: Path) -> None:
    write(here, "checker-baseline.jsonl", "<<<<<<< ours\n")
    assert "checker-baseline.jsonl:1: not a finding" in trouble("gate")
    assert (here / "checker-baseline.jsonl").read_text(encoding="utf-8") == "<<<<<<< ours\n"
    assert "no such baseline" in trouble("gate", "--baseline", "none.jsonl")


def test_an_unreadable_pair_leaves_the_baseline_as_it_was(here: Path) -> None:
    run("gate", "--write-baseline")
    before = (here / "checker-baseline.jsonl").read_bytes()
    write(here / "sources", "one-b.txt", "")
    assert run("gate", "--write-baseline").returncode == 2
    assert (here / "checker-baseline.jsonl").read_bytes() == before


def test_a_suppression_holds_until_its_day_and_fails_after_it(here: Path) -> None:
    mark = fingerprint()
    suppress(here, TOMORROW, mark)
    held = run("gate")
    assert (held.returncode, "1 put aside" in held.stdout) == (0, True)
    assert records()[1]["suppressed"][0]["reason"] == f"agreed (Desk, until {TOMORROW})"
    suppress(here, YESTERDAY, mark)
    over = run("gate")
    assert (over.returncode, "1 expired" in over.stdout) == (1, True)
    run("gate", "--write-baseline")
    assert (here / "checker-baseline.jsonl").read_text(encoding="utf-8") == ""


def test_an_expired_suppression_fails_where_nothing_else_does(here: Path) -> None:
    write(here / "sources", "one-b.txt", TEN)
    suppress(here, YESTERDAY, "0123456789abcdef")
    assert run("gate").returncode == 1
    suppress(here, TOMORROW, "0123456789abcdef")
    stale = run("gate")
    assert (stale.returncode, "match nothing any more" in stale.stdout) == (0, True)


@pytest.mark.parametrize("changed", ["drafts/two.txt", "sources/two-a.txt"])
def test_only_what_a_commit_touched_is_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changed: str) -> None:
    monkeypatch.chdir(desk(tmp_path))
    commit = committed(tmp_path)
    assert records("--changed-since", commit) == []
    write(tmp_path, changed, TEN)
    (record,) = records("--changed-since", commit)
    assert record["id"] == "drafts/two.txt <- sources/two-a.txt"
    assert "1 unchanged drafts left out" in run("gate", "--changed-since", commit).stdout
    write(tmp_path, "checker.toml", PAIRS + "\n")
    assert len(records("--changed-since", commit)) == 3
    assert "give a commit" in trouble("gate", "--changed-since", "nowhere")


def test_a_baseline_written_for_a_change_keeps_what_was_not_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk(tmp_path))
    run("gate", "--write-baseline")
    commit = committed(tmp_path)
    write(tmp_path, "drafts/two.txt", TEN)
    run("gate", "--write-baseline", "--changed-since", commit)
    assert len((tmp_path / "checker-baseline.jsonl").read_text(encoding="utf-8").splitlines()) == 2


def test_several_processes_say_the_same(here: Path) -> None:
    one, two = (run_process("gate", "--format", "json", "--jobs", jobs, cwd=here) for jobs in "12")
    assert (two.returncode, two.stdout) == (one.returncode, one.stdout)


def test_a_long_run_says_how_far_it_is(here: Path) -> None:
    for number in range(20):
        write(here / "drafts", f"{number}.txt", "Kurz.")
        write(here / "sources", f"{number}-a.txt", "Auch kurz.")
    told = re.findall(r"(\d+) of 22 pairs", run("gate").stderr)
    assert (len(told), told[-1]) == (10, "22")


def test_machine_formats_tell_of_every_pair(here: Path) -> None:
    write(here / "sources", "two-a.txt", "")
    log = json.loads(run("gate", "--format", "sarif").stdout)
    schema = json.loads((ROOT / "tests" / "contract" / "sarif-2.1.0.schema.json").read_text(encoding="utf-8"))
    from jsonschema import Draft7Validator

    Draft7Validator(schema).validate(log)
    (sarif,) = log["runs"]
    (result,) = sarif["results"]
    assert sarif["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "number-mismatch"
    place = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert sarif["artifacts"][place["index"]]["location"]["uri"] == place["uri"] == "drafts/one.txt"
    assert sarif["invocations"][0]["executionSuccessful"] is False
    junit = JUnitXml.fromstring(run("gate", "--format", "junit").stdout.encode())
    assert (len(list(junit)), junit.failures, junit.errors) == (3, 1, 1)
    github = run("gate", "--format", "github").stdout
    assert "::error title=checker::drafts/two.txt: sources/two-a.txt" in github
    assert "::error file=drafts/one.txt,line=1," in github
    markdown = run("gate", "--format", "markdown", "-o", "gate.md")
    assert (markdown.returncode, markdown.stdout) == (2, "")
    written = (here / "gate.md").read_text(encoding="utf-8")
    assert "| FAILS | drafts/one.txt | sources/one-b.txt | 1 error |  |" in written
    assert "| UNREADABLE | drafts/two.txt | sources/two-a.txt | – |  |" in written


def test_a_pair_named_twice_is_checked_as_it_was_named_first(here: Path) -> None:
    first = '[[pairs]]\ndraft = "drafts/one.txt"\nsources = "sources/one-b.txt"\nfail_on = "never"\n'
    write(here, "checker.toml", first + PAIRS.partition("\n")[2])
    found = run("gate", "--format", "json")
    assert (found.returncode, len(found.stdout.splitlines())) == (0, 3)


def test_the_gate_works_from_a_folder_below(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    above = run("gate", "--format", "json").stdout
    monkeypatch.chdir(here / "drafts")
    assert run("gate", "--format", "json").stdout == above
