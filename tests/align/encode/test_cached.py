"""Vectors kept in a folder: the same to the last digit, made once, and never taken from a damaged or strange file."""

from __future__ import annotations

import io
import os
import pickle
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from checker.align.encode import Encoder, cached, for_languages, load_encoder
from checker.model.errors import InputError

TEXTS = ["In Ulm tagten elf Minister.", "Es regnet.", "\ud800"]


@dataclass
class Counting:
    """The default encoder, with how often it was asked."""

    name: str = "static tested"
    asked: list[int] = field(default_factory=list)

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.asked.append(len(texts))
        return load_encoder().encode(texts)


def entry(folder: Path) -> Path:
    (path,) = folder.iterdir()
    return path


def test_a_report_is_encoded_once_and_its_vectors_are_the_same_to_the_last_digit(tmp_path: Path) -> None:
    encoder = Counting()
    first, second = (cached(encoder, tmp_path).encode(TEXTS) for _ in range(2))
    assert encoder.asked == [3]
    assert np.array_equal(first, second)
    assert np.array_equal(first, load_encoder().encode(TEXTS))


def test_other_texts_another_order_or_another_encoder_are_other_entries(tmp_path: Path) -> None:
    encoder = Counting()
    for texts in (TEXTS, TEXTS[::-1], TEXTS[:1], ["".join(TEXTS)]):
        cached(encoder, tmp_path).encode(texts)
    cached(Counting("static of another make"), tmp_path).encode(TEXTS)
    assert len(list(tmp_path.iterdir())) == 5


def _saved(array: NDArray[np.generic]) -> bytes:
    stream = io.BytesIO()
    np.save(stream, array)
    return stream.getvalue()


DAMAGED: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda whole: b"",
    "cut": lambda whole: whole[:-7],
    "cut in its head": lambda whole: whole[:20],
    "pickled": lambda whole: pickle.dumps(np.zeros((3, 256), np.float32)),
    "an archive": lambda whole: b"PK\x05\x06" + bytes(18),
    "objects": lambda whole: whole.replace(b"'<f4'", b"'|O' ", 1),
    "of other texts": lambda whole: _saved(np.eye(2, 256, dtype=np.float32)),
    "of no length": lambda whole: _saved(np.zeros((3, 256), np.float32)),
    "not numbers": lambda whole: _saved(np.full((3, 256), np.nan, np.float32)),
}


@pytest.mark.parametrize("damage", DAMAGED)
def test_a_damaged_entry_is_ignored_and_written_anew(tmp_path: Path, damage: str) -> None:
    encoder = Counting()
    made = cached(encoder, tmp_path).encode(TEXTS)
    whole = entry(tmp_path).read_bytes()
    entry(tmp_path).write_bytes(DAMAGED[damage](whole))
    assert np.array_equal(cached(encoder, tmp_path).encode(TEXTS), made)
    assert encoder.asked == [3, 3]
    assert entry(tmp_path).read_bytes() == whole


def test_a_planted_link_is_neither_read_nor_written_through(tmp_path: Path) -> None:
    folder, outside = tmp_path / "cache", tmp_path / "outside"
    outside.write_text("kept")
    cached(Counting(), folder).encode(TEXTS)
    place = entry(folder)
    place.unlink()
    place.symlink_to(outside)
    cached(Counting(), folder).encode(TEXTS)
    assert outside.read_text() == "kept"
    assert not place.is_symlink()


def test_many_at_once_find_whole_entries_and_leave_no_others(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: cached(Counting(), tmp_path).encode(TEXTS), range(24)))
    assert all(np.array_equal(each, found[0]) for each in found)
    assert entry(tmp_path).suffix == ".npy"


def test_a_model_that_does_not_say_its_weights_is_not_kept(tmp_path: Path) -> None:
    encoder = Counting("./our-own (sentence-transformers 5.1)")
    assert cached(encoder, tmp_path) is encoder


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="who may write everywhere is not refused")
def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(InputError, match="--cache"):
        cached(Counting(), tmp_path / "cache")


def test_a_file_in_the_place_of_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("")
    with pytest.raises(InputError, match=r"--cache: .*cache: cannot be made"):
        cached(Counting(), tmp_path / "cache")


def test_reports_in_two_languages_are_read_by_what_reads_them_without_a_cache(tmp_path: Path) -> None:
    plain: Encoder = load_encoder()
    kept = cached(plain, tmp_path)
    assert for_languages(kept, "de", "en").name == for_languages(plain, "de", "en").name
    assert for_languages(kept, "de", "de").name == plain.name
