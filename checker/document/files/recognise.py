"""Which kind of file the bytes are, and the file as read."""

from __future__ import annotations

import re
from collections.abc import Callable

from checker.document.files.told import Filed
from checker.model.errors import InputError
from checker.model.patterns import compiled

Reader = Callable[[bytes, str], Filed]

_ROOTS = {"newsmessage": "newsml", "newsitem": "newsml", "packageitem": "newsml", "nitf": "nitf",
          "rss": "feed", "rdf": "feed", "feed": "feed", "item": "feed", "entry": "feed"}  # fmt: skip
# What may stand above the root of XML, one after the other, and the root.
_ABOVE = compiled(rb"\s+|<!--.*?-->|<\?[^>]{0,500}>|<!doctype[^>\[]{0,500}(?:\[[^\]]{0,5000}\]\s*)?>", re.I | re.S)
_ROOT = compiled(rb"<(?:[A-Za-z_][\w.-]{0,40}:)?([A-Za-z_][\w.-]{0,40})")
_GZIP = b"\x1f\x8b"
_SNIFFED = 8_192  # bytes in which a file says what it is
_MAIL = compiled(rb"(?:From [^\n]*\n)?(?:[A-Za-z][A-Za-z0-9-]{0,60}:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*){2,}")
_MAIL_KEYS = compiled(rb"^(?:mime-version|message-id|received|return-path|content-type):", re.I | re.M)
_NINJS = compiled(rb'"(?:body_text|body_html|body_xhtml|bodies)"\s*:')


def read_filed(raw: bytes, name: str) -> Filed | None:
    """The file as read; None for plain text, Markdown and HTML, which are read as what they are.

    Raises InputError, one line, for a file of a known kind that cannot be read, and for XML of an unknown kind.
    """
    if raw.startswith(_GZIP):
        return _unpacked(raw, name)
    reader = _reader(raw, name)
    filed = reader(raw, name) if reader is not None else None
    if filed is not None and not any(character.isalnum() for character in filed.layout.text):
        raise InputError(f"{name}: no text in this file ({filed.format}); give the file that holds the text")
    return filed


def _unpacked(raw: bytes, name: str) -> Filed | None:
    """What is in a gzip file; a plain text in it is laid out here."""
    from checker.document.encoding import decode
    from checker.document.files.bounded import gunzip
    from checker.document.source import looks_like_html

    content = gunzip(raw, name)
    if content.startswith(_GZIP):
        raise InputError(f"{name}: packed twice; unpack it yourself")
    if not content:
        raise InputError(f"{name}: nothing in this gzip file; give a file with a report")
    if (filed := read_filed(content, name)) is not None:
        return filed
    if looks_like_html(content):
        from checker.document import html

        return Filed("html", html.lay_out(decode(content, name, html=True).text, name))
    from checker.document.furniture import stands_alone
    from checker.document.plain import lay_out

    return Filed("text", lay_out(decode(content, name).text, stands_alone))


def _reader(raw: bytes, name: str) -> Reader | None:
    head = raw[:_SNIFFED].removeprefix(b"\xef\xbb\xbf")
    if raw.startswith(b"%PDF"):
        from checker.document.files.pdf import pdf

        return pdf
    if (headers := _MAIL.match(head)) is not None and _MAIL_KEYS.search(headers[0]):
        from checker.document.files.mail import mail

        return mail
    if raw.startswith(b"PK\x03\x04") and (b"word/" in raw or b"word\\" in raw):
        from checker.document.files.office import docx

        return docx
    if head.lstrip().startswith(b"{\\rtf"):
        from checker.document.files.office import rtf

        return rtf
    if raw.startswith(b"\xd0\xcf\x11\xe0") and "EncryptedPackage".encode("utf-16-le") in raw:
        raise InputError(f"{name}: this document is protected by a password; save it without one")
    if re.match(rb"[\s\x16]*\x01", head):
        from checker.document.files.wire import iptc7901

        return iptc7901
    if head.lstrip().startswith(b"{") and _NINJS.search(raw):
        from checker.document.files.wire import ninjs

        return ninjs
    return _of_xml(head.replace(b"\0", b"").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff"), name)


def _of_xml(head: bytes, name: str) -> Reader | None:
    at = 0
    while (above := _ABOVE.match(head, at)) is not None:
        at = above.end()
    match = _ROOT.match(head, at)
    root = match[1].decode("ascii", "replace").lower() if match is not None else None
    kind = _ROOTS.get(root or "")
    if kind in ("newsml", "nitf"):
        from checker.document.files import wire

        return wire.newsml if kind == "newsml" else wire.nitf
    if kind == "feed" and (root in ("rss", "feed") or head.lstrip()[:5].lower() == b"<?xml"):
        from checker.document.files.feed import feed

        return feed
    if root and root != "html" and head.lstrip()[:5].lower() == b"<?xml":
        raise InputError(f"{name}: XML of a kind that is not read (<{root}>); export it as text")
    return None
