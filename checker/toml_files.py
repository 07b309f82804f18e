"""TOML files that people write: read, and where one is wrong, a line that names file, line and field."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from checker.errors import RuleError


def read_toml(path: Path) -> tuple[dict[str, Any], str]:
    """The content of a TOML file, and its source.

    Raises:
        RuleError: it cannot be read, is not UTF-8 or no TOML.
    """
    try:
        source = path.read_bytes().decode("utf-8")
    except OSError as error:
        raise RuleError(f"{path}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise RuleError(f"{path}:{line}: not UTF-8; save the file as UTF-8") from None
    try:
        return tomllib.loads(source), source
    except tomllib.TOMLDecodeError as error:
        raise RuleError(_syntax_fault(path, source, error)) from None


def _syntax_fault(path: Path, source: str, error: tomllib.TOMLDecodeError) -> str:
    place = re.search(r"\(at line (\d+), column (\d+)\)", str(error))
    line = int(place[1]) if place else source.count("\n") + 1
    told = re.sub(r"\s*\(at .*\)$", "", str(error))
    return f"{path}:{line}: not valid TOML: {told}"


def first_fault(path: Path, source: str, error: ValidationError, known: Iterable[str]) -> str:
    """The first thing a model found wrong, in one line; `known` are the fields there are."""
    fault = error.errors(include_url=False)[0]
    place = tuple(str(part) for part in fault["loc"])
    told = fault["msg"].removeprefix("Value error, ")
    if fault["type"] == "extra_forbidden":
        told = "unknown field; " + "known are " + ", ".join(sorted(known))
    if fault["type"] == "missing":
        told = "this field is required"
    field = ".".join(place) or "file"
    return f"{path}:{line_of(source, place)}: {field}: {told}"


def line_of(source: str, place: Sequence[str]) -> int:
    """The line of a field: its table's header, then its key inside that table. Line 1 where neither stands there."""
    lines = source.split("\n")
    names = [part for part in place if not part.isdigit()]
    nth = next((int(part) for part in place if part.isdigit()), 0)
    if not names:
        return 1
    header = re.compile(rf"^\s*\[\[?\s*{re.escape(names[0])}\s*\]\]?")
    tables = [number for number, line in enumerate(lines) if header.match(line)]
    if not tables:
        return _key_line(lines, 0, names[0]) or 1
    start = tables[min(nth, len(tables) - 1)]
    return (_key_line(lines, start + 1, names[1]) if len(names) > 1 else None) or start + 1


def _key_line(lines: Sequence[str], start: int, key: str) -> int | None:
    """The 1-based line of a key from line `start` (0-based) on, before the next table."""
    assigned = re.compile(rf"^\s*{re.escape(key)}\s*[.=]")
    for number in range(start, len(lines)):
        if lines[number].startswith("["):
            return None
        if assigned.match(lines[number]):
            return number + 1
    return None
