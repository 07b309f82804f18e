"""The words of the gate's outcome in German and English, and its last line."""

from __future__ import annotations

from checker.many.gate.check import Failure
from checker.many.gate.judge import Judged, PutAside, Verdict
from checker.render.texts import counted, texts
from checker.render.wording import Noun
from checker.rules.rule import Words

TITLE = Words(de="Abgleich der Entwürfe", en="The drafts against their sources")
DRAFT = Words(de="Entwurf", en="draft")
SOURCE = Words(de="Quelle", en="source")
FINDINGS = Words(de="Befunde", en="findings")
KNOWN = Words(de="bekannt", en="known")
SUPPRESSED = Words(de="befristet", en="suppressed")
ASIDE = Words(de="zurückgestellt", en="put aside")
RESULT = Words(de="Ergebnis", en="result")
PASSES = Words(de="besteht", en="passes")
FAILS = Words(de="FÄLLT DURCH", en="FAILS")
UNREADABLE = Words(de="UNLESBAR", en="UNREADABLE")
ALL_SOURCES = Words(de="alle Quellen", en="all sources")
FINGERPRINT = Words(de="Fingerabdruck", en="fingerprint")
EXPIRED = Words(
    de="Abgelaufene Zurückstellungen (verlängern oder löschen)", en="Expired suppressions (renew or delete)"
)
STALE = Words(
    de="Veraltet in der Baseline (checker gate --write-baseline räumt auf)",
    en="Stale in the baseline (checker gate --write-baseline tidies up)",
)
STALE_SUPPRESSIONS = Words(
    de="Zurückstellungen, auf die nichts mehr passt (löschen)", en="Suppressions that match nothing any more (delete)"
)
IDLE = Words(de="Muster ohne einen Entwurf", en="Patterns without a draft")
UNTIL = Words(de="{fingerprint}, bis {expires}, {by}: {reason}", en="{fingerprint}, until {expires}, {by}: {reason}")

PAIRS = {"de": Noun("Paar", "Paare"), "en": Noun("pair", "pairs")}
OTHERS: dict[str, Words] = {
    "fail": Words(de="{count} durchgefallen", en="{count} failing"),
    "unreadable": Words(de="{count} unlesbar", en="{count} unreadable"),
    "known": Words(de="{count} in der Baseline", en="{count} in the baseline"),
    "aside": Words(de="{count} zurückgestellt", en="{count} put aside"),
    "unchecked": Words(de="{count} nicht geprüft", en="{count} not checked"),
    "expired": Words(de="{count} abgelaufen", en="{count} expired"),
    "stale": Words(de="{count} veraltet", en="{count} stale"),
    "unchanged": Words(de="{count} unveränderte Entwürfe ausgelassen", en="{count} unchanged drafts left out"),
    "idle": Words(de="{count} Muster ohne Entwurf", en="{count} patterns without a draft"),
}


def tally(verdict: Verdict, ui: str) -> str:
    """All counts on one line; what there is none of is left out, pairs and findings never."""
    words = texts(ui)
    findings = [finding for pair in verdict.judged for finding in pair.report.findings]
    severities = [
        counted(words, count, noun)
        for severity, noun in words.severities.items()
        if (count := sum(finding.severity is severity for finding in findings))
    ]
    others = {
        "fail": sum(bool(pair.counting) for pair in verdict.judged),
        "unreadable": len(verdict.failures),
        "known": sum(pair.known for pair in verdict.judged),
        "aside": sum(pair.suppressed for pair in verdict.judged),
        "unchecked": sum(len(pair.report.unchecked) for pair in verdict.judged),
        "expired": len(verdict.expired),
        "stale": len(verdict.stale) + len(verdict.stale_suppressions),
        "unchanged": verdict.unchanged,
        "idle": len(verdict.idle),
    }
    return " · ".join(
        [
            counted(words, len(verdict.pairs), PAIRS[ui]),
            ", ".join(severities) or words.none_found,
            *(OTHERS[name].in_language(ui).format(count=count) for name, count in others.items() if count),
        ]
    )


def row(pair: Judged | Failure, ui: str) -> tuple[str, str, str, str]:
    """A pair's draft, source, findings and what is put aside of them, as cells of a table."""
    source = pair.source or ALL_SOURCES.in_language(ui)
    if isinstance(pair, Failure):
        return pair.draft, source, "–", ""
    words = texts(ui)
    found = [finding.severity for finding in pair.report.findings]
    severities = [
        counted(words, found.count(severity), noun) for severity, noun in words.severities.items() if severity in found
    ]
    aside = ((KNOWN, pair.known), (SUPPRESSED, pair.suppressed))
    told = [f"{count} {word.in_language(ui)}" for word, count in aside if count]
    return pair.draft, source, ", ".join(severities) or "–", ", ".join(told)


def result(pair: Judged | Failure, ui: str) -> str:
    """What a pair comes to, in a word."""
    if isinstance(pair, Failure):
        return UNREADABLE.in_language(ui)
    return (FAILS if pair.counting else PASSES).in_language(ui)


def suppression(each: PutAside, ui: str) -> str:
    """A suppression on one line, with its place."""
    said = each.suppression
    told = UNTIL.in_language(ui).format(
        fingerprint=said.fingerprint, expires=said.expires, by=said.by, reason=said.reason
    )
    return f"{each.where}: {told}"


def remarks(verdict: Verdict, ui: str) -> list[tuple[str, list[str]]]:
    """What a desk has to tidy up: headings, each with its lines; empty ones left out."""
    stale = [f"{each.draft} <- {each.source}: {each.rule} {each.fingerprint}" for each in verdict.stale]
    listed = [
        (EXPIRED, [suppression(each, ui) for each in verdict.expired]),
        (STALE, stale),
        (STALE_SUPPRESSIONS, [suppression(each, ui) for each in verdict.stale_suppressions]),
        (IDLE, list(verdict.idle)),
    ]
    return [(heading.in_language(ui), lines) for heading, lines in listed if lines]
