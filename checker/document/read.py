"""Reading a report: bytes or a string -> `Document`. The flow of reading on one screen."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import BinaryIO

from checker.document.encoding import decode
from checker.document.files.recognise import read_filed
from checker.document.furniture import stands_alone, take_apart
from checker.document.kinds import to_blocks
from checker.document.language import is_supported, language_of
from checker.document.parts import Layout, Paragraph, blanked, merged, stripped
from checker.document.repeats import fold_repeats
from checker.document.source import check_size, format_of, looks_like_html, read_bytes, shown
from checker.model import Basis, Block, BlockKind, Document, Furniture, Metadata, Note, NoteKind
from checker.model.errors import InputError

FORMATS = ("text", "markdown", "html")

#: Bytes of a report's file where nothing else is asked for; a long report has 30,000.
LIMIT = 1_000_000

#: A page is mostly markup and scripts.
PAGE = 10


def read_file(
    path: str,
    *,
    language: str | None = None,
    stdin: BinaryIO | None = None,
    limit: int | None = LIMIT,
    fetch: bool = False,
) -> Document:
    """The report in the file; "-" reads standard input. What a file is shows in its content; Markdown
    and pages also in the suffix. With `fetch` an address of the web is asked for its page; else nothing is.

    Raises InputError, one line that names the file and what to do, where it cannot be read or is larger than `limit`
    bytes; a page may be `PAGE` times as large, its text may not.
    """
    if fetch and (found := _fetched(path, limit)) is not None:
        return read_content(found, path, language=language, limit=limit)
    raw = read_bytes(path, stdin, limit * PAGE if limit is not None else None)
    return read_content(raw, path, language=language, limit=limit)


def _fetched(path: str, limit: int | None) -> bytes | None:
    """The page at an address; None where the path is that of a file."""
    from checker.document import fetch

    return fetch.fetched(path, limit=(limit or LIMIT) * PAGE) if fetch.is_address(path) else None


def read_content(raw: bytes, path: str, *, language: str | None = None, limit: int | None = LIMIT) -> Document:
    """The report in the bytes of a file of that path; "-" is standard input. Raises InputError as `read_file` does."""
    name = shown(path)
    if not raw:
        raise InputError(f"{name}: the file is empty; give a file with a report")
    called = "<stdin>" if path == "-" else path
    if (filed := filed_document(raw, name, language, limit)) is not None:
        return replace(filed, name=called)
    format = format_of(path) or ("html" if looks_like_html(raw) else "text")
    if format != "html":
        check_size(len(raw), limit, name)
    decoded = decode(raw, name, html=format == "html")
    document = read_text(decoded.text, name=name, language=language, format=format, limit=limit)
    notes = (Note(NoteKind.ENCODING_GUESSED, (decoded.encoding,)),) if decoded.guessed else ()
    metadata = replace(document.metadata, encoding=decoded.encoding)
    return replace(document, name=called, metadata=metadata, notes=notes + document.notes)


def filed_document(raw: bytes, name: str, language: str | None, limit: int | None) -> Document | None:
    """The report in a file of a wire, an editor or a mail program; None where the bytes are text, Markdown or HTML.

    Offsets point into the text that was taken out of it. Raises InputError as `read_file` does.
    """
    if (filed := read_filed(raw, name)) is None:
        return None
    check_size(_size(filed.layout.text), limit, name)
    document = _document(filed.layout, name, filed.format, language, Basis.EXTRACTED)
    return replace(document, notes=filed.notes + document.notes, pages=filed.pages)


def read_text(
    text: str, *, name: str = "text", language: str | None = None, format: str = "text", limit: int | None = None
) -> Document:
    """The report in the string, as "text", "markdown" or "html". Offsets point into the string, for HTML into the
    extracted text. Newlines are never translated; a byte order mark at the head is dropped.

    Raises InputError where there is nothing to read, or more than `limit` bytes of UTF-8.
    """
    text = text.removeprefix("\ufeff")
    if not text or text.isspace():
        raise InputError(f"{name}: nothing but white space; give a file with a report")
    if format != "html":
        check_size(_size(text), limit, name)
    layout = _laid_out(text, name, format)
    check_size(_size(layout.text), limit, name)
    return _document(layout, name, format, language, Basis.EXTRACTED if format == "html" else Basis.FILE)


def _document(layout: Layout, name: str, format: str, language: str | None, basis: Basis) -> Document:
    shown_text = blanked(layout.text, (mark.span for mark in layout.markup))
    blocks, furniture, metadata, notes = _blocks(shown_text, layout)
    code = language_of("\n".join(block.span.of(shown_text) for block in blocks), language)
    return Document(
        name=name,
        text=layout.text,
        language=code,
        supported=is_supported(code),
        basis=basis,
        blocks=tuple(blocks),
        furniture=furniture,
        metadata=replace(metadata, format=format),
        notes=notes,
    )


def _size(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def words_only(document: Document) -> str:
    """The document's text with all furniture blanked: the same length, the same offsets, nothing but the report.

    Markup inside a block (a link's address, asterisks, a web address) is blanked too, so values are read from this.
    """
    return blanked(document.text, (part.span for part in document.furniture))


def _laid_out(text: str, name: str, format: str) -> Layout:
    if format == "html":
        from checker.document import html

        return html.lay_out(text, name)
    if format == "markdown":
        from checker.document import markdown

        return markdown.lay_out(text, stands_alone)
    if format == "text":
        from checker.document import plain

        return plain.lay_out(text, stands_alone)
    raise ValueError(f"unknown format {format!r}, not one of {', '.join(FORMATS)}")


def _blocks(text: str, layout: Layout) -> tuple[list[Block], tuple[Furniture, ...], Metadata, tuple[Note, ...]]:
    """Blocks, furniture, metadata and notes; `text` is the layout's text with its markup blanked."""
    pieces, taken = take_apart(text, layout.paragraphs)
    metadata = layout.metadata
    for hit in taken:
        metadata = merged(metadata, hit.metadata)
    if not pieces:
        return _kept_anyway(layout, metadata)
    blocks, repeated = fold_repeats(text, to_blocks(text, pieces))
    title = next((block for block in blocks if block.kind is BlockKind.TITLE), None)
    if title is not None:
        metadata = replace(metadata, title=metadata.title or " ".join(title.span.of(text).split()))
    return blocks, _in_order(layout.markup, [*(hit.furniture for hit in taken), *repeated]), metadata, ()


def _in_order(markup: tuple[Furniture, ...], furniture: list[Furniture]) -> tuple[Furniture, ...]:
    """All furniture by place; markup inside other furniture is part of it and not listed again."""
    furniture = sorted(furniture, key=lambda part: part.span)
    starts = [part.span.start for part in furniture]

    def swallowed(mark: Furniture) -> bool:
        before = bisect_right(starts, mark.span.start) - 1
        return before >= 0 and furniture[before].span.contains(mark.span)

    kept = [mark for mark in markup if not swallowed(mark)]
    return tuple(sorted([*furniture, *kept], key=lambda part: part.span))


def _kept_anyway(
    layout: Layout, metadata: Metadata
) -> tuple[list[Block], tuple[Furniture, ...], Metadata, tuple[Note, ...]]:
    """A text in which all looked like furniture is one paragraph, and says so: nothing passes silently."""
    whole = stripped(layout.text, 0, len(layout.text))
    paragraphs = layout.paragraphs or (Paragraph(whole),)
    blocks = [Block(paragraph.span, BlockKind.PARAGRAPH) for paragraph in paragraphs]
    markup = layout.markup if layout.paragraphs else ()
    return blocks, markup, metadata, (Note(NoteKind.NO_RUNNING_TEXT),)
