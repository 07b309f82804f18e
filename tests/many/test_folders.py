"""Two folders are pairs by name, and every format is a report wherever a folder is given."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from checker.document.source import is_report
from checker.many.archive.items import Item, read_items
from tests.document.files import samples
from tests.document.files.samples import WORDS
from tests.program import run, trouble, write

FORMATS = {
    ".txt": WORDS.encode(),
    ".docx": samples.docx(),
    ".rtf": samples.rtf(),
    ".eml": samples.mail(),
    ".mht": samples.mhtml(f"<html><body><article>{samples.html_body()}</article></body></html>"),
    ".xml": samples.newsml(),
    ".nitf": samples.nitf(),
    ".ninjs": samples.ninjs(3),
    ".rss": samples.rss(),
    ".atom": samples.atom(),
    ".7901": samples.iptc7901(),
    ".txt.gz": gzip.compress(WORDS.encode()),
    ".html": f"<!doctype html><html><body><article>{samples.html_body()}</article></body></html>".encode(),
}


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    a, b = tmp_path / "agency", tmp_path / "drafts"
    for folder in (a / "city", b / "city"):
        folder.mkdir(parents=True)
    write(a, "fire.docx", samples.docx())
    write(b, "fire.txt", WORDS.replace("elf Menschen", "zwölf Menschen"))
    write(a / "city", "vote.txt", WORDS)
    write(b / "city", "vote.rtf", samples.rtf())
    write(a, "notes.csv", "x")
    return a, b


def test_two_folders_are_compared_by_the_names_of_their_files(folders: tuple[Path, Path]) -> None:
    a, b = folders
    finished = run("batch", str(a), str(b))
    assert finished.returncode == 1
    assert finished.stderr == ""
    records = [json.loads(line) for line in finished.stdout.splitlines()]
    assert [(each["id"], each["a"]["name"], each["b"]["name"], each["summary"]["error"]) for each in records] == [
        ("city/vote", str(a / "city" / "vote.txt"), str(b / "city" / "vote.rtf"), 0),
        ("fire", str(a / "fire.docx"), str(b / "fire.txt"), 1),
    ]


def test_a_file_without_its_other_is_told_and_the_others_are_compared(folders: tuple[Path, Path]) -> None:
    a, b = folders
    write(b, "alone.md", WORDS)
    finished = run("batch", str(a), str(b))
    assert finished.returncode == 2
    assert finished.stderr == f"checker: alone: {a / 'alone'}: no such file; check the path\n"
    assert [json.loads(line)["id"] for line in finished.stdout.splitlines()] == ["alone", "city/vote", "fire"]


def test_a_run_over_folders_goes_on_where_it_was_cut(folders: tuple[Path, Path], tmp_path: Path) -> None:
    a, b = map(str, folders)
    whole, cut = tmp_path / "whole.jsonl", tmp_path / "cut.jsonl"
    run("batch", a, b, "-o", str(whole))
    cut.write_bytes(whole.read_bytes()[: whole.read_bytes().index(b"\n") + 20])
    assert run("batch", a, b, "-o", str(cut), "--resume").returncode == 1
    assert cut.read_bytes() == whole.read_bytes()


def test_folders_that_are_no_pairs_are_one_line(folders: tuple[Path, Path], tmp_path: Path) -> None:
    a, b = map(str, folders)
    empty = tmp_path / "empty"
    empty.mkdir()
    assert "with a second folder their files are paired by name" in trouble("batch", a)
    assert "no report here has the name of one in" in trouble("batch", a, str(empty))
    assert "no such folder; give two folders" in trouble("batch", a, str(tmp_path / "gone"))
    assert "no such folder; give two folders" in trouble("batch", write(tmp_path, "p.jsonl", "{}\n"), b)
    write(folders[0], "fire.txt", WORDS)
    assert "there is fire.docx of the same name; keep one of the two" in trouble("batch", a, b)


def test_every_format_is_read_from_a_folder(tmp_path: Path) -> None:
    for suffix, raw in FORMATS.items():
        write(tmp_path, f"brand{suffix}", raw)
    read = list(read_items([str(tmp_path)]))
    assert len(read) == len(FORMATS)
    assert all(isinstance(each, Item) and "elf Menschen" in each.text for each in read)
    assert run("matrix", str(tmp_path), "--format", "json").returncode == 0


@pytest.mark.parametrize("name", ["reports.jsonl.gz", "reports.ndjson.gz", ".brand.txt", "brand.csv", "brand.json"])
def test_what_is_no_report_is_left_alone(name: str) -> None:
    assert not is_report(Path(name))
