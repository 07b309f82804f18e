"""A small desk in a folder: drafts, sources and a configuration, as the tests of the gate lay it out."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.program import ELEVEN, TEN

PAIRS = 'ui = "en"\n[[pairs]]\ndraft = "drafts/*.txt"\nsources = "sources/{stem}-*.txt"\n'


def desk(folder: Path, configuration: str = PAIRS) -> Path:
    """Two drafts: `one` disagrees with its second source and agrees with its first, `two` agrees with its only one."""
    for name, text in {
        "drafts/one.txt": TEN,
        "sources/one-a.txt": TEN,
        "sources/one-b.txt": ELEVEN,
        "drafts/two.txt": ELEVEN,
        "sources/two-a.txt": ELEVEN,
        "checker.toml": configuration,
    }.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def git(folder: Path, *arguments: str) -> str:
    named = ["-c", "user.name=Desk", "-c", "user.email=desk@example.org"]
    finished = subprocess.run(["git", *named, *arguments], cwd=folder, capture_output=True, text=True, check=True)
    return finished.stdout.strip()


def committed(folder: Path) -> str:
    """The folder as a repository with everything committed; the commit."""
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "as it stands")
    return git(folder, "rev-parse", "HEAD")
