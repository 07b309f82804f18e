"""Formats of the wires: NewsML-G2, ninjs, NITF and IPTC 7901."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

from checker.document.files.markup import first, fragment, local, paragraphs, parse, words_of
from checker.document.files.told import Filed, Told, headed, set_out
from checker.model import FurnitureKind, Metadata, Note, NoteKind
from checker.model.errors import InputError
from checker.model.patterns import compiled

#: Lines above a text that may be its genre or its byline.
_ABOVE = 3

#: Statuses of a version that an agency stands by; any other is said.
_USABLE = ("usable", "")


def newsml(raw: bytes, name: str) -> Filed:
    """The newest version of the one text in a NewsML-G2 message. Raises InputError where it holds none or several."""
    root = parse(raw, name, "NewsML-G2 file")
    found = [item for item in root.iter() if local(item) == "newsitem" and _inline_text(item) is not None]
    if not found:
        raise InputError(f"{name}: no text in this NewsML-G2 file; give the item that holds the text")
    if len(guids := {item.get("guid") for item in found}) > 1:
        raise InputError(f"{name}: holds {len(guids)} texts; give a file for each")
    item = max(found, key=lambda each: _version(each.get("version")))
    about = first(item, "contentmeta")
    about = item if about is None else about
    headline = words_of(first(about, "headline"))
    by = words_of(first(about, "by"))
    genres = {words_of(each) for genre in about.iter() if local(genre) == "genre" for each in genre}
    told = paragraphs(_inline_text(item), name)
    told = [_furnished(part, by, genres - {headline}) if number < _ABOVE else part for number, part in enumerate(told)]
    metadata = Metadata(
        title=headline,
        date=_day(words_of(first(item, "versioncreated")) or words_of(first(item, "contentcreated"))),
        place=_place(words_of(first(about, "dateline"))),
        author=by,
    )
    status = first(item, "pubstatus")
    notes = _said(len(found), item.get("version"), status.get("qcode", "") if status is not None else "")
    return set_out("newsml-g2", headed(headline, told), metadata, notes)


def nitf(raw: bytes, name: str) -> Filed:
    """The text of a NITF file. Raises InputError where it has none."""
    root = parse(raw, name, "NITF file")
    body = first(root, "body")
    if body is None:
        raise InputError(f"{name}: no text in this NITF file; give the file that holds the text")
    issued, place = first(root, "date.issue"), first(body, "dateline")
    told = [part for part in paragraphs(body, name) if part.words != words_of(place)]
    metadata = Metadata(
        title=words_of(first(body, "hl1")),
        date=_day(issued.get("norm") if issued is not None else None),
        place=_place(words_of(first(place, "location")) or words_of(place)) if place is not None else None,
        author=words_of(first(body, "byline")),
    )
    return set_out("nitf", told, metadata)


def ninjs(raw: bytes, name: str) -> Filed:
    """The text of a ninjs object, version 1 to 3. Raises InputError for broken JSON and where no text is in it."""
    try:
        told: dict[str, Any] = {key.lower(): entry for key, entry in json.loads(raw).items()}
    except (ValueError, RecursionError, AttributeError):
        raise InputError(f"{name}: broken JSON: this ninjs file cannot be read; export it again") from None
    headline = _text(told.get("headline")) or _by_role(told.get("headlines"))
    by = _text(told.get("byline")) or _by_role(told.get("bylines"))
    body = _ninjs_body(told, name)
    if not body:
        raise InputError(f"{name}: no text in this ninjs file (body_text, body_html or bodies)")
    body = [_furnished(part, by, set()) if number < _ABOVE else part for number, part in enumerate(body)]
    metadata = Metadata(
        title=headline, date=_day(_text(told.get("versioncreated"))), place=_text(told.get("located")), author=by
    )
    notes = _said(1, None, _text(told.get("pubstatus")) or "")
    return set_out("ninjs", headed(headline, body), metadata, notes)


def iptc7901(raw: bytes, name: str) -> Filed:
    """The text of an IPTC 7901 message, between its bytes STX and ETX. Raises InputError where its end is missing."""
    from checker.document.encoding import decode

    start = raw.find(b"\x02")
    end = raw.find(b"\x03", start)
    if start < 0 or end < 0:
        raise InputError(f"{name}: broken IPTC 7901 message: no text between STX and ETX; receive it again")
    text = decode(re.sub(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]", b" ", raw[start + 1 : end]), name).text
    # agencies end a headline with an equals sign
    text = re.sub(r"[ \t]+=[ \t]*(?=\r?\n|\Z)", "\n", text)
    from checker.document.furniture import stands_alone
    from checker.document.plain import lay_out

    stated = _end_of_message().search(raw, end)
    date = None
    if stated is not None:
        month = _MONTHS.find(stated[2].decode("ascii").lower()) // 3 + 1
        date = f"20{int(stated[3][-2:]):02d}-{month:02d}-{int(stated[1]):02d}" if month else None
    layout = lay_out(text, stands_alone)
    return Filed("iptc7901", layout._replace(metadata=Metadata(date=date)))


_MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec"


@cache
def _end_of_message() -> re.Pattern[bytes]:
    # day and time, month, year: "271604 nov 26"
    return compiled(rb"\b(0[1-9]|[12]\d|3[01])[0-2]\d[0-5]\d\s+([A-Za-z]{3})\s+((?:20)?\d\d)\b")


def _inline_text(item: Any) -> Any | None:
    for holder in item.iter():
        if local(holder) == "inlinexml":
            body = first(holder, "body")
            return body if body is not None else holder
        if local(holder) == "inlinedata" and (holder.get("contenttype") or "text/plain").startswith("text/plain"):
            return holder
    return None


def _version(stated: str | None) -> int:
    return int(stated) if stated and stated.isascii() and stated.isdigit() and len(stated) < 10 else 0


def _furnished(part: Told, by: str | None, genres: set[str | None]) -> Told:
    """A line that repeats the byline or the genre of the metadata is furniture."""
    bare = part.words.strip(" .:()").casefold()
    if by and bare.endswith(by.strip(" .").casefold()) and len(bare) <= len(by) + 12:
        return part._replace(furniture=FurnitureKind.BYLINE)
    if bare in {genre.casefold() for genre in genres if genre}:
        return part._replace(furniture=FurnitureKind.HEADER)
    return part


def _ninjs_body(told: dict[str, Any], name: str) -> list[Told]:
    for kind in ("body_html", "body_xhtml"):
        if (written := _text(told.get(kind))) and (root := fragment(written, name)) is not None:
            return paragraphs(root, name)
    if written := _text(told.get("body_text")):
        return _lines(written)
    bodies = [each for each in told.get("bodies") or () if isinstance(each, dict)]
    bodies.sort(key=lambda each: _text(each.get("role")) not in ("main", "body", None))
    for each in bodies:
        keys = {key.lower(): entry for key, entry in each.items()}
        if not (written := _text(keys.get("value"))):
            continue
        if "html" not in (_text(keys.get("contenttype")) or "text/plain"):
            return _lines(written)
        if (root := fragment(written, name)) is not None:
            return paragraphs(root, name)
    return []


def _lines(written: str) -> list[Told]:
    return [Told(line) for line in written.splitlines() if line.strip()]


def _by_role(entries: Any) -> str | None:
    """The value of the main entry of a list of objects, the first where none is called that."""
    held = [each for each in entries if isinstance(each, dict)] if isinstance(entries, list) else []
    held.sort(key=lambda each: each.get("role") not in ("main", "headline"))
    return _text(held[0].get("value")) if held else None


def _text(entry: Any) -> str | None:
    return entry if isinstance(entry, str) and entry.strip() else None


def _day(stated: str | None) -> str | None:
    """ISO 8601 date of "2026-11-27T16:04:00Z" or "20261127T160400Z"; None for anything else."""
    match = re.match(r"\s*(\d{4})-?(\d\d)-?(\d\d)", stated or "")
    return "-".join(match.groups()) if match is not None else None


def _place(dateline: str | None) -> str | None:
    return re.split(r"\s*[(,–—]|\s-", dateline)[0].strip() or None if dateline else None


def _said(versions: int, version: str | None, status: str) -> tuple[Note, ...]:
    notes = (Note(NoteKind.NEWEST_VERSION, (str(versions), version or "")),) if versions > 1 else ()
    status = status.rpartition(":")[2]
    return notes if status in _USABLE else (*notes, Note(NoteKind.STATUS, (status[:40],)))
