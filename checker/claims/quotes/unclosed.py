"""What a quotation holds whose closing mark is missing: its first sentence, up to the words that say who speaks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from checker.claims.analysis import Analysis
from checker.claims.quotes.marks import Marked
from checker.claims.quotes.tags import tag_words
from checker.claims.quotes.text import words_of
from checker.claims.sentences import split_sentences
from checker.languages.shape.quotes import Cues
from checker.model import Block, Span

#: A comma and the two words behind it tell whether words of saying follow (", sagte", ", so Müller").
AHEAD = 3

#: A mark stands at most so many blanks behind the sign that ends or introduces a sentence.
BEFORE = 4


def with_ends(
    text: str, marked: Iterable[Marked], blocks: Sequence[Block], language: str, analysis: Analysis, cues: Cues
) -> Iterator[Marked]:
    """The quotations, those never closed cut where the speech ends for certain.

    A forgotten mark must not make a quotation of the rest of a paragraph, which may be the whole report. Only one that
    its paragraphs open anew keeps its length. What is cut down to no word at all was a stray mark and no quotation.
    """
    for quote in marked:
        if quote.closed or _in_several(quote.span, blocks):
            yield quote
        else:
            end = _end_of(text, quote.words, language, analysis, cues)
            if not any(char.isalnum() for char in text[quote.words.start : end]):
                continue
            yield replace(quote, span=Span(quote.span.start, end), words=Span(quote.words.start, end))


def _in_several(span: Span, blocks: Sequence[Block]) -> bool:
    """Whether a stretch reaches into more than one of the blocks, which are in order."""
    first = bisect_right(blocks, span.start, key=lambda block: block.span.end)
    return first + 1 < len(blocks) and blocks[first + 1].span.start < span.end


def may_go_on(text: str, quote: Marked, analysis: Analysis, cues: Cues) -> bool:
    """Whether what is open at the end of its paragraph can go on in the next: speech alone, from a sentence's start.

    Words fitted into the report's own sentence, and words of saying further on, tell of a forgotten mark.
    """
    before = text[max(0, quote.span.start - BEFORE) : quote.span.start].rstrip()[-1:]
    starts = not before.isalnum() and not quote.words.of(text)[:1].islower()
    return starts and _before_saying(text, quote.words, analysis, cues) is None


def _end_of(text: str, words: Span, language: str, analysis: Analysis, cues: Cues) -> int:
    sentences = split_sentences(text, words, language)
    end = sentences[0].end if sentences else words.end
    comma = _before_saying(text, Span(words.start, end), analysis, cues)
    return end if comma is None else comma


def _before_saying(text: str, span: Span, analysis: Analysis, cues: Cues) -> int | None:
    """The place of the first comma with words of saying behind it."""
    comma = text.find(",", span.start, span.end)
    while comma >= 0:
        if _says(text, words_of(text, Span(comma, span.end), AHEAD), analysis, cues):
            return comma
        comma = text.find(",", comma + 1, span.end)
    return None


def _says(text: str, words: Sequence[Span], analysis: Analysis, cues: Cues) -> bool:
    """Whether a comma and words of saying stand there."""
    if len(words) < AHEAD:
        return False
    (lemma, letter), (_, following) = tag_words(text, words, analysis, cues)[1:3]
    return (letter == "V" and lemma in cues.speech) or (words[1].of(text).lower() in cues.so and following != "V")
