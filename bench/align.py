"""Gold slots whose two claims are candidates, against the number of candidates.

    python bench/align.py PAIRS.jsonl GOLD.jsonl [--encoder NAME ...] [--json]

Several sets by giving --also PAIRS GOLD. A pair is {"id", "lang", "text_a", "text_b"}, gold is {"id", "findings":
[{"a", "b"}]}; a and b are passages of the two texts. A slot counts whatever its verdict; it is found when a claim that
holds its passage of a is a candidate with one that holds its passage of b. Candidates are given as pairs a claim,
2 x pairs / (claims of a + claims of b), over all pairs of the set.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from rows import Row, print_rows

from checker.align.candidates import kinds, propose
from checker.align.encode import NAMES, Encoder, load_encoder, masked
from checker.claims import read_claims
from checker.claims.words import content_words
from checker.document import read_text
from checker.model import Claim, Span


@dataclass(frozen=True)
class Told:
    """One report of a pair, as the pipeline gives it to the alignment."""

    claims: tuple[Claim, ...]
    texts: tuple[str, ...]
    words: tuple[tuple[str, ...], ...]
    kinds: tuple[frozenset[str], ...]


@dataclass(frozen=True)
class Example:
    """A pair, and for each of its gold slots the claims of a and of b that hold the passages."""

    a: Told
    b: Told
    slots: tuple[tuple[frozenset[int], frozenset[int]], ...]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--also", nargs=2, action="append", default=[], metavar=("PAIRS", "GOLD"), type=Path)
    parser.add_argument("--encoder", nargs="+", default=list(NAMES), help="models; all that have a name if not given")
    parser.add_argument("--third", type=int, choices=(0, 1, 2), help="this third of the pairs alone")
    parser.add_argument("--json", action="store_true", help='a list of {"set", "figure", "value", "n"}')
    args = parser.parse_args()
    rows: list[Row] = []
    for pairs, gold in [(args.pairs, args.gold), *args.also]:
        examples = read_examples(pairs, gold)
        if args.third is not None:
            examples = examples[args.third :: 3]
        rows += [*all_pairs(pairs.stem, examples)]
        for name in args.encoder:
            rows += [*measure(pairs.stem, examples, load_encoder(name))]
    print_rows(rows, as_json=args.json)


def read_examples(pairs: Path, gold: Path) -> list[Example]:
    """The pairs that have gold, with their claims."""
    findings = {row["id"]: row["findings"] for row in read_lines(gold)}
    return [read_example(pair, findings[pair["id"]]) for pair in read_lines(pairs) if pair["id"] in findings]


def read_lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def read_example(pair: dict[str, Any], findings: Sequence[dict[str, str]]) -> Example:
    a, b = read_told(pair["text_a"], pair.get("lang")), read_told(pair["text_b"], pair.get("lang"))
    slots = tuple(
        (holders(a.claims, pair["text_a"], finding["a"]), holders(b.claims, pair["text_b"], finding["b"]))
        for finding in findings
        if finding.get("a") and finding.get("b")
    )
    return Example(a, b, slots)


def read_told(text: str, language: str | None) -> Told:
    document = read_text(text, language=language)
    claims = read_claims(document)
    texts = tuple(mask(document.text, claim) for claim in claims)
    words = tuple(content_words(claim.span.of(document.text), document.language) for claim in claims)
    return Told(claims, texts, words, tuple(kinds(claim) for claim in claims))


def mask(text: str, claim: Claim) -> str:
    """The claim's text as the pipeline encodes it."""
    figures = [quantity.figure.moved(-claim.span.start) for quantity in claim.quantities]
    return masked(claim.span.of(text), figures)


def holders(claims: Sequence[Claim], text: str, passage: str) -> frozenset[int]:
    """The claims that hold the passage, at any of its places, in full or in part."""
    places = []
    start = text.find(passage)
    while start >= 0:
        places.append(Span(start, start + len(passage)))
        start = text.find(passage, start + 1)
    return frozenset(
        number
        for number, claim in enumerate(claims)
        if any(span.overlaps(place) for place in places for span in (claim.span, *claim.copies))
    )


def all_pairs(name: str, examples: Sequence[Example]) -> Iterator[Row]:
    """The same figures when every claim is a candidate with every other: the ceiling, and what it costs."""
    pairs = sum(len(example.a.claims) * len(example.b.claims) for example in examples)
    slots = [slot for example in examples for slot in example.slots]
    yield share(name, "slots among all pairs", sum(all(slot) for slot in slots), len(slots))
    yield a_claim(name, "all pairs a claim", pairs, examples)


def measure(name: str, examples: Sequence[Example], encoder: Encoder) -> Iterator[Row]:
    texts = [text for example in examples for told in (example.a, example.b) for text in told.texts]
    encoder.encode(texts[:1])
    start = perf_counter()
    vectors = encoder.encode(texts)
    seconds = perf_counter() - start
    found = pairs = at = 0
    for example in examples:
        middle = at + len(example.a.claims)
        end = middle + len(example.b.claims)
        told = (example.a.words, example.b.words, example.a.kinds, example.b.kinds)
        candidates = {(pair.a, pair.b) for pair in propose(vectors[at:middle], vectors[middle:end], *told)}
        pairs += len(candidates)
        found += sum(any((a, b) in candidates for a in slot[0] for b in slot[1]) for slot in example.slots)
        at = end
    yield share(name, f"slots among candidates, {encoder.name}", found, sum(len(e.slots) for e in examples))
    yield a_claim(name, f"candidate pairs a claim, {encoder.name}", pairs, examples)
    different = len(set(texts))
    yield Row(name, f"claims encoded a second, {encoder.name}", round(different / seconds), f"{different} claims")


def share(name: str, figure: str, part: int, whole: int) -> Row:
    return Row(name, figure, round(100 * part / whole, 1) if whole else 0.0, f"{part} of {whole} slots")


def a_claim(name: str, figure: str, pairs: int, examples: Sequence[Example]) -> Row:
    claims = sum(len(example.a.claims) + len(example.b.claims) for example in examples)
    value = round(2 * pairs / claims, 2) if claims else 0.0
    return Row(name, figure, value, f"{pairs} pairs, {claims} claims")


if __name__ == "__main__":
    main()
