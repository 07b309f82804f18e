"""Rendered reports are compared as whole files."""

from __future__ import annotations

import pytest

from checker.render import print_report, to_markdown, to_terminal
from tests.render.reports import EXPECTED, german, quiet, rendered

RENDERED = rendered()


@pytest.mark.parametrize("name", sorted(RENDERED))
def test_a_report_is_rendered_as_the_expected_file_shows(name: str) -> None:
    """After a wanted change: ``python -m tests.render.reports``, and read the difference."""
    assert RENDERED[name] == (EXPECTED / name).read_bytes().decode("utf-8")


def test_every_expected_file_is_made() -> None:
    assert {path.name for path in EXPECTED.iterdir()} == set(RENDERED)


def test_what_is_printed_to_a_file_is_what_to_terminal_returns() -> None:
    from io import StringIO

    from rich.console import Console

    file = StringIO()
    print_report(german(), Console(file=file, width=200), ui="de")

    assert file.getvalue() == to_terminal(german(), ui="de")


@pytest.mark.parametrize("width", [20, 30, 50, 80])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    assert max(map(len, to_terminal(german(), ui="de", width=width).splitlines())) <= width


def test_a_terminal_too_narrow_for_anything_still_gets_the_report() -> None:
    assert "[[zwölf]]" in to_terminal(german(), ui="de", width=5)


def test_no_line_ends_in_a_blank() -> None:
    for text in RENDERED.values():
        assert [line for line in text.splitlines() if line != line.rstrip()] == []


def test_an_unknown_language_of_the_report_is_refused() -> None:
    with pytest.raises(ValueError, match="there are: de, en"):
        to_markdown(quiet(), ui="nl")
