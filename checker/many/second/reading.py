"""The alarms of a report after a second reading: lowered, explained, or as they were; never raised."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from checker.many.second.opinion import Opinion, Reader, Said, Unreachable, shown
from checker.model import Confidence, Evidence, Finding, Provenance, Report, Severity
from checker.model.clean import one_line
from checker.report.findings import order

#: Failures one after the other, after which nothing more is asked in this run: a server that is gone costs two waits.
PATIENCE = 2

_WORDS = {
    "de": {
        Said.COMPATIBLE: "Zweitleser {name}: beides kann stehen",
        Said.EXPLAINED: "Zweitleser {name}: erklärt",
        Said.CONTRADICT: "Zweitleser {name}: widerspricht sich auch so",
        Said.UNSURE: "Zweitleser {name}: nicht zu entscheiden",
    },
    "en": {
        Said.COMPATIBLE: "second reader {name}: both can stand",
        Said.EXPLAINED: "second reader {name}: explained",
        Said.CONTRADICT: "second reader {name}: sees a contradiction too",
        Said.UNSURE: "second reader {name}: cannot be decided",
    },
}


@dataclass(slots=True)
class SecondReader:
    """A reader, and what has gone wrong with it so far in this run.

    `trouble` is told, in one line, what was not read and why; each reason once.
    """

    reader: Reader
    trouble: Callable[[str], None] = lambda line: None
    _failures: int = 0
    _told: set[str] = field(default_factory=set)

    def over(self, report: Report, ui: str) -> Report:
        """The report with its errors and warnings read again, in the order of all reports.

        An alarm that the reader finds compatible gets low confidence, so that it does not count by default; what it
        finds explained carries the explanation. Anything else leaves the alarm as it was and is said beside it. Notes
        are not shown to it. What it said stands in the finding under its name, and in the settings of the run.
        """
        counts = dict.fromkeys(Said, 0)
        findings, failed, reason = [], 0, ""
        for finding in report.findings:
            alarm = shown(report, finding, ui) if finding.severity is not Severity.NOTE else None
            if alarm is None:
                findings.append(finding)
                continue
            try:
                opinion = self._asked(lambda alarm=alarm: self.reader.read(alarm))  # type: ignore[misc]
            except Unreachable as error:
                failed, reason = failed + 1, reason or str(error)
                findings.append(finding)
                continue
            counts[opinion.said] += 1
            findings.append(said_of(finding, opinion, self.reader.name, ui))
        told = ", ".join(f"{count} {said}" for said, count in counts.items() if count)
        if failed:
            told = f"{told + ', ' if told else ''}{failed} not read: {reason}"
        settings = {"judge": one_line(self.reader.name), "judge_said": told or "no alarms"}
        return replace(report, findings=tuple(sorted(findings, key=order)), made_by=_with(report.made_by, settings))

    def _asked(self, ask: Callable[[], Opinion]) -> Opinion:
        if self._failures >= PATIENCE:
            raise Unreachable("given up after it failed before")
        try:
            opinion = ask()
        except Unreachable as error:
            self._failures += 1
            line = f"--judge {self.reader.name}: {error}; the alarms stay as they were"
            if line not in self._told:
                self._told.add(line)
                self.trouble(line)
            raise
        self._failures = 0
        return opinion


def said_of(finding: Finding, opinion: Opinion, name: str, ui: str) -> Finding:
    """The finding with what a reader said of it. Its severity stays, and its confidence never rises."""
    told = _WORDS[ui][opinion.said].format(name=one_line(name))
    told += f" – {opinion.reason}" if opinion.reason else ""
    if opinion.said in (Said.COMPATIBLE, Said.EXPLAINED):
        explanation = f"{finding.explanation}; {told}" if finding.explanation else told
        confidence = Confidence.LOW if opinion.said is Said.COMPATIBLE else finding.confidence
        return replace(finding, explanation=explanation, confidence=confidence)
    if finding.b is not None:
        return replace(finding, b=_noted(finding.b, told))
    return replace(finding, a=_noted(finding.a, told) if finding.a else None)


def _noted(evidence: Evidence, told: str) -> Evidence:
    return replace(evidence, note=f"{evidence.note}; {told}" if evidence.note else told)


def _with(made_by: Provenance, settings: dict[str, str]) -> Provenance:
    return replace(made_by, settings=tuple(sorted({**dict(made_by.settings), **settings}.items())))
