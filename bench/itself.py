"""A text against itself: nothing is raised, and no finding sets one side against the other.

    python bench/itself.py PLACE... [--draw N] [--seed S] [--jobs N] [--out FILE] [--json]

A place is a folder of reports and JSON Lines with texts in any field, or such a file, as bench/fuzz.py takes them; N of
its texts are drawn. Whether a text is read in its language is counted beside. --out writes what failed, a line each.
Exit status 1 where anything failed.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from fuzz_checks import alike, place_of
from rows import Row, print_rows
from texts import drawn, read_texts

from checker import load_encoder, load_rules
from checker.document import read_text
from checker.model.errors import CheckerError
from checker.pipeline import compare_tellings, read_report

#: Code points: what is shorter is a name or a date, what is longer is cut.
SHORTEST, LONGEST = 60, 20_000

NOT_READ = "in another language"
REFUSED = "refused with one line"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("places", type=Path, nargs="+", metavar="PLACE")
    parser.add_argument("--draw", type=int, default=1_000, metavar="N", help="so many texts; 0 for all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    parser.add_argument("--out", type=Path, help="write the texts that failed, and how")
    parser.add_argument("--json", action="store_true", help='a list of {"set", "figure", "value", "n"}')
    given = parser.parse_args()
    texts = list(read_texts(*given.places, shortest=SHORTEST, longest=LONGEST))
    chosen = drawn(texts, given.draw or len(texts), given.seed)
    if not chosen:
        sys.exit(f"{given.places[0]}: no text of {SHORTEST} characters")
    with ProcessPoolExecutor(given.jobs, mp_context=get_context("spawn")) as pool:
        outcomes = list(pool.map(outcome, chosen, chunksize=50))
    counted = Counter(outcomes)
    expected = ("", NOT_READ, REFUSED)
    failed = [(text, fault) for text, fault in zip(chosen, outcomes, strict=True) if fault not in expected]
    n = f"{len(chosen)} of {len(texts)} texts, seed {given.seed}"
    rows = [
        Row("itself", "texts", len(chosen), n),
        Row("itself", "findings of both sides", sum("self:" in fault for _, fault in failed), n),
        Row("itself", "exceptions", sum("self:" not in fault for _, fault in failed), n),
        *(Row("itself", fault, count, "texts") for fault, count in counted.most_common() if fault),
    ]
    print_rows(rows, as_json=given.json)
    if given.out:
        records: list[dict[str, Any]] = [{"fault": fault, "text": text} for text, fault in failed]
        given.out.write_text("".join(json.dumps(each) + "\n" for each in records), encoding="utf-8")
    sys.exit(bool(failed))


def outcome(text: str) -> str:
    """What is wrong with a text against itself, in a word; "" where nothing is."""
    try:
        document = read_text(text)
        if not document.supported:
            return NOT_READ
        encoder, rules = loaded()
        told = read_report(document, encoder=encoder)
        return alike(compare_tellings(told, told, rules=rules))
    except CheckerError:
        return REFUSED
    except Exception as error:
        return f"{type(error).__name__} in {place_of(error)}"


@cache
def loaded() -> tuple[Any, Any]:
    """The default encoder and the rules, once a process."""
    return load_encoder(), load_rules()


if __name__ == "__main__":
    main()
