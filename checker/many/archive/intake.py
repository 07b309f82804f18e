"""Reports into the store, some hundreds at a time: a long run that is cut short loses the last ones at most."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice

import numpy as np

from checker.align.encode import Encoder
from checker.claims.words import content_words
from checker.document import read_text
from checker.many.archive.items import EXTRACTED, Fault, Item
from checker.many.archive.records import Record
from checker.many.archive.store import Store
from checker.model import Basis, Document
from checker.model.errors import CheckerError
from checker.model.frozen import frozen

#: Reports of one transaction: a second's work.
TOGETHER = 500

#: Code points of a report that say which event it is of: headline and lead, as much as a teaser has at most. What
#: follows is background that other events share.
LEAD = 600

#: What a file with it is called binary for; JSON can bring it too, and databases cannot keep it.
NUL = "\0"


@frozen
class Taken:
    """What became of some reports: how many are `kept` now that were not, how many were `known`, and the faults."""

    kept: int
    known: int
    faults: tuple[Fault, ...] = ()


@frozen
class Part:
    """Reports of one transaction that are not known: each with its hash. `items` counts all that were given."""

    fresh: tuple[tuple[bytes, Item], ...]
    faults: tuple[Fault, ...]
    items: int


@frozen
class Ready:
    """A part that is read: what the store keeps, and what cannot be read."""

    records: tuple[Record, ...]
    faults: tuple[Fault, ...]


#: Reads parts, in their order.
Reader = Callable[[Iterator[Part]], Iterator[tuple[Part, Ready]]]


def take_in(
    store: Store,
    items: Iterable[Item | Fault],
    *,
    encoder: Encoder,
    today: date,
    together: int = TOGETHER,
    reader: Reader | None = None,
) -> Iterator[Taken]:
    """Keep reports, one `Taken` a transaction, after it is on the disk.

    Args:
        encoder: the one the store was made with.
        today: the day of reports that state none.
        together: reports of one transaction.
        reader: where parts are read, if not here.

    Raises:
        ModelError: the store has vectors of another encoder.
        InputError: the store cannot be written.
    """
    store.made_with(encoder.name)
    parts = _parts(store, items, together)
    read = ((part, read_part(part, encoder, today)) for part in parts) if reader is None else reader(parts)
    for part, ready in read:
        kept = store.add(ready.records)
        yield Taken(kept, part.items - kept - len(ready.faults), (*part.faults, *ready.faults))


def _parts(store: Store, items: Iterable[Item | Fault], together: int) -> Iterator[Part]:
    waiting = iter(items)
    while part := list(islice(waiting, together)):
        given = {_hash(each): each for each in part if isinstance(each, Item)}
        known = store.known(list(given))
        fresh = tuple((hash, item) for hash, item in given.items() if hash not in known)
        faults = tuple(each for each in part if isinstance(each, Fault))
        yield Part(fresh, faults, len(part) - len(faults))


def read_part(part: Part, encoder: Encoder, today: date) -> Ready:
    """Read and encode the reports of a part."""
    read = [(hash, *_read(item)) for hash, item in part.fresh]
    faults = tuple(each for _, each, _ in read if isinstance(each, Fault))
    fresh = [(hash, each, document) for hash, each, document in read if isinstance(each, Item) and document]
    return Ready(tuple(_records(fresh, encoder, today)), faults)


def _hash(item: Item) -> bytes:
    """What tells reports apart: the outlet and the text."""
    return hashlib.sha256(f"{item.outlet}\0{item.text}".encode("utf-8", "surrogatepass")).digest()


def _read(item: Item) -> tuple[Item | Fault, Document | None]:
    if any(NUL in each for each in (item.name, item.outlet, item.date, item.text)):
        return Fault(f"{item.where}: has the character NUL, which no text has; take it out"), None
    try:
        return item, read_again(item.text, name=item.name, format=item.format, language=item.language)
    except CheckerError as error:
        return Fault(f"{item.where}: {str(error).removeprefix(f'{item.name}: ')}"), None


def read_again(text: str, *, name: str, format: str, language: str | None) -> Document:
    """The report of a text as the store keeps it."""
    if format == EXTRACTED:
        return replace(read_text(text, name=name, language=language), basis=Basis.EXTRACTED)
    return read_text(text, name=name, language=language, format=format)


def _records(fresh: Sequence[tuple[bytes, Item, Document]], encoder: Encoder, today: date) -> list[Record]:
    leads = [lead_of(document) for _, _, document in fresh]
    vectors = encoder.encode(leads).astype(np.float16)
    return [
        Record(
            _written(item.name),
            _written(item.outlet),
            item.date,
            ordinal(item.date, today),
            document.language,
            item.format,
            item.text,
            hash,
            vector,
            content_words(lead, document.language),
        )
        for (hash, item, document), lead, vector in zip(fresh, leads, vectors, strict=True)
    ]


def _written(name: str) -> str:
    """A name as it can be kept: what is no character in it, as in file names of another encoding, spelled out."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def lead_of(document: Document) -> str:
    """The beginning of a report without its furniture, cut behind a word."""
    text = ""
    for block in document.blocks:
        text += block.span.of(document.text) + "\n"
        if len(text) > LEAD:
            return text[:LEAD].rpartition(" ")[0] or text[:LEAD]
    return text.strip()


def ordinal(stated: str, today: date) -> int:
    """The day of a date as it is stated, or today's where it says none."""
    try:
        return date.fromisoformat(stated[:10]).toordinal()
    except ValueError:
        return today.toordinal()
