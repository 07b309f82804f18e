"""`--cache DIR`: the same report with and without, the first time and after; named in the configuration as well."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.program import ELEVEN, TEN, run, write


@pytest.fixture(autouse=True)
def reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, "a.txt", ELEVEN)
    write(tmp_path, "b.txt", TEN)
    pair = {"id": "1", "a": "a.txt", "b": "b.txt"}
    write(tmp_path, "pairs.jsonl", json.dumps(pair))


COMMANDS = [
    ("diff", "a.txt", "b.txt", "--format", "json"),
    ("batch", "pairs.jsonl"),
    ("matrix", "a.txt", "b.txt", "--format", "json"),
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_a_report_is_the_same_with_a_cache_and_from_it(tmp_path: Path, command: tuple[str, ...]) -> None:
    without, first, again = (run(*command, *more) for more in ((), *[("--cache", "kept")] * 2))
    assert (first.stdout, first.returncode) == (again.stdout, again.returncode) == (without.stdout, without.returncode)
    assert list((tmp_path / "kept").glob("*.npy"))


def test_commands_share_what_is_kept(tmp_path: Path) -> None:
    run(*COMMANDS[0], "--cache", "kept")
    kept = {path: path.stat().st_mtime_ns for path in (tmp_path / "kept").iterdir()}
    for command in COMMANDS:
        run(*command, "--cache", "kept")
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "kept").iterdir()} == kept


def test_the_configuration_may_name_the_folder_from_its_own(tmp_path: Path) -> None:
    write(tmp_path, "checker.toml", 'cache = "kept"')
    (tmp_path / "below").mkdir()
    run("diff", "a.txt", "b.txt")
    assert list((tmp_path / "kept").glob("*.npy"))
    assert "kept" in run("config").stdout


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_the_gate_keeps_what_it_encodes(tmp_path: Path, jobs: str) -> None:
    table = '[[pairs]]\ndraft = "b.txt"\nsources = "a.txt"\n[[pairs]]\ndraft = "a.txt"\nsources = "a.txt"\n'
    write(tmp_path, "checker.toml", table)
    without, kept = run("gate", "--jobs", jobs), run("gate", "--jobs", jobs, "--cache", "kept")
    assert (kept.stdout, kept.returncode) == (without.stdout, without.returncode)
    assert list((tmp_path / "kept").glob("*.npy"))


def test_the_gate_keeps_nothing_outside_of_a_repository_that_nobody_vouches_for(tmp_path: Path) -> None:
    table = 'cache = "../kept"\n[[pairs]]\ndraft = "b.txt"\nsources = "a.txt"\n'
    write(tmp_path, "checker.toml", table)
    told = run("gate")
    assert told.returncode == 2
    assert "leads out of the repository" in told.stderr
