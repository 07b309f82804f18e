"""A document's claims: its sentences, what is quoted in them, who says so, and the values they state."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from checker.claims.analysis import Sentence, analyse
from checker.claims.clauses import split_clauses
from checker.claims.quotes.read import read_quotes
from checker.document import words_only
from checker.model import Block, Claim, DateValue, Document, Quantity, Quote, QuoteKind, Span, Unreadable, Voice
from checker.model.frozen import frozen
from checker.values.dates.read import read_dates, read_durations
from checker.values.figures.read import read_quantities
from checker.values.statements.polarity import read_words

__all__ = ["read_claims"]

#: A sentence is somebody's words, not the report's, where quoted words make up more than this share of it.
MOSTLY_QUOTED = 0.5

#: Dates of one sentence. More are a table, a calendar without lines; as with figures none of them is compared then.
MOST_DATES = 32


@frozen
class _Reading:
    """What is read in the whole text at once. `text` is the document's with its furniture blanked, offsets unchanged.

    Dates are not read by sentence: "um 20 Uhr" lies on the day told of before. `lengths` are spans of durations.
    """

    text: str
    language: str
    quotes: tuple[Quote, ...]
    dates: tuple[DateValue, ...]
    no_dates: tuple[Unreadable, ...]
    lengths: tuple[Span, ...]


def read_claims(document: Document, *, reference: date | None = None) -> tuple[Claim, ...]:
    """The claims of a document in the order of its text; spans are offsets into the document's text.

    Args:
        document: a report in a supported language.
        reference: the day the report is of; relative dates are resolved against it, or stay relative.
    """
    text, language = words_only(document), document.language
    analysis = analyse(text, document.blocks, language)
    quotes = read_quotes(text, document.blocks, language, analysis)
    dates, no_dates = read_dates(text, language, reference=reference)
    lengths = tuple(span for span, _ in read_durations(text, language))
    reading = _Reading(text, language, quotes, dates, no_dates, lengths)
    return tuple(_read_claim(reading, each) for each in analysis.sentences)


def _read_claim(reading: _Reading, read: Sentence) -> Claim:
    sentence, block = read.span, read.block
    quotes, dates = _within(sentence, reading.quotes), _within(sentence, reading.dates)
    taken = [value.span.moved(-sentence.start) for value in dates if not _is_length(value, reading.lengths)]
    text = sentence.of(reading.text)
    quantities, no_figures = read_quantities(text, reading.language, taken=taken)
    voice, speaking = _voice(sentence, quotes)
    return Claim(
        span=sentence,
        block=block.kind,
        clauses=split_clauses(reading.text, sentence, read.tokens, reading.language),
        words=read_words(reading.text, sentence, read.tokens, reading.language),
        quotes=quotes,
        voice=voice,
        speaker=speaking.speaker if speaking else None,
        quantities=tuple(_moved(value, sentence.start) for value in quantities),
        dates=dates if len(dates) <= MOST_DATES else (),
        unreadable=(
            *_within(sentence, reading.no_dates),
            *(Unreadable(value.span.moved(sentence.start), value.reason) for value in no_figures),
            *_too_many(dates),
        ),
        copies=tuple(_copies(reading.text, text, block)),
    )


def _too_many(dates: Sequence[DateValue]) -> Iterator[Unreadable]:
    """The stretch of dates that are too many to be compared."""
    if len(dates) > MOST_DATES:
        yield Unreadable(Span(dates[0].span.start, dates[-1].span.end), "table")


Read = TypeVar("Read", Quote, DateValue, Unreadable)


def _within(sentence: Span, values: Sequence[Read]) -> tuple[Read, ...]:
    """The values that start in the sentence; values are in order."""
    first = bisect_left(values, sentence.start, key=_start)
    return tuple(values[first : bisect_left(values, sentence.end, key=_start)])


def _start(value: Quote | DateValue | Unreadable) -> int:
    return value.span.start


def _is_length(value: DateValue, lengths: Sequence[Span]) -> bool:
    """A length that places an event is both: "seit fünf Jahren" is a date, and against "seit 20 Jahren" a figure."""
    at = bisect_left(lengths, value.span.start, key=lambda span: span.end - 1)
    return at < len(lengths) and lengths[at].overlaps(value.span)


def _voice(sentence: Span, quotes: Sequence[Quote]) -> tuple[Voice, Quote | None]:
    length = sentence.end - sentence.start
    for quote in quotes:
        covered = min(quote.span.end, sentence.end) - quote.span.start
        if quote.kind in (QuoteKind.DIRECT, QuoteKind.INDIRECT) and covered > MOSTLY_QUOTED * length:
            return (Voice.DIRECT if quote.kind is QuoteKind.DIRECT else Voice.INDIRECT), quote
    return Voice.REPORT, None


def _moved(value: Quantity, by: int) -> Quantity:
    noun = value.noun_span.moved(by) if value.noun_span else None
    return replace(value, span=value.span.moved(by), figure=value.figure.moved(by), noun_span=noun)


def _copies(text: str, sentence: str, block: Block) -> Iterator[Span]:
    for copy in block.copies:
        at = text.find(sentence, copy.start, copy.end)
        if at >= 0:
            yield Span(at, at + len(sentence))
