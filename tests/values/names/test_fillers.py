"""Slots that a common noun fills."""

from __future__ import annotations

import pytest

from checker.model import Span
from checker.values.names.fillers import may_be_one, read_fillers


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Der Bus raste in der Nacht in ein Schaufenster.", "de", [("impact", "schaufenster")]),
        ("Der Wagen prallte bei Ulm frontal gegen einen alten Baum.", "de", [("impact", "baum")]),
        ("Gondel kracht in Mauer", "de", [("impact", "mauer")]),
        ("Der Zug raste in der Nacht durch Ulm.", "de", []),
        ("Er stimmte gegen den Antrag.", "de", []),
        ("The truck crashed into a brick wall near the station.", "en", [("impact", "wall")]),
        ("He was stuck between the door and the frame.", "en", [("between door", "frame"), ("between frame", "door")]),
    ],
)
def test_what_was_hit_and_what_lies_between(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    found = read_fillers(text, Span(0, len(text)), language)
    assert [(filler.slot, filler.noun) for filler in found] == expected


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("auto", "kleinwagen", True),
        ("station", "bergstation", True),
        ("hauswand", "mauer", True),
        ("baum", "mauer", False),
        ("barriere", "bergstation", False),
    ],
)
def test_two_words_for_one_thing_are_no_difference(one: str, other: str, same: bool) -> None:
    assert may_be_one(one, other, "de") is same
    assert may_be_one(other, one, "de") is same
