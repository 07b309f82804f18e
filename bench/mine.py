"""Pairs of items of an archive that seem to tell one event, for readers to judge what is found in them.

    python bench/mine.py ARCHIVE --out FILE.jsonl [--without FILE.jsonl]... [--most N] [--seed N] [--json]

ARCHIVE is a file of items {"id", "outlet", "date", "text"}, xz or plain. A pair is of two outlets and of one day or the
next; the cosine of its words' rarities lies between 0.2, where half of the pairs still are of one event, and 0.8, where
they are copies. An item stands in three pairs at most. Texts of the files given by --without (pairs with "text_a" and
"text_b") are left out, so that what is kept to measure with stays unseen. The pairs have the form of `bench/pairs.py`,
with "items", the two items' names. `bench/judged/archive` has verdicts on such pairs.
"""

from __future__ import annotations

import argparse
import json
import math
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from hashlib import sha1
from pathlib import Path
from typing import Any

from rows import Row, print_rows
from slot_cases import read_archive
from wild import json_lines

from checker.claims.words import content_words

Json = dict[str, Any]

#: Cosines of the words' rarities that a pair of one event lies between.
LEAST, MOST = 0.2, 0.8

#: A stem of at least this rarity (one item in 90) opens a pair where fewer items than this have it in the two days.
RARE, CROWD = 4.5, 80

#: So many pairs an item at most; letters an item has at least.
OF_ONE_ITEM, SHORTEST = 3, 80


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--out", type=Path, required=True, help="the pairs, one a line")
    parser.add_argument("--without", type=Path, action="append", default=[], help="pairs whose texts are left out")
    parser.add_argument("--most", type=int, help="so many pairs at most, drawn by the seed")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--json", action="store_true", help='a list of {"set", "figure", "value", "n"}')
    args = parser.parse_args()
    kept = {pair[key] for path in args.without for pair in json_lines(path) for key in ("text_a", "text_b")}
    items = [item for item in read_archive(args.archive) if item["text"] not in kept and len(item["text"]) >= SHORTEST]
    pairs = list(mined(items))
    random.Random(args.seed).shuffle(pairs)
    pairs = pairs[: args.most]
    args.out.write_text("".join(json.dumps(pair, ensure_ascii=False) + "\n" for pair in pairs), encoding="utf-8")
    print_rows([Row(args.archive.name, "pairs", len(pairs), f"of {len(items)} items")], as_json=args.json)


def mined(items: Sequence[Json]) -> Iterator[Json]:
    """The pairs, those most alike first."""
    stems = [frozenset(content_words(item["text"], "de")) for item in items]
    number = Counter(stem for own in stems for stem in own)
    rarity = {stem: math.log(len(items) / seen) for stem, seen in number.items()}
    lengths = [math.sqrt(sum(rarity[stem] ** 2 for stem in own)) or 1.0 for own in stems]
    used: Counter[int] = Counter()
    found = []
    for one, other in _near(items, stems, rarity):
        cosine = sum(rarity[stem] ** 2 for stem in stems[one] & stems[other]) / (lengths[one] * lengths[other])
        if LEAST <= cosine < MOST:
            found.append((cosine, one, other))
    for cosine, one, other in sorted(found, reverse=True):
        if max(used[one], used[other]) < OF_ONE_ITEM:
            used.update((one, other))
            yield _pair(items[one], items[other], cosine)


def _near(
    items: Sequence[Json], stems: Sequence[frozenset[str]], rarity: dict[str, float]
) -> Iterator[tuple[int, int]]:
    """Numbers of items of two outlets, of one day or the next, with a rare word in common."""
    days: dict[int, list[int]] = defaultdict(list)
    for at, item in enumerate(items):
        days[date.fromisoformat(item["date"][:10]).toordinal()].append(at)
    for day, own in sorted(days.items()):
        told: dict[str, list[int]] = defaultdict(list)
        for at in (*own, *days.get(day + 1, ())):
            for stem in stems[at]:
                if rarity[stem] > RARE:
                    told[stem].append(at)
        first = set(own)
        for one in own:
            near = {at for stem in stems[one] for at in told.get(stem, ()) if len(told[stem]) < CROWD}
            for other in sorted(near):
                if items[one]["outlet"] != items[other]["outlet"] and (other not in first or one < other):
                    yield one, other


def _pair(one: Json, other: Json, cosine: float) -> Json:
    return {
        "id": "mine-" + sha1((one["text"] + other["text"]).encode()).hexdigest()[:10],
        "items": [one["id"], other["id"]],
        "lang": "de",
        "outlet_a": one["outlet"],
        "outlet_b": other["outlet"],
        "date_a": one["date"],
        "date_b": other["date"],
        "text_a": one["text"],
        "text_b": other["text"],
        "likeness": round(cosine, 3),
    }


if __name__ == "__main__":
    main()
