"""What `checker archive add` keeps, and what it says of what it cannot keep."""

from __future__ import annotations

import gzip
import json
import lzma
import os
import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from checker.many.archive.intake import take_in
from checker.many.archive.items import Fault, Item, read_items
from checker.many.archive.store import Store
from tests.program import ELEVEN, TEN, encoder, run, trouble, write

TODAY = date(2026, 2, 3)


def line(name: str, text: str, outlet: str = "agency", day: str = "2026-02-01") -> str:
    return json.dumps({"id": name, "outlet": outlet, "date": day, "text": text}, ensure_ascii=False) + "\n"


def kept(path: Path) -> list[tuple[str, str, str, str]]:
    """Name, outlet, date and text of the reports that count, in the order they came."""
    with sqlite3.connect(path) as connection:
        asked = connection.execute("SELECT name, outlet, date, text FROM reports WHERE later IS NULL ORDER BY number")
        found = asked.fetchall()
    connection.close()
    return found


def test_files_folders_and_lines_are_kept_with_outlet_and_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in" / "echo").mkdir(parents=True)
    write(tmp_path / "in" / "echo", "one.txt", ELEVEN)
    write(tmp_path / "in" / "echo", ".hidden.txt", ELEVEN)
    write(tmp_path / "in", "two.md", f"# Treffen in Ulm\n\n{TEN}\n")
    write(tmp_path / "in", "picture.jpg", b"\xff\xd8")
    write(tmp_path, "page.html", f"<html><body><article><h1>Ulm</h1><p>{TEN}</p></article></body></html>")
    write(tmp_path, "wire.jsonl", line("w1", TEN))
    finished = run("archive", "add", "in", "page.html", "wire.jsonl", "--outlet", "ours", "--date", "2026-02-02")
    assert finished.returncode == 0, finished.stderr
    assert finished.stdout == "archive.sqlite: 4 reports kept, 0 known already; 4 in the archive\n"
    found = kept(tmp_path / "archive.sqlite")
    assert [each[:3] for each in found] == [
        ("in/echo/one.txt", "ours", "2026-02-02"),
        ("in/two.md", "ours", "2026-02-02"),
        ("page.html", "ours", "2026-02-02"),
        ("w1", "agency", "2026-02-01"),
    ]
    assert "<p>" not in found[2][3]


def test_the_folders_of_a_folder_name_the_outlets(tmp_path: Path) -> None:
    for outlet in ("echo", "post"):
        (tmp_path / outlet).mkdir()
        write(tmp_path / outlet, "one.txt", ELEVEN)
    write(tmp_path, "own.txt", TEN)
    items = list(read_items([str(tmp_path)]))
    assert [each.outlet for each in items if isinstance(each, Item)] == ["echo", "", "post"]


@pytest.mark.parametrize(("name", "packs"), [("w.jsonl.gz", gzip.compress), ("w.jsonl.xz", lzma.compress)])
def test_packed_lines_are_unpacked(tmp_path: Path, name: str, packs: Callable[[bytes], bytes]) -> None:
    path = write(tmp_path, name, packs(line("w1", TEN).encode()))
    assert list(read_items([path])) == [Item("w1", "agency", "2026-02-01", TEN, f"{path}:1")]


def test_what_is_kept_already_is_counted_and_not_kept_twice(tmp_path: Path) -> None:
    store = str(tmp_path / "a.sqlite")
    one = write(tmp_path, "one.jsonl", line("w1", TEN) + line("w2", ELEVEN) + line("w3", TEN))
    assert "2 reports kept, 1 known already; 2 in" in run("archive", "add", one, "--store", store).stdout
    assert "0 reports kept, 3 known already; 2 in" in run("archive", "add", one, "--store", store).stdout
    # the same words of another outlet are another report
    other = write(tmp_path, "other.jsonl", line("w1", TEN, outlet="echo"))
    assert "1 report kept, 0 known already; 3 in" in run("archive", "add", other, "--store", store).stdout


def test_a_changed_report_takes_the_place_of_its_earlier_version_and_back(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    for text in (TEN, ELEVEN, TEN):
        with Store.open(path, create=True) as store:
            taken = list(take_in(store, [Item("w1", "agency", "", text, "w:1")], encoder=encoder(), today=TODAY))
        assert [each.kept for each in taken] == [1]
        assert [each[3] for each in kept(path)] == [text]


def test_what_cannot_be_read_is_named_with_its_place_and_the_rest_is_kept(tmp_path: Path) -> None:
    content = [
        line("w1", TEN),
        "broken\n",
        "[]\n",
        '{"id": "w4"}\n',
        '{"id": "w5", "text": 5}\n',
        '{"id": "w6", "text": "Ein Satz.", "date": "gestern"}\n',
        '{"id": "w7", "text": "Ein Satz mit \\ud800 darin."}\n',
        line("w8", " \n "),
    ]
    path = write(tmp_path, "w.jsonl", "".join(content))
    store = str(tmp_path / "a.sqlite")
    finished = run("archive", "add", path, str(tmp_path / "none.txt"), "--store", store)
    assert finished.returncode == 2
    assert "2 reports kept, 0 known already, 7 not readable; 2 in the archive" in finished.stdout
    faults = [told for told in finished.stderr.splitlines() if "reports kept" not in told]
    places = [told.removeprefix("checker: ").removeprefix(f"{path}:").partition(":")[0] for told in faults[:6]]
    assert places == ["2", "3", "4", "5", "6", "8"]
    assert "none.txt: no such file" in faults[6]


def test_names_and_texts_that_a_database_cannot_keep_are_spelled_out_or_named(tmp_path: Path) -> None:
    path = write(
        tmp_path, "w.jsonl", '{"id": "a\\ud800", "text": "Ein Satz."}\n{"id": "b", "text": "Ein \\u0000 Satz."}\n'
    )
    odd = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")
    Path(odd).write_text(ELEVEN, encoding="utf-8")
    finished = run("archive", "add", path, odd, "--store", str(tmp_path / "a.sqlite"))
    assert finished.returncode == 2
    assert f"{path}:2: has the character NUL" in finished.stderr
    assert [each[0] for each in kept(tmp_path / "a.sqlite")] == ["a\\ud800", f"{tmp_path}/caf\\udce9.txt"]


def test_a_packed_file_that_is_cut_is_named_and_what_came_before_is_kept(tmp_path: Path) -> None:
    whole = lzma.compress("".join(line(f"w{n}", f"{TEN} {n}") for n in range(2000)).encode())
    path = write(tmp_path, "w.jsonl.xz", whole[: len(whole) - 20])
    items = list(read_items([path]))
    assert isinstance(items[-1], Fault)
    assert items[-1].told.startswith(f"{path}: cannot be read")
    assert len(items) > 1


def test_a_store_that_is_none_is_one_line(tmp_path: Path) -> None:
    one = write(tmp_path, "one.txt", TEN)
    for content in (b"no database" * 100, b"SQLite format 3\0" + b"x" * 200):
        store = write(tmp_path, "a.sqlite", content)
        assert "not an archive of the checker" in trouble("archive", "add", one, "--store", store)
        assert Path(store).read_bytes() == content
    other = tmp_path / "other.sqlite"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE theirs (x)")
    connection.close()
    assert "a database of something else" in trouble("archive", "add", one, "--store", str(other))
    assert "cannot be opened" in trouble("archive", "add", one, "--store", str(tmp_path / "no" / "folder.sqlite"))


def test_a_store_of_a_later_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    Store.open(path, create=True).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    one = write(tmp_path, "one.txt", TEN)
    assert "written by a later version" in trouble("archive", "add", one, "--store", str(path))


def test_vectors_of_another_encoder_are_not_mixed_in(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    with Store.open(path, create=True) as store:
        store.made_with("another model")
    one = write(tmp_path, "one.txt", TEN)
    assert "has vectors of another model" in trouble("archive", "add", one, "--store", str(path))


def test_rows_come_in_the_order_of_days_with_vectors_and_words(tmp_path: Path) -> None:
    items = [
        Item("w1", "agency", "2026-02-02", TEN, ""),
        Item("w2", "echo", "2026-02-01T10:00", "Der Hafen wurde am Abend gesperrt.", ""),
        Item("w3", "", "", ELEVEN, ""),
    ]
    with Store.open(tmp_path / "a.sqlite", create=True) as store:
        list(take_in(store, items, encoder=encoder(), today=TODAY))
        rows = store.rows()
        words = store.words()
        window = store.rows(TODAY.toordinal())
    assert [date.fromordinal(day).day for day in rows.days] == [1, 2, 3]
    assert rows.outlets == ("echo", "agency", "")
    assert np.allclose(rows.vectors, encoder().encode([items[1].text, TEN, ELEVEN]), atol=2e-3)
    assert words[int(rows.words[0][0])] == ("de", "haf")
    assert window.numbers.tolist() == [3]


def test_a_table_is_read_as_lines_are(tmp_path: Path) -> None:
    pandas = pytest.importorskip("pandas")
    pytest.importorskip("pyarrow", reason="the extra parquet is not installed")
    rows = {
        "id": ["w1", "w2", None],
        "outlet": ["agency", None, "echo"],
        "date": [date(2026, 2, 1), date(2026, 2, 2), None],
        "title": [None, "Treffen in Ulm", None],
        "text": [TEN, ELEVEN, None],
        "clicks": [1, 2, 3],
    }
    table = tmp_path / "wire.parquet"
    pandas.DataFrame(rows).to_parquet(table)
    first, second, third = read_items([str(table)], outlet="ours", day=TODAY)
    assert first == Item("w1", "agency", "2026-02-01", TEN, f"{table}: row 1")
    assert second == Item("w2", "ours", "2026-02-02", f"Treffen in Ulm\n\n{ELEVEN}", f"{table}: row 2")
    assert third == Fault(f"{table}: row 3: no text; a report has id, outlet, date and text")


def test_what_is_no_table_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pyarrow", reason="the extra parquet is not installed")
    write(tmp_path, "wire.parquet", b"not a table")

    def told(name: str) -> str:
        finished = run("archive", "add", str(tmp_path / name), "--store", str(tmp_path / "a.sqlite"))
        assert finished.returncode == 2
        (line,) = finished.stderr.splitlines()
        return line

    assert "wire.parquet: cannot be read as Parquet" in told("wire.parquet")
    assert "none.parquet: no such file" in told("none.parquet")
    monkeypatch.setitem(__import__("sys").modules, "pyarrow.parquet", None)
    assert "pip install 'fact-checker-diff[parquet]'" in told("wire.parquet")
