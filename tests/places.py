"""The scripts that other programs run around `checker`: a folder to run them in, and the program on the path."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.program import ENVIRONMENT, ROOT

EXAMPLES = ROOT / "docs" / "examples"


def newsroom(folder: Path) -> Path:
    """The folder as a repository of a newsroom: the examples of the documents and the seeds, and a desk's name."""
    shutil.copytree(EXAMPLES, folder, dirs_exist_ok=True)
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    subprocess.run(["git", "init", "--quiet", "--initial-branch", "main", str(folder)], check=True)
    for key, value in (("user.name", "Desk"), ("user.email", "desk@example.org")):
        subprocess.run(["git", "-C", str(folder), "config", key, value], check=True)
    return folder


def installed(folder: Path) -> Path:
    """A folder with `checker` in it, the console script as an installation makes it."""
    script = folder / "checker"
    script.write_text(f"#!{sys.executable}\nfrom checker.cli.program import main\n\nmain()\n", encoding="utf-8")
    script.chmod(0o755)
    return folder


def bash(script: str, cwd: Path, path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """A script as continuous integration runs it: bash, the first failing command ends it."""
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=cwd,
        capture_output=True,
        encoding="utf-8",
        env={
            **os.environ,
            **ENVIRONMENT,
            "PATH": f"{path}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "PYTHONIOENCODING": "utf-8",
            **environment,
        },
        check=False,
    )
