"""Patterns that were kept are those that Python compiles, to the last number; of reports none is kept."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from checker.languages import CODES, pack
from checker.model import patterns
from checker.model.patterns import compiled

SOURCES = [
    (r"(?P<day>\d{1,2})\.\s*(?P<month>mai|juni)", 0),
    (r"(?:straße|gasse)[äöü]+", re.IGNORECASE),
    (r"(?<=\bam )(\w)\1(?!x)|y*?", re.IGNORECASE | re.MULTILINE),
    ("", 0),
]


@pytest.mark.parametrize(("source", "flags"), SOURCES)
def test_a_pattern_is_that_of_python_the_first_and_every_other_time(source: str, flags: int) -> None:
    wanted = re.compile(source, flags)
    for _ in range(2):
        made = compiled(source, flags)
        assert made == wanted  # their numbers too
        assert (made.groups, made.groupindex, made.flags) == (wanted.groups, wanted.groupindex, wanted.flags)


def test_a_pattern_of_bytes_is_one_too() -> None:
    for _ in range(2):
        made = compiled(rb"(?P<root><\w+)|\xff", re.IGNORECASE)
        assert made == re.compile(rb"(?P<root><\w+)|\xff", re.IGNORECASE)
        assert made.findall(b"a <P>") == [b"<P"]
    assert compiled("a") != compiled(b"a")


@pytest.mark.parametrize("code", CODES)
def test_the_patterns_of_dates_are_those_of_python(code: str) -> None:
    grammar = pack(code).dates
    assert grammar is not None
    for rule in grammar.rules:
        assert rule.pattern == re.compile(rule.source, rule.flags)


def test_what_is_no_pattern_is_an_error_as_ever() -> None:
    with pytest.raises(re.error, match="unterminated"):
        compiled("(a")


def test_where_the_engine_is_another_patterns_are_compiled_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    known = dict(patterns._known())
    known["ab+", 0] = (0, b"\xff\xff\xff\xff" * 3, 0, (), (None,))
    monkeypatch.setattr(patterns, "_known", lambda: known)
    assert compiled("ab+") == re.compile("ab+")


def test_nothing_of_a_report_is_kept(tmp_path: Path) -> None:
    texts = (
        "„Wir bauen die Brücke nicht“, sagte Qendrim Wolkenzieher am 5. Mai 2021 in Ulm. 14 Bewohner wurden verletzt.",
        "„Wir bauen die Brücke“, sagte Qendrim Wolkenzieher am 6. Mai 2021 in Ulm. Zwölf Bewohner wurden verletzt.",
    )
    script = "import checker, sys; checker.diff(sys.argv[1], sys.argv[2])"
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path), "PYTHONUTF8": "1"}
    subprocess.run([sys.executable, "-c", script, *texts], check=True, env=environment)
    entries = list((tmp_path / "fact-checker-diff").iterdir())
    assert "patterns" in {path.name.partition("-")[0] for path in entries}
    for path in entries:
        held = path.read_bytes().lower()
        assert b"qendrim" not in held
        assert b"wolkenzieher" not in held
