"""Which database an archive is in, by its address."""

from __future__ import annotations

from pathlib import Path

from checker.many.archive.database.interface import Database
from checker.many.archive.database.sqlite import SQLite
from checker.model.address import is_server, shown
from checker.model.errors import InputError


def open_database(address: str, *, create: bool = False) -> Database:
    """The database in a file, or on the server of an address ``postgresql://USER@HOST/DATABASE``.

    Raises:
        InputError: one line; it cannot be opened, is none of the checker's, or the extra `postgres` is missing.
    """
    if not is_server(address):
        return SQLite.open(Path(address), create=create)
    told = shown(address)
    try:
        import psycopg  # noqa: F401 - the extra, and the library under it
    except ImportError:
        raise InputError(f"{told}: needs psycopg: pip install 'fact-checker-diff[postgres]'") from None
    from checker.many.archive.database.postgres import Postgres

    return Postgres.open(address, create=create)
