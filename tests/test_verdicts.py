"""A desk's judgements: kept whole and sorted, one a finding, never lost, and counted into a figure a rule."""

from __future__ import annotations

import json
import subprocess
from datetime import date
from pathlib import Path

import pytest

from checker.model.errors import InputError
from checker.render import to_json
from checker.rules.precision import FEWEST_CASES, Precision, precision_by_rule
from checker.rules.verdicts import Judgement, Verdict, default_file, findings_in, keep_verdict, read_verdicts
from tests.program import ELEVEN, TEN, Finished, diff, run, run_process, trouble, write

DAY = date(2026, 1, 31)
FIRST, SECOND = "0123456789abcdef", "fedcba9876543210"


def verdict(fingerprint: str = FIRST, judgement: Judgement = Judgement.RIGHT, rule: str = "number-mismatch") -> Verdict:
    return Verdict(fingerprint, judgement, rule, "number", DAY, "Desk", "counted again")


@pytest.fixture(scope="module")
def report() -> str:
    """A report with one finding, as --format json writes it."""
    return to_json(diff(ELEVEN, TEN))


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, report: str) -> Path:
    """A repository with a report of two files in it, and the working directory there."""
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)
    subprocess.run(["git", "-C", str(tmp_path), "config", "user.name", "Desk of the Day"], check=True)
    for name, content in (("a.txt", ELEVEN), ("b.txt", TEN), ("report.json", report)):
        write(tmp_path, name, content)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(desk: Path) -> str:
    fingerprint: str = json.loads((desk / "report.json").read_text(encoding="utf-8"))["findings"][0]["fingerprint"]
    return fingerprint


def judge(*arguments: str) -> Finished:
    finished = run("verdict", *arguments, "--day", "2026-01-31")
    assert finished.returncode == 0, finished.stderr
    return finished


def test_a_verdict_is_kept_with_rule_family_day_note_and_name(desk: Path) -> None:
    said = judge(found(desk), "right", "--note", "die Agentur hat „zehn“ berichtigt", "--report", "report.json").stdout
    assert said == f"{found(desk)}: right (number-mismatch); kept in verdicts.jsonl\n"
    assert json.loads((desk / "verdicts.jsonl").read_text(encoding="utf-8")) == {
        "fingerprint": found(desk),
        "verdict": "right",
        "rule": "number-mismatch",
        "family": "number",
        "day": "2026-01-31",
        "by": "Desk of the Day",
        "note": "die Agentur hat „zehn“ berichtigt",
    }


def test_a_second_verdict_replaces_the_first_and_says_so(desk: Path) -> None:
    judge(found(desk), "wrong", "--note", "zwei Treffen", "--by", "Nachtdienst", "--report", "report.json")
    said = judge(found(desk), "explained").stdout
    assert "explained (number-mismatch), replaces wrong of 2026-01-31 by Nachtdienst (zwei Treffen); kept in" in said
    (kept,) = read_verdicts(desk / "verdicts.jsonl")
    assert (kept.judgement, kept.rule, kept.family) == (Judgement.EXPLAINED, "number-mismatch", "number")


def test_verdicts_stand_in_the_root_of_the_repository_wherever_the_desk_works(desk: Path) -> None:
    below = desk / "2026" / "january"
    below.mkdir(parents=True)
    finished = run_process("verdict", FIRST, "right", cwd=below)
    assert finished.returncode == 0
    assert "rule not known" in finished.stdout
    assert [each.fingerprint for each in read_verdicts(desk / "verdicts.jsonl")] == [FIRST]


def test_outside_a_repository_they_stand_in_the_working_directory(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    assert default_file(tmp_path / "below") == tmp_path / "below" / "verdicts.jsonl"


def test_the_findings_of_a_report_are_listed_with_their_verdicts(desk: Path) -> None:
    listed = run("verdict", "--report", "report.json").stdout
    assert listed.startswith(f"{found(desk)}  -          number-mismatch: ")
    judge(found(desk), "right", "--report", "report.json")
    assert run("verdict", "--report", "report.json").stdout.startswith(f"{found(desk)}  right      number-mismatch: ")


def test_reports_of_a_batch_and_findings_a_line_are_read_too(desk: Path) -> None:
    pairs = [{"id": "1", "text_a": ELEVEN, "text_b": TEN}, {"id": "2", "text_a": "", "text_b": TEN}]
    write(desk, "pairs.jsonl", "".join(json.dumps(pair) + "\n" for pair in pairs))
    assert run("batch", "pairs.jsonl", "-o", "reports.jsonl").returncode == 2
    assert run("diff", "a.txt", "b.txt", "--format", "jsonl", "-o", "findings.jsonl").returncode == 1
    for name in ("reports.jsonl", "findings.jsonl"):
        assert [each["fingerprint"] for each in findings_in(Path(name))] == [found(desk)]


def test_the_order_in_which_verdicts_are_given_leaves_no_trace(tmp_path: Path) -> None:
    one, other = tmp_path / "one.jsonl", tmp_path / "other.jsonl"
    for path, order in ((one, (FIRST, SECOND)), (other, (SECOND, FIRST))):
        for fingerprint in order:
            assert keep_verdict(path, verdict(fingerprint)) is None
    assert one.read_bytes() == other.read_bytes()
    assert read_verdicts(one) == (verdict(FIRST), verdict(SECOND))


GOOD = (
    f'{{"fingerprint": "{FIRST}", "verdict": "right", "rule": "number-mismatch", "family": "number", '
    '"day": "2026-01-31", "by": "", "note": ""}\n'
)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{\n", ":1: not valid JSON; mend the line"),
        (GOOD + "<<<<<<< HEAD\n", ":2: a merge was left unfinished"),
        (GOOD + "\n" + GOOD, f":3: {FIRST} is judged in line 1 already"),
        ("[]\n", ":1: not a verdict"),
        (GOOD.replace(FIRST, "xyz"), ":1: fingerprint: 'xyz' is none"),
        (GOOD.replace("right", "perhaps"), ":1: verdict: 'perhaps' is none; it is right, explained, wrong"),
        (GOOD.replace('"family": "number"', '"family": "numbers"'), ":1: family: 'numbers' is none"),
        (GOOD.replace("2026-01-31", "yesterday"), ":1: day: not a date: 'yesterday'"),
        (GOOD.replace('"note"', '"remark"'), ":1: unknown field 'remark'"),
        (GOOD.replace('"note": ""', '"note": 1'), ":1: note: not a text"),
        (b"\xff\n", ": byte 0: not UTF-8"),
    ],
)
def test_a_broken_file_is_named_with_its_line_and_stays_as_it_is(
    tmp_path: Path, content: str | bytes, said: str
) -> None:
    path = write(tmp_path, "verdicts.jsonl", content)
    before = Path(path).read_bytes()
    assert said in trouble("verdict", SECOND, "right", "--verdicts", path)
    assert said in trouble("rules", "--precision", "--verdicts", path)
    assert Path(path).read_bytes() == before


def test_what_cannot_be_judged_gets_one_clear_line_and_nothing_is_written(desk: Path) -> None:
    for arguments, said in [
        ((FIRST, "right", "--report", "report.json"), f"{FIRST}: no finding of report.json has it"),
        (("elf", "right"), "elf: not a fingerprint"),
        ((FIRST,), "give right, explained, wrong"),
        ((), "which finding?"),
        ((FIRST, "right", "--day", "heute"), "--day: not a date"),
        ((FIRST, "right", "--report", "none.json"), "none.json: no such file"),
        ((FIRST, "right", "--report", "a.txt"), "a.txt: neither JSON nor JSON Lines"),
        ((FIRST, "right", "--verdicts", "none/verdicts.jsonl"), "cannot be written"),
        ((FIRST, "right", "--verdicts", "."), "a folder"),
    ]:
        assert said in trouble("verdict", *arguments)
    write(desk, "other.json", '{"name": "no report"}')
    assert "other.json: not a report" in trouble("verdict", FIRST, "right", "--report", "other.json")
    assert not (desk / "verdicts.jsonl").exists()


def test_precision_counts_explained_findings_for_the_rule() -> None:
    given = [verdict(f"{n:016x}", Judgement.RIGHT) for n in range(12)]
    given += [verdict(f"{n:016x}", Judgement.EXPLAINED) for n in range(12, 18)]
    given += [verdict(f"{n:016x}", Judgement.WRONG) for n in range(18, 20)]
    (figure,) = precision_by_rule(given)
    assert figure == Precision("number-mismatch", right=12, explained=6, wrong=2)
    assert figure.value == 0.9
    # the interval by Wilson's formula for 18 of 20, as tables of it give
    assert figure.interval == (pytest.approx(0.699, abs=0.001), pytest.approx(0.972, abs=0.001))


@pytest.mark.parametrize("cases", [1, FEWEST_CASES - 1])
def test_a_rule_with_few_cases_gets_no_figure(cases: int) -> None:
    assert Precision("quote-meaning", right=cases, explained=0, wrong=0).value is None


def test_the_table_shows_counts_figures_and_what_is_too_few(tmp_path: Path) -> None:
    path = tmp_path / "verdicts.jsonl"
    for n in range(FEWEST_CASES):
        keep_verdict(path, verdict(f"{n:016x}", Judgement.WRONG if n < 2 else Judgement.RIGHT))
    keep_verdict(path, verdict(FIRST, Judgement.EXPLAINED, "quote-reworded"))
    table = run("rules", "--precision", "--verdicts", str(path), "--ui", "en").stdout
    rows = [line.split() for line in table.splitlines()]
    assert ["number-mismatch", "18", "0", "2", "0.90", "(0.70–0.97)"] in rows
    assert ["quote-reworded", "0", "1", "0", "too", "few", "cases", "to", "say:", "1"] in rows
    assert ["all", "rules", "18", "1", "2", "0.90", "(0.71–0.97)"] in rows
    german = run("rules", "number-mismatch", "--precision", "--verdicts", str(path), "--ui", "de").stdout
    assert "0,90 (0,70–0,97)" in german
    assert "quote-reworded" not in german


def test_precision_without_verdicts_says_how_to_keep_one(tmp_path: Path) -> None:
    missing = str(tmp_path / "verdicts.jsonl")
    assert "no verdicts yet; keep one with: checker verdict" in trouble("rules", "--precision", "--verdicts", missing)
    path = write(tmp_path, "some.jsonl", GOOD)
    assert "no verdict on quote-meaning" in trouble("rules", "quote-meaning", "--precision", "--verdicts", path)
    assert "one at a time" in trouble("rules", "--precision", "--check", "--verdicts", path)


def test_a_file_that_cannot_be_written_stays_as_it_was(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be written"):
        keep_verdict(tmp_path / "none" / "verdicts.jsonl", verdict())
    assert list(tmp_path.iterdir()) == []
