"""Adds the lines of a file to a store, a few at a time, and says after each transaction how many are kept.

A program of its own, to be killed: python -m tests.many.archive.adding STORE ITEMS.jsonl [again]. With the last word it
adds them for each line on standard input, in a child that can be killed alone, and says "ended" after each.
"""

from __future__ import annotations

import os
import sys
from datetime import date
from itertools import islice

from checker.align.encode import Encoder, load_encoder
from checker.many.archive.intake import take_in
from checker.many.archive.items import read_items
from checker.many.archive.store import Store

#: Reports of one transaction: few, so that a kill meets many of them.
TOGETHER = 3

TODAY = date(2026, 2, 1)


def main() -> None:
    address, items, *again = sys.argv[1:]
    encoder = load_encoder()
    with Store.open(":memory:", create=True) as nowhere:
        # what a first report makes the program load takes longer than all that is to be met by a kill
        list(take_in(nowhere, islice(read_items([items]), 1), encoder=encoder, today=TODAY))
    if not again:
        _add(address, items, encoder)
    for _ in sys.stdin if again else ():
        child = os.fork()
        if not child:
            _add(address, items, encoder)
            os._exit(0)
        os.waitpid(child, 0)
        _say("ended")


def _add(address: str, items: str, encoder: Encoder) -> None:
    _say(f"begun {os.getpid()}")
    kept = 0
    with Store.open(address, create=True) as store:
        for taken in take_in(store, read_items([items]), encoder=encoder, today=TODAY, together=TOGETHER):
            kept += taken.kept + taken.known
            _say(str(kept))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
