"""How many injected contradictions `checker archive check` finds: one in each of many pairs of reports of one event.

    python bench/archive_inject.py ITEMS.jsonl[.xz|.gz] [--pairs 1000] [--first N] [--seed 1] [--misses N] [--json]

ITEMS are kept and sorted into events. Of two reports that the archive holds against each other, and that hold the same
figure once each with the same noun behind it ("12 Verletzte", "3 Prozent", "45 Jahre"), the later one gets another
digit in it (bench/inject.py, kind "figure": no years, dates, scores and ordinals); a report is changed once at most.
A figure of a name ("Formel 1", "das Fest der 100.000 Lichter") is no fact: without a noun behind it or in quotation
marks it is left alone, and so is one that the report tells again in words. A change that both can be right with is
not made: "mehr als 850" and "854", "rund 20" and "rund 22", "300.000" and "307.000".
Then everything is kept anew, changed reports in their places, sorted and checked. Found is a change that an error or a
warning touches, against any report that tells the figure as it was; how many are of medium or high confidence, and so
count, is printed beside.
"""

from __future__ import annotations

import argparse
import random
import re
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from pathlib import Path

from inject import Change, changes
from inject_words import FIGURE
from rows import Row, print_rows

from checker import load_encoder, load_rules
from checker.align.encode import Encoder
from checker.config.settings import Settings
from checker.config.switches import Held
from checker.many.archive.check import Group, check_groups, groups
from checker.many.archive.events import find_events
from checker.many.archive.intake import take_in
from checker.many.archive.items import Item, read_items
from checker.many.archive.likeness import mixture_of
from checker.many.archive.store import Store
from checker.many.gate.check import Checked, Failure
from checker.model import Confidence, Severity

#: A day for reports that state none; none of a set does.
TODAY = date(2000, 1, 1)


#: What can become of a change.
FOUND, UNSURE, MISSED = "of medium or high confidence", "of low confidence", "compared and not found"

#: The less sure before the surer.
SURENESS = (MISSED, UNSURE, FOUND)

#: So many letters of the noun behind a figure are compared: endings differ.
LETTERS = 4

#: What stands behind a figure that counts or measures something: a noun, or a sign.
NOUN = re.compile(r"\s*([A-ZÄÖÜ][^\W\d_]{2,}|[%€$])")

#: In front of a figure that leaves others open, and by how much a figure beside it has to differ to be another one.
HEDGE = re.compile(
    r"\b(?:mehr als|weniger als|mindestens|höchstens|über|unter|bis zu|knapp|fast|rund|etwa|circa|ca\.|gut|nahezu"
    r"|beinahe|ungefähr)\s+$",
    re.IGNORECASE,
)
BEYOND = 0.25

#: A figure that may be rounded leaves others open as well.
ROUND = "00"

#: Figures that are often told in words as well.
_WORDS = ("zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf")
IN_WORDS = dict(zip(map(str, range(2, 13)), _WORDS, strict=True))

#: What is quoted, or called so.
QUOTED = re.compile(r"„[^“”]*[“”]|\"[^\"]*\"|»[^«]*«|“[^”]*”")


@dataclass(frozen=True, slots=True)
class Changed:
    """Two reports by name, what was changed in the later one, and the figure that stood there."""

    a: str
    b: str
    change: Change
    old: str


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
        for fate in (FOUND, UNSURE, MISSED, "too little alike", "not one event any more")
    ]
    found = count[FOUND] + count[UNSURE]
    rows.insert(0, Row("archive", "found", round(100 * found / max(1, len(chosen)), 1), f"{found} of {len(chosen)}"))
    print_rows(rows, as_json=args.json)
    missed = [each for each in chosen if fates[each.b] == MISSED]
    for each in missed[: args.misses]:
        print(f"{items[each.a].text}\n   {each.change.text}")


def _kept(path: Path, items: Sequence[Item], encoder: Encoder) -> Store:
    store = Store.open(path, create=True)
    for _ in take_in(store, items, encoder=encoder, today=TODAY):
        pass
    return store


def _chosen(store: Store, encoder: Encoder, chance: random.Random) -> Iterator[Changed]:
    """Changes of one figure each, in pairs of one event, in an order by chance; every report once."""
    found = list(groups(store, find_events(store, mixture=mixture_of(encoder))))
    chance.shuffle(found)
    for group in found:
        kept = store.reports(group.numbers)
        used: set[int] = set()
        for a, b in chance.sample(group.pairs, len(group.pairs)):
            if used & {a, b} or kept[a].text == kept[b].text:
                continue
            pair = {"id": kept[b].name, "text_a": kept[a].text, "text_b": kept[b].text}
            all_of = [each for each in changes(pair, [pair], chance) if each.kind == "figure" and _is_fact(pair, each)]
            if all_of:
                used |= {a, b}
                change = chance.choice(all_of)
                told = FIGURE.match(kept[b].text, change.start)
                assert told is not None
                yield Changed(kept[a].name, kept[b].name, change, told.group())


def _is_fact(pair: dict[str, str], change: Change) -> bool:
    """Whether the figure counts the same in both texts, is of no name, and cannot be right beside the other one."""
    figure = FIGURE.match(pair["text_b"], change.start)
    assert figure is not None
    old = figure.group()
    nouns, open_ended = [], old.endswith(ROUND)
    for text in (pair["text_a"], pair["text_b"]):
        start = text.index(old)
        noun = NOUN.match(text, start + len(old))
        quoted = any(each.start() < start < each.end() for each in QUOTED.finditer(text))
        again = old in IN_WORDS and re.search(rf"\b{IN_WORDS[old]}\b", text, re.IGNORECASE)
        if noun is None or quoted or again:
            return False
        nouns.append(noun[1][:LETTERS].casefold())
        open_ended = open_ended or HEDGE.search(text[:start]) is not None
    told, new = (_value(each) for each in (old, change.text[change.start : change.end]))
    return nouns[0] == nouns[1] and not (open_ended and abs(new - told) <= BEYOND * max(new, told))


def _value(figure: str) -> float:
    return float(re.sub(r"[.\s](?=\d{3})", "", figure).replace(",", "."))


def _fates(store: Store, encoder: Encoder, chosen: Sequence[Changed]) -> dict[str, str]:
    """What became of each change, by the name of the changed report."""
    events = find_events(store, mixture=mixture_of(encoder))
    kept = store.reports(events.numbers.tolist())
    event = {kept[number].name: int(at) for number, at in zip(events.numbers.tolist(), events.event, strict=True)}
    by_name = {report.name: number for number, report in kept.items()}
    changed = {by_name[each.b]: each for each in chosen}
    fates = {
        each.b: "too little alike" if event[each.a] == event[each.b] else "not one event any more" for each in chosen
    }

    def told_in(pair: Sequence[int]) -> list[Changed]:
        """The changes that a pair may show: one of the two has it, and the other tells the figure as it was."""
        sides = (pair, pair[::-1])
        return [changed[b] for b, a in sides if b in changed and changed[b].old in kept[a].text]

    compared = []
    for group in groups(store, events):
        pairs = tuple(pair for pair in group.pairs if told_in(pair))
        fates |= {each.b: MISSED for pair in pairs for each in told_in(pair)}
        compared += [Group(group.numbers, pairs)] if pairs else []
    held = Held(load_rules(), Settings())
    names = {report.label: report.name for report in kept.values()}
    for outcome in check_groups(store, compared, held=lambda name: held, encoder=encoder, ui="en", keep=False):
        for result in outcome.results:
            if isinstance(result, Failure):
                raise SystemExit(f"{result.draft}: {result.error}")
            if isinstance(result, Checked):
                for each in told_in([by_name[names[label]] for label in (result.source, result.draft)]):
                    fates[each.b] = max(fates[each.b], _touched(result, each), key=SURENESS.index)
    return fates


def _touched(result: Checked, changed: Changed) -> str:
    """How the change was found."""
    own = "b" if result.draft.partition(" (")[0] == changed.b else "a"
    sure = [
        finding.confidence
        for finding in result.report.findings
        if finding.severity is not Severity.NOTE
        and (place := getattr(finding, own))
        and place.span.start <= changed.change.end
        and changed.change.start <= place.span.end
    ]
    if not sure:
        return MISSED
    return FOUND if any(each is not Confidence.LOW for each in sure) else UNSURE


if __name__ == "__main__":
    main()
