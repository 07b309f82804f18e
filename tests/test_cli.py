"""The command line as its users meet it: exit codes, one clear line for what they can mend, help that works."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.program import ELEVEN, ROOT, TEN, report_validator, run, run_process, trouble, write

A, B = (str(ROOT / "seeds" / "stuttgart" / f"report-{side}.txt") for side in "ab")


@pytest.fixture
def reports(tmp_path: Path) -> tuple[str, str]:
    return write(tmp_path, "a.txt", ELEVEN), write(tmp_path, "b.txt", TEN)


@pytest.mark.parametrize(
    ("options", "status"),
    [
        ([], 1),
        (["--fail-on", "warning"], 1),
        (["--fail-on", "never"], 0),
        (["--min-confidence", "low"], 1),
    ],
)
def test_exit_status_says_whether_something_counts(reports: tuple[str, str], options: list[str], status: int) -> None:
    assert run("diff", *reports, *options).returncode == status


def test_a_report_against_itself_exits_with_zero(reports: tuple[str, str]) -> None:
    assert run("diff", reports[0], reports[0]).returncode == 0
    for path in (A, B):
        finished = run("diff", path, path, "--format", "json")
        assert finished.returncode == 0
        assert [f for f in json.loads(finished.stdout)["findings"] if f["a"] and f["b"]] == []


def test_the_module_is_the_same_program(reports: tuple[str, str]) -> None:
    finished = run_process("diff", *reports)
    assert (finished.returncode, finished.stdout) == (1, run("diff", *reports).stdout)
    missing = run_process("diff", reports[0], "nowhere.txt")
    assert (missing.returncode, missing.stdout) == (2, "")
    assert missing.stderr.count("\n") == 1


def test_a_note_counts_only_where_notes_are_asked_for(tmp_path: Path) -> None:
    a = write(tmp_path, "a.txt", "Die Stadt Mainz zahlt dafür 1,48 Millionen Euro.")
    b = write(tmp_path, "b.txt", "Die Stadt Mainz zahlt dafür 1,5 Millionen Euro.")
    assert run("diff", a, b, "--fail-on", "warning").returncode == 0
    assert run("diff", a, b, "--fail-on", "note").returncode == 1


def test_json_by_the_contract_from_file_and_from_standard_input(reports: tuple[str, str]) -> None:
    from_files = json.loads(run("diff", *reports, "--format", "json").stdout)
    report_validator().validate(from_files)
    piped = json.loads(run("diff", reports[0], "-", "--format", "json", stdin=TEN.encode()).stdout)
    report_validator().validate(piped)
    assert piped["b"]["name"] == "<stdin>"
    assert piped["findings"] == from_files["findings"]


def test_html_input_carries_the_extracted_text(tmp_path: Path) -> None:
    page = "<!doctype html><html><head><title>Treffen</title></head><body><article><h1>Treffen in Ulm</h1>"
    page += f"<p>{ELEVEN} Sie sprachen drei Stunden lang über die Lage an den Grenzen und über Geld.</p>"
    page += "</article></body></html>"
    a = write(tmp_path, "a.html", page)
    report = json.loads(run("diff", a, write(tmp_path, "b.txt", TEN), "--format", "json").stdout)
    report_validator().validate(report)
    assert report["a"]["basis"] == "extracted"
    assert [f["rule"] for f in report["findings"]] == ["number-mismatch"]
    evidence = report["findings"][0]["a"]
    assert report["a"]["text"][evidence["start"] : evidence["end"]] == evidence["text"]


def test_output_goes_to_a_file_and_the_screen_stays_clear(reports: tuple[str, str], tmp_path: Path) -> None:
    for format in ("text", "markdown", "json"):
        out = tmp_path / f"report.{format}"
        finished = run("diff", *reports, "--format", format, "-o", str(out))
        assert (finished.returncode, finished.stdout) == (1, "")
        assert "number-mismatch" in out.read_text(encoding="utf-8")


def test_messages_follow_the_locale_and_the_option(reports: tuple[str, str]) -> None:
    german = run("diff", *reports, LC_ALL="de_DE.UTF-8").stdout
    assert "Fehler" in german
    assert (
        run("diff", *reports, LC_ALL="C.UTF-8").stdout
        == run("diff", *reports, "--ui", "en", LC_ALL="de_DE.UTF-8").stdout
    )
    assert german == run("diff", *reports, "--ui", "de").stdout


PLAIN = "Ein Satz über die Stadt Ulm und ihre Brücken."


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t\n", "white space"),
        ("image.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", "image"),
        ("paper.txt", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "PDF"),
        ("bytes.txt", bytes(range(256)) * 4, "text"),
        ("cut.txt", b"\xff\xfeA\x00b\x00c", "UTF-16"),
    ],
)
def test_a_file_that_is_no_text_gets_one_clear_line(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    path, good = write(tmp_path, name, content), write(tmp_path, "good.txt", PLAIN)
    for pair in ((path, good), (good, path)):
        line = trouble("diff", *pair)
        assert path in line
        assert said.lower() in line.lower()


def test_missing_files_and_folders_get_one_clear_line(tmp_path: Path) -> None:
    good = write(tmp_path, "good.txt", PLAIN)
    assert str(tmp_path / "none.txt") in trouble("diff", str(tmp_path / "none.txt"), good)
    assert str(tmp_path) in trouble("diff", good, str(tmp_path))
    assert "standard input" in trouble("diff", "-", "-")
    assert "--date-a" in trouble("diff", good, good, "--date-a", "gestern")


def test_rules_and_models_that_cannot_be_had_get_one_clear_line(tmp_path: Path) -> None:
    good = write(tmp_path, "good.txt", PLAIN)
    empty = tmp_path / "no-rules"
    empty.mkdir()
    assert "no rules" in trouble("diff", good, good, "--rules", str(empty))
    broken = tmp_path / "broken"
    broken.mkdir()
    write(broken, "my-rule.toml", 'id = "my-rule"\nfamily = [')
    assert "my-rule.toml:2: " in trouble("diff", good, good, "--rules", str(broken))
    assert "did you mean quote-meaning" in trouble("rules", "quote-meanin")
    assert "no-such-model" in trouble("diff", good, good, "--model", "./no-such-model")


def test_an_output_that_cannot_be_written_gets_one_clear_line(reports: tuple[str, str], tmp_path: Path) -> None:
    assert "cannot be written" in trouble("diff", *reports, "-o", str(tmp_path / "none" / "report.txt"))


@pytest.mark.parametrize("command", [[], ["diff"], ["batch"], ["rules"], ["verdict"]])
def test_help_teaches_with_an_example(command: list[str]) -> None:
    finished = run(*command, "--help", COLUMNS="200", TERM="dumb")
    assert finished.returncode == 0
    assert "checker " + (command[0] if command else "diff") in finished.stdout.split("Example", 1)[1]


def test_the_rules_are_listed_and_each_has_a_page() -> None:
    table = run("rules", "--ui", "en").stdout
    assert "number-mismatch" in table
    page = run("rules", "number-mismatch", "--ui", "de").stdout
    assert "Wann sie schweigt" in page
    assert "elf Minister" in page


STRANGE = {
    "one sentence": ELEVEN,
    "one heading": "Minister in Ulm",
    "no letters": "12 345 — 67 %\n\n!!! ???",
    "unbalanced quotation marks": '„Wir kommen, sagte Jan Holm.\n\nDie „Lage" ist »ernst. "Und\n\nElf Minister kamen.',
    "200 quotations": "\n\n".join(f"„Das ist die Aussage Nummer {n} von vielen“, sagte Jan Holm." for n in range(200)),
    "another language": "Le ministre a rencontré hier à Paris onze collègues pour parler de la situation. " * 3,
}


@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_report_gets_a_sensible_report(name: str, tmp_path: Path) -> None:
    strange, good = write(tmp_path, "strange.txt", STRANGE[name]), write(tmp_path, "good.txt", f"{TEN} {PLAIN}")
    for pair in ((strange, good), (good, strange), (strange, strange)):
        finished = run("diff", *pair, "--format", "json")
        assert finished.returncode in (0, 1), finished.stderr
        report = json.loads(finished.stdout)
        report_validator().validate(report)
        if name in ("no letters", "another language"):
            assert report["unchecked"]
            assert not report["findings"]
        for side in "ab":
            told = report["summary"][f"aligned_{side}"] + len(report["coverage"][f"only_{side}"])
            assert report["unchecked"] or report["summary"][f"claims_{side}"] == told


def test_a_report_of_one_megabyte_gets_a_sensible_report(tmp_path: Path) -> None:
    """One long text without a full stop."""
    endless = write(tmp_path, "endless.txt", "Wort an Wort " * 76_000)
    good = write(tmp_path, "good.txt", TEN)
    report = json.loads(run("diff", endless, good, "--format", "json").stdout)
    report_validator().validate(report)
    assert report["summary"]["claims_a"] > 100
