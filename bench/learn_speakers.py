"""Learn who said words that no verb of saying carries: the weights of `checker/claims/quotes/ranking.toml`.

    python bench/learn_speakers.py PATH [--write]

PATH is a set as `bench/quotes.py` takes it. For every gold quotation of type Direct that stands in marks and in no
frame of speech, the reader's choices are weighed: right is one whose place or name is the gold speaker's, nobody where
gold names none. A conditional logistic regression (one choice a quotation, ridge penalty) is fitted; ten folds by
article tell how often its choice is right on articles it was not fitted on, beside how often it is on its own.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent))

from quotes import Gold, load, paragraphs

from checker.claims.quotes import ranking
from checker.claims.quotes.ranking import Choice
from checker.claims.quotes.read import read_quotes
from checker.model import Quote, Speaker

FOLDS = 10
PENALTY = 2.0
ROUNDS = 200
STEP = 0.1


class Case(NamedTuple):
    """A quotation: its article, the reasons of each choice, and which choices are right."""

    article: int
    choices: tuple[frozenset[str], ...]
    right: tuple[bool, ...]


def read_cases(path: Path) -> list[Case]:
    cases = []
    languages = [json.loads(line).get("lang", "de") for line in path.read_text(encoding="utf-8").splitlines()]
    for number, (article, language) in enumerate(zip(load(path), languages, strict=True)):
        weighed: dict[int, Sequence[Choice]] = {}
        read = read_quotes(article.text, paragraphs(article.text), language, watch=weighed.__setitem__)
        marked = [quote for quote in read if quote.kind != "indirect"]
        for at, choices in weighed.items():
            gold = _gold_of(marked[at], [one for one in article.gold if one.type == "Direct"])
            if gold is not None:
                right = tuple(_is_right(choice.speaker, gold) for choice in choices)
                cases.append(Case(number, tuple(choice.reasons for choice in choices), right))
    return cases


def _gold_of(quote: Quote, gold: Sequence[Gold]) -> Gold | None:
    met = [one for one in gold if one.span.overlaps(quote.span)]
    return max(
        met, key=lambda one: min(one.span.end, quote.span.end) - max(one.span.start, quote.span.start), default=None
    )


def _is_right(speaker: Speaker | None, gold: Gold) -> bool:
    if speaker is None or not gold.speaker:
        return speaker is None and not gold.speaker
    if any(span.overlaps(speaker.span) for span in gold.speaker):
        return True
    return re.search(rf"\b{re.escape(speaker.key)}\b", gold.speaker_text.lower()) is not None


def fit(cases: Sequence[Case]) -> dict[str, float]:
    """The weights of all reasons, by the likelihood that one of the right choices is taken; Adam, from zero."""
    names = sorted({reason for case in cases for choice in case.choices for reason in choice})
    at = {name: number for number, name in enumerate(names)}
    held = []
    for case in cases:
        table = np.zeros((len(case.choices), len(names)))
        for row, choice in enumerate(case.choices):
            table[row, [at[reason] for reason in choice]] = 1
        if any(case.right):
            held.append((table, np.array(case.right, float)))
    weights, mean, spread = (np.zeros(len(names)) for _ in range(3))
    for turn in range(1, ROUNDS + 1):
        slope = PENALTY * weights
        for table, right in held:
            chance = np.exp(table @ weights - (table @ weights).max())
            chance /= chance.sum()
            wanted = chance * right / (chance @ right)
            slope -= table.T @ (wanted - chance)
        mean, spread = 0.9 * mean + 0.1 * slope, 0.99 * spread + 0.01 * slope**2
        weights -= STEP * mean / (1 - 0.9**turn) / (np.sqrt(spread / (1 - 0.99**turn)) + 1e-9)
    return {name: round(float(weight), 2) for name, weight in zip(names, weights, strict=True)}


def is_met(case: Case, weights: dict[str, float]) -> bool:
    """Whether the choice taken is a right one; of equal ones the last is taken, as the reader does."""
    scores = [sum(weights.get(reason, 0.0) for reason in choice) for choice in case.choices]
    return case.right[max(range(len(scores)), key=lambda number: (scores[number], number))]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path)
    parser.add_argument("--write", action="store_true", help="write the weights into the package")
    arguments = parser.parse_args()
    cases = read_cases(arguments.path)
    order = sorted({case.article for case in cases})
    fold = {article: number % FOLDS for number, article in enumerate(order)}
    met = []
    for number in range(FOLDS):
        weights = fit([case for case in cases if fold[case.article] != number])
        tried = [case for case in cases if fold[case.article] == number]
        met.append((sum(is_met(case, weights) for case in tried), len(tried)))
    weights = fit(cases)
    possible = sum(any(case.right) for case in cases)
    print(f"{len(cases)} quotations, a right choice among them in {possible}")
    print(
        "unseen", f"{sum(good for good, _ in met)} of {len(cases)}:", " ".join(f"{good}/{all_}" for good, all_ in met)
    )
    print("fitted", sum(is_met(case, weights) for case in cases), "of", len(cases))
    lines = [f'"{name}" = {weight:.2f}' for name, weight in sorted(weights.items(), key=lambda one: one[1]) if weight]
    if arguments.write:
        path = Path(ranking.__file__).with_suffix(".toml")
        head = f"# Weights of who said it, learned by bench/learn_speakers.py from {len(cases)} quotations.\n"
        path.write_text(head + "\n".join(lines) + "\n", encoding="utf-8")
    else:
        print("\n".join(lines))


if __name__ == "__main__":
    main()
