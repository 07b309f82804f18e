"""The program as a script around it would call it, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

ELEVEN = "In Ulm haben sich am Abend elf Minister getroffen."
TEN = "In Ulm haben sich am Abend zehn Minister getroffen."


def run(
    *arguments: str, stdin: bytes = b"", cwd: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """`python -m checker` in a process of its own, as a script around it would call it."""
    finished = subprocess.run(
        [sys.executable, "-m", "checker", *arguments],
        input=stdin,
        capture_output=True,
        cwd=cwd or ROOT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", "LC_ALL": "C.UTF-8", **environment},
        check=False,
    )
    return subprocess.CompletedProcess(
        finished.args, finished.returncode, finished.stdout.decode("utf-8"), finished.stderr.decode("utf-8")
    )


def trouble(*arguments: str, stdin: bytes = b"", cwd: Path | None = None) -> str:
    """The one line that bad input gets: standard error alone, exit status 2, no traceback."""
    finished = run(*arguments, stdin=stdin, cwd=cwd)
    assert finished.returncode == 2, finished.stdout + finished.stderr
    assert finished.stdout == ""
    assert finished.stderr.endswith("\n")
    assert finished.stderr.count("\n") == 1, finished.stderr
    assert "Traceback" not in finished.stderr
    return finished.stderr


def write(folder: Path, name: str, content: str | bytes) -> str:
    path = folder / name
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return str(path)
