"""A report as JSON Lines, a record a line: for jq, databases and logs that read line by line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checker.model import Report
from checker.render.as_dict import as_json, to_dict

#: Lists of the report that become records, under these names, in this order.
LISTS = {"findings": "finding", "confirmed": "confirmed", "unchecked": "unchecked", "suppressed": "suppressed"}


def to_jsonlines(report: Report) -> str:
    """A line of JSON a record; every line ends with a newline.

    The first record is the report without its lists, ``{"record": "report", ...}``; then come its findings,
    confirmations, what only one report says (with its ``side``), what was not checked and what was put aside, each with
    the fields of the report's contract and with the names of both reports, ``name_a`` and ``name_b``, so that the
    lines of many comparisons can be put into one file.
    """
    return "".join(f"{as_json(record)}\n" for record in _records(to_dict(report)))


def _records(fields: dict[str, Any]) -> Iterator[dict[str, Any]]:
    names = {"name_a": fields["a"]["name"], "name_b": fields["b"]["name"]}
    lists = {*LISTS, "coverage"}
    yield {"record": "report", **names, **{name: value for name, value in fields.items() if name not in lists}}
    for name, record in LISTS.items():
        yield from ({"record": record, **names, **item} for item in fields[name])
        if name == "confirmed":
            for side in "ab":
                only = fields["coverage"][f"only_{side}"]
                yield from ({"record": "only", **names, "side": side, "evidence": item} for item in only)
