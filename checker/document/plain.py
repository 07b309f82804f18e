"""Plain text -> paragraphs. Blank lines part them; without blank lines the shape of the lines decides.

A line break inside a stanza (lines without a blank line between them) is only a wrapped line where the next word would
not have fitted, or where a sentence goes on across it. Any other line is a paragraph of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise

from checker.document.parts import Layout, Paragraph, stripped
from checker.document.punctuation import ends_sentence
from checker.document.words import words
from checker.model import Furniture, FurnitureKind, Span
from checker.model.patterns import compiled

# Teletext wraps at 40 columns, mail at 72 to 78, editors at 80 to 100; longer lines are paragraphs.
WRAP_MIN, WRAP_MAX = 40, 100
# A wrapped line that ends inside a sentence fills at least this share of the width, ragged setting included.
WRAP_FILL = 0.6

Standalone = Callable[[str], bool]


@cache
def _line() -> re.Pattern[str]:
    return compiled(r"[^\n\r\x0b\x0c\x85\u2028\u2029]*(\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]|\Z)")


@cache
def _bullet() -> re.Pattern[str]:
    return compiled(r"(?:[•·▪‣◦●■►▶*]|[-–—](?=\s)|\+(?=\s))\s*(?=\S)")


@cache
def _url() -> re.Pattern[str]:
    return compiled(r"(?:https?://|www\.)[^\s<>\"“”„«»()\[\]]+[^\s<>\"“”„«»()\[\].,;:!?'’]")


def lines(text: str, start: int = 0) -> Iterator[Span]:
    """The lines of the text without their breaks, blank ones too."""
    at = start
    while at < len(text):
        match = _line().match(text, at)
        assert match is not None
        yield Span(at, match.start(1))
        at = match.end()


def urls(text: str, span: Span) -> Iterator[Furniture]:
    """Web addresses in the span: their digits and words are no statement."""
    for match in _url().finditer(text, span.start, span.end):
        yield Furniture(Span(match.start(), match.end()), FurnitureKind.MARKUP)


def lay_out(text: str, standalone: Standalone) -> Layout:
    """The paragraphs of a plain text. `standalone` says of a line that it never belongs to its neighbours."""
    paragraphs: list[Paragraph] = []
    markup: list[Furniture] = []
    for stanza in stanzas(text):
        for group in _groups(text, stanza, standalone):
            span = Span(group[0].start, group[-1].end)
            mark = _marker(text, span)
            if mark is not None:
                markup.append(Furniture(mark, FurnitureKind.MARKUP))
                span = stripped(text, mark.end, span.end)
            if span.start < span.end:
                paragraphs.append(Paragraph(span, loose=mark is not None))
                markup.extend(urls(text, span))
    return Layout(text, tuple(paragraphs), tuple(markup))


def stanzas(text: str, start: int = 0) -> Iterator[list[Span]]:
    """Runs of lines without a blank line between them; each line stripped."""
    run: list[Span] = []
    for line in lines(text, start):
        bare = stripped(text, line.start, line.end)
        if bare.start < bare.end:
            run.append(bare)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _marker(text: str, span: Span) -> Span | None:
    """A bullet at the head of the span, or the whole span where it has neither letter nor digit."""
    body = span.of(text)
    if not any(character.isalnum() for character in body):
        return span
    match = _bullet().match(text, span.start, span.end)
    return Span(span.start, match.end()) if match is not None and match.end() < span.end else None


def _groups(text: str, stanza: list[Span], standalone: Standalone) -> Iterator[list[Span]]:
    """The stanza's lines, those together that make one paragraph."""
    widths = [line.end - line.start for line in stanza]
    width = max(widths)
    wrapped = WRAP_MIN <= width <= WRAP_MAX
    group = [stanza[0]]
    alone = standalone(stanza[0].of(text))
    for number, (line, following) in enumerate(pairwise(stanza)):
        next_alone = standalone(following.of(text))
        apart = alone or next_alone
        if not apart and _goes_on(text, line, following, width if wrapped else 0, first=number == 0):
            group.append(following)
        else:
            yield group
            group = [following]
        alone = next_alone
    yield group


def _goes_on(text: str, line: Span, following: Span, width: int, *, first: bool) -> bool:
    """Whether the paragraph goes on across the break; `width` is that of the setting, 0 where lines are not wrapped."""
    here, after = line.of(text), following.of(text)
    if _marker(text, line) == line or _marker(text, following) == following:
        return False
    ended = ends_sentence(here)
    if ended and _bullet().match(after):
        return False
    if after[0].islower() and (not ended or here.endswith(",")):
        return True
    word = after.split(maxsplit=1)[0]
    if first and not ended and word[0].isupper() and word.lower() in words().openers:
        return False  # a headline set directly above its text
    if not width:
        return False
    full = len(here) + 1 + len(word) > width
    return full or (not ended and len(here) >= WRAP_FILL * width)
