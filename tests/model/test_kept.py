"""What was worked out of files of the installation is kept; whatever becomes of the entry, the answer is the same."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from checker.model.kept import kept

TABLE = {"ab": (1, 2.5, None, b"\x00"), "cd": frozenset({"e"})}


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    path = tmp_path / "table.toml"
    path.write_text("one", encoding="utf-8")
    return path


def entry(source: Path) -> Path:
    (found,) = (source.parent / "caches" / "fact-checker-diff").iterdir()
    return found


def asked(source: Path, table: Any = TABLE) -> tuple[Any, int]:
    """What is kept, and how often it had to be made."""
    made: list[int] = []

    def make() -> Any:
        made.append(1)
        return table

    return kept("table", (source,), make), len(made)


def test_it_is_made_once(source: Path) -> None:
    assert asked(source) == (TABLE, 1)
    assert asked(source, "another") == (TABLE, 0)
    assert entry(source).stat().st_mode & 0o077 == 0


def test_a_source_that_changed_is_read_again(source: Path) -> None:
    asked(source)
    source.write_text("another", encoding="utf-8")
    assert asked(source, "new") == ("new", 1)
    os.utime(source, ns=(1, 1))
    assert asked(source, "newer") == ("newer", 1)
    assert asked(source) == ("newer", 0)


def test_a_module_without_its_source_changes_nothing(source: Path) -> None:
    source.unlink()
    assert asked(source) == (TABLE, 1)
    assert asked(source) == (TABLE, 0)


BROKEN: list[Callable[[bytes], bytes]] = [
    lambda content: b"",
    lambda content: content[:3],
    lambda content: content[: len(content) // 2],
    lambda content: content[:-1] + bytes([content[-1] ^ 1]),
    lambda content: content + b"x",
    lambda content: b"\x00\x00\x00\x00",
]


@pytest.mark.parametrize("broken", BROKEN)
def test_a_damaged_entry_is_made_anew_and_written_whole(source: Path, broken: Callable[[bytes], bytes]) -> None:
    asked(source)
    whole = entry(source).read_bytes()
    entry(source).write_bytes(broken(whole))
    assert asked(source) == (TABLE, 1)
    assert entry(source).read_bytes() == whole


def test_where_nothing_can_be_written_each_run_works_it_out(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (source.parent / "caches").write_text("a file in the way", encoding="utf-8")
    assert asked(source) == asked(source) == (TABLE, 1)
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setattr(Path, "home", _homeless)
    assert asked(source) == (TABLE, 1)


def _homeless() -> Path:
    raise RuntimeError("Could not determine home directory.")


def test_what_cannot_be_kept_is_still_given(source: Path) -> None:
    there = Path("there")
    assert asked(source, there) == asked(source, there) == (there, 1)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only the administrator gives files away")
def test_an_entry_of_another_user_is_not_read(source: Path) -> None:
    asked(source)
    os.chown(entry(source), 65534, 65534)
    assert asked(source, "mine") == ("mine", 1)
    assert entry(source).stat().st_uid == os.geteuid()


def test_a_failure_leaves_nothing_behind(source: Path) -> None:
    def make() -> Any:
        raise ValueError("no table")

    with pytest.raises(ValueError, match="no table"):
        kept("table", (source,), make)
    assert not (source.parent / "caches").exists()


def test_a_comparison_is_the_same_without_with_a_broken_and_with_a_kept_cache(tmp_path: Path) -> None:
    caches = tmp_path / "caches" / "fact-checker-diff"
    reports = [_compared(tmp_path)]
    entries = sorted(path.name.partition("-")[0] for path in caches.iterdir())
    assert {"morphmodel_ger", "rules", "tables"} <= set(entries)
    reports.append(_compared(tmp_path))
    for path in caches.iterdir():
        path.write_bytes(path.read_bytes()[:-9])
    reports.append(_compared(tmp_path))
    assert reports[0] == reports[1] == reports[2]
    assert sorted(path.name.partition("-")[0] for path in caches.iterdir()) == entries


def _compared(folder: Path) -> str:
    texts = "Bei dem Brand in Kiel wurden 14 Bewohner verletzt.", "Zwölf Verletzte hat der Brand in Kiel gefordert."
    script = "import checker, sys; print(checker.diff(sys.argv[1], sys.argv[2]).to_dict())"
    command = [sys.executable, "-c", script, *texts]
    environment = {**os.environ, "XDG_CACHE_HOME": str(folder / "caches"), "PYTHONUTF8": "1"}
    return subprocess.run(command, capture_output=True, text=True, check=True, env=environment, encoding="utf-8").stdout
