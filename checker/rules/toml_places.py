"""TOML files that people write: read, and every fault told with file and line.

The parser of the standard library says where its syntax is broken, and forgets where a value stood; `line_of` finds
that again.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.model.errors import CheckerError
from checker.model.patterns import compiled

if TYPE_CHECKING:
    from pydantic import ValidationError

#: The way to a value: names of tables and keys, and numbers of the elements of arrays, 0-based.
Place = Sequence[str | int]

#: Bytes; a rule with all its words and examples has a hundredth.
LARGEST = 1_000_000

_HEADER = compiled(r"^\s*(?P<open>\[\[?)(?P<name>[^\[\]]+)\]\]?\s*(?:#.*)?$")
_ASSIGNED = compiled(r"""^\s*(?P<name>(?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=""")
_PART = compiled(r"""[\w-]+|"[^"]*"|'[^']*'""")


def read_toml(path: Path, shown: str, raising: type[CheckerError]) -> tuple[str, dict[str, Any]]:
    """The text of a file and what it holds; `shown` is the name that errors call it by.

    Raises:
        raising: the file cannot be read, is not UTF-8 or not TOML; the line names the place.
    """
    try:
        raw = _whole(path)
        source = raw.decode("utf-8")
    except OSError as error:
        raise raising(f"{shown}: cannot be read: {error.strerror or error}") from None
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise raising(f"{shown}:{line}: not UTF-8; save the file as UTF-8") from None
    try:
        return source, tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise raising(_syntax_fault(shown, source, error)) from None
    except (RecursionError, ValueError):  # ValueError: a number of more digits than Python reads
        raise raising(f"{shown}: nested too deeply, or a number in it is too long") from None


def _whole(path: Path) -> bytes:
    """All of a file that people wrote. Raises OSError for what is no file, such as a pipe, which may never end."""
    if path.exists() and not path.is_file():
        raise OSError(None, "not a file")
    with path.open("rb") as file:
        raw = file.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise OSError(None, f"larger than {LARGEST // 1_000_000} MB, which nobody wrote by hand")
    return raw


def first_fault(shown: str, source: str, error: ValidationError, known: Sequence[str], within: Place = ()) -> str:
    """The first fault of a file in one line: file, line, field, and what is wrong.

    Args:
        known: the fields there are, for a field that is none of them.
        within: the table the checked content was taken from.
    """
    fault = error.errors(include_url=False)[0]
    place = tuple(fault["loc"])
    told = fault["msg"].removeprefix("Value error, ")
    if fault["type"] == "extra_forbidden":
        told = "unknown field; " + "known are " + ", ".join(sorted(known))
    if fault["type"] == "missing":
        told = "this field is required"
    field = ".".join(map(str, place)) or "rule"
    return f"{shown}:{line_of(source, (*within, *place))}: {field}: {told}"


def line_of(source: str, place: Place) -> int:
    """The 1-based line of a value: of its key, or of the nearest table or key around it; 1 where none stands there."""
    best, found = 0, 1
    for line, stated in _stated(source):
        if len(stated) > best and tuple(place[: len(stated)]) == stated:
            best, found = len(stated), line
    return found


def _stated(source: str) -> Iterator[tuple[int, tuple[str | int, ...]]]:
    """Every header and key of a file with its line and its whole place."""
    table: tuple[str | int, ...] = ()
    arrays: Counter[tuple[str | int, ...]] = Counter()
    for line, content in enumerate(source.split("\n"), 1):
        if header := _HEADER.match(content):
            table = _numbered(_parts(header["name"]), arrays)
            if header["open"] == "[[":
                arrays[table] += 1
                table = (*table, arrays[table] - 1)
            yield line, table
        elif assigned := _ASSIGNED.match(content):
            yield line, (*table, *_parts(assigned["name"]))


def _numbered(names: Sequence[str], arrays: Counter[tuple[str | int, ...]]) -> tuple[str | int, ...]:
    """The place of a header: inside an array of tables it belongs to the last element so far."""
    place: tuple[str | int, ...] = ()
    for name in names:
        if place in arrays:
            place = (*place, arrays[place] - 1)
        place = (*place, name)
    return place


def _parts(name: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in _PART.findall(name))


def _syntax_fault(shown: str, source: str, error: tomllib.TOMLDecodeError) -> str:
    place = re.search(r"\(at line (\d+), column (\d+)\)", str(error))
    line = int(place[1]) if place else source.count("\n") + 1
    told = re.sub(r"\s*\(at .*\)$", "", str(error))
    return f"{shown}:{line}: not valid TOML: {told}"
