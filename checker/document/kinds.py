"""What each piece of a report is: title, teaser, heading, caption or paragraph."""

from __future__ import annotations

from checker.document.furniture import Piece
from checker.document.punctuation import ends_sentence, has_boundary, is_full_sentence
from checker.model import Block, BlockKind

HEADING_LONGEST = 130  # code points; the longest headline of agencies and papers seen is near 110
TEASER_LONGEST = 600  # code points
CAPTION_LONGEST = 700
KICKER_WORDS = 4  # a line of so few words above a longer one is the kicker of that headline
MOST_KICKERS = 3  # lines above a headline: a section, a place, a topic


def to_blocks(text: str, pieces: list[Piece]) -> list[Block]:
    """The pieces as blocks, in order. `text` has its markup blanked."""
    kinds = [_alone(text, piece) for piece in pieces]
    _name_title(text, pieces, kinds)
    _name_teaser(text, pieces, kinds)
    return [Block(piece.span, kind) for piece, kind in zip(pieces, kinds, strict=True)]


def _alone(text: str, piece: Piece) -> BlockKind:
    """The kind as far as the piece shows it by itself."""
    if piece.titled or piece.paragraph.hint is not None:
        return BlockKind.TITLE if piece.titled else piece.paragraph.hint or BlockKind.PARAGRAPH
    if piece.credited and piece.span.end - piece.span.start <= CAPTION_LONGEST and not piece.dated:
        return BlockKind.CAPTION
    return BlockKind.HEADING if is_heading(piece.span.of(text), piece) else BlockKind.PARAGRAPH


def is_heading(words: str, piece: Piece) -> bool:
    """Whether the words are a line above others: short, one phrase, no full stop."""
    if piece.dated or piece.paragraph.loose or len(words) > HEADING_LONGEST or words[0].islower():
        return False
    return any(c.isalpha() for c in words) and not ends_sentence(words) and not has_boundary(words)


def _name_title(text: str, pieces: list[Piece], kinds: list[BlockKind]) -> None:
    """One title at most: the one that is marked, else the first heading when only captions stand before it."""
    marked = [number for number, kind in enumerate(kinds) if kind is BlockKind.TITLE]
    for number in marked[1:]:
        kinds[number] = BlockKind.HEADING
    if marked:
        return
    first = next((number for number, kind in enumerate(kinds) if kind is not BlockKind.CAPTION), None)
    if first is None:
        return
    if kinds[first] is BlockKind.PARAGRAPH and _is_spoken_headline(text, pieces, first):
        kinds[first] = BlockKind.TITLE
    if kinds[first] is not BlockKind.HEADING:
        return
    lengths = [len(piece.span.of(text).split()) for piece in pieces[: first + MOST_KICKERS + 1]]
    for following in range(first + 1, len(lengths)):
        if kinds[following] is not BlockKind.HEADING or pieces[following].paragraph.hint:
            break
        if lengths[first] <= KICKER_WORDS and lengths[following] > lengths[first]:
            first = following
    kinds[first] = BlockKind.TITLE


def _is_spoken_headline(text: str, pieces: list[Piece], first: int) -> bool:
    """A first line that asks or exclaims, above a longer text: "Wer zahlt den Schaden?"."""
    words, piece = pieces[first].span.of(text), pieces[first]
    if first + 1 >= len(pieces) or piece.dated or piece.paragraph.loose or len(words) > HEADING_LONGEST:
        return False
    bare = words.rstrip("\"'“”»’ ")
    longer = pieces[first + 1].span.end - pieces[first + 1].span.start > len(words)
    return bare.endswith(("?", "!")) and not has_boundary(words) and longer and "\n" not in words


def _name_teaser(text: str, pieces: list[Piece], kinds: list[BlockKind]) -> None:
    """The summary above the report: the first paragraph if it is bold, or if the report opens anew after it."""
    body = [n for n, kind in enumerate(kinds) if kind is BlockKind.PARAGRAPH and not pieces[n].paragraph.loose]
    if len(body) < 2 or pieces[body[0]].dated:
        return
    first, second = body[0], body[1]
    piece = pieces[first]
    if piece.span.end - piece.span.start > TEASER_LONGEST or not is_full_sentence(piece.span.of(text)):
        return
    headed = BlockKind.TITLE in kinds[:first] and len(body) > 2 and BlockKind.HEADING not in kinds[first + 1 : second]
    if piece.paragraph.strong or pieces[second].dated or headed:
        kinds[first] = BlockKind.TEASER
