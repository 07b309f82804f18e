"""Quotations of a report: what stands in marks and what is reported without them, and who said it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.claims.analysis import Analysis, analyse
from checker.claims.quotes.attribution import Watch, attribute
from checker.claims.quotes.frames import find_frames
from checker.claims.quotes.kinds import has_verb, kind_of
from checker.claims.quotes.marks import Marked, find_marked
from checker.claims.quotes.names import with_names
from checker.claims.quotes.reasons import inner_letters, reasons_for
from checker.claims.quotes.text import Sentence, read_sentences
from checker.claims.quotes.unclosed import may_go_on, with_ends
from checker.languages import pack
from checker.languages.shape.quotes import Cues
from checker.model import Block, Quote, QuoteKind


def read_quotes(
    text: str,
    blocks: Sequence[Block],
    language: str,
    analysis: Analysis | None = None,
    watch: Watch | None = None,
) -> tuple[Quote, ...]:
    """All quotations of a report in order of start: direct, partial, titles in marks, and reported speech.

    `text` is the document's text, read inside its blocks alone; offsets point into it. A quotation runs over several
    paragraphs where each opens anew or the mark closes later; one that never closes ends with its first sentence. An
    unknown speaker is ``None``. Without a table of speech words the marks alone are read, and told from titles by their
    length. `analysis` is that of the report, made here where none is given; `watch` is told whom `attribute` weighed.
    """
    analysis = analysis or analyse(text, blocks, language)
    cues = pack(language).quotes
    found = find_marked(text, blocks, may_go_on=lambda quote: may_go_on(text, quote, analysis, cues))
    marked = tuple(with_ends(text, found, blocks, language, analysis, cues))
    sentences = tuple(with_names(read_sentences(text, blocks, marked, analysis, cues), cues))
    kinds = _kinds(text, marked, sentences, analysis, cues)
    quotes = [Quote(one.span, one.words, kinds[number], one.depth, one.closed) for number, one in enumerate(marked)]
    if not cues.speech:
        return tuple(quotes)
    named = [_with_titles_as_names(sentence, kinds) for sentence in sentences]
    return attribute(text, named, quotes, cues, watch)


def _kinds(
    text: str, marked: Sequence[Marked], sentences: Sequence[Sentence], analysis: Analysis, cues: Cues
) -> list[QuoteKind]:
    """The kind of each stretch in marks; a nested one is speech only where it is a sentence set off from the outer."""
    kinds = [QuoteKind.TITLE] * len(marked)
    for number, quote in enumerate(marked):
        if quote.depth:
            words, letters = inner_letters(text, quote, analysis, cues)
            if has_verb(letters) and len(words) > 3 and _set_off(text, quote):
                kinds[number] = QuoteKind.DIRECT
    inner_of: dict[str, tuple[list[str], str]] = {}  # a report of nothing but tiny quotations repeats them
    for sentence in sentences:
        if "Q" not in sentence.pos:
            continue
        frames = find_frames(sentence, cues)
        for place, token in enumerate(sentence.tokens):
            if token.quote >= 0:
                quote = marked[token.quote]
                quoted = quote.words.of(text)
                inner = inner_of.get(quoted) or inner_letters(text, quote, analysis, cues)
                inner_of[quoted] = inner
                repeated = _stands_again(text, quote)
                reasons = reasons_for(text, quote, sentence, place, inner, frames, repeated=repeated, cues=cues)
                kinds[token.quote] = kind_of(text, quote, inner[1], reasons)
    return kinds


def _set_off(text: str, quote: Marked) -> bool:
    """Whether a colon or comma introduces the words, or punctuation ends them: a motto in a speech has neither."""
    before = text[max(0, quote.span.start - 2) : quote.span.start].rstrip()[-1:]
    inside, behind = quote.words.of(text)[-1:], text[quote.span.end : quote.span.end + 1]
    return inside in ".,!?…" or behind == "," or before in (":", ",")


def _stands_again(text: str, quote: Marked) -> bool:
    """Whether the words stand in the report a second time, as names do."""
    words = quote.words.of(text)
    return text.find(words, quote.words.end) >= 0 or 0 <= text.find(words) < quote.words.start


def _with_titles_as_names(sentence: Sentence, kinds: Sequence[QuoteKind]) -> Sentence:
    """A title in marks is a name in the sentence around it: "das Magazin „Spiegel“ berichtet"."""
    if "Q" not in sentence.pos:
        return sentence
    tokens = tuple(
        replace(token, pos="E") if token.quote >= 0 and kinds[token.quote] is QuoteKind.TITLE else token
        for token in sentence.tokens
    )
    return replace(sentence, tokens=tokens, pos="".join(token.pos for token in tokens))
