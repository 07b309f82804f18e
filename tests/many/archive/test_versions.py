"""Which reports are new, come back, or take the place of an earlier version, however they come in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.many.archive.records import Record
from checker.many.archive.store import Store


def record(name: str, text: str) -> Record:
    told = (name, "echo", "", 1, "de", "text", text)
    return Record(*told, text.encode(), np.zeros(2, np.float16), tuple(text))


def state(batches: list[list[Record]]) -> tuple[list[object], int]:
    """The reports of a store that they came into, each with its successor, and how many were counted as kept."""
    with Store.open(":memory:", create=True) as store:
        kept = sum(store.add(each) for each in batches)
        asked = "SELECT number, name, text, later, words FROM reports ORDER BY number"
        return [*store._database.ask(asked), sorted(store.words().items())], kept


@given(st.lists(st.tuples(st.sampled_from("xyz"), st.sampled_from(["ab", "bc", "cd", "da"])), max_size=12))
def test_reports_of_one_transaction_come_to_what_they_come_to_one_by_one(given: list[tuple[str, str]]) -> None:
    records = [record(name, text) for name, text in given]
    together, kept = state([records])
    one_by_one, kept_one_by_one = state([[each] for each in records])
    # words of one transaction are numbered in their own order
    assert [each[:4] for each in together[:-1]] == [each[:4] for each in one_by_one[:-1]]
    assert kept == kept_one_by_one
    latest = {}
    for name, text in given:
        latest.setdefault(text, name)
    assert len(together) - 1 == len(latest)


def test_no_question_of_adding_reads_all_reports(monkeypatch: pytest.MonkeyPatch) -> None:
    with Store.open(":memory:", create=True) as store:
        ask, asked = store._database.ask, []

        def noted(question: str, values: Sequence[object] = ()) -> Iterator[Any]:
            asked.extend(row[3] for row in ask(f"EXPLAIN QUERY PLAN {question}", values))
            return ask(question, values)

        monkeypatch.setattr(store._database, "ask", noted)
        store.known([b"ab"])
        store.add([record("x", "ab"), record("y", "bc")])
        store.days_after(0)
        store.reports([1, 2])
        store.telling(1, "nobody")
    steps = [step for step in asked if "reports" in step]
    assert len(steps) >= 5
    assert [step for step in steps if step.startswith("SCAN")] == []
