"""Where people use the program: the GitHub action, the GitLab template, completion in the shell.

Their install steps are left to `.ci/run`, which installs the project as they do; their other steps run here.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from checker.config.settings import FailOn, Ui
from checker.model import Confidence
from tests.places import bash, installed, newsroom
from tests.program import ENVIRONMENT, ROOT

ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
SPEC, JOBS = yaml.safe_load_all((ROOT / "templates" / "checker.yml").read_text(encoding="utf-8"))

pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="no bash on this machine")


@pytest.fixture
def room(tmp_path: Path) -> Path:
    return newsroom(tmp_path / "room")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "bin").mkdir()
    return installed(tmp_path / "bin")


def test_the_action_takes_what_it_declares_and_declares_what_it_takes() -> None:
    assert ACTION["runs"]["using"] == "composite"
    taken = set(re.findall(r"inputs\.([\w-]+)", json.dumps(ACTION["runs"])))
    assert taken == set(ACTION["inputs"])
    steps = {step["id"] for step in ACTION["runs"]["steps"] if "id" in step}
    for output in ACTION["outputs"].values():
        assert re.fullmatch(r"\$\{\{ steps\.(\w+)\.outputs\.\w+ \}\}", output["value"])[1] in steps  # type: ignore[index]


def test_no_input_is_pasted_into_a_script_of_the_action() -> None:
    """A file called `$(rm -rf .)` is a name, not a command."""
    scripts = [step for step in ACTION["runs"]["steps"] if "run" in step]
    assert [step["shell"] for step in scripts] == ["bash", "bash"]
    assert [step["name"] for step in scripts if "${{" in step["run"]] == []


def test_the_choices_that_the_descriptions_name_are_those_of_the_program() -> None:
    for inputs in (ACTION["inputs"], SPEC["spec"]["inputs"]):
        for name, choices in (("fail-on", FailOn), ("min-confidence", Confidence), ("ui", Ui)):
            assert inputs[name]["default"] in {"", *choices}
            assert all(re.search(rf"\b{choice}\b", inputs[name]["description"]) for choice in choices)


def compared(room: Path, path: Path, **inputs: str) -> tuple[int, str, dict[str, str], str]:
    """The comparing step of the action: exit status, what it prints, its outputs, and the summary of the job."""
    (step,) = [step for step in ACTION["runs"]["steps"] if step.get("id") == "compare"]
    given = {name: declared.get("default", "") for name, declared in ACTION["inputs"].items()} | inputs
    environment = {
        name: re.sub(r"^\$\{\{ inputs\.([\w-]+) \}\}$", lambda m: given[m[1]], value)
        for name, value in step["env"].items()
    }
    for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"):
        environment[name] = str(room / name)
        (room / name).write_text("", encoding="utf-8")
    finished = bash(step["run"], room, path, RUNNER_TEMP=str(room), **environment)
    outputs = dict(line.split("=", 1) for line in (room / "GITHUB_OUTPUT").read_text(encoding="utf-8").splitlines())
    return (
        finished.returncode,
        finished.stdout + finished.stderr,
        outputs,
        (room / "GITHUB_STEP_SUMMARY").read_text(encoding="utf-8"),
    )


def test_the_action_annotates_the_draft_fails_the_job_and_leaves_a_report(room: Path, path: Path) -> None:
    status, printed, outputs, summary = compared(room, path, a="agency.txt", b="local.txt", ui="de")
    assert (status, outputs["status"]) == (1, "1")
    assert "::error file=local.txt,line=3," in printed
    assert "number-mismatch" in summary
    assert Path(outputs["report"]).read_text(encoding="utf-8") == summary


def test_the_action_passes_where_nothing_counts_and_keeps_strange_names_whole(room: Path, path: Path) -> None:
    strange = "$(touch run) report.txt"
    shutil.copy(room / "agency.txt", room / strange)
    options = {"date-a": "2026-03-03", "date-b": "2026-03-03", "min-confidence": "high", "fail-on": "note"}
    status, printed, outputs, summary = compared(room, path, a="agency.txt", b=strange, **options)
    assert (status, outputs["status"]) == (0, "0"), printed
    assert summary
    assert not (room / "run").exists()


def test_the_action_without_a_pair_checks_those_of_the_configuration(room: Path, path: Path) -> None:
    (room / "checker.toml").write_text('[[pairs]]\ndraft = "local.txt"\nsources = "agency.txt"\n', encoding="utf-8")
    status, printed, outputs, summary = compared(room, path)
    assert (status, outputs["status"]) == (1, "1"), printed
    assert "::error file=local.txt,line=3," in printed
    assert "number-mismatch" in summary


def test_the_action_says_what_it_cannot_read(room: Path, path: Path) -> None:
    status, printed, outputs, summary = compared(room, path, a="none.txt", b="local.txt")
    assert (status, outputs, summary) == (2, {"status": "2"}, "")
    assert "none.txt: no such file" in printed


def filled(value: Any, given: dict[str, str]) -> Any:
    """A part of the template with its inputs put in."""
    if isinstance(value, dict):
        return {filled(key, given): filled(each, given) for key, each in value.items()}
    if isinstance(value, list):
        return [filled(each, given) for each in value]
    return re.sub(r"\$\[\[ inputs\.([\w-]+) \]\]", lambda m: given[m[1]], value)


def job(**inputs: str) -> dict[str, Any]:
    """The job of the GitLab template, with these inputs and the defaults of the others."""
    declared = SPEC["spec"]["inputs"]
    given = {name: each["default"] for name, each in declared.items() if "default" in each} | inputs
    assert set(given) == set(declared)
    (made,) = filled(JOBS, given).values()
    return dict(made)


def test_the_template_takes_what_it_declares_and_declares_what_it_takes() -> None:
    assert set(re.findall(r"inputs\.([\w-]+)", yaml.safe_dump(JOBS))) == set(SPEC["spec"]["inputs"])


def test_the_template_fails_the_job_and_leaves_both_reports(room: Path, path: Path) -> None:
    each = job(a="agency.txt", b="local.txt", options="--date-a 2026-03-03 --date-b 2026-03-03")
    finished = bash("\n".join(each["script"]), room, path, **each["variables"])
    assert finished.returncode == 1, finished.stderr
    assert "FEHLER" in finished.stdout
    quality = json.loads((room / each["artifacts"]["reports"]["codequality"]).read_text(encoding="utf-8"))
    assert "checker/number-mismatch" in {issue["check_name"] for issue in quality}
    assert all((room / name).read_text(encoding="utf-8").startswith("<!") for name in each["artifacts"]["paths"])
    passing = job(a="agency.txt", b="local.txt", **{"fail-on": "never"})
    assert bash(passing["script"][-1], room, path, **passing["variables"]).returncode == 0


COMPLETIONS = [
    ("checker di", {"diff"}),
    ("checker diff --format sar", {"sarif"}),
    ("checker diff --fail-on ", {"error", "warning", "note", "never"}),
    ("checker rules number-m", {"number-mismatch"}),
    ("checker verdict 0123456789abcdef ", {"right", "wrong", "explained"}),
]


def completed(line: str, room: Path, path: Path) -> set[str]:
    """What bash offers at the end of a line, by the script that `checker --show-completion` prints."""
    script = f"""
        eval "$(checker --show-completion bash)"
        line={json.dumps(line)}
        read -ra COMP_WORDS <<< "$line"
        case "$line" in *" ") COMP_WORDS+=("");; esac
        COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
        _checker_completion checker
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    # the shell is named: what runs the tests may be none
    finished = bash(script, room, path, _TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION="1")
    assert finished.returncode == 0, finished.stderr
    return set(finished.stdout.split())


@pytest.mark.parametrize(("line", "offered"), COMPLETIONS)
def test_bash_completes_commands_options_and_rules(line: str, offered: set[str], tmp_path: Path, path: Path) -> None:
    assert completed(line, tmp_path, path) == offered


def test_completion_is_installed_once_and_then_works(tmp_path: Path, path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    environment = {**ENVIRONMENT, "HOME": str(home), "_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"}
    for _ in range(2):
        assert bash("checker --install-completion bash", tmp_path, path, **environment).returncode == 0
    assert (home / ".bashrc").read_text(encoding="utf-8").count("checker") == 1
    finished = bash("source ~/.bashrc; complete -p checker", tmp_path, path, **environment)
    assert "_checker_completion" in finished.stdout


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_get_a_script_too(shell: str, tmp_path: Path, path: Path) -> None:
    """Neither need be on the machine: what they would ask the program is asked here."""
    script = bash(
        f"checker --show-completion {shell}", tmp_path, path, _TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION="1"
    )
    assert f"complete_{shell}" in script.stdout
    asked = {"_CHECKER_COMPLETE": f"complete_{shell}", "_TYPER_COMPLETE_ARGS": "checker ver"}
    finished = bash("checker", tmp_path, path, **asked, _TYPER_COMPLETE_FISH_ACTION="get-args")
    assert "verdict" in finished.stdout
