"""The events that reports tell of: one pass over the days, each day's reports held against those of the days before.

Rows -> likeness (vectors, words, days) -> groups of a day, and the open events they belong to -> Events
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from checker.align.parts import weigh
from checker.many.archive.likeness import Likeness, Mixture
from checker.many.archive.linkage import NEVER, link
from checker.many.archive.store import Store
from checker.model.frozen import frozen

DAYS = 3
"""An event is open for so many days after a report of it: what is told later is its sequel."""

BLOCK = 4_000
"""Reports that are grouped at once: those of a day, and on larger days a part of them; 64 MB."""

OPEN = 8_000
"""Reports of earlier blocks that new ones are held against at most, the latest of them: 128 MB."""

#: Called with the number of reports done so far.
Progress = Callable[[int], None]


@frozen(eq=False)
class Events:
    """The events of a store: `numbers`, `turns` and `days` of the reports `(n,)`, `outlets`, and their `event`.

    Reports are in the order of their days; an event is the place of its first report, found by `likeness`. `words` are
    the words of each report's lead, with their language.
    """

    numbers: NDArray[np.int64]
    turns: NDArray[np.int64]
    days: NDArray[np.int64]
    outlets: tuple[str, ...]
    event: NDArray[np.int64]
    likeness: Likeness
    words: tuple[frozenset[tuple[str, str]], ...]

    def groups(self) -> list[NDArray[np.int64]]:
        """The places of the reports of each event that two or more tell, in the order of the first reports."""
        order = np.argsort(self.event, kind="stable")
        borders = np.flatnonzero(np.diff(self.event[order], prepend=-1, append=-1))
        return [order[a:b] for a, b in pairwise(borders) if b - a > 1]


def find_events(
    store: Store,
    *,
    mixture: Mixture,
    first: int | None = None,
    last: int | None = None,
    progress: Progress = lambda done: None,
) -> Events:
    """The events of the reports of a store, of the days `first` to `last` (ordinals, inclusive) or of all.

    Args:
        mixture: of the encoder of the store (`mixture_of`).
        progress: called after each block.
    """
    rows = store.rows(first, last)
    meaning = store.words()
    likeness = Likeness(rows.vectors, weigh(rows.words, rows.languages, meaning), rows.days, mixture)
    event = group(likeness, progress=progress)
    words = tuple(frozenset(meaning[number] for number in each.tolist()) for each in rows.words)
    return Events(rows.numbers, rows.turns, rows.days, rows.outlets, event, likeness, words)


def group(
    likeness: Likeness, *, enough: float | None = None, progress: Progress = lambda done: None
) -> NDArray[np.int64]:
    """The event of each report, by the place of its first one; `enough` as its mixture says where none is given."""
    enough = likeness.mixture.enough if enough is None else enough
    days = likeness.days
    event = np.arange(len(days))
    new = 0
    while new < len(days):
        end = min(int(np.searchsorted(days, days[new], "right")), new + BLOCK)
        first = max(int(np.searchsorted(days, days[new] - DAYS)), new - OPEN)
        _join(likeness, event, first, new, end, enough)
        new = end
        progress(new)
    return event


def _join(likeness: Likeness, event: NDArray[np.int64], first: int, new: int, end: int, enough: float) -> None:
    """Put the reports ``new:end`` into the events of the reports ``first:new``, or into new ones of their own.

    Events that were apart before stay apart: what was told of them yesterday does not change.
    """
    alike = likeness.between(first, new, end)
    among = alike[:, new - first :]
    before, standing = np.unique(event[first:new], return_inverse=True)
    sizes = np.bincount(standing, minlength=len(before))
    if len(before):
        order = np.argsort(standing, kind="stable")
        sums = np.add.reduceat(alike[:, order], np.cumsum(sizes) - sizes, axis=1)
        old = sums / sizes.astype(np.float32)
    else:
        old = np.zeros((end - new, 0), np.float32)
    np.fill_diagonal(among, NEVER)
    fresh = np.flatnonzero((among >= enough).any(axis=1) | (old >= enough).any(axis=1))
    met = np.flatnonzero((old[fresh] >= enough).any(axis=0))
    nodes = np.full((len(fresh) + len(met),) * 2, NEVER, np.float32)
    nodes[: len(fresh), : len(fresh)] = among[np.ix_(fresh, fresh)]
    nodes[: len(fresh), len(fresh) :] = old[np.ix_(fresh, met)]
    nodes[len(fresh) :, : len(fresh)] = old[np.ix_(fresh, met)].T
    groups = link(nodes, np.concatenate([np.ones(len(fresh), np.int64), sizes[met]]), enough)
    names = np.concatenate([fresh + new, before[met]])
    named = np.full(len(names), len(event))
    np.minimum.at(named, groups, names)
    event[fresh + new] = named[groups[: len(fresh)]]
