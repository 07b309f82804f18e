"""Ctrl-C ends a run with the status that shells expect, in silence: 1 would mean findings."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


def stopped(number: int, frame: FrameType | None) -> None:
    """What a signal calls: the run ends with 128 and the number of the signal."""
    raise SystemExit(128 + number)


@contextmanager
def interruptible() -> Iterator[None]:
    """The run inside ends that way; a thread other than the main one has no signals."""
    try:
        before = signal.signal(signal.SIGINT, stopped)
    except ValueError:
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
