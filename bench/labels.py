"""Alarms on pairs that carry a label instead of gold findings: edited sentences, entailment, a text against itself.

    python bench/labels.py edits PATH      text_b_original against text_b; label inconsistent or consistent
    python bench/labels.py entailment PATH text_a against text_b; label entailment, neutral or contradiction
    python bench/labels.py languages PATH  text_a against text_b_en, and text_a_en against text_b
    python bench/labels.py itself PATH     every text of the file against itself

An alarm is a finding of severity error or warning with confidence high or medium. --family restricts it.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from rows import Row, print_rows

from checker.align.encode import Encoder, load_encoder
from checker.model import Confidence, Report, Severity
from checker.pipeline import diff
from checker.rules.load import load_rules
from checker.rules.rule import Rule

Texts = tuple[str, str, str, str]  # a, b, language of a, language of b


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", choices=sorted(SETS))
    parser.add_argument("path", type=Path)
    parser.add_argument("--family", default="", help="these families alone, comma-separated")
    parser.add_argument("--errors", type=int, default=0, help="print so many wrong answers")
    parser.add_argument("--part", default="0/1", help="I/N: only every Nth row, from the Ith; to hold some back")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    nth, of = map(int, args.part.split("/"))
    rows = [json.loads(line) for line in args.path.read_text(encoding="utf-8").splitlines() if line.strip()]
    families = frozenset(filter(None, args.family.split(",")))
    ask = Asker(load_encoder(), load_rules(), families)
    lines: list[str] = []
    print_rows(list(SETS[args.set](rows[nth::of], ask, lines)), as_json=args.json)
    for line in lines[: args.errors]:
        print(line)


class Asker:
    """Runs pairs through one encoder and one set of rules."""

    def __init__(self, encoder: Encoder, rules: Sequence[Rule], families: frozenset[str]) -> None:
        self.encoder, self.rules, self.families = encoder, rules, families

    def alarms(self, texts: Texts) -> list[str]:
        """The messages of the alarms on a pair of texts."""
        return [f"{f.rule}: {f.message}" for f in self._alarms(self.report(texts))]

    def report(self, texts: Texts) -> Report:
        a, b, language_a, language_b = texts
        return diff(a, b, language_a=language_a, language_b=language_b, encoder=self.encoder, rules=self.rules)

    def _alarms(self, report: Report) -> Iterator[Any]:
        for finding in report.findings:
            counts = finding.severity is not Severity.NOTE and finding.confidence is not Confidence.LOW
            if counts and (not self.families or finding.family in self.families):
                yield finding


Rows = list[dict[str, Any]]


def edits(rows: Rows, ask: Asker, lines: list[str]) -> Iterator[Row]:
    """How many inconsistent edits are found, how many consistent ones stay quiet, in each language of the rows."""
    for language in sorted({row.get("lang", "en") for row in rows}):
        own = [row for row in rows if row.get("lang", "en") == language]
        yield from _edits_of(language, own, ask, lines)


def _edits_of(language: str, rows: Rows, ask: Asker, lines: list[str]) -> Iterator[Row]:
    found: dict[str, list[bool]] = {"digits": [], "inconsistent": [], "consistent": []}
    for row in rows:
        if row["text_b"] == row["text_b_original"]:
            continue
        alarms = ask.alarms((row["text_b_original"], row["text_b"], language, language))
        bad = row["label"] == "inconsistent"
        found["inconsistent" if bad else "consistent"].append(bool(alarms))
        digits = _digits(row["text_b"]) != _digits(row["text_b_original"])
        if bad and digits:
            found["digits"].append(bool(alarms))
        if bool(alarms) != bad and (digits or not bad):
            lines.append(f"{row['id']} | {row['label']} | {alarms}\n  {row['text_b_original']}\n  {row['text_b']}")
    yield _share(f"edits_{language}", "inconsistent, digits differ: found", found["digits"])
    yield _share(f"edits_{language}", "inconsistent: found", found["inconsistent"])
    yield _share(f"edits_{language}", "consistent: alarmed", found["consistent"])
    if found["inconsistent"] and found["consistent"]:
        right = sum(found["inconsistent"]) / len(found["inconsistent"])
        quiet = 1 - sum(found["consistent"]) / len(found["consistent"])
        yield Row(f"edits_{language}", "balanced accuracy", round(50 * (right + quiet), 1), "mean of found and quiet")


def entailment(rows: Rows, ask: Asker, lines: list[str]) -> Iterator[Row]:
    """How often each label raises an alarm, and what share of the alarms are contradictions."""
    alarmed: dict[str, list[bool]] = {"entailment": [], "neutral": [], "contradiction": []}
    for row in rows:
        alarms = ask.alarms((row["text_a"], row["text_b"], "de", "de"))
        alarmed.setdefault(row["label"], []).append(bool(alarms))
        if alarms and row["label"] != "contradiction":
            lines.append(f"{row['id']} | {row['label']} | {alarms}\n  {row['text_a']}\n  {row['text_b']}")
    for label, alarms_of in alarmed.items():
        yield _share("rte3_de", f"{label}: alarmed", alarms_of)
    everything = [label == "contradiction" for label, alarms_of in alarmed.items() for alarm in alarms_of if alarm]
    yield _share("rte3_de", "alarms that are contradictions", everything)


def languages(rows: Rows, ask: Asker, lines: list[str]) -> Iterator[Row]:
    """Entailed pairs, one side in the other language: silence is right."""
    for figure, a, b, language_a, language_b in (
        ("German text, English claim", "text_a", "text_b_en", "de", "en"),
        ("English text, German claim", "text_a_en", "text_b", "en", "de"),
    ):
        alarmed = []
        for row in rows:
            if row["label"] != "entailment":
                continue
            alarms = ask.alarms((row[a], row[b], language_a, language_b))
            alarmed.append(bool(alarms))
            if alarms:
                lines.append(f"{row['id']} | {figure} | {alarms}\n  {row[a]}\n  {row[b]}")
        yield _share("rte3_de", f"{figure}: entailed, alarmed", alarmed)


def itself(rows: Rows, ask: Asker, lines: list[str]) -> Iterator[Row]:
    """A text against itself: no finding with both sides; findings inside one report are counted."""
    two_sided, one_sided, texts = 0, 0, 0
    for row in rows:
        for key in ("text", "text_a", "text_b"):
            text = row.get(key)
            if not isinstance(text, str) or not text.strip():
                continue
            language = row.get("lang", "de")
            texts += 1
            for finding in ask.report((text, text, language, language)).findings:
                both = finding.a is not None and finding.b is not None
                two_sided += both
                one_sided += not both
                lines.append(f"{row.get('id')} | {'both sides' if both else 'one side'} | {finding.message}")
    yield Row("itself", "findings with both sides", float(two_sided), f"{texts} texts")
    # every one-sided finding shows once for a and once for b
    yield Row("itself", "one-sided findings per 100 texts", round(50 * one_sided / max(1, texts), 2), f"{texts} texts")


def _digits(text: str) -> list[str]:
    return sorted(re.findall(r"\d+", text))


def _share(name: str, figure: str, hits: Sequence[bool]) -> Row:
    return Row(name, figure, round(100 * sum(hits) / max(1, len(hits)), 1), f"{sum(hits)} of {len(hits)}")


SETS: dict[str, Callable[[Rows, Asker, list[str]], Iterator[Row]]] = {
    "edits": edits,
    "entailment": entailment,
    "languages": languages,
    "itself": itself,
}

if __name__ == "__main__":
    main()
