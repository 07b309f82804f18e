"""An archive that is killed (kill -9) at random moments: nothing lost that was reported as kept, nothing twice.

    python bench/archive_kills.py ITEMS.jsonl [--times 20] [--reports 2000] [--seed 1] [--server ADDRESS] [--json]

Each time a process that adds the first so many reports is killed, then one that checks the store. After each kill the
store has to be sound (SQLite's integrity check; on a server every word of a report known), hold the reports in their
order without a gap and at least as many as the process had reported; at the end the whole has to be there once, and a
check to say what it says of a store that was never killed. Exit status 1 where anything was lost.

With `--server postgresql://USER@HOST` the stores are databases there, checker_killed and checker_sound, made anew.
"""

from __future__ import annotations

import argparse
import json
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path
from typing import Protocol

from rows import Row, print_rows

from checker.many.archive.items import Item, read_items
from checker.many.archive.store import Store
from checker.model.errors import InputError

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("items", type=Path)
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--reports", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--server", help="databases of this PostgreSQL server in the place of files")
    parser.add_argument("--json", action="store_true", help='a list of {"set", "figure", "value", "n"}')
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        stores: tuple[Stored, Stored] = (
            (InDatabase(args.server, "checker_killed"), InDatabase(args.server, "checker_sound"))
            if args.server
            else (InFile(Path(folder) / "killed.sqlite"), InFile(Path(folder) / "sound.sqlite"))
        )
        part = Path(folder) / "part.jsonl"
        rows = killed(*stores, part, args.items, args.times, args.reports, random.Random(args.seed))
    print_rows(rows, as_json=args.json)
    sys.exit(any(row.value for row in rows if row.figure != "killed"))


class Stored(Protocol):
    """Where a store is that processes are killed on."""

    address: str

    def empty(self) -> None:
        """Throw away what is there."""

    def names(self) -> tuple[list[str], bool]:
        """The names of the reports in their order, and whether the store is sound."""
        ...


class InFile:
    def __init__(self, path: Path) -> None:
        self.address, self._path = str(path), path

    def empty(self) -> None:
        for end in ("", "-wal", "-shm"):
            self._path.with_name(self._path.name + end).unlink(missing_ok=True)

    def names(self) -> tuple[list[str], bool]:
        if not self._path.exists():
            return [], True
        connection = sqlite3.connect(self._path)
        try:
            ok = connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                return [], ok
            return [row[0] for row in connection.execute("SELECT name FROM reports ORDER BY number")], ok
        finally:
            connection.close()


class InDatabase:
    def __init__(self, server: str, name: str) -> None:
        self.address, self._server, self._name = f"{server}/{name}", f"{server}/postgres", name
        self.empty()

    def empty(self) -> None:
        import psycopg

        with psycopg.connect(self._server, autocommit=True) as connection:
            connection.execute(f"DROP DATABASE IF EXISTS {self._name} WITH (FORCE)")
            connection.execute(f"CREATE DATABASE {self._name} ENCODING 'UTF8' TEMPLATE template0")

    def names(self) -> tuple[list[str], bool]:
        try:
            store = Store.open(self.address)
        except InputError as error:
            return [], "no archive in this database" in str(error)  # anything else is half there
        with store:
            rows, words = store.rows(), store.words()
            kept = store.reports(rows.numbers.tolist())
            known = all(set(each.tolist()) <= words.keys() for each in rows.words)
        numbers = sorted(kept)
        return [kept[number].name for number in numbers], known and numbers == list(range(1, len(numbers) + 1))


def killed(
    store: Stored, sound: Stored, part: Path, items: Path, times: int, reports: int, chance: random.Random
) -> list[Row]:
    names = _part(items, reports, part)
    begun = time.perf_counter()
    _adding(sound, part).communicate()
    length = time.perf_counter() - begun
    lost = twice = unsound = 0
    for _ in range(times):
        if chance.random() < 0.3:
            store.empty()
        process = _adding(store, part)
        time.sleep(chance.random() * length)
        process.kill()
        told = [line for line in process.communicate()[0].split("\n")[:-1] if line.isdigit()]
        found, ok = store.names()
        lost += found != names[: len(found)] or len(found) < int(told[-1] if told else 0)
        twice += len(found) != len(set(found))
        unsound += not ok
    _adding(store, part).communicate()
    found, ok = store.names()
    rows = [
        Row("add", "killed", times, f"{times} moments"),
        *_told("add", lost + (found != names), twice, unsound, times),
    ]
    begun = time.perf_counter()
    expected = _check(sound).communicate()[0]
    length = time.perf_counter() - begun
    unsound = 0
    for _ in range(times):
        process = _check(store)
        time.sleep(chance.random() * length)
        process.kill()
        process.communicate()
        unsound += not store.names()[1]
    last = _check(store).communicate()[0]
    found, _ = store.names()
    rows.append(Row("check", "killed", times, f"{len(expected.splitlines())} pairs with findings"))
    return rows + _told("check", (found != names) + (last != expected), 0, unsound, times)


def _told(name: str, lost: int, twice: int, unsound: int, times: int) -> list[Row]:
    figures = (("lost", lost), ("twice", twice), ("unsound", unsound))
    return [Row(name, figure, value, f"{times} moments") for figure, value in figures]


def _part(items: Path, reports: int, part: Path) -> list[str]:
    names: list[str] = []
    texts: set[tuple[str, str]] = set()
    with part.open("w", encoding="utf-8") as file:
        for item in islice((each for each in read_items([str(items)]) if isinstance(each, Item)), reports):
            if (item.outlet, item.text) not in texts:
                texts.add((item.outlet, item.text))
                names.append(item.name)
                fields = {"id": item.name, "outlet": item.outlet, "date": item.date, "text": item.text}
                file.write(json.dumps(fields, ensure_ascii=False) + "\n")
    return names


def _adding(store: Stored, part: Path) -> subprocess.Popen[str]:
    program = [sys.executable, "-m", "tests.many.archive.adding", store.address, str(part)]
    return subprocess.Popen(program, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def _check(store: Stored) -> subprocess.Popen[str]:
    arguments = ["archive", "check", "--store", store.address, "--format", "json"]
    program = [sys.executable, "-m", "checker", "--no-config", *arguments]
    return subprocess.Popen(program, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)


if __name__ == "__main__":
    main()
