"""The gate reads and writes what belongs to the repository, whatever its configuration names."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gate.desk import PAIRS, desk
from tests.program import TEN, run, trouble, write


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a desk in it, and a file outside of it that is nobody's business."""
    repository = tmp_path / "repository"
    (repository / ".git").mkdir(parents=True)
    write(repository / ".git", "config", f"[remote]\n{TEN}\n")
    write(tmp_path, "secret.txt", TEN)
    monkeypatch.chdir(desk(repository))
    return repository


def pairs(draft: str, source: str) -> str:
    return f'[[pairs]]\ndraft = "{draft}"\nsources = "{source}"\n'


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("drafts/one.txt", "../secret.txt"),
        ("../secret.txt", "sources/one-a.txt"),
        ("drafts/one.txt", "../*.txt"),
        ("drafts/one.txt", "/etc/hostname"),
        ("drafts/one.txt", ".git/config"),
        ("drafts/one.txt", "sources/link.txt"),
        ("drafts/one.txt", "folder/secret.txt"),
    ],
)
def test_a_pair_that_leaves_the_repository_is_refused(here: Path, draft: str, source: str) -> None:
    (here / "sources" / "link.txt").symlink_to("../../secret.txt")
    (here / "folder").symlink_to("..")
    write(here, "checker.toml", pairs(draft, source))
    said = trouble("gate")
    assert "checker.toml:1: " in said
    assert "leads out of the repository" in said
    assert "Minister" not in said


@pytest.mark.parametrize("option", ["output", "baseline", "rules", "cache"])
@pytest.mark.parametrize("path", ["../elsewhere", "/tmp/elsewhere", ".git/hooks"])
def test_an_option_that_leaves_the_repository_is_refused(here: Path, option: str, path: str) -> None:
    write(here, "checker.toml", f'[gate]\n{option} = "{path}"\n' + PAIRS[10:])
    assert "leads out of the repository" in trouble("gate")
    assert not (here / path).exists()


def test_a_rule_that_is_a_link_out_of_the_repository_is_refused(here: Path) -> None:
    (here / "own").mkdir()
    (here / "own" / "secret.toml").symlink_to("../../secret.txt")
    write(here, "checker.toml", 'rules = "own"\n' + PAIRS)
    assert "leads out of the repository" in trouble("gate")


def test_a_baseline_that_is_a_link_out_of_the_repository_is_not_written(here: Path) -> None:
    (here / "checker-baseline.jsonl").symlink_to("../secret.txt")
    assert "leads out of the repository" in trouble("gate", "--write-baseline")
    assert (here.parent / "secret.txt").read_text(encoding="utf-8") == TEN


def test_a_model_of_its_own_is_refused(here: Path) -> None:
    write(here, "checker.toml", 'model = "someone/model"\n' + PAIRS)
    assert "does not come with checker" in trouble("gate")


def test_a_configuration_that_is_a_link_to_another_folder_is_not_read(here: Path) -> None:
    (here / "checker.toml").unlink()
    (here / "checker.toml").symlink_to("../secret.txt")
    said = trouble("gate")
    assert "a link to another folder" in said
    assert "Minister" not in said


def test_trust_allows_what_the_configuration_names(here: Path) -> None:
    write(here, "checker.toml", pairs("drafts/one.txt", "../secret.txt"))
    assert run("gate", "--trust").returncode == 0


def test_what_the_command_line_names_is_the_users_own(here: Path) -> None:
    assert run("gate", "-o", str(here.parent / "gate.txt"), "--fail-on", "never").returncode == 0
    assert (here.parent / "gate.txt").exists()


def test_the_gate_overwrites_no_draft_and_no_source(here: Path) -> None:
    for path in ("drafts/one.txt", "sources/one-a.txt", "checker.toml"):
        before = (here / path).read_bytes()
        assert "would be overwritten" in trouble("gate", "-o", path)
        assert (
            "would be overwritten" in trouble("gate", "--write-baseline", "--baseline", path) or path == "checker.toml"
        )
        assert (here / path).read_bytes() == before


def test_nothing_that_a_repository_says_begins_a_line_or_steers_a_terminal(here: Path) -> None:
    name = "a\n::error::named\x1b[31m.txt"
    write(here / "drafts", name, TEN)
    escaped = "\\n::error::said\\u001b[31m"
    source = "sources/one-b.txt"
    for configuration in (f'"key{escaped}" = 1\n', pairs(f"no{escaped}*.txt", source), pairs("drafts/a*", source)):
        write(here, "checker.toml", configuration)
        for format in ("text", "github", "markdown", "junit", "sarif", "json"):
            finished = run("gate", "--format", format)
            printed = (finished.stdout + finished.stderr).splitlines()
            assert printed
            assert not [line for line in printed if line.startswith(("::error::named", "::error::said"))]
            assert "\x1b" not in finished.stdout + finished.stderr


@pytest.mark.parametrize("option", ["output", "rules", "cache"])
@pytest.mark.parametrize("path", ["../elsewhere", "/tmp/elsewhere", ".git/hooks"])
def test_two_reports_of_a_stranger_lead_nowhere_either(here: Path, option: str, path: str) -> None:
    write(here, "checker.toml", f'[diff]\n{option} = "{path}"\n')
    said = trouble("diff", "--untrusted", "sources/one-a.txt", "drafts/one.txt")
    assert "checker.toml:2: " in said
    assert "leads out of the repository" in said
    assert not (here / path).exists()


def test_two_reports_of_a_stranger_bring_no_model(here: Path) -> None:
    write(here, "checker.toml", 'model = "./own"\n')
    assert "a model that does not come" in trouble("diff", "--untrusted", "sources/one-a.txt", "drafts/one.txt")


@pytest.mark.parametrize("target", ["../../secret.txt", "../.git/config"])
def test_a_report_of_a_stranger_that_is_a_link_is_not_read(here: Path, target: str) -> None:
    (here / "drafts" / "link.txt").symlink_to(target)
    said = trouble("diff", "--untrusted", "sources/one-a.txt", "drafts/link.txt")
    assert "drafts/link.txt: leads out of the repository" in said
    assert "Minister" not in said


def test_a_stranger_has_no_say_in_what_the_command_line_names(here: Path) -> None:
    write(here, "checker.toml", '[diff]\noutput = "../elsewhere"\n')
    own = str(here.parent / "own.txt")
    reports = ("sources/one-a.txt", "drafts/one.txt")
    assert run("diff", "--untrusted", *reports, "-o", own, "--fail-on", "never").returncode == 0
    assert (here.parent / "own.txt").exists()
    assert not (here.parent / "elsewhere").exists()


COMMANDS = (
    ("archive", "add", "drafts"),
    ("archive", "events"),
    ("archive", "check"),
    ("archive", "stale", "drafts/one.txt"),
    ("watch", "drafts", "--once"),
)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_stranger_names_no_server_and_no_file_elsewhere_for_the_archive(here: Path, command: tuple[str, ...]) -> None:
    for store, said in (("postgresql://desk@db.example.org/archive", "a server; name it on"), ("../a", "leads out of")):
        write(here, "checker.toml", f'[{command[0]}]\nstore = "{store}"\n')
        told = trouble(*command, "--untrusted")
        assert f"checker.toml:2: {store}: {said}" in told
        assert f"checker {command[0]} without --untrusted" in told
    assert not (here.parent / "a").exists()


def test_what_is_named_on_the_command_line_is_asked_for_whatever_a_stranger_says(here: Path) -> None:
    write(here, "checker.toml", '[archive]\nstore = "postgresql://desk@db.example.org/archive"\n')
    finished = run("archive", "add", "drafts", "--untrusted", "--store", "own.sqlite")
    assert finished.returncode == 0, finished.stderr
    assert (here / "own.sqlite").exists()
