"""A report's sentences, each tokenised and tagged once: what every reader of words walks through."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property, lru_cache

from checker.claims.sentences import split_sentences
from checker.languages import pack
from checker.languages.tagger import LONGEST_WORD, tagger
from checker.model import Block, Span
from checker.model.frozen import frozen
from checker.model.patterns import compiled

#: A figure, a word with its inner hyphens and apostrophes, or one sign.
TOKEN = compiled(r"\d+(?:[.,:]\d+)*|[^\W_]+(?:[’'-][^\W_]+)*|[^\w\s]|_")

#: Sentences whose tags are kept: reports of one event have whole sentences in common, and lists repeat their lines.
REMEMBERED = 2048

#: They get no tag and are not shown to the tagger, which they lead astray.
QUOTATION_MARKS = frozenset("„“”\"»«‚‘’'")


@frozen
class Token:
    """A word or a sign at `[start, end)` of the report, with its lemma and the tagger's tag for it."""

    start: int
    end: int
    text: str
    lemma: str
    tag: str


@frozen(slots=False)
class Sentence:
    """A sentence of a block with its tokens in order; without a tagger lemmas are the words, tags empty."""

    span: Span
    block: Block
    tokens: tuple[Token, ...]


@frozen(slots=False)
class Analysis:
    """The sentences of a report in the order of its text."""

    sentences: tuple[Sentence, ...]

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens of all sentences, in the order of their places."""
        return tuple(sorted((t for s in self.sentences for t in s.tokens), key=lambda token: token.start))

    @cached_property
    def _starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    def last_in(self, span: Span) -> Token | None:
        """The last token that ends inside the span: the head of what is written as one word."""
        at = bisect_left(self._starts, span.end) - 1
        return self.tokens[at] if at >= 0 and self.tokens[at].end > span.start else None


def analyse(text: str, blocks: Sequence[Block], language: str) -> Analysis:
    """Split, tokenise and tag a report, each sentence once.

    Args:
        text: the document's text, its furniture blanked.
        blocks: the blocks it is read in, in order.
    """
    return Analysis(
        tuple(
            Sentence(span, block, read_tokens(text, span, language))
            for block in blocks
            for span in split_sentences(text, block.span, language)
        )
    )


def read_tokens(text: str, sentence: Span, language: str) -> tuple[Token, ...]:
    """The tokens of one sentence of the text, in order."""
    found = list(TOKEN.finditer(text, sentence.start, sentence.end))
    shown = tuple(match.group() for match in found if match.group() not in QUOTATION_MARKS)
    tagged = iter(_tagged(shown, pack(language).tagging.model))
    return tuple(
        Token(
            match.start(),
            match.end(),
            match.group(),
            *((match.group(), "") if match.group() in QUOTATION_MARKS else next(tagged)),
        )
        for match in found
    )


@lru_cache(REMEMBERED)
def _tagged(words: tuple[str, ...], model: str) -> list[tuple[str, str]]:
    if not model or not words:
        return [(word, "") for word in words]
    safe = [word if len(word) <= LONGEST_WORD else "X" for word in words]
    return [(str(lemma), str(tag)) for _, lemma, tag in tagger(model).tag_sent(safe)]
