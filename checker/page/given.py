"""A text that was pasted, dropped or sent: what it is called, its bytes, and what is said of it."""

from __future__ import annotations

from datetime import date

from checker.document import filed_document, read_text
from checker.document.encoding import decode
from checker.document.source import check_size, format_of, looks_like_html, shown
from checker.model import Document
from checker.model.errors import InputError
from checker.model.frozen import frozen

#: What a text may say it is.
FORMATS = ("text", "markdown", "html")

#: Reports that one request may hold: the pairs of a matrix grow with the square.
MOST_TEXTS = 12


@frozen
class Given:
    """One text. `language` is ISO 639-1, recognised where ``None``; `format` likewise; `day` is that of the report.

    `typed` says that it came as characters, in UTF-8 then, and not as a file whose encoding has to be recognised.
    """

    name: str
    content: bytes
    language: str | None = None
    day: date | None = None
    format: str | None = None
    typed: bool = False

    @classmethod
    def written(
        cls, text: str, name: str, language: str | None = None, day: date | None = None, format: str | None = None
    ) -> Given:
        """A text that came as characters. A lone surrogate, which no file can hold, is read as U+FFFD."""
        return cls(name, text.encode("utf-8", "replace"), language, day, format, typed=True)


def read_given(text: Given, limit: int) -> Document:
    """The report in a text, of at most `limit` bytes. Raises InputError, one line that names the text."""
    name = shown(text.name)
    check_size(len(text.content), limit, name)
    if not text.content.strip():
        raise InputError(f"{name}: empty; paste a text or give a file")
    if not text.typed and text.format is None and (filed := filed_document(text.content, name, text.language, limit)):
        return filed
    format = text.format or format_of(text.name) or ("html" if looks_like_html(text.content) else "text")
    content = text.content.decode() if text.typed else decode(text.content, name, html=format == "html").text
    return read_text(content, name=name, language=text.language, format=format, limit=limit)


def day_of(stated: str, where: str) -> date | None:
    """The day stated, ``None`` for an empty text. Raises InputError that names `where` it stands."""
    if not stated:
        return None
    try:
        return date.fromisoformat(stated)
    except ValueError:
        raise InputError(f"{where}: not a date: {stated!r}; write it as 2026-01-31") from None


def language_of(stated: str, where: str) -> str | None:
    """The language stated; ``None`` for no text. Raises InputError for what is no code of two letters or three."""
    if not stated:
        return None
    if not (stated.isascii() and stated.isalpha() and stated.islower() and 2 <= len(stated) <= 3):
        raise InputError(f"{where}: not a language code: {stated!r}; write de or en")
    return stated
