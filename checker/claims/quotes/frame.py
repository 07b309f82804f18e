"""A frame of speech: the words that say that somebody says something, who, and what part of the sentence he says."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache, lru_cache

from checker.claims.quotes.phrases import Phrase
from checker.claims.quotes.text import Sentence
from checker.model.frozen import frozen
from checker.model.patterns import compiled


class FrameKind(StrEnum):
    """How a frame carries the words."""

    SPEECH = "speech"  # a verb of saying
    THOUGHT = "thought"  # a verb of thinking or judging
    NAMING = "naming"  # calls something by quoted words
    SOURCE = "source"  # according to
    NOUN = "noun"  # the announcement that


@frozen
class Frame:
    """One frame: token places of the cue, the speaker's phrase if there is one, and the clauses it reports.

    `first` and `last` are the first and last token of the cue; `contents` half-open token ranges, without commas.
    `elided` says that the subject is that of the verb before ("und betonte"), `own` that the source is the sentence's
    subject, `back` that the words stand in the sentence before ("Das teilte ... mit"), `nobody` that the frame hides
    its speaker ("hieß es").
    """

    kind: FrameKind
    first: int
    last: int
    speaker: Phrase | None
    contents: tuple[tuple[int, int], ...] = ()
    elided: bool = False
    own: bool = False
    back: bool = False
    nobody: bool = False


def trimmed(sentence: Sentence, start: int, end: int) -> tuple[int, int] | None:
    """A token range without commas, conjunctions and full stops at its ends; ``None`` if nothing is left."""
    while start < end and sentence.pos[start] in ",:;.K-":
        start += 1
    while end > start and sentence.pos[end - 1] in ",:;.K-":
        end -= 1
    return (start, end) if start < end and set(sentence.pos[start:end]) - {"Q", ","} else None


def chain_start(sentence: Sentence, verb: int) -> int:
    for place in range(verb - 1, -1, -1):
        if sentence.pos[place] in ":;":
            return place + 1
    return 0


@cache
def _relative_pattern() -> re.Pattern[str]:
    return compiled(r"(?<=[NE)])[,(-][PL]?W[^,:;Q]*V[^,:;Q]*(?=[,.:;)-])")


@lru_cache(1024)
def without_relatives(pos: str) -> str:
    """The letters of a sentence with relative clauses struck out ("r"), so that what frames them joins."""
    return _relative_pattern().sub(lambda found: "r" * len(found.group()), pos)
