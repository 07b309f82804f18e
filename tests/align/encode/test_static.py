"""The default encoder: the vector of a text is of that text alone, to the last digit, and the file is what it says."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest

from checker.align.encode.model import Model
from checker.align.encode.pieces import FILE, PIECES, Pieces, read_pieces, revision_of, write_pieces
from checker.align.encode.static import load_static

TEXTS = ["Der Zug hielt in Bonn.", "Es regnet.", "", "\x00", "日本語", "The train stopped in Bonn.", "🙂 🙂"]


@pytest.fixture(scope="module")
def static() -> Model:
    return load_static()


@pytest.fixture(scope="module")
def pieces() -> Pieces:
    return read_pieces()


def test_a_text_has_the_same_vector_alone_and_in_any_batch(static: Model) -> None:
    many = [*TEXTS, *(f"{text} Und dann noch {text}" * (n % 40) for n, text in enumerate(TEXTS * 50)), *TEXTS]
    together = static.encode(many)
    for at in range(0, len(many), 7):
        assert np.array_equal(static.encode([many[at]])[0], together[at])


def test_a_text_of_more_pieces_than_are_unpacked_at_once_is_read_to_its_end(static: Model) -> None:
    start = "Der Zug hielt in Bonn. " * PIECES
    one, other, short = static.encode([start, start + "Danach brannte es in Rom. " * PIECES, start[:23]])
    assert not np.allclose(one, other, atol=0.01)
    assert np.allclose(one, short, atol=1e-3)


def test_german_and_english_sentences_of_one_event_are_nearer_than_others(static: Model) -> None:
    german, english, other = static.encode(
        ["Der Präsident besuchte das Krankenhaus.", "The president visited the hospital.", "Die Aktien fielen stark."]
    )
    assert german @ english > german @ other


def test_the_revision_is_of_the_weights_that_are_packed(pieces: Pieces) -> None:
    assert pieces.revision == revision_of(pieces.pieces, pieces.scores, pieces.vectors, pieces.scales)


def test_another_weight_is_another_revision(pieces: Pieces) -> None:
    other = pieces.scales.copy()
    other[7] *= 2
    assert pieces.revision != revision_of(pieces.pieces, pieces.scores, pieces.vectors, other)


def test_the_weights_are_at_most_12_megabytes_in_the_file_and_each_has_its_row(pieces: Pieces) -> None:
    assert FILE.stat().st_size <= 12_000_000
    assert pieces.vectors.dtype == np.int8
    assert len(set(pieces.pieces)) == len(pieces.pieces) == len(pieces.vectors) == len(pieces.scores)
    assert len(pieces.scales) == len(pieces.vectors)


def test_the_licence_of_the_source_lies_beside_the_weights() -> None:
    notice = (FILE.parent / "NOTICE").read_text(encoding="utf-8")
    assert "multilingual-e5-small" in notice
    assert "MIT License" in notice
    assert "Permission is hereby granted" in notice


def test_what_is_written_is_read(tmp_path: Path) -> None:
    scores = np.array([0, -1, -2], np.float32)
    vectors = np.array([[0, 0], [127, 0], [0, -127]], np.int8)
    scales = np.array([1, 0.5, 0.25], np.float32)
    revision = write_pieces(tmp_path / "two.npz", ["<unk>", "▁a", "▁b"], scores, vectors, scales)
    encoder = load_static(tmp_path / "two.npz")
    assert encoder.name == f"static {revision}"
    length = np.sqrt(np.float32(0.5**2 + 0.25**2))
    assert np.allclose(encoder.encode(["a b", "b b", "c"]), [[0.5 / length, -0.25 / length], [0, -1], [1, 0]])


def test_a_file_that_is_no_such_thing_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "other.npz"
    path.write_text("no weights", encoding="utf-8")
    with pytest.raises((ValueError, zipfile.BadZipFile)):
        read_pieces(path)
