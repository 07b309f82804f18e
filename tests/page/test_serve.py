"""`checker serve` as a process: the address it prints, its end at Ctrl-C, and what it refuses."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.program import ELEVEN, ENVIRONMENT, ROOT, TEN, run_process, trouble, write


@contextmanager
def serving(folder: Path, *options: str, **environment: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The process and the address that it prints; whatever becomes of it, it is ended."""
    process = subprocess.Popen(
        [sys.executable, "-m", "checker", "serve", "--port", "0", *options],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **ENVIRONMENT, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", **environment},
    )
    try:
        assert process.stdout is not None
        yield process, process.stdout.readline().strip()
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "docker stop"])
def test_it_answers_at_the_printed_address_and_ends_cleanly(tmp_path: Path, number: signal.Signals) -> None:
    with serving(tmp_path, CHECKER_TOKEN="sixteen-letters-or-more") as (process, address):
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/\?token=sixteen-letters-or-more", address)
        answer = httpx.get(address, follow_redirects=True)
        assert (answer.status_code, "Compare reports" in answer.text) == (200, True)
        hung = socket.create_connection(("127.0.0.1", httpx.URL(address).port or 0))
        hung.sendall(b"GET / HTTP/1.1\r\nnonsense\r\n\r\n")
        process.send_signal(number)
        out, err = process.communicate(timeout=20)
        hung.close()
    assert process.returncode == 0
    assert out == ""
    assert err == "checker: judgements are kept in verdicts.jsonl; Ctrl-C ends it\nchecker: ended\n"


def test_what_the_configuration_says_for_all_commands_holds_here_too(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    write(tmp_path, "checker.toml", 'ui = "de"\noutput = "report.txt"\n')
    with serving(tmp_path) as (_, address):
        assert "Berichte vergleichen" in httpx.get(address, follow_redirects=True).text
    a, b = write(tmp_path, "a.txt", ELEVEN), write(tmp_path, "b.txt", TEN)
    shown = run_process("matrix", a, b, cwd=tmp_path, PYTHONPATH=str(ROOT))
    assert "davon 1 strittig" in shown.stdout


def test_each_start_has_a_key_of_its_own(tmp_path: Path) -> None:
    keys = set()
    for _ in range(2):
        with serving(tmp_path) as (_, address):
            keys.add(address.partition("token=")[2])
    assert len(keys) == 2
    assert all(len(key) >= 32 for key in keys)


def test_it_is_reached_from_this_machine_alone_unless_there_is_a_key() -> None:
    assert "--host 0.0.0.0: other machines could reach it; give a key with --token" in trouble(
        "serve", "--host", "0.0.0.0"
    )
    assert "--token: give 16 or more" in trouble("serve", "--token", "short")
    assert "no address of this machine" in trouble("serve", "--host", "nowhere.invalid", "--token", "x" * 20)


def test_a_port_in_use_a_broken_file_and_a_folder_that_cannot_be_written_are_one_line(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        assert f"--port {port}: in use" in trouble("serve", "--port", port)
    broken = write(tmp_path, "verdicts.jsonl", "nonsense\n")
    assert f"{broken}:1: not valid JSON" in trouble("serve", "--port", "0", "--verdicts", broken)
    file = write(tmp_path, "file", "")
    assert "name another with --keep" in trouble("serve", "--port", "0", "--keep", f"{file}/kept")


def test_without_the_extra_the_line_says_how_to_have_it(tmp_path: Path) -> None:
    """In a process of its own, which cannot find the libraries: as after a plain `pip install .`."""
    code = (
        "import importlib.util as util, sys\nfind = util.find_spec\n"
        "util.find_spec = lambda name, *rest: None if name in ('starlette', 'uvicorn') else find(name, *rest)\n"
        "sys.argv = ['checker', 'serve']\nfrom checker.cli.program import main\nmain()"
    )
    environment = {**os.environ, **ENVIRONMENT, "PYTHONPATH": str(ROOT)}
    finished = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert finished.returncode == 2
    assert finished.stderr == ("checker: serve: needs starlette, uvicorn: pip install 'fact-checker-diff[page]'\n")
