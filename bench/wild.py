"""Every alarm on pairs of reports nobody has labelled, for readers to judge, and the checker by their verdicts.

    python bench/wild.py BATCH.jsonl [--json] [--out FILE] [--sheet FILE]     the alarms of a batch
    python bench/wild.py --score bench/judged FOLDER [--json]                 the checker of today by the verdicts kept
    python bench/wild.py --unseen bench/judged/NAME.jsonl... --write FILE     what decides whether a rule may alarm

A batch is a file of pairs as `bench/pairs.py` takes them. --out writes one alarm a line: the pair, rule, family,
severity, confidence, the two passages with their places, the message, both whole texts. --sheet writes the same for
readers, who see the two texts and the finding and nothing else.

FOLDER/NAME.jsonl are the batches that bench/judged/NAME.jsonl has verdicts on: {"pair", "rule", "family", "a", "b",
"verdict", "why", "confidence"}: a and b are [start, end] in the texts, the verdict is "right" or "wrong", why its
class, the confidence what it was. No texts are kept. An alarm is judged where a verdict on its pair and family
overlaps both its passages; the others are counted as not judged. "kept" are the right alarms of all verdicts that
are still raised. --unseen takes the verdicts of batches that the checker was not mended with, as they were given,
those of low confidence left out, and writes `rules/measured/unseen.json`: right and judged alarms of each rule.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

from quick import CACHE, Remembering
from rows import Row, print_rows

from checker import compare_tellings, load_rules, read_report
from checker.document import read_text
from checker.model import Confidence, Evidence, Finding, Severity

Json = dict[str, Any]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("batch", type=Path, nargs="?", help="a batch, or with --score the folder of batches")
    parser.add_argument("--out", type=Path, help="write one alarm a line")
    parser.add_argument("--sheet", type=Path, help="write the alarms for readers to judge")
    parser.add_argument("--score", type=Path, metavar="JUDGED", help="folder of verdicts")
    parser.add_argument("--unseen", type=Path, nargs="+", metavar="VERDICTS", help="of batches not mended with")
    parser.add_argument("--write", type=Path, help="with --unseen: e.g. rules/measured/unseen.json")
    parser.add_argument("--family", default="", help="alarms of these families alone, comma-separated")
    parser.add_argument("--by-chance", action="store_true", help="as `checker archive check` compares what it paired")
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    parser.add_argument("--cache", type=Path, default=CACHE, help="folder of vectors kept, as of bench/quick.py")
    parser.add_argument("--json", action="store_true", help='a list of {"set", "figure", "value", "n"}')
    args = parser.parse_args()
    if args.unseen:
        record = unseen(args.unseen)
        print_rows([Row("unseen", rule, *_share(*of)) for rule, of in record["rules"].items()], as_json=args.json)
        if args.write:
            args.write.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        return
    if args.batch is None:
        parser.error("give a batch, or the folder of batches")
    if args.score:
        print_rows(list(scores(args.score, args.batch, args.cache, args.jobs, args.by_chance)), as_json=args.json)
        return
    pairs = json_lines(args.batch)
    families = frozenset(filter(None, args.family.split(",")))
    found = alarms(pairs, args.cache, args.jobs, args.by_chance)
    found = [each for each in found if not families or each["family"] in families]
    if args.out:
        args.out.write_text("".join(json.dumps(each, ensure_ascii=False) + "\n" for each in found), encoding="utf-8")
    if args.sheet:
        args.sheet.write_text("\n".join(_sheet(found)), encoding="utf-8")
    print_rows(list(_counts(args.batch.stem, len(pairs), found)), as_json=args.json)


def alarms(pairs: Sequence[Json], cache: Path, jobs: int = 1, by_chance: bool = False) -> list[Json]:
    """The alarms of all pairs in their order: errors and warnings of high or medium confidence, as values of JSON."""
    if jobs == 1:
        return _alarms(pairs, cache, by_chance)
    size = -(-len(pairs) // jobs)
    with ProcessPoolExecutor(jobs) as pool:
        parts = [pairs[at : at + size] for at in range(0, len(pairs), size)]
        shares = pool.map(_alarms, parts, [cache] * len(parts), [by_chance] * len(parts))
        return [each for share in shares for each in share]


def _alarms(pairs: Sequence[Json], cache: Path, by_chance: bool) -> list[Json]:
    rules, encoder = load_rules(), Remembering(cache, None)
    found = []
    for pair in pairs:
        a, b = (
            read_report(
                read_text(pair[f"text_{side}"], name=side, language=pair.get("lang")),
                encoder=encoder,
                date=_day(pair.get(f"date_{side}")),
            )
            for side in "ab"
        )
        report = compare_tellings(a, b, rules=rules, one_event=not by_chance)
        found += [_alarm(pair, finding) for finding in report.findings if is_alarm(finding)]
    return found


def is_alarm(finding: Finding) -> bool:
    """An error or warning that counts, on one side or both."""
    return finding.severity is not Severity.NOTE and finding.confidence is not Confidence.LOW


def _alarm(pair: Json, finding: Finding) -> Json:
    return {
        "pair": pair["id"],
        "rule": finding.rule,
        "family": str(finding.family),
        "severity": str(finding.severity),
        "confidence": str(finding.confidence),
        "message": finding.message,
        "explanation": finding.explanation,
        "a": _passage(finding.a),
        "b": _passage(finding.b),
        "text_a": pair["text_a"],
        "text_b": pair["text_b"],
    }


def _passage(evidence: Evidence | None) -> Json | None:
    return evidence and {"start": evidence.span.start, "end": evidence.span.end, "text": evidence.text}


def _day(stated: str | None) -> date | None:
    return date.fromisoformat(stated[:10]) if stated else None


def _sheet(found: Sequence[Json]) -> Iterator[str]:
    for number, each in enumerate(found, 1):
        passages = " | ".join(each[side]["text"] if each[side] else "–" for side in "ab")
        yield f"## {number}\n\nA: {each['text_a']}\n\nB: {each['text_b']}\n"
        yield f"{each['severity']}: {each['message']} {each['explanation']}\n[{passages}]\n"


def _counts(name: str, pairs: int, found: Sequence[Json]) -> Iterator[Row]:
    yield Row(name, "alarms in 100 pairs", round(100 * len(found) / pairs, 1), f"{len(found)} in {pairs}")
    for rule, number in Counter(each["rule"] for each in found).most_common():
        yield Row(name, rule, number, "alarms")


def scores(judged: Path, folder: Path, cache: Path, jobs: int, by_chance: bool = False) -> Iterator[Row]:
    """The alarms of today by the verdicts: of each batch, of each rule over all batches, and all that are judged."""
    of_rules: Counter[tuple[str, str]] = Counter()
    for path in sorted(judged.glob("*.jsonl")):
        batch = folder / path.name
        if not batch.exists():
            sys.exit(f"{batch}: no such batch, but {path} has verdicts on it")
        pairs, verdicts = json_lines(batch), json_lines(path)
        found = alarms(pairs, cache, jobs, by_chance)
        told = [(each, verdict_on(each, verdicts)) for each in found]
        count = Counter(verdict["verdict"] if verdict else "unjudged" for _, verdict in told)
        of_rules.update((each["rule"], verdict["verdict"]) for each, verdict in told if verdict)
        yield _right(path.stem, "alarms right", count, f", {count['unjudged']} not judged, in {len(pairs)} pairs")
        errors = Counter(verdict["verdict"] for each, verdict in told if verdict and each["severity"] == "error")
        yield _right(path.stem, "errors right", errors)
        raised = {id(verdict) for _, verdict in told if verdict and verdict["verdict"] == "right"}
        known = sum(verdict["verdict"] == "right" for verdict in verdicts)
        yield Row(path.stem, "kept", round(100 * len(raised) / max(1, known), 1), f"{len(raised)} of {known}")
    for rule in sorted({rule for rule, _ in of_rules}):
        count = Counter({verdict: number for (name, verdict), number in of_rules.items() if name == rule})
        yield _right("all", rule, count)


def unseen(paths: Sequence[Path]) -> Json:
    """Right and judged alarms of each rule on these batches, with the day and the batches."""
    verdicts = [each for path in paths for each in json_lines(path) if each["confidence"] != Confidence.LOW]
    rules = {
        rule: [sum(v["verdict"] == "right" for v in verdicts if v["rule"] == rule), number]
        for rule, number in sorted(Counter(verdict["rule"] for verdict in verdicts).items())
    }
    return {"measured": date.today().isoformat(), "data": [path.stem for path in paths], "rules": rules}


def _share(right: int, judged: int) -> tuple[float, str]:
    return round(100 * right / max(1, judged), 1), f"{right} of {judged}"


def _right(name: str, figure: str, count: Counter[str], rest: str = "") -> Row:
    value, told = _share(count["right"], count["right"] + count["wrong"])
    return Row(name, figure, value, told + rest)


def verdict_on(alarm: Json, verdicts: Sequence[Json]) -> Json | None:
    """The verdict on an alarm: the same pair and family, and places that overlap on both sides."""
    for verdict in verdicts:
        same = verdict["pair"] == alarm["pair"] and verdict["family"] == alarm["family"]
        if same and all(_overlap(alarm[side], verdict[side]) for side in "ab"):
            return verdict
    return None


def _overlap(passage: Json | None, place: Sequence[int] | None) -> bool:
    if passage is None or place is None:
        return passage is None and place is None
    return bool(passage["start"] < place[1] and place[0] < passage["end"])


def json_lines(path: Path) -> list[Json]:
    """The rows of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


if __name__ == "__main__":
    main()
