"""Tables of words: TOML in a language's folder -> a frozen value of the shape that the readers know.

The shapes are dataclasses of `checker.languages.shape`; a field's type says how its value is written:

    frozenset[str], tuple[str, ...]   words parted by white space, or a list where an entry holds blanks
    tuple[tuple[str, ...], ...]       a list; each entry is words parted by white space
    tuple[Row, ...]                   an array of tables, Row being a dataclass; or of lists in the order of its fields
    Mapping[str, X]                   a table
    str, int, bool, Decimal, an enum  as it is; a Decimal and the value of an enum as strings

Fields that a file leaves out keep the default of the shape. Underscores of field names are hyphens in the files.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from decimal import Decimal
from enum import Enum
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from checker.model.kept import kept

Shape = TypeVar("Shape")

#: The types of nine fields in ten, as they are written.
_OFTEN: dict[str, Any] = {
    "str": str,
    "bool": bool,
    "frozenset[str]": frozenset[str],
    "tuple[str, ...]": tuple[str, ...],
    "Mapping[str, str]": Mapping[str, str],
    "Mapping[str, int]": Mapping[str, int],
    "Mapping[str, frozenset[str]]": Mapping[str, frozenset[str]],
    "Mapping[str, tuple[str, ...]]": Mapping[str, tuple[str, ...]],
    "tuple[tuple[str, ...], ...]": tuple[tuple[str, ...], ...],
    "tuple[frozenset[str], ...]": tuple[frozenset[str], ...],
    "int": int,
}
#: The arguments of a type that holds words.
_OF_WORDS = ((str,), (str, ...))


def load(shape: type[Shape], folder: Path, name: str) -> Shape:
    """The table in that file of a language's folder; the shape's own defaults where there is no such file.

    Raises:
        ValueError: the file is no TOML, or holds a key or a value that the shape does not know; named with the file.
    """
    table = _tables(folder).get(name)
    if table is None:
        return shape()
    try:
        made: Shape = _filled(shape, table, name)
    except (ValueError, TypeError, KeyError, ArithmeticError) as error:
        raise ValueError(f"{folder / name}: {error}") from error
    return made


@cache
def _tables(folder: Path) -> dict[str, dict[str, Any]]:
    """All tables of a folder and the folders in it, by their names from there, "figures/ages.toml"."""
    paths = [Path(at, name) for at, _, names in os.walk(folder) for name in sorted(names) if name.endswith(".toml")]
    return kept(f"tables-{folder.name}", paths, lambda: _parsed(folder, paths)) if paths else {}


def _parsed(folder: Path, paths: Sequence[Path]) -> dict[str, dict[str, Any]]:
    import tomllib

    tables = {}
    for path in paths:
        try:
            tables[path.relative_to(folder).as_posix()] = tomllib.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            raise ValueError(f"{path}: {error}") from error
    return tables


def _filled(shape: Any, table: Mapping[str, Any], place: str) -> Any:
    types = _types(shape)
    given = {key.replace("-", "_"): value for key, value in table.items()}
    unknown = sorted(given.keys() - types.keys())
    if unknown:
        raise ValueError(f"{place}: no such key: {', '.join(unknown)}")
    return shape(**{name: _read(_hint(shape, types[name], name), value, place, name) for name, value in given.items()})


@cache
def _types(shape: Any) -> dict[str, str]:
    """The types of a shape's fields as they are written."""
    return {field.name: str(field.type) for field in fields(shape)}


def _hint(shape: Any, written: str, name: str) -> Any:
    """The type of a field; those that are written often need no look at what the module of the shape knows."""
    return _OFTEN.get(written) or _hints(shape)[name]


@cache
def _hints(shape: Any) -> dict[str, Any]:
    return get_type_hints(shape)


def _read(hint: Any, value: Any, *places: str) -> Any:
    if hint is str and type(value) is str:
        return value
    origin, parts = get_origin(hint), get_args(hint)
    if parts in _OF_WORDS:
        entries = _entries(value)
        if all(type(entry) is str for entry in entries):
            return origin(entries)
    place = ": ".join(places)
    if origin in (Union, UnionType):
        return _read(next(part for part in parts if part is not NoneType), value, place)
    if is_dataclass(hint):
        return _row(hint, value, place)
    if origin in (frozenset, set):
        return frozenset(_read(parts[0], entry, place) for entry in _entries(value))
    if origin is tuple and parts[-1] is Ellipsis:
        return tuple(_read(parts[0], entry, place) for entry in _entries(value))
    if origin is tuple:
        return tuple(_read(part, entry, place) for part, entry in zip(parts, _entries(value), strict=True))
    if origin is not None and issubclass(origin, Mapping):
        if parts[0] is str and get_args(parts[1]) in _OF_WORDS:  # most tables of tables
            make, words = get_origin(parts[1]), {key: _entries(entry) for key, entry in value.items()}
            if all(type(word) is str for entry in words.values() for word in entry):
                return {key: make(entry) for key, entry in words.items()}
        return {_read(parts[0], key, place): _read(parts[1], entry, place) for key, entry in value.items()}
    return _scalar(hint, value, place)


def _row(shape: Any, value: Any, place: str) -> Any:
    if isinstance(value, list):
        value = dict(zip((field.name for field in fields(shape)), value, strict=False))
    return _filled(shape, value, place)


def _entries(value: Any) -> list[Any]:
    return value.split() if isinstance(value, str) else list(value)


def _scalar(hint: Any, value: Any, place: str) -> Any:
    if hint is Decimal:
        return Decimal(value)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(value)
    if hint is int and isinstance(value, str):
        return int(value)
    if not isinstance(value, hint):
        raise ValueError(f"{place}: {value!r} is not of the type {hint.__name__}")
    return value
