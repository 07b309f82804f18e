"""Where the time of a cold run goes: each stage in processor time, what a library loads at first use included.

    python bench/speed.py A B [--runs N] [--model NAME] [--against plain] [--json]

Every run is a process of its own. Figures are the median over the runs, in milliseconds of processor time (all
threads), and the peak memory in megabytes; beside them what the command takes as a process, its end included. Python's
own compiled files are there, as after an installation: a first run that is not counted writes them. --against plain
runs `bench/plain.py` in turn with `checker diff`, on a model of e5-small's shape made on the spot, and adds our share
of its wall clock and of its memory, both of whole processes from their start to their end; without the extra `models`
it says so and leaves them out.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from rows import Row, print_rows

#: Compiled files are written and read, whatever the shell says of them.
COMPILED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

STAGES = ("start-up", "read", "claims", "encode", "align", "compare", "render")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("a", type=Path)
    parser.add_argument("b", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--model", default=None, help="embedding model, as of `checker diff`")
    parser.add_argument("--against", choices=("plain",), default=None, help="compare with the plain script")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--once", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.once:
        print(json.dumps(measure(args.a, args.b, args.model)))
        return
    command = [sys.executable, __file__, str(args.a), str(args.b), "--once"]
    command += ["--model", args.model] if args.model else []
    whole = [sys.executable, "-m", "checker", "--no-config", "diff", str(args.a), str(args.b)]
    whole += ["--fail-on", "never", "-o", os.devnull, *(["--model", args.model] if args.model else [])]
    runs, wholes, pairs = [], [], []
    run_whole(whole)
    with plain(args.a, args.b, wanted=bool(args.against)) as other:
        for _ in range(args.runs):
            runs.append(json.loads(subprocess.run(command, check=True, capture_output=True, env=COMPILED).stdout))
            wholes.append(run_whole(whole))
            pairs += [(wholes[-1], run_whole(other))] if other else []
    name = f"{args.a.name} {args.b.name}"
    medians = {key: statistics.median(run[key] for run in runs) for key in runs[0]}
    rows = [Row(name, f"{stage} ms", round(medians[stage], 1), f"{args.runs} runs") for stage in STAGES]
    total = sum(medians[stage] for stage in STAGES)
    rows.append(Row(name, "all but encode ms", round(total - medians["encode"], 1), f"{args.runs} runs"))
    rows.append(Row(name, "whole run ms", round(total, 1), f"{args.runs} runs"))
    rows.append(Row(name, "whole run, wall clock ms", round(medians["wall"], 1), f"{args.runs} runs"))
    spent = statistics.median(each.processor for each in wholes)
    rows.append(Row(name, "checker diff, start to end ms", round(spent, 1), f"{args.runs} runs"))
    rows.append(Row(name, "peak memory MB", round(medians["memory"], 1), f"{args.runs} runs"))
    if pairs:
        rows += against(name, pairs)
    elif args.against:
        print("no plain script: sentence-transformers is not installed (extra `models`)", file=sys.stderr)
    print_rows(rows, as_json=args.json)


@contextmanager
def plain(a: Path, b: Path, *, wanted: bool) -> Iterator[list[str] | None]:
    """The command of the plain script with a model made for it; ``None`` where it is not wanted or cannot be run."""
    if not wanted or find_spec("sentence_transformers") is None:
        yield None
        return
    script = str(Path(__file__).with_name("plain.py"))
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, script, "--make", folder], check=True, capture_output=True)
        yield [sys.executable, script, str(a), str(b), folder]


class Whole(NamedTuple):
    """A process from its start to its end: milliseconds of wall clock, megabytes, milliseconds of processor time."""

    wall: float
    memory: float
    processor: float


def run_whole(command: list[str]) -> Whole:
    """What a process takes that has to end well."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=COMPILED)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise subprocess.CalledProcessError(os.waitstatus_to_exitcode(status), command)
    process.returncode = 0
    wall, peak = time.perf_counter() - started, usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 1024)
    return Whole(1000 * wall, peak, 1000 * (usage.ru_utime + usage.ru_stime))


def against(name: str, pairs: list[tuple[Whole, Whole]]) -> Iterator[Row]:
    """Our runs and those of the plain script, in turn; the shares are medians of the runs' own."""
    n = f"{len(pairs)} runs in turn"
    for at, what in enumerate(("wall clock", "memory")):
        unit = ("ms", "MB")[at]
        ours, theirs = ([side[at] for side in column] for column in zip(*pairs, strict=True))
        yield Row(name, f"checker diff, {what} {unit}", round(statistics.median(ours), 1), n)
        yield Row(name, f"plain script, {what} {unit}", round(statistics.median(theirs), 1), n)
        shares = [one / other for one, other in zip(ours, theirs, strict=True)]
        yield Row(name, f"share of the plain script's {what}", round(statistics.median(shares), 3), n)


def measure(path_a: Path, path_b: Path, model: str | None) -> dict[str, float]:
    """One cold run in this process: milliseconds a stage, from the start of the interpreter on."""
    marks: list[tuple[str, float]] = [("start-up", 0.0)]

    def begin(stage: str) -> None:
        marks.append((stage, time.process_time()))

    started = time.perf_counter()
    from checker.cli.start import spare

    spare()
    import checker.cli.program  # noqa: F401  what the command imports before it does anything
    from checker.rules.load import load_rules

    rules = load_rules()
    begin("read")
    from checker.document import read_file

    a, b = read_file(str(path_a)), read_file(str(path_b))
    begin("encode")
    from checker.align.encode import load_encoder

    encoder = load_encoder(model)
    begin("claims")
    from checker.pipeline import compare_documents

    report = compare_documents(a, b, rules=rules, encoder=encoder, observe=begin)
    begin("render")
    from checker.render import to_terminal

    to_terminal(report, ui="de")
    begin("end")
    spent = dict.fromkeys(STAGES, 0.0)
    for (stage, start), (_, end) in pairwise(marks):
        spent[stage] += 1000 * (end - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 if sys.platform == "darwin" else 1024)
    return spent | {
        "memory": peak if sys.platform != "darwin" else peak / 2**20,
        "wall": 1000 * (time.perf_counter() - started),
    }


if __name__ == "__main__":
    main()
