"""Findings on pairs of reports against gold findings: alarms that are right, conflicts met, silence where it is due.

    python bench/pairs.py PAIRS.jsonl GOLD.jsonl [--family number,date] [--errors N] [--json]

Several sets are scored together by giving --also PAIRS GOLD. A pair is {"id", "text_a", "text_b", "lang", "date_a",
"date_b"}, gold is {"id", "same_event", "findings": [{"family", "verdict", "a", "b"}]} with verdicts conflict, differs
and compatible; a and b are passages of the two texts.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rows import Row, print_rows

from checker.align.encode import load_encoder
from checker.config.settings import Settings
from checker.config.switches import Held
from checker.many.batch import Failure, compare_pairs
from checker.many.pairs import read_lines
from checker.model import Confidence, Evidence, Finding, Report, Severity, Span
from checker.rules.load import load_rules

#: A passage longer than this, and than twice the gold passage, points at nothing.
LONGEST = 120

#: Families that annotators tell apart by taste.
KIN = {"role": "name", "date": "number"}

#: Number words that count as the same figure at another mention, from two on.
WORDS = {
    word: str(number)
    for number, words in enumerate(
        (
            ("zwei", "beide", "two", "both"),
            ("drei", "three"),
            ("vier", "four"),
            ("fünf", "five"),
            ("sechs", "six"),
            ("sieben", "seven"),
            ("acht", "eight"),
            ("neun", "nine"),
            ("zehn", "ten"),
            ("elf", "eleven"),
            ("zwölf", "twelve"),
        ),
        start=2,
    )
    for word in words
}


@dataclass(frozen=True)
class Slot:
    """One gold finding with the places of its two passages."""

    family: str
    verdict: str
    a: str
    b: str
    places: tuple[tuple[Span, ...], tuple[Span, ...]]

    @property
    def wrong(self) -> bool:
        return self.verdict in ("conflict", "differs")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--also", nargs=2, action="append", default=[], metavar=("PAIRS", "GOLD"), type=Path)
    parser.add_argument("--family", default="", help="score these families alone, comma-separated")
    parser.add_argument("--errors", type=int, default=0, help="print so many false alarms and as many misses")
    parser.add_argument("--model", default=None, help="embedding model, as of `checker diff`")
    parser.add_argument("--json", action="store_true", help='a list of {"set", "figure", "value", "n"}')
    args = parser.parse_args()

    sets = [(args.pairs, args.gold), *map(tuple, args.also)]
    count: Counter[str] = Counter()
    errors: list[str] = []
    families = frozenset(filter(None, args.family.split(",")))
    for pairs, gold in sets:
        count.update(score(pairs, gold, families, args.model, errors))
    rows = list(figures("+".join(gold.stem.removesuffix("_gold") for _, gold in sets), count))
    print_rows(rows, as_json=args.json)
    for kind in ("false alarm", "missed"):
        for line in [line for line in errors if line.startswith(kind)][: args.errors]:
            print(line)


def score(pairs: Path, gold: Path, families: frozenset[str], model: str | None, errors: list[str]) -> Counter[str]:
    """The counts behind every figure, of one set."""
    told = {row["id"]: row for row in map(json.loads, gold.read_text(encoding="utf-8").splitlines()) if row}
    lines = read_lines(pairs)
    texts = [json.loads(line) for _, line in lines]
    held = Held(load_rules(), Settings())
    results = compare_pairs(lines, folder=pairs.parent, held=lambda _: held, encoder=load_encoder(model))
    count: Counter[str] = Counter()
    for text, result in zip(texts, results, strict=True):
        if isinstance(result, Failure):
            sys.exit(f"{pairs}:{result.line}: {result.error}")
        if text["id"] in told:
            count += score_pair(text, told[text["id"]], result.report, families, errors)
    return count


def score_pair(
    text: dict[str, Any], gold: dict[str, Any], report: Report, families: frozenset[str], errors: list[str]
) -> Counter[str]:
    """The counts of one pair; repetitions of one slot count once."""
    count: Counter[str] = Counter()
    slots = [slot for slot in slots_of(text, gold) if not families or slot.family in families]
    alarms = [
        finding
        for finding in report.findings
        if finding.severity is not Severity.NOTE
        and finding.confidence is not Confidence.LOW
        and (not families or finding.family in families)
    ]
    seen: set[object] = set()
    for finding in alarms:
        if finding.a is None or finding.b is None:
            count["one-sided"] += 1
            continue
        hits = [slot for slot in slots if meets(finding, slot)]
        right = any(slot.wrong for slot in hits)
        conflict = any(slot.verdict == "conflict" for slot in hits)
        key = (finding.severity, tuple(hits) if right else (finding.rule, finding.a.span, finding.b.span))
        if key in seen:
            continue
        seen.add(key)
        count["alarms"] += 1
        count["alarms right"] += right
        count[f"{finding.family} alarms"] += 1
        count[f"{finding.family} right"] += right
        if finding.severity is Severity.ERROR:
            count["errors"] += 1
            count["errors right"] += conflict
        if not right:
            errors.append(
                f"false alarm | {text['id']} | {finding.rule} {finding.confidence} | "
                f"{finding.a.text} | {finding.b.text}"
            )
    for slot in slots:
        met = any(meets(finding, slot) for finding in alarms if finding.a and finding.b)
        count[slot.verdict] += 1
        count[f"{slot.verdict} met"] += met
        if slot.wrong:
            count[f"{slot.family} gold"] += 1
            count[f"{slot.family} met"] += met
            if not met:
                errors.append(f"missed | {text['id']} | {slot.family} {slot.verdict} | {slot.a} | {slot.b}")
    if not any(slot.wrong for slot in slots):
        count["calm"] += 1
        count["calm quiet"] += not alarms
    return count


def slots_of(text: dict[str, Any], gold: dict[str, Any]) -> list[Slot]:
    """The gold findings of a pair with their places in its texts."""
    slots = []
    for each in gold["findings"]:
        places = tuple(tuple(_places(text[f"text_{side}"], each[side])) for side in "ab")
        slots.append(Slot(each["family"], each["verdict"], each["a"], each["b"], (places[0], places[1])))
    return slots


def _places(text: str, part: str) -> Iterator[Span]:
    for found in re.finditer(re.escape(part), text):
        yield Span(found.start(), found.end())


def meets(finding: Finding, slot: Slot) -> bool:
    """Kin families, and on both sides a place that overlaps the gold passage or names its figures elsewhere."""
    if KIN.get(finding.family, finding.family) != KIN.get(slot.family, slot.family):
        return False
    for side, part, places in (("a", slot.a, slot.places[0]), ("b", slot.b, slot.places[1])):
        main_one: Evidence | None = getattr(finding, side)
        evidence = [main_one, *(each.evidence for each in finding.related if each.side == side)]
        if not any(one is not None and _points_at(one, part, places) for one in evidence):
            return False
    return True


def _points_at(one: Evidence, part: str, places: Sequence[Span]) -> bool:
    if one.span.end - one.span.start > max(LONGEST, 2 * len(part)):
        return False
    return any(one.span.overlaps(place) for place in places) or bool(_figures(one.text) & _figures(part))


def _figures(text: str) -> set[str]:
    found = set()
    for figure in re.findall(r"\d+(?:[.,'\s\u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)?", text):
        whole, _, fraction = figure.replace(",", ".").rpartition(".")
        grouped = not whole or len(fraction) == 3
        found.add(re.sub(r"\D", "", figure) if grouped else re.sub(r"\D", "", whole) + "." + fraction)
    return found | {WORDS[word] for word in re.findall(r"\w+", text.lower()) if word in WORDS}


def figures(name: str, count: Counter[str]) -> Iterator[Row]:
    """The rows of a table: each share with what it is a share of."""
    shares: dict[str, tuple[int, int]] = {
        "error precision": (count["errors right"], count["errors"]),
        "conflict recall": (count["conflict met"], count["conflict"]),
        "alarm precision": (count["alarms right"], count["alarms"]),
        "alarm recall": (count["conflict met"] + count["differs met"], count["conflict"] + count["differs"]),
        "silence": (count["compatible"] - count["compatible met"], count["compatible"]),
        "quiet pairs": (count["calm quiet"], count["calm"]),
    }
    by_family: dict[str, dict[str, int]] = defaultdict(dict)
    for key, value in count.items():
        family, _, kind = key.rpartition(" ")
        if kind in ("gold", "met", "alarms", "right") and family not in (
            "",
            "conflict",
            "differs",
            "compatible",
            "errors",
        ):
            by_family[family][kind] = value
    for family, kinds in sorted(by_family.items()):
        if family != "alarms":
            shares[f"{family} precision"] = (kinds.get("right", 0), kinds.get("alarms", 0))
            shares[f"{family} recall"] = (kinds.get("met", 0), kinds.get("gold", 0))
    for figure, (part, whole) in shares.items():
        if whole:
            yield Row(name, figure, round(100 * part / whole, 1), f"{part} of {whole}")
    yield Row(name, "one-sided alarms", float(count["one-sided"]), "findings inside one report")


if __name__ == "__main__":
    main()
