"""A report as one HTML page that needs nothing else: no network, no script, no other file.

The layout is ``templates/report.html.j2``, its style ``templates/report.css``. Jinja escapes whatever is printed, and
every printed text is `plain` first. The page's content security policy allows its own style, by hash, and nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from checker.model import Confirmation, Document, Evidence, Family, Finding, Report, Severity, Side
from checker.render import texts as say
from checker.render.as_dict import text_hash
from checker.render.layout import environment, policy_of, style_of
from checker.render.marks import Mark, MarkKind, Paragraph, anchors, marks, paragraphs, place_anchor
from checker.render.passage import Passage, passages, place, related_passages, shorten
from checker.render.texts import texts
from checker.render.wording import Texts

TEMPLATE, STYLE = "report.html.j2", "report.css"
LONGEST_CELL = 160  # characters: a cell of a table stays readable
LONGEST_CLAIM = 400  # characters: longer than nearly every sentence of a report
HASH_SHOWN = 12  # hex digits, as version control shows them


def to_html(report: Report, *, ui: str) -> str:
    """The report as a self-contained HTML page in the language `ui`, "de" or "en"."""
    style = style_of(STYLE)
    return environment().get_template(TEMPLATE).render(**fields(report, ui), style=style, policy=policy_of(style))


def fields(report: Report, ui: str) -> dict[str, Any]:
    """What the template shows of a report, by the names it uses; `style` and `policy` are the page's own."""
    words = texts(ui)
    shown = {side: paragraphs(_document(report, side), marks(report, side)) for side in Side}
    placed = anchors(shown[Side.A]) | anchors(shown[Side.B])
    return {
        "words": words,
        "ui": ui,
        "summary": say.summary(words, report),
        "tally": say.tally(words, report),
        "severities": _severities(report, words),
        "families": _families(report, words),
        "findings": [_finding(report, words, placed, *item) for item in enumerate(report.findings, 1)],
        "sides": [_side(report, words, side, shown[side]) for side in Side],
        "legend": _legend(report, words),
        "confirmed": [_confirmed(words, placed, *item) for item in enumerate(report.confirmed, 1)],
        "only": _only(report, words, placed),
        "unchecked": _unchecked(report, words, placed),
        "suppressed": report.suppressed,
        "copied": say.copied(words, report),
        "made": _made(report, words),
        "label": lambda mark: _label(words, mark),
    }


def _document(report: Report, side: Side) -> Document:
    return report.a if side is Side.A else report.b


def _severities(report: Report, words: Texts) -> list[tuple[Severity, str]]:
    """The severities that occur, with their counts: what there is to filter."""
    found = {finding.severity for finding in report.findings}
    return [(severity, count) for severity, count in say.severities(words, report) if severity in found]


def _families(report: Report, words: Texts) -> list[tuple[Family, str]]:
    found = [finding.family for finding in report.findings]
    return [
        (family, f"{say.capital(words.families[family])} ({say.number(words, found.count(family))})")
        for family in Family
        if family in found
    ]


def _finding(report: Report, words: Texts, placed: frozenset[str], number: int, finding: Finding) -> dict[str, Any]:
    one_sided = finding.a is None or finding.b is None
    noun = words.severities[finding.severity]
    return {
        "number": number,
        "severity": finding.severity,
        "severity_word": noun.one,
        "family": finding.family,
        "family_word": say.capital(words.families[finding.family]),
        "rule": finding.rule,
        "confidence": words.confidences[finding.confidence],
        "message": finding.message.removesuffix("."),
        "passages": [
            _passage(report, words, placed, passage, place_anchor(passage.side, MarkKind.FINDING, number))
            for passage in passages(report, finding)
        ],
        "explanation": finding.explanation,
        "related_label": words.contradicted if one_sided else words.related,
        "related": [
            _passage(
                report,
                words,
                placed,
                passage,
                place_anchor(passage.side, MarkKind.RELATED, number, further),
                said=finding.explanation,
            )
            for further, passage in enumerate(related_passages(report, finding), 1)
        ],
    }


def _passage(
    report: Report, words: Texts, placed: frozenset[str], passage: Passage, anchor: str, said: str = ""
) -> dict[str, Any]:
    """A passage, the link to its place, and its note unless that is what was `said` above."""
    evidence = passage.evidence
    return {
        "side": passage.side,
        "language": _language(_document(report, passage.side)),
        "link": _link(words, placed, passage.side, evidence, anchor),
        "pieces": passage.pieces,
        "note": "" if evidence.note == said else evidence.note,
    }


def _link(words: Texts, placed: frozenset[str], side: Side, evidence: Evidence, anchor: str) -> dict[str, str]:
    said = words.in_report.format(side=side.upper(), line=evidence.line)
    return {"anchor": anchor if anchor in placed else "", "text": say.capital(said)}


def _language(document: Document) -> str:
    """The language tag of a report's own words; "" where it is not known."""
    return "" if document.language == "und" else document.language


def _side(report: Report, words: Texts, side: Side, shown: Sequence[Paragraph]) -> dict[str, Any]:
    document = _document(report, side)
    claims, only = (
        (report.claims_a, report.coverage.only_a) if side is Side.A else (report.claims_b, report.coverage.only_b)
    )
    facts = [
        say.language(words, document),
        say.kind(document),
        document.metadata.agency,
        document.metadata.author,
        document.metadata.place,
        say.date(words, document),
        say.counted(words, claims, words.claims_counted),
        words.only_counted[side].format(count=say.number(words, len(only))),
    ]
    return {
        "side": side,
        "name": document.name,
        "title": shorten(document.metadata.title or "", LONGEST_CELL),
        "language": _language(document),
        "facts": " · ".join(fact for fact in facts if fact),
        "notes": tuple(say.note(words, note) for note in document.notes),
        "paragraphs": shown,
        "only": words.only[side],
    }


def _legend(report: Report, words: Texts) -> list[tuple[MarkKind, str]]:
    """What the marks in the texts mean; marks that do not occur are left out."""
    related = any(finding.related for finding in report.findings)
    rows = (
        (MarkKind.FINDING, words.legend_finding, bool(report.findings)),
        (MarkKind.RELATED, words.legend_related, related),
        (MarkKind.AGREE, words.legend_agree, bool(report.confirmed)),
        (MarkKind.ONLY, words.legend_only, bool(report.coverage.only_a or report.coverage.only_b)),
        (MarkKind.UNCHECKED, words.legend_unchecked, bool(report.unchecked)),
    )
    return [(kind, said) for kind, said, occurs in rows if occurs]


def _label(words: Texts, mark: Mark) -> str:
    """What a mark's number is called when it is read aloud."""
    match mark.kind:
        case MarkKind.AGREE:
            return f"{words.confirmed} {mark.number}"
        case MarkKind.UNCHECKED:
            return f"{words.unchecked} {mark.number}"
        case _:
            return words.finding.format(number=mark.number)


def _confirmed(words: Texts, placed: frozenset[str], number: int, item: Confirmation) -> dict[str, Any]:
    return {
        "number": number,
        "family": say.capital(words.families[item.family]),
        "note": shorten(item.note, LONGEST_CELL),
        "places": [
            {
                "text": shorten(evidence.text, LONGEST_CELL),
                "link": _link(words, placed, side, evidence, place_anchor(side, MarkKind.AGREE, number)),
            }
            for side, evidence in ((Side.A, item.a), (Side.B, item.b))
        ],
    }


def _only(report: Report, words: Texts, placed: frozenset[str]) -> list[dict[str, Any]]:
    sides = ((Side.A, report.coverage.only_a), (Side.B, report.coverage.only_b))
    return [
        {
            "side": side,
            "language": _language(_document(report, side)),
            "heading": f"{words.only[side]} ({say.number(words, len(claims))})",
            "claims": [
                {
                    "text": shorten(evidence.text, LONGEST_CLAIM),
                    "link": _link(words, placed, side, evidence, place_anchor(side, MarkKind.ONLY, number)),
                }
                for number, evidence in enumerate(claims, 1)
            ],
        }
        for side, claims in sides
        if claims
    ]


def _unchecked(report: Report, words: Texts, placed: frozenset[str]) -> list[dict[str, Any]]:
    """The places that were not judged under their reasons; their numbers count through the report's own list."""
    numbers = {id(item): number for number, item in enumerate(report.unchecked, 1)}
    return [
        {
            "reason": say.capital(reason),
            "places": [
                {
                    "number": numbers[id(item)],
                    **_passage(
                        report,
                        words,
                        placed,
                        place(report, item.side, item.evidence),
                        place_anchor(item.side, MarkKind.UNCHECKED, numbers[id(item)]),
                    ),
                }
                for item in items
            ],
        }
        for reason, items in say.by_reason(report)
    ]


def _made(report: Report, words: Texts) -> list[tuple[str, str]]:
    """How the run can be repeated: label and value."""
    made_by = report.made_by
    rows = [
        (words.row_version, f"checker {made_by.version}"),
        (words.row_encoder, made_by.encoder),
        (words.row_rules, made_by.rules_hash[:HASH_SHOWN]),
        (words.row_settings, ", ".join(f"{name}={value}" for name, value in made_by.settings)),
        ("SHA-256", f"A {text_hash(report.a.text)[:HASH_SHOWN]}, B {text_hash(report.b.text)[:HASH_SHOWN]}"),
    ]
    return [(label, value) for label, value in rows if value]
