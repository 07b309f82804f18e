"""Quotation marks of all styles are paired, and an unbalanced one never swallows the rest."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.claims.quotes.marks import MAX_RUN, find_marked
from checker.model import Block, BlockKind, Span


def blocks_of(text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> tuple[Block, ...]:
    return tuple(Block(Span(m.start(), m.end()), kind) for m in re.finditer(r"[^\n]+", text))


def marked(text: str) -> list[tuple[int, str]]:
    """Depth and surface with marks."""
    return [(one.depth, one.span.of(text)) for one in find_marked(text, blocks_of(text))]


STYLES = {
    "German": ("„Wir gehen“, sagte sie.", ["„Wir gehen“"]),
    "German with the English closing mark": ("„Wir gehen”, sagte sie.", ["„Wir gehen”"]),
    "guillemets pointing in": ("»Wir gehen«, sagte sie.", ["»Wir gehen«"]),
    "Swiss": ("«Wir gehen», sagte sie, «aber später.»", ["«Wir gehen»", "«aber später.»"]),
    "French with inner blanks": ("« Wir gehen », sagte sie.", ["« Wir gehen »"]),
    "English": ("“We are going,” she said.", ["“We are going,”"]),
    "straight": ('"We are going," she said, "but later."', ['"We are going,"', '"but later."']),
    "single German": ("‚Wir gehen‘, sagte sie.", ["‚Wir gehen‘"]),
    "single angles": ("›Wir gehen‹ und ‹sie bleiben›", ["›Wir gehen‹", "‹sie bleiben›"]),
    "single English": ("‘We are going,’ she said.", ["‘We are going,’"]),
    "single straight": ("'We're going,' she said.", ["'We're going,'"]),
    "typed": (",,Wir gehen'', sagte sie.", [",,Wir gehen''"]),
    "mixed by hand": ('Er sagte „Ja", sie sagte "nein“.', ['„Ja"', '"nein“']),
    "beside brackets and hyphens": ("(„Klammer“) und „Bild“-Leser", ["„Klammer“", "„Bild“"]),
    "doubled by hand": ("„„Wir gehen““, sagte sie.", ["„„Wir gehen“"]),
}


@pytest.mark.parametrize("style", STYLES)
def test_each_style_is_paired(style: str) -> None:
    text, surfaces = STYLES[style]
    assert marked(text) == [(0, surface) for surface in surfaces]


@pytest.mark.parametrize(
    "text",
    [
        "O'Neill's boys' club doesn't play.",
        "Rock ’n’ roll der ’90er und Hans’ Haus",
        "Er misst 5' 3\" und sie 5' 9.",
        "Ein Ende“ ohne Anfang.",
        '„“ und "" und »«',
        "»»»»»» Mehr dazu hier",
    ],
)
def test_no_apostrophe_inch_or_stray_mark_is_a_quotation(text: str) -> None:
    assert marked(text) == []


def test_a_quotation_in_a_quotation_has_a_depth() -> None:
    assert marked("„Er rief ‚Halt‘ und lief“, sagte sie.") == [(0, "„Er rief ‚Halt‘ und lief“"), (1, "‚Halt‘")]
    assert marked("„Das Stück „Winter“ ist gut“, sagte er.") == [(0, "„Das Stück „Winter“ ist gut“"), (1, "„Winter“")]


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    text = "„Das bleibt offen. Und weiter.\nDer nächste Absatz.\nNoch einer."
    (one,) = find_marked(text, blocks_of(text))
    assert (one.closed, one.span.of(text)) == (False, "„Das bleibt offen. Und weiter.")


def test_an_unclosed_quotation_ends_before_the_next() -> None:
    text = "„Offen. „Zu“, sagte er."
    assert [(one.closed, one.span.of(text)) for one in find_marked(text, blocks_of(text))] == [
        (False, "„Offen."),
        (True, "„Zu“"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "“It goes on.\n“Here it ends,” she said.",
        "„Es geht weiter.\nHier endet es“, sagte sie.",
        "„Es geht weiter.\nImmer noch.\nHier endet es“, sagte sie.",
    ],
)
def test_a_quotation_runs_on_where_a_paragraph_opens_it_anew_or_closes_it(text: str) -> None:
    (one,) = find_marked(text, blocks_of(text))
    assert one.closed
    assert one.span.start == 0
    assert "\n" in one.words.of(text)


def test_a_quotation_does_not_run_from_a_title_into_the_text() -> None:
    text = "„Offener Titel\nHier steht Text“, sagte sie."
    title, paragraph = blocks_of(text)
    blocks = (Block(title.span, BlockKind.TITLE), paragraph)
    assert [one.span.of(text) for one in find_marked(text, blocks)] == ["„Offener Titel"]


SIGNS = st.sampled_from(list("„“”\"»«‚‘’'›‹,` .\nabÄ"))


@given(st.text(SIGNS, max_size=200))
def test_quotations_lie_in_their_paragraphs_and_nest(text: str) -> None:
    """Whatever the marks: in order, inside a run of paragraphs, words inside the span, none crossing another."""
    blocks = blocks_of(text)
    found = find_marked(text, blocks)
    assert list(found) == sorted(found, key=lambda one: (one.span.start, -one.span.end))
    for one in found:
        assert one.span.contains(one.words)
        touched = [block for block in blocks if block.span.overlaps(one.span)]
        assert 1 <= len(touched) <= MAX_RUN
        assert Span(touched[0].span.start, touched[-1].span.end).contains(one.span)
    for one, other in pairwise(found):
        assert one.span.end <= other.span.start or one.span.contains(other.span)


def test_a_megabyte_of_marks_is_no_quotation() -> None:
    text = "„‚" * 500_000
    assert find_marked(text, blocks_of(text)) == ()
