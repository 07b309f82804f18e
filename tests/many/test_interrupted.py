"""Runs that are killed, and runs at the same time: nothing lost, nothing twice, nothing torn."""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import signal
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from unittest.mock import patch

import pytest

from checker.many.pool import THREADS, begin_work
from tests.gate.desk import desk
from tests.program import ELEVEN, ENVIRONMENT, ROOT, TEN, run, trouble, write

KILLS = 10
PAIRS = 2


def begun(*arguments: str, cwd: Path) -> subprocess.Popen[bytes]:
    """`checker ARGUMENTS`, running."""
    environment = {**os.environ, **ENVIRONMENT, "PYTHONPATH": str(ROOT)}
    program = [sys.executable, "-m", "checker", *arguments]
    return subprocess.Popen(program, cwd=cwd, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def lines(*extra: str) -> str:
    told = [json.dumps({"id": f"p{number}", "text_a": ELEVEN, "text_b": TEN}) for number in range(PAIRS)]
    return "".join(f"{line}\n" for line in (*told, *extra))


def test_a_batch_that_is_killed_and_resumed_ends_as_if_nothing_had_been(tmp_path: Path) -> None:
    pairs = write(
        tmp_path, "pairs.jsonl", lines('{"id": null, "text_a": "Ein Satz.", "text_b": "Ein Satz."}', "broken")
    )
    whole = tmp_path / "whole.jsonl"
    assert run("batch", pairs, "-o", str(whole)).returncode == 2
    content, chance = whole.read_bytes(), random.Random(7)
    for _ in range(KILLS):
        # what a kill leaves behind is a beginning of what would have been written
        cut = tmp_path / "cut.jsonl"
        cut.write_bytes(content[: chance.randrange(len(content))])
        assert run("batch", pairs, "-o", str(cut), "--resume").returncode == 2
        assert cut.read_bytes() == content


def test_kill_leaves_whole_lines_and_at_most_one_beginning(tmp_path: Path) -> None:
    pairs, output = write(tmp_path, "pairs.jsonl", lines()), tmp_path / "out.jsonl"
    process = begun("batch", pairs, "-o", str(output), cwd=tmp_path)
    while not output.exists() or not output.stat().st_size:
        assert process.poll() is None
        time.sleep(0.01)
    process.kill()
    process.communicate()
    assert run("batch", pairs, "-o", str(output), "--resume").returncode == 1
    assert [json.loads(line)["id"] for line in output.read_bytes().splitlines()] == [f"p{n}" for n in range(PAIRS)]


def test_a_file_that_another_run_writes_is_left_to_it(tmp_path: Path) -> None:
    import fcntl

    pairs, output = write(tmp_path, "pairs.jsonl", lines()), tmp_path / "out.jsonl"
    with output.open("wb") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        other.write(b"theirs\n")
        other.flush()
        assert "another run writes this file" in trouble("batch", pairs, "-o", str(output))
    assert output.read_bytes() == b"theirs\n"


@pytest.mark.parametrize("foreign", ["My notes.\n", "My notes", '{"id": "p0"}\n', "[]\n", '"text"\n'])
def test_resuming_a_file_of_something_else_says_so_and_leaves_it(tmp_path: Path, foreign: str) -> None:
    pairs, output = write(tmp_path, "pairs.jsonl", lines()), tmp_path / "notes.txt"
    output.write_text(foreign, encoding="utf-8")
    assert "notes.txt:1: no result of this command" in trouble("batch", pairs, "-o", str(output), "--resume")
    assert output.read_text(encoding="utf-8") == foreign


def test_a_number_of_too_many_digits_is_one_error_record(tmp_path: Path) -> None:
    pairs = write(tmp_path, "pairs.jsonl", '{"id": ' + "9" * 5_000 + "}\n" + lines())
    finished = run("batch", pairs)
    assert finished.returncode == 2
    assert len(finished.stdout.splitlines()) == PAIRS + 1
    assert "error" in json.loads(finished.stdout.splitlines()[0])


def test_verdicts_given_at_once_are_all_kept(tmp_path: Path) -> None:
    marks = [f"{number:016x}" for number in range(8)]
    arguments = ("--by", "Desk", "--verdicts", "verdicts.jsonl")
    processes = [begun("verdict", mark, "right", *arguments, cwd=tmp_path) for mark in marks]
    assert [process.wait() for process in processes] == [0] * len(marks)
    for process in processes:
        process.communicate()
    kept = [json.loads(line) for line in (tmp_path / "verdicts.jsonl").read_bytes().splitlines()]
    assert [each["fingerprint"] for each in kept] == marks
    assert [each.name for each in tmp_path.iterdir()] == ["verdicts.jsonl"]


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="processes are looked up in /proc")
@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGTERM])
def test_the_processes_of_a_gate_end_with_it(tmp_path: Path, ending: signal.Signals) -> None:
    (tmp_path / ".git").mkdir()
    desk(tmp_path)
    process = begun("gate", "--jobs", "2", cwd=tmp_path)
    while not (workers := _children(process.pid)):
        assert process.poll() is None
        time.sleep(0.02)
    process.send_signal(ending)
    process.communicate()  # ends when nobody holds the pipes any more: the workers have them too
    for worker in workers:
        while _runs(worker):
            time.sleep(0.02)


def test_a_process_of_a_gate_takes_its_share_of_the_processors_unless_the_user_said_more() -> None:
    context = multiprocessing.get_context("spawn")
    with patch.dict(os.environ):
        for name in THREADS:
            os.environ.pop(name, None)
        os.environ["MKL_NUM_THREADS"] = "5"
        with ProcessPoolExecutor(1, context, initializer=begin_work, initargs=(3,)) as pool:
            told = {name: pool.submit(os.getenv, name).result() for name in THREADS}
    assert told == {"OMP_NUM_THREADS": "3", "OPENBLAS_NUM_THREADS": "3", "MKL_NUM_THREADS": "5"}


def _children(parent: int) -> list[int]:
    try:
        listed = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii").split()
    except OSError:
        return []
    return [int(child) for child in listed] if len(listed) >= 3 else []  # two workers and the tracker of resources


def _runs(process: int) -> bool:
    try:
        return ") Z" not in Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
    except OSError:
        return False
