"""How time and memory grow with the length of two reports, real ones and hostile ones.

    python bench/grow.py TEXTS.jsonl [--kilobytes 1 10 100 1000] [--kinds real ...] [--most SECONDS] [--json]

TEXTS has a line an item, {"text_a", "text_b"} or {"text"}; as many as it takes make a real report. The hostile kinds
are made here: lists of figures, fixtures, opening quotation marks, words without an end. Each report is compared with a
second one of its kind, each run in a process of its own, which is ended after --most seconds. The exponent is the slope
of the logarithms between the two longest: 1 is linear, 2 quadratic.
"""

from __future__ import annotations

import argparse
import json
import math
import multiprocessing
import resource
import sys
import time
from collections.abc import Callable, Iterator
from itertools import cycle, pairwise
from multiprocessing.connection import Connection
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from rows import Row, print_rows


class Spent(NamedTuple):
    """Of one run: seconds of processor time, and the most megabytes it held."""

    seconds: float
    megabytes: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--kilobytes", type=int, nargs="+", default=[1, 10, 100, 1000])
    parser.add_argument("--kinds", nargs="+", default=["real", *HOSTILE], choices=["real", *HOSTILE])
    parser.add_argument("--most", type=float, default=120.0, help="seconds after which a run is ended")
    parser.add_argument("--json", action="store_true", help='a list of {"set", "figure", "value", "n"}')
    args = parser.parse_args()
    texts = read_texts(args.texts)
    rows: list[Row] = []
    for kind in args.kinds:
        rows += grown(kind, texts, sorted(args.kilobytes), args.most)
    print_rows(rows, as_json=args.json)


def read_texts(path: Path) -> tuple[str, ...]:
    items = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return tuple(item[key] for item in items for key in ("text_a", "text_b", "text") if key in item)


def grown(kind: str, texts: tuple[str, ...], sizes: list[int], most: float) -> Iterator[Row]:
    """A row a size, and the exponent between the two longest that came to an end."""
    done: list[tuple[int, Spent]] = []
    for size in sizes:
        a, b = (report(kind, texts, size * 1000, side) for side in (0, 1))
        spent = apart(a, b, most)
        if spent is None:
            yield Row(kind, f"seconds, {size} kB", math.inf, f"ended after {most:.0f} s")
            break
        done.append((size, spent))
        yield Row(kind, f"seconds, {size} kB", round(spent.seconds, 2), f"{len(a)} and {len(b)} letters")
        yield Row(kind, f"peak MB, {size} kB", round(spent.megabytes), f"{len(a)} and {len(b)} letters")
    for (size, before), (larger, after) in list(pairwise(done))[-1:]:
        slope = math.log(after.seconds / before.seconds) / math.log(larger / size)
        yield Row(kind, "exponent of time", round(slope, 2), f"{size} to {larger} kB")


def report(kind: str, texts: tuple[str, ...], letters: int, side: int) -> str:
    """A report of about so many letters; the two sides of a kind differ."""
    if kind != "real":
        return HOSTILE[kind](letters, side)
    parts, length = [], 0
    for text in cycle(texts[side::2] or texts):
        parts.append(text)
        length += len(text) + 2
        if length >= letters:
            break
    return "\n\n".join(parts)[:letters]


def repeated(line: Callable[[int], str]) -> Callable[[int, int], str]:
    """Lines numbered from the side on until there are enough letters."""

    def made(letters: int, side: int) -> str:
        parts, length, at = [], 0, side
        while length < letters:
            parts.append(line(at))
            length += len(parts[-1]) + 1
            at += 1
        return "\n".join(parts)[:letters]

    return made


HOSTILE: MappingProxyType[str, Callable[[int, int], str]] = MappingProxyType(
    {
        "figures": repeated(lambda at: f"{at * 37 % 1009}"),
        "figures in one line": lambda letters, side: " ".join(f"{at * 37 % 1009}" for at in range(side, letters // 4)),
        "short lines": repeated(lambda at: ("ab elf", "ab zehn", "am Tag")[at % 3]),
        "fixtures": repeated(lambda at: f"SC Nord {at % 7}:{at % 5} TSV Süd"),
        "opening quotes": repeated(lambda at: f"„Wir kommen, sagte der {at}. Mann."),
        "one word": lambda letters, side: ("Wort", "Werk")[side] * (letters // 4),
        "no full stop": lambda letters, side: ("Wort an Wort ", "Werk an Werk ")[side] * (letters // 13),
    }
)


def apart(a: str, b: str, most: float) -> Spent | None:
    """What a run in a process of its own takes; ``None`` where it is ended."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=compared, args=(a, b, there))
    process.start()
    there.close()
    spent = here.recv() if here.poll(most) else None
    process.kill()
    process.join()
    return spent


def compared(a: str, b: str, to: Connection) -> None:
    """Compare two reports and say what it took."""
    from checker import diff

    started = time.process_time()
    diff(a, b, language_a="de", language_b="de")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 1024)
    to.send(Spent(time.process_time() - started, peak))


if __name__ == "__main__":
    main()
