"""The words of all languages at once: a report is taken apart before its language is known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import fields
from functools import cache
from typing import Any

from checker.languages import CODES, pack
from checker.languages.shape.wire import Wire


@cache
def words() -> Wire:
    """What any of the languages says of a report's surroundings; of two that give a key, the later holds."""
    tables = [pack(code).wire for code in CODES]
    return Wire(**{field.name: _together([getattr(table, field.name) for table in tables]) for field in fields(Wire)})


def _together(values: list[Any]) -> Any:
    first = values[0]
    if isinstance(first, Mapping):
        return {key: entry for value in values for key, entry in value.items()}
    if isinstance(first, frozenset):
        return first.union(*values[1:])
    return tuple(dict.fromkeys(entry for value in values for entry in value))


def either(entries: Iterable[str]) -> str:
    """A regular expression for any of the entries, longest first; for none of them, one that never matches."""
    return "|".join(re.escape(entry) for entry in sorted(entries, key=lambda entry: (-len(entry), entry))) or "(?!)"
