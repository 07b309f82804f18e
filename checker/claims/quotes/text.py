"""A report's blocks as tokens in sentences, each quotation one token: what the readers of speech walk through."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from checker.claims.analysis import Analysis
from checker.claims.quotes.marks import Marked
from checker.claims.quotes.tags import Token, tag_tokens
from checker.languages.shape.quotes import Cues
from checker.model import Block, Span
from checker.model.frozen import frozen
from checker.model.patterns import compiled

MAX_SENTENCE = 200
"""Tokens in one go; a longer "sentence" is a table or a broken text, and is cut."""


@frozen
class Sentence:
    """A sentence outside of quotations: `tokens` in order and `pos`, their letters as one string."""

    span: Span
    block: int
    tokens: tuple[Token, ...]
    pos: str


@cache
def _token_pattern() -> re.Pattern[str]:
    return compiled(
        r"\d+(?:[.,:]\d+)*(?:-[^\W\d_][\w-]*)?"  # 45.400, 14:30, 17-Jährige
        r"|[^\W\d_]\.(?:[^\W\d_]\.)+"  # z.B., U.S.
        r"|[^\W_]+(?:(?:[-/&.]|[’'](?!(?:s|re|ll|ve|d|m)\b))[^\W_]+)*"  # words, compounds, names with apostrophe
        r"|[’'](?:s|re|ll|ve|d|m)\b"  # the company's, she'll
        r"|\.{3}|([^\w\s])\1{3,}|[^\w\s]|_"  # a row of one sign is one
    )


def read_sentences(
    text: str, blocks: Sequence[Block], marked: Sequence[Marked], analysis: Analysis, cues: Cues
) -> tuple[Sentence, ...]:
    """The sentences of all blocks in order. Outermost quotations are single tokens that sentences do not cut."""
    outer = [(number, quote) for number, quote in enumerate(marked) if quote.depth == 0]
    sentences: list[Sentence] = []
    cursor = 0
    for number, block in enumerate(blocks):
        raw, cursor = _tokenise(text, block.span, outer, cursor)
        for part in _split(text, raw, marked, cues):
            tokens = tag_tokens(text, part, analysis, cues)
            sentences.append(sentence_of(tokens, number))
    return tuple(sentences)


def sentence_of(tokens: tuple[Token, ...], block: int) -> Sentence:
    return Sentence(Span(tokens[0].start, tokens[-1].end), block, tokens, "".join(token.pos for token in tokens))


def words_of(text: str, span: Span, limit: int) -> list[Span]:
    """The places of the first words and signs of a span, at most `limit`, as the tokens of a sentence are cut."""
    return [Span(*match.span()) for match in islice(_token_pattern().finditer(text, span.start, span.end), limit)]


def _tokenise(
    text: str, span: Span, outer: Sequence[tuple[int, Marked]], cursor: int
) -> tuple[list[tuple[int, int, int]], int]:
    """(start, end, number of the quotation or -1) of each token of a block, and the place in `outer` behind it."""
    raw: list[tuple[int, int, int]] = []
    position = span.start
    while cursor < len(outer) and outer[cursor][1].span.end <= span.start:
        cursor += 1
    here = cursor
    while here < len(outer) and outer[here][1].span.start < span.end:
        number, quote = outer[here]
        if quote.span.start >= position:
            raw += [(m.start(), m.end(), -1) for m in _token_pattern().finditer(text, position, quote.span.start)]
        raw.append((max(quote.span.start, span.start), min(quote.span.end, span.end), number))
        position = quote.span.end
        if quote.span.end > span.end:
            break
        here += 1
    if position < span.end:
        raw += [(m.start(), m.end(), -1) for m in _token_pattern().finditer(text, position, span.end)]
    return raw, here


def _split(
    text: str, raw: Sequence[tuple[int, int, int]], marked: Sequence[Marked], cues: Cues
) -> Iterator[list[tuple[int, int, int, str]]]:
    """The tokens of a block cut into sentences."""
    part: list[tuple[int, int, int, str]] = []
    for place, (start, end, number) in enumerate(raw):
        ends = place + 1 < len(raw) and _ends(text, raw, place, marked, cues)
        if text[start:end] == "." and part and part[-1][1] == start and not ends and place + 1 < len(raw):
            before, _, other, word = part[-1]
            part[-1] = (before, end, other, word + ".")  # "20." and "Dr." are one token
            continue
        part.append((start, end, number, text[start:end]))
        if len(part) >= MAX_SENTENCE or ends:
            yield part
            part = []
    if part:
        yield part


def _ends(text: str, raw: Sequence[tuple[int, int, int]], place: int, marked: Sequence[Marked], cues: Cues) -> bool:
    """Whether a sentence ends with this token: a full stop, then a capital, abbreviations and dates excepted."""
    start, end, number = raw[place]
    next_start, next_end, next_number = raw[place + 1]
    if next_start == end:
        return False
    head = text[next_start:next_end]
    capital = head[0].isupper() or head[0].isdigit() or next_number >= 0
    if not capital:
        return False
    if number >= 0:
        return marked[number].words.end > 0 and text[marked[number].words.end - 1] in ".!?…"
    sign = text[start:end]
    if sign not in {".", "!", "?", "…", "..."}:
        return False
    if sign != "." or place == 0:
        return True
    previous = text[raw[place - 1][0] : raw[place - 1][1]]
    if raw[place - 1][2] >= 0 or raw[place - 1][1] != start:
        return True
    if previous.isdigit() and len(previous) <= 2:
        return head.lower() in cues.starters or next_number >= 0
    if len(previous) == 1 and previous.isalpha():
        return False
    return previous.lower() not in cues.abbreviations and not (previous.endswith(".") and len(previous) <= 6)
