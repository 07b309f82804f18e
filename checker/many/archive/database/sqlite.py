"""An archive in one SQLite file, on a write-ahead log that is flushed to the disk."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from checker.many.archive.database.interface import PATIENCE
from checker.many.archive.database.plain import as_bytes, of_bytes
from checker.model.clean import one_line
from checker.model.errors import InputError

#: Says in the head of the file whose it is ("chkr"), and the version of what stands in it.
APPLICATION, SCHEMA = 0x63686B72, 1

#: Values of one question; SQLite takes 999 at least.
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
CREATE INDEX by_turn ON reports (turn);
CREATE INDEX by_name ON reports (name, outlet) WHERE later IS NULL;
CREATE TABLE tellings (report INTEGER PRIMARY KEY REFERENCES reports, read_by TEXT NOT NULL, content BLOB NOT NULL);
"""


class SQLite:
    """An open file; a `checker.many.archive.database.interface.Database`."""

    remark = ""

    def __init__(self, connection: sqlite3.Connection, shown: str) -> None:
        self._connection, self.shown = connection, shown

    @classmethod
    def open(cls, path: Path, *, create: bool = False) -> SQLite:
        """The database in a file.

        Raises:
            InputError: there is none (unless `create`), it is something else, or of a later version.
        """
        shown = one_line(str(path))
        if not create and not path.is_file():
            raise InputError(f"{shown}: no such archive; make it with: checker archive add REPORTS --store {shown}")
        with _told(shown):
            opened = cls(sqlite3.connect(path, timeout=PATIENCE, isolation_level=None), shown)
            opened._prepare()
            return opened

    def _prepare(self) -> None:
        ask = self._connection.execute
        mine, schema = (ask(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version"))
        empty = not ask("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if not empty and mine != APPLICATION:
            raise InputError(f"{self.shown}: a database of something else; give another --store")
        if schema > SCHEMA:
            raise InputError(f"{self.shown}: written by a later version of the checker; update the checker")
        # WAL: reading goes on while another run writes. FULL: what was reported as kept outlives a power cut.
        ask("PRAGMA journal_mode = WAL")
        ask("PRAGMA synchronous = FULL")
        if empty:
            with self.alone():
                # another run may have made them while this one waited
                if not ask("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                    for statement in _TABLES.split(";\n"):
                        ask(statement)
                    ask(f"PRAGMA application_id = {APPLICATION}")
                    ask(f"PRAGMA user_version = {SCHEMA}")

    def ask(self, question: str, values: Sequence[object] = ()) -> Iterator[Any]:
        with _told(self.shown):
            yield from self._connection.execute(question, tuple(values))

    def among(self, question: str, given: Sequence[object], *before: object) -> Iterator[Any]:
        for at in range(0, len(given), ASKED):
            part = given[at : at + ASKED]
            yield from self.ask(f"{question} IN ({', '.join('?' * len(part))})", (*before, *part))

    def write(self, statement: str, rows: Iterable[Sequence[object]]) -> None:
        self._connection.executemany(statement, rows)

    @contextmanager
    def alone(self) -> Iterator[None]:
        with _told(self.shown):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def packed(self, vector: NDArray[np.float16]) -> bytes:
        return as_bytes(vector)

    def unpacked(self, vectors: Sequence[Any]) -> NDArray[np.float32]:
        return of_bytes(vectors)

    def close(self) -> None:
        self._connection.close()


@contextmanager
def _told(shown: str) -> Iterator[None]:
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
        raise InputError(f"{shown}: {told}") from None
