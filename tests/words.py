"""The words of a sentence by itself, as the reader of claims gives them."""

from __future__ import annotations

from checker.claims.analysis import read_tokens
from checker.model import Span, Word
from checker.values.statements.polarity import read_words


def words_of(text: str, start: int = 0, language: str = "de") -> tuple[Word, ...]:
    """The words of the text from `start` on; their places point into the text."""
    sentence = Span(start, len(text))
    return read_words(text, sentence, read_tokens(text, sentence, language), language)
