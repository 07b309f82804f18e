"""What a sentence leaves open, and what it settles."""

from __future__ import annotations

import pytest

from checker.model import Span
from checker.values.statements.open_matters import open_matters, settled_matters


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Die Brandursache ist noch unklar.", "de", ["cause"]),
        ("Warum der Kran umstürzte, ist bislang nicht bekannt.", "de", ["cause"]),
        ("Unklar ist, warum der Kran umstürzte.", "de", ["cause"]),
        ("Die Polizei ist auf der Suche nach der Ursache des Brandes.", "de", ["cause"]),
        ("Wann die Fähre wieder fährt, ist offen.", "de", []),
        ("Wann die Fähre wieder fährt, ist noch offen.", "de", ["end"]),
        ("Die Strecke bleibt auf unbestimmte Zeit gesperrt.", "de", ["end"]),
        ("Laut Hochrechnung liegt Brock vorn.", "de", ["vote"]),
        ("Nach dem vorläufigen Endergebnis siegt Brock.", "de", ["vote"]),
        ("Die Tür ist offen.", "de", []),
        ("The cause of the fire is still under investigation.", "en", ["cause"]),
        ("It was not immediately clear why the crane fell.", "en", ["cause"]),
        ("It is unclear when the ferry will run again.", "en", ["end"]),
        ("Exit polls put Brock ahead.", "en", ["vote"]),
        ("The door was open.", "en", []),
        ("La cause est inconnue.", "fr", []),
    ],
)
def test_an_open_matter_is_said_in_many_ways(text: str, language: str, expected: list[str]) -> None:
    assert [matter.kind for matter in open_matters(text, Span(0, len(text)), language)] == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Ursache war ein defekter Ofen.", "de", ["cause"]),
        ("Der Brand wurde durch eine Kerze im Flur ausgelöst.", "de", ["cause"]),
        ("Die Stadt ist seit gestern tagelang ohne Wasser.", "de", ["end"]),
        ("Brock hat die Wahl gewonnen.", "de", ["vote"]),
        ("Die Ursache des Brandes beschäftigt die Stadt.", "de", []),
        ("The fire was caused by a candle.", "en", ["cause"]),
        ("Brock won the election.", "en", ["vote"]),
        ("The cause keeps the town busy.", "en", []),
    ],
)
def test_a_matter_is_settled_in_many_ways(text: str, language: str, expected: list[str]) -> None:
    assert [matter.kind for matter in settled_matters(text, Span(0, len(text)), language)] == expected
