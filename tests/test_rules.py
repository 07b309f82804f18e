"""Rules are data: every example of every rule is run, and a broken file is named with its line and field."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.compare import COMPARE, COMPARE_BY_RULE
from checker.many.examples import compared, failures, fault_in, others_in
from checker.model.errors import RuleError
from checker.rules.load import load_rules
from checker.rules.measured import elsewhere
from checker.rules.rule import COMPARATORS, Example, Rule, packed_rules, rule_named, rules_hash
from checker.rules.written import read_rule
from tests.program import encoder, run, trouble

ALL = load_rules()
EXAMPLES = [(rule, example) for rule in ALL for example in rule.example]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=[f"{rule.id}: {each.name}" for rule, each in EXAMPLES])
def test_every_example_finds_what_it_says_and_nothing_else(rule: Rule, example: Example) -> None:
    report = compared(example, ALL, encoder())
    assert fault_in(report, rule, example) == ""
    # what the other rules find here is recorded, by `python -m tests.documents`
    assert others_in(report, rule) == elsewhere(rule.id).get(example.name, ())


@pytest.mark.parametrize("rule", ALL, ids=[rule.id for rule in ALL])
def test_every_rule_has_examples_of_both_kinds_in_both_languages(rule: Rule) -> None:
    kinds = {(bool(example.finds), example.lang) for example in rule.example}
    assert kinds == {(True, "de"), (False, "de"), (True, "en"), (False, "en")}
    assert sum(bool(example.finds) and example.lang == "de" for example in rule.example) >= 3
    assert sum(not example.finds and example.lang == "de" for example in rule.example) >= 3


def test_every_relation_a_comparator_reports_has_a_rule() -> None:
    assert set(COMPARE) | set(COMPARE_BY_RULE) == set(COMPARATORS)
    answered = {(rule.comparator, relation) for rule in ALL for relation in rule.severity}
    assert answered == {
        (name, relation) for name, relations in COMPARATORS.items() for relation in relations if name in COMPARE
    }


def test_the_packed_rules_are_what_is_asked_of_those_of_a_desk() -> None:
    """They are read without the checks, which take longer than the rules."""
    assert tuple(read_rule(path) for path in sorted(packed_rules().glob("*.toml"))) == ALL


def test_a_packed_rule_that_somebody_broke_is_named_with_file_line_and_field(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "own-rule.toml").write_text(GOOD.replace('conflict = "error"', 'conflict = "fatal"'), encoding="utf-8")
    monkeypatch.setattr("checker.rules.load.packed_rules", lambda: tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    with pytest.raises(RuleError, match=r"own-rule\.toml:7: severity\.conflict"):
        load_rules()


GOOD = (Path(__file__).parent.parent / "rules" / "number-mismatch.toml").read_text(encoding="utf-8")
GOOD = GOOD.replace('id = "number-mismatch"', 'id = "own-rule"')


@pytest.mark.parametrize(
    ("change", "line", "said"),
    [
        (("[severity]\n", "[severity\n"), 6, "not valid TOML"),
        (('family = "number"', 'family = "numbers"'), 2, "family"),
        (('comparator = "quantity"', 'comparator = "quantities"'), 3, "no comparator is called 'quantities'"),
        (('conflict = "error"', 'conflict = "fatal"'), 7, "severity.conflict"),
        (('conflict = "error"', 'reworded = "error"'), 6, "reports no 'reworded'"),
        (("{a}“ gegen", "{c}“ gegen"), 14, "names 'c'"),
        (('[title]\nde = "Zwei Zahlen für dieselbe Sache"\n', "[title]\n"), 10, "title.de: this field is required"),
        (('source = "', 'sauce = "x"\nsource = "'), 4, "sauce: unknown field"),
        (('id = "own-rule"', 'id = "other-name"'), 1, "not the name of its file"),
    ],
)
def test_a_broken_rule_is_named_with_file_line_and_field(
    tmp_path: Path, change: tuple[str, str], line: int, said: str
) -> None:
    broken = tmp_path / "own-rule.toml"
    assert change[0] in GOOD
    broken.write_text(GOOD.replace(*change, 1), encoding="utf-8")
    with pytest.raises(RuleError) as raised:
        load_rules(tmp_path)
    message = str(raised.value)
    assert message.startswith(f"{broken}:{line}: ")
    assert said in message
    assert "\n" not in message


def test_a_folder_of_rules_replaces_and_adds(tmp_path: Path) -> None:
    other = GOOD.replace('near = "warning"', 'near = "note"').replace("own-rule", "number-mismatch")
    (tmp_path / "number-mismatch.toml").write_text(other, encoding="utf-8")
    own = load_rules(tmp_path)
    assert [rule.id for rule in own] == [rule.id for rule in ALL]
    assert rule_named(own, "number-mismatch").severity["near"] == "note"
    assert rules_hash(own) != rules_hash(ALL)


def test_a_folder_without_rules_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="no rules in this folder"):
        load_rules(tmp_path)
    with pytest.raises(RuleError, match="no such folder"):
        load_rules(tmp_path / "nowhere")


def test_an_unknown_rule_names_the_nearest() -> None:
    with pytest.raises(RuleError, match="did you mean number-mismatch"):
        rule_named(ALL, "number-mismach")


TERMS = """
family = "certainty"
comparator = "terms"
[severity]
terms = "warning"
[params]
groups = [["Mord", "ermordet*"], ["Totschlag"]]
[[example]]
name = "murder or manslaughter"
a = "Das Landgericht Ulm verurteilte den Angeklagten am Montag wegen Mord zu neun Jahren Haft."
b = "Wegen Totschlag verurteilte das Landgericht Ulm den Angeklagten am Montag zu neun Jahren Haft."
finds = [["Mord", "Totschlag"]]
[[example]]
name = "silent: the same charge"
a = "Das Landgericht Ulm verurteilte den Angeklagten am Montag wegen Mord."
b = "Wegen Mord verurteilte das Landgericht Ulm den Angeklagten am Montag."
"""

PATTERN = """
family = "name"
comparator = "pattern"
[severity]
pattern = "error"
[params]
pattern = '\\bAz\\.?:?\\s*(?P<value>\\d+ \\w+ \\d+/\\d+)'
[[example]]
name = "another case number"
a = "Das Urteil (Az.: 3 KLs 12/25) ist noch nicht rechtskräftig."
b = "Noch nicht rechtskräftig ist das Urteil (Az. 3 KLs 21/25)."
finds = [["3 KLs 12/25", "3 KLs 21/25"]]
"""


def test_ten_lines_add_a_terms_rule_and_a_pattern_rule(tmp_path: Path) -> None:
    (tmp_path / "murder.toml").write_text(TERMS, encoding="utf-8")
    (tmp_path / "case-number.toml").write_text(PATTERN, encoding="utf-8")
    own = load_rules(tmp_path)
    assert {rule.id for rule in own} - {rule.id for rule in ALL} == {"murder", "case-number"}
    assert list(failures(own, encoder(), only=["murder", "case-number"])) == []


@pytest.mark.parametrize(
    ("broken", "line", "said"),
    [
        (PATTERN.replace("(?P<value>", "(?P<value>("), 6, "pattern: not a regular expression"),
        (PATTERN.replace("pattern = '", "regex = '"), 6, "pattern: missing"),
        (
            TERMS.replace('groups = [["Mord", "ermordet*"], ["Totschlag"]]', 'groups = [["Mord"]]'),
            6,
            "at least two groups",
        ),
        (TERMS.replace('terms = "warning"', 'conflict = "warning"'), 4, "reports no 'conflict'"),
    ],
)
def test_broken_parameters_are_named_with_file_line_and_field(
    tmp_path: Path, broken: str, line: int, said: str
) -> None:
    path = tmp_path / "own-rule.toml"
    path.write_text(broken, encoding="utf-8")
    with pytest.raises(RuleError) as raised:
        load_rules(tmp_path)
    assert str(raised.value).startswith(f"{path}:{line}: ")
    assert said in str(raised.value)


def test_a_desk_overrides_one_line_of_a_packed_rule_or_switches_it_off(tmp_path: Path) -> None:
    (tmp_path / "number-precision.toml").write_text('[severity]\nprecision = "warning"\n', encoding="utf-8")
    (tmp_path / "quote-shortened.toml").write_text("enabled = false\n", encoding="utf-8")
    own = load_rules(tmp_path)
    assert rule_named(own, "number-precision").severity == {"precision": "warning"}
    assert rule_named(own, "number-precision").message == rule_named(ALL, "number-precision").message
    assert "quote-shortened" not in {rule.id for rule in own}


def test_a_new_rule_is_laid_out_and_its_examples_run(tmp_path: Path) -> None:
    assert "my-own-rule.toml" in run("rules", "--new", "my-own-rule", "--rules", str(tmp_path)).stdout
    assert run("rules", "--check", "my-own-rule", "--rules", str(tmp_path), "--ui", "en").returncode == 0
    again = trouble("rules", "--new", "my-own-rule", "--rules", str(tmp_path))
    assert "exists" in again


def test_an_example_that_does_not_hold_is_named(tmp_path: Path) -> None:
    (tmp_path / "murder.toml").write_text(TERMS.replace('["Mord", "Totschlag"]', '["Haft", "Haft"]'), encoding="utf-8")
    checked = run("rules", "--check", "murder", "--rules", str(tmp_path))
    assert checked.returncode == 1
    assert "murder: murder or manslaughter: nothing at" in checked.stdout
