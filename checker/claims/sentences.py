"""Sentences of a block of running text, with exact offsets.

`yasbd-lib` finds where sentences end; it is asked without its own handling of quotations, whose cost grows with the
square of the marks. Quotations and what its tables of abbreviations get wrong are mended here, in linear time.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.languages import pack
from checker.languages.shape.sentences import Sentences
from checker.model import Span
from checker.model.patterns import compiled

if TYPE_CHECKING:
    from yasbd import BoundaryDetector

PIECE = 2_500
"""Code points given to the detector at once. Some of its patterns cost the square of what they are given: a megabyte of
dots takes 70 s in pieces of 10,000, running text the same 1.1 s at either size. News paragraphs rarely pass 1,000."""

SENTENCE = 1_000
"""Longest sentence in code points; longer ones are cut at a pause. German news sentences rarely pass 400."""

QUOTATION = 600
"""Longest quotation in code points that holds its sentences together with the words around it. A longer one is a
statement of several sentences, or its closing mark is missing."""

_CLOSERS = {"„": '“”"', "“": '”"', "»": "«", "«": "»", '"': '"', "”": "”", "(": ")", "[": "]"}
_MARKS = compiled(r"[„“”«»\"()\[\]]")
_PARAGRAPH = compiled(r"\n[^\S\n]*\n\s*")
_BLANK = compiled(r"\s")
_STOP = compiled(r"[.!?…]")
_WORD = compiled(r"[^\W_]")
_CLOSED = compiled(r"[.!?…][\"“”»«)\]’‘']{1,3}(?=\s+[^\s\-–—,;:.&a-zà-öø-ÿ])")
_GLUED = compiled(r"(?<=[a-zà-öø-ÿ]{3})[.!?](?=[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+\s)")
_LAST_WORD = compiled(r"[\w.]+$")
_PAUSES = (compiled(r"[;:](?=\s)"), compiled(r"[,–—](?=\s)"), compiled(r"\s"))


def split_sentences(text: str, span: Span, language: str) -> tuple[Span, ...]:
    """The sentences inside `span`, in order, without white space around them.

    Together they cover every code point of the block that is not blank. A quotation of several sentences stays with
    the words around it; a line break is a blank, an empty line ends a sentence. A language without rules of its own
    is split by the English ones.
    """
    found: list[Span] = []
    for piece in _pieces(text, span):
        found.extend(sentence for sentence in _sentences(piece.of(text), piece.start, language) if sentence)
    return _joined(text, found)


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """Paragraphs of the block, long ones cut near `PIECE` after a stop, else at a blank, else anywhere."""
    start = span.start
    for end in [m.start() for m in _PARAGRAPH.finditer(text, span.start, span.end)] + [span.end]:
        while end - start > PIECE:
            cut = max(text.rfind(mark, start + PIECE // 2, start + PIECE) for mark in (". ", "! ", "? ")) + 1
            cut = cut or text.rfind(" ", start + PIECE // 2, start + PIECE) + 1 or start + PIECE
            yield Span(start, cut)
            start = cut
        yield Span(start, end)
        start = end


def _sentences(piece: str, offset: int, language: str) -> Iterator[Span]:
    flat = _BLANK.sub(" ", piece)
    if not flat.strip():
        return
    ends = sorted(_ends(flat, language) | {0, len(flat)})
    for start, end in pairwise(ends):
        for part in _short(flat, start, end):
            stripped = flat[part.start : part.end].strip()
            if stripped:
                begin = flat.index(stripped, part.start)
                yield Span(offset + begin, offset + begin + len(stripped))


def _ends(flat: str, language: str) -> set[int]:
    """Where sentences end in a text whose blanks are plain spaces."""
    if not (_STOP.search(flat) and _WORD.search(flat)):
        return set()
    table = pack(language).sentences
    lead = len(flat) - len(flat.lstrip())
    ends = {lead + end for end in _detector(language).detect(flat[lead:])}
    ends |= {m.end() for m in _CLOSED.finditer(flat)} | {m.end() for m in _GLUED.finditer(flat)}
    ends |= {m.end() for pattern in _missed(table) for m in pattern.finditer(flat)}
    ends -= _abbreviated(flat, ends, table)
    return _outside(ends, _quotations(flat))


@cache
def _missed(table: Sentences) -> tuple[re.Pattern[str], ...]:
    """Patterns of stops that end a sentence though the detector saw an abbreviation or an ordinal."""
    words, openers = "|".join(sorted(table.words)), "|".join(sorted(table.openers))
    return (
        compiled(rf"(?<![\w.-])(?:{words})[.!](?=\s+[\"„“»‚(]?[A-ZÄÖÜ])"),
        # not at the start of the piece: "1. Die ..." is an entry of a list
        compiled(rf"(?<=[\w%,:;] )(?:\d[\d.,]{{0,12}})?\d\.(?=\s+[\"„“»]?(?:{openers})\s)"),
    )


def _abbreviated(flat: str, ends: set[int], table: Sentences) -> set[int]:
    """Ends that follow an abbreviation which never ends a sentence."""
    wrong = set()
    for end in ends:
        if flat[end - 1 : end] == "." and end < len(flat):
            match = _LAST_WORD.search(flat[max(0, end - 24) : end - 1])
            if match and match.group().lower() in table.abbreviations:
                wrong.add(end)
    return wrong


def _quotations(flat: str) -> list[Span]:
    """Outermost quotations and brackets that are closed within `QUOTATION` code points, in order."""
    marks = [m.start() for m in _MARKS.finditer(flat)]
    found: list[Span] = []
    at = 0
    while at < len(marks):
        start = marks[at]
        end = _close(flat, marks, at) if _opens(flat, start) else None
        if end is None:
            at += 1
            continue
        found.append(Span(start, end + 1))
        at = bisect_right(marks, end)
    return found


def _opens(flat: str, at: int) -> bool:
    """Whether the mark stands where words begin: after a blank or another mark, before no blank."""
    if flat[at] not in _CLOSERS or not flat[at + 1 : at + 2].strip():
        return False
    before = flat[at - 1 : at]
    return not (before.isalnum() or before in {".", ",", "!", "?"})


def _close(flat: str, marks: list[int], at: int) -> int | None:
    """The place of the mark that closes mark number `at`, ``None`` if it is not near."""
    opener = flat[marks[at]]
    closers = _CLOSERS[opener]
    depth = 0
    for end in marks[at + 1 : bisect_left(marks, marks[at] + QUOTATION)]:
        if flat[end] in closers:
            if opener == '"' and flat[end - 1].isspace() and flat[end + 1 : end + 2].isalnum():
                return None  # the next one opens: this one was never closed
            if depth == 0:
                return end
            depth -= 1
        elif flat[end] == opener:
            depth += 1
    return None


def _outside(ends: set[int], quotations: list[Span]) -> set[int]:
    """Ends that do not lie inside a quotation or a bracket."""
    starts = [q.start for q in quotations]
    kept = set()
    for end in ends:
        at = bisect_left(starts, end) - 1
        if at < 0 or end >= quotations[at].end:
            kept.add(end)
    return kept


def _short(flat: str, start: int, end: int) -> Iterator[Span]:
    """The sentence, cut at pauses into parts of at most `SENTENCE` code points."""
    while end - start > SENTENCE:
        cut = _pause(flat, start + SENTENCE // 2, start + SENTENCE)
        yield Span(start, cut)
        start = cut
    yield Span(start, end)


def _pause(flat: str, low: int, high: int) -> int:
    for pattern in _PAUSES:
        cuts = [m.end() for m in pattern.finditer(flat, low, high)]
        if cuts:
            return cuts[-1]
    return high


def _joined(text: str, found: list[Span]) -> tuple[Span, ...]:
    """The sentences, those without a letter or digit joined to the one before (or after, at the start)."""
    joined: list[Span] = []
    last_bare = False
    for sentence in found:
        bare = not _WORD.search(text, sentence.start, sentence.end)
        if joined and (bare or last_bare):
            joined[-1] = Span(joined[-1].start, sentence.end)
            last_bare = last_bare and bare
        else:
            joined.append(sentence)
            last_bare = bare
    return tuple(joined)


@cache
def _detector(language: str) -> BoundaryDetector:
    from yasbd import BoundaryDetector

    return BoundaryDetector(pack(language).sentences.detector, preserve_quote_and_paren=False)
