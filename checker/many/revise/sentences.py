"""Which sentences of two versions of a text belong together: the same ones wherever they stand, then the likest."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Sequence

from checker.compare.scene import Telling
from checker.model import Span
from checker.model.frozen import frozen

#: Two sentences are versions of one from this likeness of their letters on (Indel, normalised, in [0, 1]), or from that
#: share of the content stems of the shorter one. Tried on versions of headlines: below it other sentences come in.
ALIKE, SHARED = 0.6, 0.6

#: A sentence that another one holds to this share of its stems has been joined with its neighbour, and is not gone.
HELD = 0.8

#: Sentences that share stems are looked at closely: so many for each; a stem that more sentences have shows none.
CLOSEST, CROWD = 20, 200

#: Two sentences of so many differing letters, and no word other than by a slip, are one mended in typing.
SLIPS = 2


@frozen
class Together:
    """The claims of the old and the new version by their numbers.

    `places` are all pairs in the order of the old version; `told_otherwise` those that differ in more than marks and
    blanks, `typing` the ones among them that differ by a slip of letters. `kept` counts the others.
    """

    places: tuple[tuple[int, int], ...]
    told_otherwise: tuple[tuple[int, int], ...]
    typing: frozenset[tuple[int, int]]
    dropped: tuple[int, ...]
    added: tuple[int, ...]

    @property
    def kept(self) -> int:
        return len(self.places) - len(self.told_otherwise)


def belonging(old: Telling, new: Telling, aside: tuple[Sequence[Span], Sequence[Span]] = ((), ())) -> Together:
    """The sentences that belong together; those of neither are dropped or added, but for those that lie `aside`."""
    letters = [[_letters(claim.span.of(telling.text)) for claim in telling.claims] for telling in (old, new)]
    same = _same(*letters)
    left = [
        [number for number in range(len(own)) if number not in taken]
        for own, taken in zip(letters, ({a for a, _ in same}, {b for _, b in same}), strict=True)
    ]
    alike = _alike(letters, left, (old.words, new.words))
    gone = [number for number in left[0] if number not in {a for a, _ in alike}]
    come = [number for number in left[1] if number not in {b for _, b in alike}]
    return Together(
        tuple(sorted((*same, *alike))),
        tuple(sorted(alike, key=lambda pair: pair[1])),
        frozenset(pair for pair in alike if _is_typing(old, new, *pair)),
        _left(old, gone, _Index(new.words), aside[0]),
        _left(new, come, _Index(old.words), aside[1]),
    )


def _letters(text: str) -> str:
    """Letters and figures alone: marks, blanks, hyphens, accents and capitals are typing."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text).casefold())


def _same(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Sentences of the same letters, each with the first of its twins that is free."""
    places: dict[str, list[int]] = defaultdict(list)
    for number in reversed(range(len(new))):
        places[new[number]].append(number)
    return [(number, places[text].pop()) for number, text in enumerate(old) if places[text]]


class _Index:
    """The sentences of a version by their content stems; stems that too many have say nothing."""

    def __init__(self, words: Sequence[frozenset[str]]) -> None:
        self.places: dict[str, list[int]] = defaultdict(list)
        for number, stems in enumerate(words):
            for stem in stems:
                self.places[stem].append(number)

    def sharing(self, stems: frozenset[str]) -> Counter[int]:
        """The sentences with stems in common, and how many."""
        told = [self.places[stem] for stem in stems if stem in self.places]
        return Counter(number for numbers in told if len(numbers) <= CROWD for number in numbers)


def _alike(
    letters: Sequence[Sequence[str]], left: Sequence[Sequence[int]], words: Sequence[Sequence[frozenset[str]]]
) -> list[tuple[int, int]]:
    """The likest first; each sentence once."""
    from rapidfuzz.distance import Indel

    free, index, found = set(left[1]), _Index(words[1]), []
    for a in left[0]:
        common = sorted((-count, b) for b, count in index.sharing(words[0][a]).items() if b in free)
        for less, b in common[:CLOSEST]:
            count = -less
            likeness = Indel.normalized_similarity(letters[0][a], letters[1][b])
            share = count / min(len(words[0][a]), len(words[1][b]))
            if likeness >= ALIKE or (share >= SHARED and count > 1):
                found.append((-likeness - share, a, b))
    pairs: list[tuple[int, int]] = []
    taken: tuple[set[int], set[int]] = set(), set()
    for _, a, b in sorted(found):
        if a not in taken[0] and b not in taken[1]:
            pairs.append((a, b))
            taken[0].add(a)
            taken[1].add(b)
    return pairs


def _is_typing(old: Telling, new: Telling, a: int, b: int) -> bool:
    from rapidfuzz.distance import OSA

    one, other = (_letters(telling.claims[at].span.of(telling.text)) for telling, at in ((old, a), (new, b)))
    return OSA.distance(one, other, score_cutoff=SLIPS) <= SLIPS


def _left(telling: Telling, claims: Sequence[int], there: _Index, aside: Sequence[Span]) -> tuple[int, ...]:
    """The claims that were dropped or added: no sentence of the other version holds them, and they are no note."""
    return tuple(
        number
        for number in claims
        if not any(span.overlaps(telling.claims[number].span) for span in aside)
        and not _is_held(telling.words[number], there)
    )


def _is_held(words: frozenset[str], there: _Index) -> bool:
    return bool(words) and max(there.sharing(words).values(), default=0) >= HELD * len(words)
