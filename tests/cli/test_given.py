"""What is given to an option reaches its command as the command line's library would hand it on, checked or not."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from checker.cli.given import lightly
from checker.cli.program import command_line
from tests.program import trouble

GIVEN = [
    ("diff", "a.txt", "b.txt"),
    ("diff", "a.txt", "-", "--format", "json", "--fail-on", "never", "--min-confidence", "low", "--ui", "de"),
    ("diff", "a.txt", "b.txt", "-o", "report.md", "--rules", ".", "--cache", "gone/deep", "--fetch", "--untrusted"),
    ("diff", "a.txt", "b.txt", "--max-size", "2", "--date-a", "2026-01-31", "--judge-seconds", "0.5"),
    ("batch", "pairs.jsonl", "-o", "reports.jsonl", "--jobs", "2"),
    ("matrix", "a.txt", "b.txt", "c.txt"),
    ("gate", "--jobs", "1"),
]


@pytest.mark.parametrize("arguments", GIVEN, ids=" ".join)
def test_a_command_is_given_what_the_library_would_give_it(arguments: tuple[str, ...]) -> None:
    whole, light = _parsed(get_command(command_line()), arguments), _parsed(_light(), arguments)
    assert light == whole
    assert {name: type(value) for name, value in light.items()} == {name: type(value) for name, value in whole.items()}


def _light() -> Any:
    return lightly(get_command(command_line()))


def _parsed(program: Any, arguments: tuple[str, ...]) -> dict[str, Any]:
    command = program.commands[arguments[0]]
    parsed: dict[str, Any] = command.make_context(arguments[0], list(arguments[1:])).params
    return parsed


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the administrator reads all files")
def test_a_file_that_cannot_be_read_is_still_said(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    path.touch(0o200)
    assert "is not readable" in trouble("diff", "a.txt", "b.txt", "-o", str(path))


@pytest.mark.parametrize("given", [("--fail-on", "Never"), ("--format", "word"), ("--max-size", "2000"), ("--ui", "")])
def test_what_is_none_of_the_choices_is_still_said(given: tuple[str, str]) -> None:
    assert f"Invalid value for '{given[0]}'" in trouble("diff", "a.txt", "b.txt", *given)
