"""An archive on a PostgreSQL server, in a schema of its own, vectors as pgvector's `halfvec` where the server has it.

Imported where an address asks for it: psycopg is an extra.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
import psycopg
from numpy.typing import NDArray
from psycopg import errors

from checker.many.archive.database.halfvec import Half, as_halves, register, unpacked_halves
from checker.many.archive.database.interface import PATIENCE
from checker.many.archive.database.plain import as_bytes, of_bytes
from checker.many.archive.database.server import connected
from checker.model.address import shown
from checker.model.clean import one_line
from checker.model.errors import InputError

#: The schema of the archive in its database, and the version of what stands in it.
NAME, SCHEMA = "checker", 1

#: Seconds without a question after which a connection is looked at before it is used: a wire can be still for hours,
#: and the server be started anew meanwhile.
IDLE = 30.0

#: What writers of an archive lock, in two numbers: nobody else in this database is likely to ask for them ("chkr", 1).
LOCK = 0x63686B72, 1

_TABLES = """
CREATE TABLE meta (key text PRIMARY KEY, value text NOT NULL);
CREATE TABLE words (number bigint PRIMARY KEY, language text NOT NULL, word text NOT NULL, UNIQUE (word, language));
CREATE TABLE reports (
  number bigint PRIMARY KEY,
  name text NOT NULL,
  outlet text NOT NULL,
  date text NOT NULL,
  day integer NOT NULL,
  language text NOT NULL,
  format text NOT NULL,
  text text NOT NULL,
  hash bytea NOT NULL UNIQUE,
  vector {vector} NOT NULL,
  words bytea NOT NULL,
  turn bigint NOT NULL,
  later bigint REFERENCES reports
);
CREATE INDEX by_day ON reports (day);
CREATE INDEX by_turn ON reports (turn);
CREATE INDEX by_name ON reports USING hash (name) WHERE later IS NULL;
CREATE TABLE tellings (report bigint PRIMARY KEY REFERENCES reports, read_by text NOT NULL, content bytea NOT NULL);
INSERT INTO meta VALUES ('schema', '{schema}');
"""
"""Names are found by their hash: an ordered index refuses those of more than 2,700 bytes."""

_ALONE = f"""
SET LOCAL lock_timeout = '{PATIENCE:g}s';
SET LOCAL idle_in_transaction_session_timeout = '{PATIENCE:g}s';
SET LOCAL synchronous_commit = on;
SELECT pg_advisory_xact_lock({LOCK[0]}, {LOCK[1]});
"""
"""Begins a transaction that writes. A machine that is cut off in the middle of one keeps others waiting no longer than
`PATIENCE`, and what was reported as kept outlives a power cut whatever the server's own setting is."""

#: Tables and the like in the archive's schema, and what its vectors are kept as.
_STANDING = (
    f"SELECT count(*), coalesce(has_schema_privilege(to_regnamespace('{NAME}'), 'USAGE'), true)"
    f" FROM pg_class WHERE relnamespace = to_regnamespace('{NAME}') AND relkind IN ('r', 'p', 'v')"
)
_VECTOR = (
    "SELECT atttypid, atttypid::regtype::text FROM pg_attribute"
    " WHERE attrelid = 'reports'::regclass AND attname = 'vector'"
)
_HALFVEC = "SELECT oid::regtype::text FROM pg_type WHERE typname = 'halfvec'"

NO_PGVECTOR = (
    "pgvector 0.7 or later is not there, or may not be switched on by this user: vectors are kept as bytes, and "
    "findings are the same"
)


class Postgres:
    """An open connection; a `checker.many.archive.database.interface.Database`."""

    def __init__(self, address: str) -> None:
        self._address, self.shown, self.remark = address, shown(address), ""
        #: The number of pgvector's type, where vectors are of it.
        self._halfvec: int | None = None
        self._within = False
        self._connect()

    def _connect(self) -> None:
        self._connection = connected(self._address)
        with self._told():
            # everything else is named by its schema: nobody's table of the same name is ever meant
            self._connection.execute(f"SET search_path TO {NAME}")
        if self._halfvec is not None:
            register(self._connection, self._halfvec)
        self._used = time.monotonic()

    def _awake(self) -> psycopg.Connection[Any]:
        """The connection; a new one where it was not used for a while and the server has ended it meanwhile."""
        # never within a transaction: what it had written would be lost without a word
        if not self._within and time.monotonic() - self._used > IDLE:
            try:
                self._connection.execute("SELECT 1")
            except errors.OperationalError:
                self._connection.close()
                self._connect()
        self._used = time.monotonic()
        return self._connection

    @classmethod
    def open(cls, address: str, *, create: bool = False) -> Postgres:
        """The archive of a database.

        Raises:
            InputError: the server or the database cannot be had; there is no archive in it (unless `create`), its
                schema is something else's, or of a later version.
        """
        opened = cls(address)
        try:
            opened._prepare(create)
        except BaseException:
            opened.close()
            raise
        return opened

    def _prepare(self, create: bool) -> None:
        encoding = self._connection.info.parameter_status("server_encoding")
        if encoding != "UTF8":
            told = f"its encoding is {encoding}; make one with: createdb --encoding UTF8 --template template0 NAME"
            raise InputError(f"{self.shown}: {told}")
        if not self._standing():
            if not create:
                told = "no archive in this database; make it with checker archive add REPORTS and the same --store"
                raise InputError(f"{self.shown}: {told}")
            with self.alone():
                if not self._standing():  # another run may have made them while this one waited
                    self._make()
        if self._version() > SCHEMA:
            raise InputError(f"{self.shown}: written by a later version of the checker; update the checker")
        number, kind = next(self.ask(_VECTOR))
        if kind.endswith("halfvec"):
            self._halfvec = number
            register(self._connection, number)

    def _standing(self) -> bool:
        """Whether there is anything in the schema. Raises InputError where this user may not look into it."""
        count, allowed = next(self.ask(_STANDING))
        if not allowed:
            raise InputError(
                f"{self.shown}: this user may not use the schema {NAME}; GRANT USAGE ON SCHEMA {NAME} TO it"
            )
        return bool(count)

    def _make(self) -> None:
        # a user who may make no schema can be given an empty one; IF NOT EXISTS would be refused all the same
        if next(self.ask(f"SELECT to_regnamespace('{NAME}') IS NULL"))[0]:
            self._connection.execute(f"CREATE SCHEMA {NAME}")
        kind = self._pgvector()
        self._connection.execute(_TABLES.format(vector=kind or "bytea", schema=SCHEMA))
        self.remark = "" if kind else f"{self.shown}: {NO_PGVECTOR}"

    def _pgvector(self) -> str | None:
        """The name of pgvector's type, switched on where that takes no more than asking; ``None`` without it."""
        if not (found := list(self.ask(_HALFVEC))):
            try:
                with self._connection.transaction():
                    self._connection.execute("CREATE EXTENSION IF NOT EXISTS vector SCHEMA public")
            except psycopg.Error:
                return None
            found = list(self.ask(_HALFVEC))
        return str(found[0][0]) if found else None

    def _version(self) -> int:
        """The version of the schema. Raises InputError where it is none of the checker's."""
        try:
            with self._connection.transaction():
                row = self._connection.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone()
                self._connection.execute("SELECT number, hash, vector, later FROM reports LIMIT 0")
        except (errors.UndefinedTable, errors.UndefinedColumn):
            row = None
        except psycopg.Error as error:
            raise InputError(f"{self.shown}: {_said(error)}") from None
        if row is None or not re.fullmatch("[0-9]{1,9}", row[0], re.ASCII):
            raise InputError(f"{self.shown}: its schema {NAME} is something else's; give another database")
        return int(row[0])

    def ask(self, question: str, values: Sequence[object] = ()) -> Iterator[Any]:
        with self._told(), self._awake().cursor(binary=True) as cursor:
            return iter(cursor.execute(_placed(question), tuple(values)).fetchall())

    def among(self, question: str, given: Sequence[object], *before: object) -> Iterator[Any]:
        return self.ask(f"{question} = ANY(?)", (*before, list(given)))

    def write(self, statement: str, rows: Iterable[Sequence[object]]) -> None:
        with self._connection.cursor() as cursor:
            cursor.executemany(_placed(statement), list(rows))

    @contextmanager
    def alone(self) -> Iterator[None]:
        with self._told(), self._awake().transaction():
            self._within = True
            try:
                self._connection.execute(_ALONE)
                yield
            finally:
                self._within = False

    def packed(self, vector: NDArray[np.float16]) -> object:
        return Half(as_halves(vector)) if self._halfvec is not None else as_bytes(vector)

    def unpacked(self, vectors: Sequence[Any]) -> NDArray[np.float32]:
        return of_bytes(vectors) if self._halfvec is None else unpacked_halves(vectors)

    def close(self) -> None:
        self._connection.close()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Whatever the server says, in one line."""
        try:
            yield
        except psycopg.Error as error:
            raise InputError(f"{self.shown}: {_said(error)}") from None


def _placed(question: str) -> str:
    """A question with the placeholders of this library; no question has either mark in another meaning."""
    return question.replace("?", "%s")


def _said(error: psycopg.Error) -> str:
    told = one_line(error.diag.message_primary or str(error).partition("\n")[0])
    match error:
        case errors.LockNotAvailable():
            return f"another run has been writing for {PATIENCE:g} seconds; wait for its end"
        case errors.InsufficientPrivilege():
            return f"this user may not do that: {told}"
        case errors.UndefinedTable() | errors.UndefinedColumn():
            return f"its schema {NAME} is not what the checker made: {told}; give another database"
        case errors.OperationalError() if error.sqlstate is None or error.sqlstate.startswith(("57P", "08")):
            return f"the connection was lost: {told}; what was reported as kept is there, start the run again"
    return f"cannot be read or written: {told}"
