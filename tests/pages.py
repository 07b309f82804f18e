"""The pages of the documentation, played: every block of code is run, in order, in a newsroom's folder of its own.

```sh         every command runs; its exit status is 0 or 1
```console    a line that starts with `$ ` is a command, and what follows is what it prints; exit status 2 is
               shown with `; echo $?`
```python     runs, all blocks of a page one after the other; ```pycon shows what it gives
title="FILE"  on any block: its content is that file, for what comes after
```json, toml, yaml have to be well-formed
"""

from __future__ import annotations

import contextlib
import doctest
import io
import json
import os
import re
import shlex
import tomllib
from pathlib import Path
from typing import Any
from unittest.mock import patch

import yaml

from tests.many.archive import server
from tests.places import bash, installed, newsroom
from tests.program import ROOT, run

DOCS = ROOT / "docs"

#: Files outside of docs/ that are pages of the site: page -> file. `docs/pages.py` puts them in.
INCLUDED: dict[str, str] = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["extra"]["included"]

#: Commands that are shown and not run here, and why.
NOT_RUN = {
    r"git clone": "needs the network",
    r"pip install": ".ci/run installs the project as the pages say",
    r"python -m pytest": "these are the tests",
    r"--model (intfloat/|\./models/)": "needs a model from the hub, or one of the desk's own; see tests/test_encode.py",
    r"checker serve": "answers until Ctrl-C; see tests/page/test_serve.py",
    r"--judge ": "asks a model; see tests/many/second",
    r"docker ": "needs docker; tests/page/test_docker.py reads the Dockerfile",
    r"curl ": "asks a page that answers; tests/page/test_api.py sends the like",
    r"checker watch (?!.*--once)": "runs until it is stopped; see tests/many/test_watch.py",
    r"--dask ": "starts processes of its own; see tests/many/archive/test_cluster.py",
    r"createdb ": "the database of a page is made before it is played",
    r"mkdocs ": "tests/test_site.py builds the site",
    r"checker --(install|show)-completion": "would change this machine's shell; see tests/test_places.py",
}

#: What a page says of a database on a server; `DATABASE` is the one that its commands use.
ON_SERVER, DATABASE = "--store postgresql:///", "archive"

#: A command that is to fail asks for its exit status.
ASKS = "; echo $?"

#: Done here: a process of its own would load the model again.
CUT = re.compile(r" \| (head|tail) -n (\d+)$")

BLOCK = re.compile(
    r"^```(?P<language>\w+)(?: title=\"(?P<file>[^\"]+)\")?\n(?P<body>.*?)^```$", re.DOTALL | re.MULTILINE
)


def pages() -> tuple[Path, ...]:
    """All pages written by hand, and the files outside that are pages too."""
    written = [path for path in sorted(DOCS.rglob("*.md")) if path.parent != DOCS / "decisions"]
    return (*written, *(ROOT / file for file in INCLUDED.values()))


def missing(text: str) -> str:
    """Why a page cannot be played here; empty where it can."""
    return server.folder_or_reason()[1] if ON_SERVER in text else ""


def played(text: str, folder: Path) -> str:
    """The page with every shown output as it is now.

    Args:
        folder: an empty one; it becomes the newsroom that the commands run in.
    """
    with patch.dict(os.environ, server.emptied(DATABASE) if ON_SERVER in text else {}):
        return _played(text, folder)


def _played(text: str, folder: Path) -> str:
    room, programs = newsroom(folder / "room"), folder / "bin"
    programs.mkdir()
    installed(programs)
    names: dict[str, Any] = {"__name__": "__main__"}

    def play(match: re.Match[str]) -> str:
        language, file, body = match["language"], match["file"], match["body"]
        if file:
            (room / file).parent.mkdir(parents=True, exist_ok=True)
            (room / file).write_text(body, encoding="utf-8")
        if language == "sh":
            _run_all(body, room, programs)
        if language == "console":
            body = _shown(body, room, programs)
        _check(language, body, names, room)
        return match[0][: match.start("body") - match.start()] + body + "```"

    return BLOCK.sub(play, text)


def _run_all(body: str, room: Path, programs: Path) -> None:
    for command in body.replace("\\\n", " ").splitlines():
        if shlex.split(command, comments=True):
            status, printed = _ran(command, room, programs)
            assert status in (0, 1), f"{command}: exit status {status}\n{printed}"


def _shown(body: str, room: Path, programs: Path) -> str:
    commands = [line for line in body.splitlines() if line.startswith("$ ")]
    assert commands, f"no command in a console block: {body[:80]!r}"
    shown = ""
    for command in commands:
        status, printed = _ran(command[2:], room, programs)
        assert status < 2 or command.endswith(ASKS), f"{command}: exit status {status}\n{printed}"
        shown += f"{command}\n{printed}"
    return shown


def _ran(command: str, room: Path, programs: Path) -> tuple[int, str]:
    """Exit status and what is printed, standard output first; `checker` by itself in this process, for its models."""
    if any(re.search(pattern, command) for pattern in NOT_RUN):
        return 0, ""
    if cut := CUT.search(command):
        status, printed = _ran(command[: cut.start()], room, programs)
        lines = printed.splitlines(keepends=True)
        return status, "".join(lines[: int(cut[2])] if cut[1] == "head" else lines[-int(cut[2]) :])
    asked, command = command.endswith(ASKS), command.removesuffix(ASKS)
    words = shlex.split(command, comments=True)
    if words[0] == "checker" and not re.search(r"[|<>;&$`*]", command):
        with contextlib.chdir(room):
            finished = run(*words[1:])
    else:
        finished = bash(command, room, programs)
    status = f"{finished.returncode}\n" if asked else ""
    return finished.returncode, finished.stdout + finished.stderr + status


def _check(language: str, body: str, names: dict[str, Any], room: Path) -> None:
    """Runs what is Python, and reads what is data."""
    if language == "python":
        with contextlib.chdir(room), contextlib.redirect_stdout(io.StringIO()):
            exec(compile(body, "page", "exec"), names)
    elif language == "pycon":
        example = doctest.DocTestParser().get_doctest(body, names, "page", None, 0)
        said = io.StringIO()
        with contextlib.chdir(room):
            outcome = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(
                example, out=said.write, clear_globs=False
            )
        assert outcome.failed == 0, said.getvalue()
        names.update(example.globs)
    elif language == "json":
        json.loads(body)
    elif language == "toml":
        tomllib.loads(body)
    elif language == "yaml":
        list(yaml.safe_load_all(body))
    else:
        assert language in {"sh", "console", "text"}, f"```{language}: say how it is tested"
