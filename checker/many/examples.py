"""Rules are held to their examples: each runs through the whole program and has to find what it says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.align.encode import Encoder
from checker.model import Finding, Report, Side, Span
from checker.pipeline import diff
from checker.rules.rule import Example, Rule


def failures(
    rules: Sequence[Rule], encoder: Encoder, *, only: Sequence[str] = ()
) -> Iterator[tuple[Rule, Example, str]]:
    """Every example that does not hold, with what went otherwise; `only` names the rules to run, none means all."""
    for rule in rules:
        for example in rule.example:
            if not only or rule.id in only:
                wrong = fault(rule, example, rules, encoder)
                if wrong:
                    yield rule, example, wrong


def fault(rule: Rule, example: Example, rules: Sequence[Rule], encoder: Encoder) -> str:
    """What an example finds other than it says, in one line; ``""`` where it holds."""
    return fault_in(compared(example, rules, encoder), rule, example)


def compared(example: Example, rules: Sequence[Rule], encoder: Encoder) -> Report:
    """The report on an example's two texts."""
    return diff(
        example.a,
        example.b,
        language_a=example.lang,
        language_b=example.lang_b or example.lang,
        rules=rules,
        encoder=encoder,
    )


def others_in(report: Report, rule: Rule) -> tuple[str, ...]:
    """The other rules that fire on a case of this one, sorted."""
    return tuple(sorted({finding.rule for finding in report.findings} - {rule.id}))


def fault_in(report: Report, rule: Rule, example: Example) -> str:
    """As `fault`, of a report already made."""
    found = [finding for finding in report.findings if finding.rule == rule.id]
    seen = "; ".join(finding.message for finding in found) or "nothing"
    if len(found) != len(example.finds):
        return f"finds {len(found)}, not {len(example.finds)}: {seen}"
    for passages in example.finds:
        if not any(_is_at(finding, passages, report) for finding in found):
            return f"nothing at {' / '.join(filter(None, passages))!r}: {seen}"
    severities = {finding.severity for finding in found}
    if example.severity is not None and severities != {example.severity}:
        return f"severity {', '.join(sorted(severities))}, not {example.severity}"
    return ""


def _is_at(finding: Finding, passages: tuple[str, str], report: Report) -> bool:
    """Each passage named is in its text, and the finding's place on that side overlaps it."""
    for side, passage in zip(Side, passages, strict=True):
        evidence = finding.a if side is Side.A else finding.b
        text = (report.a if side is Side.A else report.b).text
        if (evidence is None) != (not passage):
            return False
        if evidence is not None:
            at = text.find(passage)
            if at < 0 or not evidence.span.overlaps(Span(at, at + len(passage))):
                return False
    return True
