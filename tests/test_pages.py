"""The documentation does what it says: every command runs, every output shown is current, every page is reachable."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from checker.config.settings import Format
from checker.model import Severity
from tests import pages, reference
from tests.documents import README
from tests.program import ROOT, diff

PAGES = pages.pages()


@pytest.mark.parametrize("page", PAGES, ids=[str(path.relative_to(ROOT)) for path in PAGES])
def test_a_page_shows_what_the_program_does(page: Path, tmp_path: Path) -> None:
    text = page.read_text(encoding="utf-8")
    if reason := pages.missing(text):
        pytest.skip(reason)
    assert pages.played(text, tmp_path) == text, "write it anew: python -m tests.documents"


def test_the_commands_of_the_readme_run(tmp_path: Path) -> None:
    """What they print is held by `test_the_readme_shows_real_output`."""
    text = README.read_text(encoding="utf-8")
    commands = "\n".join(block[0] for block in pages.BLOCK.finditer(text) if block["language"] == "sh")
    assert pages.played(commands, tmp_path) == commands


@pytest.mark.parametrize("page", PAGES, ids=[str(path.relative_to(ROOT)) for path in PAGES])
def test_every_block_of_code_is_played(page: Path) -> None:
    """A block that is indented, or fenced in another way, would be shown and not run."""
    text = page.read_text(encoding="utf-8")
    assert len(re.findall(r"^\s*(```|~~~)", text, re.MULTILINE)) == 2 * len(pages.BLOCK.findall(text))


@pytest.mark.parametrize("pattern", pages.NOT_RUN)
def test_what_is_not_run_is_still_shown_somewhere(pattern: str) -> None:
    assert any(re.search(pattern, page.read_text(encoding="utf-8")) for page in (*PAGES, README))


@pytest.mark.parametrize("page", reference.PAGES, ids=[path.name for path in reference.PAGES])
def test_the_reference_is_that_of_the_code(page: Path) -> None:
    assert reference.PAGES[page]() == page.read_text(encoding="utf-8"), "write it anew: python -m tests.documents"


@pytest.mark.parametrize("page", PAGES, ids=[str(path.relative_to(ROOT)) for path in PAGES])
def test_generated_parts_are_those_of_the_code(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert reference.with_parts(text) == text, "write it anew: python -m tests.documents"


def test_every_format_is_told() -> None:
    text = (pages.DOCS / "reference" / "formats.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `(\w+)` \| ", text.split("## What is written")[1].split("\n## ")[0], re.MULTILINE) == list(
        Format
    )


def test_the_inputs_told_are_those_of_the_action_and_the_template() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    template = next(yaml.safe_load_all((ROOT / "templates" / "checker.yml").read_text(encoding="utf-8")))
    for page, inputs in (("github-actions", action["inputs"]), ("gitlab-ci", template["spec"]["inputs"])):
        text = (pages.DOCS / "how-to" / f"{page}.md").read_text(encoding="utf-8")
        table = text.split("| input |", 1)[1].split("\n\n", 1)[0]
        told = {name: row.split("|")[2].strip(" `") for row in table.splitlines() for name in _names(row)}
        assert set(told) == set(inputs)
        stated = {name: each.get("default", "required") for name, each in inputs.items()}
        assert {name: default for name, default in told.items() if name != "install"} == {
            name: default for name, default in stated.items() if name != "install"
        }


def _names(row: str) -> list[str]:
    return re.findall(r"`([\w-]+)`", row.split("|")[1]) if row.count("|") > 2 else []


def silent_pairs() -> list[tuple[str, str]]:
    text = (pages.DOCS / "background" / "silence.md").read_text(encoding="utf-8")
    rows = text.split("| A | B | why |\n| --- | --- | --- |\n", 1)[1].splitlines()
    return [(a.strip(), b.strip()) for _, a, b, *_ in (row.split("|") for row in rows)]


@pytest.mark.parametrize(("a", "b"), silent_pairs())
def test_what_is_said_to_be_silent_is_silent(a: str, b: str) -> None:
    assert [finding for finding in diff(a, b).findings if finding.severity is not Severity.NOTE] == []
