"""A store whose writer is killed at any moment: it opens, nothing twice, nothing lost that was reported as kept."""

from __future__ import annotations

import json
import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

from tests.many.archive.test_events import REPORTS, stored
from tests.many.test_interrupted import begun
from tests.program import ROOT, run, write

KILLS = 6
ITEMS = 300


def written(folder: Path, count: int) -> str:
    """A file of so many reports."""
    said = [{"id": f"w{n}", "text": f"In Ulm trafen sich am Abend {n + 20} Minister."} for n in range(count)]
    return write(folder, "items.jsonl", "\n".join(map(json.dumps, said)))


def whole(path: Path) -> list[str]:
    """The names of the reports of a store that is sound, in their order."""
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    names = [row[0] for row in connection.execute("SELECT name FROM reports ORDER BY number")]
    known = {row[0] for row in connection.execute("SELECT number FROM words")}
    for (words,) in connection.execute("SELECT words FROM reports"):
        assert {int.from_bytes(words[at : at + 4], "little") for at in range(0, len(words), 4)} <= known
    connection.close()
    return names


def test_what_was_reported_as_kept_is_there_once_after_a_kill(tmp_path: Path) -> None:
    said = [
        json.dumps({"id": f"w{n}", "text": f"In Ulm trafen sich am Abend {n + 20} Minister."}) for n in range(ITEMS)
    ]
    items, store = write(tmp_path, "items.jsonl", "\n".join(said)), tmp_path / "a.sqlite"
    chance = random.Random(3)
    for _ in range(KILLS):
        program = [sys.executable, "-m", "tests.many.archive.adding", str(store), items]
        process = subprocess.Popen(program, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        assert process.stdout.readline().startswith("begun ")
        time.sleep(chance.random() * 0.2)
        process.kill()
        told = process.communicate()[0].split("\n")[:-1]  # what stands behind the last newline was cut
        if store.exists() and told:
            names = whole(store)
            assert names == [f"w{n}" for n in range(len(names))]
            assert len(names) >= int(told[-1])
    assert run("archive", "add", items, "--store", str(store)).returncode == 0
    assert whole(store) == [f"w{n}" for n in range(ITEMS)]


def test_a_check_that_is_killed_is_as_if_it_had_not_been(tmp_path: Path) -> None:
    store = stored(tmp_path / "a.sqlite", REPORTS)
    for delay in (0.6, 0.9, 1.2):
        process = begun("archive", "check", "--new", "--store", str(store), "--format", "json", cwd=tmp_path)
        time.sleep(delay)
        process.kill()
        process.communicate()
        assert len(whole(store)) == len(REPORTS)
    found = run("archive", "check", "--store", str(store), "--format", "json").stdout
    assert [json.loads(line)["id"] for line in found.splitlines()] == [
        "f3 (bote) <- f1 (echo)",
        "f3 (bote) <- f2 (post)",
    ]


def test_two_that_add_at_once_keep_everything_once(tmp_path: Path) -> None:
    items, store = written(tmp_path, 40), tmp_path / "a.sqlite"
    program = [sys.executable, "-m", "tests.many.archive.adding", str(store), items]
    processes = [subprocess.Popen(program, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    assert [process.communicate()[0].split()[-1] for process in processes] == ["40", "40"]
    assert sorted(whole(store)) == sorted(f"w{n}" for n in range(40))
