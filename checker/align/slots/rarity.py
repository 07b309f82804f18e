"""How rare a word is in German news, as learned from an archive of headlines and teasers."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from importlib.resources import files


def weight_of(stems: Collection[str]) -> float:
    """The summed rarity of some stems; 0.0 of none. Added up in one order, so that equal sets weigh the same."""
    table, unseen = _table()
    return sum(table.get(stem, unseen) for stem in sorted(stems))


def rarest(stems: Collection[str]) -> float:
    """The rarity of the rarest of some stems, 0.0 of none."""
    table, unseen = _table()
    return max((table.get(stem, unseen) for stem in stems), default=0.0)


@cache
def _table() -> tuple[Mapping[str, float], float]:
    """Stem -> logarithm of documents per document with it, and that of a stem too rare for the table."""
    lines = files(__package__).joinpath("rarity.tsv").read_text(encoding="utf-8").splitlines()
    table: dict[str, float] = {}
    unseen = 0.0
    for line in lines:
        rarity, _, stems = line.partition("\t")
        unseen = max(unseen, float(rarity))
        table |= dict.fromkeys(stems.split(), float(rarity))
    return table, unseen
