"""Which of the reports that come in are new, which come back, and which take the place of an earlier version."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from checker.many.archive.records import Record
from checker.model.frozen import frozen


@frozen
class Version:
    """A report that is kept: its number and hash, name and outlet; `later` is the one that took its place."""

    number: int
    hash: bytes
    name: str
    outlet: str
    later: int | None


@dataclass(slots=True)
class Changes:
    """What a transaction does: `new` reports with their numbers, and what stands under `later` of reports now.

    `back` are the reports that were replaced and are the latest version again. `kept` counts what was not known.
    """

    new: list[tuple[int, Record]] = field(default_factory=list)
    later: dict[int, int | None] = field(default_factory=dict)
    back: set[int] = field(default_factory=set)
    kept: int = 0


def changes(records: Iterable[Record], there: Sequence[Version], free: int) -> Changes:
    """What becomes of reports, in their order.

    A report is known by its hash. One of the same name and outlet and with another text is a later version: the earlier
    is compared no more, until its text comes again.

    Args:
        there: all that is kept of the same hashes, and the latest versions under the same names.
        free: the first number that no report has.
    """
    found = Changes()
    known = {each.hash: each.number for each in there}
    later = {each.number: each.later for each in there}
    standing: dict[tuple[str, str], set[int]] = defaultdict(set)
    named = {each.number: (each.name, each.outlet) for each in there}
    for each in there:
        if each.later is None:
            standing[each.name, each.outlet].add(each.number)
    for record in records:
        number = known.get(record.hash)
        if number is not None and later[number] is None:
            continue
        before = min(standing[record.name, record.outlet], default=None)
        if number is None:
            number, free = free, free + 1
            found.new.append((number, record))
            known[record.hash], named[number] = number, (record.name, record.outlet)
        else:  # a text that was changed and is changed back
            found.back.add(number)
            found.later[number] = None
        later[number] = None
        standing[named[number]].add(number)
        if before is not None:
            later[before] = found.later[before] = number
            standing[named[before]].discard(before)
        found.kept += 1
    return found
