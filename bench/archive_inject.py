"""How many injected contradictions `checker archive check` finds: one in each of many pairs of reports of one event.

    python bench/archive_inject.py ITEMS.jsonl[.xz|.gz] [--pairs 1000] [--first N] [--seed 1] [--misses N] [--json]

ITEMS are kept and sorted into events. Of two reports of an event, of different outlets, that hold the same figure once
each, the later one gets another digit in it (bench/inject.py, kind "figure": counts, amounts, percentages, ages, times;
no years, dates, scores and ordinals); a report is changed once at most. Then everything is kept anew, changed reports
in their places, sorted and checked. Found is a change that an error or a warning of at least medium confidence touches,
between these two reports. Printed is also what was lost on the way: pairs that are one event no more, pairs that are
too little alike to be held against each other.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations, islice
from pathlib import Path

from inject import Change, changes
from rows import Row, print_rows

from checker import load_encoder, load_rules
from checker.align.encode import Encoder, floor
from checker.config.settings import Settings
from checker.config.switches import Held
from checker.many.archive.check import Group, check_groups, groups
from checker.many.archive.events import find_events
from checker.many.archive.intake import take_in
from checker.many.archive.items import Item, read_items
from checker.many.archive.store import Store
from checker.many.gate.check import Checked
from checker.model import Confidence, Severity

#: A day for reports that state none; none of a set does.
TODAY = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Changed:
    """Two reports by name, and what was changed in the later one."""

    a: str
    b: str
    change: Change


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("items")
    parser.add_argument("--pairs", type=int, default=1000)
    parser.add_argument("--first", type=int, default=None, help="only so many reports")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--misses", type=int, default=0, help="print so many changes that were not found")
    parser.add_argument("--json", action="store_true", help='a list of {"set", "figure", "value", "n"}')
    args = parser.parse_args()
    read = (each for each in read_items([args.items]) if isinstance(each, Item))
    items = {item.name: item for item in islice(read, args.first)}
    encoder = load_encoder()
    with tempfile.TemporaryDirectory() as folder:
        with _kept(Path(folder) / "before.sqlite", list(items.values()), encoder) as store:
            chosen = list(islice(_chosen(store, encoder, random.Random(args.seed)), args.pairs))
        after = items | {each.b: replace(items[each.b], text=each.change.text) for each in chosen}
        with _kept(Path(folder) / "after.sqlite", list(after.values()), encoder) as store:
            fates = _fates(store, encoder, chosen)
    count = Counter(fates.values())
    rows = [
        Row("archive", f"{fate}", round(100 * count[fate] / max(1, len(chosen)), 1), f"{count[fate]} of {len(chosen)}")
        for fate in ("found", "held against each other and not found", "too little alike", "not one event any more")
    ]
    print_rows(rows, as_json=args.json)
    missed = [each for each in chosen if fates[each.b] == "held against each other and not found"]
    for each in missed[: args.misses]:
        print(f"{items[each.a].text}\n   {each.change.text}")


def _kept(path: Path, items: Sequence[Item], encoder: Encoder) -> Store:
    store = Store.open(path, create=True)
    for _ in take_in(store, items, encoder=encoder, today=TODAY):
        pass
    return store


def _chosen(store: Store, encoder: Encoder, chance: random.Random) -> Iterator[Changed]:
    """Changes of one figure each, in pairs of one event, in an order by chance; every report once."""
    events = find_events(store, floor=floor(encoder))
    found = events.groups()
    chance.shuffle(found)
    for places in found:
        numbers = [int(events.numbers[place]) for place in places]
        kept = store.reports(numbers)
        used: set[int] = set()
        for a, b in combinations(numbers, 2):
            if used & {a, b} or kept[a].outlet == kept[b].outlet or kept[a].text == kept[b].text:
                continue
            pair = {"id": kept[b].name, "text_a": kept[a].text, "text_b": kept[b].text}
            all_of = [each for each in changes(pair, [pair], chance) if each.kind == "figure"]
            if all_of:
                used |= {a, b}
                yield Changed(kept[a].name, kept[b].name, chance.choice(all_of))


def _fates(store: Store, encoder: Encoder, chosen: Sequence[Changed]) -> dict[str, str]:
    """What became of each change, by the name of the changed report."""
    events = find_events(store, floor=floor(encoder))
    kept = store.reports(events.numbers.tolist())
    event = {kept[number].name: int(at) for number, at in zip(events.numbers.tolist(), events.event, strict=True)}
    by_name = {report.name: number for number, report in kept.items()}
    wanted = {frozenset((by_name[each.a], by_name[each.b])): each for each in chosen}
    compared = [
        Group(group.numbers, pairs)
        for group in groups(store, events)
        if (pairs := tuple(pair for pair in group.pairs if frozenset(pair) in wanted))
    ]
    held = Held(load_rules(), Settings())
    fates = {
        each.b: "too little alike" if event[each.a] == event[each.b] else "not one event any more" for each in chosen
    }
    for group in compared:
        for pair in group.pairs:
            fates[wanted[frozenset(pair)].b] = "held against each other and not found"
    names = {report.label: report.name for report in kept.values()}
    for outcome in check_groups(store, compared, held=lambda name: held, encoder=encoder, ui="en", keep=False):
        for result in outcome.results:
            if isinstance(result, Checked):
                pair = frozenset((by_name[names[result.source]], by_name[names[result.draft]]))
                if _touched(result, wanted[pair]):
                    fates[wanted[pair].b] = "found"
    return fates


def _touched(result: Checked, changed: Changed) -> bool:
    own = "b" if result.draft.partition(" (")[0] == changed.b else "a"
    for finding in result.report.findings:
        place = getattr(finding, own)
        counts = finding.severity is not Severity.NOTE and finding.confidence is not Confidence.LOW
        if counts and place and place.span.start <= changed.change.end and changed.change.start <= place.span.end:
            return True
    return False


if __name__ == "__main__":
    main()
