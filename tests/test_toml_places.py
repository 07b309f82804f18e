"""The line of a value is found in every kind of table."""

from __future__ import annotations

import pytest

from checker.rules.toml_places import Place, line_of

SOURCE = """\
ui = "de"
[severity]
number-mismatch = { near = "note" }

[[pairs]]
draft = "a.md"
sources = [
  "x.txt",
]
[[pairs]]
draft = "b.md"   # fail_on = "error"

[[overrides]]
paths = ["sport/*"]
[overrides.severity]
"number-scale" = "off"
[[overrides]]
paths = ["x"]
[overrides.severity]
number-unit = "off"
[tool.checker]
ui = "en"
"""


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("ui",), 1),
        (("severity",), 2),
        (("severity", "number-mismatch", "near"), 3),
        (("pairs", 0), 5),
        (("pairs", 0, "draft"), 6),
        (("pairs", 0, "sources", 0, "path"), 7),
        (("pairs", 1), 10),
        (("pairs", 1, "draft"), 11),
        (("pairs", 1, "fail_on"), 10),
        (("overrides", 0, "severity", "number-scale"), 16),
        (("overrides", 1, "severity", "number-unit"), 20),
        (("tool", "checker", "ui"), 22),
        (("nowhere",), 1),
        ((), 1),
    ],
)
def test_a_value_is_found_where_it_stands(place: Place, line: int) -> None:
    assert line_of(SOURCE, place) == line
