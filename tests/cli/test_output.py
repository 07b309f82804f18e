"""Where results go: never over an input, to standard output as `-`, and one line where they cannot go anywhere."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.program import ELEVEN, ENVIRONMENT, TEN, run, trouble, write


@pytest.fixture
def reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, "a.txt", ELEVEN)
    write(tmp_path, "b.txt", TEN)
    return "a.txt", "b.txt"


def shell(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """A line of the shell with `checker` in it, as it ends."""
    program = f"{sys.executable} -m checker"
    here = Path(__file__).resolve().parents[2]
    return subprocess.run(
        ["bash", "-c", line.replace("checker", program, 1)],
        cwd=folder,
        env={**os.environ, **ENVIRONMENT, "PYTHONPATH": str(here)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("output", ["a.txt", "./b.txt", "link"])
def test_a_report_is_never_overwritten_by_its_own_comparison(
    reports: tuple[str, str], tmp_path: Path, output: str
) -> None:
    (tmp_path / "link").symlink_to("a.txt")
    assert "would be overwritten" in trouble("diff", *reports, "-o", output)
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == ELEVEN


def test_a_batch_overwrites_neither_its_pairs_nor_their_files(reports: tuple[str, str], tmp_path: Path) -> None:
    pairs = '{"id": "1", "a": "a.txt", "b": "b.txt"}\n'
    write(tmp_path, "pairs.jsonl", pairs)
    for output in ("pairs.jsonl", "a.txt", "b.txt"):
        assert "would be overwritten" in trouble("batch", "pairs.jsonl", "-o", output)
    assert (tmp_path / "pairs.jsonl").read_text(encoding="utf-8") == pairs


def test_a_dash_is_standard_output(reports: tuple[str, str], tmp_path: Path) -> None:
    assert run("diff", *reports, "-o", "-").stdout == run("diff", *reports).stdout
    write(tmp_path, "pairs.jsonl", '{"id": "1", "a": "a.txt", "b": "b.txt"}\n')
    assert run("batch", "pairs.jsonl", "-o", "-").stdout == run("batch", "pairs.jsonl").stdout
    assert not (tmp_path / "-").exists()


@pytest.mark.parametrize("output", ["", ".", "/", "a" * 260])
@pytest.mark.parametrize("command", ["diff", "batch"])
def test_an_output_that_is_no_file_is_one_line(
    reports: tuple[str, str], tmp_path: Path, command: str, output: str
) -> None:
    write(tmp_path, "pairs.jsonl", '{"id": "1", "a": "a.txt", "b": "b.txt"}\n')
    trouble(command, *(reports if command == "diff" else ["pairs.jsonl"]), "-o", output)


def test_a_terminal_of_no_columns_still_shows_the_report(reports: tuple[str, str]) -> None:
    assert run("diff", *reports, COLUMNS="0").stdout == run("diff", *reports).stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
@pytest.mark.parametrize("ending", [">/dev/full", ">&-", "--format json >/dev/full"])
def test_a_standard_output_that_takes_nothing_is_one_line(
    reports: tuple[str, str], tmp_path: Path, ending: str
) -> None:
    finished = shell(f"checker diff a.txt b.txt {ending}", tmp_path)
    assert (finished.returncode, finished.stderr.count("\n")) == (2, 1), finished.stderr
    assert finished.stderr.startswith("checker: standard output")


def test_a_closed_standard_input_matters_to_those_alone_who_read_it(reports: tuple[str, str], tmp_path: Path) -> None:
    assert shell("checker diff a.txt b.txt --format json <&-", tmp_path).returncode == 1
    refused = shell("checker diff a.txt - <&-", tmp_path)
    assert (refused.returncode, refused.stderr.count("\n")) == (2, 1)


def test_a_working_directory_that_is_gone_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    finished = shell("cd gone; rmdir ../gone; checker diff a b", tmp_path)
    assert (finished.returncode, finished.stderr.count("\n")) == (2, 1), finished.stderr


def test_a_name_with_breaks_and_escapes_stays_one_line() -> None:
    said = trouble("diff", "\n::error::injected\x1b[31m", "nowhere.txt")
    assert said.startswith("checker: ")
    assert "\x1b" not in said
