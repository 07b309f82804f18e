"""Roles: what is read of a person from the words beside the name."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.model import Span
from checker.values.names.roles import Kind, read_roles


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Es sprach Karla Brandner (CDU).", "de", [(Kind.PARTY, "CDU", False)]),
        ("Es sprach die SPD-Politikerin Karla Brandner.", "de", [(Kind.PARTY, "SPD", False)]),
        ("Es sprach der AfD-Gegner Ole Zeitler.", "de", []),
        ("Es sprach Außenminister Ole Zeitler.", "de", [(Kind.PORTFOLIO, "foreign", False)]),
        ("Es sprach Ex-Finanzminister Zeitler.", "de", [(Kind.PORTFOLIO, "finance", True)]),
        ("Es sprach der frühere Kanzler Zeitler.", "de", [(Kind.HEAD, "government", True)]),
        ("Es sprach Vizekanzler Zeitler.", "de", []),
        (
            "Es sprach der belgische Kanzler Jan Zeitler.",
            "de",
            [(Kind.NATION, "be", False), (Kind.HEAD, "government", False)],
        ),
        ("Es sprach der englische Trainer Jan Zeitler.", "de", []),
        ("In der früheren Hauptstadt sprach Finanzminister Zeitler.", "de", [(Kind.PORTFOLIO, "finance", False)]),
        ("Es sprach der designierte Finanzminister Zeitler.", "de", []),
        ("Es sprach der Brite John Barlow.", "de", [(Kind.NATION, "gb", False)]),
        ("Es sprach Nordwerk-Chef Udo Zeitler.", "de", [(Kind.POST, "leader", False)]),
        ("Sie belastete ihren Onkel, Landrat Jochen Zeitler.", "de", [(Kind.KIN, "uncle", False)]),
        ("Sie belastete ihren Onkel und dessen Nachbarn.", "de", []),
        ("The bill of Ann Barlow, D-N.Y., failed.", "en", [(Kind.PARTY, "Democrat", False)]),
        ("It was former Northmill executive Linda Barlow.", "en", [(Kind.POST, "leader", True)]),
        ("So did Linda Barlow, the head of Northmill.", "en", [(Kind.POST, "leader", False)]),
        ("So did Linda Barlow, the deputy head of Northmill.", "en", []),
        ("He met his wife, Sandra Barlow.", "en", [(Kind.KIN, "partner", False)]),
    ],
)
def test_only_what_excludes_something_else_is_read(
    text: str, language: str, expected: list[tuple[Kind, str, bool]]
) -> None:
    found = read_roles(text, Span(0, len(text)), language)
    assert [(role.kind, role.value, role.former) for role in found] == expected


@settings(deadline=None)
@given(st.text(max_size=80), st.sampled_from(["de", "en"]))
def test_roles_lie_within_the_text(text: str, language: str) -> None:
    for role in read_roles(text, Span(0, len(text)), language):
        assert 0 <= role.span.start < role.span.end <= len(text)
        assert role.keys
