"""File headers: what archives, editors and Markdown write above a report ("date 2018-10", "Stand: 4. Mai 2016")."""

from __future__ import annotations

import re
from functools import cache

from checker.document import agencies
from checker.document.dates import stated
from checker.document.parts import Found, found, stripped
from checker.document.plain import lines
from checker.document.words import either, words
from checker.model import Furniture, FurnitureKind, Metadata, Span
from checker.model.patterns import compiled

_LONGEST_LINE = 160  # characters; a longer line is no header
_FRONT_MATTER_LINES = 60


@cache
def _bare_date() -> re.Pattern[str]:
    return compiled(rf"\s*(?:{either(words().date_labels)})\s+(?=\d)", re.I)


@cache
def _key() -> re.Pattern[str]:
    # Without a colon only dates follow ("Veröffentlicht am 4. Mai 2016").
    return compiled(rf"(?P<key>{either(words().header_keys)})(?:\s*:\s*|\s+(?=\S))", re.I)


def bare_date(text: str, span: Span) -> Found | None:
    """An archive's header before the text, "date 2018-10": metadata, but not sure to be the day of the report."""
    match = _bare_date().match(text, span.start, span.end)
    date = stated(text, match.end()) if match is not None else None
    if match is None or date is None or date.iso is None:
        return None
    metadata = Metadata(date=date.iso, date_certain=False)
    return found(span.start, min(match.end() + date.length, span.end), FurnitureKind.HEADER, metadata)


def header_line(text: str, span: Span) -> Found | None:
    """A line that is a header as a whole: a key with its value, or a date alone."""
    body = span.of(text)
    if len(body) > _LONGEST_LINE:
        return None
    if (date := stated(body)) is not None and date.iso is not None and _rest_empty(body[date.length :]):
        return found(span.start, span.end, FurnitureKind.HEADER, Metadata(date=date.iso)) if len(date.iso) > 4 else None
    match = _key().match(body)
    if match is None:
        return None
    field, value = words().header_keys[match["key"].lower()], body[match.end() :].strip()
    colon = ":" in match[0]
    if field == "date":
        date = stated(value)
        if date is None or not _rest_empty(value[date.length :]):
            return None
        return found(span.start, span.end, FurnitureKind.HEADER, Metadata(date=date.iso))
    if not colon or field == "title" or _is_sentence(value):
        return None
    return found(span.start, span.end, FurnitureKind.HEADER, _stated_field(field, value))


def title_label(text: str, span: Span) -> Found | None:
    """The key before a headline, "Titel: ...": the headline itself is a statement of the report."""
    match = _key().match(text, span.start, span.end)
    if (
        match is None
        or ":" not in match[0]
        or words().header_keys[match["key"].lower()] != "title"
        or match.end() >= span.end
    ):
        return None
    return found(span.start, match.end(), FurnitureKind.HEADER)


def front_matter(text: str) -> tuple[int, list[Furniture], Metadata | None, Span | None]:
    """The YAML head of a Markdown file: where the text begins, its furniture, its metadata, the place of its title."""
    rows: list[Span] = []
    closed = None
    for line in lines(text):
        rows.append(line)
        if len(rows) == 1 and line.of(text).strip() != "---":
            return 0, [], None, None
        if len(rows) > 1 and line.of(text).strip() in ("---", "..."):
            closed = line
            break
        if len(rows) > _FRONT_MATTER_LINES:
            break
    if closed is None:
        return 0, [], None, None
    title: Span | None = None
    fields: dict[str, str] = {}
    for line in rows[1:-1]:
        match = _key().match(text, line.start, line.end)
        field = words().header_keys[match["key"].lower()] if match is not None and ":" in match[0] else ""
        if match is None or not field:
            continue
        value = _unquoted(text, match.end(), line.end)
        if value.start < value.end:
            fields.setdefault(field, value.of(text))
            title = value if field == "title" and title is None else title
    date = stated(fields.get("date", ""))
    metadata = Metadata(
        title=fields.get("title"),
        date=date.iso if date is not None else None,
        place=fields.get("place"),
        agency=agencies.signature(fields.get("agency", "")) or fields.get("agency"),
        author=fields.get("author"),
    )
    whole = stripped(text, 0, closed.end)
    parts = [Span(whole.start, title.start), Span(title.end, whole.end)] if title is not None else [whole]
    return closed.end, [Furniture(part, FurnitureKind.HEADER) for part in parts], metadata, title


def _unquoted(text: str, start: int, end: int) -> Span:
    value = stripped(text, start, end)
    if value.end - value.start >= 2 and text[value.start] in "\"'" and text[value.end - 1] == text[value.start]:
        return stripped(text, value.start + 1, value.end - 1)
    return value


def _stated_field(field: str, value: str) -> Metadata:
    if field == "author":
        return Metadata(author=value or None)
    if field == "place":
        return Metadata(place=value or None)
    if field == "agency":
        return Metadata(agency=agencies.signature(value) or value or None)
    return Metadata()


def _rest_empty(rest: str) -> bool:
    return not rest.strip(" \t|-–—\xa0")  # no full stop: "4. Mai 2016." may end a wrapped sentence


def _is_sentence(value: str) -> bool:
    return value.endswith((".", "!", "?")) and value.count(" ") >= 3
