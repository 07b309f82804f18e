"""What is typed wrongly is one line that says where to look; help is shown wherever there is a terminal."""

from __future__ import annotations

import pytest

from tests.program import run, trouble


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["diff"], "Missing argument 'A'; see: checker diff --help"),
        (["diff", "a.txt", "b.txt", "--nope"], "No such option: --nope"),
        (["diff", "a.txt", "b.txt", "--format", "nope"], "'nope' is not one of 'text'"),
        (["diff", "a.txt", "b.txt", "c.txt"], "c.txt"),
        (["gate", "--jobs", "many"], "'--jobs'"),
        (["batch", "a\x1b[31m\n::error::b", "--resume=x"], "--resume"),
        (["nope\n::error::nope"], "No such command"),
    ],
)
def test_a_wrong_word_is_one_line(arguments: list[str], said: str) -> None:
    line = trouble(*arguments)
    assert line.startswith("checker: ")
    assert said in line
    assert "\x1b" not in line


def test_no_arguments_show_the_help() -> None:
    finished = run()
    assert "Usage" in finished.stdout
    assert "Traceback" not in finished.stderr


@pytest.mark.parametrize("columns", ["0", "1", "80", "²", "9" * 5_000])
@pytest.mark.parametrize("arguments", [["--help"], ["diff", "--help"], ["rules"]])
def test_help_is_shown_whatever_the_terminal_says_of_its_width(arguments: list[str], columns: str) -> None:
    finished = run(*arguments, COLUMNS=columns)
    assert finished.returncode == 0, finished.stderr
    assert len(finished.stdout.split()) > 50
