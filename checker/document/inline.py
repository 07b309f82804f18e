"""Markdown inside a paragraph: which characters are marks and not words. Linear in the length of the paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from checker.document.parts import blanked
from checker.document.plain import urls
from checker.model import Span
from checker.model.patterns import compiled

_LONGEST = 2000  # characters of an address or a link's text; keeps the search short on broken Markdown


@cache
def _link() -> re.Pattern[str]:
    inner = rf"(?:[^\[\]\\]|\\.){{0,{_LONGEST}}}"
    address = rf"<?[^()\s]{{0,{_LONGEST}}}(?:\([^()\s]*\)[^()\s]*)?>?(?:\s+(?:\"[^\"]*\"|'[^']*'))?"
    return compiled(rf"(!?)\[({inner})\](?:\(\s*{address}\s*\)|\[[^\[\]]{{0,200}}\])")


@cache
def _plain_marks() -> re.Pattern[str]:
    # A comment ends before the next begins: a page of openings without an end is read once, not once for each.
    return compiled(
        r"<!--(?:(?!<!--).)*?-->|<https?://[^<>\s]*>|</?[A-Za-z][^<>]{0,500}>|\[\^[^\]\s]{1,40}\]:?|\\(?=[!-/:-@\[-`{-~])|`+",
        re.S,
    )


@cache
def _delimiter() -> re.Pattern[str]:
    return compiled(r"(?<!\\)(\*{1,3}|_{1,3}|~~)")


def marks(text: str, span: Span) -> list[Span]:
    """The marks in the span, in order and apart: emphasis, link brackets and addresses, images, tags, escapes."""
    taken = sorted(_links(text, span))
    rest = blanked_part(text, span, taken)
    more = [Span(span.start + m.start(), span.start + m.end()) for m in _plain_marks().finditer(rest)]
    taken = sorted(taken + more)
    rest = blanked_part(text, span, taken)
    taken += [part.moved(span.start) for part in _emphasis(rest)]
    rest = blanked_part(text, span, sorted(taken))
    taken += [address.span.moved(span.start) for address in urls(rest, Span(0, len(rest)))]
    return sorted(taken)


def blanked_part(text: str, span: Span, spans: list[Span]) -> str:
    """The text in `span` with the `spans` in it blanked."""
    return blanked(span.of(text), [part.moved(-span.start) for part in spans])


def _links(text: str, span: Span) -> Iterator[Span]:
    for match in _link().finditer(text, span.start, span.end):
        if match[1]:  # an image: its description is no sentence of the report
            yield Span(match.start(), match.end())
        else:
            yield Span(match.start(), match.start(2))
            yield Span(match.end(2), match.end())


def _emphasis(text: str) -> Iterator[Span]:
    """Paired delimiters: one that can open (no blank after it) with the next of its kind that can close."""
    waiting: dict[str, Span] = {}
    for match in _delimiter().finditer(text):
        mark, here = match[1], Span(match.start(), match.end())
        before = text[here.start - 1] if here.start else " "
        after = text[here.end] if here.end < len(text) else " "
        inside_word = before.isalnum() and after.isalnum() and mark[0] == "_"
        if mark in waiting and not before.isspace() and not inside_word:
            yield waiting.pop(mark)
            yield here
        elif not after.isspace() and not inside_word:
            waiting[mark] = here
