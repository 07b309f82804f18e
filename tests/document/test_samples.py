"""Files made with the tools of each format tell the claims of the plain text, with the right places."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.claims import read_claims
from checker.document import read_file, words_only
from checker.model import Document, FurnitureKind

SAMPLES = Path(__file__).parent / "samples"
STORIES = {"fire": "de", "strike": "en", "harbour": "de"}

#: What a format is called in the report, by the name of the file, whichever story it tells.
KINDS = {
    "pandoc.docx": "docx",
    "libreoffice.docx": "docx",
    "pandoc.rtf": "rtf",
    "libreoffice.rtf": "rtf",
    "libreoffice.pdf": "pdf",
    "pandoc.html": "html",
    "libreoffice.html": "html",
    "pandoc.md": "markdown",
    "email.eml": "eml",
    "email.mhtml": "mhtml",
    "iptc.newsml.xml": "newsml-g2",
    "iptc.nitf.xml": "nitf",
    "iptc.ninjs1.json": "ninjs",
    "iptc.ninjs2.json": "ninjs",
    "iptc.ninjs3.json": "ninjs",
    "iptc.7901": "iptc7901",
    "feed.xml": "feed",
}
PACKED = {"fire/plain.txt.gz": "text", "strike/libreoffice.docx.gz": "docx", "harbour/iptc.newsml.xml.gz": "newsml-g2"}
FILES = {f"{story}/{name}": kind for name, kind in KINDS.items() for story in STORIES} | PACKED


def stated(document: Document) -> list[tuple[object, ...]]:
    """Each claim as its words, its figures, its days and its quoted words. Sorted: a PDF has footnotes at the foot."""
    text = words_only(document)
    return sorted(
        (
            " ".join(claim.span.of(text).split()),
            tuple((each.low, each.high, each.noun, each.unit) for each in claim.quantities),
            tuple(" ".join(each.span.of(text).split()) for each in claim.dates),
            tuple(" ".join(each.span.of(text).split()) for each in claim.quotes),
        )
        for claim in read_claims(document)
    )


@pytest.mark.parametrize("file", FILES)
def test_a_file_states_the_claims_of_its_text(file: str) -> None:
    story = file.partition("/")[0]
    document, plain = read_file(str(SAMPLES / file)), read_file(str(SAMPLES / story / "plain.txt"))
    assert stated(document) == stated(plain)
    assert (document.metadata.format, document.language) == (FILES[file], STORIES[story])
    assert (document.metadata.title, document.metadata.place) == (plain.metadata.title, plain.metadata.place)


def test_every_sample_is_tried_and_every_format_has_three() -> None:
    held = {str(path.relative_to(SAMPLES).as_posix()) for path in SAMPLES.glob("*/*.*")}
    own = {f"{story}/{name}" for story in STORIES for name in ("source.md", "plain.txt")}
    assert held - own == set(FILES)
    for kind in set(FILES.values()) - {"text"}:
        assert sum(each == kind for each in FILES.values()) >= 3, kind


@pytest.mark.parametrize("file", FILES)
def test_each_paragraph_has_a_line_of_its_own(file: str) -> None:
    """The place that a finding names is right: nothing of the text is outside of it, no two paragraphs share a line."""
    document = read_file(str(SAMPLES / file))
    lines = [document.text.count("\n", 0, block.span.start) for block in document.blocks]
    assert lines == sorted(set(lines))
    told = [part.span.of(document.text) for part in document.furniture if part.kind is FurnitureKind.DATELINE]
    assert len(told) == 1


@pytest.mark.parametrize(
    ("story", "second"), [("fire", None), ("strike", None), ("harbour", "Der Kai wird 320 Meter lang.")]
)
def test_a_pdf_knows_its_pages(story: str, second: str | None) -> None:
    document = read_file(str(SAMPLES / story / "libreoffice.pdf"))
    assert [document.text[at : at + 28] for at in document.pages[1:]] == ([second] if second else [])
