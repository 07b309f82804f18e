"""A passage as it is shown: a place inside some words around it, the words that matter marked, nothing that could act.

A passage is a line of pieces. It is made once here and dressed by each format.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

from checker.model import Document, Evidence, Finding, Report, Side, Span
from checker.model.frozen import frozen
from checker.model.patterns import compiled
from checker.render.difference import differing

ROOM = 160  # characters: what an eye takes in as one sentence of a wire report, about two lines of a terminal
SLACK = 24  # characters: the last word or two of a sentence are not worth an ellipsis
LEAST_AROUND = 2 / 3  # of the room: some words stand around a place, however long it is
LONGEST = 600  # characters: a longer place (a paragraph, a whole file) is cut; the longest quotations lie near 400
SHORT = 60  # characters: a place up to here is marked as a whole; a marked sentence is no mark

# An end of a sentence as far as it shows without a reader of sentences: a word or a closing mark, a stop, a capital.
SENTENCE_END = compiled(r"([^\W\d_]+|[)“”\"»«])[.!?…][“”\"»«›‹’')]*\s+(?=[„“\"»«›‹‚‘'(]*[A-ZÄÖÜ0-9])")
ABBREVIATIONS = frozenset(["approx", "bzw", "ca", "evtl", "ggf", "inkl", "prof", "sept", "sog", "usw", "vgl", "vs"])
SHORTEST_CAPITALISED = 4  # letters: "Sen.", "Mrd.", "Gen." and initials end no sentence, "Tag." does not show as one

JOINERS = "\u200c\u200d"  # zero-width, but Persian words and family emoji need them


class PieceKind(StrEnum):
    """What a piece of a passage is: words around the place, the place itself, or what matters in it."""

    AROUND = "around"
    PLACE = "place"
    MARK = "mark"


@frozen
class Piece:
    """A stretch of one line, already `plain`."""

    text: str
    kind: PieceKind


@frozen
class Passage:
    """A place in one of the reports, ready to be shown."""

    side: Side
    evidence: Evidence
    pieces: tuple[Piece, ...]


def plain(text: str) -> str:
    """The text as one line that cannot act: no terminal escapes, no reordering, no invisible characters.

    White space and line ends become single blanks (a no-break space stays). Control characters are spelled out
    (``\\x1b``), invisible format characters such as bidirectional overrides are dropped, lone surrogates become U+FFFD.
    """
    line = re.sub(r"[ \t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+", " ", text)
    if line.isascii() and line.isprintable():
        return line
    return "".join(character if character.isprintable() else _harmless(character) for character in line)


def shorten(text: str, width: int) -> str:
    """The text as one plain line of at most about `width` characters, cut at a word with an ellipsis."""
    line = plain(text).strip()
    return line if len(line) <= width else _head(line, width)


def passages(report: Report, finding: Finding) -> tuple[Passage, ...]:
    """The one or two passages a finding is about, a before b, the words that differ marked.

    Where no word differs (the speaker does, say) or there is one passage only, a short place is marked as a whole.
    """
    a, b = finding.a, finding.b
    marks_a, marks_b = differing(_cut(a.text), _cut(b.text)) if a and b else ((), ())
    found = []
    if a:
        found.append(_passage(report, Side.A, a, marks_a if marks_a or marks_b else _whole(a)))
    if b:
        found.append(_passage(report, Side.B, b, marks_b if marks_a or marks_b else _whole(b)))
    return tuple(found)


def related_passages(report: Report, finding: Finding) -> tuple[Passage, ...]:
    """The further places of a finding, in its order."""
    return tuple(place(report, related.side, related.evidence) for related in finding.related)


def place(report: Report, side: Side, evidence: Evidence, room: int = ROOM) -> Passage:
    """A place by itself in about `room` characters around it; a short one is marked as a whole."""
    return _passage(report, side, evidence, _whole(evidence), room)


def _passage(report: Report, side: Side, evidence: Evidence, marks: tuple[Span, ...], room: int = ROOM) -> Passage:
    document = report.a if side is Side.A else report.b
    before, after = _around(document, evidence.span, room)
    middle = _cut(evidence.text)
    pieces = [Piece(plain(before), PieceKind.AROUND)]
    done = 0
    for mark in marks:
        pieces.append(Piece(plain(middle[done : mark.start]), PieceKind.PLACE))
        pieces.append(Piece(plain(mark.of(middle)), PieceKind.MARK))
        done = mark.end
    pieces.append(Piece(plain(middle[done:]), PieceKind.PLACE))
    if len(middle) < len(evidence.text):
        pieces.append(Piece(" …", PieceKind.AROUND))
    pieces.append(Piece(plain(after), PieceKind.AROUND))
    return Passage(side, evidence, tuple(piece for piece in pieces if piece.text))


def _whole(evidence: Evidence) -> tuple[Span, ...]:
    """The whole place as one mark, from its first to its last letter or digit, where it is short."""
    words, _ = differing(evidence.text, "") if len(evidence.text) <= SHORT else ((), ())
    return words


def _around(document: Document, span: Span, room: int) -> tuple[str, str]:
    """The words before and after a place: its sentence where that fits, else cut at words, with an ellipsis."""
    sentence = _sentence(document, span)
    before = document.text[sentence.start : span.start].lstrip()
    after = document.text[span.end : sentence.end].rstrip()
    room = max(room - (span.end - span.start), round(room * LEAST_AROUND))
    if len(before) + len(after) <= room + SLACK:
        return before, after
    half = room // 2
    room_before = max(half, room - len(after)) + SLACK // 2
    room_after = max(half, room - len(before)) + SLACK // 2
    return _tail(before, room_before), _head(after, room_after)


def _sentence(document: Document, span: Span) -> Span:
    """The sentence around a place as well as it can be seen without a reader of sentences, inside its block."""
    block = _block(document, span)
    # Further away than the room, an end of a sentence would not be shown; a block may be a megabyte long.
    window = Span(max(block.start, span.start - 2 * ROOM), min(block.end, span.end + 2 * ROOM))
    stops = SENTENCE_END.finditer(document.text, window.start, window.end)
    ends = [stop.end() for stop in stops if _ends_sentence(stop[1])]
    return Span(
        max((end for end in ends if end <= span.start), default=window.start),
        min((end for end in ends if end > span.end), default=window.end),
    )


def _ends_sentence(word: str) -> bool:
    """Whether a stop after the word (or closing mark) ends a sentence and not an abbreviation."""
    if not word[0].isalpha():
        return True
    long_enough = len(word) >= (2 if word.islower() else SHORTEST_CAPITALISED)
    return long_enough and word.casefold() not in ABBREVIATIONS


def _block(document: Document, span: Span) -> Span:
    """The block a place lies in; where no block holds it (a dateline), its line."""
    for block in document.blocks:
        if block.span.contains(span):
            return block.span
    start = document.text.rfind("\n", 0, span.start) + 1
    end = document.text.find("\n", span.end)
    return Span(start, len(document.text) if end < 0 else end)


def _cut(text: str) -> str:
    """A place's text, its end left off after a word where it is very long."""
    return text if len(text) <= LONGEST else re.sub(r"\s+\S*\Z", "", text[:LONGEST])


def _head(text: str, width: int) -> str:
    """The first words that fit into `width` characters, and an ellipsis where something was left off."""
    if len(text) <= width:
        return text
    space = text.rfind(" ", 0, width)
    return f"{text[: space if space >= 0 else width].rstrip()} …"


def _tail(text: str, width: int) -> str:
    """The last words that fit into `width` characters, after an ellipsis where something was left off."""
    if len(text) <= width:
        return text
    space = text.find(" ", len(text) - width)
    return f"… {text[space + 1 if space >= 0 else len(text) - width :].lstrip()}"


def _harmless(character: str) -> str:
    """What is shown for a character that is not printable."""
    if character in JOINERS or unicodedata.category(character) in ("Zs", "Co", "Cn"):
        return character
    match unicodedata.category(character):
        case "Cc":
            return f"\\x{ord(character):02x}"
        case "Cs":
            return "\ufffd"
        case _:
            return ""
