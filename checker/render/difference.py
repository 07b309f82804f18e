"""Which words of two passages differ."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher

from checker.model import Span
from checker.model.patterns import compiled

# A word with what glues its parts ("Anti-IS-Koalition", "12.000", "1,5", "14:30", "don't"), or a sign that carries a
# value by itself. Quotation marks and other punctuation are no words: how a passage is quoted is no difference.
LETTERS = r"(?:[^\W_]|[\u0300-\u036f])+"  # accents may stand as characters of their own
WORD = compiled(rf"{LETTERS}(?:[-‑'’.,:/]{LETTERS})*|[%‰€$£¥°]")


def differing(a: str, b: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The places of the words in `a` that `b` lacks, in order, and the other way round.

    Offsets are into `a` and `b`. Case and Unicode composition do not count. Neighbouring words make one span, which
    starts and ends on a word.
    """
    words_a, words_b = _words(a), _words(b)
    matcher = SequenceMatcher(None, _keys(a, words_a), _keys(b, words_b), autojunk=False)
    changes = [opcode for opcode in matcher.get_opcodes() if opcode[0] != "equal"]
    return (
        tuple(Span(words_a[start].start, words_a[end - 1].end) for _, start, end, _, _ in changes if start < end),
        tuple(Span(words_b[start].start, words_b[end - 1].end) for _, _, _, start, end in changes if start < end),
    )


def _words(text: str) -> list[Span]:
    return [Span(*match.span()) for match in WORD.finditer(text)]


def _keys(text: str, words: Sequence[Span]) -> list[str]:
    return [unicodedata.normalize("NFC", word.of(text)).casefold() for word in words]
