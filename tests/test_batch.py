"""Many pairs: in order, nothing lost, every fault a record, an interrupted run goes on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.program import ELEVEN, ROOT, TEN, batch_error_validator, report_validator, run, trouble, write


def pair(name: str | None, a: str = ELEVEN, b: str = TEN, **more: Any) -> dict[str, Any]:
    return {"id": name, "text_a": a, "text_b": b, "lang": "de", **more}


def lines(*pairs: dict[str, Any] | str) -> str:
    return "".join((p if isinstance(p, str) else json.dumps(p, ensure_ascii=False)) + "\n" for p in pairs)


def results(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.split("\n") if line]


def test_reports_come_in_order_by_the_contract(tmp_path: Path) -> None:
    pairs = write(tmp_path, "pairs.jsonl", lines(pair("x"), pair("y", b=ELEVEN), pair("z", date_a="2026-01-05")))
    finished = run("batch", pairs)
    assert finished.returncode == 1
    found = results(finished.stdout)
    assert [each["id"] for each in found] == ["x", "y", "z"]
    for each in found:
        report_validator().validate(each)
    assert [len(each["findings"]) for each in found] == [1, 0, 1]


def test_several_processes_write_the_same(tmp_path: Path) -> None:
    """Faults too, and more pairs than a process is given at once."""
    source = lines(
        *(pair(f"p{n}") if n % 7 else "{not json" for n in range(30)), {"id": "path", "a": "gone.txt", "b": "gone.txt"}
    )
    pairs = write(tmp_path, "pairs.jsonl", source)
    alone, together = (run("batch", pairs, "--jobs", jobs) for jobs in ("1", "2"))
    assert (together.returncode, together.stdout, together.stderr) == (alone.returncode, alone.stdout, alone.stderr)
    assert together.stdout.count("\n") == 31


def test_a_line_of_many_reports_gives_a_matrix(tmp_path: Path) -> None:
    write(tmp_path, "there.txt", ELEVEN)
    many = ["there.txt", {"text": TEN, "name": "wire", "date": "2026-01-05"}, {"text": ELEVEN, "lang": "de"}]
    source = lines(pair("pair"), {"id": "many", "lang": "de", "reports": many}, {"id": "one", "reports": ["there.txt"]})
    pairs = write(tmp_path, "pairs.jsonl", source)
    finished = run("batch", pairs)
    assert finished.returncode == 2
    _, table, alone = results(finished.stdout)
    schema = json.loads((ROOT / "tests" / "contract" / "matrix.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(table)
    assert table["id"] == "many"
    assert [each["name"] for each in table["reports"]] == [str(tmp_path / "there.txt"), "wire", "report 3"]
    assert [each["severity"] for each in table["facts"]] == ["error", None]
    assert "two reports at least" in alone["error"]


def test_a_run_with_matrices_goes_on_where_it_was_cut(tmp_path: Path) -> None:
    source = lines({"id": "many", "reports": [{"text": ELEVEN}, {"text": TEN}]}, pair("x"), pair("y"))
    pairs, output = write(tmp_path, "pairs.jsonl", source), tmp_path / "out.jsonl"
    assert run("batch", pairs, "-o", str(output)).returncode == 1
    whole = output.read_text(encoding="utf-8")
    output.write_text(whole[: whole.index("\n") + 1 + 40], encoding="utf-8")
    assert run("batch", pairs, "-o", str(output), "--resume").returncode == 1
    assert output.read_text(encoding="utf-8") == whole


def test_a_fault_is_a_record_and_the_others_are_still_compared(tmp_path: Path) -> None:
    write(tmp_path, "there.txt", ELEVEN)
    source = lines(
        pair("good"),
        "{not json",
        pair("empty", b="  "),
        {"id": "path", "a": "there.txt", "b": "missing.txt"},
        {"id": "half", "text_a": ELEVEN},
        "[1, 2]",
        pair("date", date_b="yesterday"),
        {"id": "files", "a": "there.txt", "b": "there.txt"},
    )
    pairs = write(tmp_path, "pairs.jsonl", source)
    finished = run("batch", pairs)
    assert finished.returncode == 2
    found = results(finished.stdout)
    bad = [each for each in found if "error" in each]
    assert [(each["id"], each["line"]) for each in bad] == [
        (None, 2),
        ("empty", 3),
        ("path", 4),
        ("half", 5),
        (None, 6),
        ("date", 7),
    ]
    for each in bad:
        batch_error_validator().validate(each)
        assert f"pairs.jsonl:{each['line']}: " in finished.stderr
    assert [each["id"] for each in found if "error" not in each] == ["good", "files"]
    for each in found:
        if "error" not in each:
            report_validator().validate(each)


def test_an_interrupted_run_goes_on_where_it_was_cut(tmp_path: Path) -> None:
    pairs = write(tmp_path, "pairs.jsonl", lines(*(pair(str(n)) for n in range(4))))
    whole, cut = tmp_path / "whole.jsonl", tmp_path / "cut.jsonl"
    run("batch", pairs, "-o", str(whole))
    written = whole.read_bytes().split(b"\n")
    cut.write_bytes(b"\n".join(written[:2]) + b"\n" + written[2][:50])
    assert run("batch", pairs, "-o", str(cut), "--resume").returncode == 1
    assert cut.read_bytes() == whole.read_bytes()
    assert run("batch", pairs, "-o", str(cut), "--resume").returncode == 1
    assert cut.read_bytes() == whole.read_bytes()


def test_resuming_with_other_pairs_is_refused_and_nothing_is_lost(tmp_path: Path) -> None:
    pairs = write(tmp_path, "pairs.jsonl", lines(pair("x"), pair("y")))
    other = write(tmp_path, "other.jsonl", lines(pair("p"), pair("q")))
    out = tmp_path / "out.jsonl"
    run("batch", pairs, "-o", str(out))
    before = out.read_bytes()
    assert "not of 'p'" in trouble("batch", other, "-o", str(out), "--resume")
    assert out.read_bytes() == before
    assert "--resume" in trouble("batch", pairs, "--resume")


@pytest.mark.parametrize(("content", "said"), [(b"", "no pairs"), (b"\xff\xfe\x00", "UTF-8")])
def test_a_file_that_holds_no_pairs_gets_one_clear_line(tmp_path: Path, content: bytes, said: str) -> None:
    assert said in trouble("batch", write(tmp_path, "pairs.jsonl", content))


def test_a_missing_file_of_pairs_gets_one_clear_line(tmp_path: Path) -> None:
    assert "no such file" in trouble("batch", str(tmp_path / "none.jsonl"))
