"""Words cut into pieces: the likeliest cut, in linear time, whatever the word."""

from __future__ import annotations

import pytest

from checker.align.encode.unigram import LONGEST, Unigram

PIECES = ["?", "▁", "▁See", "▁Seil", "bahn", "Seilbahn", "s", "ti", "b", "a", "h", "n", "fi", "▁fi"]
SCORES = [-20.0, -4.0, -6.0, -8.0, -6.0, -9.0, -3.0, -7.0, -5.0, -5.0, -5.0, -5.0, -6.0, -6.5]


@pytest.fixture
def unigram() -> Unigram:
    return Unigram({piece: row for row, piece in enumerate(PIECES) if row}, SCORES, unknown=0)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", []),
        ("  ", []),
        ("Seilbahn", ["▁", "Seilbahn"]),
        ("Seilbahns", ["▁", "Seilbahn", "s"]),
        ("  Seilbahn  s ", ["▁", "Seilbahn", "▁", "s"]),
        ("Seebahn", ["▁See", "bahn"]),
        ("Seexbahn", ["▁See", "?", "bahn"]),
        ("日本", ["▁", "?", "?"]),
        ("\ufb01", ["▁fi"]),
    ],
)
def test_a_word_is_cut_where_its_pieces_are_likeliest(unigram: Unigram, text: str, pieces: list[str]) -> None:
    assert [PIECES[row] for row in unigram.cut(text)] == pieces


def test_an_endless_word_is_cut_in_parts(unigram: Unigram) -> None:
    rows = unigram.cut("bahn" * 50_000)
    assert [PIECES[row] for row in rows[:3]] == ["▁", "bahn", "bahn"]
    assert rows.count(PIECES.index("bahn")) > 50_000 * 0.9
    assert LONGEST < 100
