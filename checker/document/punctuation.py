"""Where a sentence ends, roughly: enough to tell a heading from a paragraph and to see a sentence repeated."""

from __future__ import annotations

import re
from functools import cache

from checker.document.words import words
from checker.model.patterns import compiled

CLOSING = "\"'“”„«»‹›’‘)]}"
_TERMINAL = ".!?…:;,"
_FULL_STOP = ".!?…"


@cache
def _boundary() -> re.Pattern[str]:
    known = words()
    # A dot after a long word, a short word in small letters, an acronym, a closing mark. What is left out are
    # abbreviations and ordinals: "Dr.", "Sen.", "31.", "U.S.", "bzw.".
    long = r"(?<=\w{4})|(?<=\s[a-zäöüß]{2})|(?<=\s[a-zäöüß]{3})|(?<=[A-ZÄÖÜ]{2})|(?<=[\"“”»)\]%€])"
    short = "".join(rf"(?<!\s{re.escape(word)})" for word in sorted(known.abbreviations))
    closing = r"[\"'“”«»‹›’‘)\]]*"
    return compiled(rf"(?:(?:{long}){short}\.|[!?…]){closing}\s+(?=[\"'„“”‚‘»«›‹(\[]*[^\W\d_a-zäöüßéè])")


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does, or as something that goes on (a colon, a comma)."""
    return text.rstrip().rstrip(CLOSING).rstrip().endswith(tuple(_TERMINAL))


def is_full_sentence(text: str) -> bool:
    """Whether the text ends with a full stop, a question or an exclamation mark."""
    return text.rstrip().rstrip(CLOSING).rstrip().endswith(tuple(_FULL_STOP))


def has_boundary(text: str) -> bool:
    """Whether a sentence ends inside the text and another begins."""
    return _boundary().search(text) is not None


def rough_sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Offsets of the sentences in [start, end), white space between them left out."""
    cuts: list[tuple[int, int]] = []
    at = start
    for match in _boundary().finditer(text, start, end):
        cuts.append((at, match.start() + len(match[0].rstrip())))
        at = match.end()
    if at < end:
        cuts.append((at, end))
    return cuts
