"""Rules are data: every example of every rule is run, and a broken file is named with its line and field."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.compare import COMPARE
from checker.errors import RuleError
from checker.model import Finding, Report, Side, Span
from checker.rules import COMPARATORS, Example, Rule, load_rules, rule_named, rules_hash
from tests.program import diff

ALL = load_rules()
EXAMPLES = [(rule, example) for rule in ALL for example in rule.example]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=[f"{rule.id}: {each.name}" for rule, each in EXAMPLES])
def test_every_example_finds_what_it_says_and_nothing_else(rule: Rule, example: Example) -> None:
    report = diff(
        example.a,
        example.b,
        language_a=example.lang,
        language_b=example.lang_b or example.lang,
        rules=ALL,
    )
    found = [finding for finding in report.findings if finding.rule == rule.id]
    assert len(found) == len(example.finds), [finding.message for finding in found]
    for expected in example.finds:
        assert any(_is_at(finding, expected, report) for finding in found), [finding.message for finding in found]
    if example.severity is not None:
        assert {finding.severity for finding in found} == {example.severity}


def _is_at(finding: Finding, expected: tuple[str, str], report: Report) -> bool:
    """Each passage named is there, and the finding's place on that side overlaps it."""
    for side, passage in zip(Side, expected, strict=True):
        evidence, text = getattr(finding, side), getattr(report, side).text
        if (evidence is None) != (not passage):
            return False
        if evidence is not None:
            at = text.index(passage)
            if not evidence.span.overlaps(Span(at, at + len(passage))):
                return False
    return True


@pytest.mark.parametrize("rule", ALL, ids=[rule.id for rule in ALL])
def test_every_rule_has_examples_of_both_kinds_in_both_languages(rule: Rule) -> None:
    kinds = {(bool(example.finds), example.lang) for example in rule.example}
    assert kinds == {(True, "de"), (False, "de"), (True, "en"), (False, "en")}
    assert sum(bool(example.finds) and example.lang == "de" for example in rule.example) >= 3
    assert sum(not example.finds and example.lang == "de" for example in rule.example) >= 3


def test_every_relation_a_comparator_reports_has_a_rule() -> None:
    assert set(COMPARE) == set(COMPARATORS)
    answered = {(rule.comparator, relation) for rule in ALL for relation in rule.severity}
    assert answered == {(name, relation) for name, relations in COMPARATORS.items() for relation in relations}


GOOD = (Path(__file__).parent.parent / "rules" / "number-mismatch.toml").read_text(encoding="utf-8")


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
        (('id = "number-mismatch"', 'id = "other-name"'), 1, "not the name of its file"),
    ],
)
def test_a_broken_rule_is_named_with_file_line_and_field(
    tmp_path: Path, change: tuple[str, str], line: int, said: str
) -> None:
    broken = tmp_path / "number-mismatch.toml"
    assert change[0] in GOOD
    broken.write_text(GOOD.replace(*change, 1), encoding="utf-8")
    with pytest.raises(RuleError) as raised:
        load_rules(tmp_path)
    message = str(raised.value)
    assert message.startswith(f"{broken}:{line}: ")
    assert said in message
    assert "\n" not in message


def test_a_folder_of_rules_replaces_and_adds(tmp_path: Path) -> None:
    (tmp_path / "number-mismatch.toml").write_text(GOOD.replace('near = "warning"', 'near = "note"'), encoding="utf-8")
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
