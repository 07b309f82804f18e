"""Comparing as a desk's page asks for it: everything loaded once, and an end after so many seconds."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import date

from checker.align.encode import Encoder, for_languages
from checker.compare.scene import Telling
from checker.many.matrix import build_matrix
from checker.many.second.opinion import Alarm, Opinion, Reader, Unreachable
from checker.many.second.reading import SecondReader
from checker.model import Document, Report
from checker.model.errors import InputError
from checker.model.frozen import frozen
from checker.model.matrix import Matrix
from checker.pipeline import compare_documents, read_report
from checker.rules.aliases import NO_ALIASES, Aliases
from checker.rules.rule import Rule

#: Seconds that one comparison may take. Two reports of 30,000 characters, the longest that newsrooms print, take two.
LONGEST = 120.0


@frozen
class Comparing:
    """What holds for every comparison of this page: rules, names that are one, the model, and the limits.

    `judge` reads the alarms of a pair again, as long as there is time; `trouble` is told what it could not read.
    """

    rules: tuple[Rule, ...]
    encoder: Encoder
    aliases: Aliases = NO_ALIASES
    limit: int = 1_000_000
    seconds: float = LONGEST
    judge: Reader | None = None
    trouble: Callable[[str], None] = lambda line: None

    def report(self, a: Document, b: Document, days: tuple[date | None, date | None], ui: str) -> Report:
        """Two documents compared, `days` being those the reports are of.

        Raises InputError where it takes longer than `seconds`: it ends with the step it is in.
        """
        end = time.monotonic() + self.seconds
        report = compare_documents(
            a,
            b,
            rules=self.rules,
            encoder=self.encoder,
            date_a=days[0],
            date_b=days[1],
            aliases=self.aliases,
            ui=ui,
            observe=self._clock(),
        )
        if self.judge is None:
            return report
        # one for each comparison: a server that was gone for one is asked again by the next
        return SecondReader(_InTime(self.judge, end), trouble=self.trouble).over(report, ui)

    def matrix(self, documents: Sequence[Document], days: Sequence[date | None], ui: str) -> Matrix:
        """Two documents or more side by side. Raises InputError where it takes longer than `seconds`."""
        clock = self._clock()
        encoder = for_languages(self.encoder, *(document.language for document in documents))
        tellings: list[Telling] = [
            read_report(document, encoder=encoder, date=day, aliases=self.aliases, observe=clock)
            for document, day in zip(documents, days, strict=True)
        ]
        return build_matrix(tellings, rules=self.rules, ui=ui, progress=lambda done, of: clock(""))

    def _clock(self) -> Callable[[str], None]:
        end = time.monotonic() + self.seconds

        def look(stage: str) -> None:
            if time.monotonic() > end:
                raise InputError(f"took longer than {self.seconds:g} seconds; give shorter texts, or fewer of them")

        return look


@frozen
class _InTime:
    """A second reader that is asked nothing more after the end of the time of a comparison."""

    reader: Reader
    end: float

    @property
    def name(self) -> str:
        return self.reader.name

    def read(self, alarm: Alarm) -> Opinion:
        if time.monotonic() > self.end:
            raise Unreachable("no time was left for it")
        return self.reader.read(alarm)
