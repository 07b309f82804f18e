"""A desk's own words for all rules: names that are one, rules and families that are off."""

from __future__ import annotations

from pathlib import Path

import pytest

import checker
from checker.model.errors import RuleError
from checker.rules.load import load_rules
from checker.rules.rule import rules_hash
from tests.program import diff, run, trouble, write

COALITION = {"coalition": ["Koalition", "Allianz", "coalition"], "carter": ["Ashton Carter", "Pentagon-Chef"]}


def told(a: str, b: str, aliases: dict[str, list[str]] | None = None, language_b: str = "de") -> list[str]:
    report = diff(a, b, language_a="de", language_b=language_b, aliases=aliases or {})
    return [finding.rule for finding in report.findings]


def test_things_counted_under_two_names_are_compared_when_the_names_are_one() -> None:
    a = "Am Freitag schickte das Innenministerium 40 Einsatzkräfte in das Hochwassergebiet."
    b = "Am Freitag schickte das Innenministerium 60 Helfer in das Hochwassergebiet."
    assert told(a, b) == []
    assert told(a, b, {"helpers": ["Einsatzkraft", "Einsatzkräfte", "Helfer"]}) == ["number-mismatch"]


def test_two_names_that_are_one_are_no_mismatch() -> None:
    a = "Der Brand brach am Abend in einem Hotel in Bremen aus."
    b = "Der Brand brach am Abend in einem Hotel in Hamburg aus."
    assert told(a, b) == ["name-mismatch"]
    assert told(a, b, {"north": ["Bremen", "Hamburg"]}) == []


def test_two_names_of_one_speaker_are_one_speaker() -> None:
    said = "„Wir werden die Brücke am Hafen in diesem Jahr nicht mehr sperren“, sagte {}."
    a, b = said.format("Ashton Carter"), said.format("Henry Moore")
    assert told(a, b) == ["quote-speaker"]
    assert told(a, b, {"carter": ["Ashton Carter", "Henry Moore"]}) == []


def test_an_alias_is_one_across_languages() -> None:
    names = checker.Aliases.of(COALITION)
    assert names.are_one("der Allianz", "coalitions", "de", "en")
    assert not names.are_one("Allianz", "Pentagon-Chef", "de", "de")
    assert not names.are_one("", "", "de", "de")


DESK = """\
off = ["scope", "quote-indirect"]

[aliases]
north = ["Bremen", "Hamburg"]
"""


def test_a_desk_switches_rules_and_families_off_and_the_reports_say_it(tmp_path: Path) -> None:
    (tmp_path / "desk.toml").write_text(DESK, encoding="utf-8")
    gone = {rule.id for rule in load_rules()} - {rule.id for rule in load_rules(tmp_path)}
    assert gone == {"scope-mismatch", "quote-indirect"}
    a, b = (
        write(tmp_path, name, f"Der Brand brach am Abend in einem Hotel in {town} aus.")
        for name, town in (("a.txt", "Bremen"), ("b.txt", "Hamburg"))
    )
    assert run("diff", a, b).returncode == 1
    assert run("diff", a, b, "--rules", str(tmp_path)).returncode == 0
    own = load_rules(tmp_path)
    assert rules_hash(own) != rules_hash(own, checker.Aliases.of({"north": ["Bremen", "Hamburg"]}))


@pytest.mark.parametrize(
    ("content", "line", "said"),
    [
        ('off = ["skope"]', 1, "no rule or family is called 'skope': did you mean scope?"),
        ("of = []", 1, "of: unknown field; known are aliases, off"),
        ('[aliases]\nnorth = ["Bremen"]', 2, "aliases.north: Tuple should have at least 2 items"),
        ('[aliases]\na = ["Bremen", "Kiel"]\nb = ["Kiel", "Ulm"]', 1, "'Kiel' stands in two groups, 'a' and 'b'"),
        ('off = ["scope"', 1, "not valid TOML"),
    ],
)
def test_a_broken_desk_file_is_named_with_file_line_and_field(
    tmp_path: Path, content: str, line: int, said: str
) -> None:
    path = tmp_path / "desk.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(RuleError) as error:
        load_rules(tmp_path)
    assert str(error.value).startswith(f"{path}:{line}: ")
    assert said in str(error.value)
    assert trouble("rules", "--rules", str(tmp_path)) == f"checker: {error.value}\n"
