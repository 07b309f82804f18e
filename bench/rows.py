"""What a measurement prints: one figure of one set, as a table for people or as JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple


class Row(NamedTuple):
    """A figure of a set. `value` is a percentage in [0, 100] or a bare number, `n` the counts behind it in words."""

    set: str
    figure: str
    value: float
    n: str


def shares(all_: Counter[tuple[str, str]], right: Counter[tuple[str, str]]) -> list[Row]:
    """The share of forms read rightly, by language and kind, and of all together."""
    rows = [
        Row(language, kind, round(100 * right[language, kind] / n, 1), f"{right[language, kind]}/{n}")
        for (language, kind), n in sorted(all_.items())
    ]
    whole = round(100 * right.total() / all_.total(), 2)
    return [*rows, Row("all", "forms right", whole, f"{right.total()}/{all_.total()}")]


def print_rows(rows: Sequence[Row], *, as_json: bool) -> None:
    """A table with a line a row, or a JSON list of {"set", "figure", "value", "n"}."""
    if as_json:
        print(json.dumps([row._asdict() for row in rows], ensure_ascii=False))
        return
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False)
    for column in Row._fields:
        table.add_column(column, justify="right" if column == "value" else "left")
    for row in rows:
        table.add_row(row.set, row.figure, f"{row.value:g}", row.n)
    Console().print(table)
