"""A matrix as one HTML page that needs nothing else: the table an editor reads at a glance, the reports below it.

Each cell leads to its place in the report. The layout is ``templates/matrix.html.j2``.
"""

from __future__ import annotations

from typing import Any

from checker.model import Span
from checker.model.matrix import Cell, Fact, Matrix
from checker.render import texts as say
from checker.render.layout import environment, policy_of, style_of
from checker.render.marks import Piece, paragraph_spans, pieces
from checker.render.matrix.words import copies, label, left_out, names, remarks, shown, summary, words
from checker.render.passage import shorten
from checker.render.texts import texts

TEMPLATE, STYLES = "matrix.html.j2", ("report.css", "matrix.css")
LONGEST = 90  # characters of what a report tells, in a cell


def to_html(matrix: Matrix, *, ui: str) -> str:
    """The matrix as a self-contained HTML page in the language `ui`, "de" or "en"."""
    style = style_of(*STYLES)
    return environment().get_template(TEMPLATE).render(**fields(matrix, ui), style=style, policy=policy_of(style))


def fields(matrix: Matrix, ui: str) -> dict[str, Any]:
    """What the template shows of a matrix, by the names it uses; `style` and `policy` are the page's own."""
    told = {id(fact): _fact(matrix, number, fact, ui) for number, fact in enumerate(matrix.facts, 1)}
    return {
        "words": words(ui),
        "ui": ui,
        "names": ", ".join(names(matrix)),
        "summary": summary(matrix, ui),
        "copies": copies(matrix, ui),
        "facts": [told[id(fact)] for fact in shown(matrix)],
        "left_out": left_out(matrix, ui),
        "copied": [told[id(fact)] for fact in matrix.in_copies],
        "reports": [_report(matrix, column, ui) for column in range(len(matrix.reports))],
        "version": matrix.made_by.version,
    }


def _fact(matrix: Matrix, number: int, fact: Fact, ui: str) -> dict[str, object]:
    return {
        "label": label(fact, ui),
        "severity": str(fact.severity or ""),
        "remarks": remarks(matrix, fact, ui),
        "cells": [
            {
                "kind": _kind(fact, cell),
                "anchor": _anchor(column, number),
                "text": shorten(cell.evidence.text, LONGEST),
            }
            if cell
            else None
            for column, cell in enumerate(fact.cells)
        ],
    }


def _kind(fact: Fact, cell: Cell) -> str:
    return "differ" if fact.stands_against(cell) else "agree"


def _anchor(column: int, number: int) -> str:
    return f"report-{column + 1}-fact-{number}"


def _report(matrix: Matrix, column: int, ui: str) -> dict[str, object]:
    document = matrix.reports[column]
    # a language that all reports have says nothing of one of them
    languages = {each.language for each in matrix.reports}
    language = say.language(texts(ui), document) if len(languages) > 1 or not document.supported else ""
    about = [language, document.metadata.agency, say.date(texts(ui), document) or matrix.dated[column]]
    marks = _marks(matrix, column)
    return {
        "name": names(matrix)[column],
        "language": "" if document.language == "und" else document.language,
        "about": " · ".join(part for part in about if part),
        "paragraphs": [
            list(pieces(document, span, [mark for mark in marks if span.contains(mark[0])]))
            for span in paragraph_spans(document)
        ],
    }


def _marks(matrix: Matrix, column: int) -> list[tuple[Span, Piece]]:
    """The places of one report that cells lead to, in order; of two that overlap the first is kept and serves both."""
    found: list[tuple[Span, Piece]] = []
    facts = enumerate(matrix.facts, 1)
    told = [(cell.evidence.span, n, fact, cell) for n, fact in facts if (cell := fact.cells[column])]
    for span, number, fact, cell in sorted(told, key=lambda each: (each[0].start, -each[0].end, each[1])):
        piece = Piece("", _anchor(column, number), _kind(fact, cell), str(fact.severity or ""))
        found.append((span, piece))
    return found
