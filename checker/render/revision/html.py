"""A revision as one HTML page that needs nothing else: what changed as a list, both versions below, marked in place.

Each entry of the list leads to its place. The layout is ``templates/revision.html.j2``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from checker.model import Document, Evidence, Span
from checker.model.revision import Outcome, Revision
from checker.render.layout import environment, policy_of, style_of
from checker.render.marks import paragraph_spans
from checker.render.passage import plain
from checker.render.revision.words import label, note, place, summary, told, words

TEMPLATE, STYLES = "revision.html.j2", ("report.css", "matrix.css", "revision.css")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of a version; `anchor` is "" where nothing changed."""

    text: str
    anchor: str = ""
    kind: str = ""


def to_html(revision: Revision, *, ui: str) -> str:
    """The revision as a self-contained HTML page in the language `ui`, "de" or "en"."""
    style = style_of(*STYLES)
    return environment().get_template(TEMPLATE).render(**_fields(revision, ui), style=style, policy=policy_of(style))


def _fields(revision: Revision, ui: str) -> dict[str, Any]:
    said = words(ui)
    sides = ((said.old, revision.old, "old"), (said.new, revision.new, "new"))
    return {
        "words": said,
        "ui": ui,
        "names": f"{revision.old.name}, {revision.new.name}",
        "summary": summary(revision, ui),
        "changes": [
            {
                "label": label(change, ui),
                "kind": str(change.became),
                "places": [
                    {
                        "called": called,
                        "anchor": f"{side}-{number}",
                        "text": told(evidence),
                        "place": place(d.name, evidence),
                    }
                    for called, d, side in sides
                    if (evidence := getattr(change, side)) is not None
                ],
            }
            for number, change in enumerate(revision.changes, 1)
        ],
        "corrections": [
            {
                "announced": note(each, ui)[0],
                "outcome": note(each, ui)[1],
                "made": each.outcome is Outcome.DONE,
                "place": place(revision.new.name, each.at) if each.at else "",
            }
            for each in revision.corrections
        ],
        "versions": [
            {
                "name": document.name,
                "called": called,
                "language": "" if document.language == "und" else document.language,
                "paragraphs": _paragraphs(document, _marks(revision, side)),
            }
            for called, document, side in sides
        ],
        "version": revision.made_by.version,
    }


def _marks(revision: Revision, side: str) -> list[tuple[Span, _Piece]]:
    """The places of one version that changed, in order; of two that overlap the first is kept."""
    found: list[tuple[Span, _Piece]] = []
    places: list[tuple[int, Evidence, str]] = [
        (number, evidence, str(change.became))
        for number, change in enumerate(revision.changes, 1)
        if (evidence := getattr(change, side)) is not None
    ]
    for number, evidence, kind in sorted(places, key=lambda each: (each[1].span.start, -each[1].span.end)):
        found.append((evidence.span, _Piece("", f"{side}-{number}", kind)))
    return found


def _paragraphs(document: Document, marks: Sequence[tuple[Span, _Piece]]) -> list[list[_Piece]]:
    return [list(_pieces(document, span, marks)) for span in paragraph_spans(document)]


def _pieces(document: Document, paragraph: Span, marks: Sequence[tuple[Span, _Piece]]) -> Iterator[_Piece]:
    """The paragraph's text, cut at its marks; a mark inside another one is a place without words before it."""
    at = paragraph.start
    for span, piece in marks:
        if not paragraph.overlaps(span):
            continue
        start = max(span.start, at)
        if start > at:
            yield _Piece(plain(document.text[at:start]))
        end = min(max(start, span.end), paragraph.end)
        yield _Piece(plain(document.text[start:end]), piece.anchor, piece.kind)
        at = max(at, end)
    if at < paragraph.end:
        yield _Piece(plain(document.text[at : paragraph.end]))
