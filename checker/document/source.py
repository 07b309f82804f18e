"""Where a report comes from: a path or standard input -> its bytes, and which format they are in."""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path
from typing import BinaryIO

from checker.model.errors import InputError
from checker.model.patterns import compiled

STDIN_NAME = "<stdin>"
_SUFFIXES = {".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html", ".xhtml": "html"}
SUFFIXES = (
    ".txt",
    *_SUFFIXES,
    ".docx",
    ".rtf",
    ".xml",
    ".nitf",
    ".newsml",
    ".ninjs",
    ".atom",
    ".rss",
    ".7901",
    ".pdf",
    ".eml",
    ".mhtml",
    ".mht",
    ".gz",
)
"""Ends of the names of files that are read as reports where a folder is given; anything else in it is left alone."""

LINES = (".jsonl", ".jsonl.gz", ".jsonl.xz", ".ndjson", ".ndjson.gz", ".ndjson.xz")
"""Ends of the names of files of many reports, a JSON object a line; packed ones are unpacked as they are read."""

_SNIFFED = 4096  # bytes or characters in which a page says that it is HTML


def is_report(path: Path) -> bool:
    """Whether a file of a folder is read as a report; a packed file of many is none, nor is a hidden one."""
    name = path.name.lower()
    return name.endswith(SUFFIXES) and not name.endswith(LINES) and not name.startswith(".")


def reports_in(folder: Path, *, below: bool) -> list[Path]:
    """The reports in a folder in the order of their names, those of the folders `below` it too where asked for."""
    return sorted(path for path in folder.glob("**/*" if below else "*") if is_report(path) and path.is_file())


def no_reports(folder: str) -> str:
    """What is said of a folder without any, as messages name it."""
    return f"{folder}: no reports in this folder ({', '.join(SUFFIXES)})"


def shown(path: str) -> str:
    """The path as messages name it: on one line."""
    return STDIN_NAME if path == "-" else "".join(c if c.isprintable() else "?" for c in path)


def check_size(size: int, limit: int | None, name: str) -> None:
    """Raises InputError where a report of so many bytes is more than `limit` of them."""
    if limit is not None and size > limit:
        most = f"{limit / 1_000_000:g} MB"
        raise InputError(f"{name}: more than the {most} that a report may have; take it apart, or raise --max-size")


def read_bytes(path: str, stdin: BinaryIO | None = None, limit: int | None = None) -> bytes:
    """All bytes of the file, or of standard input for "-". Raises InputError with one line that says what to do.

    No more than `limit` bytes are read, so that a device without an end is a line too.
    """
    name = shown(path)
    try:
        if path == "-":
            import sys

            stream = stdin or getattr(sys.stdin, "buffer", None)
            if stream is None:
                raise InputError(f"{name}: standard input is closed; name a file")
            return _within(stream, limit, name)
        if os.path.isdir(path):
            raise InputError(f"{name}: is a directory; give the file of one report")
        with open(path, "rb") as file:
            return _within(file, limit, name)
    except FileNotFoundError:
        if re.match(r"https?://", path, re.I):
            raise InputError(
                f"{name}: web addresses are not fetched; save the page and give its file, or add --fetch"
            ) from None
        raise InputError(f"{name}: no such file; check the path") from None
    except PermissionError:
        raise InputError(f"{name}: no permission to read it; change its rights or give a copy") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{name}: cannot be read ({reason}); check the path") from None


def _within(stream: BinaryIO, limit: int | None, name: str) -> bytes:
    raw = stream.read() if limit is None else stream.read(limit + 1)
    check_size(len(raw), limit, name)
    return raw


def format_of(path: str) -> str | None:
    """The format that the path's suffix names: "markdown", "html" or None."""
    return _SUFFIXES.get(os.path.splitext(path)[1].lower())


@cache
def _html_opening() -> re.Pattern[bytes]:
    return compiled(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html[\s>])", re.I | re.S)


def looks_like_html(raw: bytes) -> bool:
    """Whether the content opens as an HTML page does, in any encoding that keeps ASCII readable."""
    head = raw[:_SNIFFED].removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    return _html_opening().match(head.replace(b"\0", b"")) is not None
