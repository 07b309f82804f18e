"""Where two quotations run word by word along each other: the stretch they share, equal or nearly so."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import Match, SequenceMatcher

from checker.model.frozen import frozen

#: Shared runs with at most so many other words between them, on either side, belong to one stretch.
GAP = 6

#: A run of one word holds a stretch together only inside it, not at its ends.
RUN = 2

#: Punctuation that ends a sentence: what stands beyond it was cut, what stands before it belongs to the stretch. A
#: comma ends none: "Ja, wir bauen" is not a shortened "Nein, wir bauen".
SENTENCE_ENDS = frozenset(".;:!?…")


@frozen
class Stretch:
    """The tokens ``[start, end)`` of either quotation that run along each other, and how many of them are equal."""

    a: tuple[int, int]
    b: tuple[int, int]
    equal: int

    @property
    def share(self) -> float:
        """The equal words as a share of the longer side, in [0, 1]."""
        return self.equal / max(self.a[1] - self.a[0], self.b[1] - self.b[0])

    @property
    def is_equal(self) -> bool:
        return self.equal == self.a[1] - self.a[0] == self.b[1] - self.b[0]

    @property
    def mirrored(self) -> Stretch:
        return Stretch(self.b, self.a, self.equal)


def align(a: Sequence[str], b: Sequence[str], stops_a: Sequence[bool], stops_b: Sequence[bool]) -> Stretch | None:
    """The longest stretch of two word lists that run along each other, ``None`` without a run of two equal words.

    What is left before and behind it belongs to it as far as both sides have words there up to the next punctuation;
    where one side has none, the other was cut. Exchanging the sides mirrors the stretch.

    Args:
        stops_a, stops_b: for each word whether one of `SENTENCE_ENDS` stands behind it.
    """
    if (len(b), list(b)) < (len(a), list(a)):
        mirrored = align(b, a, stops_b, stops_a)
        return mirrored.mirrored if mirrored else None
    runs = SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()
    chains = _chains([run for run in runs if run.size])
    if not chains:
        return None
    chain = max(chains, key=lambda runs: sum(run.size for run in runs))
    start_a, start_b = chain[0].a, chain[0].b
    end_a, end_b = chain[-1].a + chain[-1].size, chain[-1].b + chain[-1].size
    left_a, left_b = _back(start_a, stops_a), _back(start_b, stops_b)
    if left_a < start_a and left_b < start_b:
        start_a, start_b = left_a, left_b
    right_a, right_b = _on(end_a, stops_a), _on(end_b, stops_b)
    if right_a > end_a and right_b > end_b:
        end_a, end_b = right_a, right_b
    return Stretch((start_a, end_a), (start_b, end_b), sum(run.size for run in chain))


def _chains(runs: Sequence[Match]) -> list[list[Match]]:
    chains: list[list[Match]] = []
    for run in runs:
        last = chains[-1][-1] if chains else None
        if last and run.a - last.a - last.size <= GAP and run.b - last.b - last.size <= GAP:
            chains[-1].append(run)
        else:
            chains.append([run])
    trimmed = [_trimmed(chain) for chain in chains]
    return [chain for chain in trimmed if chain]


def _trimmed(chain: list[Match]) -> list[Match]:
    """Without single words at its ends, which any two sentences share, unless the next run is right behind them."""
    while chain and chain[0].size < RUN and not _close(chain[0], chain[1:2]):
        chain = chain[1:]
    while chain and chain[-1].size < RUN and not _close(chain[-1], chain[-2:-1]):
        chain = chain[:-1]
    return chain


def _close(one: Match, neighbour: Sequence[Match]) -> bool:
    """One word apart on each side: a single word was exchanged or put in between."""
    if not neighbour or neighbour[0].size < RUN:
        return False
    first, second = sorted((one, neighbour[0]))
    return second.a - first.a - first.size <= 1 and second.b - first.b - first.size <= 1


def _back(start: int, stops: Sequence[bool]) -> int:
    while start > 0 and not stops[start - 1]:
        start -= 1
    return start


def _on(end: int, stops: Sequence[bool]) -> int:
    if end and stops[end - 1]:
        return end
    while end < len(stops):
        end += 1
        if stops[end - 1]:
            break
    return end
