"""Family names of several words, one token wherever they stand: "Von der Leyen" after "Ursula von der Leyen"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.claims.quotes.endings import is_one_of
from checker.claims.quotes.tags import Token
from checker.claims.quotes.text import Sentence, sentence_of
from checker.languages.shape.quotes import Cues


def with_names(sentences: Sequence[Sentence], cues: Cues) -> Iterator[Sentence]:
    """The sentences with names read alike throughout the report, those of several words as one token."""
    yield from _with_long_names([*_with_known_starts(sentences)], cues)


def _with_known_starts(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """A first word is a name if it is one within another sentence; its capital alone does not tell."""
    names = {token.text for sentence in sentences for token in sentence.tokens[1:] if token.pos in "NE"}
    for sentence in sentences:
        first = sentence.tokens[0]
        if first.pos in "ABXZIo" and first.text in names and first.text[0].isupper():
            yield sentence_of((replace(first, pos="E"), *sentence.tokens[1:]), sentence.block)
        else:
            yield sentence


def _with_long_names(sentences: Sequence[Sentence], cues: Cues) -> Iterator[Sentence]:
    """Family names of several words joined to one token wherever they stand."""
    names = {name for sentence in sentences for name in _long_names(sentence, cues)}
    for sentence in sentences:
        yield _join_names(sentence, names, cues) if names else sentence


def _long_names(sentence: Sentence, cues: Cues) -> Iterator[tuple[str, ...]]:
    """Family names with particles behind a single given name."""
    tokens = sentence.tokens
    for place in range(1, len(tokens)):
        given = tokens[place - 1]
        if tokens[place].text not in cues.particles_of_names or tokens[place].pos in "DG" or given.pos != "E":
            continue
        if not given.text.isalpha() or (place > 1 and tokens[place - 2].pos in "E"):
            continue
        end = place + 1
        while end < len(tokens) and end < place + 2 and tokens[end].text in cues.particles_of_names:
            end += 1
        if (
            end < len(tokens)
            and tokens[end].pos in "NEA"
            and tokens[end].text[0].isupper()
            and not _common(tokens[end], cues)
        ):
            yield tuple(token.text.lower() for token in tokens[place : end + 1])


def _common(token: Token, cues: Cues) -> bool:
    return is_one_of(token.lower, cues.collectives) or is_one_of(token.lower, cues.roles) or token.text.isupper()


def _join_names(sentence: Sentence, names: set[tuple[str, ...]], cues: Cues) -> Sentence:
    firsts = {name[0] for name in names}
    tokens: list[Token] = []
    place = 0
    while place < len(sentence.tokens):
        token = sentence.tokens[place]
        length = 1
        if token.lower in firsts:
            for name in names:
                words = tuple(other.lower for other in sentence.tokens[place : place + len(name)])
                if words == name:
                    length = len(name)
        if length > 1:
            last = sentence.tokens[place + length - 1]
            words_ = " ".join(other.text for other in sentence.tokens[place : place + length])
            token = Token(token.start, last.end, words_, words_, "E")
        tokens.append(token)
        place += length
    return sentence_of(tuple(tokens), sentence.block)
