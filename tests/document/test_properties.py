"""Whatever the text: spans lie in it, blocks are apart, nothing of it is lost, and nothing but InputError is raised."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.document import read_file, read_text, words_only
from checker.model import Document, FurnitureKind
from checker.model.errors import InputError

PARTS = st.sampled_from(
    [
        "Stuttgart (dpa) - ", "Berlin - ", "WASHINGTON, May 4 (AP) — ", " Foto: dpa", "(Foto: A. Muster/dpa)", "\n",
        "Von Max Muster", "\n\n", "\r\n", "\r\n\r\n", "# ", "**", "*", "_", "[x](http://a.example/1)", "![b](c)", "> ",
        "- ", "1. ", "2. ", "---", "```", "|", "<b>", "<!-- x -->", "date 2018-10 ", "Datum: 4. Mai 2016",
        "Titel: Brand",
        "Die Feuerwehr rettete elf Menschen. Der Schaden ist hoch.", "Keine Einigung", "Lesen Sie auch: Mehr", "(AP)",
        "dpa abc xy", "\x00", "\ud800", "\u200b", "\xa0", "\x85", "\x0c", "\u2028", " ", "»", "„Zitat“", "12 000", ":",
        "http://x.example/a?b=1", "\\*", "[1]: http://x", "===", "© dpa", "Эй", "(", ")", ". ", "Foto: ",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.lists(PARTS, max_size=30).map("".join), st.text(max_size=200))


def read(reader: Callable[[], Document]) -> Document | str:
    """The document, or the line that says why there is none."""
    try:
        return reader()
    except InputError as error:
        return str(error)


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.sampled_from(["text", "markdown"]))
def test_nothing_is_lost_and_nothing_counts_twice(text: str, format: str) -> None:
    document = read(lambda: read_text(text, language="de", format=format))
    if isinstance(document, str):
        assert "\n" not in document
        assert not text.removeprefix("\ufeff").strip()
        return
    text = text.removeprefix("\ufeff")
    assert document.text == text
    assert document.blocks
    covered: set[int] = set()
    end = 0
    for block in document.blocks:
        assert end <= block.span.start < block.span.end <= len(text)
        assert block.span.of(text) == block.span.of(text).strip()
        assert all(0 <= copy.start < copy.end <= len(text) for copy in block.copies)
        end = block.span.end
        covered.update(range(block.span.start, block.span.end))
    for part in document.furniture:
        assert 0 <= part.span.start < part.span.end <= len(text)
        if part.kind is not FurnitureKind.MARKUP:
            assert not any(block.span.overlaps(part.span) for block in document.blocks)
        covered.update(range(part.span.start, part.span.end))
    assert [c for at, c in enumerate(text) if not c.isspace() and at not in covered] == []
    assert len(words_only(document)) == len(text)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw=st.binary(max_size=120), suffix=st.sampled_from([".txt", ".md", ".html"]))
def test_any_bytes_are_a_document_or_one_clear_line(tmp_path: Path, raw: bytes, suffix: str) -> None:
    path = tmp_path / f"bytes{suffix}"
    path.write_bytes(raw)
    document = read(lambda: read_file(str(path), language="de"))
    if isinstance(document, str):
        assert "\n" not in document
    else:
        assert all(block.span.of(document.text).strip() for block in document.blocks)


TAGS = st.sampled_from(
    ["<p>", "</p>", "<html>", "<h1>", "Ein Satz. ", "<b", "&#0;", "\x00", "\ud800", "<table>", "<!--", "<script>", "</",
     "<figure><figcaption>"]
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(st.lists(TAGS, max_size=20).map("".join))
def test_any_page_is_a_document_or_one_clear_line(page: str) -> None:
    document = read(lambda: read_text(page, language="de", format="html"))
    if isinstance(document, str):
        assert "\n" not in document
    else:
        assert all(block.span.of(document.text).strip() for block in document.blocks)
