"""Processes that compare for another: each takes its share of the processors, and ends when the other does."""

from __future__ import annotations

import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from multiprocessing import get_context, parent_process
from types import FrameType
from typing import TypeVar

Part = TypeVar("Part")
Done = TypeVar("Done")

#: What libraries that compute on several processors ask how many they may take.
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")

#: The exit status of a process whose parent is gone; nobody reads it.
ORPHANED = 2


#: Parts that are given out ahead, for each process: enough that none waits, few enough that little is kept.
AHEAD = 3

#: What is said of a part whose process ended before it was done.
LOST = "the process that compared it ended; run again with fewer --jobs"


def in_order(
    work: Callable[[Part], Done], parts: Sequence[Part], *, jobs: int, lost: Callable[[Part, str], Done]
) -> Iterator[Done]:
    """What `work` makes of each part, in their order, by `jobs` processes.

    Args:
        work: a function of a module, or a partial of one; it and what it takes and gives are pickled.
        lost: what stands for a part whose process was ended, by the part and what to say of it.
    """
    workers = min(jobs, len(parts))
    start = partial(begin_work, threads=max(1, (os.cpu_count() or 1) // workers))
    # spawned, not forked: a fork of a process with threads (numpy's, the progress bar's) can hang
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=start) as pool:
        waiting: deque[tuple[Part, Future[Done]]] = deque()
        try:
            for part in parts:
                with leaving_interrupts():
                    waiting.append((part, _given(pool, work, part)))
                if len(waiting) >= workers * AHEAD:
                    yield _outcome(*waiting.popleft(), lost)
            while waiting:
                yield _outcome(*waiting.popleft(), lost)
        finally:
            for _, future in waiting:
                future.cancel()


def _given(pool: ProcessPoolExecutor, work: Callable[[Part], Done], part: Part) -> Future[Done]:
    """The part given out; after a process was ended the pool takes none, and says so of each."""
    try:
        return pool.submit(work, part)
    except BrokenProcessPool as error:
        broken: Future[Done] = Future()
        broken.set_exception(error)
        return broken


def _outcome(part: Part, future: Future[Done], lost: Callable[[Part, str], Done]) -> Done:
    try:
        return future.result()
    except BrokenProcessPool:
        return lost(part, LOST)


def begin_work(threads: int) -> None:
    """Called once in each process, before it loads a model: `threads` of them are its own, unless the user said so."""
    for name in THREADS:
        os.environ.setdefault(name, str(threads))
    threading.Thread(target=_end_with_parent, daemon=True).start()


@contextmanager
def leaving_interrupts() -> Iterator[None]:
    """Processes started meanwhile leave Ctrl-C, which reaches all processes of a terminal, to this one.

    The mask is theirs from their first moment; a signal that comes meanwhile is kept for us. Another thread of ours may
    take it all the same, so it is answered when what was begun is done: a process that is half started would complain.
    """
    if not hasattr(signal, "pthread_sigmask") or threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[tuple[int, FrameType | None]] = []
    answer = signal.signal(signal.SIGINT, lambda number, frame: came.append((number, frame)))
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        signal.signal(signal.SIGINT, answer)
        if came and callable(answer):
            answer(*came[0])


def _end_with_parent() -> None:
    """A parent that is killed tells nobody: without this its processes would wait for work for ever."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(ORPHANED)
