"""Files are written whole or not at all, and stay what they were: links, pipes, devices, modes, names."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from checker.model.errors import InputError
from checker.model.files import refuse_input, write_whole


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_file_is_replaced_whole_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    write_whole(path, b"old")
    write_whole(path, b"new")
    assert [each.name for each in tmp_path.iterdir()] == ["report.md"]
    assert path.read_bytes() == b"new"


def test_the_mode_of_a_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    path.write_bytes(b"old")
    path.chmod(0o600)
    write_whole(path, b"new")
    assert mode(path) == 0o600


def test_a_new_file_has_the_mode_that_the_mask_leaves(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_whole(tmp_path / "report.md", b"new")
    finally:
        os.umask(before)
    assert mode(tmp_path / "report.md") == 0o640


def test_a_link_stays_a_link_and_what_it_leads_to_is_written(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / "report.md").symlink_to("kept/report.md")
    write_whole(tmp_path / "report.md", b"new")
    assert (tmp_path / "report.md").is_symlink()
    assert (tmp_path / "kept" / "report.md").read_bytes() == b"new"


def test_a_file_of_two_names_keeps_both(tmp_path: Path) -> None:
    (tmp_path / "report.md").write_bytes(b"old")
    os.link(tmp_path / "report.md", tmp_path / "copy.md")
    write_whole(tmp_path / "report.md", b"new")
    assert (tmp_path / "copy.md").read_bytes() == b"new"


def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(path.read_bytes()))
    reader.start()
    write_whole(path, b"new")
    reader.join()
    assert got == [b"new"]
    assert stat.S_ISFIFO(path.stat().st_mode)


def test_a_device_is_written_to_and_stays_a_device() -> None:
    write_whole(Path(os.devnull), b"new")
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)


def test_a_link_planted_under_a_temporary_name_is_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    (tmp_path / ".report.md.part").symlink_to(victim)
    write_whole(tmp_path / "report.md", b"new")
    assert victim.read_bytes() == b"precious"


@pytest.mark.parametrize("name", ["", ".", "/", "a" * 300, "nowhere/report.md", "nul\0"])
def test_what_cannot_be_written_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match="cannot be written"):
        write_whole(Path(name), b"new")
    assert list(tmp_path.iterdir()) == []


def test_an_output_that_is_an_input_is_refused_under_any_name(tmp_path: Path) -> None:
    report = tmp_path / "a.txt"
    report.write_bytes(b"text")
    (tmp_path / "link").symlink_to(report)
    for name in ("a.txt", "../" + tmp_path.name + "/a.txt", "link"):
        with pytest.raises(InputError, match="would be overwritten"):
            refuse_input(tmp_path / name, [tmp_path / "other.txt", report])
    refuse_input(tmp_path / "b.txt", [report])
