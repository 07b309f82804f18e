"""What newspapers had to correct: the error met, by a right rule, and silence where only the wording differs.

    python bench/corrections.py CORRECTIONS.jsonl [--list] [--json]

A row is {"id", "kind", "text_a", "text_b", "expected"}: `expected` names the rules any of which is right; where it is
empty the pair is a twin, and silence is right. A finding is an alarm if it is more than a note and not of low
confidence. A pair counts for the family of each rule it expects: "name" for name-mismatch and name-spelling. Those that
expect a name or a role count for the kind of name that one text alone has, as the checker reads it: "name of a person".
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rows import Row, print_rows

from checker import Report, diff, load_encoder, load_rules
from checker.claims import read_claims
from checker.document import read_text
from checker.model import Confidence, Severity
from checker.values.names.entities import read_entities


@dataclass(frozen=True)
class Result:
    """One pair: what was expected and the alarms that came, by rule, with both passages."""

    id: str
    kind: str
    expected: tuple[str, ...]
    alarms: tuple[tuple[str, str], ...]
    names: frozenset[str] = frozenset()

    @property
    def met(self) -> bool:
        return bool(self.alarms)

    @property
    def right(self) -> bool:
        return any(rule in self.expected for rule, _ in self.alarms)

    @property
    def families(self) -> frozenset[str]:
        return frozenset(rule.partition("-")[0] for rule in self.expected)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path)
    parser.add_argument("--list", action="store_true", help="name each pair that was missed, or alarmed in vain")
    parser.add_argument("--json", action="store_true", help='a list of {"set", "figure", "value", "n"}')
    args = parser.parse_args()
    results = list(read_results(args.path))
    print_rows(list(figures(results)), as_json=args.json)
    if args.list and not args.json:
        for line in faults(results):
            print(line)


def read_results(path: Path) -> Iterator[Result]:
    """Each pair of the file, compared."""
    encoder, rules = load_encoder(), load_rules()
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        languages = {side: row.get(side) or row.get("lang") for side in ("lang_a", "lang_b")}
        report = diff(
            row["text_a"],
            row["text_b"],
            language_a=languages["lang_a"],
            language_b=languages["lang_b"],
            rules=rules,
            encoder=encoder,
        )
        yield Result(row["id"], row["kind"], tuple(row["expected"]), tuple(_alarms(report)), _kinds(row))


def _kinds(row: dict[str, Any]) -> frozenset[str]:
    """The kinds of the names that text_a has and text_b has not; none where neither name nor role is expected."""
    if not any(rule.startswith(("name-", "role-")) for rule in row["expected"]):
        return frozenset()
    a, b = (read_text(row[side], name=side, language=row.get("lang")) for side in ("text_a", "text_b"))
    one, other = (read_entities(each.text, read_claims(each), each.language) for each in (a, b))
    told = {form for entity in other for form in entity.forms}
    return frozenset(str(entity.kind) for entity in one if not entity.forms & told) or frozenset(["none read"])


def _alarms(report: Report) -> Iterator[tuple[str, str]]:
    for finding in report.findings:
        if finding.severity is not Severity.NOTE and finding.confidence is not Confidence.LOW:
            passages = " / ".join(side.text if side else "-" for side in (finding.a, finding.b))
            yield finding.rule, f"{finding.rule}: {passages}"


def figures(results: Sequence[Result]) -> Iterator[Row]:
    """All pairs, then each kind, each family, each kind of name."""
    yield from _figures("all", results)
    for kind in sorted({result.kind for result in results}):
        yield from _figures(f"kind {kind}", [result for result in results if result.kind == kind])
    for family in sorted({family for result in results for family in result.families}):
        yield from _figures(family, [result for result in results if family in result.families])
    for kind in sorted({kind for result in results for kind in result.names}):
        yield from _figures(f"name of {kind}", [result for result in results if kind in result.names])


def _figures(name: str, results: Sequence[Result]) -> Iterator[Row]:
    wrong = [result for result in results if result.expected]
    twins = [result for result in results if not result.expected]
    if wrong:
        yield _share(name, "met", sum(result.met for result in wrong), len(wrong))
        yield _share(name, "by a right rule", sum(result.right for result in wrong), len(wrong))
    if twins:
        yield _share(name, "twins silent", sum(not result.met for result in twins), len(twins))


def _share(name: str, figure: str, part: int, whole: int) -> Row:
    return Row(name, figure, round(100 * part / whole, 1), f"{part} of {whole}")


def faults(results: Sequence[Result]) -> Iterator[str]:
    """Pairs without an alarm by a right rule, and twins with one."""
    for result in results:
        if result.expected and not result.right:
            yield f"missed {result.id}: {' '.join(result.expected)}; came: {[told for _, told in result.alarms]}"
        elif not result.expected and result.met:
            yield f"in vain {result.id}: {[told for _, told in result.alarms]}"


if __name__ == "__main__":
    main()
