"""What one running page holds: how it compares, what it remembers, and where judgements go."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from checker.model import Finding, Report
from checker.model.errors import InputError
from checker.model.frozen import frozen
from checker.page.comparing import Comparing
from checker.page.runs import Runs
from checker.page.work import Workers
from checker.rules.verdicts import Judgement, Verdict, keep_verdict, read_verdicts


@frozen
class Desk:
    """Made once, when the page is started.

    `by` is whose judgements these are; `kept` is the folder that runs are kept in, or ``None``.
    """

    comparing: Comparing
    workers: Workers
    runs: Runs
    verdicts: Path
    by: str = ""
    ui: str = "de"
    kept: Path | None = None

    def judgements(self) -> dict[str, Verdict]:
        """What was judged so far, by fingerprint. Raises InputError where the file is broken."""
        return {verdict.fingerprint: verdict for verdict in read_verdicts(self.verdicts)}

    def judge(self, report: Report, fingerprint: str, judgement: str, note: str) -> Verdict:
        """Keep what the desk says of a finding of this report, as `checker verdict` does.

        Raises InputError where the report has no such finding, or the file cannot be written.
        """
        if judgement not in set(Judgement):
            raise InputError(f"{judgement!r} is no judgement; there are {', '.join(Judgement)}")
        finding = _found(report, fingerprint)
        given = Verdict(
            fingerprint, Judgement(judgement), finding.rule, finding.family, date.today(), self.by, note.strip()
        )
        keep_verdict(self.verdicts, given)
        return given


def _found(report: Report, fingerprint: str) -> Finding:
    for finding in report.findings:
        if finding.fingerprint == fingerprint:
            return finding
    raise InputError(f"{fingerprint!r}: no finding of this report has it")
