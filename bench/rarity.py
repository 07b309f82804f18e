"""Counts how many reports hold each part of a word, for `checker archive` (checker/align/parts.py).

    python bench/rarity.py ITEMS.jsonl[.xz|.gz] --language de -o checker/align/counts/de.npz

ITEMS are reports as `checker archive add` takes them. Kept are parts that ten reports hold: no word can be read out of
the file, and no report.
"""

from __future__ import annotations

import argparse
from collections import Counter
from datetime import date
from pathlib import Path

import numpy as np

from checker.align.parts import parts_of
from checker.claims.words import content_words
from checker.document import read_text
from checker.many.archive.intake import lead_of
from checker.many.archive.items import Item, read_items
from checker.model.errors import CheckerError

#: Reports that have to hold a part.
FEWEST = 10


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("items")
    parser.add_argument("--language", default="de")
    parser.add_argument("-o", "--output", type=Path, required=True)
    args = parser.parse_args()
    counts: Counter[str] = Counter()
    reports = 0
    for item in read_items([args.items], day=date(2000, 1, 1)):
        if not isinstance(item, Item):
            continue
        try:
            document = read_text(item.text)
        except CheckerError:
            continue
        if document.language != args.language:
            continue
        words = set(content_words(lead_of(document), document.language))
        counts.update(set().union(*map(parts_of, words)))
        reports += 1
    parts = sorted(part for part, count in counts.items() if count >= FEWEST)
    args.output.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(
        args.output,
        parts=np.frombuffer("\n".join(parts).encode("utf-8"), np.uint8),
        counts=np.array([counts[part] for part in parts], np.int32),
        reports=np.array(reports),
    )
    print(f"{args.output}: {len(parts)} parts of {reports} reports, {args.output.stat().st_size} bytes")


if __name__ == "__main__":
    main()
