"""What was read: a text with its spans, blocks, furniture and metadata."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checker.model.frozen import frozen


class Basis(StrEnum):
    """What offsets point into: the decoded file itself, or a text extracted from it."""

    FILE = "file"
    EXTRACTED = "extracted"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points in a document's text, ``0 <= start <= end``."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The text in the span."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def moved(self, by: int) -> Span:
        """The span shifted by so many code points."""
        return Span(self.start + by, self.end + by)


class BlockKind(StrEnum):
    """What a block of a report is. Captions are claims too: they state facts under a picture."""

    TITLE = "title"
    TEASER = "teaser"
    HEADING = "heading"
    CAPTION = "caption"
    PARAGRAPH = "paragraph"


@frozen
class Block:
    """A stretch of running text that sentences do not cross. `copies` are places that repeat it word for word."""

    span: Span
    kind: BlockKind
    copies: tuple[Span, ...] = ()


class FurnitureKind(StrEnum):
    """Parts of the file that are not statements of the report."""

    HEADER = "header"
    DATELINE = "dateline"
    CREDIT = "credit"
    BYLINE = "byline"
    MARKUP = "markup"
    REPEATED = "repeated"


@frozen
class Furniture:
    """A stretch of the text that was taken out of the claims, and what it is."""

    span: Span
    kind: FurnitureKind


@frozen
class Metadata:
    """What a report says of itself. Each field as the report states it; `date` is ISO 8601, as precise as stated.

    `date_certain` is false where the date comes from a bare file header and may be that of an archive.
    """

    title: str | None = None
    date: str | None = None
    date_certain: bool = True
    place: str | None = None
    agency: str | None = None
    author: str | None = None
    credits: tuple[str, ...] = ()
    encoding: str | None = None
    format: str | None = None


class NoteKind(StrEnum):
    """What may be remarked on a reading; the values that each has are said beside it."""

    ENCODING_GUESSED = "encoding-guessed"  # its name
    NO_RUNNING_TEXT = "no-running-text"
    QUOTED_LINES = "quoted-lines"  # how many
    ATTACHED_FILES = "attached-files"  # how many
    TRACKED_DELETIONS = "tracked-deletions"
    NEWEST_VERSION = "newest-version"  # of how many, its number
    STATUS = "status"  # what the agency calls it


@frozen
class Note:
    """A remark on how a report was read: a kind and its values, put into words where it is shown."""

    kind: NoteKind
    values: tuple[str, ...] = ()


@frozen
class Document:
    """A report as read: the text that offsets point into, its blocks, its furniture and its metadata.

    `language` is ISO 639-1 or ``und``; `supported` says whether the checker reads that language. `notes` are remarks
    on the reading (an encoding that was guessed, say), for people. `pages` are the offsets at which pages begin, empty
    for a file without pages.
    """

    name: str
    text: str
    language: str
    supported: bool
    basis: Basis
    blocks: tuple[Block, ...]
    furniture: tuple[Furniture, ...] = ()
    metadata: Metadata = Metadata()
    notes: tuple[Note, ...] = ()
    pages: tuple[int, ...] = ()
