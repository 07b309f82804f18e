"""Tables of this installation in a form that is soon loaded, kept in the user's cache from run to run.

Python keeps what it compiled of modules; this keeps what was worked out of other files: of tables, models, patterns. An
entry names its sources with their sizes and times, and the Python that wrote it. One that is missing, old, damaged or
another user's is worked out anew without a word, and written whole or not at all; where nothing can be written, each
run works it out. No entry holds anything of a report.
"""

from __future__ import annotations

import marshal
import os
import sys
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

Table = TypeVar("Table")

#: Bytes of the checksum at the start of an entry.
_SUM = 4


def kept(name: str, sources: Sequence[Path], make: Callable[[], Table], *, told: str = "") -> Table:
    """What `make` works out of these files: numbers, texts, bytes, and tuples, lists, sets and tables of such.

    Args:
        name: of the entry; entries of other installations are others.
        sources: all files that it hangs on, the module that makes it among them.
        told: what else it hangs on.
    """
    stamp = _stamp(sources, told)
    path = _place(name, stamp)
    found = None if path is None else _read(path, stamp)
    if found is not None:
        table: Table = found[0]
        return table
    made = make()
    _put(path, stamp, made)
    return made


def keep(name: str, sources: Sequence[Path], made: object) -> None:
    """Put another value in the place of what `kept` gave."""
    stamp = _stamp(sources, "")
    _put(_place(name, stamp), stamp, made)


def cache_home() -> Path:
    """Where this user's caches are: XDG_CACHE_HOME, or what the system has for it. Raises RuntimeError for no home."""
    if given := os.environ.get("XDG_CACHE_HOME"):
        return Path(given) / "fact-checker-diff"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "fact-checker-diff"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "fact-checker-diff"
    return Path.home() / ".cache" / "fact-checker-diff"


def can_keep() -> bool:
    """Whether an entry could be written; for what is not worth its time in a single run."""
    with suppress(RuntimeError, OSError):
        home = cache_home()
        return os.access(next(folder for folder in (home, *home.parents) if folder.exists()), os.W_OK)
    return False


def _stamp(sources: Sequence[Path], told: str) -> tuple[Any, ...]:
    """What an entry hangs on."""
    return sys.version, marshal.version, tuple(map(_told_of, sources)), told


def _told_of(source: Path) -> tuple[str, int, int]:
    """A file's path, size and time; a module that is shipped without its source has neither, and does not change."""
    with suppress(OSError):
        found = os.stat(source)
        return str(source), found.st_size, found.st_mtime_ns
    return str(source), 0, 0


def _place(name: str, stamp: tuple[Any, ...]) -> Path | None:
    """The file of an entry, of a name for each installation and Python; ``None`` where the user has no home."""
    version, _, sources, _ = stamp
    with suppress(RuntimeError):
        hung = repr((version, [path for path, _, _ in sources])).encode()
        return cache_home() / f"{name}-{zlib.crc32(hung):08x}.kept"
    return None


def _read(path: Path, stamp: tuple[Any, ...]) -> tuple[Any] | None:
    """What an entry holds, in a tuple; ``None`` where there is none for these sources."""
    with suppress(OSError, ValueError, EOFError, TypeError):
        with path.open("rb") as file:
            if hasattr(os, "geteuid") and os.fstat(file.fileno()).st_uid != os.geteuid():
                return None
            content = file.read()
        if zlib.crc32(memoryview(content)[_SUM:]) != int.from_bytes(content[:_SUM], "big"):
            return None
        found, table = marshal.loads(memoryview(content)[_SUM:])
        if found == stamp:
            return (table,)
    return None


def _put(path: Path | None, stamp: tuple[Any, ...], made: object) -> None:
    entry: Any = (stamp, made)
    if path is not None:
        with suppress(OSError, ValueError):  # no room, no right; or a kind of value that is not kept
            _write(path, marshal.dumps(entry))


def _write(path: Path, content: bytes) -> None:
    from tempfile import mkstemp

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, half = mkstemp(prefix="half-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(zlib.crc32(content).to_bytes(_SUM, "big") + content)
        os.replace(half, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(half)
        raise
