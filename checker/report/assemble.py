"""Everything a run found, put together: what agrees, what one report tells alone, what was not judged and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.align.copied import copied_share
from checker.compare.scene import Agreement, Place, Scene, Telling
from checker.model import (
    Claim,
    Confirmation,
    Copied,
    Coverage,
    Document,
    Evidence,
    Finding,
    Provenance,
    Report,
    Severity,
    Side,
    Span,
    Unchecked,
)
from checker.report.findings import Locator, Locators
from checker.report.messages import reason

#: A figure or a quotation makes a claim newsworthy, a name somewhat, in the order of a report's lists.
FIGURE_WEIGHT, QUOTE_WEIGHT, NAME_WEIGHT = 3, 2, 1


def assemble(
    scene: Scene,
    locators: Locators,
    *,
    findings: tuple[Finding, ...],
    agreements: Sequence[Agreement],
    stated: tuple[Sequence[bool], Sequence[bool]],
    made_by: Provenance,
    ui: str,
) -> Report:
    """The report of one comparison.

    Args:
        stated: for each claim of a, and of b, whether the other report states it too.
    """
    stated = _with_found(scene, findings, stated)
    only = [
        _only(telling, told, locators.of(telling.side)) for telling, told in zip(scene.tellings, stated, strict=True)
    ]
    unchecked = [each for telling in scene.tellings for each in _unchecked(telling, locators.of(telling.side), ui)]
    return Report(
        a=scene.a.document,
        b=scene.b.document,
        claims_a=len(scene.a.claims),
        claims_b=len(scene.b.claims),
        aligned_a=len(scene.a.claims) - len(only[0]),
        aligned_b=len(scene.b.claims) - len(only[1]),
        findings=findings,
        confirmed=tuple(_confirmation(agreement, locators) for agreement in _in_order(agreements)),
        coverage=Coverage(*only),
        unchecked=tuple(unchecked),
        suppressed=(),
        copied=copied_share(scene.a.text, scene.b.text),
        made_by=made_by,
    )


def _with_found(
    scene: Scene, findings: Sequence[Finding], stated: tuple[Sequence[bool], Sequence[bool]]
) -> tuple[Sequence[bool], Sequence[bool]]:
    """A claim that disagrees with one of the other report is told by both, however it is worded."""
    told = []
    for telling, states in zip(scene.tellings, stated, strict=True):
        places = [
            evidence.span
            for finding in findings
            if finding.a and finding.b and finding.severity is not Severity.NOTE
            for evidence in [finding.a if telling.side is Side.A else finding.b]
        ]
        told.append(
            [
                state or any(claim.span.overlaps(place) for place in places)
                for claim, state in zip(telling.claims, states, strict=True)
            ]
        )
    return told[0], told[1]


def unread_report(a: Document, b: Document, made_by: Provenance, ui: str) -> Report:
    """The report where a language is not read: nothing is compared, and every sentence counts as not checked."""
    counts = [len(document.blocks) for document in (a, b)]
    unchecked = [
        Unchecked(side, Locator(document).evidence(Place(_head(document))), _unread_reason(document, count, ui))
        for side, document, count in zip(Side, (a, b), counts, strict=True)
    ]
    return Report(
        a=a,
        b=b,
        claims_a=counts[0],
        claims_b=counts[1],
        aligned_a=0,
        aligned_b=0,
        findings=(),
        confirmed=(),
        coverage=Coverage(),
        unchecked=tuple(unchecked),
        suppressed=(),
        copied=copied_share(a.text, b.text) if a.text and b.text else Copied(0.0, 0.0),
        made_by=made_by,
    )


def _unread_reason(document: Document, count: int, ui: str) -> str:
    if document.supported:
        return reason("other-language", ui, count=count)
    if document.language == "und":
        return reason("no-language", ui, count=count)
    return reason("language", ui, language=document.language, count=count)


def _head(document: Document) -> Span:
    """The first block: what a reader recognises the text by."""
    return document.blocks[0].span if document.blocks else Span(0, len(document.text))


def _confirmation(agreement: Agreement, locators: Locators) -> Confirmation:
    a, b = locators.a.evidence(agreement.a), locators.b.evidence(agreement.b)
    return Confirmation(agreement.family, a, b, agreement.note)


def _in_order(agreements: Sequence[Agreement]) -> list[Agreement]:
    def order(agreement: Agreement) -> tuple[int, ...]:
        a, b = agreement.a.span.start, agreement.b.span.start
        return (a + b, *sorted((a, b)))

    return sorted(agreements, key=order)


def _only(telling: Telling, stated: Sequence[bool], locator: Locator) -> tuple[Evidence, ...]:
    alone = [claim for claim, told in zip(telling.claims, stated, strict=True) if not told]
    alone.sort(key=lambda claim: (-_weight(claim, telling), claim.span.start))
    return tuple(locator.evidence(Place(claim.span)) for claim in alone)


def _weight(claim: Claim, telling: Telling) -> int:
    words = set(claim.span.of(telling.text).split())
    names = len(words & telling.names)
    return FIGURE_WEIGHT * len(claim.quantities) + QUOTE_WEIGHT * len(claim.quotes) + NAME_WEIGHT * min(names, 3)


def _unchecked(telling: Telling, locator: Locator, ui: str) -> Iterator[Unchecked]:
    for claim in telling.claims:
        for value in claim.unreadable:
            yield Unchecked(telling.side, locator.evidence(Place(value.span)), reason(value.reason, ui))
        for stated in claim.dates:
            if stated.anchor == "relative":
                yield Unchecked(telling.side, locator.evidence(Place(stated.span)), reason("relative-date", ui))
        for quote in claim.quotes:
            if not quote.closed:
                yield Unchecked(telling.side, locator.evidence(Place(quote.span)), reason("unclosed-quote", ui))
