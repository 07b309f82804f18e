"""Ties between two names, the same from either end."""

from __future__ import annotations

import pytest

from checker.model import Span
from checker.values.statements.ties import read_ties


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Tom Wessel ist Rolf Hartwigs Nachfolger.", "de", [("succession", "before")]),
        ("Rolf Hartwig ist der Vorgänger von Tom Wessel.", "de", [("succession", "before")]),
        ("Rolf Hartwig ist der Nachfolger von Tom Wessel.", "de", [("succession", "after")]),
        ("Ute Wessel, die Frau des früheren Trainers Rolf Hartwig, kam.", "de", [("family", "spouse")]),
        ("Rolf Hartwig ist Ute Wessels Ex-Mann.", "de", [("family", "once spouse")]),
        ("Der Schwiegervater von Rolf Hartwig ist Tom Wessel.", "de", [("family", "child-in-law")]),
        ("Die Frau von gestern kam nicht.", "de", []),
        ("Sein Nachfolger heißt Tom Wessel.", "de", []),
        ("Mary Holm, the wife of John Lund, opened the fair.", "en", [("family", "spouse")]),
        ("Tavor Group is the owner of Nordwerk.", "en", [("company", "below")]),
        ("Nordwerk is a subsidiary of Tavor Group.", "en", [("company", "below")]),
        ("Tom est le successeur de Rolf.", "fr", []),
    ],
)
def test_a_tie_is_read_where_both_ends_are_named(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    assert [(tie.group, tie.value) for tie in read_ties(text, Span(0, len(text)), language)] == expected
