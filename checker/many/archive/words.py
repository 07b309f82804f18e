"""The words of what an archive says, in German and English."""

from __future__ import annotations

from checker.config.settings import counts
from checker.many.archive.outcome import Outcome
from checker.render.texts import counted, texts
from checker.render.wording import Noun
from checker.rules.rule import Words

TITLE = Words(de="Widersprüche im Archiv", en="What the archive disagrees on")
EVENT = Words(de="Ereignis", en="event")
EVENTS = {"de": Noun("Ereignis", "Ereignisse"), "en": Noun("event", "events")}
REPORTS = {"de": Noun("Meldung", "Meldungen"), "en": Noun("report", "reports")}
OUTLETS = {"de": Noun("Haus", "Häuser"), "en": Noun("outlet", "outlets")}
PAIRS = {"de": Noun("Paar", "Paare"), "en": Noun("pair", "pairs")}
AGAINST = Words(de="{b} gegen {a}", en="{b} against {a}")
COUNTING = Words(de="{count} davon zählen", en="{count} of them count")
UNREAD = Words(de="{count} in einer Sprache, die nicht gelesen wird", en="{count} in a language that is not read")
KNOWN = Words(de="{count} in der Baseline", en="{count} in the baseline")
ASIDE = Words(de="{count} zurückgestellt", en="{count} put aside")
UNREADABLE = Words(de="{count} unlesbar", en="{count} unreadable")
EXPIRED = Words(de="{count} Zurückstellungen abgelaufen", en="{count} suppressions expired")
STALE = Words(de="{count} veraltet", en="{count} stale")


def tally(outcome: Outcome, ui: str) -> str:
    """All counts on one line; what there is none of is left out, events, pairs and findings never."""
    words, verdict = texts(ui), outcome.verdict
    findings = [(pair, finding) for pair in verdict.judged for finding in pair.report.findings]
    severities = [
        counted(words, count, noun)
        for severity, noun in words.severities.items()
        if (count := sum(finding.severity is severity for _, finding in findings))
    ]
    counting = sum(counts(finding.severity, finding.confidence, pair.settings) for pair, finding in findings)
    others = (
        (COUNTING, counting if len(findings) else 0),
        (UNREAD, outcome.unread),
        (UNREADABLE, len(verdict.failures)),
        (KNOWN, sum(pair.known for pair in verdict.judged)),
        (ASIDE, sum(pair.suppressed for pair in verdict.judged)),
        (EXPIRED, len(verdict.expired)),
        (STALE, len(verdict.stale) + len(verdict.stale_suppressions)),
    )
    return " · ".join(
        [
            counted(words, outcome.events, EVENTS[ui]),
            counted(words, outcome.pairs, PAIRS[ui]),
            ", ".join(severities) or words.none_found,
            *(said.in_language(ui).format(count=count) for said, count in others if count),
        ]
    )


def heading(draft: str, source: str, ui: str) -> str:
    """Which two reports are spoken of, the later one first."""
    return AGAINST.in_language(ui).format(a=source, b=draft)
