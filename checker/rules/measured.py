"""What was measured of each rule: its precision, and what the other rules find in its examples.

The records lie beside the rules in ``measured/``: ``precision.json``, written by ``bench/precision.py``,
``unseen.json``, written by ``bench/wild.py``, and ``elsewhere.json``, which the tests hold to what the rules do. A rule
whose alarms did not hold on pairs that nobody had mended it with does not alarm; ``unseen.json`` decides it.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from checker.model.frozen import frozen
from checker.rules.rule import Words, packed_rules

#: Of fewer findings no precision is stated: one more error would change it by more than a tenth.
FEWEST = 10

#: A rule alarms only where so many of its alarms are right on pairs it was not mended with.
TRUSTED = 0.8

#: Fewer judged alarms than this decide nothing.
FEWEST_JUDGED = 8

_KINDS: dict[str, Words] = {
    "reports": Words(de="Paaren von Berichten", en="pairs of reports"),
    "edits": Words(de="veränderten Texten", en="edited texts"),
    "entailment": Words(de="Satzpaaren mit Folgerungsurteil", en="entailment pairs"),
}


@frozen
class Precision:
    """Findings of a rule: right and all, by kind of data ("reports", "edits", "entailment")."""

    counts: tuple[tuple[str, int, int], ...]
    measured: str
    data: tuple[str, ...]

    @property
    def right(self) -> int:
        return sum(right for _, right, _ in self.counts)

    @property
    def all(self) -> int:
        return sum(number for _, _, number in self.counts)


def precision_of(rule: str) -> Precision:
    """The precision of a packed rule; counts of zero where it found nothing or is a desk's own."""
    record = _record("precision.json")
    counts = record.get("rules", {}).get(rule, {})
    return Precision(
        tuple((kind, right, number) for kind, (right, number) in sorted(counts.items())),
        record.get("measured", ""),
        tuple(record.get("data", ())),
    )


def unseen(rule: str) -> tuple[int, int]:
    """The alarms of a packed rule on pairs it was not mended with, as readers judged them: right, and all."""
    right, judged = _record("unseen.json").get("rules", {}).get(rule, (0, 0))
    return right, judged


def alarms(rule: str) -> bool:
    """Whether a rule may alarm: it has held on pairs it was not mended with, or nothing is known of it."""
    right, judged = unseen(rule)
    return judged < FEWEST_JUDGED or right >= TRUSTED * judged


def precision_in_words(rule: str, ui: str) -> str:
    """The precision as a sentence; "too few cases to say" below `FEWEST`."""
    told = precision_of(rule)
    if told.all < FEWEST:
        few = {"de": "zu wenige Fälle für eine Zahl: {n}", "en": "too few cases to say: {n}"}
        said = few["de" if ui == "de" else "en"].format(n=told.all)
    else:
        share = round(100 * told.right / told.all)
        said = Words(de="{share} Prozent ({right} von {n})", en="{share} percent ({right} of {n})").in_language(ui)
        said = said.format(share=share, right=told.right, n=told.all)
    of, on = Words(de="von", en="of").in_language(ui), Words(de="an", en="on").in_language(ui)
    parts = [f"{right} {of} {n} {on} {_KINDS[kind].in_language(ui)}" for kind, right, n in told.counts]
    measured = f"{told.measured}, {', '.join(told.data)}" if told.measured else ""
    return "; ".join(filter(None, [said, ", ".join(parts), measured, _unseen_in_words(rule, ui)]))


def _unseen_in_words(rule: str, ui: str) -> str:
    right, judged = unseen(rule)
    if not judged:
        return ""
    held = Words(
        de="an Paaren, mit denen niemand nachgebessert hat: {right} von {n} Alarmen",
        en="on pairs nobody had mended it with: {right} of {n} alarms",
    )
    quiet = Words(de=", also nur mit geringer Sicherheit", en=", so of low confidence alone").in_language(ui)
    said = held.in_language(ui).format(right=right, n=judged)
    return said if alarms(rule) else said + quiet


def elsewhere(rule: str) -> dict[str, tuple[str, ...]]:
    """Which other rules fire in the examples of a rule: name of the example -> their ids."""
    return {name: tuple(rules) for name, rules in _record("elsewhere.json").get(rule, {}).items()}


@cache
def _record(name: str) -> dict[str, Any]:
    path: Path = packed_rules() / "measured" / name
    if not path.is_file():
        return {}
    record: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return record
