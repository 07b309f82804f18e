"""Differences become findings: the rule that answers for a relation gives severity and words; doubles are absorbed."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cached_property

from checker.compare.scene import Difference, Place
from checker.model import Confidence, Document, Evidence, Finding, Related, Severity, Side, Span
from checker.model.frozen import frozen
from checker.report.messages import explain, explain_quoted, reason
from checker.rules.measured import alarms
from checker.rules.rule import Rule

#: One edit is one finding: where both sides of the second lie within those of the first, the first speaks for it.
ABSORBS: dict[str, frozenset[str]] = {
    "quote-meaning": frozenset(
        {
            *("negation-mismatch", "direction-mismatch", "scope-mismatch"),
            *("number-mismatch", "number-precision", "number-scale", "number-unit", "percent-points"),
            *("duration-mismatch", "age-mismatch", "date-mismatch", "time-mismatch"),
        }
    ),
    # whether other words turn a quotation is the quotation's question; the answer here is that they do not
    "quote-reworded": frozenset({"negation-mismatch", "direction-mismatch", "scope-mismatch", "number-precision"}),
    # a people put for another in an equal sentence is who it was
    "name-mismatch": frozenset({"role-mismatch"}),
}

#: Where a quotation differs in a figure alone, the rule of the figure says so: it knows what is counted and how far the
#: two are apart. The quotation is its evidence.
YIELDS: dict[tuple[str, str], frozenset[str]] = {
    ("quote-meaning", "figure"): frozenset(
        {"number-mismatch", "number-scale", "number-unit", "percent-points", "duration-mismatch", "age-mismatch"}
    ),
}

#: Comparators of rules that a desk writes for itself: their severity is the desk's word.
OF_THE_DESK = frozenset({"pattern", "terms"})

#: A passage named in a one-line message is cut to so many characters.
LONGEST_IN_MESSAGE = 80


class Locator:
    """Evidence in one document: line and column, 1-based, a line ends at ``\\n``; in a file with pages the page too.

    `ui` is the language in which the page is named.
    """

    def __init__(self, document: Document, ui: str = "en") -> None:
        self.document = document
        self.ui = ui

    @cached_property
    def _line_starts(self) -> list[int]:
        text = self.document.text
        return [0, *(at + 1 for at, char in enumerate(text) if char == "\n")]

    def evidence(self, place: Place) -> Evidence:
        line = bisect_right(self._line_starts, place.span.start)
        column = place.span.start - self._line_starts[line - 1] + 1
        # a note that explains the finding is compared with the explanation and stays as it is
        note = place.note or self._page(place)
        return Evidence(place.span, line, column, place.span.of(self.document.text), place.value, note)

    def _page(self, place: Place) -> str:
        page = bisect_right(self.document.pages, place.span.start)
        return reason("page", self.ui, number=page) if page else ""


@frozen
class Locators:
    """The locators of both reports."""

    a: Locator
    b: Locator

    def of(self, side: Side) -> Locator:
        return self.a if side is Side.A else self.b


def make_findings(told: Iterable[tuple[Rule, Difference]], locators: Locators, ui: str) -> tuple[Finding, ...]:
    """The findings of all rules in one total order: severity, confidence, place. The order mirrors with the sides.

    Args:
        told: differences, each with a rule of its comparator; rules that do not answer for its relation say nothing.
    """
    made = [_Made(_finding(rule, each, locators, ui), each) for rule, each in told if each.relation in rule.severity]
    return _numbered(sorted(_absorbed(_yielded(made, ui)), key=order))


@frozen
class _Made:
    """A finding and the difference it was made of."""

    finding: Finding
    difference: Difference

    @property
    def yields_to(self) -> frozenset[str]:
        return YIELDS.get((self.finding.rule, self.difference.relation), frozenset())


def _finding(rule: Rule, difference: Difference, locators: Locators, ui: str) -> Finding:
    a = locators.a.evidence(difference.a) if difference.a else None
    b = locators.b.evidence(difference.b) if difference.b else None
    related = [Related(side, locators.of(side).evidence(place)) for side, place in difference.related]
    explanation = ""
    if difference.explanation:
        explanation = explain(difference.explanation, ui)
        side = difference.explanation.side
        related.append(
            Related(side, locators.of(side).evidence(replace(difference.explanation.passage, note=explanation)))
        )
    return Finding(
        rule=rule.id,
        family=rule.family,
        severity=_severity(rule, difference),
        confidence=difference.confidence if alarms(rule.id) else Confidence.LOW,
        message=_message(rule, difference, a, b, ui),
        fingerprint=_fingerprint(rule, difference.identity),
        a=a,
        b=b,
        related=tuple(related),
        explanation=explanation,
    )


def _severity(rule: Rule, difference: Difference) -> Severity:
    """What the rule says; of two reports "both cannot be right" is said of what is surely one thing, else "look here".

    On pairs that nobody had labelled 2 of 22 errors of medium confidence were right, of high confidence 22 of 34.
    """
    severity = rule.severity[difference.relation]
    two_sided = difference.a is not None and difference.b is not None
    unsure = two_sided and rule.comparator not in OF_THE_DESK and difference.confidence is not Confidence.HIGH
    return Severity.WARNING if unsure and severity is Severity.ERROR else severity


def _message(rule: Rule, difference: Difference, a: Evidence | None, b: Evidence | None, ui: str) -> str:
    here = a or b
    fields = {
        "a": _short(a.text) if a else "",
        "b": _short(b.text) if b else "",
        "value_a": a.value if a else "",
        "value_b": b.value if b else "",
        "noun": "",
        "speaker": "",
        "speaker_a": "",
        "speaker_b": "",
        "changed": "",
        "here": _short(here.text) if here else "",
    }
    return " ".join(rule.message.in_language(ui).format(**(fields | dict(difference.arguments))).split())


def _short(text: str) -> str:
    line = " ".join(text.split())
    if len(line) <= LONGEST_IN_MESSAGE:
        return line
    return line[:LONGEST_IN_MESSAGE].rsplit(" ", 1)[0] + " …"


def _fingerprint(rule: Rule, identity: Sequence[str]) -> str:
    """Hashes the rule and the values, never the message and never a place; the same for (a, b) and (b, a)."""
    values, rest = sorted(identity[:2]), identity[2:]
    return hashlib.sha256("\x1f".join([rule.id, *values, *rest]).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _numbered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings that say the same about several places get fingerprints of their own, in their order.

    One defect inside each of the two reports is the same defect, so sides are counted apart.
    """
    seen: Counter[tuple[str, bool, bool]] = Counter()
    result = []
    for finding in findings:
        key = finding.fingerprint, finding.a is None, finding.b is None
        seen[key] += 1
        if seen[key] > 1:
            again = hashlib.sha256(f"{finding.fingerprint}\x1f{seen[key]}".encode()).hexdigest()[:16]
            finding = replace(finding, fingerprint=again)
        result.append(finding)
    return tuple(result)


def _yielded(made: Sequence[_Made], ui: str) -> list[Finding]:
    """The findings without those that leave the word to another one inside them, which takes them as evidence."""
    spoken_for = {
        number: next((each for each in made if _speaks_for(each.finding, outer)), None)
        for number, outer in enumerate(made)
    }
    result = []
    for number, each in enumerate(made):
        if spoken_for[number] is None:
            outer = [made[other] for other, inner in spoken_for.items() if inner is each]
            result.append(_with_quotation(each.finding, outer[0], ui) if outer else each.finding)
    return result


def _speaks_for(inner: Finding, outer: _Made) -> bool:
    """Whether the rule of the figure says it as loudly as the rule of the quotation would."""
    said = outer.finding
    if inner.rule not in outer.yields_to or inner.severity.rank > said.severity.rank:
        return False
    return inner.confidence.rank <= said.confidence.rank and _inside(inner, said)


def _with_quotation(finding: Finding, quotation: _Made, ui: str) -> Finding:
    speaker = dict(quotation.difference.arguments).get("speaker", "")
    sentence = explain_quoted(speaker, ui)
    sides = ((Side.A, quotation.finding.a), (Side.B, quotation.finding.b))
    related = tuple(Related(side, replace(place, note=sentence)) for side, place in sides if place)
    return replace(finding, related=(*finding.related, *related), explanation=finding.explanation or sentence)


def _absorbed(findings: Sequence[Finding]) -> list[Finding]:
    return [
        finding
        for finding in findings
        if not any(finding.rule in ABSORBS.get(other.rule, ()) and _inside(finding, other) for other in findings)
    ]


def _inside(inner: Finding, outer: Finding) -> bool:
    pairs = ((inner.a, outer.a), (inner.b, outer.b))
    return all(one is not None and other is not None and other.span.contains(one.span) for one, other in pairs)


def order(finding: Finding) -> tuple[int | str, ...]:
    nowhere = Span(0, 0)
    a = finding.a.span if finding.a else nowhere
    b = finding.b.span if finding.b else nowhere
    low, high = sorted((a.start, b.start))
    return (
        finding.severity.rank,
        finding.confidence.rank,
        a.start + b.start,
        low,
        high,
        finding.rule,
        finding.fingerprint,
    )
