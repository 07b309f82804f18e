"""Works offline: no command asks the network for anything."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.gate.desk import desk
from tests.program import ROOT

#: Python runs it before the program: whoever asks for a socket of the network ends the run.
FORBIDDEN = """\
import socket, sys
def refuse(event, arguments):
    if event.startswith("socket.") and event not in ("socket.__new__",):
        raise SystemExit(f"the network was asked: {event} {arguments}")
    if event == "socket.__new__" and arguments[1] in (socket.AF_INET, socket.AF_INET6):
        raise SystemExit("a socket of the network was made")
sys.addaudithook(refuse)
from checker.cli.program import main
main()
"""


def test_no_command_asks_the_network(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    desk(tmp_path)
    (tmp_path / "pairs.jsonl").write_text('{"a": "drafts/one.txt", "b": "drafts/two.txt"}\n', encoding="utf-8")
    commands = {
        "diff drafts/one.txt drafts/two.txt": 1,
        "batch pairs.jsonl": 1,
        "gate": 1,
        "gate --jobs 2": 1,
        "batch pairs.jsonl --jobs 2": 1,
        "matrix drafts": 1,
        "revise drafts/one.txt drafts/two.txt": 1,
        "archive add drafts --outlet Desk --date 2026-01-31": 0,
        "rules": 0,
        "verdict 0123456789abcdef right --by Desk": 0,
        "config": 0,
    }
    for command, status in commands.items():
        finished = subprocess.run(
            [sys.executable, "-c", FORBIDDEN, *command.split()],
            cwd=tmp_path,
            env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert finished.returncode == status, finished.stderr
