"""Bytes of a file -> its text, with the encoding that was recognised, or an error that names the byte."""

from __future__ import annotations

import codecs
import re
from functools import cache
from typing import NamedTuple

from checker.model.errors import InputError
from checker.model.patterns import compiled

_BOMS = (  # longest first: the UTF-32 mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_MAGIC = (
    (b"%PDF", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\xd0\xcf\x11\xe0", "an old Word, Excel or PowerPoint file"),
    (b"{\\rtf", "a rich text (RTF) file"),
    (b"%!PS", "a PostScript file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "a database"),
)
_ZIPPED = (
    (b"word/", "a Word document (DOCX)"),
    (b"xl/", "an Excel file (XLSX)"),
    (b"ppt/", "a PowerPoint file (PPTX)"),
    (b"opendocument.text", "an OpenDocument text (ODT)"),
    (b"epub", "an e-book (EPUB)"),
)
_ZIP_HEAD = 4096  # bytes in which a ZIP archive names its first members

# Western text in UTF-16 has a NUL in (nearly) every second byte and nearly none in the others.
_NUL_MANY, _NUL_FEW = 0.6, 0.05
# Western text in one-byte encodings: French has 5 % of bytes above 0x7f, German 2 %; Russian or Greek above 60 %.
_HIGH_SHARE = 0.25
# Between two small letters stands a small letter or an apostrophe; in DOS and Mac encodings read as Windows-1252 it
# does not ("f\u0178r", "m\u201enner"). One such place may be a typing error.
_ODD_INSIDE_WORDS = 0.1
_ODD_ALLOWED = 1

_CONTROL = compiled(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_META_CHARSET = compiled(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.I)
_META_WITHIN = 4096  # bytes; HTML asks for the declaration within the first 1,024, sites do not always obey


class Decoded(NamedTuple):
    """A decoded file. `guessed` says that neither a mark nor valid UTF-8 showed the encoding."""

    text: str
    encoding: str
    guessed: bool = False


def decode(raw: bytes, name: str, *, html: bool = False) -> Decoded:
    """The text in the bytes, newlines as they are, without byte order mark.

    Raises InputError for binary files and for bytes that are no text in UTF-8, UTF-16 or Windows-1252. With `html`
    a charset that the page declares comes before a guess.
    """
    for bom, encoding in _BOMS:
        if raw.startswith(bom):
            label = "utf-8-bom" if encoding == "utf-8" else encoding
            return Decoded(_strict(raw[len(bom) :], encoding, name, len(bom)), label)
    _refuse_binary(raw, name)
    if wide := _utf16_by_nuls(raw):
        return Decoded(_strict(raw, wide, name, 0), wide, guessed=True)
    if (nul := raw.find(b"\0")) >= 0:
        raise InputError(f"{name}: binary file (NUL at byte {nul}); give a text, Markdown or HTML file")
    try:
        return Decoded(raw.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        return _one_byte(raw, name, error, html=html)


def _strict(raw: bytes, encoding: str, name: str, skipped: int) -> str:
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name}: not valid {encoding.upper()} at byte {error.start + skipped}; save the file as UTF-8"
        ) from None
    if (nul := text.find("\0")) >= 0:
        raise InputError(f"{name}: binary file (NUL at character {nul}); give a text, Markdown or HTML file")
    return text


def _refuse_binary(raw: bytes, name: str) -> None:
    kind = next((what for magic, what in _MAGIC if raw.startswith(magic)), None)
    if raw.startswith(b"PK\x03\x04"):
        kind = next((what for part, what in _ZIPPED if part in raw[:_ZIP_HEAD]), kind)
    if raw[:4] == b"RIFF" and raw[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        kind = "an image, sound or film"
    if raw[4:8] == b"ftyp":
        kind = "a film or image"
    if kind:
        raise InputError(f"{name}: this is {kind}, not a text; export it as text, Markdown or HTML first")


def _utf16_by_nuls(raw: bytes) -> str | None:
    even, odd = raw[::2], raw[1::2]
    if not odd:
        return None
    low, high = even.count(0) / len(even), odd.count(0) / len(odd)
    if high > _NUL_MANY and low < _NUL_FEW:
        return "utf-16-le"
    if low > _NUL_MANY and high < _NUL_FEW:
        return "utf-16-be"
    return None


def _one_byte(raw: bytes, name: str, error: UnicodeDecodeError, *, html: bool) -> Decoded:
    if html and (declared := _declared(raw)):
        return declared
    unreadable = InputError(
        f"{name}: unreadable encoding (byte {error.start} fits neither UTF-8 nor Windows-1252); save the file as UTF-8"
    )
    if (control := _CONTROL.search(raw)) is not None:
        raise InputError(
            f"{name}: binary file (control character at byte {control.start()}); give a text, Markdown or HTML file"
        )
    if _mostly_utf8(raw):
        raise InputError(f"{name}: broken UTF-8 at byte {error.start}; save the file as UTF-8 again")
    try:
        text = raw.decode("windows-1252")
    except UnicodeDecodeError:
        raise unreadable from None
    if mac := _of_a_mac(raw, text):
        return Decoded(mac, "mac-roman", guessed=True)
    if not _plausible(text):
        raise unreadable
    latin = not any(0x80 <= byte < 0xA0 for byte in raw)
    return Decoded(text, "iso-8859-1" if latin else "windows-1252", guessed=True)


def _of_a_mac(raw: bytes, text: str) -> str | None:
    """The text as an old Mac wrote it, where that alone leaves only letters inside of words ("f\u0178r" is "für")."""
    mac = raw.decode("mac-roman")
    return mac if _odd_inside(text) and not _odd_inside(mac) and _inside_word().search(mac) else None


def _declared(raw: bytes) -> Decoded | None:
    """The page as the charset of its meta element says, None where none is declared or it does not fit."""
    match = _META_CHARSET.search(raw[:_META_WITHIN])
    if match is None:
        return None
    label = match[1].decode("ascii").lower()
    try:
        codec = codecs.lookup("windows-1252" if label in ("iso-8859-1", "latin-1", "latin1") else label)
        if codec.name in ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-7"):
            return None
        text = raw.decode(codec.name)
    except (LookupError, UnicodeError, AssertionError):
        return None
    return Decoded(text, label) if isinstance(text, str) else None


def _mostly_utf8(raw: bytes) -> bool:
    text = raw.decode("utf-8", errors="replace")
    bad = text.count("\N{REPLACEMENT CHARACTER}")
    good = sum(character > "\x7f" for character in text) - bad
    return good > bad


@cache
def _inside_word() -> re.Pattern[str]:
    return compiled(r"(?<=[a-z])[\x80-\uffff](?=[a-z])")


def _odd_inside(text: str) -> int:
    """How many characters between two small letters are neither a small letter nor a mark that stands there."""
    inside = _inside_word().findall(text)
    return sum(not (character.islower() or character in "’´\xad·–—/\xa0") for character in inside)


def _plausible(text: str) -> bool:
    """Whether text decoded as Windows-1252 looks Western: few high characters, and small letters inside words."""
    high = sum(character > "\x7f" for character in text)
    if high > _HIGH_SHARE * len(text) and high > _ODD_ALLOWED:
        return False
    inside = _inside_word().findall(text)
    odd = _odd_inside(text)
    return odd <= max(_ODD_ALLOWED, _ODD_INSIDE_WORDS * len(inside)) and not (odd and odd == high)
