"""What the documents show is what the program does, and every path they name is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.documents import (
    CONSOLE,
    README,
    REPORTS,
    RULE_BOOK,
    printed,
    rule_book,
    rules_table,
    with_outputs,
)
from tests.pages import DOCS, INCLUDED
from tests.program import ROOT

DOCUMENTS = [README, ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]


def test_the_readme_shows_real_output() -> None:
    text = README.read_text(encoding="utf-8")
    assert len(CONSOLE.findall(text)) >= 1
    assert with_outputs(text) == text, "write it anew: python -m tests.documents"


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.name)
def test_the_reports_of_the_stuttgart_pair_are_current(path: Path) -> None:
    assert printed(REPORTS[path]) == path.read_text(encoding="utf-8"), "write it anew: python -m tests.documents"


def test_the_readme_lists_every_rule() -> None:
    assert rules_table() in README.read_text(encoding="utf-8")


def test_the_rule_book_is_current() -> None:
    assert rule_book() == RULE_BOOK.read_text(encoding="utf-8"), "write it anew: python -m tests.documents"


def test_the_readmes_exit_statuses_are_those_of_the_program() -> None:
    from checker.config.settings import FINDINGS, NOTHING_COUNTS, TROUBLE
    from checker.model.errors import ConfigError, InputError, ModelError, RuleError

    table = README.read_text(encoding="utf-8").split("### Exit status", 1)[1].split("\n## ", 1)[0]
    assert [int(status) for status in re.findall(r"^\| (\d) \|", table, re.MULTILINE)] == [
        NOTHING_COUNTS,
        FINDINGS,
        TROUBLE,
    ]
    assert {ConfigError.exit_code, InputError.exit_code, RuleError.exit_code, ModelError.exit_code} == {TROUBLE}


def test_the_python_example_of_the_readme_runs(capsys: pytest.CaptureFixture[str]) -> None:
    (example,) = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    exec(compile(example, "README.md", "exec"), {})
    assert capsys.readouterr().out == "number-mismatch error elf Minister zehn Minister\n"


@pytest.mark.parametrize("document", DOCUMENTS, ids=[path.name for path in DOCUMENTS])
def test_paths_named_in_a_document_exist(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)#]+)", text) if "://" not in link]
    # pages that are made of files elsewhere; the build of the site checks them
    made = {(DOCS / page).resolve() for page in INCLUDED}
    targets = {link: (document.parent / link).resolve() for link in links}
    assert [link for link, target in targets.items() if not (target.exists() or target in made)] == []
    named = re.findall(r"`((?:bench|docs|rules|seeds|reports|tests|checker)/[\w./-]*\w)`?", text)
    assert [path for path in named if not (ROOT / path).exists()] == []
