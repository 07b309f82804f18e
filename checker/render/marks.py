"""Marks on the full text of a report: what a finding is about, what agrees, what stands in this report alone.

Marks overlap as they like (a figure inside a quotation inside a claim, two quotations that cross). They are cut into
pieces that nest, so that any markup can be made of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import pairwise

from checker.model import BlockKind, Document, Evidence, Finding, FurnitureKind, Report, Side, Span
from checker.model.frozen import frozen
from checker.model.patterns import compiled
from checker.render.passage import plain

BLANK_LINE = compiled(r"\n\s*\n")


class MarkKind(StrEnum):
    """What a mark says, outermost first where two have the same span."""

    FURNITURE = "furniture"
    ONLY = "only"
    AGREE = "agree"
    UNCHECKED = "unchecked"
    RELATED = "related"
    FINDING = "finding"

    @property
    def rank(self) -> int:
        return list(MarkKind).index(self)


@frozen
class Mark:
    """A marked place: `number` counts from 1 in the list that it belongs to, `anchor` is its name in a document.

    `finding` is the one that a FINDING or RELATED mark belongs to.
    """

    span: Span
    kind: MarkKind
    number: int
    anchor: str
    finding: Finding | None = None


class Step(StrEnum):
    """What comes next in a marked text."""

    OPEN = "open"
    TEXT = "text"
    CLOSE = "close"


@frozen
class Token:
    """One step through a marked text; opens and closes nest inside a paragraph.

    `edge` is true where a mark is opened for the first time and where it is closed for the last.
    """

    step: Step
    text: str = ""
    mark: Mark | None = None
    edge: bool = False


@frozen
class Paragraph:
    """A stretch of a report's text as its page shows it. `kind` is that of its block, ``None`` for furniture alone."""

    kind: BlockKind | None
    tokens: tuple[Token, ...]


def place_anchor(side: Side, kind: MarkKind, number: int, further: int = 0) -> str:
    """The name of a place in the text: "a-finding-1", "b-only-12"; `further` counts the related places of a finding."""
    return f"{side}-{kind}-{number}" + (f"-{further}" if further else "")


def marks(report: Report, side: Side) -> tuple[Mark, ...]:
    """All marks on one report's text, outermost first."""
    document = report.a if side is Side.A else report.b
    found = [
        *_furniture(document),
        *_of_findings(report, side),
        *_listed(side, MarkKind.ONLY, report.coverage.only_a if side is Side.A else report.coverage.only_b),
        *_listed(side, MarkKind.AGREE, [item.a if side is Side.A else item.b for item in report.confirmed]),
        *(
            _mark(side, MarkKind.UNCHECKED, number, item.evidence)
            for number, item in enumerate(report.unchecked, 1)
            if item.side is side
        ),
    ]
    return tuple(sorted(found, key=lambda mark: (mark.span.start, -mark.span.end, mark.kind.rank, mark.anchor)))


def paragraphs(document: Document, marked: Sequence[Mark]) -> tuple[Paragraph, ...]:
    """The whole text in paragraphs of tokens; every character but the white space between paragraphs is in one.

    `marked` is sorted, outermost first, as `marks` gives it. Texts are `plain`: one line, nothing that could act.
    """
    spans = list(paragraph_spans(document))
    tokens = [list(_tokens(document.text, span, marked)) for span in spans]
    edged = _with_edges(tokens)
    return tuple(Paragraph(_kind(document, span), tuple(each)) for span, each in zip(spans, edged, strict=True))


def anchors(shown: Sequence[Paragraph]) -> frozenset[str]:
    """The names of the places that really are in these paragraphs, so that no link leads nowhere."""
    return frozenset(token.mark.anchor for paragraph in shown for token in paragraph.tokens if token.mark)


def _of_findings(report: Report, side: Side) -> Iterator[Mark]:
    for number, finding in enumerate(report.findings, 1):
        own = finding.a if side is Side.A else finding.b
        if own:
            yield _mark(side, MarkKind.FINDING, number, own, finding)
        for further, related in enumerate(finding.related, 1):
            if related.side is side:
                yield _mark(side, MarkKind.RELATED, number, related.evidence, finding, further)


def _listed(side: Side, kind: MarkKind, places: Sequence[Evidence]) -> list[Mark]:
    return [_mark(side, kind, number, evidence) for number, evidence in enumerate(places, 1)]


def _mark(
    side: Side, kind: MarkKind, number: int, evidence: Evidence, finding: Finding | None = None, further: int = 0
) -> Mark:
    return Mark(evidence.span, kind, number, place_anchor(side, kind, number, further), finding)


def _furniture(document: Document) -> Iterator[Mark]:
    for number, item in enumerate(document.furniture, 1):
        yield Mark(item.span, MarkKind.FURNITURE, number, f"furniture-{number}")


def paragraph_spans(document: Document) -> Iterator[Span]:
    """Where paragraphs lie, without the white space around them: at blank lines, and where a block starts a line."""
    text = document.text
    cuts = {0, len(text), *(match.end() for match in BLANK_LINE.finditer(text)), *_line_cuts(document)}
    for start, end in pairwise(sorted(cuts)):
        stretch = text[start:end]
        left = len(stretch) - len(stretch.lstrip())
        kept = stretch.strip()
        if kept:
            yield Span(start + left, start + left + len(kept))


def _line_cuts(document: Document) -> Iterator[int]:
    """The starts of lines on which a block, or a line of furniture, begins; markup (a bullet) belongs to its block."""
    starts = [block.span for block in document.blocks]
    starts += [item.span for item in document.furniture if item.kind is not FurnitureKind.MARKUP]
    ended = 0
    for span in sorted(starts):
        line = document.text.rfind("\n", 0, span.start) + 1
        if line >= ended:
            yield line
        ended = max(ended, span.end)


def _kind(document: Document, paragraph: Span) -> BlockKind | None:
    """The kind of the first block in a paragraph; a text without blocks is all paragraphs."""
    if not document.blocks:
        return BlockKind.PARAGRAPH
    return next((block.kind for block in document.blocks if block.span.overlaps(paragraph)), None)


def _tokens(text: str, inside: Span, marked: Sequence[Mark]) -> Iterator[Token]:
    """The paragraph's text with the pieces of the marks that lie on it, properly nested."""
    here = [mark for mark in marked if mark.span.overlaps(inside)]
    bounds = {bound for mark in here for bound in (mark.span.start, mark.span.end)}
    cuts = sorted({inside.start, inside.end, *(bound for bound in bounds if inside.start < bound < inside.end)})
    opened: list[Mark] = []
    for start, end in pairwise(cuts):
        covering = [mark for mark in here if mark.span.start <= start and end <= mark.span.end]
        kept = _common(opened, covering)
        yield from (Token(Step.CLOSE, mark=mark) for mark in reversed(opened[kept:]))
        yield from (Token(Step.OPEN, mark=mark) for mark in covering[kept:])
        yield Token(Step.TEXT, plain(text[start:end]))
        opened = covering
    yield from (Token(Step.CLOSE, mark=mark) for mark in reversed(opened))


def _common(one: Sequence[Mark], other: Sequence[Mark]) -> int:
    """How many marks the two have in common from the start."""
    length = 0
    for mark, its_match in zip(one, other, strict=False):
        if mark is not its_match:
            break
        length += 1
    return length


def _with_edges(tokens: Sequence[Sequence[Token]]) -> list[list[Token]]:
    """The tokens, the first opening and the last closing of each mark known as such."""
    firsts: dict[str, tuple[int, int]] = {}
    lasts: dict[str, tuple[int, int]] = {}
    for number, paragraph in enumerate(tokens):
        for index, token in enumerate(paragraph):
            if token.mark and token.step is Step.OPEN:
                firsts.setdefault(token.mark.anchor, (number, index))
            elif token.mark:
                lasts[token.mark.anchor] = (number, index)
    edges = {*firsts.values(), *lasts.values()}
    return [
        [
            Token(token.step, token.text, token.mark, edge=True) if (number, index) in edges else token
            for index, token in enumerate(paragraph)
        ]
        for number, paragraph in enumerate(tokens)
    ]


@frozen
class Piece:
    """A stretch of a report's text on a page that leads to places in it; `anchor` is "" where nothing does."""

    text: str
    anchor: str = ""
    kind: str = ""
    severity: str = ""


def pieces(document: Document, paragraph: Span, marks: Sequence[tuple[Span, Piece]]) -> Iterator[Piece]:
    """The paragraph's text, cut at its marks; a mark inside another one is a place without words before it.

    Args:
        marks: places in or across the paragraph in their order, each with the piece to make of it, without its text.
    """
    at = paragraph.start
    for span, piece in marks:
        start = max(span.start, at)
        if start > at:
            yield Piece(plain(document.text[at:start]))
        end = min(max(start, span.end), paragraph.end)
        yield Piece(plain(document.text[start:end]), piece.anchor, piece.kind, piece.severity)
        at = max(at, end)
    if at < paragraph.end:
        yield Piece(plain(document.text[at : paragraph.end]))
