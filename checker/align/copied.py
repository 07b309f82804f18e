"""How much of two reports is one text: runs of equal words, as a wire report leaves them in many papers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from checker.model import Copied

#: A run of so many equal words is no coincidence (the contract's definition of copied text).
RUN = 8


def copied_share(text_a: str, text_b: str) -> Copied:
    """The share of each text's words, in [0, 1], that stands in the other in runs of at least `RUN` words."""
    a, b = _words(text_a), _words(text_b)
    return Copied(_share(a, _runs(b)), _share(b, _runs(a)))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", unicodedata.normalize("NFC", text).casefold())


def _runs(words: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}


def _share(words: Sequence[str], runs: set[tuple[str, ...]]) -> float:
    if not words:
        return 0.0
    covered, reached = 0, 0
    for at in range(len(words) - RUN + 1):
        if tuple(words[at : at + RUN]) in runs:
            covered += at + RUN - max(at, reached)
            reached = at + RUN
    return round(covered / len(words), 4)
