"""The pictures that the README shows are there, and small enough for a page."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from tests.pictures import PAGE, REPORT, SIZE
from tests.program import ROOT


@pytest.mark.parametrize("picture", [PAGE, REPORT], ids=lambda path: path.name)
def test_a_picture_is_of_the_size_that_is_taken_and_is_shown(picture: Path) -> None:
    content = picture.read_bytes()
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", content[16:24]) == (SIZE["width"], SIZE["height"])
    assert len(content) < 250_000
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert str(picture.relative_to(ROOT)) in readme


def test_the_first_screen_says_what_it_is_the_one_command_and_shows_it() -> None:
    first = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()[:30]
    assert "pip install '.[page]' && checker serve" in first
    for picture in (PAGE, REPORT):
        assert any(picture.name in line for line in first)
