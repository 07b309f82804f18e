"""Where the program begins, before anything is loaded: what Ctrl-C does then, and what costs a run time for nothing."""

from __future__ import annotations

import gc
import os
import signal

from checker.cli.interrupt import stopped

#: When Python looks for what refers to itself and is used no more. Nearly nothing here does; with its own bounds it
#: looks through all tables and patterns again and again while they are made, a twentieth of a run.
_COLLECTED = (50_000, 20, 100)


def main() -> None:
    """The console script; see `checker.cli.program.main`."""
    gc.set_threshold(*_COLLECTED)
    # else the first model of pydantic looks through all that is installed for plugins, a thirtieth of a run
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    signal.signal(signal.SIGINT, stopped)
    from checker.cli.program import main as run

    run()
