"""The last runs of this machine: in memory, the oldest forgotten first; in a folder too where the desk asked for it.

A folder holds a folder a run: the texts as they were given, and ``run.json``, which says what they are called.
"""

from __future__ import annotations

import json
import secrets
import shutil
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from threading import Lock
from typing import Any

from checker.model import Document, Report
from checker.model.errors import InputError
from checker.model.matrix import Matrix
from checker.model.patterns import compiled
from checker.page.comparing import Comparing
from checker.page.given import Given, read_given

#: Runs that are remembered, and bytes of their texts: what a desk comes back to in a day.
MOST_RUNS, MOST_BYTES = 30, 16_000_000

RUN = compiled(r"[0-9a-f]{16}")
SUFFIX = compiled(r"\.[a-z0-9]{1,8}")
ABOUT = "run.json"


@dataclass(slots=True)
class Run:
    """Texts that were compared, and the reports made of them so far: one a pair and a language."""

    id: str
    made: datetime
    given: tuple[Given, ...]
    documents: tuple[Document, ...]
    reports: dict[tuple[int, int, str], Report] = field(default_factory=dict)
    matrices: dict[str, Matrix] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """Bytes of the texts."""
        return sum(len(text.content) for text in self.given)

    def report(self, a: int, b: int, ui: str, comparing: Comparing) -> Report:
        """Text `a` against text `b`, counted from 0. Raises InputError where there is no such pair."""
        if not (0 <= a < len(self.given) and 0 <= b < len(self.given) and a != b):
            raise InputError(f"{a + 1}-{b + 1}: this run has no such pair of texts")
        key = a, b, ui
        if key not in self.reports:
            days = self.given[a].day, self.given[b].day
            self.reports[key] = comparing.report(self.documents[a], self.documents[b], days, ui)
        return self.reports[key]

    def matrix(self, ui: str, comparing: Comparing) -> Matrix:
        """All texts side by side."""
        if ui not in self.matrices:
            self.matrices[ui] = comparing.matrix(self.documents, [text.day for text in self.given], ui)
        return self.matrices[ui]


class Runs:
    """The runs, the newest first. Safe to use from several threads."""

    def __init__(self, limit: int, folder: Path | None = None, most_bytes: int = MOST_BYTES) -> None:
        """Raises InputError where the folder cannot be made or written.

        Args:
            limit: bytes that one text may have.
            folder: where runs are kept beyond this process; ``None`` keeps nothing.
            most_bytes: of all texts that are remembered.
        """
        self._runs: dict[str, Run] = {}
        self._lock = Lock()
        self._limit, self._folder, self._most_bytes = limit, folder, most_bytes
        if folder is not None:
            _make(folder)
            kept = sorted((path for path in folder.glob(f"*/{ABOUT}")), key=lambda path: path.stat().st_mtime)
            for path in kept[-MOST_RUNS:]:
                with suppress(InputError):  # a folder that is no run of ours is left alone
                    run = _read(path, limit)
                    self._runs[run.id] = run

    def add(self, given: Sequence[Given]) -> Run:
        """A new run of these texts. Raises InputError where one cannot be read, or the run not be kept."""
        documents = tuple(read_given(text, self._limit) for text in given)
        run = Run(secrets.token_hex(8), datetime.now(), tuple(given), documents)
        if self._folder is not None:
            _keep(self._folder, run)
        with self._lock:
            self._runs[run.id] = run
            while len(self._runs) > 1 and (
                len(self._runs) > MOST_RUNS or sum(each.size for each in self._runs.values()) > self._most_bytes
            ):
                del self._runs[next(iter(self._runs))]
        return run

    def find(self, id: str) -> Run | None:
        """The run of this id; ``None`` where it is forgotten."""
        return self._runs.get(id)

    def all(self) -> list[Run]:
        """All runs, the newest first."""
        with self._lock:
            return list(reversed(self._runs.values()))

    def forget(self, id: str) -> None:
        """A run is gone, in the folder too."""
        with self._lock:
            self._runs.pop(id, None)
        if self._folder is not None and RUN.fullmatch(id):
            shutil.rmtree(self._folder / id, ignore_errors=True)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        probe = folder / f".{secrets.token_hex(8)}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise InputError(f"{folder}: cannot be written: {error.strerror}; name another with --keep") from None


def _keep(folder: Path, run: Run) -> None:
    """The run as files; what cannot be written leaves nothing behind."""
    place = folder / run.id
    try:
        place.mkdir(mode=0o700)
        texts = []
        for number, text in enumerate(run.given, 1):
            suffix = Path(text.name).suffix.lower()
            file = f"{number}{suffix if SUFFIX.fullmatch(suffix) else '.txt'}"
            (place / file).write_bytes(text.content)
            day = text.day.isoformat() if text.day else None
            said = {"language": text.language, "date": day, "format": text.format}
            texts.append(
                {"file": file, "name": text.name, "typed": text.typed}
                | {key: value for key, value in said.items() if value}
            )
        about = {"id": run.id, "made": run.made.isoformat(timespec="seconds"), "texts": texts}
        (place / ABOUT).write_text(json.dumps(about, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    except OSError as error:
        shutil.rmtree(place, ignore_errors=True)
        raise InputError(f"{place}: the run cannot be kept: {error.strerror}") from None


def _read(path: Path, limit: int) -> Run:
    try:
        about: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        texts = tuple(_text(path.parent, each) for each in about["texts"])
        made, id = datetime.fromisoformat(about["made"]), str(about["id"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise InputError(f"{path}: not a run") from None
    if id != path.parent.name or not RUN.fullmatch(id) or len(texts) < 2:
        raise InputError(f"{path}: not a run")
    return Run(id, made, texts, tuple(read_given(text, limit) for text in texts))


def _text(folder: Path, about: Mapping[str, Any]) -> Given:
    file = str(about["file"])
    if Path(file).name != file:
        raise ValueError(file)
    day = about.get("date")
    return Given(
        str(about["name"]),
        (folder / file).read_bytes(),
        about.get("language"),
        date.fromisoformat(day) if day else None,
        about.get("format"),
        bool(about.get("typed")),
    )
