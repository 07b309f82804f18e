"""Comparisons one behind the other: a few threads work, the rest wait in a queue that has an end."""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable
from typing import Any, TypeVar

Result = TypeVar("Result")

#: Threads that compare. Python computes in one at a time; the second lets a short comparison pass by a long one.
THREADS = 2

#: Comparisons that may wait. More are refused: each holds its texts in memory.
WAITING = 64


class BusyError(Exception):
    """So many wait already that one more would have no end."""


class Workers:
    """Threads of this process that compare; they end with it, whatever they are at."""

    def __init__(self, threads: int = THREADS, waiting: int = WAITING) -> None:
        self._work: queue.Queue[tuple[asyncio.AbstractEventLoop, asyncio.Future[Any], Callable[[], Any]]]
        self._work = queue.Queue(waiting)
        for number in range(threads):
            threading.Thread(target=self._serve, name=f"compares-{number}", daemon=True).start()

    async def run(self, task: Callable[[], Result]) -> Result:
        """What `task` gives or raises, once it was its turn. Raises BusyError where the queue is full."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Result] = loop.create_future()
        try:
            self._work.put_nowait((loop, future, task))
        except queue.Full:
            raise BusyError from None
        return await future

    def _serve(self) -> None:
        while True:
            loop, future, task = self._work.get()
            if future.cancelled():  # whoever asked is gone
                continue
            outcome: Any = None
            error: BaseException | None = None
            try:
                outcome = task()
            except BaseException as raised:
                error = raised
            try:
                loop.call_soon_threadsafe(_settle, future, outcome, error)
            except RuntimeError:  # the loop has ended meanwhile
                return
            del future, task, outcome, error  # nothing of a finished run is held while waiting for the next


def _settle(future: asyncio.Future[Any], outcome: Any, error: BaseException | None) -> None:
    if future.cancelled():
        return
    if error is not None:
        future.set_exception(error)
    else:
        future.set_result(outcome)
