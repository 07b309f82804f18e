"""Regular expressions of the installation, compiled once and kept in the user's cache.

Python keeps what it compiled of modules and compiles patterns in every run, a seventh of a cold one here. What its
compiler makes of a pattern is a row of numbers, which its engine takes and checks; the way in is not public. So numbers
are taken from no other version of Python, and where the way is closed, patterns are compiled as ever.

For patterns written in modules and those that tables of words make: what a report or a desk brings is compiled by
`re`, and nothing of it is kept.
"""

from __future__ import annotations

import atexit
import re
from array import array
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, AnyStr, TypeAlias

from checker.model.kept import keep, kept

#: Flags, numbers, groups, and the names of groups: what the engine is given beside the source.
Form: TypeAlias = tuple[int, bytes, int, tuple[tuple[str, int], ...], tuple[str | None, ...]]

_SOURCES = (Path(__file__),)


def compiled(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As `re.compile`, for a source that is the installation's own. Raises re.error as that does.

    Unlike that it makes a new pattern each time: whoever asks keeps it.
    """
    key = (source, int(flags))
    try:
        form = _known().get(key)
        if form is None:
            form = _known()[key] = _formed(*key)
            _keep_at_exit()
        return _restored(source, form)
    except (ImportError, AttributeError, TypeError, ValueError, RuntimeError):  # another engine than is known here
        return re.compile(source, flags)


def _formed(source: str | bytes, flags: int) -> Form:
    """What Python's compiler makes of a pattern."""
    parser, compiler = import_module("re._parser"), import_module("re._compiler")
    parsed = parser.parse(source, flags)
    state = parsed.state
    names: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    numbers = array("I", compiler._code(parsed, flags))
    return flags | state.flags, numbers.tobytes(), state.groups - 1, tuple(state.groupdict.items()), tuple(names)


def _restored(source: AnyStr, form: Form) -> re.Pattern[AnyStr]:
    engine: Any = import_module("_sre")
    flags, numbers, groups, numbered, names = form
    row = array("I")
    row.frombytes(numbers)
    pattern: re.Pattern[AnyStr] = engine.compile(source, flags, row.tolist(), groups, dict(numbered), names)
    return pattern


@cache
def _known() -> dict[tuple[str | bytes, int], Form]:
    return kept("patterns", _SOURCES, dict)


@cache
def _keep_at_exit() -> None:
    """Once a run, where one was compiled that no run before had."""
    atexit.register(lambda: keep("patterns", _SOURCES, _known()))
