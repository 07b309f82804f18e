"""The address of a database server: told from a file, and shown without anything that is secret."""

from __future__ import annotations

import re
from urllib.parse import unquote

from checker.model.errors import InputError

SCHEMES = ("postgresql://", "postgres://")

#: What makes a setting of an address one that nobody else may read.
SECRET = ("password", "secret")

#: Where a password belongs instead.
KEEP_IT = "keep it in ~/.pgpass or in PGPASSWORD"

_HOST = r"(?:\[[0-9A-Fa-f:.%]+\]|[^\s:/?@,\[\]]*)(?::\d+)?"

#: Stricter than the library that reads it: with one ``@`` at most, nothing of a password can be taken for a host.
_ADDRESS = (
    r"(?P<scheme>postgres(?:ql)?://)"
    r"(?:(?P<user>[^\s:/?@]*)(?P<password>:[^\s/?@]*)?@)?"
    rf"(?P<hosts>{_HOST}(?:,{_HOST})*)"
    r"(?P<database>/[^\s/?@]*)?"
    r"(?:\?(?P<settings>[^\s@]*))?"
)


def is_server(address: str) -> bool:
    """Whether a store is on a server; anything else is a file."""
    return address.startswith(SCHEMES)


def shown(address: str) -> str:
    """The address for messages: user, host and database. Raises InputError, without the address, where it is none."""
    found = _read(address)
    user = f"{found['user']}@" if found["user"] else ""
    return f"{found['scheme']}{user}{found['hosts']}{found['database'] or ''}"


def has_secret(address: str) -> bool:
    """Whether there is a password in it. Raises InputError, without the address, where it is none."""
    found = _read(address)
    settings = (unquote(each.partition("=")[0]).lower() for each in (found["settings"] or "").split("&"))
    return bool(found["password"]) or any(word in name for name in settings for word in SECRET)


def _read(address: str) -> re.Match[str]:
    found = re.fullmatch(_ADDRESS, address)
    if found is None:
        raise InputError(
            "the address of the store cannot be read; write postgresql://USER@HOST/DATABASE, "
            f"and %40, %2F, %3A for @, / and : in a part of it. A password needs no place in it: {KEEP_IT}"
        )
    return found
