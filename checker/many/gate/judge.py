"""What the results come to: known and suppressed findings put aside and counted, the exit status, what is stale."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from checker.config.read import Configuration
from checker.config.settings import FINDINGS, NOTHING_COUNTS, TROUBLE, Settings, counts
from checker.many.gate.baseline import Known, known
from checker.many.gate.check import Checked, Failure, Result
from checker.many.gate.plan import Plan
from checker.model import Finding, Report, Suppressed
from checker.model.frozen import frozen
from checker.rules.rule import Words

if TYPE_CHECKING:
    from checker.config.file import Suppression

IN_BASELINE = Words(de="in der Baseline", en="in the baseline")
SUPPRESSED = Words(de="{reason} ({by}, bis {expires})", en="{reason} ({by}, until {expires})")


@frozen
class PutAside:
    """A suppression of the configuration, and where it stands there."""

    where: str
    suppression: Suppression

    def holds(self, today: date) -> bool:
        """Whether it is in force; its last day is part of it."""
        return today <= self.suppression.expires

    def matches(self, draft: str, source: str, finding: Finding) -> bool:
        each = self.suppression
        return (
            each.fingerprint == finding.fingerprint
            and each.draft in (None, draft)
            and each.source in (None, source)
            and each.rule in (None, finding.rule)
        )


@frozen
class Judged:
    """A checked pair: its report without what is put aside, how much that was, and the findings that count."""

    draft: str
    source: str
    line: int
    settings: Settings
    report: Report
    known: int
    suppressed: int
    counting: tuple[Finding, ...]


@frozen
class Verdict:
    """What a run of the gate says. Nothing is left out without a count.

    `unchanged` counts drafts that no change touched; `idle` are patterns of drafts without a file; `stale` and
    `stale_suppressions` match nothing any more; `expired` suppressions fail.
    """

    pairs: tuple[Judged | Failure, ...]
    unchanged: int
    idle: tuple[str, ...]
    stale: tuple[Known, ...]
    stale_suppressions: tuple[PutAside, ...]
    expired: tuple[PutAside, ...]

    @property
    def judged(self) -> tuple[Judged, ...]:
        return tuple(pair for pair in self.pairs if isinstance(pair, Judged))

    @property
    def failures(self) -> tuple[Failure, ...]:
        return tuple(pair for pair in self.pairs if isinstance(pair, Failure))

    @property
    def status(self) -> int:
        """The exit status: a pair that cannot be read goes before findings."""
        if self.failures:
            return TROUBLE
        failing = self.expired or any(pair.counting for pair in self.judged)
        return FINDINGS if failing else NOTHING_COUNTS


def put_aside(configuration: Configuration) -> tuple[PutAside, ...]:
    """The suppressions of the configuration, in its order."""
    listed = configuration.content.suppressions if configuration.content else ()
    return tuple(PutAside(configuration.where("suppressions", n), each) for n, each in enumerate(listed))


def judge(
    results: Sequence[Result],
    *,
    plan: Plan,
    checked: int,
    baseline: Sequence[Known],
    suppressions: Sequence[PutAside],
    today: date,
    ui: str,
) -> Verdict:
    """The verdict over all results.

    Args:
        plan: everything configured, also what was not checked this time.
        checked: how many of its tasks were.
        today: decides which suppressions have expired.
    """
    verdict = judge_pairs(
        results,
        pairs=plan.pairs,
        whole=checked == len(plan.tasks),
        baseline=baseline,
        suppressions=suppressions,
        today=today,
        ui=ui,
    )
    return replace(verdict, unchanged=len(plan.tasks) - checked, idle=plan.idle)


def judge_pairs(
    results: Sequence[Result],
    *,
    pairs: frozenset[tuple[str, str]],
    whole: bool,
    baseline: Sequence[Known],
    suppressions: Sequence[PutAside],
    today: date,
    ui: str,
) -> Verdict:
    """The verdict over pairs that no configuration names.

    Args:
        pairs: draft and source of all that are held against each other, also of those not checked this time.
        whole: whether all of them were checked.
        today: decides which suppressions have expired.
    """
    keys = {entry.key for entry in baseline}
    judged = [_judged(each, keys, suppressions, today, ui) if isinstance(each, Checked) else each for each in results]
    whole = whole and not any(isinstance(each, Failure) for each in results)
    return Verdict(
        pairs=tuple(judged),
        unchanged=0,
        idle=(),
        stale=_stale(baseline, results, pairs),
        stale_suppressions=tuple(
            each
            for each in suppressions
            if each.holds(today) and _done(each, results, whole) and not _used(each, results)
        ),
        expired=tuple(each for each in suppressions if not each.holds(today)),
    )


def entries(
    results: Iterable[Result],
    baseline: Sequence[Known],
    suppressions: Sequence[PutAside],
    pairs: frozenset[tuple[str, str]],
) -> list[Known]:
    """The baseline as it should be written: what counts now, and for `pairs` not checked now what was known.

    A finding that a suppression names is none of it, nor where that has expired: it comes back until somebody decides.
    """
    checked = [each for each in results if isinstance(each, Checked)]
    found = [
        known(each.draft, each.source, finding)
        for each in checked
        for finding in each.report.findings
        if counts(finding.severity, finding.confidence, each.settings)
        and not any(one.matches(each.draft, each.source, finding) for one in suppressions)
    ]
    now = {(each.draft, each.source) for each in checked}
    return found + [entry for entry in baseline if (entry.draft, entry.source) in pairs - now]


def _judged(
    each: Checked, keys: set[tuple[str, str, str, str]], suppressions: Sequence[PutAside], today: date, ui: str
) -> Judged:
    kept: list[Finding] = []
    aside: list[Suppressed] = []
    in_baseline = 0
    for finding in each.report.findings:
        waiver = _waiver(suppressions, each.draft, each.source, finding, today)
        if waiver:
            said = waiver.suppression
            reason = SUPPRESSED.in_language(ui).format(reason=said.reason, by=said.by, expires=said.expires)
            aside.append(Suppressed(finding.fingerprint, finding.rule, reason))
        elif known(each.draft, each.source, finding).key in keys:
            in_baseline += 1
            aside.append(Suppressed(finding.fingerprint, finding.rule, IN_BASELINE.in_language(ui)))
        else:
            kept.append(finding)
    report = replace(each.report, findings=tuple(kept), suppressed=(*each.report.suppressed, *aside))
    counting = tuple(finding for finding in kept if counts(finding.severity, finding.confidence, each.settings))
    return Judged(
        each.draft, each.source, each.line, each.settings, report, in_baseline, len(aside) - in_baseline, counting
    )


def _waiver(
    suppressions: Sequence[PutAside], draft: str, source: str, finding: Finding, today: date
) -> PutAside | None:
    """The suppression in force that a finding falls under."""
    return next((each for each in suppressions if each.holds(today) and each.matches(draft, source, finding)), None)


def _stale(
    baseline: Sequence[Known], results: Sequence[Result], pairs: frozenset[tuple[str, str]]
) -> tuple[Known, ...]:
    """Entries that matched nothing in a pair that was checked, or whose pair is configured no more."""
    checked = [each for each in results if isinstance(each, Checked)]
    now = {(each.draft, each.source) for each in checked}
    found = {known(each.draft, each.source, finding).key for each in checked for finding in each.report.findings}
    waiting = pairs - now
    return tuple(entry for entry in baseline if entry.key not in found and (entry.draft, entry.source) not in waiting)


def _used(each: PutAside, results: Sequence[Result]) -> bool:
    return any(
        each.matches(result.draft, result.source, finding)
        for result in results
        if isinstance(result, Checked)
        for finding in result.report.findings
    )


def _done(each: PutAside, results: Sequence[Result], whole: bool) -> bool:
    """Whether this run saw all that a suppression could match."""
    said = each.suppression
    named = {(result.draft, result.source) for result in results if isinstance(result, Checked)}
    return whole or (said.draft, said.source) in named
