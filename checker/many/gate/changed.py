"""Which files a commit touched, asked of git."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable
from pathlib import Path

from checker.many.gate.plan import Plan, Task
from checker.model.errors import InputError


def changed_since(revision: str, root: Path) -> frozenset[Path]:
    """The files that differ from a revision in the working tree: committed since, staged, edited or new; absolute.

    Raises:
        InputError: git is missing, `root` is in no repository, or the revision is unknown.
    """
    if revision.startswith("-"):
        raise InputError(f"--changed-since: {revision!r} is no revision; give a commit, a branch or a tag")
    top = Path(_git(root, revision, "rev-parse", "--show-toplevel").strip())
    _git(root, revision, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    differing = _git(top, revision, "diff", "--name-only", "--no-renames", "-z", revision, "--")
    new = _git(top, revision, "ls-files", "--others", "--exclude-standard", "-z")
    return frozenset(top / name for listed in (differing, new) for name in listed.split("\0") if name)


def touched(plan: Plan, root: Path, changed: frozenset[Path], decisive: Iterable[Path]) -> tuple[Task, ...]:
    """The tasks whose draft or sources changed; all of them where something decisive did.

    Args:
        decisive: files and folders that every result rests on: the configuration, the baseline, the desk's own rules.
    """
    there = {path.resolve() for path in changed}
    for each in decisive:
        if any(path == each.resolve() or path.is_relative_to(each.resolve()) for path in there):
            return plan.tasks
    return tuple(task for task in plan.tasks if any((root / path).resolve() in there for path in task.paths))


def _git(folder: Path, revision: str, *arguments: str) -> str:
    # a hook runs with the repository's own variables set; the folder alone says which repository is meant
    environment = {name: value for name, value in os.environ.items() if name not in ("GIT_DIR", "GIT_WORK_TREE")}
    try:
        finished = subprocess.run(
            ["git", "-C", str(folder), *arguments],
            capture_output=True,
            encoding="utf-8",
            errors="surrogateescape",
            env=environment,
            check=False,
        )
    except OSError:
        raise InputError("--changed-since: git cannot be run; install git, or check all pairs") from None
    if finished.returncode:
        told = finished.stderr.strip().split("\n")[-1].removeprefix("fatal: ") or "no such revision"
        raise InputError(f"--changed-since {revision}: {told}; give a commit, a branch or a tag of this repository")
    return finished.stdout
