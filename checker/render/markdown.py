"""A report as a Markdown document that an editor can forward.

The layout is ``templates/report.md.jinja``. Whatever a template prints is escaped unless it was made by `inline` or
`code`: no Markdown and no HTML of the reports takes effect.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from checker.model import Confirmation, Document, Evidence, Finding, Report, Severity, Side
from checker.render import texts as say
from checker.render.as_dict import text_hash
from checker.render.markdown_escape import code, escape, inline, midline
from checker.render.passage import Passage, passages, place, related_passages, shorten
from checker.render.texts import texts
from checker.render.wording import Texts

if TYPE_CHECKING:
    from jinja2 import Template

TEMPLATE = "report.md.jinja"
LONGEST_CLAIM = 400  # characters: longer than nearly every sentence of a report
LONGEST_CELL = 160  # characters: a cell of a table stays readable
HASH_SHOWN = 12  # hex digits, as version control shows them
HASH_SHORTENED = 16  # hex digits: a name that is no longer than this is shown as it is


def to_markdown(report: Report, *, ui: str) -> str:
    """The report as a Markdown document (CommonMark with tables) in the language `ui`, "de" or "en"."""
    words = texts(ui)
    return _template().render(
        words=words,
        a=report.a.name,
        b=report.b.name,
        summary=say.summary(words, report),
        compared=_compared(report, words),
        sections=_sections(report, words),
        confirmed=_confirmed(report, words),
        only=_only(report, words),
        unchecked=_unchecked(report, words),
        suppressed=[{"rule": code(item.rule), "reason": item.reason} for item in report.suppressed],
        made=_made(report, words),
    )


@cache
def _template() -> Template:
    """The layout; `finalize` escapes every printed value that is not marked as Markdown already."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("checker.render"),
        autoescape=True,
        finalize=escape,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["midline"] = midline
    return environment.get_template(TEMPLATE)


def _compared(report: Report, words: Texts) -> list[tuple[str, Any, Any]]:
    """The rows of what was compared: label, report a, report b; rows that say nothing are left out."""
    copied = bool(say.copied(words, report))
    rows: list[tuple[str, Callable[[Document], Any]]] = [
        (words.row_name, lambda document: document.name),
        (words.row_title, lambda document: shorten(document.metadata.title or "", LONGEST_CELL)),
        (words.row_language, lambda document: say.language(words, document)),
        (words.row_agency, lambda document: document.metadata.agency),
        (words.row_place, lambda document: document.metadata.place),
        (words.row_date, lambda document: say.date(words, document)),
        (words.row_author, lambda document: document.metadata.author),
        (words.row_format, say.kind),
    ]
    filled = [(label, cell(report.a), cell(report.b)) for label, cell in rows]
    filled.append((words.row_claims, _claims(report, words, Side.A), _claims(report, words, Side.B)))
    if copied:
        filled.append((words.row_copied, say.share(words, report.copied.a), say.share(words, report.copied.b)))
    filled.append((words.row_notes, _notes(report.a, words), _notes(report.b, words)))
    filled.append(("SHA-256", _hash(text_hash(report.a.text)), _hash(text_hash(report.b.text))))
    return [(label, a or "–", b or "–") for label, a, b in filled if a or b]


def _notes(document: Document, words: Texts) -> str:
    return "; ".join(say.note(words, note) for note in document.notes)


def _claims(report: Report, words: Texts, side: Side) -> str:
    claims, aligned = (report.claims_a, report.aligned_a) if side is Side.A else (report.claims_b, report.aligned_b)
    said = say.counted(words, claims, words.claims_counted)
    return words.aligned[side].format(claims=said, count=say.number(words, aligned))


def _sections(report: Report, words: Texts) -> list[dict[str, Any]]:
    """The findings under their severities, worst first, numbered through; severities without findings left out."""
    sections = []
    number = 0
    for severity in Severity:
        found = [finding for finding in report.findings if finding.severity is severity]
        if found:
            noun = words.severities[severity]
            heading = f"{say.capital(noun.one if len(found) == 1 else noun.many)} ({say.number(words, len(found))})"
            findings = [_finding(report, words, number + index, finding) for index, finding in enumerate(found, 1)]
            sections.append({"heading": heading, "findings": findings})
            number += len(found)
    return sections


def _finding(report: Report, words: Texts, number: int, finding: Finding) -> dict[str, Any]:
    one_sided = finding.a is None or finding.b is None
    return {
        "number": number,
        "message": finding.message.removesuffix("."),
        "rule": code(finding.rule),
        "family": say.capital(words.families[finding.family]),
        "confidence": words.confidences[finding.confidence],
        "passages": [_quoted(report, words, passage) for passage in passages(report, finding)],
        "explanation": finding.explanation,
        "related_label": words.contradicted if one_sided else words.related,
        "related": [
            _quoted(report, words, passage, said=finding.explanation) for passage in related_passages(report, finding)
        ],
    }


def _quoted(report: Report, words: Texts, passage: Passage, said: str = "") -> dict[str, Any]:
    """A passage with its place, and its note unless that is what was `said` above."""
    document = report.a if passage.side is Side.A else report.b
    evidence = passage.evidence
    return {
        "side": passage.side.upper(),
        "name": document.name,
        "place": words.place.format(line=evidence.line, column=evidence.column),
        "line": words.line.format(line=evidence.line),
        "text": inline(passage.pieces),
        "note": "" if evidence.note == said else evidence.note,
    }


def _confirmed(report: Report, words: Texts) -> list[dict[str, str]]:
    return [
        {
            "family": say.capital(words.families[item.family]),
            "a": _cell(item.a),
            "b": _cell(item.b),
            "note": _remark(item),
        }
        for item in report.confirmed
    ]


def _cell(evidence: Evidence) -> str:
    return shorten(evidence.text, LONGEST_CELL)


def _remark(item: Confirmation) -> str:
    return shorten(item.note, LONGEST_CELL)


def _only(report: Report, words: Texts) -> list[dict[str, Any]]:
    sides = ((Side.A, report.coverage.only_a), (Side.B, report.coverage.only_b))
    return [
        {
            "heading": f"{words.only[side]} ({say.number(words, len(claims))})",
            "claims": [_item(words, evidence) for evidence in claims],
        }
        for side, claims in sides
        if claims
    ]


def _unchecked(report: Report, words: Texts) -> list[dict[str, Any]]:
    return [
        {
            "reason": reason,
            "count": len(items),
            "places": [_quoted(report, words, place(report, item.side, item.evidence)) for item in items],
        }
        for reason, items in say.by_reason(report)
    ]


def _item(words: Texts, evidence: Evidence) -> dict[str, str]:
    return {"text": shorten(evidence.text, LONGEST_CLAIM), "place": words.line.format(line=evidence.line)}


def _made(report: Report, words: Texts) -> list[tuple[str, Sequence[Any]]]:
    """How the run can be repeated: label and the parts of its value."""
    made_by = report.made_by
    rows: list[tuple[str, Sequence[Any]]] = [
        (words.row_version, [f"checker {made_by.version}"]),
        (words.row_encoder, [made_by.encoder]),
        (words.row_rules, [_hash(made_by.rules_hash)]),
        (words.row_settings, [code(f"{name}={value}") for name, value in made_by.settings]),
    ]
    return [(label, parts) for label, parts in rows if parts]


def _hash(digits: str) -> Any:
    return code(digits if len(digits) <= HASH_SHORTENED else digits[:HASH_SHOWN])
