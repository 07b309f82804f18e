"""A revision as one HTML page that needs nothing else: what changed as a list, both versions below, marked in place.

Each entry of the list leads to its place. The layout is ``templates/revision.html.j2``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from checker.model import Document, Evidence, Span
from checker.model.revision import Outcome, Revision
from checker.render.layout import environment, policy_of, style_of
from checker.render.marks import Piece, paragraph_spans, pieces
from checker.render.revision.words import label, note, place, summary, told, words

TEMPLATE, STYLES = "revision.html.j2", ("report.css", "matrix.css", "revision.css")


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
                "announced": announced,
                "outcome": outcome,
                "made": each.outcome is Outcome.DONE,
                "place": place(revision.new.name, each.at) if each.at else "",
            }
            for each in revision.corrections
            for announced, outcome in [note(each, ui)]
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


def _marks(revision: Revision, side: str) -> list[tuple[Span, Piece]]:
    """The places of one version that changed, in order; of two that overlap the first is kept."""
    places: list[tuple[int, Evidence, str]] = [
        (number, evidence, str(change.became))
        for number, change in enumerate(revision.changes, 1)
        if (evidence := getattr(change, side)) is not None
    ]
    places.sort(key=lambda each: (each[1].span.start, -each[1].span.end))
    return [(evidence.span, Piece("", f"{side}-{number}", kind)) for number, evidence, kind in places]


def _paragraphs(document: Document, marks: Sequence[tuple[Span, Piece]]) -> list[list[Piece]]:
    return [
        list(pieces(document, span, [mark for mark in marks if span.overlaps(mark[0])]))
        for span in paragraph_spans(document)
    ]
