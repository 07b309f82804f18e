"""Precision of every rule: how many of its findings are right, on pairs with gold findings and on labelled pairs.

    python bench/precision.py [--pairs PAIRS GOLD]... [--edits PATH] [--entailment PATH] [--write FILE] [--json]

On pairs of reports (as `bench/pairs.py` takes them) a finding is right where it meets a gold conflict or difference, a
note also where it meets a compatible slot: the two do not say it alike. On edited texts and entailment pairs (as
`bench/labels.py` takes them) every alarm on an inconsistent edit or a contradiction is right, on any other pair wrong.
Repetitions at one place count once. --write keeps the counts for the pages of the rules.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from pairs import meets, slots_of
from rows import Row, print_rows

from checker.align.encode import Encoder, load_encoder
from checker.config.settings import Settings
from checker.config.switches import Held
from checker.many.batch import Compared, compare_pairs
from checker.many.pairs import read_lines
from checker.model import Confidence, Finding, Severity
from checker.pipeline import diff
from checker.rules.load import load_rules
from checker.rules.rule import Rule

#: (rule, kind of data) -> [right, all]
Counts = dict[tuple[str, str], list[int]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", nargs=2, action="append", default=[], metavar=("PAIRS", "GOLD"), type=Path)
    parser.add_argument("--edits", type=Path, help="edited texts with a label, e.g. edits_en.jsonl")
    parser.add_argument("--entailment", type=Path, help="pairs labelled entailment, neutral, contradiction")
    parser.add_argument("--write", type=Path, help="keep the counts in this file, e.g. rules/measured/precision.json")
    parser.add_argument("--json", action="store_true", help='a list of {"set", "figure", "value", "n"}')
    args = parser.parse_args()

    rules, encoder = load_rules(), load_encoder()
    counts: Counts = {}
    names = []
    for pairs, gold in args.pairs:
        names.append(gold.stem.removesuffix("_gold"))
        _add(counts, "reports", on_reports(pairs, gold, rules, encoder))
    for path, kind, columns, wrong in (
        (args.edits, "edits", ("text_b_original", "text_b"), "inconsistent"),
        (args.entailment, "entailment", ("text_a", "text_b"), "contradiction"),
    ):
        if path is not None:
            names.append(path.stem)
            _add(counts, kind, on_labels(path, columns, wrong, rules, encoder))
    print_rows(list(_rows(rules, counts)), as_json=args.json)
    if args.write:
        args.write.write_text(_record(counts, names), encoding="utf-8")


def on_reports(pairs: Path, gold: Path, rules: tuple[Rule, ...], encoder: Encoder) -> Iterator[tuple[Finding, bool]]:
    """Every two-sided finding of the rules on pairs of reports, and whether it is right."""
    told = {row["id"]: row for row in _json_lines(gold)}
    lines = read_lines(pairs)
    held = Held(rules, Settings())
    results = compare_pairs(lines, folder=pairs.parent, held=lambda _: held, encoder=encoder)
    for (_, line), result in zip(lines, results, strict=True):
        text = json.loads(line)
        if not isinstance(result, Compared) or text["id"] not in told:
            continue
        slots = slots_of(text, told[text["id"]])
        for finding in _once(result.report.findings):
            met = [slot for slot in slots if meets(finding, slot)]
            yield finding, any(slot.wrong or finding.severity is Severity.NOTE for slot in met)


def on_labels(
    path: Path, columns: tuple[str, str], wrong: str, rules: tuple[Rule, ...], encoder: Encoder
) -> Iterator[tuple[Finding, bool]]:
    """Every two-sided alarm on labelled pairs, and whether the label says that they contradict each other."""
    for row in _json_lines(path):
        a, b = (row.get(column) for column in columns)
        if not a or not b:
            continue
        language = row.get("lang", "de")
        report = diff(a, b, language_a=language, language_b=language, rules=rules, encoder=encoder)
        for finding in _once(report.findings):
            if finding.severity is not Severity.NOTE:
                yield finding, row["label"] == wrong


def _once(findings: tuple[Finding, ...]) -> Iterator[Finding]:
    seen = set()
    for finding in findings:
        if finding.a is None or finding.b is None or finding.confidence is Confidence.LOW:
            continue
        key = finding.rule, finding.a.span, finding.b.span
        if key not in seen:
            seen.add(key)
            yield finding


def _add(counts: Counts, kind: str, judged: Iterator[tuple[Finding, bool]]) -> None:
    for finding, right in judged:
        count = counts.setdefault((finding.rule, kind), [0, 0])
        count[0] += right
        count[1] += 1


def _rows(rules: tuple[Rule, ...], counts: Counts) -> Iterator[Row]:
    for rule in rules:
        of_rule = {kind: count for (name, kind), count in counts.items() if name == rule.id}
        right, all_ = (sum(count[at] for count in of_rule.values()) for at in (0, 1))
        parts = ", ".join(f"{kind} {r} of {n}" for kind, (r, n) in sorted(of_rule.items()))
        yield Row(rule.id, "precision", round(100 * right / all_, 1) if all_ else 0.0, f"{right} of {all_} ({parts})")


def _record(counts: Counts, names: list[str]) -> str:
    rules: dict[str, dict[str, list[int]]] = {}
    for (rule, kind), count in sorted(counts.items()):
        rules.setdefault(rule, {})[kind] = count
    told: dict[str, Any] = {"measured": date.today().isoformat(), "data": sorted(names), "rules": rules}
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


def _json_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


if __name__ == "__main__":
    main()
