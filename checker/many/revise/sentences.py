"""Which sentences of two versions of a text belong together: the same ones wherever they stand, then the likest."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from checker.compare.scene import Telling
from checker.model import Span

#: Two sentences are versions of one from this likeness of their letters on (Indel, normalised, in [0, 1]), or from that
#: share of the content stems of the shorter one. Tried on versions of headlines: below it other sentences come in.
ALIKE, SHARED = 0.6, 0.6

#: A sentence that another one holds to this share of its stems has been joined with its neighbour, and is not gone.
HELD = 0.8

#: Two sentences of so many differing letters, and no word other than by a slip, are one mended in typing.
SLIPS = 2


@dataclass(frozen=True, slots=True)
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
        tuple(a for a in gone if not _lies(old, a, aside[0]) and not _held(old.words[a], new.words)),
        tuple(b for b in come if not _lies(new, b, aside[1]) and not _held(new.words[b], old.words)),
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


def _alike(
    letters: Sequence[Sequence[str]], left: Sequence[Sequence[int]], words: Sequence[Sequence[frozenset[str]]]
) -> list[tuple[int, int]]:
    """The likest first; each sentence once."""
    if not left[0] or not left[1]:
        return []
    from rapidfuzz.distance import Indel
    from rapidfuzz.process import cdist

    texts = [[own[number] for number in numbers] for own, numbers in zip(letters, left, strict=True)]
    likeness = cdist(texts[0], texts[1], scorer=Indel.normalized_similarity)
    found = []
    for row, a in enumerate(left[0]):
        for column, b in enumerate(left[1]):
            one, other = words[0][a], words[1][b]
            share = len(one & other) / (min(len(one), len(other)) or 1)
            if likeness[row, column] >= ALIKE or (share >= SHARED and len(one & other) > 1):
                found.append((-float(likeness[row, column]) - share, a, b))
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


def _lies(telling: Telling, claim: int, spans: Sequence[Span]) -> bool:
    return any(span.overlaps(telling.claims[claim].span) for span in spans)


def _held(words: frozenset[str], others: Sequence[frozenset[str]]) -> bool:
    return bool(words) and any(len(words & other) >= HELD * len(words) for other in others)
