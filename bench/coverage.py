"""Whether `states` tells what a text says from what it does not.

    python bench/coverage.py SET.jsonl [SET.jsonl ...] [--encoder NAME ...] [--json]

Each line is {"text_a", "text_b", "label", "type"}. For type "sts" the label is a similarity from 0 to 5: from 4 on each
text is stated by the other, up to 2 it is not, between nothing is asked. For type "nli" text_b is stated by text_a
where the label is entailment and not where it is neutral. A text of several sentences is stated when all of them are.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rows import Row, print_rows

from checker.align.candidates import states
from checker.align.encode import NAMES, Encoder, floor, load_encoder, masked
from checker.claims.sentences import split_sentences
from checker.claims.words import content_words
from checker.model import Span
from checker.values.figures.read import read_quantities

SAME = 4.0
"""Similarity of sentences that mean the same, with at most unimportant differences (STS annotation guide)."""

DIFFERENT = 2.0
"""Similarity of sentences that share a topic or some details at most."""


@dataclass(frozen=True)
class Question:
    """Whether all of `claims` are stated by `others`, and the answer."""

    claims: tuple[str, ...]
    others: tuple[str, ...]
    language: str
    stated: bool


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="+", type=Path)
    parser.add_argument("--encoder", nargs="+", default=list(NAMES), help="models; the bundled ones if not given")
    parser.add_argument("--third", type=int, choices=(0, 1, 2), help="this third of the questions alone")
    parser.add_argument("--json", action="store_true", help='a list of {"set", "figure", "value", "n"}')
    args = parser.parse_args()
    rows: list[Row] = []
    for path in args.sets:
        lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        questions = [question for line in lines for question in read_questions(line)]
        for name in args.encoder:
            chosen = questions if args.third is None else questions[args.third :: 3]
            rows += measure(path.stem, chosen, load_encoder(name))
    print_rows(rows, as_json=args.json)


def read_questions(line: dict[str, Any]) -> Iterator[Question]:
    language = line.get("lang", "de")
    a, b = sentences(line["text_a"], language), sentences(line["text_b"], language)
    if line["type"] == "sts":
        if not DIFFERENT < line["label"] < SAME:
            yield Question(a, b, language, line["label"] >= SAME)
            yield Question(b, a, language, line["label"] >= SAME)
    elif line["label"] in ("entailment", "neutral"):
        yield Question(b, a, language, line["label"] == "entailment")


def sentences(text: str, language: str) -> tuple[str, ...]:
    return tuple(span.of(text) for span in split_sentences(text, Span(0, len(text)), language))


def measure(name: str, questions: Sequence[Question], encoder: Encoder) -> Iterator[Row]:
    texts = [text for question in questions for text in (*question.claims, *question.others)]
    mask = {(text, question.language): "" for question in questions for text in (*question.claims, *question.others)}
    for text, language in mask:
        mask[text, language] = masked(text, [found.figure for found in read_quantities(text, language)[0]])
    vectors = encoder.encode([mask[text, q.language] for q in questions for text in (*q.claims, *q.others)])
    unrelated = floor(encoder)
    right = {True: 0, False: 0}
    asked = {True: 0, False: 0}
    at = 0
    for question in questions:
        middle, end = at + len(question.claims), at + len(question.claims) + len(question.others)
        words = [content_words(text, question.language) for text in texts[at:end]]
        split = middle - at
        told, _ = states(vectors[at:middle], vectors[middle:end], words[:split], words[split:], unrelated)
        asked[question.stated] += 1
        right[question.stated] += all(told) == question.stated
        at = end
    for stated, figure in ((True, "stated, said so"), (False, "not stated, said so")):
        share = round(100 * right[stated] / asked[stated], 1) if asked[stated] else 0.0
        yield Row(name, f"{figure}, {encoder.name}", share, f"{right[stated]} of {asked[stated]}")


if __name__ == "__main__":
    main()
