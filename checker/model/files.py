"""Files written so that nothing is lost: whole or not at all, links and devices as they are, one writer at a time."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from checker.model.errors import InputError

try:
    import fcntl
except ImportError:  # only on systems of the POSIX kind; elsewhere two writers have to keep apart themselves
    fcntl = None  # type: ignore[assignment]

#: What a new file may be, less what the user's mask takes away: as everything else that a program writes.
NEW_FILE = 0o666


def write_whole(path: Path, content: bytes) -> None:
    """Write a file whole or not at all: where writing fails, the old one stays as it was.

    A link stays a link and what it leads to is written; a file with several names keeps them; the mode stays. A device
    or a pipe is written to and never replaced.

    Raises:
        InputError: it cannot be written.
    """
    with _told(path):
        target = Path(os.path.realpath(path))
        there = _status(target)
        if there is not None and (not stat.S_ISREG(there.st_mode) or there.st_nlink > 1):
            _write_through(target, content)
        else:
            _replace(target, content, there)


def refuse_input(path: Path, inputs: Iterable[Path | str]) -> None:
    """Raises InputError where `path` is one of the inputs, under whatever name: a report never overwrites a report."""
    for each in inputs:
        # a name that cannot be looked up is no file yet, or will be told when it is read
        with suppress(OSError, ValueError):
            same = os.path.samefile(path, each)
            if same and stat.S_ISREG(os.stat(path).st_mode):
                raise InputError(f"{path}: is read in this run and would be overwritten; give another -o")


@contextmanager
def alone(path: Path, *, waiting: Callable[[], None]) -> Iterator[None]:
    """Nobody else who asks for it writes in the folder of `path` meanwhile; `waiting` is called where that takes time.

    The folder is locked, not the file: a file that is replaced takes its lock with it. It goes with the process.
    """
    if fcntl is None:
        yield
        return
    with _told(path):
        folder = os.open(Path(os.path.realpath(path)).parent, os.O_RDONLY)
    try:
        with _told(path):
            if not _locked(folder):
                waiting()
                fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def claim(stream: int, path: Path) -> None:
    """Make an open file this process's own to write, until it is closed.

    Raises:
        InputError: another run writes it.
    """
    if fcntl is not None and stat.S_ISREG(os.fstat(stream).st_mode) and not _locked(stream):
        raise InputError(f"{path}: another run writes this file; wait for its end, or give another -o")


def _locked(file: int) -> bool:
    """Whether the lock could be had at once; file systems without locks give it to everybody."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Whatever the system says of a file, in one line."""
    try:
        yield
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{path}: cannot be written: {reason}") from None


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _write_through(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)


def _replace(path: Path, content: bytes, there: os.stat_result | None) -> None:
    """Through a file of a name nobody can guess, in the same folder, so that the last step is one step."""
    from tempfile import mkstemp

    handle, name = mkstemp(prefix=".checker-", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if there is not None:
            with suppress(OSError):  # only the administrator gives files away
                os.chown(name, there.st_uid, there.st_gid)
        os.chmod(name, stat.S_IMODE(there.st_mode) if there is not None else NEW_FILE & ~_mask())
        os.replace(name, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def _mask() -> int:
    """The user's mask; it can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
