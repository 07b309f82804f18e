"""An archive filled and checked by one process and by several of Dask's, with one of them killed on the way: the same?

    python bench/scale.py ITEMS.jsonl[.xz|.gz] [--reports 3000] [--workers 2] [--json]

Prints the seconds of each by the clock, whether what they kept and found is the same to the byte, and what ten million
reports would cost on paper: by what one process takes of the processor to add a report, find its event, read it and
compare a pair, the pairs a report of this archive has, and so many processes. Exit status 1 where what they kept or
found is not the same.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import islice
from pathlib import Path

import distributed
from rows import Row, print_rows

from checker import load_encoder, load_rules
from checker.align.encode import Encoder
from checker.config.settings import Settings
from checker.config.switches import Held
from checker.many.archive.check import Compared, check_groups, groups, read_kept
from checker.many.archive.cluster import check_there, reader_there
from checker.many.archive.events import find_events
from checker.many.archive.intake import Reader, take_in
from checker.many.archive.items import Item, read_items
from checker.many.archive.likeness import mixture_of
from checker.many.archive.store import Store
from checker.many.gate.check import Checked, pair_id
from checker.pipeline import compare_tellings
from checker.render import to_json

#: Ten million reports: some thirty years of a national agency, or a day of everything there is.
MANY = 10_000_000

#: The day of reports that state none.
TODAY = date(2000, 1, 1)

#: Processes of the extrapolation.
PROCESSES = 100


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("items")
    parser.add_argument("--reports", type=int, default=3000)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--json", action="store_true", help='a list of {"set", "figure", "value", "n"}')
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rows, same = measured(Path(folder) / "s.sqlite", args.items, args.reports, args.workers)
    print_rows(rows, as_json=args.json)
    sys.exit(not same)


def measured(path: Path, items: str, reports: int, workers: int) -> tuple[list[Row], bool]:
    encoder = load_encoder()
    held = Held(load_rules(), Settings())
    read = list(islice((each for each in read_items([items]) if isinstance(each, Item)), reports))
    costs = Costs()
    with Store.open(path, create=True) as store:
        adding = filled(store, read, encoder)
        costs.lap("adding a report", reports)
        found = list(groups(store, find_events(store, mixture=mixture_of(encoder))))
        costs.lap("finding its event", reports)
        pairs = sum(len(group.pairs) for group in found)
        told = store.reports(sorted({number for group in found for pair in group.pairs for number in pair}))
        read_kept(next(iter(told.values())), encoder, held)  # what is loaded once is no cost of a report
        costs.begin()
        tellings = {number: read_kept(report, encoder, held) for number, report in told.items()}
        costs.lap("reading a report of a pair", len(told))
        for a, b in (pair for group in found for pair in group.pairs):
            compare_tellings(tellings[a], tellings[b], rules=held.rules, ui="en")
        costs.lap("comparing a pair", pairs)
        alone, expected = timed(
            check_groups(store, found, held=lambda name: held, encoder=encoder, ui="en", keep=False)
        )
        rows = [
            Row("one process, adding", "seconds", round(adding, 1), f"{len(read)} reports"),
            Row(
                "one process",
                "seconds",
                round(alone, 1),
                f"{pairs} pairs of {len(told)} reports in {len(found)} events",
            ),
        ]
        with (
            distributed.LocalCluster(workers, threads_per_worker=1, dashboard_address=None, silence_logs=50) as cluster,
            distributed.Client(cluster) as client,
        ):
            with Store.open(path.with_name("there.sqlite"), create=True) as there:
                reader = reader_there(client, model=None, encoder=encoder, today=TODAY)
                seconds = filled(there, read, encoder, reader)
                same = kept(there) == kept(store)
                told_same = "the same reports" if same else "OTHER REPORTS"
                rows.append(Row(f"{workers} processes, adding", "seconds", round(seconds, 1), told_same))
            for name, kill in ((f"{workers} processes", False), ("one of them killed", True)):
                if kill:
                    _kill_one(client, after=alone / workers / 3)
                work = check_there(client, store, found, held=lambda name: held, model=None, encoder=encoder, ui="en")
                seconds, got = timed(work)
                same = same and got == expected
                told_same = "the same findings to the byte" if got == expected else "OTHER FINDINGS"
                rows.append(Row(name, "seconds", round(seconds, 1), f"{told_same}, {len(got)} bytes"))
    shares = {"reading a report of a pair": len(told) / reports, "comparing a pair": pairs / reports}
    return rows + list(on_paper(costs.each, shares)), same


class Costs:
    """What each step takes of the processor: `each` is seconds an item, `lap` puts down those since the last one."""

    def __init__(self) -> None:
        self.each: dict[str, float] = {}
        self.begin()

    def begin(self) -> None:
        self._since = time.process_time()

    def lap(self, step: str, items: int) -> None:
        self.each[step] = (time.process_time() - self._since) / items
        self.begin()


def on_paper(each: Mapping[str, float], shares: Mapping[str, float]) -> Iterator[Row]:
    """The cost of each step, and the hours that it takes of ten million reports."""
    for step, seconds in each.items():
        share = shares.get(step, 1.0)
        told = "" if step not in shares else f"{share:.2f} of them for each report kept"
        yield Row(step, "milliseconds", round(1000 * seconds, 1), told)
        hours = MANY * share * seconds / 3600
        sent = "" if step == "finding its event" else f"{hours / PROCESSES:.2f} of {PROCESSES} processes"
        yield Row(f"{MANY:,} reports", f"hours, {step}", round(hours, 1), sent)


def filled(store: Store, read: list[Item], encoder: Encoder, reader: Reader | None = None) -> float:
    """Seconds that the reports take to be kept."""
    begun = time.perf_counter()
    for _ in take_in(store, read, encoder=encoder, today=TODAY, reader=reader):
        pass
    return time.perf_counter() - begun


def kept(store: Store) -> list[bytes]:
    """What events are found in: numbers, vectors and words of all reports."""
    rows = store.rows()
    return [rows.numbers.tobytes(), rows.vectors.tobytes(), *(each.tobytes() for each in rows.words)]


def timed(compared: Iterable[Compared]) -> tuple[float, bytes]:
    """Seconds, and all findings as JSON Lines."""
    begun = time.perf_counter()
    results = [result for each in compared for result in each.results]
    seconds = time.perf_counter() - begun
    lines = [
        to_json(each.report, id=pair_id(each.draft, each.source), indent=None)
        if isinstance(each, Checked)
        else json.dumps({"error": each.error})
        for each in results
    ]
    return seconds, "\n".join(lines).encode()


def _kill_one(client: distributed.Client, *, after: float) -> None:
    process = next(iter(client.run(os.getpid).values()))
    threading.Timer(after, os.kill, (process, signal.SIGKILL)).start()


if __name__ == "__main__":
    main()
