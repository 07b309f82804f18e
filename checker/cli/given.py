"""What an option was given, as its command takes it, without the checks where there is nothing to check.

The command line's library has pydantic check every option, those that nobody gave too, and loading pydantic is a tenth
of a run. Words, paths and choices are checked here as it checks them; all that is given otherwise is left to it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any

#: What stands for a value that has to be checked.
_UNSURE = object()


def lightly(command: Any) -> Any:
    """The command, of whatever kind the library makes them, and those under it, checking what has to be checked."""
    command.get_params = partial(_parameters, command.get_params)
    for each in getattr(command, "commands", {}).values():
        lightly(each)
    return command


def _parameters(all_of: Callable[[Any], list[Any]], ctx: Any) -> list[Any]:
    """The parameters of a command, the one for help too, each with its way to a value."""
    parameters = all_of(ctx)
    for parameter in parameters:
        # other versions of the library check without pydantic, and say otherwise what a parameter is
        if hasattr(parameter, "type_descriptor") and "process_value" not in vars(parameter):
            parameter.process_value = partial(_value, parameter, parameter.process_value)
    return parameters


def _value(parameter: Any, checked: Callable[[Any, Any], Any], ctx: Any, value: Any) -> Any:
    taken = _taken(parameter, value)
    if taken is _UNSURE:
        return checked(ctx, value)
    return taken if parameter.callback is None else parameter.callback(ctx, parameter, taken)


def _taken(parameter: Any, value: Any) -> Any:
    """The value as the command takes it; `_UNSURE` where that is for the library to say."""
    kind, info = parameter.type_descriptor.annotation, parameter.type_descriptor.parameter_info
    if parameter.multiple or parameter.nargs != 1 or info.parser is not None:
        words = kind == list[str] and isinstance(value, tuple) and value and all(type(each) is str for each in value)
        return list(value) if words else _UNSURE
    if value is None:
        return _UNSURE if parameter.required else None
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next((each for each in kind if value is each or value == each.value), _UNSURE)
    if kind is Path and isinstance(value, str):
        return Path(value) if _needs_no_look(value, info) else _UNSURE
    # a number is the one that the command has by default, so it lies within its bounds
    plain = kind in (str, bool) or (kind in (int, float) and value == parameter.default)
    return value if plain and type(value) is kind else _UNSURE


def _needs_no_look(path: str, info: Any) -> bool:
    """Whether nothing is asked of a path but that, where there is such a file, it can be read."""
    asked = info.exists or info.writable or info.resolve_path or info.allow_dash or info.path_type is not None
    return not asked and info.file_okay and info.dir_okay and "\0" not in path and _readable(path)


def _readable(path: str) -> bool:
    return os.access(path, os.R_OK) or not os.path.exists(path)
