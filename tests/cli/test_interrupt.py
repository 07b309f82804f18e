"""Ctrl-C: the status that shells expect, no traceback, nothing half written."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.gate.desk import PAIRS, desk
from tests.program import ELEVEN, ENVIRONMENT, ROOT, TEN, run, write

INTERRUPTED = 128 + signal.SIGINT


def begun(*arguments: str, cwd: Path) -> subprocess.Popen[str]:
    """`checker ARGUMENTS`, running in a group of processes of its own, as a terminal starts it."""
    return subprocess.Popen(
        [sys.executable, "-m", "checker", *arguments],
        cwd=cwd,
        env={**os.environ, **ENVIRONMENT, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def test_a_batch_that_is_interrupted_goes_on_where_it_was(tmp_path: Path) -> None:
    pair = {"text_a": ELEVEN, "text_b": TEN}
    lines = [json.dumps({"id": f"p{number}", **pair}) for number in range(3_000)]
    pairs, output = write(tmp_path, "pairs.jsonl", "\n".join(lines)), tmp_path / "out.jsonl"
    process = begun("batch", pairs, "-o", str(output), cwd=tmp_path)
    while not output.exists() or not output.stat().st_size:
        assert process.poll() is None
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate()
    assert (process.returncode, out, err) == (INTERRUPTED, "", "")
    written = output.read_text(encoding="utf-8")
    assert written.endswith("\n")
    done = [json.loads(line)["id"] for line in written.splitlines()]
    assert done == [f"p{number}" for number in range(len(done))]
    (tmp_path / "pairs.jsonl").write_text("\n".join(lines[: len(done) + 1]), encoding="utf-8")
    assert run("batch", pairs, "-o", str(output), "--resume").returncode == 1
    assert output.read_text(encoding="utf-8").startswith(written)
    assert len(output.read_text(encoding="utf-8").splitlines()) == len(done) + 1


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="processes are looked up in /proc")
def test_the_processes_of_a_gate_leave_the_word_to_it(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    desk(tmp_path, PAIRS)
    process = begun("gate", "--jobs", "2", "-o", "gate.txt", cwd=tmp_path)
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    while len(children.read_text(encoding="ascii").split()) < 3:  # two workers and the tracker of resources
        assert process.poll() is None
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate()
    assert process.returncode in (INTERRUPTED, 1)  # it may have come to its end before
    assert "Traceback" not in err
    assert (tmp_path / "gate.txt").exists() is (process.returncode == 1)


def test_nothing_is_loaded_before_the_answer_to_ctrl_c() -> None:
    loaded = "import checker.cli.start, sys; print(*(name for name in sys.modules if name.startswith('checker')))"
    environment = {**os.environ, **ENVIRONMENT, "PYTHONPATH": str(ROOT)}
    finished = subprocess.run(
        [sys.executable, "-c", loaded], env=environment, capture_output=True, text=True, check=True
    )
    assert set(finished.stdout.split()) == {"checker", "checker.cli", "checker.cli.start", "checker.cli.interrupt"}


#: Presses Ctrl-C at the moment at which a module is looked for.
PRESSED = """
import os, signal, sys
from checker.cli.start import main

pressed = sys.argv.pop(1)

class Finger:
    def find_spec(self, name, path=None, target=None):
        if name == pressed:
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Finger())
main()
"""


@pytest.mark.parametrize("module", ["checker.cli.program", "typer", "checker.model", "numpy", "checker.pipeline"])
def test_ctrl_c_during_the_imports_leaves_no_traceback(tmp_path: Path, module: str) -> None:
    reports = write(tmp_path, "a.txt", ELEVEN), write(tmp_path, "b.txt", TEN)
    finished = subprocess.run(
        [sys.executable, "-c", PRESSED, module, "diff", *reports],
        env={**os.environ, **ENVIRONMENT, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (finished.returncode, finished.stdout, finished.stderr) == (INTERRUPTED, "", "")
