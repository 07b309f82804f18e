"""What an archive costs: adding, finding events and checking, how the cost grows, and the memory it takes.

    python bench/archive.py ITEMS.jsonl[.xz|.gz] [--sizes 10000,20000,40000,80000] [--check N] [--json]

Each size is the first so many reports of ITEMS, in a process of its own with one thread, by the commands that a desk
uses. Seconds are those of the processor; those by the clock stand beside, as other work may share the machine. The
exponent is the slope of the logarithms: 1 is a cost that grows as the archive does. --check compares the events of the
first N reports as well, once when nothing was read yet and once again.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from rows import Row, print_rows

from checker.many.archive.items import Item, read_items

#: One core: what libraries compute on several threads is held to one.
ONE = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("items", type=Path)
    parser.add_argument("--sizes", default="10000,20000,40000,80000")
    parser.add_argument("--check", type=int, default=0, help="reports whose events are compared")
    parser.add_argument("--json", action="store_true", help='a list of {"set", "figure", "value", "n"}')
    args = parser.parse_args()
    sizes = [int(size) for size in args.sizes.split(",")]
    with tempfile.TemporaryDirectory() as folder:
        rows = list(_measured(args.items, sizes, Path(folder)))
        if args.check:
            rows += _checked(args.items, args.check, Path(folder))
    print_rows(rows, as_json=args.json)


def _measured(items: Path, sizes: Sequence[int], folder: Path) -> Iterator[Row]:
    costs: dict[str, list[float]] = {"add": [], "events": []}
    counts = []
    for size in sizes:
        store = folder / f"{size}.sqlite"
        part, kept = _part(items, size, folder)
        counts.append(kept)
        for command, arguments in (("add", [str(part)]), ("events", ["-o", str(folder / "events.txt")])):
            cost = run(command, *arguments, "--store", str(store))
            costs[command].append(cost.seconds)
            told = f"{kept / cost.seconds:.0f} reports a second, {cost.clock:.1f} s by the clock, {cost.memory:.0f} MB"
            yield Row(f"{kept} reports", f"{command}: seconds", round(cost.seconds, 1), told)
        yield Row(f"{kept} reports", "store: MB", round(store.stat().st_size / 1e6, 1), "")
    for command, seconds_of in costs.items():
        if len(sizes) > 1:
            yield Row("all sizes", f"{command}: exponent", round(slope(counts, seconds_of), 2), "1 is linear")


def _checked(items: Path, size: int, folder: Path) -> Iterator[Row]:
    part, kept = _part(items, size, folder)
    store = folder / "check.sqlite"
    run("add", str(part), "--store", str(store))
    for times in ("first", "second"):
        cost = run("check", "--store", str(store), "--format", "json", "-o", str(folder / "c.jsonl"))
        tally = cost.told.strip().splitlines()[-1].removeprefix("checker: ")
        told = f"{cost.clock:.1f} s by the clock, {cost.memory:.0f} MB; {tally}"
        yield Row(f"{kept} reports", f"check, {times} time: seconds", round(cost.seconds, 1), told)


def _part(items: Path, size: int, folder: Path) -> tuple[Path, int]:
    """The first so many reports as a file, and how many there are."""
    part = folder / f"{size}.jsonl"
    kept = 0
    with part.open("w", encoding="utf-8") as file:
        for item in islice((each for each in read_items([str(items)]) if isinstance(each, Item)), size):
            fields = {"id": item.name, "outlet": item.outlet, "date": item.date, "text": item.text}
            file.write(json.dumps(fields, ensure_ascii=False) + "\n")
            kept += 1
    return part, kept


class Cost(NamedTuple):
    """Seconds of the processor and by the clock, the most memory in MB, and what was said on standard error."""

    seconds: float
    clock: float
    memory: float
    told: str


def run(*arguments: str) -> Cost:
    """What `checker archive ARGUMENTS` costs."""
    environment = {**os.environ, **ONE, "LC_ALL": "C.UTF-8"}
    begun = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "checker", "--no-config", "archive", *arguments],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    told = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"checker archive {' '.join(arguments)}: {told}")
    seconds = usage.ru_utime + usage.ru_stime
    return Cost(seconds, time.perf_counter() - begun, usage.ru_maxrss / 1e3, told)


def slope(counts: Sequence[int], seconds: Sequence[float]) -> float:
    """The slope of the line through the logarithms, by least squares."""
    x, y = [math.log(count) for count in counts], [math.log(each) for each in seconds]
    mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
    across = sum((one - mean_x) * (other - mean_y) for one, other in zip(x, y, strict=True))
    return across / sum((one - mean_x) ** 2 for one in x)


if __name__ == "__main__":
    main()
