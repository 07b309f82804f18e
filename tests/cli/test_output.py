"""Where results go: never over an input, to standard output as `-`, and one line where they cannot go anywhere."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from checker.cli.progress import LONG_TEXTS, stages
from tests.program import ELEVEN, ENVIRONMENT, TEN, run, trouble, write


@pytest.fixture
def reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, "a.txt", ELEVEN)
    write(tmp_path, "b.txt", TEN)
    return "a.txt", "b.txt"


def shell(line: str, folder: Path, *, as_it_is: bool = False) -> subprocess.CompletedProcess[str]:
    """A line of the shell with `checker` in it, as it ends."""
    program = f"{sys.executable} -m checker"
    here = Path(__file__).resolve().parents[2]
    return subprocess.run(
        ["bash", "-c", line if as_it_is else line.replace("checker", program, 1)],
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


def test_six_at_once_into_one_file_leave_one_whole_report(reports: tuple[str, str], tmp_path: Path) -> None:
    one = "checker diff a.txt b.txt --format json --fail-on never -o out.json"
    several = " ".join(f"{one} &" for _ in range(6))
    finished = shell(f'checker() {{ {sys.executable} -m checker "$@"; }}; {several} wait', tmp_path, as_it_is=True)
    assert finished.stderr == ""
    assert json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["findings"]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.txt", "b.txt", "out.json"]


def test_a_disk_that_may_not_be_written_is_one_line(
    reports: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "pairs.jsonl", '{"id": "1", "a": "a.txt", "b": "b.txt"}\n')

    def refuse(*arguments: object, **options: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(tempfile, "mkstemp", refuse)
    monkeypatch.setattr(os, "open", refuse)
    for command in (
        ["diff", *reports, "-o", "out.txt"],
        ["batch", "pairs.jsonl", "-o", "out.txt"],
        ["matrix", *reports, "-o", "out.txt"],
        ["verdict", "0" * 16, "right", "--by", "Desk"],
    ):
        assert "Read-only file system" in trouble(*command)


def test_the_longest_name_that_a_file_may_have_can_be_written(reports: tuple[str, str], tmp_path: Path) -> None:
    name = "r" * 251 + ".txt"
    assert run("diff", *reports, "-o", name, "--fail-on", "never").returncode == 0
    assert (tmp_path / name).exists()


def test_long_texts_say_what_is_being_done(capsys: pytest.CaptureFixture[str]) -> None:
    short, long = stages(LONG_TEXTS - 1), stages(LONG_TEXTS)
    for stage in ("claims", "encode", "claims", "encode", "align", "compare"):
        short(stage)
        long(stage)
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 4
    assert all(line.startswith("checker: 50 thousand characters: ") for line in said)
