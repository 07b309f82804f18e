"""Where the program begins, before anything is loaded: what Ctrl-C does then, and what costs a run time for nothing."""

from __future__ import annotations

import atexit
import gc
import os
import signal

from checker.cli.interrupt import stopped

#: When Python looks for what refers to itself and is used no more. Nearly nothing here does; with its own bounds it
#: looks through all tables and patterns again and again while they are made, a twentieth of a run, and through a
#: report's claims still twice with 50,000.
_COLLECTED = (200_000, 20, 100)


def main() -> None:
    """The console script; see `checker.cli.program.main`."""
    spare()
    signal.signal(signal.SIGINT, stopped)
    from checker.cli.program import main as run

    run()


def spare() -> None:
    """Spare this process what Python, numpy and pydantic do for programs of another kind."""
    gc.set_threshold(*_COLLECTED)
    # else all that was made is looked through once more before it goes with the process, a tenth of a run
    atexit.register(gc.freeze)
    # else each thread that numpy keeps for matrices runs in circles for 30 ms before it sleeps: the log2 of its cycles
    os.environ.setdefault("OPENBLAS_THREAD_TIMEOUT", "4")
    # else the first model of pydantic looks through all that is installed for plugins, a thirtieth of a run
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
