"""The commands shown in the documents and what they print.

A block ```console starts with `$ checker ...`; what follows is its output. After a wanted change,
`python -m tests.documents` writes the outputs and the generated parts anew; read the diff before keeping it.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import sys
import tempfile
from pathlib import Path

from checker.many.examples import compared, others_in
from checker.rules.measured import elsewhere, precision_in_words
from checker.rules.rule import Rule
from tests import pages, reference
from tests.program import ROOT, encoder, rules, run

README = ROOT / "README.md"
_STUTTGART = "seeds/stuttgart/report-a.txt seeds/stuttgart/report-b.txt --format markdown --ui de --fail-on never"

#: What is kept in reports/, and the command that writes it.
REPORTS = {
    ROOT / "reports" / "stuttgart.md": f"checker diff {_STUTTGART}",
    ROOT / "reports" / "stuttgart-matrix.md": f"checker matrix {_STUTTGART}",
}

CONSOLE = re.compile(r"```console\n\$ (?P<command>checker [^\n]*)\n(?P<output>.*?)```", re.DOTALL)
RULES = re.compile(r"(?<=## Rules\n\n).*?(?=\n\nA rule is a file)", re.DOTALL)


def printed(command: str) -> str:
    """What a `checker` command prints, run in the folder of the project."""
    before = Path.cwd()
    os.chdir(ROOT)
    try:
        return run(*shlex.split(command)[1:]).stdout
    finally:
        os.chdir(before)


def with_outputs(text: str) -> str:
    """The document with every shown output as it is now."""
    shown = CONSOLE.sub(lambda m: f"```console\n$ {m['command']}\n{printed(m['command'])}```", text)
    return RULES.sub(lambda _: rules_table(), shown)


def rules_table() -> str:
    """The rules as a Markdown table: id, severities, title."""
    lines = ["| rule | severity | what it finds |", "| --- | --- | --- |"]
    for rule in rules():
        severities = ", ".join(sorted(set(rule.severity.values()), key=lambda severity: severity.rank))
        lines.append(f"| `{rule.id}` | {severities} | {rule.title.en} |")
    return "\n".join(lines)


RULE_BOOK = ROOT / "rules" / "README.md"


def rule_book() -> str:
    """rules/README.md: the table of all rules and a page for each, made from their files."""
    head = (
        "# The rules\n\nMade from the rule files by `python -m tests.documents`; "
        "[how to write one](AUTHORING.md). `checker rules ID --ui de` prints a page in German.\n"
    )
    return "\n".join([head, rules_table(), "", *(_page(rule) for rule in rules())])


def _page(rule: Rule) -> str:
    parts = (("Why it matters", rule.why), ("Silent", rule.silent), ("Limits", rule.limits))
    lines = [f"## {rule.id}", "", f"**{rule.title.en}** ({rule.title.de}). {rule.what.en}", ""]
    lines += [f"- *{name}:* {words.en}" for name, words in parts]
    lines += [f"- *Source:* {rule.source}", f"- *Measured precision:* {precision_in_words(rule.id, 'en')}", ""]
    lines += ["| | A | B | other rules |", "| --- | --- | --- | --- |"]
    for each in rule.example:
        verdict, others = "fires" if each.finds else "silent", ", ".join(elsewhere(rule.id).get(each.name, ()))
        lines.append(f"| {verdict} | {_cell(each.a)} | {_cell(each.b)} | {others} |")
    return "\n".join([*lines, ""])


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


ELSEWHERE = ROOT / "rules" / "measured" / "elsewhere.json"


def found_elsewhere() -> str:
    """What the rules find in each other's examples: rule -> example -> ids of the others."""
    record = {
        rule.id: {
            each.name: others
            for each in rule.example
            if (others := others_in(compared(each, rules(), encoder()), rule))
        }
        for rule in rules()
    }
    told = {rule: cases for rule, cases in record.items() if cases}
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


def write_pages() -> None:
    """The pages of the documentation with what is made from the code and what the commands print, as they are now."""
    for path, made in reference.PAGES.items():
        path.write_text(made(), encoding="utf-8")
    for path in pages.pages():
        text = reference.with_parts(path.read_text(encoding="utf-8"))
        if reason := pages.missing(text):
            path.write_text(text, encoding="utf-8")
            sys.stderr.write(f"{path}: outputs left as they were: {reason}\n")
            continue
        with tempfile.TemporaryDirectory() as folder:
            path.write_text(pages.played(text, Path(folder)), encoding="utf-8")


if __name__ == "__main__":
    ELSEWHERE.write_text(found_elsewhere(), encoding="utf-8")
    README.write_text(with_outputs(README.read_text(encoding="utf-8")), encoding="utf-8")
    RULE_BOOK.write_text(rule_book(), encoding="utf-8")
    for path, command in REPORTS.items():
        path.write_text(printed(command), encoding="utf-8")
    write_pages()
