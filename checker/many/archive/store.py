"""The store: the reports a desk keeps, their vectors and words, and what was read of them, in one of the databases.

Every change is one transaction: a run that is killed leaves what it had reported as kept, and nothing that is half
there. Two runs may write at once; one waits for the other, and a report that both bring is kept once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date as Day
from pathlib import Path
from typing import Any

import numpy as np

from checker.many.archive.database.choice import open_database
from checker.many.archive.database.interface import Database
from checker.many.archive.records import Kept, Record, Rows
from checker.many.archive.versions import Version, changes
from checker.model.errors import ModelError


class Store:
    """An open store. Every method raises InputError, one line that names it, where the database fails."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @classmethod
    def open(cls, address: str | Path, *, create: bool = False) -> Store:
        """The store in a file, or on the server of an address ``postgresql://USER@HOST/DATABASE``.

        Raises:
            InputError: it cannot be had, is something else, or of a later version; there is none (unless `create`).
        """
        return cls(open_database(str(address), create=create))

    @property
    def shown(self) -> str:
        """What the store is called in messages."""
        return self._database.shown

    @property
    def remark(self) -> str:
        """One line for people on a store that this run made, where there is something to say; else empty."""
        return self._database.remark

    def close(self) -> None:
        self._database.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def add(self, records: Sequence[Record]) -> int:
        """Keep reports, all of them or, where that fails, none; how many were not known already.

        A report is known by its outlet and text. One of the same name and outlet and with another text is a later
        version: the earlier stays in the store and is compared no more.
        """
        with self._database.alone():
            turn = self.turn() + 1
            free = int(self._one("SELECT coalesce(max(number), 0) + 1 FROM reports"))
            found = changes(records, self._versions(records), free)
            self._put(found.new, turn)
            self._database.write("UPDATE reports SET turn = ? WHERE number = ?", [(turn, each) for each in found.back])
            moved = [(later, number) for number, later in found.later.items()]
            self._database.write("UPDATE reports SET later = ? WHERE number = ?", moved)
        return found.kept

    def _versions(self, records: Sequence[Record]) -> list[Version]:
        """What is kept of the same texts, and as the latest version under the same names."""
        asked = "SELECT number, hash, name, outlet, later FROM reports WHERE"
        same = self._database.among(f"{asked} hash", list({each.hash for each in records}))
        named = self._database.among(f"{asked} later IS NULL AND name", list({each.name for each in records}))
        found = {row[0]: Version(row[0], bytes(row[1]), *row[2:]) for row in (*same, *named)}
        return list(found.values())

    def _put(self, new: Sequence[tuple[int, Record]], turn: int) -> None:
        """Write reports down under their numbers."""
        numbers = self._numbered({(each.language, word) for _, each in new for word in each.words})
        rows = []
        for number, each in new:
            words = np.array([numbers[each.language, word] for word in each.words], "<u4").tobytes()
            told = (each.name, each.outlet, each.date, each.day, each.language, each.format, each.text, each.hash)
            rows.append((number, *told, self._database.packed(each.vector), words, turn))
        self._database.write(
            "INSERT INTO reports"
            " (number, name, outlet, date, day, language, format, text, hash, vector, words, turn)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )

    def _numbered(self, words: Collection[tuple[str, str]]) -> dict[tuple[str, str], int]:
        """The number of each word of a language, new ones written down."""
        stems = defaultdict(list)
        for language, word in sorted(words):
            stems[language].append(word)
        found: dict[tuple[str, str], int] = {}
        for language, given in stems.items():
            question = "SELECT number, word FROM words WHERE language = ? AND word"
            found.update({(language, row[1]): row[0] for row in self._database.among(question, given, language)})
        free = int(self._one("SELECT coalesce(max(number), 0) + 1 FROM words"))
        fresh = {word: number for number, word in enumerate(sorted(set(words) - found.keys()), free)}
        rows = [(number, *word) for word, number in fresh.items()]
        self._database.write("INSERT INTO words (number, language, word) VALUES (?, ?, ?)", rows)
        return found | fresh

    def known(self, hashes: Sequence[bytes]) -> frozenset[bytes]:
        """Those of the hashes whose report is kept and has no later version."""
        rows = self._database.among("SELECT hash FROM reports WHERE later IS NULL AND hash", hashes)
        return frozenset(bytes(row[0]) for row in rows)

    def count(self) -> int:
        """How many reports are kept, without those that have a later version."""
        return int(self._one("SELECT count(*) FROM reports WHERE later IS NULL"))

    def turn(self) -> int:
        """The number of the last transaction that brought reports; 0 where nothing is kept."""
        return int(self._one("SELECT coalesce(max(turn), 0) FROM reports"))

    def days_after(self, turn: int) -> tuple[int, int] | None:
        """The first and the last day (ordinals) of the reports that came in after a turn; ``None`` for none."""
        question = "SELECT min(day), max(day) FROM reports WHERE turn > ? AND later IS NULL"
        first, last = next(self._database.ask(question, (turn,)))
        return None if first is None else (int(first), int(last))

    def rows(self, first: int | None = None, last: int | None = None) -> Rows:
        """The reports of the days `first` to `last` (ordinals, both inclusive), without those with a later version."""
        question = (
            "SELECT number, day, turn, outlet, language, vector, words FROM reports"
            " WHERE later IS NULL AND day BETWEEN ? AND ? ORDER BY day, number"
        )
        bounds = (first if first is not None else 0, last if last is not None else Day.max.toordinal())
        found = list(self._database.ask(question, bounds))
        numbers, days, turns = (np.array([row[column] for row in found], np.int64) for column in range(3))
        return Rows(
            numbers,
            days,
            turns,
            outlets=tuple(row[3] for row in found),
            languages=tuple(row[4] for row in found),
            vectors=self._database.unpacked([row[5] for row in found]),
            words=tuple(np.frombuffer(row[6], "<u4") for row in found),
        )

    def words(self) -> dict[int, tuple[str, str]]:
        """Language and stem of each number of a word."""
        return {row[0]: (row[1], row[2]) for row in self._database.ask("SELECT number, language, word FROM words")}

    def reports(self, numbers: Sequence[int]) -> dict[int, Kept]:
        """The reports with these numbers."""
        question = "SELECT number, name, outlet, date, language, format, text FROM reports WHERE number"
        return {row[0]: Kept(*row) for row in self._database.among(question, numbers)}

    def state(self, key: str) -> str | None:
        """What was noted under a key; ``None`` where nothing was."""
        row = next(self._database.ask("SELECT value FROM meta WHERE key = ?", (key,)), None)
        return None if row is None else str(row[0])

    def note(self, key: str, value: str) -> None:
        """Note something under a key."""
        with self._database.alone():
            self._database.write(
                "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                [(key, value)],
            )

    def made_with(self, encoder: str) -> None:
        """Note the encoder of the vectors, the first time. Raises ModelError where they are of another one."""
        if self.state("encoder") is None:
            with self._database.alone():
                statement = "INSERT INTO meta (key, value) VALUES ('encoder', ?) ON CONFLICT DO NOTHING"
                self._database.write(statement, [(encoder,)])
        if (held := self.state("encoder")) != encoder:
            raise ModelError(
                f"{self.shown}: has vectors of {held}, this run has {encoder}; "
                "give that --model, or add the reports to a new --store"
            )

    def telling(self, number: int, read_by: str) -> bytes | None:
        """What was read of a report, if the same reader read it; see `checker.many.archive.tellings`."""
        question = "SELECT content FROM tellings WHERE report = ? AND read_by = ?"
        row = next(self._database.ask(question, (number, read_by)), None)
        return None if row is None else bytes(row[0])

    def keep_tellings(self, read: Sequence[tuple[int, str, bytes]]) -> None:
        """Keep what was read of reports: number, reader and content, in the place of what an earlier reader left."""
        with self._database.alone():
            self._database.write(
                "INSERT INTO tellings (report, read_by, content) VALUES (?, ?, ?) ON CONFLICT (report)"
                " DO UPDATE SET read_by = excluded.read_by, content = excluded.content",
                read,
            )

    def _one(self, question: str) -> Any:
        """The one value of an answer."""
        return next(self._database.ask(question))[0]
