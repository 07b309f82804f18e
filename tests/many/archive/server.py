"""A PostgreSQL server of the tests' own: Debian's programs, or those on the path, a folder and a socket in it.

Started when a test first asks for it, stopped when the tests end; nothing of it listens on a network.
"""

from __future__ import annotations

import atexit
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

#: Who may do everything, who may do nothing and has to say a password, and who may use what is given to them.
DESK, LOCKED, PLAIN = "desk", "locked", "plain"

PASSWORD = "open-sesame-4711"

#: A server that forgets everything at the end need not flush; the tests kill its clients and never itself.
SETTINGS = ("fsync=off", "listen_addresses=", "autovacuum=off", "shared_buffers=16MB", "max_connections=30")

_DATABASES = count(1)


def address(database: str, user: str = DESK, password: str = "") -> str:
    """The address of a database on the server, which is started; the test is skipped where there is none."""
    secret = f":{password}" if password else ""
    return f"postgresql://{user}{secret}@{quote(str(_folder()), safe='')}/{database}"


def fresh() -> str:
    """The address of an empty database."""
    name = f"archive{next(_DATABASES)}"
    run_there(f"CREATE DATABASE {name}")
    return address(name)


def folder_or_reason() -> tuple[Path | None, str]:
    """The folder of the server's socket, or why there is no server."""
    return _started()


def emptied(database: str) -> dict[str, str]:
    """What the environment says to whoever asks for an empty database by its name alone."""
    run_there(f"DROP DATABASE IF EXISTS {database}")
    run_there(f"CREATE DATABASE {database}")
    return {"PGHOST": str(_folder()), "PGUSER": DESK}


def run_there(statement: str, database: str = "postgres") -> list[Any]:
    """What the server answers to its administrator."""
    import psycopg

    with psycopg.connect(address(database), autocommit=True) as connection:
        cursor = connection.execute(statement)
        return cursor.fetchall() if cursor.description else []


def has_pgvector() -> bool:
    """Whether the server could keep vectors as pgvector's `halfvec`."""
    rows = run_there("SELECT default_version FROM pg_available_extensions WHERE name = 'vector'")
    return bool(rows) and tuple(map(int, rows[0][0].split(".")[:2])) >= (0, 7)


def _folder() -> Path:
    folder, reason = _started()
    if folder is None:
        pytest.skip(reason)
    return folder


@cache
def _started() -> tuple[Path | None, str]:
    try:
        import psycopg
    except ImportError:
        return None, "psycopg is not installed (extra postgres)"
    programs = _programs()
    if programs is None:
        return None, "PostgreSQL is not installed: neither initdb on the path nor /usr/lib/postgresql"
    user = _user()
    if user is None:
        return None, "PostgreSQL does not run as root, and there is no user postgres"
    folder = Path(tempfile.mkdtemp(prefix="checker-postgres-"))
    os.chown(folder, user.pw_uid, user.pw_gid)
    as_user: dict[str, Any] = {"cwd": folder, "user": user.pw_uid, "group": user.pw_gid} if os.geteuid() == 0 else {}
    options = ["--no-sync", f"--username={DESK}", "--auth=trust", "--encoding=UTF8", "--locale=C"]
    subprocess.run([programs / "initdb", "-D", folder / "data", *options], check=True, capture_output=True, **as_user)
    (folder / "data" / "pg_hba.conf").write_text(f"local all {LOCKED} scram-sha-256\nlocal all all trust\n")
    settings = [part for each in SETTINGS for part in ("-c", each)]
    with (folder / "log").open("wb") as log:
        command = [programs / "postgres", "-D", folder / "data", "-k", folder, *settings]
        process = subprocess.Popen(command, stdout=log, stderr=log, **as_user)
    atexit.register(_stop, process, folder)
    end = time.monotonic() + 30
    while True:
        try:
            with psycopg.connect(host=str(folder), user=DESK, dbname="postgres", autocommit=True) as connection:
                connection.execute(f"CREATE ROLE {LOCKED} LOGIN PASSWORD '{PASSWORD}'")
                connection.execute(f"CREATE ROLE {PLAIN} LOGIN")
            return folder, ""
        except psycopg.OperationalError:
            assert process.poll() is None, (folder / "log").read_text()
            assert time.monotonic() < end, (folder / "log").read_text()
            time.sleep(0.05)


def _programs() -> Path | None:
    """The folder of the server's programs: that of `initdb` on the path, else Debian's latest."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return installed[-1].parent if installed else None


def _user() -> pwd.struct_passwd | None:
    """Whose server it is: ours, but not the superuser's."""
    try:
        return pwd.getpwnam("postgres") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
    except KeyError:
        return None


def _stop(process: subprocess.Popen[bytes], folder: Path) -> None:
    process.terminate()
    process.wait()
    shutil.rmtree(folder, ignore_errors=True)
