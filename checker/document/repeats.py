"""What a report says twice counts once: a teaser told again in the body, a paragraph that stands there twice."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import NamedTuple

from checker.document.punctuation import rough_sentences
from checker.model import Block, BlockKind, Furniture, FurnitureKind, Span

# A short answer ("Nein, das stimmt nicht.") may be given twice; so many words are not repeated by chance.
LEAST_WORDS = 5

_TOLD = (BlockKind.TEASER, BlockKind.PARAGRAPH, BlockKind.CAPTION)


class _Sentence(NamedTuple):
    words: str  # with single blanks between the words
    span: Span


def fold_repeats(text: str, blocks: list[Block]) -> tuple[list[Block], list[Furniture]]:
    """The blocks without those that only repeat others, and these as furniture.

    A block all of whose sentences stand in other blocks goes; the teaser first, then the later of two. Each block that
    holds one of its sentences gets that sentence's place among its `copies`. `text` has its markup blanked.
    """
    sentences = [_sentences(text, block) for block in blocks]
    holders: dict[str, list[int]] = defaultdict(list)
    for number, told in enumerate(sentences):
        for words in {sentence.words for sentence in told}:
            holders[words].append(number)
    left = {words: len(numbers) for words, numbers in holders.items()}
    gone: set[int] = set()
    for number in _order(blocks):
        words_here = {sentence.words for sentence in sentences[number]}
        if words_here and all(left[words] > 1 for words in words_here):
            gone.add(number)
            for words in words_here:
                left[words] -= 1
    dropped = {
        number: [(next(n for n in holders[s.words] if n not in gone), s.span) for s in sentences[number]]
        for number in gone
    }
    dropped |= _repeated_titles(text, blocks, dropped)
    copies: dict[int, list[Span]] = defaultdict(list)
    for number, places in dropped.items():
        if len({keeper for keeper, _ in places}) == 1:
            copies[places[0][0]].append(blocks[number].span)
        else:
            for keeper, span in places:
                copies[keeper].append(span)
    kept = [
        replace(block, copies=tuple(sorted(copies[number]))) if number in copies else block
        for number, block in enumerate(blocks)
        if number not in dropped
    ]
    return kept, [Furniture(blocks[number].span, FurnitureKind.REPEATED) for number in dropped]


def _order(blocks: list[Block]) -> list[int]:
    """Teaser first, then from the last block to the first: the earlier of two equal paragraphs stays."""
    told = [number for number, block in enumerate(blocks) if block.kind in _TOLD]
    return sorted(told, key=lambda number: (blocks[number].kind is not BlockKind.TEASER, -number))


def _sentences(text: str, block: Block) -> list[_Sentence]:
    """The block's sentences, empty where it is too short to be told twice by intent."""
    if block.kind not in _TOLD or len(block.span.of(text).split(maxsplit=LEAST_WORDS)) < LEAST_WORDS:
        return []
    cuts = rough_sentences(text, block.span.start, block.span.end)
    return [_Sentence(" ".join(text[start:end].split()), Span(start, end)) for start, end in cuts]


def _repeated_titles(
    text: str, blocks: list[Block], dropped: dict[int, list[tuple[int, Span]]]
) -> dict[int, list[tuple[int, Span]]]:
    """Headings that say the title again."""
    title = next((number for number, block in enumerate(blocks) if block.kind is BlockKind.TITLE), None)
    if title is None:
        return {}
    words = blocks[title].span.of(text).split()
    return {
        number: [(title, block.span)]
        for number, block in enumerate(blocks)
        if block.kind is BlockKind.HEADING and number not in dropped and block.span.of(text).split() == words
    }
