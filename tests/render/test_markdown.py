"""No Markdown and no HTML of the reports takes effect in a rendered report."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from checker.model import Confirmation, Coverage, Family, Metadata, Note, NoteKind, Side, Unchecked
from checker.render import to_markdown
from checker.render.markdown_escape import escape, inline
from checker.render.passage import Piece, PieceKind, plain
from tests.render.reports import document, evidence, german, report

PARSER = MarkdownIt("gfm-like", {"linkify": False}).enable(["table", "strikethrough"])

HOSTILE = [
    "# laut",
    "*wichtig* und **fett** und _so_",
    "<script>alert(1)</script>",
    "<!-- weg",
    "[hier](https://böse.example)",
    "![Bild](x.png)",
    "<https://boese.example>",
    "a | b | c",
    "`rm -rf`",
    "~~nein~~",
    "1. Mai",
    "- Punkt",
    "+ Plus",
    "===",
    "---",
    "> zitiert",
    "&lt;b&gt; &copy; H&M",
    "Ende \\",
    "eins\n\n# zwei\n\n- drei",
    "{{ summary }} {% if x %}",
    "***",
    "[^1]: Fuß",
    "| - | - |",
]
MARKDOWN = st.lists(st.sampled_from([*"*_`[]()<>#|~!\\&;-+=.1 ab\n\t:/@$", "&amp;", "**", "http://", "<b>"])).map(
    "".join
)


def read(markdown: str) -> str:
    """What a reader sees of one paragraph of Markdown in a quotation, and that it is nothing but text."""
    tokens = PARSER.parse(f"> {markdown}")
    kinds = [token.type for token in tokens]
    assert kinds == ["blockquote_open", "paragraph_open", "inline", "paragraph_close", "blockquote_close"]
    children = tokens[2].children or []
    assert {child.type for child in children} <= {"text", "text_special"}
    return "".join(child.content for child in children)


def single(text: str) -> str:
    return plain(text).strip()


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_reads_as_it_stands(text: str) -> None:
    assert read(escape(text)) == single(text)


@given(MARKDOWN.filter(lambda text: single(text) != ""))
def test_any_text_reads_as_it_stands(text: str) -> None:
    assert read(escape(text)) == single(text)


@pytest.mark.parametrize("text", ["https://x.example/a", "www.x.example", "WWW.x.example", "post@x.example"])
def test_addresses_do_not_turn_into_links_by_themselves(text: str) -> None:
    """GitHub links what looks like an address; a character reference in it reads the same and links nothing."""
    assert read(escape(text)) == text
    assert not any(sign in escape(text).casefold() for sign in ("://", "www.", "@"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Preis stieg um 5 % auf 3,20 $ (2 €) – „gut“.", "Der Preis stieg um 5 % auf 3,20 \\$ (2 €) – „gut“."),
        ("$5 at H&M, no. 3-4!", "$5 at H&M, no. 3-4!"),
        ("12. Mai", "12\\. Mai"),
    ],
)
def test_plain_news_stays_readable_in_the_source(text: str, expected: str) -> None:
    assert escape(text) == expected


@given(MARKDOWN, st.text("ab*„ 1", min_size=1), MARKDOWN)
def test_a_mark_is_bold_or_plain_and_its_words_are_never_changed(before: str, mark: str, after: str) -> None:
    pieces = [
        Piece(plain(text), kind)
        for text, kind in ((before, PieceKind.AROUND), (mark, PieceKind.MARK), (after, PieceKind.PLACE))
        if text
    ]
    line = inline(pieces)
    if not line:
        return
    (tokens,) = [token.children or [] for token in PARSER.parse(f"> {line}") if token.type == "inline"]
    kinds = {child.type for child in tokens}

    assert kinds <= {"text", "text_special", "strong_open", "strong_close"}
    assert "".join(child.content for child in tokens) == "".join(piece.text for piece in pieces).strip()


def test_differing_words_are_bold() -> None:
    assert _bold(PARSER.parse(to_markdown(german(), ui="de"))) >= {"zwölf", "15", "Nicht alle Hallen sind"}


def _bold(tokens: list[Token]) -> set[str]:
    found = set()
    for token in tokens:
        children = token.children or []
        for index, child in enumerate(children):
            if child.type == "strong_open":
                found.add(children[index + 1].content)
    return found


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_report_changes_nothing_in_the_document_but_its_words(text: str) -> None:
    assert _skeleton(text) == _skeleton("harmlos")


def _skeleton(text: str) -> list[str]:
    """The kinds of block of a report in which `text` stands wherever a text of others can stand."""
    place = evidence(text, text)
    finding = replace(
        german().findings[0],
        rule=text,
        message=text,
        explanation=text,
        a=place,
        b=None,
        related=(replace(german().findings[0].related[0], evidence=replace(place, note=text)),),
    )
    made = report(
        replace(
            document(text, text),
            metadata=Metadata(title=text, agency=text, author=text),
            notes=(Note(NoteKind.STATUS, (text,)),),
        ),
        document("b", "b"),
        findings=(finding,),
        confirmed=(Confirmation(Family.NUMBER, place, evidence("b", "b"), text),),
        coverage=Coverage(only_a=(place,)),
        unchecked=(Unchecked(Side.A, place, text),),
    )
    tokens = PARSER.parse(to_markdown(made, ui="de"))
    inside = {child.type for token in tokens for child in token.children or []}
    assert inside <= {"text", "text_special", "strong_open", "strong_close", "code_inline"}
    return [token.type for token in tokens]
