"""A report whose marks are broken: what was never closed ends where the speech ends, the rest is the report's own."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.claims.quotes.read import read_quotes
from checker.model import Block, BlockKind, QuoteKind, Span

PLAIN = (
    "Das Feuer brach um 8 Uhr aus.",
    "Die Polizei nahm zwei Männer fest.",
    "Der Schaden liegt bei 300.000 Euro.",
    "Am Hafen stehen Boote.",
)
SAID = (
    "„Wir hatten großes Glück“, sagte Bürgermeisterin Eva Holm.",
    "Der Wehrleiter sagte: „Alle Türen standen offen.“",
    "Ein Nachbar nannte die Lage „sehr ernst“.",
)
STYLES = (("„", "“"), ("»", "«"), ("«", "»"), ("“", "”"), ('"', '"'))
BROKEN = ("", '"', "»", "«", "“", "„", "''")


def in_marks(text: str) -> list[str]:
    blocks = tuple(Block(Span(m.start(), m.end()), BlockKind.PARAGRAPH) for m in re.finditer(r"[^\n]+", text))
    return [q.span.of(text) for q in read_quotes(text, blocks, "de") if q.kind is not QuoteKind.INDIRECT]


@settings(deadline=None)
@given(st.permutations(PLAIN), st.permutations(SAID), st.sampled_from(STYLES), st.sampled_from(BROKEN), st.data())
def test_one_broken_mark_swallows_no_sentence_of_the_report(
    plain: list[str], said: list[str], style: tuple[str, str], broken: str, data: st.DataObject
) -> None:
    """However a mark is typed, dropped or exchanged, sentences without marks lie in no quotation."""
    text = " ".join(f"{one} {other}" for one, other in zip([*said, ""], plain, strict=True))
    places = [found.start() for found in re.finditer("[„“]", text)]
    at = data.draw(st.sampled_from(places))
    marks = {"„": style[0], "“": style[1]}
    typed = "".join(broken if place == at else marks.get(char, char) for place, char in enumerate(text))
    assert [(one, quote) for one in plain for quote in in_marks(typed) if one in quote] == []


@pytest.mark.parametrize("mark", BROKEN)
def test_in_paragraphs_neither(mark: str) -> None:
    """A mark that is missing at the end of one paragraph does not join it to the quotation that begins the next."""
    text = f"„Wir hatten großes Glück{mark}, sagte Eva Holm. {PLAIN[0]}\n„Das bleibt so“, sagte sie. {PLAIN[1]}"
    assert all(sentence not in quote for sentence in PLAIN[:2] for quote in in_marks(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("„Wir gehen, sagte Meier. Dann ging er.", ["„Wir gehen"]),
        ("„Wir gehen jetzt, so Meier. Dann ging er.", ["„Wir gehen jetzt"]),
        ("Meier sagte: „Wir gehen. Dann ging er.", ["„Wir gehen."]),
        ("„Wir gehen», sagte Meier. Dann ging er.", ["„Wir gehen»"]),
        ("„Wir gehen„, sagte Meier. Dann ging er.", ["„Wir gehen„"]),
        ("„Es geht weiter.\nHier endet es“, sagte sie.", ["„Es geht weiter.\nHier endet es“"]),
    ],
)
def test_where_speech_ends_that_was_never_closed(text: str, found: list[str]) -> None:
    assert in_marks(text) == found


STRAY = (
    'Das ist gut.\n\n", sagte Vogel am Montag.',
    '", said the minister on Monday.',
    "“, sagte Vogel am Montag.",
    "«, sagte Vogel am Montag.",
    "», sagte Vogel am Montag.",
    "„, sagte Vogel am Montag.",
    "'', sagte Vogel am Montag.",
    '"; danach ging er.',
    '"',
)


@pytest.mark.parametrize("text", STRAY)
@pytest.mark.parametrize("language", ["de", "en", "fr"])
def test_a_stray_closing_mark_is_no_quotation(text: str, language: str) -> None:
    blocks = tuple(Block(Span(m.start(), m.end()), BlockKind.PARAGRAPH) for m in re.finditer(r"[^\n]+", text))
    assert [q for q in read_quotes(text, blocks, language) if q.kind is not QuoteKind.INDIRECT] == []


def test_a_mark_at_the_head_of_a_paragraph_closes_what_the_one_before_left_open() -> None:
    assert in_marks("„Das ist gut.\n\n“, sagte Vogel am Montag.") == ["„Das ist gut.\n\n“"]
