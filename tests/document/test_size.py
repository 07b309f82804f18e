"""A text without bounds is one line at once, whatever it comes from."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.document import read_file, read_text
from checker.model.errors import InputError
from tests.program import TEN, run, trouble, write


def test_a_report_of_more_than_a_megabyte_is_refused_before_it_is_read(tmp_path: Path) -> None:
    large = write(tmp_path, "large.txt", (TEN + "\n\n") * 20_000)
    assert trouble("diff", large, large) == (
        f"checker: {large}: more than the 1 MB that a report may have; take it apart, or raise --max-size\n"
    )


def test_the_size_can_be_raised_and_lowered(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", TEN)
    assert run("diff", path, path, "--max-size", "0.001").returncode == 0
    path = write(tmp_path, "a.txt", (TEN + "\n\n") * 30)
    assert "0.001 MB" in trouble("diff", path, path, "--max-size", "0.001")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no such device")
def test_a_device_without_an_end_is_one_line() -> None:
    assert "more than" in trouble("diff", "/dev/zero", "/dev/zero")


def test_a_page_may_be_mostly_markup() -> None:
    page = f"<html><body><article><script>{'x' * 3_000}</script><p>{TEN} {TEN}</p></article></body></html>"
    assert TEN in read_text(page, format="html", limit=2_000).text


def test_a_line_of_a_batch_has_the_same_bound(tmp_path: Path) -> None:
    pairs = write(tmp_path, "pairs.jsonl", f'{{"text_a": "{"Ein Satz. " * 200}", "text_b": "{TEN}"}}\n')
    finished = run("batch", pairs, "--max-size", "0.001")
    assert finished.returncode == 2
    assert "text_a: more than the 0.001 MB" in finished.stderr


def test_the_library_reads_texts_of_any_size_and_files_up_to_the_bound(tmp_path: Path) -> None:
    text = "Es regnet weiter. " * 60_000
    assert len(read_text(text).text) == len(text)
    with pytest.raises(InputError, match="1 MB"):
        read_file(write(tmp_path, "large.txt", text))
