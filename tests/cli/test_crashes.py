"""A fault of the checker in one pair: the others are compared, and nothing looks like a finding."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from checker.config.settings import Settings
from checker.config.switches import Held
from checker.document import read_text
from checker.many.batch import Compared, Failure, compare_pairs
from checker.many.gate.check import Checked, check
from checker.many.gate.check import Failure as GateFailure
from checker.many.gate.plan import Source, Task
from checker.model.errors import crash
from tests.program import ELEVEN, TEN, rules, write


class Fragile:
    """An encoder with a fault: it cannot read of a certain town."""

    name = "fragile"

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        if any("Bruch" in text for text in texts):
            raise IndexError("string index out of range")
        return np.eye(4, dtype=np.float32)[[len(text) % 4 for text in texts]]


BROKEN = "In Bruch haben sich am Abend elf Minister getroffen."


def test_a_crash_is_that_pairs_error_record_and_the_others_go_on(tmp_path: Path) -> None:
    texts = enumerate((ELEVEN, BROKEN, TEN), 1)
    lines = [(number, json.dumps({"id": f"p{number}", "text_a": text, "text_b": TEN})) for number, text in texts]
    held = Held(rules(), Settings())
    first, second, third = compare_pairs(lines, folder=tmp_path, held=lambda draft: held, encoder=Fragile())
    assert isinstance(first, Compared)
    assert isinstance(third, Compared)
    assert isinstance(second, Failure)
    assert second.error.startswith("p2: internal error: IndexError")
    assert "please report" in second.error


def test_a_crash_against_one_source_leaves_the_others_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in {"draft.txt": ELEVEN, "a.txt": BROKEN, "b.txt": TEN}.items():
        write(tmp_path, name, text)
    sources = (Source("a.txt"), Source("b.txt"))
    task = Task(tmp_path, "draft.txt", sources, (), Held(rules(), Settings()), 1)
    first, second = check(task, Fragile(), "en")
    assert isinstance(first, GateFailure)
    assert first.error.startswith("draft.txt <- a.txt: internal error")
    assert isinstance(second, Checked)


def test_a_crash_says_its_kind_its_place_and_what_to_do() -> None:
    try:
        read_text("Text", format=7)  # type: ignore[arg-type]
    except ValueError as error:
        told = crash(error)
    assert told.startswith("internal error: ValueError in document/read.py:")
    assert "\n" not in told
    assert "please report" in told
