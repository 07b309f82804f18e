"""What the words of a report weigh: their parts of four letters, the rarer the more.

"Hochwasser" and "Hochwasserlage" share most of their parts, so compounds and endings are no obstacle. How rare a part
is is counted in the archive, on top of what was counted in 81,000 headlines and teasers of German outlets, so that an
archive of a day knows it too (`bench/rarity.py`).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from checker.model.frozen import frozen

PART = 4
"""Letters of a part, the edges of the word among them."""

UNLISTED = 5.0
"""Reports that are taken to hold a part that the background does not list, and on top of all others."""

POWER = 1.75
"""The weight of a part is the logarithm of its rarity to this power. Chosen by eight full days of an archive with 42
pairs of one event: all are found with 1.5, 1.75 and 2, and 1.75 puts a twentieth fewer other pairs together than 1.5.
On a day of ten outlets it finds as much as 1.5 at a precision of 0.766 for 0.731; 2 finds less (0.888 for 0.913)."""


@frozen(eq=False)
class Parts:
    """The parts of n reports, report by report: those of report i are at ``starts[i]:starts[i + 1]``.

    `parts` are numbers below `width`, ascending in each report, `weights` scaled so that those of a report have length
    one. A report without words has none.
    """

    starts: NDArray[np.int64]
    parts: NDArray[np.int64]
    weights: NDArray[np.float32]
    width: int


def parts_of(word: str) -> frozenset[str]:
    """The parts of a word with its edges marked: "haf" gives ^haf and haf$."""
    edged = f"^{word}$"
    return frozenset(edged[at : at + PART] for at in range(max(1, len(edged) - PART + 1)))


def weigh(
    words: Sequence[NDArray[np.uint32]],
    languages: Sequence[str],
    meaning: Mapping[int, tuple[str, str]],
) -> Parts:
    """The parts of reports with their weights.

    Args:
        words: for each report the numbers of its words, repetitions kept.
        languages: of each report; parts are as rare as they are in reports of that language.
        meaning: language and stem of each number.
    """
    known: dict[str, int] = {}
    used = np.unique(np.concatenate([*words, np.zeros(0, np.uint32)]))
    in_word = [[known.setdefault(part, len(known)) for part in sorted(parts_of(meaning[int(w)][1]))] for w in used]
    lengths = np.array([len(each) for each in in_word], np.int64)
    ends = np.cumsum(lengths)
    flat = np.array([part for each in in_word for part in each], np.int64)
    tokens = np.searchsorted(used, np.concatenate([*words, np.zeros(0, np.uint32)]))
    of_token = np.repeat(np.arange(len(words)), [len(each) for each in words])
    # each token's parts, one behind the other
    counts = lengths[tokens]
    within = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    places = np.repeat(ends[tokens] - counts, counts) + within
    width = max(1, len(known))
    codes, times = np.unique(np.repeat(of_token, counts) * width + flat[places], return_counts=True)
    report, part = codes // width, codes % width
    weights = (1 + np.log(times)) * _rarity(report, part, languages, known) ** POWER
    lengths_of = np.sqrt(np.bincount(report, weights**2, minlength=len(words))) + np.finfo(np.float32).tiny
    starts = np.searchsorted(report, np.arange(len(words) + 1))
    return Parts(starts, part, (weights / lengths_of[report]).astype(np.float32), width)


def likeness(words_a: Iterable[str], words_b: Iterable[str], language: str) -> float:
    """How alike two reports are by the parts of their words, in [0, 1]; symmetric, 0 in a language nobody counted.

    Args:
        words_a, words_b: the words of each, repetitions kept.
    """
    one, other = (_weights_of(words, language) for words in (words_a, words_b))
    shared = sum(one[part] * other[part] for part in sorted(one.keys() & other.keys()))
    lengths = [sum(each[part] ** 2 for part in sorted(each)) for each in (one, other)]
    return shared / math.sqrt(lengths[0] * lengths[1]) if all(lengths) else 0.0


def _weights_of(words: Iterable[str], language: str) -> dict[str, float]:
    reports, background = _background(language)
    times = Counter(part for word in words for part in parts_of(word)) if reports else Counter[str]()
    return {
        part: (1 + math.log(number)) * math.log1p(reports / (background.get(part, 0) + UNLISTED)) ** POWER
        for part, number in times.items()
    }


@cache
def rarity_of(word: str, language: str) -> float | None:
    """How rare a word is among the reports that were counted, by its rarest part: the logarithm of one in so many.

    About 6 for *Verkehrsunfall*, above 8 for most names. ``None`` in a language nobody counted.
    """
    reports, background = _background(language)
    if not reports:
        return None
    return math.log1p(reports / (min(background.get(part, 0) for part in parts_of(word)) + UNLISTED))


def _rarity(
    report: NDArray[np.int64], part: NDArray[np.int64], languages: Sequence[str], known: Mapping[str, int]
) -> NDArray[np.float64]:
    """For each part of each report how rare it is in the language of the report, as a logarithm above 0."""
    names = sorted(set(languages))
    spoken = np.searchsorted(names, languages) if names else np.zeros(0, np.int64)
    rarity = np.zeros(len(part))
    for number, language in enumerate(names):
        own = spoken[report] == number
        reports, background = _background(language)
        seen = np.bincount(part[own], minlength=len(known)).astype(np.float64)
        for name, count in background.items():
            if name in known:
                seen[known[name]] += count
        total = reports + int((spoken == number).sum())
        rarity[own] = np.log1p(total / (seen[part[own]] + UNLISTED))
    return rarity


@cache
def _background(language: str) -> tuple[int, Mapping[str, int]]:
    """How many reports were counted, and in how many of them each part stands; none in a language nobody counted."""
    path = Path(__file__).with_name("counts") / f"{language}.npz"
    if not path.is_file():
        return 0, MappingProxyType({})
    with np.load(path) as held:
        parts = held["parts"].tobytes().decode("utf-8").split("\n")
        return int(held["reports"]), MappingProxyType(dict(zip(parts, held["counts"].tolist(), strict=True)))
