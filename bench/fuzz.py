"""Nothing breaks: texts are damaged and compared, and what has to hold of every report is checked.

    python bench/fuzz.py FOLDER --cases 2000 --seed 1 --out faults/

FOLDER holds reports (.txt, .md) and JSON Lines with texts in any field; a file may be given too. A case is a text, its
damaged form (or two of them) and what has to hold: nothing is raised; no case takes over --seconds; every place that is
found is in its text; B against A mirrors A against B; a text agrees with itself; the JSON keeps the contract; every
format can be read back. What fails is made as small as it stays failing and written to --out, a file a fault.
Exit status 1 where anything failed.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import io
import json
import random
import re
import sys
import time
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from fuzz_mutations import mutated
from jsonschema import Draft202012Validator

from checker import diff, load_encoder, load_rules
from checker.align.encode import Encoder
from checker.model import Report, Side
from checker.model.errors import CheckerError
from checker.render import (  # fmt: skip
    to_csv,
    to_dict,
    to_github,
    to_gitlab,
    to_html,
    to_json,
    to_jsonlines,
    to_junit,
    to_markdown,
    to_rdjson,
    to_sarif,
    to_terminal,
)

CONTRACT = Path(__file__).resolve().parent.parent / "tests" / "contract" / "report.schema.json"

#: Code points: shorter fields are names, longer texts cost time and break nothing that these do not.
SHORTEST, LONGEST = 80, 4_000

#: How often a failing case is tried smaller.
TRIES = 120


class Words:
    """A stand-in encoder for long runs: texts of the same words are near each other. No model is loaded."""

    name = "words"

    def encode(self, texts: Sequence[str]) -> Any:
        vectors = np.full((len(texts), 64), 1e-3, dtype=np.float32)
        for row, text in enumerate(texts):
            for word in re.findall(r"\w+", text.lower()):
                vectors[row, hashlib.md5(word.encode("utf-8", "replace")).digest()[0] % 64] += 1
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--cases", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("faults"), help="folder for what failed")
    parser.add_argument("--seconds", type=float, default=10.0, help="processor seconds that a case may take")
    parser.add_argument("--encoder", default="default", help="default, or words: no model, ten times as many cases")
    given = parser.parse_args()
    texts = list(read_texts(given.folder))
    if len(texts) < 2:
        sys.exit(f"{given.folder}: needs two texts of {SHORTEST} to {LONGEST} characters at least")
    encoder: Encoder = Words() if given.encoder == "words" else load_encoder()
    check = checker_of(encoder, given.seconds)
    faults: Counter[str] = Counter()
    for case in range(given.cases):
        chance = random.Random(given.seed * 1_000_003 + case)
        a = chance.choice(texts)
        b = a if chance.random() < 0.7 else chance.choice(texts)
        b, done = mutated(b, chance)
        if chance.random() < 0.3:
            a, more = mutated(a, chance)
            done = [*more, *done]
        if fault := check(a, b):
            faults[fault] += 1
            if faults[fault] == 1:
                written(given.out, case, fault, done, *smaller(check, fault, a, b))
                print(f"case {case}: {fault} (after: {', '.join(done)})", flush=True)
    print(f"{given.cases} cases of {len(texts)} texts, seed {given.seed}: {sum(faults.values())} failed")
    for fault, count in faults.most_common():
        print(f"  {count:5}  {fault}")
    sys.exit(bool(faults))


def read_texts(place: Path) -> Iterator[str]:
    """All texts of a folder or a file, none twice."""
    seen: set[str] = set()
    files = sorted(each for each in place.rglob("*") if each.is_file()) if place.is_dir() else [place]
    for path in files:
        if path.suffix in (".txt", ".md"):
            found = [path.read_text(encoding="utf-8", errors="replace")]
        elif path.suffix == ".jsonl":
            found = [text for line in path.open(encoding="utf-8") if line.strip() for text in strings(json.loads(line))]
        else:
            continue
        for text in found:
            if len(text) >= SHORTEST and text not in seen:
                seen.add(text)
                yield text[:LONGEST]


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from strings(each)


def checker_of(encoder: Encoder, seconds: float) -> Callable[[str, str], str]:
    """What is wrong with a pair of texts, in a word; "" where everything holds."""
    rules, contract = load_rules(), Draft202012Validator(json.loads(CONTRACT.read_text(encoding="utf-8")))

    def compare(a: str, b: str) -> Report:
        return diff(a, b, rules=rules, encoder=encoder, language_a="de", language_b="de")

    def check(a: str, b: str) -> str:
        begun = time.process_time()
        try:
            report = compare(a, b)
            took = time.process_time() - begun
            return (
                broken(report, contract)
                or mirrored(report, compare(b, a))
                or alike(compare(b, b))
                or (f"over {seconds:g} s" if took > seconds else "")
            )
        except CheckerError:
            return ""  # a clear line for whoever gave the text
        except Exception as error:
            return f"{type(error).__name__} in {place_of(error)}"

    return check


def place_of(error: BaseException) -> str:
    """The innermost module and function of the checker that an exception came through."""
    told, trace = "?", error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if "checker" in Path(code.co_filename).parts:
            told = f"{Path(code.co_filename).stem}.{code.co_name}"
        trace = trace.tb_next
    return told


def broken(report: Report, contract: Draft202012Validator) -> str:
    for finding in report.findings:
        for side, evidence in ((Side.A, finding.a), (Side.B, finding.b)):
            text = (report.a if side is Side.A else report.b).text
            if evidence is not None and evidence.span.of(text) != evidence.text:
                return f"span: {finding.rule}"
    written = json.loads(to_json(report))
    if fault := next(contract.iter_errors(written), None):
        return f"contract: {'/'.join(map(str, fault.absolute_path))}"
    if written != json.loads(json.dumps(to_dict(report)).encode("utf-8", "backslashreplace")):
        return "json: not the dictionary"
    for name, reads in READ_BACK.items():
        try:
            reads(report)
        except Exception as error:
            return f"format {name}: {type(error).__name__}"
    return ""


def _csv_rows(report: Report) -> None:
    rows = list(csv.DictReader(io.StringIO(to_csv(report))))
    assert len(rows) == len(report.findings)


READ_BACK: dict[str, Callable[[Report], Any]] = {
    "csv": _csv_rows,
    "jsonl": lambda report: [json.loads(line) for line in to_jsonlines(report).split("\n") if line],
    "sarif": lambda report: json.loads(to_sarif(report, ui="en")),
    "gitlab": lambda report: json.loads(to_gitlab(report)),
    "rdjson": lambda report: json.loads(to_rdjson(report)),
    "junit": lambda report: ET.fromstring(to_junit(report, ui="en")),
    "html": lambda report: to_html(report, ui="en").index("</html>"),
    "markdown": lambda report: to_markdown(report, ui="en"),
    "text": lambda report: to_terminal(report, ui="en"),
    "github": lambda report: to_github(report, ui="en"),
}


def mirrored(report: Report, turned: Report) -> str:
    """The rule whose findings of B against A are not those of A against B."""

    def told(each: Report, *, swap: bool) -> Counter[tuple[Any, ...]]:
        found = [(f, f.a and f.a.span, f.b and f.b.span) for f in each.findings]
        return Counter((f.rule, f.severity, *((b, a) if swap else (a, b))) for f, a, b in found)

    here, there = told(report, swap=False), told(turned, swap=True)
    odd = here - there or there - here
    return f"mirror: {next(iter(odd))[0]}" if odd else ""


def alike(report: Report) -> str:
    """The rule that sets a text against itself."""
    return next((f"self: {finding.rule}" for finding in report.findings if finding.a and finding.b), "")


def smaller(check: Callable[[str, str], str], fault: str, a: str, b: str) -> tuple[str, str]:
    """The two texts with whatever can go while the fault stays."""
    tries = TRIES
    for unit in (r"\n\n", r"(?<=[.!?])\s", r"\s"):
        for side in (0, 1):
            size = max(1, len(re.split(unit, (a, b)[side])) // 2)
            while size and tries:
                texts, at = [a, b], 0
                parts = re.split(f"({unit})", texts[side])
                while at < len(parts) and tries:
                    fewer = parts[:at] + parts[at + 2 * size :]
                    trial = [*texts]
                    trial[side] = "".join(fewer)
                    tries -= 1
                    if trial[side].strip() and check(*trial) == fault:
                        parts, texts = fewer, trial
                    else:
                        at += 2 * size
                a, b = texts
                size //= 2
    return a, b


def written(folder: Path, case: int, fault: str, done: list[str], a: str, b: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    name = re.sub(r"\W+", "-", fault)[:60]
    record = {"fault": fault, "case": case, "after": done, "a": a, "b": b}
    (folder / f"{name}.json").write_text(json.dumps(record, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
