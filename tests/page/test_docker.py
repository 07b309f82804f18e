"""The Dockerfile as far as it can be read: what it copies is there, who it runs as, how its health is asked."""

from __future__ import annotations

import json
import re
import tomllib
from importlib import import_module

from checker.cli.serve import serve
from tests.program import ROOT

DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")


def instructions() -> list[tuple[str, str]]:
    """Each instruction with its arguments, continued lines joined, comments left out."""
    lines = re.sub(r"\\\n\s*", "", re.sub(r"^#.*\n", "", DOCKERFILE, flags=re.MULTILINE)).splitlines()
    return [(name, rest) for name, _, rest in (line.partition(" ") for line in lines if line.strip())]


def test_what_it_copies_is_there_and_is_not_ignored() -> None:
    let_in = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    for name, rest in instructions():
        if name == "COPY" and not rest.startswith("--from"):
            for source in rest.split()[:-1]:
                assert (ROOT / source).exists(), source
                assert source.removeprefix("./") in let_in


def test_what_it_installs_is_described_and_builds_from_what_was_copied() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (install,) = [rest for name, rest in instructions() if name == "RUN" and "pip install" in rest]
    found = re.search(r"pip install --no-cache-dir '\.\[([a-z,]+)\]'", install)
    assert found is not None
    assert set(found[1].split(",")) <= set(project["project"]["optional-dependencies"])
    copied = {
        source.removeprefix("./")
        for name, rest in instructions()
        if name == "COPY" and not rest.startswith("--from")
        for source in rest.split()[:-1]
    }
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    needed = {*wheel["packages"], *wheel["force-include"], project["project"]["readme"], "pyproject.toml"}
    assert needed | set(project["project"]["license-files"]) <= copied


def test_its_entry_is_the_command_that_the_package_brings() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (program,) = json.loads(dict(instructions())["ENTRYPOINT"])
    module, _, function = project["project"]["scripts"][program].partition(":")
    assert callable(getattr(import_module(module), function))
    assert dict(instructions())["ENV"].startswith("PATH=/opt/checker/bin:")


def test_it_runs_as_nobody_in_particular_and_installs_nothing_after() -> None:
    names = [name for name, _ in instructions()]
    users = [rest for name, rest in instructions() if name == "USER"]
    assert users == ["10001"]
    assert names.index("USER") > max(at for at, name in enumerate(names) if name == "RUN")
    assert "10001" in DOCKERFILE.partition("useradd")[2].partition("\n")[0]


def test_the_command_is_one_that_the_program_knows_and_holds_no_key() -> None:
    said = dict(instructions())
    command = json.loads(said["ENTRYPOINT"]) + json.loads(said["CMD"])
    assert command[:2] == ["checker", "serve"]
    known = {f"--{name}" for name in serve.__annotations__}
    assert {each for each in command if each.startswith("--")} <= known
    assert "TOKEN" not in "".join(rest for name, rest in instructions() if name in ("ENV", "ARG", "CMD"))


def test_its_health_is_asked_at_its_own_port() -> None:
    said = dict(instructions())
    port = json.loads(said["CMD"])[-1]
    assert said["EXPOSE"] == port
    code = json.loads(said["HEALTHCHECK"].partition("CMD ")[2])[2]
    compile(code, "HEALTHCHECK", "exec")
    assert f":{port}/health" in code
