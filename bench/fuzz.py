"""Nothing breaks: texts are damaged and compared, and what has to hold of every report is checked.

    python bench/fuzz.py PLACE... --cases 2000 --seed 1 --out faults/

A place is a folder of reports (.txt, .md) and JSON Lines (.jsonl, .jsonl.xz) with texts in any field, or such a file.
A case is an excerpt of a text, or now and then the whole, against a changed and damaged form of it, in one of the
formats that are read and on some day. What has to hold: nothing is raised; no case takes over --seconds; every place
that is found is in its text; B against A mirrors A against B; a text agrees with itself; comparing once more says the
same; the JSON keeps the contract; every format can be read back. What fails is made as small as it stays failing and
written to --out, a file a fault. Exit status 1 where anything failed.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import time
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path

from fuzz_checks import Case, Check, checker_of
from fuzz_mutations import changed, mutated
from rows import Row, print_rows
from texts import read_texts

from checker.document import read_text

#: Code points: shorter fields are names, longer texts cost time and break nothing that these do not.
SHORTEST, LONGEST = 60, 4_000

#: Sentences of an excerpt. Most of what breaks breaks in one sentence or between two, and a short case is cheap.
EXCERPT = (1, 1, 2, 3, 5, 8)

#: How often, among 100 cases: a whole text, a page, Markdown, two languages, another text as B, compared once more.
WHOLE, PAGE, MARKDOWN, TWO_LANGUAGES, ANOTHER, AGAIN = 3, 3, 7, 1, 10, 5

#: Days that reports are of: none, most often; else an ordinary one, or one at the end of a calendar.
DAYS = (None, None, None, date(2016, 5, 3), date(2024, 2, 29), date(2019, 12, 31), date.min, date.max)

#: How often a failing case is tried smaller, and for how many seconds of the processor at most.
TRIES, SMALLER = 120, 60.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("places", type=Path, nargs="+", metavar="PLACE")
    parser.add_argument("--cases", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("faults"), help="folder for what failed")
    parser.add_argument("--seconds", type=float, default=10.0, help="processor seconds that a case may take")
    parser.add_argument("--json", action="store_true", help='a list of {"set", "figure", "value", "n"}')
    given = parser.parse_args()
    texts = list(read_texts(*given.places, shortest=SHORTEST, longest=LONGEST))
    if len(texts) < 2:
        sys.exit(f"{given.places[0]}: needs two texts of {SHORTEST} characters at least")
    seen: Counter[str] = Counter()
    check = checker_of(given.seconds, seen)
    faults: Counter[str] = Counter()
    slowest, begun = 0.0, time.process_time()
    for number in range(given.cases):
        case, done = made(texts, random.Random(given.seed * 1_000_003 + number))
        started = time.process_time()
        fault = check(case)
        slowest = max(slowest, time.process_time() - started)
        if fault:
            faults[fault] += 1
            if faults[fault] == 1:
                print(f"case {number}: {fault} (after: {', '.join(done)})", file=sys.stderr, flush=True)
                written(given.out, number, fault, done, case)  # as it was: making it small may take a while
                written(given.out, number, fault, done, smaller(check, fault, case))
    taken = time.process_time() - begun
    n = f"{len(texts)} texts, seed {given.seed}"
    print_rows(
        [
            Row("fuzz", "cases", given.cases, n),
            Row("fuzz", "failed", sum(faults.values()), n),
            *(Row("fuzz", fault, count, "cases") for fault, count in faults.most_common()),
            *(Row("fuzz", what, count, "cases") for what, count in sorted(seen.items())),
            Row("fuzz", "slowest case, s", round(slowest, 2), "processor time"),
            Row("fuzz", "a case, ms", round(1000 * taken / max(1, given.cases), 1), "processor time"),
        ],
        as_json=given.json,
    )
    sys.exit(bool(faults))


def made(texts: list[str], chance: random.Random) -> tuple[Case, list[str]]:
    """A case, and what was done to its texts."""

    def one_in_hundred(times: int) -> bool:
        return chance.randrange(100) < times

    whole = one_in_hundred(WHOLE)
    a = chance.choice(texts) if whole else excerpt(chance.choice(texts), chance)
    language = language_of(a)
    b, done = (excerpt(chance.choice(texts), chance), []) if one_in_hundred(ANOTHER) else changed(a, chance)
    b, more = mutated(b, chance)
    done += more
    if chance.random() < 0.3:
        a, more = mutated(a, chance)
        done = [*more, *done]
    format = "html" if one_in_hundred(PAGE) else "markdown" if one_in_hundred(MARKDOWN) else "text"
    if format == "html":
        a, b = (f"<html><body><article><p>{text}</p></article></body></html>" for text in (a, b))
    other = {"de": "en", "en": "de"}[language] if one_in_hundred(TWO_LANGUAGES) else language
    dates = chance.choice(DAYS), chance.choice(DAYS)
    return Case(a, b, format, (language, other), dates, one_in_hundred(AGAIN)), done


def excerpt(text: str, chance: random.Random) -> str:
    """A few sentences of a text that follow each other."""
    sentences = re.split(r"(?<=[.!?“\"])\s+(?=\S)", text)
    count = chance.choice(EXCERPT)
    at = chance.randrange(max(1, len(sentences) - count + 1))
    return " ".join(sentences[at : at + count])


@cache
def language_of(text: str) -> str:
    """The language a text is read in; German where it is in neither."""
    recognised = read_text(text).language if text.strip() else "de"
    return recognised if recognised in ("de", "en") else "de"


def smaller(check: Check, fault: str, case: Case) -> Case:
    """The case with whatever can go of its texts while the fault stays."""
    tries, until = TRIES, time.process_time() + SMALLER
    for unit in (r"\n\n", r"(?<=[.!?])\s", r"\s"):
        for side in ("a", "b"):
            size = max(1, len(re.split(unit, getattr(case, side))) // 2)
            while size and tries and time.process_time() < until:
                parts, at = re.split(f"({unit})", getattr(case, side)), 0
                while at < len(parts) and tries and time.process_time() < until:
                    fewer = parts[:at] + parts[at + 2 * size :]
                    trial = case._replace(**{side: "".join(fewer)})
                    tries -= 1
                    if getattr(trial, side).strip() and check(trial) == fault:
                        parts, case = fewer, trial
                    else:
                        at += 2 * size
                size //= 2
    return case


def written(folder: Path, number: int, fault: str, done: list[str], case: Case) -> None:
    """A file a fault: the case as small as it was made, what was done to it, and its number."""
    folder.mkdir(parents=True, exist_ok=True)
    name = re.sub(r"\W+", "-", fault)[:60]
    record = {"fault": fault, "case": number, "after": done, **case._asdict()}
    (folder / f"{name}.json").write_text(json.dumps(record, indent=2, default=str), encoding="utf-8")


if __name__ == "__main__":
    main()
