"""A report's blocks as tokens in sentences, each quotation one token: the text that the readers of speech walk through.

Each token carries one letter for its part of speech, so that a phrase is a regular expression over those letters:

    D determiner   G one that may be a genitive   P preposition   L one that may link to a noun
    t noun of the calendar       A adjective or number   N noun   E name   V finite verb   I infinitive   i the same with "zu" inside
    Z participle   X verb particle   R personal pronoun   T other pronoun   F reflexive   W relative or question word   B adverb
    p possessive 's   K conjunction   S subordinator   z "zu", "to"   Q quoted speech   , : ; . ( ) - o punctuation, rest
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from checker.claims.cues import Cues
from checker.claims.quotes_marks import Marked
from checker.model import Block, Span

MAX_WORD = 20
"""Of longer words the last `TAIL` letters are analysed: a compound is what its last part is, and analysis grows with the
square of the length."""

TAIL = 14
REMEMBERED = 20_000
"""Analyses kept; a report has about 500 words that the tagger does not know, and two reports share half of them."""

MAX_SENTENCE = 200
"""Tokens in one go; a longer "sentence" is a table or a broken text, and is cut."""

_MASK = "Zitat"


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a sign or a whole quotation (`quote` is its number), with its lemma and part-of-speech letter."""

    start: int
    end: int
    text: str
    lemma: str
    pos: str
    quote: int = -1

    @property
    def lower(self) -> str:
        return self.text.lower()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence outside of quotations: `tokens` in order and `pos`, their letters as one string."""

    span: Span
    block: int
    tokens: tuple[Token, ...]
    pos: str


@cache
def _tagger(model: str) -> Any:
    from HanTa import HanoverTagger

    tagger = HanoverTagger.HanoverTagger(model)
    tagger.analyze_forward = lru_cache(REMEMBERED)(tagger.analyze_forward)
    return tagger


@lru_cache(REMEMBERED)
def lemma_of(word: str, tag: str, model: str) -> str:
    """The lemma of a word with the tagger's tag for it."""
    return str(_tagger(model).analyze(_tail(word), pos=tag)[0]) if len(word) <= MAX_WORD else word


@lru_cache(REMEMBERED)
def noun_lemma(word: str, model: str, tag: str) -> str:
    """The lower-case lemma of a noun, of a long compound only its ending changed. `tag` is the model's for a noun."""
    head, tail = (word[:-TAIL], _tail(word)) if len(word) > MAX_WORD else ("", word)
    return (head + str(_tagger(model).analyze(tail, pos=tag)[0])).lower()


def _tail(word: str) -> str:
    if len(word) <= MAX_WORD:
        return word
    tail = word[-TAIL:]
    return tail.capitalize() if word[0].isupper() else tail


@cache
def _token_pattern() -> re.Pattern[str]:
    return re.compile(
        r"\d+(?:[.,:]\d+)*(?:-[^\W\d_][\w-]*)?"  # 45.400, 14:30, 17-Jährige
        r"|[^\W\d_]\.(?:[^\W\d_]\.)+"  # z.B., U.S.
        r"|[^\W_]+(?:(?:[-/&.]|[’'](?!(?:s|re|ll|ve|d|m)\b))[^\W_]+)*"  # words, compounds, names with apostrophe
        r"|[’'](?:s|re|ll|ve|d|m)\b"  # the company's, she'll
        r"|\.{3}|[^\w\s]|_"
    )


def read_sentences(text: str, blocks: Sequence[Block], marked: Sequence[Marked], cues: Cues) -> tuple[Sentence, ...]:
    """The sentences of all blocks in order. Outermost quotations are single tokens that sentences do not cut."""
    outer = [(number, quote) for number, quote in enumerate(marked) if quote.depth == 0]
    sentences: list[Sentence] = []
    cursor = 0
    for number, block in enumerate(blocks):
        raw, cursor = _tokenise(text, block.span, outer, cursor)
        for part in _split(text, raw, marked, cues):
            tokens = _tag(part, cues)
            sentences.append(_sentence(tokens, number))
    return tuple(_with_long_names(sentences, cues))


def _sentence(tokens: tuple[Token, ...], block: int) -> Sentence:
    return Sentence(Span(tokens[0].start, tokens[-1].end), block, tokens, "".join(token.pos for token in tokens))


def _with_long_names(sentences: Sequence[Sentence], cues: Cues) -> Iterator[Sentence]:
    """Family names of several words joined to one token wherever they stand: "Von der Leyen" after "Ursula von der Leyen"."""
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
        if end < len(tokens) and tokens[end].pos in "NEA" and tokens[end].text[0].isupper() and not _common(tokens[end], cues):
            yield tuple(token.text.lower() for token in tokens[place : end + 1])


def _common(token: Token, cues: Cues) -> bool:
    return token.lower.endswith(cues.collectives) or token.lower.endswith(cues.roles) or token.text.isupper()


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
    return _sentence(tuple(tokens), sentence.block)


def tag_words(words: Sequence[str], cues: Cues) -> list[tuple[str, str]]:
    """Lemma and part-of-speech letter of each word of a sentence; of verbs alone the lemma is not the word itself."""
    if not words:
        return []
    tags: list[str] = _tagger(cues.model).tag_sent([_tail(word) for word in words], taglevel=0)
    return [
        (lemma_of(word, tag, cues.model) if cues.tags.get(tag, "o") in _VERBS else word, _letter(word, tag, cues))
        for word, tag in zip(words, tags, strict=True)
    ]


def words_of(text: str, span: Span) -> list[str]:
    """The words and signs of a span, as the tokens of a sentence are cut."""
    return [match.group() for match in _token_pattern().finditer(text, span.start, span.end)]


_VERBS = frozenset("VIiZ")
_SIGNS = {",": ",", ";": ";", ":": ":", ".": ".", "!": ".", "?": ".", "…": ".", "...": ".", "(": "(", ")": ")",
          "[": "(", "]": ")", "-": "-", "–": "-", "—": "-"}  # fmt: skip


def _letter(word: str, tag: str, cues: Cues) -> str:
    if word in _SIGNS:
        return _SIGNS[word]
    if word[0] in "'’" and len(word) > 1:
        return "V" if cues.tags.get(tag) == "V" else "p"
    if not word[0].isalnum():
        return "o"
    if word[0].isdigit() and (word[-1].isdigit() or word[-1] == "."):
        return "A"
    if word.lower() in cues.times and tag[0] == "N":
        return "t"
    letter = cues.tags.get(tag, "o")
    if letter == "D" and word.lower() in cues.genitives:
        return "G"
    if letter == "P" and word.lower() in cues.links:
        return "L"
    return letter


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


def _ends(
    text: str, raw: Sequence[tuple[int, int, int]], place: int, marked: Sequence[Marked], cues: Cues
) -> bool:
    """Whether a sentence ends with this token: a full stop and a capital behind it, abbreviations and dates excepted."""
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


def _tag(part: Sequence[tuple[int, int, int, str]], cues: Cues) -> tuple[Token, ...]:
    words = [_MASK if number >= 0 else word for _, _, number, word in part]
    tagged = tag_words(words, cues)
    letters = _mend(words, [letter for _, letter in tagged], cues)
    return tuple(
        Token(start, end, word, lemma, "Q" if number >= 0 else letter, number)
        for (start, end, number, word), (lemma, _), letter in zip(part, tagged, letters, strict=True)
    )


def _mend(words: Sequence[str], letters: list[str], cues: Cues) -> list[str]:
    """Tags put right that the tagger gets wrong in news.

    A capital within a German sentence is a noun or name whatever its ending ("der Vorsitzende Enders", "Peter Kurz");
    a word read as infinitive in a clause without another verb is the plural of the present ("sagen die Kritiker").
    """
    if len(words) > 1 and letters[0] == "A" and letters[1] == "V" and words[0][0].isupper():
        letters[0] = "E"  # no adjective stands before a verb: "Stoiber sagte"
    for place in range(1, len(words)):
        if letters[place] in "AZIVBX" and words[place][0].isupper() and cues.nouns_are_capital:
            following = letters[place + 1] if place + 1 < len(words) else ""
            if letters[place] != "A" or following not in "NEA" or words[place].lower().endswith(cues.roles):
                letters[place] = "N" if words[place].lower().endswith(cues.roles) else "E"
    for place, letter in enumerate(letters):
        small_noun = letter == "N" and cues.nouns_are_capital and words[place].islower() and words[place][-1] in "nte"
        if small_noun or (letter == "I" and "z" not in letters[max(0, place - 1) : place]):
            start = max((n for n in range(place) if letters[n] in ",:;"), default=-1) + 1
            end = next((n for n in range(place, len(letters)) if letters[n] in ",:;."), len(letters))
            if not any(other in "Vz" for other in letters[start:end]):
                letters[place] = "V"
    return letters


def is_reported(token: Token, cues: Cues) -> bool:
    """Whether a finite verb has the form of reported speech: the German Konjunktiv I ("sei", "gehe")."""
    if token.pos != "V":
        return False
    if token.lower in cues.reported:
        return True
    return bool(cues.reported) and token.lower.endswith("e") and token.lower + "n" == token.lemma.lower()
