"""What the store asks of a database: few things, so that another database is one more module."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

#: Seconds that a run waits for another one that writes; a transaction takes well under one.
PATIENCE = 60.0


class Database(Protocol):
    """An open database with the tables of an archive; each implementation makes them, and says in them whose they are.

    The tables are `meta` (key, value), `words` (number, language, word), `reports` and `tellings` (report, read_by,
    content). Of a report there are number, name, outlet, date, language, format, text and hash; `day`, the day of
    `date`, or that of adding where no day is stated, as the proleptic ordinal of Python; `vector`, numbers of 16 bit;
    `words`, numbers of 32 bit, a number of the table `words` for each content word of the lead; `turn`, which counts
    the transactions that brought reports; `later`, the number of the version that took the place of this one.

    Questions are written in the SQL that all databases have, with ``?`` for a value. Every method raises InputError,
    one line with `shown`, where the database fails.
    """

    shown: str
    """What the database is called in messages: nothing secret."""

    remark: str
    """One line for people where this run made the tables and there is something to say of them; else empty."""

    def ask(self, question: str, values: Sequence[object] = ()) -> Iterator[Any]:
        """The rows of an answer, each a tuple."""
        ...

    def among(self, question: str, given: Sequence[object], *before: object) -> Iterator[Any]:
        """The rows of a question that ends with a column, for all values of it that are given, however many.

        Args:
            before: the values for the marks in the question.
        """
        ...

    def write(self, statement: str, rows: Iterable[Sequence[object]]) -> None:
        """Run a statement for each row; only within `alone`."""
        ...

    def alone(self) -> AbstractContextManager[None]:
        """One transaction, which begins by keeping all others from writing; where it fails, nothing of it is there."""
        ...

    def packed(self, vector: NDArray[np.float16]) -> object:
        """A vector `(d,)` as the value of its column."""
        ...

    def unpacked(self, vectors: Sequence[Any]) -> NDArray[np.float32]:
        """Values of that column as vectors `(n, d)`; `(0, 0)` of none."""
        ...

    def close(self) -> None: ...
