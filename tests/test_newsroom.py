"""The sample newsroom passes and fails the gate as its README says, whichever way the gate is started."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests import newsroom_states as newsroom
from tests.gate.desk import committed, git
from tests.program import ENVIRONMENT, ROOT, run, run_process


def test_the_readme_tells_of_passing_and_of_failing() -> None:
    assert [state.status for state in newsroom.states()] == [1, 0, 1]
    assert len(list((newsroom.NEWSROOM / "drafts").iterdir())) == 3
    assert len(list((newsroom.NEWSROOM / "sources").iterdir())) == 5


def test_the_command_says_what_the_readme_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copied = newsroom.copy(tmp_path)
    monkeypatch.chdir(copied)
    for state in newsroom.walk(copied):
        finished = run(*state.arguments)
        assert (finished.stdout, finished.returncode) == (state.output, state.status), "python -m tests.newsroom_states"


def test_the_module_says_what_the_readme_says(tmp_path: Path) -> None:
    copied = newsroom.copy(tmp_path)
    for state in newsroom.walk(copied):
        finished = run_process(*state.arguments, cwd=copied)
        assert (finished.stdout, finished.returncode) == (state.output, state.status)


def clone(folder: Path) -> tuple[Path, str]:
    """The project as it stands here, as a repository that pre-commit can install from, and its commit."""
    project = folder / "project"
    listed = git(ROOT, "ls-files", "--cached", "--others", "--exclude-standard", "-z")
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (project / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, project / name)
    return project, committed(project)


def why_not_installed(folder: Path) -> str:
    """Why a hook's environment cannot be installed here; "" where it can."""
    if find_spec("pre_commit") is None:
        return "pre-commit is not installed: pip install '.[test]'"
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        return "no git, or not a clone of the project"
    download = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder), "hatchling"]
    if subprocess.run(download, capture_output=True, check=False).returncode:
        return "no package index can be reached, and a hook is installed from one"
    return ""


def test_pre_commit_says_what_the_readme_says(tmp_path: Path) -> None:
    """The hook, installed from a clone of the project, passes and fails as the gate does."""
    if reason := why_not_installed(tmp_path / "index"):
        pytest.skip(reason)
    project, commit = clone(tmp_path)
    copied = newsroom.copy(tmp_path)
    hook = f"repos:\n- repo: {project}\n  rev: {commit}\n  hooks:\n  - id: checker-gate\n    args: [--ui, en]\n"
    (copied / ".pre-commit-config.yaml").write_text(hook, encoding="utf-8")
    committed(copied)
    environment = {**os.environ, **ENVIRONMENT, "PRE_COMMIT_HOME": str(tmp_path / "hooks"), "COLUMNS": "80"}
    environment.pop("PYTHONPATH", None)  # the hook has to find the program in its own environment
    for state in newsroom.walk(copied):
        git(copied, "add", "--all")
        finished = subprocess.run(
            [sys.executable, "-m", "pre_commit", "run", "--all-files", "--color", "never", "checker-gate"],
            cwd=copied,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        told = finished.stdout + finished.stderr
        assert bool(finished.returncode) == bool(state.status), told
        if state.status:
            assert re.search(rf"exit code: {state.status}\n", told), told
            assert squeezed(state.output) in squeezed(finished.stdout)


def squeezed(text: str) -> str:
    """The words of an output, however wide it is printed."""
    return " ".join(text.split())
