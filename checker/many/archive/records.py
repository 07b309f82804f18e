"""What the store takes and gives: a report to keep, a report as kept, and what events are looked for in."""

from __future__ import annotations

from datetime import date as Day

import numpy as np
from numpy.typing import NDArray

from checker.model.frozen import frozen


@frozen
class Record:
    """A report as it is put into the store: read, its lead encoded, and told apart from others by `hash`.

    `vector` is `(d,)`, `words` the stems of its lead in their order, repetitions kept.
    """

    name: str
    outlet: str
    date: str
    day: int
    language: str
    format: str
    text: str
    hash: bytes
    vector: NDArray[np.float16]
    words: tuple[str, ...]


@frozen
class Kept:
    """A report of the store. `day` is ``None`` where the report states none; see `checker.many.archive.items.Item`."""

    number: int
    name: str
    outlet: str
    date: str
    language: str
    format: str
    text: str

    @property
    def label(self) -> str:
        """What the report is called in findings: its name, and its outlet where that is known."""
        return f"{self.name} ({self.outlet})" if self.outlet else self.name

    @property
    def day(self) -> Day | None:
        try:
            return Day.fromisoformat(self.date[:10])
        except ValueError:
            return None


@frozen(eq=False)
class Rows:
    """The reports that events are looked for among, in the order of their days, then of their numbers.

    `numbers`, `days` and `turns` are `(n,)`, `outlets` and `languages` n texts, `vectors` `(n, d)` float32 of about
    unit length, `words` n arrays of numbers of words.
    """

    numbers: NDArray[np.int64]
    days: NDArray[np.int64]
    turns: NDArray[np.int64]
    outlets: tuple[str, ...]
    languages: tuple[str, ...]
    vectors: NDArray[np.float32]
    words: tuple[NDArray[np.uint32], ...]
