"""What a change does: the findings on all sets at hand, before against after, in under a minute.

    python bench/quick.py FOLDER                    compare with what was kept last, and say what came and what went
    python bench/quick.py FOLDER --keep             keep the findings as they are now, to compare with later
    python bench/quick.py FOLDER --only corrections restrict it to sets whose name holds the word

FOLDER holds sets as `bench/pairs.py` (NAME.jsonl beside NAME_gold.jsonl), `bench/labels.py` (edits_en.jsonl,
rte3_de.jsonl) and `bench/corrections.py` (corrections.jsonl) take them. Vectors are kept by text in --cache,
so that only the first run encodes. A finding is known by its pair, rule, severity, confidence and both passages.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from rows import Row, print_rows

from checker import diff, load_encoder, load_rules

#: Kept beside the vectors.
KEPT = "quick.json"
VECTORS = "vectors.sqlite"

CACHE = Path.home() / ".cache" / "checker-bench"

#: Every so many rows of the long sets: enough to see a change, and the whole is done in a minute.
EVERY = {"edits_en": 4, "rte3_de": 4}


class Pair(NamedTuple):
    """One pair of texts of a set."""

    set: str
    id: str
    a: str
    b: str
    languages: tuple[str | None, str | None]
    dates: tuple[str | None, str | None]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--keep", action="store_true", help="keep the findings to compare with later")
    parser.add_argument("--only", default="", help="sets whose name holds this word")
    parser.add_argument("--cache", type=Path, default=CACHE, help="folder of vectors and of the findings kept")
    parser.add_argument("--kept", type=Path, default=None, help="file of the findings kept (default: in the cache)")
    parser.add_argument("--model", default=None, help="embedding model, as of `checker diff`")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    parser.add_argument("--most", type=int, default=40, help="print at most so many findings that came or went")
    parser.add_argument("--json", action="store_true", help='a list of {"set", "figure", "value", "n"}')
    args = parser.parse_args()
    args.cache.mkdir(parents=True, exist_ok=True)
    kept = args.kept or args.cache / KEPT
    pairs = [pair for pair in read_sets(args.folder) if args.only in pair.set]
    if not pairs:
        sys.exit(f"{args.folder}: no set whose name holds “{args.only}”")
    now = findings(pairs, args.cache, args.jobs, args.model)
    if args.keep:
        kept.write_text(json.dumps(now, ensure_ascii=False, indent=0), encoding="utf-8")
    before: dict[str, list[str]] = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
    print_rows(list(figures(pairs, before, now)), as_json=args.json)
    if not args.json:
        for line in list(changes(before, now))[: args.most]:
            print(line)


def read_sets(folder: Path) -> Iterator[Pair]:
    """The pairs of every set in the folder."""
    for gold in sorted(folder.glob("*_gold.jsonl")):
        path = gold.with_name(gold.name.replace("_gold", ""))
        if path.exists() and not gold.name.startswith("events"):
            yield from _pairs(path, "text_a", "text_b")
    for name, first in (("corrections", "text_a"), ("edits_en", "text_b_original"), ("rte3_de", "text_a")):
        if (folder / f"{name}.jsonl").exists():
            yield from _pairs(folder / f"{name}.jsonl", first, "text_b")


def _pairs(path: Path, a: str, b: str) -> Iterator[Pair]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    for number, row in enumerate(rows[:: EVERY.get(path.stem, 1)]):
        languages = (row.get("lang_a") or row.get("lang"), row.get("lang_b") or row.get("lang"))
        yield Pair(
            path.stem, str(row.get("id", number)), row[a], row[b], languages, (row.get("date_a"), row.get("date_b"))
        )


def findings(pairs: Sequence[Pair], cache: Path, jobs: int, model: str | None = None) -> dict[str, list[str]]:
    """The findings of each pair as lines, by set and id of the pair."""
    shares = [pairs[part::jobs] for part in range(jobs)]
    if jobs == 1:
        return _findings(shares[0], cache, model)
    found: dict[str, list[str]] = {}
    with ProcessPoolExecutor(jobs) as pool:
        for share in pool.map(_findings, shares, [cache] * jobs, [model] * jobs):
            found |= share
    return {f"{pair.set} {pair.id}": found[f"{pair.set} {pair.id}"] for pair in pairs}


def _findings(pairs: Sequence[Pair], cache: Path, model: str | None) -> dict[str, list[str]]:
    encoder, rules = Remembering(cache, model), load_rules()
    found = {}
    for pair in pairs:
        report = diff(
            pair.a,
            pair.b,
            language_a=pair.languages[0],
            language_b=pair.languages[1],
            date_a=_day(pair.dates[0]),
            date_b=_day(pair.dates[1]),
            rules=rules,
            encoder=encoder,
        )
        found[f"{pair.set} {pair.id}"] = [
            " | ".join((f.rule, f.severity, f.confidence, f.a.text if f.a else "-", f.b.text if f.b else "-"))
            for f in report.findings
        ] + [f"confirmed {c.family} | {c.a.text} | {c.b.text}" for c in report.confirmed]
    return found


def _day(stated: str | None) -> date | None:
    return date.fromisoformat(stated[:10]) if stated else None


class Remembering:
    """An encoder, with every vector kept in a file by its text."""

    def __init__(self, folder: Path, model: str | None) -> None:
        self.real = load_encoder(model)
        folder.mkdir(parents=True, exist_ok=True)
        self.store = sqlite3.connect(folder / VECTORS, timeout=60)
        with self.store:
            self.store.execute("pragma journal_mode=wal")
            self.store.execute("create table if not exists vectors (key text primary key, vector blob)")

    @property
    def name(self) -> str:
        return self.real.name

    def encode(self, texts: Sequence[str]) -> Any:
        keys = [hashlib.sha256(f"{self.name}\n{text}".encode("utf-8", "surrogatepass")).hexdigest() for text in texts]
        known: dict[str, Any] = {}
        for key in set(keys):
            row = self.store.execute("select vector from vectors where key = ?", (key,)).fetchone()
            if row:
                known[key] = np.frombuffer(row[0], np.float32)
        unknown = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
        if unknown:
            known |= dict(zip(unknown, self.real.encode(list(unknown.values())), strict=True))
            with self.store:
                rows = [(key, known[key].tobytes()) for key in unknown]
                self.store.executemany("insert or ignore into vectors values (?, ?)", rows)
        return np.stack([known[key] for key in keys]) if keys else self.real.encode([])


def figures(pairs: Sequence[Pair], before: dict[str, list[str]], now: dict[str, list[str]]) -> Iterator[Row]:
    """A row a set: alarms now, and how many findings came and went."""
    for name in dict.fromkeys(pair.set for pair in pairs):
        keys = [f"{pair.set} {pair.id}" for pair in pairs if pair.set == name]
        alarms = sum(_alarms(line) for key in keys for line in now[key])
        told = f"{sum(len(now[key]) for key in keys)} lines of {len(keys)} pairs"
        yield Row(name, "alarms", alarms, told)
        if before:
            came = sum((Counter(now[key]) - Counter(before.get(key, []))).total() for key in keys)
            went = sum((Counter(before.get(key, [])) - Counter(now[key])).total() for key in keys)
            yield Row(name, "came", came, "findings and confirmations")
            yield Row(name, "went", went, "findings and confirmations")


def _alarms(line: str) -> bool:
    return not line.startswith("confirmed") and " | note | " not in line and " | low | " not in line


def changes(before: dict[str, list[str]], now: dict[str, list[str]]) -> Iterator[str]:
    """What came (+) and what went (-), pair by pair."""
    for key, lines in now.items():
        if key in before:
            yield from (f"+ {key}: {line}" for line in (Counter(lines) - Counter(before[key])).elements())
            yield from (f"- {key}: {line}" for line in (Counter(before[key]) - Counter(lines)).elements())


if __name__ == "__main__":
    main()
