"""Scores the readers of figures and dates on a set: ``python bench/values.py SET PATH [--json] [--errors N]``.

Sets: quantities_en, number_words, recognizers, duckling_de, dates_de, written_numbers, written_dates.
PATH is the set's JSON-lines file.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from rows import Row

Scorer = Callable[[list[dict[str, Any]]], tuple[list[Row], list[str]]]

# Modules that may be missing from a partial checkout; each maps names of sets to scorers.
MODULES = ("quantity_sets", "date_sets", "written_sets")


def scorers(name: str) -> list[Scorer]:
    """All scorers that contribute rows to a set, in the order of the modules."""
    found = []
    for module in MODULES:
        if (Path(__file__).parent / f"{module}.py").exists():
            sets: dict[str, Scorer] = importlib.import_module(module).SETS
            found += [sets[name]] if name in sets else []
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("set")
    parser.add_argument("path", type=Path)
    parser.add_argument("--json", action="store_true", help="print the rows as JSON")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="print the first N misses")
    options = parser.parse_args()
    scoring = scorers(options.set)
    if not scoring:
        parser.error(f"no such set: {options.set}")
    records = [json.loads(line) for line in options.path.read_text(encoding="utf-8").splitlines() if line.strip()]
    rows: list[Row] = []
    errors: list[str] = []
    for score in scoring:
        more_rows, more_errors = score(records)
        rows += more_rows
        errors += more_errors
    if options.json:
        print(json.dumps([row._asdict() for row in rows], ensure_ascii=False, indent=1))
    else:
        print_table(rows)
    for line in errors[: options.errors]:
        print(line, file=sys.stderr)


def print_table(rows: list[Row]) -> None:
    table = Table("set", "figure", "value", "n")
    for row in rows:
        table.add_row(row.set, row.figure, f"{row.value:.1f}", row.n)
    Console().print(table)


if __name__ == "__main__":
    main()
