"""What `checker archive check` and `stale` compare, and what they say."""

from __future__ import annotations

import json
import sqlite3
import zlib
from pathlib import Path

import pytest

from checker.document import read_text
from checker.many.archive.records import Kept
from checker.many.archive.tellings import packed, unpacked
from checker.pipeline import read_report
from tests.many.archive.test_events import REPORTS, stored
from tests.program import encoder, report_validator, run, trouble, write

COPY = (
    "Die Polizei in Lehnau hat am Montag nach einem Brand in der Papierfabrik elf verletzte Arbeiter gezählt und sucht "
    "jetzt nach der Ursache des Feuers in der Halle."
)

OTHER = "Lehnau: Nach dem Brand in der Papierfabrik zählt die Polizei neun verletzte Arbeiter."
RISEN = (
    "Lehnau: Zahl der Verletzten beim Brand der Papierfabrik steigt. Zwanzig Arbeiter wurden verletzt, die Halle ist "
    "zerstört."
)


def lines(*arguments: str) -> list[tuple[str, list[str]]]:
    """Each pair with findings by its id, and the messages."""
    finished = run("archive", *arguments, "--format", "json", "--ui", "en")
    records = [json.loads(line) for line in finished.stdout.splitlines()]
    for record in records:
        report_validator().validate({name: value for name, value in record.items() if name != "id"})
    return [(record["id"], [finding["message"] for finding in record["findings"]]) for record in records]


def test_findings_are_written_as_a_table_too(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="the extra parquet is not installed")
    pandas = pytest.importorskip("pandas")
    store, table = str(stored(tmp_path / "a.sqlite")), tmp_path / "findings.parquet"
    assert run("archive", "check", "--store", store, "--parquet", str(table)).returncode == 1
    found = pandas.read_parquet(table)
    assert found[["name_a", "name_b", "rule"]].to_numpy().tolist() == [
        ["f1 (echo)", "f3 (bote)", "number-mismatch"],
        ["f2 (post)", "f3 (bote)", "number-mismatch"],
    ]
    assert run("archive", "check", "--store", store, "--until", "2020-01-01", "--parquet", str(table)).returncode == 0
    assert list(pandas.read_parquet(table).columns) == list(found.columns)


def test_reports_of_one_event_and_of_different_outlets_are_compared(tmp_path: Path) -> None:
    store = str(stored(tmp_path / "a.sqlite"))
    assert lines("check", "--store", store) == [
        ("f3 (bote) <- f1 (echo)", ["figures differ: “elf Arbeiter” against “zwölf Arbeiter”"]),
        ("f3 (bote) <- f2 (post)", ["figures differ: “Elf Arbeiter” against “zwölf Arbeiter”"]),
    ]
    finished = run("archive", "check", "--store", store, "--ui", "en")
    assert finished.returncode == 1
    assert finished.stdout.startswith("f3 (bote) against f1 (echo)\n")
    assert finished.stdout.endswith("2 events · 4 pairs · 2 errors · 2 of them count\n")
    assert run("archive", "check", "--store", store, "--fail-on", "never").returncode == 0


def test_what_was_kept_of_reading_a_report_gives_the_same_findings(tmp_path: Path) -> None:
    store = str(stored(tmp_path / "a.sqlite"))
    first = run("archive", "check", "--store", store, "--format", "json").stdout
    assert run("archive", "check", "--store", store, "--format", "json").stdout == first != ""


def test_what_another_version_of_the_code_read_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = str(stored(tmp_path / "a.sqlite"))
    first = run("archive", "check", "--store", store, "--format", "json").stdout
    connection = sqlite3.connect(store)
    with connection:
        assert connection.execute("UPDATE tellings SET content = ?", (zlib.compress(b"of another shape"),)).rowcount > 0
        connection.execute("UPDATE tellings SET read_by = 'another version'")
    connection.close()
    assert run("archive", "check", "--store", store, "--format", "json").stdout == first


def test_the_same_outlet_is_not_held_against_itself(tmp_path: Path) -> None:
    ours = tuple((name, "echo", day, text) for name, _, day, text in REPORTS)
    assert lines("check", "--store", str(stored(tmp_path / "a.sqlite", ours))) == []


def test_copies_of_one_text_are_one_origin(tmp_path: Path) -> None:
    reports = (
        ("a1", "agency", "2026-02-01", COPY),
        ("p1", "post", "2026-02-01", COPY),
        ("p2", "echo", "2026-02-01", COPY.replace("elf", "zwölf")),
        (
            "b1",
            "bote",
            "2026-02-01",
            OTHER,
        ),
    )
    pairs = [name for name, _ in lines("check", "--store", str(stored(tmp_path / "a.sqlite", reports)))]
    assert pairs == ["p2 (echo) <- a1 (agency)", "b1 (bote) <- a1 (agency)"]


def test_a_copy_is_held_against_the_text_that_it_is_nearest_to(tmp_path: Path) -> None:
    headline = COPY.partition(". ")[0] + "."
    reports = (
        ("a1", "agency", "2026-02-01", headline),
        ("p1", "post", "2026-02-01", f"{COPY} Den Schaden schätzt die Polizei auf 40.000 Euro."),
        ("p2", "echo", "2026-02-01", f"{COPY} Den Schaden schätzt die Polizei auf 90.000 Euro."),
    )
    pairs = [name for name, _ in lines("check", "--store", str(stored(tmp_path / "a.sqlite", reports)))]
    assert pairs == ["p2 (echo) <- p1 (post)"]


def test_new_compares_what_came_since_with_all_that_was_there(tmp_path: Path) -> None:
    store = str(stored(tmp_path / "a.sqlite", REPORTS[:2]))
    assert lines("check", "--new", "--store", store) == []
    stored(tmp_path / "a.sqlite", REPORTS[2:4])
    assert [name for name, _ in lines("check", "--new", "--store", store)] == [
        "f3 (bote) <- f1 (echo)",
        "f3 (bote) <- f2 (post)",
    ]
    assert lines("check", "--new", "--store", store) == []
    # a check of some days is no check of all
    stored(tmp_path / "a.sqlite", REPORTS[4:5])
    assert lines("check", "--new", "--store", store, "--until", "2026-01-31") == []
    finished = run("archive", "check", "--new", "--store", store, "--ui", "en")
    assert finished.stdout == "1 event · 1 pair · no findings\n"


def test_a_baseline_and_suppressions_hold_as_in_the_gate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    stored(tmp_path / "archive.sqlite")
    write(tmp_path, "checker.toml", '[archive]\nbaseline = "known.jsonl"\n')
    assert run("archive", "check", "--write-baseline").returncode == 0
    assert len((tmp_path / "known.jsonl").read_text(encoding="utf-8").splitlines()) == 2
    finished = run("archive", "check", "--ui", "en")
    assert finished.returncode == 0
    assert "2 in the baseline" in finished.stdout
    mark = json.loads((tmp_path / "known.jsonl").read_text(encoding="utf-8").splitlines()[0])["fingerprint"]
    (tmp_path / "known.jsonl").write_text("", encoding="utf-8")
    suppression = f'[[suppressions]]\nfingerprint = "{mark}"\nreason = "asked"\nby = "desk"\nexpires = 2999-01-01\n'
    write(tmp_path, "checker.toml", f'[archive]\nbaseline = "known.jsonl"\n\n{suppression}')
    finished = run("archive", "check", "--ui", "en")
    assert "put aside" in finished.stdout


def test_stale_says_which_kept_reports_a_new_one_contradicts(tmp_path: Path) -> None:
    store = str(stored(tmp_path / "a.sqlite"))
    new = write(tmp_path, "new.txt", RISEN)
    told = lines("stale", new, "--store", store, "--date", "2026-02-21")
    assert {name for name, _ in told} == {
        f"{new} <- {name}" for name in ("f1 (echo)", "f2 (post)", "f3 (bote)", "f9 (bote)")
    }
    assert {name for name, _ in lines("stale", new, "--store", store, "--date", "2026-02-21", "--of", "post")} == {
        f"{new} <- f2 (post)"
    }
    assert lines("stale", new, "--store", store, "--date", "2026-09-01") == []
    assert run("archive", "stale", new, "--store", store, "--date", "2026-02-21").returncode == 1


def test_markdown_has_the_findings_and_nothing_of_the_reports_takes_effect(tmp_path: Path) -> None:
    store = str(stored(tmp_path / "a.sqlite"))
    written = run("archive", "check", "--store", store, "--format", "markdown", "--ui", "en").stdout
    assert written.startswith("# What the archive disagrees on\n\n**2 events · 4 pairs · 2 errors")
    assert "## f3 (bote) against f1 (echo)" in written


def test_without_a_store_or_with_another_encoder_there_is_one_line(tmp_path: Path) -> None:
    assert "no such archive; make it with" in trouble("archive", "check", "--store", str(tmp_path / "none.sqlite"))
    store = str(stored(tmp_path / "a.sqlite"))
    assert "has vectors of static" in trouble("archive", "check", "--store", store, "--model", "usem3")
    assert "--since: not a date" in trouble("archive", "check", "--store", store, "--since", "gestern")
    assert "would be overwritten" in trouble("archive", "check", "--store", store, "-o", store)


def test_a_telling_is_kept_whole_and_a_foreign_one_runs_nothing(tmp_path: Path) -> None:
    said = f"{COPY} „Wir suchen weiter“, sagte Kommandant Ilja Grün am 3. Februar."
    telling = read_report(read_text(said, name="t"), encoder=encoder())
    again = unpacked(packed(telling))
    assert again is not None
    assert (again.document, again.claims, again.words, again.names) == (
        telling.document,
        telling.claims,
        telling.words,
        telling.names,
    )
    assert (again.vectors.claims == telling.vectors.claims).all()

    import os
    import pickle
    import zlib

    class Evil:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return os.mkdir, (str(tmp_path / "made"),)

    assert unpacked(zlib.compress(pickle.dumps(Evil()))) is None
    assert not (tmp_path / "made").exists()
    assert unpacked(b"broken") is None


def test_a_report_is_called_by_its_name_and_outlet() -> None:
    assert Kept(1, "w1", "", "", "de", "text", "x").label == "w1"
    assert Kept(1, "w1", "echo", "", "de", "text", "x").label == "w1 (echo)"
