"""What a second reader is shown of an alarm, and what it may say."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from checker.model import Finding, Report, Side, Span
from checker.model.frozen import frozen

#: Characters of a report that stand around a passage: the sentence before it and the one behind.
CONTEXT = 300

#: Characters of a passage; the longest quotations lie near 400.
PASSAGE = 600


class Said(StrEnum):
    """What a second reader made of an alarm."""

    CONTRADICT = "contradict"
    EXPLAINED = "explained"
    COMPATIBLE = "compatible"
    UNSURE = "unsure"


@frozen
class Opinion:
    """What was said, and why in a few words of the reader's, or ``""``."""

    said: Said
    reason: str = ""


@frozen
class Shown:
    """One passage: the words that the finding is about, and some of the report around them."""

    passage: str
    context: str


@frozen
class Alarm:
    """What is shown of a finding: nothing but the two passages and the message; `ui` is the reader's language."""

    a: Shown
    b: Shown
    message: str
    ui: str


class Unreachable(Exception):  # no fault of the checker: the alarm stays as it was
    """The second reader did not answer, not in time, or not what it was asked; the message says which."""


class Reader(Protocol):
    """A model that reads alarms."""

    @property
    def name(self) -> str:
        """What the findings call it."""

    def read(self, alarm: Alarm) -> Opinion:
        """What it makes of an alarm. Raises Unreachable."""


def shown(report: Report, finding: Finding, ui: str) -> Alarm | None:
    """What a reader is shown of a finding; ``None`` where it has not two passages."""
    places = [(side, place) for side, place in ((Side.A, finding.a), (Side.B, finding.b)) if place is not None]
    places += [(each.side, each.evidence) for each in finding.related[: 2 - len(places)]]
    if len(places) < 2:
        return None
    texts = [(report.a if side is Side.A else report.b).text for side, _ in places]
    first, second = (_around(text, place.span) for text, (_, place) in zip(texts, places, strict=True))
    return Alarm(first, second, finding.message, ui)


def _around(text: str, span: Span) -> Shown:
    start, end = max(0, span.start - CONTEXT), min(len(text), span.end + CONTEXT)
    return Shown(span.of(text)[:PASSAGE], text[start:end][: PASSAGE + 2 * CONTEXT])
