"""Two versions of one text: which facts changed, what came, what went, which quotation was touched.

    tellings -> sentences that belong together -> what differs inside them -> Revision

What stays in all but its typing, or only moves, is silence: an editor asks what readers were told wrong.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from checker.compare.scene import Place, Telling
from checker.many.revise.facts import Version, changed_facts
from checker.many.revise.notes import corrections, noted
from checker.many.revise.sentences import Together, belonging
from checker.model import Confidence, Evidence, Family, Finding, Severity, Span
from checker.model.revision import Became, Change, Revision
from checker.pipeline import compare_tellings
from checker.report.findings import Locator
from checker.rules.rule import Rule


def revise(old: Telling, new: Telling, *, rules: Sequence[Rule], ui: str = "de") -> Revision:
    """What changed from the old version to the new one.

    Args:
        old: the version before, as `read_report` gives it.
        new: the version after, read with the same encoder.
        rules: as `load_rules` gives them; they find what is denied, turned round or no longer certain.
        ui: language of messages, "de" or "en".

    Raises:
        ModelError: the two were read with different encoders.
    """
    locators = Locator(old.document, ui), Locator(new.document, ui)
    report = compare_tellings(old, new, rules=rules, ui=ui)
    together = belonging(old, new, (noted(old), noted(new)))
    versions = Version(old), Version(new)
    changes: list[Change] = []
    reworded: list[tuple[Evidence, Evidence]] = []
    for pair in together.told_otherwise:
        own = [
            Change(fact.became, fact.family, _at(locators[0], fact.old), _at(locators[1], fact.new))
            for fact in changed_facts(*versions, *pair)
        ]
        own += _found(report.findings, old.claims[pair[0]].span, new.claims[pair[1]].span, own)
        changes += own
        if not own and pair not in together.typing:
            reworded.append((_sentence(locators[0], old, pair[0]), _sentence(locators[1], new, pair[1])))
    changes += [Change(Became.DROPPED, None, _sentence(locators[0], old, at), None) for at in together.dropped]
    changes += [Change(Became.ADDED, None, None, _sentence(locators[1], new, at)) for at in together.added]
    return Revision(
        old.document,
        new.document,
        _in_order(changes, old, new, together),
        corrections(new, locators[1]),
        together.kept + len(together.told_otherwise),
        tuple(reworded),
        report.made_by,
    )


def _at(locator: Locator, span: Span | None) -> Evidence | None:
    return locator.evidence(Place(span)) if span else None


def _sentence(locator: Locator, telling: Telling, claim: int) -> Evidence:
    return locator.evidence(Place(telling.claims[claim].span))


def _found(findings: Sequence[Finding], old: Span, new: Span, known: Sequence[Change]) -> list[Change]:
    """What comparing the two as two reports finds in these sentences, where nothing is known of it yet.

    Quotations are held against each other by their words alone: here nobody translates.
    """
    found: list[Change] = []
    for finding in findings:
        told = finding.severity is not Severity.NOTE and finding.confidence is not Confidence.LOW
        if not told or finding.family is Family.QUOTE or finding.a is None or finding.b is None:
            continue
        if not (old.overlaps(finding.a.span) and new.overlaps(finding.b.span)):
            continue
        if not any(_touches(change, finding.a, finding.b) for change in known):
            found.append(Change(Became.CHANGED, finding.family, finding.a, finding.b))
    return found


def _touches(change: Change, old: Evidence, new: Evidence) -> bool:
    sides = (change.old, old), (change.new, new)
    return any(known is not None and known.span.overlaps(place.span) for known, place in sides)


def _in_order(changes: Sequence[Change], old: Telling, new: Telling, together: Together) -> tuple[Change, ...]:
    """In the order of the new version; what was dropped stands behind the sentence that it followed."""
    starts = [old.claims[a].span.start for a, _ in together.places]

    def order(change: Change) -> tuple[int, int, int]:
        if change.new is not None:
            return change.new.span.start, 0, 0
        assert change.old is not None
        followed = bisect_right(starts, change.old.span.start) - 1
        behind = new.claims[together.places[followed][1]].span.start if followed >= 0 else -1
        return behind, 1, change.old.span.start

    return tuple(sorted(changes, key=order))
