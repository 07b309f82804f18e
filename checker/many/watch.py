"""A wire that is followed: new and changed files of folders, new items of feeds, kept and compared as they come.

folder or feed -> items -> intake -> the pairs with what is new -> findings
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from checker.document.source import is_report
from checker.many.archive.items import Fault, Item, outlet_in, read_items, read_one
from checker.many.archive.store import Store
from checker.model.clean import one_line
from checker.model.errors import CheckerError, InputError
from checker.model.frozen import frozen
from checker.model.version import version

#: Seconds that a feed's server has for an answer.
PATIENCE = 30

#: Bytes of a feed at most; those of large papers have a tenth.
LARGEST = 20_000_000

#: Milliseconds after which a folder without changes is left for a moment, to look at feeds and at being stopped.
TICK = 500

#: Milliseconds in which changes of a folder are taken together: a file is written in steps.
TOGETHER = 800


def is_feed(source: str) -> bool:
    """Whether a source is the address of a feed; anything else is a folder."""
    return source.startswith(("http://", "https://"))


@frozen
class Folder:
    """A folder of reports; folders in it name the outlets, where none is given."""

    path: Path
    outlet: str = ""
    limit: int | None = None

    def all(self) -> Iterator[Item | Fault]:
        """All reports that are in it now."""
        for each in read_items([str(self.path)], outlet=self.outlet, limit=self.limit):
            if not (isinstance(each, Fault) and "no reports in this folder" in each.told):
                yield each

    def changed(self, paths: Iterable[str]) -> Iterator[Item | Fault]:
        """The reports among these files; a file that is gone again is none."""
        own = self.path.resolve()
        for name in sorted(set(paths)):
            path = Path(name)
            if not (path.is_relative_to(own) and is_report(path) and path.is_file()):
                continue
            shown = self.path / path.relative_to(own)
            try:
                yield read_one(shown.as_posix(), outlet=self.outlet or outlet_in(self.path, shown), limit=self.limit)
            except CheckerError as error:
                yield Fault(str(error))


@dataclass(slots=True)
class Feed:
    """A feed in RSS or Atom, asked again `every` so many seconds; the server is told what is here already."""

    url: str
    outlet: str = ""
    every: float = 60.0
    next: float = 0.0
    marks: dict[str, str] | None = None

    def due(self) -> bool:
        return time.monotonic() >= self.next

    def items(self, store: Store) -> Iterator[Item | Fault]:
        """Its items, none where nothing changed since the last time; where the server fails, a `Fault`."""
        self.next = time.monotonic() + self.every
        held = json.loads(store.state(f"feed {self.url}") or "{}")
        try:
            content, marks = _fetched(self.url, held)
        except InputError as error:
            yield Fault(str(error))
            return
        if content is None:
            return
        parsed = parse_feed(content)
        if parsed.get("bozo") and not parsed.entries:
            yield Fault(f"{one_line(self.url)}: not a feed in RSS or Atom")
            return
        yield from (
            entry_item(entry, self.outlet or parsed.feed.get("title", ""), self.url) for entry in parsed.entries
        )
        self.marks = marks

    def settle(self, store: Store) -> None:
        """Note the state that the items were of, once they are kept: what a run loses, the next one asks for again."""
        if self.marks is not None:
            store.note(f"feed {self.url}", json.dumps(self.marks))
            self.marks = None


def parse_feed(content: bytes) -> Any:
    """A feed as feedparser reads it. Raises InputError where that is not installed."""
    return needed("feedparser").parse(content)


def entry_item(entry: Any, outlet: str, url: str) -> Item | Fault:
    """An item of a feed as a report: its headline, and its text or teaser without marks."""
    bodies = [each.get("value", "") for each in entry.get("content", ())] or [entry.get("summary", "")]
    title = _text(entry.get("title", ""))
    text = "\n\n".join(part for part in (title, *map(_text, bodies)) if part)
    name = entry.get("id") or entry.get("link") or title
    if not text:
        return Fault(f"{one_line(url)}: {one_line(str(name))}: no text")
    told = entry.get("published_parsed") or entry.get("updated_parsed")
    day = time.strftime("%Y-%m-%dT%H:%M", told) if told else ""
    return Item(str(name), outlet, day, text, f"{one_line(url)}: {one_line(str(name))}")


def watch(
    folders: Sequence[Folder],
    feeds: Sequence[Feed],
    store: Store,
    *,
    take: Callable[[Iterable[Item | Fault]], None],
    stop: threading.Event,
    once: bool = False,
) -> None:
    """Hand to `take` what is there, then whatever comes, until `stop` is set.

    Args:
        once: what is there, and no more.
    """
    for folder in folders:
        take(folder.all())
    changes = _changes([folder.path for folder in folders], stop) if not once else iter(((),))
    for changed in changes:
        for folder in folders:
            if changed:
                take(folder.changed(changed))
        for feed in feeds:
            if feed.due() and not stop.is_set():
                take(feed.items(store))
                feed.settle(store)
        if stop.is_set():
            return


def _changes(folders: Sequence[Path], stop: threading.Event) -> Iterator[Sequence[str]]:
    """The files that changed, again and again; an empty list where none did for a moment."""
    if not folders:
        while not stop.is_set():
            yield ()
            stop.wait(TICK / 1000)
        return
    found = needed("watchfiles").watch(
        *folders,
        stop_event=stop,
        yield_on_timeout=True,
        rust_timeout=TICK,
        debounce=TOGETHER,
        raise_interrupt=False,
        watch_filter=None,
    )
    yield ()
    for changes in found:
        yield [path for _, path in changes]


def needed(package: str) -> Any:
    """A package of the extra `watch`. Raises InputError where it is not installed."""
    try:
        return import_module(package)
    except ImportError:
        raise InputError(f"checker watch needs {package}: pip install 'fact-checker-diff[watch]'") from None


def _fetched(url: str, held: dict[str, str]) -> tuple[bytes | None, dict[str, str]]:
    """A feed, or ``None`` where the server says that it is as it was; and the marks to ask with the next time."""
    headers = {"User-Agent": f"checker/{version()}", "Accept": "application/rss+xml, application/atom+xml, */*;q=0.5"}
    asks = {"etag": "If-None-Match", "modified": "If-Modified-Since"}
    headers |= {asks[name]: value for name, value in held.items() if name in asks}
    shown = one_line(url)
    try:
        with urlopen(Request(url, headers=headers), timeout=PATIENCE) as answer:
            content = answer.read(LARGEST + 1)
            marks = {"etag": answer.headers.get("ETag"), "modified": answer.headers.get("Last-Modified")}
    except HTTPError as error:
        if error.code == 304:
            return None, held
        raise InputError(f"{shown}: the server answers {error.code} ({one_line(str(error.reason))})") from None
    except (OSError, ValueError) as error:
        raise InputError(f"{shown}: cannot be had: {one_line(str(getattr(error, 'reason', error)))}") from None
    if len(content) > LARGEST:
        raise InputError(f"{shown}: more than {LARGEST // 1_000_000} MB; not a feed")
    return content, {name: value for name, value in marks.items() if value}


def _text(markup: str) -> str:
    """The words of a piece of HTML, paragraphs apart."""
    if "<" not in markup and "&" not in markup:
        return " ".join(markup.split())
    html: Any = import_module("lxml.html")
    words: list[str] = []
    for piece in html.fragments_fromstring(markup, no_leading_text=False):
        words.append(piece if isinstance(piece, str) else piece.text_content() + (piece.tail or ""))
    return "\n\n".join(" ".join(each.split()) for each in words if each.strip())
