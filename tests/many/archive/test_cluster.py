"""An archive checked by several processes: the same findings as by one, also when one of them is killed."""

from __future__ import annotations

import os
import signal
import sqlite3
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from checker.config.settings import Settings
from checker.config.switches import Held
from checker.many.archive import cluster
from checker.many.archive.check import Compared, Group, check_groups, groups
from checker.many.archive.events import find_events
from checker.many.archive.intake import take_in
from checker.many.archive.items import Fault, Item
from checker.many.archive.likeness import mixture_of
from checker.many.archive.store import Store
from checker.many.gate.check import Checked
from checker.render import to_json
from tests.many.archive.test_events import REPORTS, stored
from tests.program import encoder, rules, run_process, trouble

#: Dask looks at the machine, and warns of what it finds there.
pytestmark = pytest.mark.filterwarnings("ignore")

distributed: Any = pytest.importorskip("distributed", reason="the extra dask is not installed")

TOWNS = ("Lehnau", "Ostrach", "Grumbach", "Sellin")


def told(compared: Iterable[Compared]) -> list[str]:
    results = [result for each in compared for result in each.results]
    return [to_json(each.report, indent=None) if isinstance(each, Checked) else each.error for each in results]


def test_findings_are_those_of_one_process_also_when_one_is_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "FEWEST", 1)
    reports = tuple(
        (f"{name}-{day}-{town}", outlet, f"2026-0{day}-01", text.replace("Lehnau", town))
        for day, town in enumerate(TOWNS, 1)
        for name, outlet, _, text in REPORTS[:3]
    )
    held = Held(rules(), Settings())
    with Store.open(stored(tmp_path / "a.sqlite", reports)) as store:
        # a report of an event that is in no pair is not sent out
        found = [
            Group((0, *each.numbers), each.pairs)
            for each in groups(store, find_events(store, mixture=mixture_of(encoder())))
        ]
        assert len(found) == len(TOWNS)
        expected = told(check_groups(store, found, held=lambda name: held, encoder=encoder(), ui="en", keep=False))
        assert len(expected) == 2 * len(TOWNS)
        with (
            distributed.LocalCluster(2, threads_per_worker=1, dashboard_address=None, silence_logs=50) as machines,
            distributed.Client(machines) as client,
        ):
            work = cluster.check_there(
                client, store, found, held=lambda name: held, model=None, encoder=encoder(), ui="en"
            )
            first = [next(work)]
            # what it had done is lost with it, and done again
            os.kill(next(iter(client.run(os.getpid).values())), signal.SIGKILL)
            assert told([*first, *work]) == expected


def test_reports_read_by_several_processes_are_kept_as_by_one(tmp_path: Path) -> None:
    items: list[Item | Fault] = [
        Item(f"{name}-{town}", outlet, day, text.replace("Lehnau", town), f"wire.jsonl:{number}")
        for number, town in enumerate(TOWNS, 1)
        for name, outlet, day, text in REPORTS
    ]
    items.insert(2, Fault("wire.jsonl:3: not UTF-8"))
    items.append(items[0])  # known by then, and in another part
    today = date(2026, 2, 3)
    with (
        Store.open(tmp_path / "alone.sqlite", create=True) as alone,
        Store.open(tmp_path / "together.sqlite", create=True) as together,
        distributed.LocalCluster(2, threads_per_worker=1, dashboard_address=None, silence_logs=50) as machines,
        distributed.Client(machines) as client,
    ):
        expected = list(take_in(alone, items, encoder=encoder(), today=today, together=3))
        reader = cluster.reader_there(client, model=None, encoder=encoder(), today=today)
        work = take_in(together, items, encoder=encoder(), today=today, together=3, reader=reader)
        first = [next(work)]
        os.kill(next(iter(client.run(os.getpid).values())), signal.SIGKILL)
        assert [*first, *work] == expected
        tables = ("reports", "words")
        assert [dump(tmp_path / "together.sqlite", table) for table in tables] == [
            dump(tmp_path / "alone.sqlite", table) for table in tables
        ]


def dump(path: Path, table: str) -> list[tuple[Any, ...]]:
    with sqlite3.connect(path) as connection:
        found = connection.execute(f"SELECT * FROM {table}").fetchall()
    connection.close()
    return found


def test_the_command_keeps_the_same_with_processes_of_this_machine(tmp_path: Path) -> None:
    wire = tmp_path / "wire.jsonl"
    wire.write_text('{"id": "1", "date": "2026-02-01", "text": "In Ulm starben elf Menschen."}\n', encoding="utf-8")
    store = str(tmp_path / "a.sqlite")
    finished = run_process("archive", "add", str(wire), "--store", store, "--dask", "local")
    assert finished.stdout.endswith(": 1 report kept, 0 known already; 1 in the archive\n"), finished.stderr


def test_the_command_says_the_same_with_processes_of_this_machine(tmp_path: Path) -> None:
    store = str(stored(tmp_path / "a.sqlite"))
    arguments = ("archive", "check", "--store", store, "--format", "json")
    alone, together = run_process(*arguments), run_process(*arguments, "--dask", "local")
    assert (together.returncode, together.stdout) == (alone.returncode, alone.stdout)
    assert together.stdout.count("\n") == 2


def test_a_cluster_that_is_not_there_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = str(stored(tmp_path / "a.sqlite"))
    monkeypatch.setitem(__import__("sys").modules, "distributed", None)
    assert "pip install 'fact-checker-diff[dask]'" in trouble("archive", "check", "--store", store, "--dask", "local")


def test_portions_hold_enough_pairs_and_keep_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    given = [Group((n, n + 1), ((n, n + 1),) * size) for n, size in enumerate([10, 20, 30, 1])]
    assert [len(each) for each in cluster._portions(given)] == [2, 1, 1]
    assert [group for portion in cluster._portions(given) for group in portion] == given
