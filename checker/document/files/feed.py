"""An item of a feed, RSS or Atom. Feeds often carry teasers alone: what the item holds is what is read."""

from __future__ import annotations

from typing import Any

from checker.document.files.markup import fragment, local, paragraphs, parse, words_of
from checker.document.files.told import Filed, Told, headed, set_out
from checker.model import Metadata
from checker.model.errors import InputError

_FULL = ("encoded", "content", "description", "summary")  # the longer text first
_DATES = ("pubdate", "published", "updated", "date")


def feed(raw: bytes, name: str) -> Filed:
    """The one item of a feed. Raises InputError where it holds none or several."""
    root = parse(raw, name, "feed")
    items = [each for each in root.iter() if local(each) in ("item", "entry")]
    if len(items) != 1:
        raise InputError(f"{name}: a feed with {len(items)} items; give a file with the one item to compare")
    held: dict[str, Any] = {}
    for child in items[0]:
        held.setdefault(local(child), child)
    body = next((held[key] for key in _FULL if key in held and _has_words(held[key])), None)
    told = _told(body, name) if body is not None else []
    title = words_of(held.get("title"))
    date = next((words_of(held[key]) for key in _DATES if key in held), None)
    return set_out("feed", headed(title, told), Metadata(title=title, date=_day(date)))


def _has_words(element: Any) -> bool:
    return bool("".join(element.itertext()).strip())


def _told(body: Any, name: str) -> list[Told]:
    if len(body):  # XHTML in Atom
        return paragraphs(body, name)
    root = fragment(body.text or "", name)
    return paragraphs(root, name) if root is not None else []


def _day(stated: str | None) -> str | None:
    from datetime import datetime
    from email.utils import parsedate_to_datetime

    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return read(stated or "").date().isoformat()
        except (ValueError, TypeError, IndexError):
            continue
    return None
