"""The store: one SQLite file with the reports a desk keeps, their vectors and words, and what was read of them.

Every change is one transaction on a write-ahead log that is flushed to the disk: a run that is killed leaves what it
had reported as kept, and nothing that is half there. Two runs may write at once; one waits for the other, and a report
that both bring is kept once.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import date as Day
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from checker.many.archive.records import Kept, Record, Rows
from checker.model.clean import one_line
from checker.model.errors import InputError, ModelError

#: Says in the head of the file whose it is ("chkr"), and the version of what stands in it.
APPLICATION, SCHEMA = 0x63686B72, 1

#: Seconds that a run waits for another one that writes; a transaction takes well under one.
PATIENCE = 60.0

Item = TypeVar("Item")

#: Rows that are asked for by number in one question; SQLite takes 999 at least.
ASKED = 500

_TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE words (number INTEGER PRIMARY KEY, language TEXT NOT NULL, word TEXT NOT NULL, UNIQUE (language, word));
CREATE TABLE reports (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  outlet TEXT NOT NULL,
  date TEXT NOT NULL,
  day INTEGER NOT NULL,
  language TEXT NOT NULL,
  format TEXT NOT NULL,
  text TEXT NOT NULL,
  hash BLOB NOT NULL UNIQUE,
  vector BLOB NOT NULL,
  words BLOB NOT NULL,
  turn INTEGER NOT NULL,
  later INTEGER REFERENCES reports
);
CREATE INDEX by_day ON reports (day);
CREATE INDEX by_name ON reports (name, outlet) WHERE later IS NULL;
CREATE TABLE tellings (report INTEGER PRIMARY KEY REFERENCES reports, read_by TEXT NOT NULL, content BLOB NOT NULL);
"""
"""`day` is the day of `date`, or that of adding where no day is stated, as the proleptic ordinal of Python. `vector`
are numbers of 16 bit, `words` numbers of 32 bit, a number of `words` for each content word of the lead. `turn` counts
the transactions that brought reports. `later` is the number of the version that took the place of this one."""


class Store:
    """An open store. Every method raises InputError, one line that names the file, where the disk or the file fails."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection, self.path = connection, path

    @classmethod
    def open(cls, path: Path, *, create: bool = False) -> Store:
        """The store in a file.

        Raises:
            InputError: there is none (unless `create`), it is something else, or of a later version.
        """
        shown = one_line(str(path))
        if not create and not path.is_file():
            raise InputError(f"{shown}: no such archive; make it with: checker archive add REPORTS --store {shown}")
        with _told(path):
            connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
            store = cls(connection, path)
            store._prepare(shown)
            return store

    def _prepare(self, shown: str) -> None:
        ask = self._connection.execute
        mine, schema = (ask(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version"))
        empty = not ask("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if not empty and mine != APPLICATION:
            raise InputError(f"{shown}: a database of something else; give another --store")
        if schema > SCHEMA:
            raise InputError(f"{shown}: written by a later version of the checker; update the checker")
        # WAL: reading goes on while another run writes. FULL: what was reported as kept outlives a power cut.
        ask("PRAGMA journal_mode = WAL")
        ask("PRAGMA synchronous = FULL")
        if empty:
            with self._writing():
                # another run may have made them while this one waited
                if not ask("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                    for statement in _TABLES.split(";\n"):
                        ask(statement)
                    ask(f"PRAGMA application_id = {APPLICATION}")
                    ask(f"PRAGMA user_version = {SCHEMA}")

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def add(self, records: Sequence[Record]) -> int:
        """Keep reports, all of them or, where that fails, none; how many were not known already.

        A report is known by its outlet and text. One of the same name and outlet and with another text is a later
        version: the earlier stays in the store and is compared no more.
        """
        with self._writing():
            turn = self._connection.execute("SELECT coalesce(max(turn), 0) + 1 FROM reports").fetchone()[0]
            numbers = self._numbered({(each.language, word) for each in records for word in each.words})
            return sum(self._add(each, turn, numbers) for each in records)

    def _add(self, record: Record, turn: int, numbers: dict[tuple[str, str], int]) -> bool:
        ask = self._connection.execute
        known = ask("SELECT number, later FROM reports WHERE hash = ?", (record.hash,)).fetchone()
        before = ask(
            "SELECT number FROM reports WHERE name = ? AND outlet = ? AND later IS NULL", (record.name, record.outlet)
        ).fetchone()
        if known and known[1] is None:
            return False
        if known:  # a text that was changed and is changed back
            ask("UPDATE reports SET later = NULL, turn = ? WHERE number = ?", (turn, known[0]))
            number = known[0]
        else:
            words = np.array([numbers[record.language, word] for word in record.words], "<u4").tobytes()
            values = (record.name, record.outlet, record.date, record.day, record.language, record.format, record.text)
            vector = record.vector.astype("<f2").tobytes()
            number = ask(
                "INSERT INTO reports (name, outlet, date, day, language, format, text, hash, vector, words, turn)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (*values, record.hash, vector, words, turn),
            ).lastrowid
        if before:
            ask("UPDATE reports SET later = ? WHERE number = ?", (number, before[0]))
        return True

    def _numbered(self, words: Collection[tuple[str, str]]) -> dict[tuple[str, str], int]:
        """The number of each word of a language, new ones written down."""
        ask = self._connection.execute
        ordered = sorted(words)
        self._connection.executemany("INSERT OR IGNORE INTO words (language, word) VALUES (?, ?)", ordered)
        find = "SELECT number FROM words WHERE language = ? AND word = ?"
        return {word: ask(find, word).fetchone()[0] for word in ordered}

    def known(self, hashes: Sequence[bytes]) -> frozenset[bytes]:
        """Those of the hashes whose report is kept and has no later version."""
        found: set[bytes] = set()
        for part in _parts(hashes):
            marks = ", ".join("?" * len(part))
            question = f"SELECT hash FROM reports WHERE later IS NULL AND hash IN ({marks})"
            found.update(row[0] for row in self._asked(question, part))
        return frozenset(found)

    def count(self) -> int:
        """How many reports are kept, without those that have a later version."""
        return int(next(self._asked("SELECT count(*) FROM reports WHERE later IS NULL"))[0])

    def turn(self) -> int:
        """The number of the last transaction that brought reports; 0 where nothing is kept."""
        return int(next(self._asked("SELECT coalesce(max(turn), 0) FROM reports"))[0])

    def days_after(self, turn: int) -> tuple[int, int] | None:
        """The first and the last day (ordinals) of the reports that came in after a turn; ``None`` for none."""
        question = "SELECT min(day), max(day) FROM reports WHERE turn > ? AND later IS NULL"
        first, last = next(self._asked(question, (turn,)))
        return None if first is None else (int(first), int(last))

    def rows(self, first: int | None = None, last: int | None = None) -> Rows:
        """The reports of the days `first` to `last` (ordinals, both inclusive), without those with a later version."""
        question = (
            "SELECT number, day, turn, outlet, language, vector, words FROM reports"
            " WHERE later IS NULL AND day BETWEEN ? AND ? ORDER BY day, number"
        )
        bounds = (first if first is not None else 0, last if last is not None else Day.max.toordinal())
        found = list(self._asked(question, bounds))
        numbers, days, turns = (np.array([row[column] for row in found], np.int64) for column in range(3))
        vectors = np.frombuffer(b"".join(row[5] for row in found), "<f2").reshape(len(found), -1 if found else 0)
        return Rows(
            numbers,
            days,
            turns,
            outlets=tuple(row[3] for row in found),
            languages=tuple(row[4] for row in found),
            vectors=vectors.astype(np.float32),
            words=tuple(np.frombuffer(row[6], "<u4") for row in found),
        )

    def words(self) -> dict[int, tuple[str, str]]:
        """Language and stem of each number of a word."""
        return {row[0]: (row[1], row[2]) for row in self._asked("SELECT number, language, word FROM words")}

    def reports(self, numbers: Sequence[int]) -> dict[int, Kept]:
        """The reports with these numbers."""
        found: dict[int, Kept] = {}
        for part in _parts(numbers):
            question = "SELECT number, name, outlet, date, language, format, text FROM reports WHERE number IN ({})"
            rows = self._asked(question.format(", ".join("?" * len(part))), part)
            found.update({row[0]: Kept(*row) for row in rows})
        return found

    def state(self, key: str) -> str | None:
        """What was noted under a key; ``None`` where nothing was."""
        row = next(self._asked("SELECT value FROM meta WHERE key = ?", (key,)), None)
        return None if row is None else str(row[0])

    def note(self, key: str, value: str) -> None:
        """Note something under a key."""
        with self._writing():
            self._connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def made_with(self, encoder: str) -> None:
        """Note the encoder of the vectors, the first time. Raises ModelError where they are of another one."""
        with self._writing():
            self._connection.execute("INSERT OR IGNORE INTO meta VALUES ('encoder', ?)", (encoder,))
        if (held := self.state("encoder")) != encoder:
            raise ModelError(
                f"{one_line(str(self.path))}: has vectors of {held}, this run has {encoder}; "
                "give that --model, or add the reports to a new --store"
            )

    def telling(self, number: int, read_by: str) -> bytes | None:
        """What was read of a report, if the same reader read it; see `checker.many.archive.tellings`."""
        question = "SELECT content FROM tellings WHERE report = ? AND read_by = ?"
        row = next(self._asked(question, (number, read_by)), None)
        return None if row is None else bytes(row[0])

    def keep_tellings(self, read: Sequence[tuple[int, str, bytes]]) -> None:
        """Keep what was read of reports: number, reader and content, in the place of what an earlier reader left."""
        with self._writing():
            self._connection.executemany("INSERT OR REPLACE INTO tellings VALUES (?, ?, ?)", read)

    def _asked(self, question: str, values: Sequence[object] = ()) -> Iterator[Any]:
        with _told(self.path):
            yield from self._connection.execute(question, tuple(values))

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction, which begins by keeping all others from writing."""
        with _told(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise


def _parts(items: Sequence[Item]) -> Iterator[Sequence[Item]]:
    return (items[at : at + ASKED] for at in range(0, len(items), ASKED))


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Whatever SQLite says, in one line."""
    try:
        yield
    except sqlite3.Error as error:
        told = str(error)
        if "locked" in told or "busy" in told:
            told = f"another run has been writing for {PATIENCE:g} seconds; wait for its end"
        elif "not a database" in told:
            told = "not an archive of the checker; give another --store"
        else:
            told = f"cannot be opened or written: {told}"
        raise InputError(f"{one_line(str(path))}: {told}") from None
