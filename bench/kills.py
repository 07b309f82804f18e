"""Nothing lost, nothing twice, nothing torn: runs are killed at random moments (kill -9) and done again.

    python bench/kills.py [--times 50] [--seed 1] [--json]

Three runs, so many times each: a batch that is resumed after every kill; a gate that writes its baseline while the
drafts change; eight verdicts at once, some of them killed. Every run is a process of its own, forked from this one,
which has all loaded, so that the moment falls into the work and not into the start. A moment is drawn from the length
of a whole run; every other one from its last fifth, where files are written. Exit status 1 where anything was lost.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from rows import Row, print_rows

from checker import diff, load_encoder
from checker.cli.program import main as checker

PAIRS, DRAFTS, VERDICTS = 12, 6, 8

#: A draft says one of these, so that the baseline of every state is another.
TOLD = [f"In Ulm haben sich am Abend {figure} Minister getroffen." for figure in ("neun", "zehn", "elf", "zwölf")]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=50, help="kills of each kind")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true", help='a list of {"set", "figure", "value", "n"}')
    given = parser.parse_args()
    diff(TOLD[0], TOLD[1], encoder=load_encoder())  # what is loaded at first use is loaded here, once
    rows: list[Row] = []
    for kind in (batch, gate, verdicts):
        with tempfile.TemporaryDirectory() as folder:
            found = kind(Path(folder), given.times, random.Random(given.seed))
        n = f"{given.times} moments"
        rows += [Row(kind.__name__, each, found[each], n) for each in ("killed", "lost", "twice", "torn")]
    print_rows(rows, as_json=given.json)
    sys.exit(any(row.value for row in rows if row.figure != "killed"))


def batch(folder: Path, times: int, chance: random.Random) -> Counter[str]:
    """A batch, resumed after each kill; what a kill leaves is a beginning of what a run without one writes."""
    pairs = [{"id": f"p{n}", "text_a": TOLD[n % 4], "text_b": f"{TOLD[n // 4 % 4]} Es war {n}."} for n in range(PAIRS)]
    (folder / "pairs.jsonl").write_text("".join(json.dumps(pair) + "\n" for pair in pairs), encoding="utf-8")
    length = finished(folder, "batch", "pairs.jsonl", "-o", "whole.jsonl")
    whole, output = (folder / "whole.jsonl").read_bytes(), folder / "out.jsonl"
    found: Counter[str] = Counter()
    for moment in moments(times, length, chance):
        found["killed"] += killed(started(folder, "batch", "pairs.jsonl", "-o", "out.jsonl", "--resume"), moment)
        written = output.read_bytes() if output.exists() else b""
        names = [json.loads(line)["id"] for line in written.split(b"\n")[:-1]]
        found["twice"] += len(names) - len(set(names))
        found["torn"] += not whole.startswith(written)
        if written == whole:
            output.unlink()
    finished(folder, "batch", "pairs.jsonl", "-o", "out.jsonl", "--resume")
    found["lost"] += output.read_bytes() != whole
    return found


def gate(folder: Path, times: int, chance: random.Random) -> Counter[str]:
    """A gate that writes its baseline after the drafts have changed; a kill leaves the old one whole, or the new."""
    (folder / ".git").mkdir()
    pairs = '[[pairs]]\ndraft = "draft-*.txt"\nsources = "source.txt"\n'
    (folder / "checker.toml").write_text(pairs, encoding="utf-8")
    (folder / "source.txt").write_text(TOLD[0], encoding="utf-8")
    baseline = folder / "checker-baseline.jsonl"

    def state(number: int) -> None:
        for draft in range(DRAFTS):
            told = TOLD[(number + draft) % len(TOLD)]
            (folder / f"draft-{draft}.txt").write_text(told, encoding="utf-8")

    wanted = []
    for number in range(len(TOLD)):
        state(number)
        length = finished(folder, "gate", "--write-baseline")
        wanted.append(baseline.read_bytes())
    found: Counter[str] = Counter()
    before = wanted[-1]
    for turn, moment in enumerate(moments(times, length, chance)):
        state(turn)
        found["killed"] += killed(started(folder, "gate", "--write-baseline"), moment)
        after = baseline.read_bytes() if baseline.exists() else b""
        found["lost"] += not after
        found["torn"] += after not in (before, wanted[turn % len(wanted)])
        found["twice"] += len(after.splitlines()) - len(set(after.splitlines()))
        before = after
    return found


def verdicts(folder: Path, times: int, chance: random.Random) -> Counter[str]:
    """Eight verdicts at once, three of them killed: who was not killed is in the file, and nobody twice."""
    marks = [f"{number:016x}" for number in range(VERDICTS)]
    kept = folder / "verdicts.jsonl"

    def verdict(mark: str) -> int:
        return started(folder, "verdict", mark, "right", "--by", "Desk", "--verdicts", kept.name)

    begun = time.perf_counter()
    for process in [verdict(mark) for mark in marks]:
        os.waitpid(process, 0)
    length = time.perf_counter() - begun
    found: Counter[str] = Counter()
    for moment in moments(times, length, chance):
        kept.unlink(missing_ok=True)
        running = {mark: verdict(mark) for mark in marks}
        victims = chance.sample(marks, 3)
        time.sleep(moment)
        for mark in victims:
            os.kill(running[mark], signal.SIGKILL)
        ended = {mark: os.waitpid(process, 0)[1] for mark, process in running.items()}
        found["killed"] += sum(os.WIFSIGNALED(status) for status in ended.values())
        names: list[str] = []
        for line in kept.read_bytes().splitlines() if kept.exists() else ():
            try:
                names.append(json.loads(line)["fingerprint"])
            except ValueError:
                found["torn"] += 1
        found["twice"] += len(names) - len(set(names))
        found["lost"] += sum(status == 0 and mark not in names for mark, status in ended.items())
        found["lost"] += sum(os.WIFEXITED(status) and status != 0 for status in ended.values())
    return found


def moments(times: int, length: float, chance: random.Random) -> Iterator[float]:
    """Seconds after the start of a run that takes `length`."""
    for turn in range(times):
        yield length * (chance.uniform(0.8, 1.05) if turn % 2 else chance.random())


def killed(process: int, moment: float) -> bool:
    """Whether the kill came before the end."""
    time.sleep(moment)
    os.kill(process, signal.SIGKILL)
    return os.WIFSIGNALED(os.waitpid(process, 0)[1])


def finished(folder: Path, *arguments: str) -> float:
    """Seconds that a run takes to its end."""
    begun = time.perf_counter()
    status = os.waitpid(started(folder, *arguments), 0)[1]
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"checker {' '.join(arguments)}: ended with {os.waitstatus_to_exitcode(status)}")
    return time.perf_counter() - begun


def started(folder: Path, *arguments: str) -> int:
    """`checker ARGUMENTS` in a process of its own, which says nothing; its number."""
    process = os.fork()
    if process:
        return process
    with silence(folder), patch.object(sys, "argv", ["checker", *arguments]):
        try:
            checker()
        except SystemExit as end:
            os._exit(end.code if isinstance(end.code, int) else 1)
    os._exit(0)


@contextmanager
def silence(folder: Path) -> Iterator[None]:
    os.chdir(folder)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    yield


if __name__ == "__main__":
    main()
