"""Patterns that desks write come to an end, and files of rules that are none are one line."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import pytest

from checker.model.errors import RuleError
from checker.rules.load import load_rules
from checker.rules.patterns import compiled, matches

RULE = """\
family = "number"
comparator = "pattern"
[severity]
pattern = "error"
[params]
pattern = '{pattern}'
"""


def load(folder: Path, content: str) -> str:
    """What loading a folder with that rule says is wrong."""
    (folder / "own.toml").write_text(content, encoding="utf-8")
    with pytest.raises(RuleError) as error:
        load_rules(folder)
    assert "\n" not in str(error.value)
    return str(error.value)


def test_a_pattern_finds_what_python_would_find() -> None:
    text = "Az. 4 O 12/26 und Az. 7 O 3/25"
    assert [match[1] for match in matches(r"(\d+ O \d+/\d+)", text, 0, len(text))] == ["4 O 12/26", "7 O 3/25"]
    assert [match.span() for match in matches(r"O \d", text, 10, len(text))] == [(24, 27)]


@pytest.mark.parametrize("pattern", ["(a+)+$", "(a*)*b", "(a|a)*$", "(.*)*x"])
def test_a_pattern_of_repetitions_inside_of_repetitions_comes_to_an_end(pattern: str) -> None:
    text = "a" * 60 + "!"
    with suppress(RuleError):
        list(matches(pattern, text, 0, len(text), seconds=0.2))


def test_a_pattern_without_an_end_is_stopped() -> None:
    text = "a" * 5_000 + "!"
    with pytest.raises(RuleError, match="no end after"):
        list(matches(r"(a|aa|aaa)+(a|b)+\1$", text, 0, len(text), seconds=0.05))


@pytest.mark.parametrize("pattern", ["(", "a{1,99999999999}", "(" * 400 + ")" * 400, "a" * 2_000, "[z-a]"])
def test_a_pattern_that_is_none_is_one_line(tmp_path: Path, pattern: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        compiled(pattern)
    assert "pattern" in load(tmp_path, RULE.format(pattern=pattern))


@pytest.mark.parametrize(
    "field", ["{a:d}", "{a!x}", "{a!r}", "{a:{b}}", "{a:>999999999999}", "{a.b}", "{a[0]}", "{}", "{"]
)
def test_a_message_names_fields_and_nothing_else(tmp_path: Path, field: str) -> None:
    message = f'[message]\nde = "{field}"\nen = "{field}"\n'
    assert "own.toml" in load(tmp_path, RULE.format(pattern="a") + message)


@pytest.mark.parametrize(
    "content",
    ["x = " + "[" * 5_000 + "]" * 5_000, "x = " + "9" * 5_000, "# " + "x" * 1_100_000],
    ids=["deep", "long number", "huge"],
)
def test_a_file_that_no_person_wrote_is_one_line(tmp_path: Path, content: str) -> None:
    assert "own.toml" in load(tmp_path, content)


@pytest.mark.parametrize("name", ["own.toml", "desk.toml"])
def test_a_pipe_among_the_rules_is_one_line_or_no_rule(tmp_path: Path, name: str) -> None:
    (tmp_path / "other.toml").write_text(RULE.format(pattern="a"), encoding="utf-8")
    os.mkfifo(tmp_path / name)
    if name == "own.toml":
        with pytest.raises(RuleError, match="not a file"):
            load_rules(tmp_path)
    else:
        load_rules(tmp_path)
