"""Groups by average likeness: the two groups that are most alike become one, as long as any are alike enough."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

NEVER = np.float32(-1e9)
"""The likeness of two items that must not come into one group; no average with it is ever enough."""


def link(likeness: NDArray[np.float32], sizes: NDArray[np.int64], enough: float) -> NDArray[np.int64]:
    """The group of each item, by the number of the item that stands for it.

    Average linkage along chains of nearest neighbours, in a time that grows with the square of n: two groups whose
    items are `enough` alike on average, and none of them more to any other group, become one.

    Args:
        likeness: `(n, n)`, symmetric, `NEVER` where two must stay apart; it is overwritten.
        sizes: reports that each item stands for already.
    """
    np.fill_diagonal(likeness, NEVER)
    groups = np.arange(len(likeness))
    weight = sizes.astype(np.float32)
    waiting = [int(item) for item in np.flatnonzero(likeness.max(axis=1, initial=NEVER) >= enough)[::-1]]
    done = np.ones(len(likeness), bool)
    done[waiting] = False
    chain: list[int] = []
    while waiting or chain:
        if not chain:
            item = waiting.pop()
            if not done[item]:
                chain.append(item)
            continue
        last = chain[-1]
        row = likeness[last]
        nearest = int(row.argmax())
        # the one before wins where another is just as near: else the chain could go round
        if len(chain) > 1 and row[chain[-2]] >= row[nearest]:
            nearest = chain[-2]
        if row[nearest] < enough:
            # no merging of others makes them more alike to this one than the nearer of them is
            done[last] = True
            chain.pop()
        elif len(chain) > 1 and nearest == chain[-2]:
            del chain[-2:]
            _merge(likeness, weight, nearest, last)
            groups[groups == last] = nearest
            done[last] = True
            # not the end of the chain: what it was to the item before, the group need not be
            waiting.append(nearest)
        else:
            chain.append(nearest)
    return groups


def _merge(likeness: NDArray[np.float32], weight: NDArray[np.float32], into: int, gone: int) -> None:
    whole = weight[into] + weight[gone]
    row = (likeness[into] * weight[into] + likeness[gone] * weight[gone]) / whole
    row[into] = NEVER
    likeness[into, :], likeness[:, into] = row, row
    likeness[gone, :], likeness[:, gone] = NEVER, NEVER
    weight[into] = whole
