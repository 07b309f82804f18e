"""A third language needs one new folder and one line: a made-up one goes through the whole program."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from checker.languages import CODES, pack
from tests.program import ROOT

#: The one line: the code of the new language beside those that are there.
LINE = f"CODES = {CODES!r}".replace("'", '"')

#: The one folder. Thirty words, and how a noun stands behind its figure.
FOLDER = {
    "wire.toml": """
        function = "la kaj ne al por estas sed ankau tre"
        openers = "la kaj sed"
    """,
    "words.toml": """
        function = "la kaj ne al por estas sed ankau tre"
        numbers = "unu du tri dek dekunu cent"
    """,
    "figures/__init__.py": '"""How the made-up language counts."""\n',
    "figures/numerals.toml": """
        decimal = ","
        [words]
        unu = 1
        du = 2
        tri = 3
        dek = 10
        dekunu = 11
        [scales]
        cent = 100
    """,
    "figures/hedges.toml": """
        [before]
        about = ["proksimume"]
        more-than = ["pli ol"]
    """,
    "figures/counted.toml": """
        function = "la kaj ne al por estas sed ankau tre"
    """,
    "figures/counted.py": '''
"""The noun is the word behind the figure, its plural ends in j."""

from __future__ import annotations

from collections.abc import Sequence

from checker.languages.shape.figures.counted import Counted, Counting, Nouns
from checker.languages.shape.figures.tokens import Kind, Token
from checker.model import Span


def find(tokens: Sequence[Token], pos: int, table: Counting) -> Counted | None:
    if pos >= len(tokens) or tokens[pos].kind is not Kind.WORD or tokens[pos].lower in table.function:
        return None
    token = tokens[pos]
    return Counted(token.lower.removesuffix("j"), Span(token.start, token.end), (), pos + 1, (token.text,))


NOUNS = Nouns(plural=find, singular=find)
''',
}

A = "La dekunu ministroj venis al Ulm kaj estas tre kontentaj. Proksimume 250 policistoj gardis la straton."
B = "La dek ministroj venis al Ulm kaj estas tre kontentaj. La 250 policistoj gardis la straton."

#: What a stranger would run.
RUN = """
import json, sys
import checker
report = checker.diff(*json.loads(sys.argv[1]), language_a={language}, language_b={language})
print(json.dumps(report.to_dict()))
"""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program with the folder and the line of the new language."""
    copy = tmp_path_factory.mktemp("house")
    shutil.copytree(ROOT / "checker", copy / "checker", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "rules", copy / "rules")
    registry = copy / "checker" / "languages" / "language.py"
    source = registry.read_text(encoding="utf-8")
    assert source.count(LINE) == 1
    registry.write_text(source.replace(LINE, LINE.replace(")", ', "xx")')), encoding="utf-8")
    for name, content in FOLDER.items():
        path = copy / "checker" / "languages" / "xx" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = content if name.endswith(".py") else "\n".join(line.strip() for line in content.splitlines())
        path.write_text(text, encoding="utf-8")
    return copy


def report_of(house: Path, a: str, b: str, language: str | None) -> dict[str, object]:
    finished = subprocess.run(
        [sys.executable, "-c", RUN.format(language=repr(language)), json.dumps([a, b])],
        cwd=house,
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    report: dict[str, object] = json.loads(finished.stdout)
    return report


@pytest.mark.parametrize("language", ["xx", None])
def test_its_figures_are_compared(house: Path, language: str | None) -> None:
    """Also where nobody says which language it is: its function words tell."""
    report = report_of(house, A, B, language)
    assert [(each["rule"], each["a"]["text"], each["b"]["text"]) for each in report["findings"]] == [  # type: ignore[attr-defined]
        ("number-mismatch", "dekunu ministroj", "dek ministroj")
    ]


def test_its_agreements_are_confirmed(house: Path) -> None:
    report = report_of(house, A, B, "xx")
    confirmed = [each["b"]["text"] for each in report["confirmed"]]  # type: ignore[attr-defined]
    assert "250 policistoj" in confirmed


def test_what_it_does_not_bring_is_silence(house: Path) -> None:
    """No words of German or English stand in for what the folder lacks."""
    same = "La ministro venis al Ulm kaj estas tre kontenta."
    report = report_of(house, same + " Montag und nicht gestern, 12 percent.", same, "xx")
    assert report["findings"] == []


def test_a_language_that_is_not_read_has_empty_tables() -> None:
    assert not pack("xx").known
    assert not pack("xx").words.function
    assert pack("xx").numerals == type(pack("xx").numerals)()
