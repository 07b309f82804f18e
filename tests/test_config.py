"""The configuration: found upward, every fault with its line, and one order of what goes before what."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from checker.config.read import find_config, load_config
from checker.config.switches import switched
from checker.rules.load import load_rules
from tests.program import ELEVEN, ROOT, TEN, run, trouble, write


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with two reports, as the working directory."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "sport").mkdir()
    write(tmp_path, "a.txt", ELEVEN)
    write(tmp_path, "b.txt", TEN)
    write(tmp_path / "sport", "b.txt", TEN)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_it_is_found_upward_and_not_beyond_the_repository(desk: Path) -> None:
    write(desk.parent, "checker.toml", 'ui = "en"\n')
    try:
        assert find_config(desk / "sport") is None
    finally:
        (desk.parent / "checker.toml").unlink()
    write(desk, "pyproject.toml", "[tool.other]\n")
    assert find_config(desk / "sport") is None
    write(desk, "pyproject.toml", '[tool.checker]\nui = "en"\n')
    assert find_config(desk / "sport") == desk / "pyproject.toml"
    write(desk / "sport", "checker.toml", "")
    assert find_config(desk / "sport") == desk / "sport" / "checker.toml"


def test_two_configurations_in_one_folder_are_one_too_many(desk: Path) -> None:
    write(desk, "pyproject.toml", "[tool.checker]\n")
    write(desk, "checker.toml", "")
    assert "keep one of them" in trouble("config")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ('ui = "de"\nfial_on = "error"\n', "checker.toml:2: fial_on: unknown key; did you mean fail_on?"),
        ("[gate]\njobz = 2\n", "checker.toml:2: gate.jobz: unknown key; did you mean jobs?"),
        ('[[pairs]]\ndraft = "x"\nsource = "y"\n', "checker.toml:1: pairs[1].sources: this key is required"),
        ('[[pairs]]\ndraft="x"\nsources="y"\n[[pairs]]\ndraft="x"\nsources="y"\nlang_c="de"\n', "checker.toml:7: "),
        ('fail_on = "bad"\n', "checker.toml:1: fail_on: "),
        ("fail_on = \n", "checker.toml:1: not valid TOML"),
        (
            '[severity]\nnumber-mismach = "off"\n',
            "checker.toml:2: severity: no rule is called 'number-mismach'; did",
        ),
        ("[severity]\ndate-mismatch = { scale = 'off' }\n", "checker.toml:2: severity: date-mismatch does not answer"),
        ('[[overrides]]\npaths = "x"\n[overrides.severity]\nno-such = "off"\n', "checker.toml:4: severity: no rule"),
        ('[aliases]\na = ["Koalition"]\n', "aliases: a: give at least two names"),
        ('[aliases]\na = ["X", "Y"]\nb = ["y", "Z"]\n', "is one of a already"),
        ('[[suppressions]]\nfingerprint = "0123456789abcdef"\nby = "Desk"\nreason = "so"\n', "suppressions[1].expires"),
        (b'ui = "de" # \xff\n', "checker.toml:1: not UTF-8"),
    ],
)
def test_a_fault_is_one_line_with_file_line_and_field(desk: Path, content: str | bytes, told: str) -> None:
    write(desk, "checker.toml", content)
    for command in (("config",), ("diff", "a.txt", "b.txt")):
        assert told in trouble(*command)


def test_a_fault_in_pyproject_is_told_by_its_own_line(desk: Path) -> None:
    write(desk, "pyproject.toml", '[project]\nname = "x"\n\n[tool.checker]\nfamilies_of = []\n')
    assert "pyproject.toml:5: families_of: unknown key; did you mean families_off?" in trouble("config")


def test_a_broken_configuration_keeps_nobody_from_the_help(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(desk, "checker.toml", "nonsense = 1\n")
    assert run("diff", "--help").returncode == 0
    assert run("--no-config", "diff", "a.txt", "b.txt").returncode == 1


def test_diff_honours_it_and_the_command_line_wins(desk: Path) -> None:
    write(desk, "checker.toml", 'fail_on = "never"\n[diff]\nformat = "json"\n')
    finished = run("diff", "a.txt", "b.txt")
    assert finished.returncode == 0
    assert json.loads(finished.stdout)["summary"]["error"] == 1
    assert run("diff", "a.txt", "b.txt", "--fail-on", "error").returncode == 1
    elsewhere = write(desk, "other.toml", '[diff]\nformat = "csv"\n')
    assert run("--config", elsewhere, "diff", "a.txt", "b.txt").stdout.startswith("name_a,")


def test_rules_and_families_are_switched_and_overridden_by_path(desk: Path) -> None:
    write(
        desk,
        "checker.toml",
        '[severity]\nnumber-mismatch = "warning"\n'
        '[[overrides]]\npaths = ["sport/"]\nfail_on = "warning"\nfamilies_off = ["date"]\n',
    )
    assert run("diff", "a.txt", "b.txt").returncode == 0
    assert run("diff", "a.txt", "sport/b.txt").returncode == 1
    assert run("diff", "a.txt", "sport/b.txt", "--fail-on", "error").returncode == 0
    configuration = load_config(desk / "checker.toml")
    held = switched(load_rules(), configuration, "sport/b.txt")
    assert {rule.severity["conflict"] for rule in held if rule.id == "number-mismatch"} == {"warning"}
    assert {rule.family for rule in load_rules()} - {rule.family for rule in held} == {"date"}


def test_a_relation_is_switched_by_itself(desk: Path) -> None:
    write(desk, "checker.toml", '[severity]\nnumber-mismatch = { near = "off", conflict = "note" }\n')
    held = switched(load_rules(), load_config(desk / "checker.toml"))
    assert [rule.severity for rule in held if rule.id == "number-mismatch"] == [{"conflict": "note"}]


def test_batch_honours_it_pair_by_pair(desk: Path) -> None:
    write(desk, "checker.toml", '[[overrides]]\npaths = ["sport/**"]\n[overrides.severity]\nnumber-mismatch = "off"\n')
    pairs = [{"id": "1", "a": "a.txt", "b": "b.txt"}, {"id": "2", "a": "a.txt", "b": "sport/b.txt"}]
    write(desk, "pairs.jsonl", "".join(f"{json.dumps(pair)}\n" for pair in pairs))
    finished = run("batch", "pairs.jsonl")
    assert finished.returncode == 1
    assert [json.loads(line)["summary"]["error"] for line in finished.stdout.splitlines()] == [1, 0]


def test_config_says_where_each_value_comes_from(desk: Path) -> None:
    write(desk, "checker.toml", 'fail_on = "warning"\n\n[[overrides]]\npaths = ["sport/**"]\nfail_on = "note"\n')

    def row(name: str, *arguments: str, **environment: str) -> list[str]:
        lines = run("config", *arguments, **environment).stdout.splitlines()
        return next(line.split()[1:] for line in lines if line.startswith(f"{name} "))

    assert row("fail_on") == ["warning", "checker.toml:1"]
    assert row("fail_on", "sport/b.txt") == ["note", "checker.toml:5"]
    assert row("fail_on", "sport/b.txt", "--fail-on", "never") == ["never", "command", "line"]
    assert row("min_confidence") == ["medium", "default"]
    assert row("ui", LC_ALL="de_DE.UTF-8") == ["de", "environment:", "LC_ALL=de_DE.UTF-8"]


def test_paths_start_in_the_folder_of_the_configuration(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (desk / "rules").mkdir()
    write(desk / "rules", "number-mismatch.toml", "enabled = false\n")
    write(desk, "checker.toml", 'rules = "rules"\n')
    monkeypatch.chdir(desk / "sport")
    assert run("diff", "../a.txt", "b.txt").returncode == 0


def test_aliases_are_kept(desk: Path) -> None:
    write(desk, "checker.toml", '[aliases]\ncoalition = ["Koalition", "Allianz"]\n')
    content = load_config(desk / "checker.toml").content
    assert content is not None
    assert content.aliases == {"coalition": ("Koalition", "Allianz")}


def test_the_configuration_shown_in_the_readme_holds(desk: Path) -> None:
    (shown,) = re.findall(r"```toml\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    write(desk, "checker.toml", shown)
    finished = run("config")
    assert finished.returncode == 0, finished.stderr
    assert "aliases.coalition" in finished.stdout
