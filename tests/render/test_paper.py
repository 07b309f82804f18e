"""Plain text is folded to the letter as `rich` folds it, without `rich`."""

from __future__ import annotations

import sys
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import get_character_cell_size
from rich.console import Console
from rich.text import Text

from checker.render import print_report, to_terminal
from checker.render.terminal.paper import _ONE_COLUMN, folded
from tests.render.reports import english, german, quiet

#: Of one column, of two and of none, blanks that do not break, and letters that make long words.
SIGNS = st.text(st.sampled_from("aaaaaaaaÄß–„“…€\xa0     .,-漢🙂\u0301\u200d\ufe0f"), max_size=80)


def of_rich(text: str, width: int) -> list[str]:
    lines = Text(text).wrap(Console(width=width, file=StringIO()), width, justify="left")
    return [line.plain.rstrip() for line in lines]


@given(SIGNS, st.integers(8, 40))
def test_a_line_is_folded_as_rich_folds_it(text: str, width: int) -> None:
    assert folded(text, width) == of_rich(text, width)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("   ", [""]),
        ("Der Damm hielt.", ["Der Damm", "hielt."]),
        ("  Der Damm", ["  Der Damm"]),
        ("Donaudampfschiff", ["Donaudampf", "schiff"]),
        ("Am Donaudampfschiff ab", ["Am", "Donaudampf", "schiff ab"]),
        ("zehn Uhr  ", ["zehn Uhr"]),
    ],
)
def test_a_line_ends_between_words_or_within_one_that_has_no_room(text: str, lines: list[str]) -> None:
    assert folded(text, 10) == lines == of_rich(text, 10)


def test_what_is_taken_for_one_column_is_one_for_rich() -> None:
    one = [sign for sign in map(chr, range(sys.maxunicode + 1)) if _ONE_COLUMN.fullmatch(sign)]
    assert len(one) > 1_000
    assert {sign for sign in one if get_character_cell_size(sign) != 1} == set()


@pytest.mark.parametrize("width", [5, 19, 20, 33, 80, 200])
@pytest.mark.parametrize("make", [german, english, quiet])
def test_a_report_is_the_same_on_a_console_without_colour(make, width: int) -> None:  # type: ignore[no-untyped-def]
    file = StringIO()
    print_report(make(), Console(file=file, width=width), ui="de")
    assert file.getvalue() == to_terminal(make(), ui="de", width=width)
