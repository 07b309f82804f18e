"""Reading takes time in proportion to the text, whatever it is pumped up with."""

from __future__ import annotations

import sys
from contextlib import suppress

import pytest

from checker.document import read_text
from checker.model.errors import InputError

OPENINGS = {
    "comments without an end": "<!--",
    "heads without words": "# ",
    "links without an end": "[",
    "quotation signs": "> ",
    "addresses": "http://",
    "labels of credits": "Foto: ",
    "dates": "4. Mai ",
    "brackets": "(",
}


@pytest.mark.parametrize("format", ["text", "markdown"])
@pytest.mark.parametrize("opening", OPENINGS.values(), ids=OPENINGS)
def test_a_text_of_nothing_but_openings_is_read(opening: str, format: str) -> None:
    """Each of these took minutes or deep recursion where a pattern began anew at every opening."""
    text = opening * (60_000 // len(opening)) + "Ende"
    assert len(read_text(text, format=format, language="de").text) == len(text)


def test_a_page_of_attributes_without_end_is_read() -> None:
    attributes = " ".join(f'a{number}="x"' for number in range(100_000))
    told = "In Ulm haben sich am Abend elf Minister getroffen und lange beraten."
    page = f"<html><body><article><p {attributes}>{told}</p></article></body></html>"
    assert told in read_text(page, format="html").text


def test_nesting_without_end_needs_no_deeper_stack() -> None:
    limit = sys.getrecursionlimit()
    read_text("> " * limit * 2 + "Ein Satz.", format="markdown", language="de")
    with suppress(InputError):  # a page like this may be refused, in one line
        read_text("<div>" * limit * 2 + "<p>In Ulm trafen sich am Abend elf Minister.</p>", format="html")
