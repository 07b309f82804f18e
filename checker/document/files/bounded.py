"""Packed files, unpacked within bounds: neither a bomb nor a broken archive is more than one line."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from checker.model.errors import InputError

#: Bytes that one file may unpack to. A word processor's file of a long report has 200,000 of XML.
UNPACKED = 20_000_000

#: How many times its size. XML of a word processor packs 5 to 30 fold, text 3 fold, a bomb 1,000 fold.
RATIO = 200

#: A small file may pack better than that: a megabyte hurts nobody.
SMALL = 1_000_000

_DICTIONARY = 1_000  # bytes before a stream of a PDF in which it says how it is packed

#: Members of an archive; a document with many pictures has some hundred.
MEMBERS = 2_000


def gunzip(raw: bytes, name: str) -> bytes:
    """The content of a gzip file. Raises InputError where it is broken or unpacks to more than the bounds."""
    unpacker = zlib.decompressobj(wbits=31)
    most = min(UNPACKED, max(SMALL, len(raw) * RATIO))
    try:
        content = unpacker.decompress(raw, most + 1)
    except zlib.error:
        raise InputError(f"{name}: broken gzip file; pack it again") from None
    if len(content) > most:
        raise InputError(f"{name}: unpacks to more than {most / 1_000_000:g} MB, refused; unpack it yourself")
    if not unpacker.eof:
        raise InputError(f"{name}: broken gzip file, its end is missing; pack it again")
    return content


def inflated(raw: bytes, name: str) -> None:
    """Raises InputError where the packed streams of a PDF, pictures aside, unpack to more than the bounds."""
    most, view = UNPACKED, memoryview(raw)
    for stream in re.finditer(rb"(?<!end)stream\r?\n", raw):
        head = raw[max(0, stream.start() - _DICTIONARY) : stream.start()].rpartition(b" obj")[2]
        if b"/FlateDecode" not in head or b"/Image" in head:
            continue
        try:
            most -= len(zlib.decompressobj().decompress(view[stream.end() :], most + 1))
        except zlib.error:
            continue  # what is broken is told by its reader
        if most < 0:
            raise InputError(f"{name}: unpacks to more than {UNPACKED / 1_000_000:g} MB, refused; export it as text")


def unzip(raw: bytes, name: str, kind: str) -> dict[str, bytes]:
    """The XML members of an archive by name; pictures and the like stay packed.

    Raises InputError for a broken or encrypted archive, and for one that says or turns out to be larger than bounds.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            members = archive.infolist()
            if any(member.flag_bits & 1 for member in members):
                raise InputError(f"{name}: this {kind} is protected by a password; save it without one")
            read = [member for member in members if member.filename.endswith((".xml", ".rels"))]
            most = min(UNPACKED, max(SMALL, len(raw) * RATIO))
            if len(members) > MEMBERS or sum(member.file_size for member in read) > most:
                raise InputError(f"{name}: this {kind} unpacks to more than a report has, refused; export it as text")
            # zipfile reads no more of a member than the archive says it has
            return {member.filename: archive.read(member) for member in read}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, RuntimeError, ValueError):
        raise InputError(f"{name}: broken {kind}; save it again, or export it as text") from None
