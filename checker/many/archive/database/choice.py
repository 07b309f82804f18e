"""Which database an archive is in, by its address."""

from __future__ import annotations

from pathlib import Path

from checker.many.archive.database.interface import Database
from checker.many.archive.database.sqlite import SQLite


def open_database(address: str, *, create: bool = False) -> Database:
    """The database in a file. Raises InputError, one line, where it cannot be opened or is none of the checker's."""
    return SQLite.open(Path(address), create=create)
