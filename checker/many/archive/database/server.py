"""A connection to a PostgreSQL server, or in one line why there is none, without a word of a password."""

from __future__ import annotations

import os
import re
from typing import Any

import psycopg
from psycopg import IsolationLevel
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.errors import ConnectionTimeout
from psycopg.pq import PGconn, Ping

from checker.model.address import KEEP_IT, shown
from checker.model.clean import one_line
from checker.model.errors import InputError

#: Seconds that a server has for an answer, where neither the address nor PGCONNECT_TIMEOUT says it.
WAIT = 10

#: Databases that nearly every server has: where one lets us in, it says which others there are.
COMMON = ("postgres", "template1")


def connected(address: str) -> psycopg.Connection[Any]:
    """A connection to the database of an address.

    Raises:
        InputError: there is no such server or database, or it does not let this user in.
    """
    told = shown(address)
    try:
        settings: dict[str, Any] = {"fallback_application_name": "checker", **conninfo_to_dict(address)}
    except psycopg.Error:  # what it says would repeat parts of the address
        raise InputError(
            f"{told}: a setting behind the ? is none of PostgreSQL's; write it as ?sslmode=require"
        ) from None
    if "PGCONNECT_TIMEOUT" not in os.environ:
        settings.setdefault("connect_timeout", WAIT)
    settings["client_encoding"] = "utf8"
    try:
        connection = psycopg.connect(**settings, autocommit=True)
    except psycopg.Error as error:
        raise InputError(f"{told}: {_why(error, settings)}") from None
    # whoever waited for a lock has to see what was written meanwhile, whatever the server's default is
    connection.isolation_level = IsolationLevel.READ_COMMITTED
    return connection


def _why(error: psycopg.Error, settings: dict[str, Any]) -> str:
    """Why there is no connection. The server's own words may be in any language, so it is asked, not parsed."""
    said, failed = _reason(error), error.pgconn
    if failed is None or isinstance(error, ConnectionTimeout) or not _answers(settings):
        return f"no server answers there: {said}; check the address, and that PostgreSQL is running"
    if failed.needs_password:
        return f"the server asks for a password; {KEEP_IT}"
    name = (failed.db or b"").decode("utf-8", "replace")
    if _lacks(name, settings):
        return f"no such database; make it with: createdb {one_line(name)}"
    if failed.used_password:
        return "wrong password, or no such user; a password belongs in ~/.pgpass or in PGPASSWORD"
    return f"the server does not let this user in: {said}"


def _answers(settings: dict[str, Any]) -> bool:
    return PGconn.ping(make_conninfo("", **settings).encode()) == Ping.OK


def _lacks(name: str, settings: dict[str, Any]) -> bool:
    """Whether the server says that it has no database of this name; it may say nothing to this user."""
    for common in COMMON:
        try:
            with psycopg.connect(**{**settings, "dbname": common}, autocommit=True) as connection:
                return connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (name,)).fetchone() is None
        except psycopg.Error:
            continue
    return False


def _reason(error: psycopg.Error) -> str:
    """The end of the first line, where the reason stands."""
    line = str(error).partition("\n")[0].rpartition("failed: ")[2]
    return one_line(re.sub(r"^[A-Z]+: +", "", line))
