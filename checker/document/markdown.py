"""Markdown -> paragraphs. The text stays the file's: marks are listed as furniture, blocks may contain them.

A block's span runs from its first to its last word; marks inside it (a link's address, asterisks) are furniture of kind
MARKUP within the block, so sentences stay contiguous in the file. `blanked` with these spans gives the words alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from checker.document.headers import front_matter
from checker.document.inline import blanked_part, marks
from checker.document.parts import Layout, Paragraph, stripped
from checker.document.plain import Standalone, stanzas
from checker.document.words import words
from checker.model import BlockKind, Furniture, FurnitureKind, Metadata, Span
from checker.model.patterns import compiled

RULER_LEAST = 3  # signs of a line across the page


@cache
def _heading() -> re.Pattern[str]:
    return compiled(r"(#{1,6})(?:\s+|\Z)")


@cache
def _marker() -> re.Pattern[str]:
    return compiled(r"(?:>\s*)+|(?:[-*+•])\s+(?:\[[ xX]\]\s+)?|(\d{1,3})[.)]\s+(\w*)")


def _is_ruler(line: str) -> bool:
    """A line across the page, or the line under a table's head."""
    signs = set(line) - {" ", "\t"}
    if len(signs) == 1 and signs <= set("-*_="):
        return len(line.replace(" ", "").replace("\t", "")) >= RULER_LEAST
    return "-" in signs and "|" in signs and signs <= set("-:|")


@cache
def _fence() -> re.Pattern[str]:
    return compiled(r"(`{3,}|~{3,})")


@cache
def _definition() -> re.Pattern[str]:
    return compiled(r"\[(?!\^)[^\]]{1,200}\]:\s+\S+")


def lay_out(text: str, standalone: Standalone) -> Layout:
    """The paragraphs of a Markdown text; headings, and paragraphs all in bold, carry what the marks say.

    `standalone` says of a line that it never belongs to its neighbours.
    """
    start, markup, metadata, title = front_matter(text)
    paragraphs: list[Paragraph] = []
    if title is not None:
        paragraphs.append(Paragraph(title, BlockKind.TITLE))
    code = False
    for stanza in stanzas(text, start):
        words: list[Span] = []
        for line in stanza:
            fence = _fence().match(text, line.start, line.end)
            if fence or code:
                code = code != bool(fence)
                markup.append(_mark(line))
            else:
                words.append(line)
        for paragraph, found in _paragraphs(text, words, standalone):
            markup += [_mark(span) for span in found]
            if paragraph is not None:
                paragraphs.append(paragraph)
    return Layout(text, tuple(paragraphs), tuple(sorted(markup, key=lambda f: f.span)), metadata or Metadata())


def _mark(span: Span) -> Furniture:
    return Furniture(span, FurnitureKind.MARKUP)


def _paragraphs(text: str, stanza: list[Span], standalone: Standalone) -> Iterator[tuple[Paragraph | None, list[Span]]]:
    """The paragraphs of a stanza, each with the spans of its marks."""
    run: list[Span] = []  # lines of the open paragraph
    found: list[Span] = []  # marks at their heads
    loose = False  # whether it is an item of a list
    for number, line in enumerate(stanza):
        body = line.of(text)
        item = None
        if run and not loose and set(body) in ({"="}, {"-"}):
            yield _made(text, run, [*found, line], BlockKind.HEADING)
        elif (single := _single_line(text, line, standalone)) is not None:
            yield from _closed(text, run, found, loose=loose)
            yield single
        elif (item := _item(text, stanza, number)) is None:
            run.append(line)
            continue
        quote = body.startswith(">")
        if item is not None and quote and found and not loose:
            found.append(item)
        elif item is not None:
            yield from _closed(text, run, found, loose=loose)
            run, found, loose = [], [item], not quote
        else:
            run, found, loose = [], [], False
        rest = stripped(text, item.end, line.end) if item is not None else Span(0, 0)
        if rest.start < rest.end:
            run.append(rest)
    yield from _closed(text, run, found, loose=loose)


def _closed(
    text: str, run: list[Span], found: list[Span], *, loose: bool
) -> Iterator[tuple[Paragraph | None, list[Span]]]:
    if run:
        yield _made(text, run, found, loose=loose)
    elif found:
        yield None, found


def _single_line(text: str, line: Span, standalone: Standalone) -> tuple[Paragraph | None, list[Span]] | None:
    """What a line is that never goes on into the next: a ruler, a definition, a heading, a table's row; else None."""
    body = line.of(text)
    if _is_ruler(body) or _definition().match(body):
        return None, [line]
    if (hashes := _heading().match(body)) is not None:
        return _headed(text, line, hashes)
    if body.startswith("|"):
        pipes = [Span(line.start + m.start(), line.start + m.end()) for m in re.finditer(r"\|", body)]
        return _made(text, [line], pipes, loose=True)
    return _made(text, [line], []) if standalone(body.strip("*_ ")) else None


def _headed(text: str, line: Span, hashes: re.Match[str]) -> tuple[Paragraph | None, list[Span]]:
    """A heading with its number signs; those after it too."""
    body = line.of(text)
    bare = body.rstrip()
    unclosed = bare.rstrip("#")
    end = line.start + len(unclosed if unclosed[-1:].isspace() else bare)
    rest = stripped(text, line.start + hashes.end(), max(end, line.start + hashes.end()))
    found = [Span(line.start, line.start + hashes.end(1))]
    if rest.start == rest.end:
        return None, [line]
    found += [part for part in (stripped(text, rest.end, line.end),) if part.start < part.end]
    return _made(text, [rest], found, BlockKind.TITLE if len(hashes[1]) == 1 else BlockKind.HEADING)


def _item(text: str, stanza: list[Span], number: int) -> Span | None:
    """The bullet, number or quotation sign at the head of a line, if it is one.

    "4. Mai" and a lone "1." at the head of a paragraph are words of the report: a numbered item has a neighbour.
    """
    line = stanza[number]
    match = _marker().match(text, line.start, line.end)
    if match is None:
        return None
    if match[1]:
        if match[2].lower() in words().months or match[2][:1].islower():
            return None
        beside = [stanza[i].of(text) for i in (number - 1, number + 1) if 0 <= i < len(stanza)]
        wanted = tuple(f"{int(match[1]) + step}{sign}" for step in (-1, 1) for sign in ".)")
        if not any(other.startswith(wanted) for other in beside):
            return None
        return Span(line.start, match.start(2))
    return Span(line.start, match.end())


def _made(
    text: str, run: list[Span], found: list[Span], hint: BlockKind | None = None, *, loose: bool = False
) -> tuple[Paragraph | None, list[Span]]:
    """The lines as one paragraph with its edges inside the marks, None where marks are all there is."""
    span = Span(run[0].start, run[-1].end)
    rest = blanked_part(text, span, [s for s in found if span.contains(s)])
    inner = [part.moved(span.start) for part in marks(rest, Span(0, len(rest)))]
    everything = sorted([*found, *inner])
    shown = blanked_part(text, span, [s for s in everything if span.contains(s)])
    words = stripped(shown, 0, len(shown)).moved(span.start)
    if words.start == words.end:
        return None, everything
    if not any(character.isalnum() for character in words.of(text)):
        return None, [*everything, *_unmarked(words, everything)]
    raw = span.of(text)
    strong = raw.startswith(("**", "__", "<b>", "<strong>")) and raw.endswith(("**", "__", "</b>", "</strong>"))
    return Paragraph(words, hint, strong and raw.count("**") <= 2, loose), everything


def _unmarked(words: Span, found: list[Span]) -> Iterator[Span]:
    """What of `words` no mark covers."""
    at = words.start
    for mark in sorted(found):
        if mark.end <= at or mark.start >= words.end:
            continue
        if mark.start > at:
            yield Span(at, mark.start)
        at = max(at, mark.end)
    if at < words.end:
        yield Span(at, words.end)
