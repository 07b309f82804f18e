"""The program as its users call it: `run` in this process, the model loaded once; `run_process` in its own."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

from jsonschema import Draft202012Validator

import checker
from checker.align.encode import Encoder
from checker.cli.program import main
from checker.model import Report
from checker.rules.rule import Rule

ROOT = Path(__file__).resolve().parent.parent

ELEVEN = "In Ulm haben sich am Abend elf Minister getroffen."
TEN = "In Ulm haben sich am Abend zehn Minister getroffen."

Finished = subprocess.CompletedProcess[str]

#: A terminal without colours, 80 columns wide, and no German locale, whatever the machine has.
ENVIRONMENT = {"LC_ALL": "C.UTF-8", "TERM": "dumb", "COLUMNS": "80", "NO_COLOR": "1"}


def diff(text_a: str, text_b: str, **options: Any) -> Report:
    """`checker.diff` with the real default encoder and the packed rules, each loaded once."""
    return checker.diff(text_a, text_b, **{"encoder": encoder(), "rules": rules(), **options})


@cache
def encoder() -> Encoder:
    return checker.load_encoder()


@cache
def rules() -> tuple[Rule, ...]:
    return checker.load_rules()


@cache
def report_validator() -> Draft202012Validator:
    return _validator("report.schema.json")


@cache
def batch_error_validator() -> Draft202012Validator:
    return _validator("batch-error.schema.json")


def _validator(name: str) -> Draft202012Validator:
    schema: dict[str, Any] = json.loads((ROOT / "tests" / "contract" / name).read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def run(*arguments: str, stdin: bytes = b"", **environment: str) -> Finished:
    """`checker ARGUMENTS` with standard streams of its own; what it prints and its exit status."""
    streams = [io.TextIOWrapper(io.BytesIO(content), encoding="utf-8", newline="") for content in (stdin, b"", b"")]
    with (
        patch.dict(os.environ, {**ENVIRONMENT, **environment}),
        patch.multiple(sys, stdin=streams[0], stdout=streams[1], stderr=streams[2], argv=["checker", *arguments]),
    ):
        status = _status()
        for stream in streams[1:]:
            stream.flush()
    out, err = (stream.buffer.getvalue().decode("utf-8") for stream in streams[1:])  # type: ignore[attr-defined]
    return subprocess.CompletedProcess(["checker", *arguments], status, out, err)


def _status() -> int:
    try:
        main()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    return 0


def run_process(*arguments: str, stdin: bytes = b"", cwd: Path = ROOT, **environment: str) -> Finished:
    """`python -m checker ARGUMENTS` as a script around it would call it."""
    finished = subprocess.run(
        [sys.executable, "-m", "checker", *arguments],
        input=stdin,
        capture_output=True,
        cwd=cwd,
        env={**os.environ, **ENVIRONMENT, "PYTHONIOENCODING": "utf-8", **environment},
        check=False,
    )
    out, err = finished.stdout.decode("utf-8"), finished.stderr.decode("utf-8")
    return subprocess.CompletedProcess(finished.args, finished.returncode, out, err)


def trouble(*arguments: str, stdin: bytes = b"") -> str:
    """The one line that bad input gets: standard error alone, exit status 2, no traceback."""
    finished = run(*arguments, stdin=stdin)
    assert finished.returncode == 2, finished.stdout + finished.stderr
    assert finished.stdout == ""
    assert finished.stderr.endswith("\n")
    assert finished.stderr.count("\n") == 1, finished.stderr
    return finished.stderr


def write(folder: Path, name: str, content: str | bytes) -> str:
    """The path of a file made of that content."""
    path = folder / name
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return str(path)
