"""How well `checker archive events` finds the reports of one event, on a day that readers have sorted.

    python bench/events.py SET.jsonl [--among ITEMS.jsonl] [--model NAME] [--curve] [--json]

SET_gold.jsonl stands beside: a line an event, {"event", "label", "ids", "related"}; `related` may be the same event or
not, so pairs with them count for nothing. A report of no event is an event by itself. Pairs of one event: how many are
found, and how many of those found are right. BCubed: the same for each report of an event, and the mean. --among adds
other reports of the same days, as an archive has them; --curve prints the figures for other thresholds.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rows import Row, print_rows

from checker import load_encoder
from checker.align.parts import weigh
from checker.many.archive.check import of_one
from checker.many.archive.events import group
from checker.many.archive.intake import take_in
from checker.many.archive.items import Item, read_items
from checker.many.archive.likeness import Likeness, mixture_of
from checker.many.archive.store import Store

#: Thresholds of the curve.
CURVE = tuple(round(0.12 + 0.01 * step, 2) for step in range(15))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", type=Path)
    parser.add_argument("--among", type=Path, default=None)
    parser.add_argument("--model", default=None)
    parser.add_argument("--curve", action="store_true")
    parser.add_argument("--json", action="store_true", help='a list of {"set", "figure", "value", "n"}')
    args = parser.parse_args()
    gold = [json.loads(line) for line in args.set.with_name(f"{args.set.stem}_gold.jsonl").open(encoding="utf-8")]
    names, words, likeness = likened(args.set, args.among, args.model)
    wanted = [name for name in (json.loads(line)["id"] for line in args.set.open(encoding="utf-8")) if name in names]
    places = np.array([names[name] for name in wanted])
    rows: list[Row] = []
    for enough in CURVE if args.curve else (likeness.mixture.enough,):
        found = group(likeness, enough=enough)[places]
        title = f"{args.set.stem} at {enough}" if args.curve else args.set.stem
        rows += scored(title, wanted, found, gold)
    if not args.curve:
        rows.append(held_against(args.set.stem, names, words, likeness, gold))
    print_rows(rows, as_json=args.json)


def held_against(
    name: str,
    names: dict[str, int],
    words: Sequence[frozenset[tuple[str, str]]],
    likeness: Likeness,
    gold: Sequence[dict[str, Any]],
) -> Row:
    """How many of the pairs of one event `checker archive check` would compare."""
    event = group(likeness)
    held = every = 0
    for each in gold:
        places = np.array([names[id] for id in each["ids"] if id in names])
        alike = likeness.among(places)
        for one, other in combinations(range(len(places)), 2):
            every += 1
            shared = words[places[one]] & words[places[other]]
            held += event[places[one]] == event[places[other]] and of_one(float(alike[one, other]), shared)
    return Row(name, "pairs of one event compared", round(100 * held / every, 1), f"{held} of {every}")


def likened(
    path: Path, among: Path | None, model: str | None
) -> tuple[dict[str, int], list[frozenset[tuple[str, str]]], Likeness]:
    """The places of the reports of a set by name, the words of each place, and how alike all are."""
    encoder = load_encoder(model)
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "s.sqlite", create=True) as store:
        own = [item for item in read_items([str(path)]) if isinstance(item, Item)]
        texts = {item.text for item in own}
        days = {item.date for item in own}
        if among is not None:
            others = (each for each in read_items([str(among)]) if isinstance(each, Item))
            own += [each for each in others if each.date in days and each.text not in texts]
        list(take_in(store, own, encoder=encoder, today=date(2000, 1, 1)))
        rows = store.rows()
        kept = store.reports(rows.numbers.tolist())
        names = {kept[number].name: place for place, number in enumerate(rows.numbers.tolist())}
        meaning = store.words()
        words = [frozenset(meaning[number] for number in each.tolist()) for each in rows.words]
        parts = weigh(rows.words, rows.languages, meaning)
    return names, words, Likeness(rows.vectors, parts, rows.days, mixture_of(encoder))


def scored(name: str, ids: Sequence[str], found: NDArray[np.int64], gold: Sequence[dict[str, Any]]) -> Iterator[Row]:
    """Pairs found and right, and BCubed over the reports that are of an event."""
    place = {each: at for at, each in enumerate(ids)}
    event = np.full(len(ids), -1)
    counted = np.ones((len(ids),) * 2, bool)
    for each in gold:
        own, related = ([place[id] for id in each[key] if id in place] for key in ("ids", "related"))
        event[own] = each["event"]
        for one in related:
            counted[one, own + related] = counted[own + related, one] = False
    one = (event[:, None] == event[None]) & (event[:, None] >= 0)
    counted |= one
    same = (found[:, None] == found[None]) & counted
    upper = np.triu(np.ones_like(one), 1)
    hits, all_found, all_right = (int((each & upper).sum()) for each in (one & same, same, one))
    yield Row(name, "pairs of one event found", round(100 * hits / all_right, 1), f"{hits} of {all_right}")
    yield Row(name, "pairs found that are of one", round(100 * hits / max(1, all_found), 1), f"{hits} of {all_found}")
    np.fill_diagonal(one, True)
    np.fill_diagonal(same, True)
    of_event = event >= 0
    both = (one & same).sum(axis=1)[of_event]
    precision, recall = (float((both / each.sum(axis=1)[of_event]).mean()) for each in (same, one))
    score = 2 * precision * recall / (precision + recall)
    told = f"precision {100 * precision:.1f}, recall {100 * recall:.1f} of {int(of_event.sum())} reports"
    yield Row(name, "BCubed F1", round(100 * score, 1), told)


if __name__ == "__main__":
    main()
