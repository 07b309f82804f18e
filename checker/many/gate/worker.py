"""A process that compares for another: it takes its share of the processors, and ends when the other does."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import parent_process

#: What libraries that compute on several processors ask how many they may take.
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")

#: The exit status of a process whose parent is gone; nobody reads it.
ORPHANED = 2


def begin_work(threads: int) -> None:
    """Called once in each process, before it loads a model: `threads` of them are its own, unless the user said so."""
    for name in THREADS:
        os.environ.setdefault(name, str(threads))
    threading.Thread(target=_end_with_parent, daemon=True).start()


@contextmanager
def leaving_interrupts() -> Iterator[None]:
    """Processes started meanwhile leave Ctrl-C, which reaches all processes of a terminal, to this one.

    The mask is theirs from their first moment; a signal that comes meanwhile is kept for us.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _end_with_parent() -> None:
    """A parent that is killed tells nobody: without this its processes would wait for work for ever."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(ORPHANED)
