"""Learn from pairs of reports whether two figures speak of one thing, and from judged alarms how often that holds.

    python bench/learn_slots.py ARCHIVE [--judged FILE]... [--verdicts JUDGED FOLDER]... [--of-items VERDICTS]...
                                        [--pairs N] [--write FOLDER]
    python bench/learn_slots.py ARCHIVE --second ...     the second step alone

ARCHIVE is a file of items {"id", "outlet", "date", "seen", "text"}, xz or plain, without any label. Two items of two
outlets within two days that share enough rare words and a figure are taken to tell one event. There a figure that both
give, and each once, is one thing (positives); two figures of one kind that each have their own equal partner are two
things, and so are figures of two events of one day (negatives). The values are masked. Months of the last year are
kept apart to test with. Then alarms with a reader's label, and verdicts on batches as `bench/wild.py` keeps them, tell
how often a difference is one, given what was learned and how far the two values are apart.

Prints AUC, precision at recall, calibration and the weights. --write writes `weights.json` and `rarity.tsv` for
`checker/align/slots`. Needs scikit-learn, of the extra `dev`.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from rows import Row, print_rows
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import precision_recall_curve, roc_auc_score
from sklearn.model_selection import GroupKFold
from slot_cases import (
    Case,
    Judged,
    changed_on_purpose,
    labelled,
    make_cases,
    one_event,
    read_archive,
    verdicts,
    verdicts_on_items,
)
from wild import json_lines

from checker.align.slots.features import NAMES
from checker.align.slots.learned import JUDGED, judged_features
from checker.claims.words import content_words

Json = dict[str, Any]

#: The table of rarity holds stems of so many items or more; rarer ones count as the rarest of it.
FEWEST_ITEMS = 14

#: Alarms of one story weigh no more than so many of different ones.
OF_ONE_STORY = 3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--judged", action="append", default=[], type=Path, help="alarms with text_a, text_b, label")
    parser.add_argument(
        "--verdicts",
        nargs=2,
        action="append",
        default=[],
        type=Path,
        metavar=("JUDGED", "FOLDER"),
        help="as bench/wild.py --score",
    )
    parser.add_argument("--of-items", action="append", default=[], type=Path, help="verdicts on pairs of its items")
    parser.add_argument(
        "--changed", type=float, default=0.0, help="weigh figures changed on purpose as so many right alarms"
    )
    parser.add_argument("--without", type=Path, action="append", default=[], help="pairs whose texts are not changed")
    parser.add_argument("--pairs", type=int, default=2500, help="at most so many pairs of one event")
    parser.add_argument("--second", action="store_true", help="learn from judged alarms alone, the first as it stands")
    parser.add_argument("--write", type=Path, help="folder for weights.json and rarity.tsv")
    parser.add_argument("--json", action="store_true", help='a list of {"set", "figure", "value", "n"}')
    args = parser.parse_args()
    slot, counts, rows = _as_it_stands() if args.second else _first(args.archive, args.pairs, args.write)
    judged = [*labelled(args.judged), *(each for of in args.verdicts for each in verdicts(*of))]
    if args.of_items:
        items = read_archive(args.archive)
        judged += [each for path in args.of_items for each in verdicts_on_items(path, items)]
    changed = []
    if args.changed:
        items = without(read_archive(args.archive), args.without)
        stems = [frozenset(content_words(item["text"], "de")) for item in items]
        pairs = one_event(items, stems, Counter(stem for own in stems for stem in own), args.pairs)
        changed = list(changed_on_purpose(items, pairs))
    right, by_chance, more = learn_right(slot, judged, changed, args.changed)
    print_rows([*rows, *more], as_json=args.json)
    if args.write:
        (args.write / "weights.json").write_text(as_json(slot, right, by_chance, counts, judged), encoding="utf-8")


def without(items: Sequence[Json], paths: Sequence[Path]) -> list[Json]:
    """The items whose texts stand in none of the files of pairs."""
    kept = {pair[key] for path in paths for pair in json_lines(path) for key in ("text_a", "text_b")}
    return [item for item in items if item["text"] not in kept]


def _first(archive: Path, most: int, write: Path | None) -> tuple[Slot, Json, list[Row]]:
    """The first regression, how many cases it was learned from, and its figures."""
    items = read_archive(archive)
    stems = [frozenset(content_words(item["text"], "de")) for item in items]
    seen = Counter(stem for own in stems for stem in own)
    if write:
        (write / "rarity.tsv").write_text(rarity_table(seen, len(items)), encoding="utf-8")
    cases = list(make_cases(items, one_event(items, stems, seen, most)))
    slot, rows = learn_slot(cases)
    return slot, dict(Counter(case.source for case in cases)), rows


def _as_it_stands() -> tuple[Slot, Json, list[Row]]:
    told = json.loads(files("checker.align.slots").joinpath("weights.json").read_text(encoding="utf-8"))
    weights = np.array([told["slot"]["weights"][name] for name in NAMES])
    judged = ("judged alarms", "of these right")
    counts = {name: number for name, number in told["learned from"].items() if name not in judged}
    return Slot(told["slot"]["constant"], weights), counts, []


def rarity_table(seen: Counter[str], items: int) -> str:
    """A line a rarity, to one decimal: the rarity, a tab, the stems that have it. The first is that of all others."""
    levels: dict[float, list[str]] = defaultdict(list)
    for stem, number in seen.items():
        if number >= FEWEST_ITEMS:
            levels[round(math.log(items / number), 1)].append(stem)
    rarest = round(math.log(items / FEWEST_ITEMS), 1)
    levels.setdefault(rarest, [])
    return "".join(f"{level}\t{' '.join(sorted(levels[level]))}\n" for level in sorted(levels, reverse=True))


class Slot(NamedTuple):
    """A logistic regression over named features."""

    constant: float
    weights: np.ndarray

    def logits(self, features: np.ndarray) -> np.ndarray:
        return self.constant + features @ self.weights


def learn_slot(cases: Sequence[Case]) -> tuple[Slot, list[Row]]:
    """The first regression, learned on all years; its figures are of the last year, learned on the others."""
    features = np.array([case.features for case in cases])
    same = np.array([case.same for case in cases])
    years = np.array([case.year for case in cases])
    weights = _balanced(cases)
    last = years == years.max()
    tried = _fit(features[~last], same[~last], weights[~last])
    logits = tried.logits(features[last])
    hard = np.array([case.source != "two events" for case in cases])[last]
    rows = [Row("distant", source, number, "cases") for source, number in Counter(c.source for c in cases).items()]
    rows.append(Row("distant", "AUC", round(roc_auc_score(same[last], logits), 3), f"{last.sum()} of {years.max()}"))
    rows.append(
        Row("distant", "AUC, one event", round(roc_auc_score(same[last][hard], logits[hard]), 3), str(hard.sum()))
    )
    precision, recall, _ = precision_recall_curve(same[last], logits, sample_weight=weights[last])
    for wanted in (0.5, 0.7, 0.9):
        best = max(p for p, r in zip(precision, recall, strict=True) if r >= wanted)
        rows.append(Row("distant", f"precision at recall {wanted}", round(float(best), 3), "balanced"))
    slot = _fit(features, same, weights)
    rows += [Row("weight", name, round(float(w), 2), "") for name, w in zip(NAMES, slot.weights, strict=True)]
    return slot, rows


def _balanced(cases: Sequence[Case]) -> np.ndarray:
    """One weight for either answer in each class of unit: else the model learns that ages are what both report."""
    kinds = [tuple(case.features[-6:]) for case in cases]
    number = Counter((kind, case.same) for kind, case in zip(kinds, cases, strict=True))
    return np.array([1 / number[kind, case.same] for kind, case in zip(kinds, cases, strict=True)]) * len(cases) / 14


def _fit(features: np.ndarray, same: np.ndarray, weights: np.ndarray, strength: float = 0.3) -> Slot:
    model = LogisticRegression(C=strength, max_iter=2000).fit(features, same, sample_weight=weights)
    return Slot(float(model.intercept_[0]), model.coef_[0])


def learn_right(
    slot: Slot, judged: Sequence[Judged], changed: Sequence[Judged] = (), weight: float = 0.0
) -> tuple[Slot, float, list[Row]]:
    """The second regression on all judged alarms, what it adds for pairs by chance, and figures of folds of stories.

    `changed` are learned from besides, with so much `weight` in all; the figures are of the judged alone.
    """
    added = np.array([(*_second(slot, each), 0.0) for each in changed]).reshape(len(changed), len(JUDGED) + 1)
    each_weight = np.full(len(changed), weight / max(1, len(changed)))
    # pairs by chance are wrong more often for a reason that no feature tells; they get a constant of their own
    features = np.array([(*_second(slot, each), float(each.raw)) for each in judged])
    raw = np.array([each.raw for each in judged])
    right = np.array([each.right for each in judged])
    stories = [each.story for each in judged]
    number = Counter(stories)
    weights = np.array([min(1.0, OF_ONE_STORY / number[story]) for story in stories])
    model = LogisticRegression(C=1.0, max_iter=2000)
    told = np.zeros(len(judged))
    for learned, held in GroupKFold(min(10, len(number))).split(features, right, stories):
        _fit_with(model, features[learned], right[learned], weights[learned], added, each_weight)
        told[held] = model.decision_function(features[held])
    # what is shrunk is too modest: the logits of unseen folds are stretched to the shares that held
    stretch = LogisticRegression(C=1.0).fit(told[:, None], right)
    told = stretch.predict_proba(told[:, None])[:, 1]
    rows = [
        Row("judged", "right", round(100 * right.mean(), 1), f"{right.sum()} of {len(right)}"),
        Row("judged", "AUC, unseen folds", round(roc_auc_score(right, told), 3), str(len(right))),
    ]
    for low, high in pairwise((0.0, 0.1, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)):
        inside = (told >= low) & (told < high)
        if inside.any():
            share = round(100 * right[inside].mean(), 1)
            own = f"{right[inside & ~raw].sum()} of {(inside & ~raw).sum()} of one event"
            rows.append(Row("calibration", f"P from {low}", share, f"{right[inside].sum()} of {inside.sum()}, {own}"))
    _fit_with(model, features, right, weights, added, each_weight)
    if len(added):
        found = stretch.predict_proba(model.decision_function(added)[:, None])[:, 1]
        rows.append(Row("changed", "P of 0.6 or more", round(100 * (found >= 0.6).mean(), 1), f"of {len(added)}"))
    slope, shift = float(stretch.coef_[0][0]), float(stretch.intercept_[0])
    found = Slot(shift + slope * float(model.intercept_[0]), slope * model.coef_[0][: len(JUDGED)])
    rows += [
        Row("weight of the second", name, round(float(w), 2), "") for name, w in zip(JUDGED, found.weights, strict=True)
    ]
    by_chance = slope * float(model.coef_[0][len(JUDGED)])
    return found, by_chance, [*rows, Row("weight of the second", "by chance", round(by_chance, 2), "")]


def _fit_with(
    model: LogisticRegression,
    features: np.ndarray,
    right: np.ndarray,
    weights: np.ndarray,
    added: np.ndarray,
    share: np.ndarray,
) -> None:
    everything = np.concatenate([features, added])
    labels = np.concatenate([right, np.ones(len(added), dtype=bool)])
    model.fit(everything, labels, sample_weight=np.concatenate([weights, share]))


def _second(slot: Slot, each: Judged) -> tuple[float, ...]:
    score = float(slot.logits(np.array([each.features]))[0])
    return judged_features(each.features, *each.values, each.event, toll=each.toll, score=score)


def as_json(slot: Slot, right: Slot, by_chance: float, counts: Json, judged: Sequence[Judged]) -> str:
    """Both regressions, and what they were learned from."""
    second = _named(right, JUDGED) | {"by chance": round(by_chance, 4)}
    number = {"judged alarms": len(judged), "of these right": sum(each.right for each in judged)}
    told = {"learned from": counts | number, "slot": _named(slot, NAMES), "right": second}
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


def _named(slot: Slot, names_: Sequence[str]) -> Json:
    weights = {name: round(float(weight), 4) for name, weight in zip(names_, slot.weights, strict=True)}
    return {"constant": round(slot.constant, 4), "weights": weights}


if __name__ == "__main__":
    main()
