"""What a check of an archive comes to: the pairs that have something to say, judged as the gate judges, and counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from checker.many.archive.check import Compared
from checker.many.gate.baseline import Known
from checker.many.gate.check import Result
from checker.many.gate.judge import PutAside, Verdict, judge_pairs
from checker.model.frozen import frozen


@frozen
class Gathered:
    """What all comparisons found, and how many `events` and `pairs` there were.

    `unread` counts pairs with a report in a language that is not read.
    """

    results: tuple[Result, ...]
    events: int
    pairs: int
    unread: int


@frozen
class Outcome:
    """The verdict over the pairs with findings, and the counts of `Gathered`."""

    verdict: Verdict
    events: int
    pairs: int
    unread: int


def gather(compared: Iterable[Compared]) -> Gathered:
    """All that was compared, event by event, as one."""
    events = pairs = unread = 0
    results: list[Result] = []
    for each in compared:
        events, pairs, unread = events + 1, pairs + each.pairs, unread + each.unread
        results += each.results
    return Gathered(tuple(results), events, pairs, unread)


def judge_gathered(
    gathered: Gathered,
    *,
    whole: bool,
    baseline: Sequence[Known],
    suppressions: Sequence[PutAside],
    today: date,
    ui: str,
) -> Outcome:
    """The outcome of all comparisons.

    Args:
        whole: whether everything in the store was compared; else what is known of the other pairs is not stale.
        today: decides which suppressions have expired.
    """
    verdict = judge_pairs(
        gathered.results,
        pairs=known_pairs(baseline, whole=whole),
        whole=whole,
        baseline=baseline,
        suppressions=suppressions,
        today=today,
        ui=ui,
    )
    return Outcome(verdict, gathered.events, gathered.pairs, gathered.unread)


def known_pairs(baseline: Sequence[Known], *, whole: bool) -> frozenset[tuple[str, str]]:
    """The pairs of a baseline that stay in it where they were not compared: none where everything was."""
    return frozenset() if whole else frozenset((entry.draft, entry.source) for entry in baseline)
