"""Who most likely said words that no verb of saying carries: candidates weighed by what was learned from read articles.

A candidate's score is the sum of the weights of its reasons; the best has the words, "nobody" being a candidate too.
The weights are those of a conditional logistic regression, one choice a quotation, which `bench/learn_speakers.py` fits
and prints with its folds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from checker.model import Speaker
from checker.model.frozen import frozen
from checker.model.kept import kept

GAP = 2
"""Sentences since the last words were said, from which on the gap counts as one."""


@frozen
class Choice:
    """Somebody who may have said the words, ``None`` for nobody known, and the reasons that hold for him."""

    speaker: Speaker | None
    reasons: frozenset[str]


def running_on(speaker: Speaker, how: str, gap: int, *, same_block: bool) -> Choice:
    """Who spoke last and may still be speaking, `gap` sentences later."""
    block = "same" if same_block else "another"
    told = {"goes on", f"goes on: {how}", f"goes on after {min(gap, GAP)}", f"goes on in {block} block"}
    return Choice(speaker, frozenset(told))


def nobody(how: str, *, somebody_spoke: bool) -> Choice:
    """That the report does not say who."""
    spoke = "somebody" if somebody_spoke else "nobody"
    return Choice(None, frozenset({"nobody", f"nobody: {how}", f"nobody, {spoke} spoke before"}))


def best_of(choices: Sequence[Choice]) -> Choice:
    """The choice with the highest score; of equal ones the last."""
    weights = _weights()
    return max(reversed(choices), key=lambda choice: sum(weights.get(reason, 0.0) for reason in choice.reasons))


@cache
def _weights() -> Mapping[str, float]:
    path = Path(__file__).with_name("ranking.toml")
    return kept("ranking", (path,), lambda: _read(path)) if path.is_file() else {}


def _read(path: Path) -> dict[str, float]:
    import tomllib

    return tomllib.loads(path.read_text(encoding="utf-8"))
