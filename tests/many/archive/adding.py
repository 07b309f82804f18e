"""Adds the lines of a file to a store, a few at a time, and says after each transaction how many are kept.

A program of its own, to be killed: python -m tests.many.archive.adding STORE ITEMS.jsonl
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from checker.align.encode import load_encoder
from checker.many.archive.intake import take_in
from checker.many.archive.items import read_items
from checker.many.archive.store import Store

#: Reports of one transaction: few, so that a kill meets many of them.
TOGETHER = 3


def main() -> None:
    path, items = Path(sys.argv[1]), sys.argv[2]
    encoder = load_encoder()
    _say("begun")
    kept = 0
    with Store.open(path, create=True) as store:
        today = date(2026, 2, 1)
        for taken in take_in(store, read_items([items]), encoder=encoder, today=today, together=TOGETHER):
            kept += taken.kept + taken.known
            _say(str(kept))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
