"""The configuration of a desk: found upward from the working directory, read, and asked what holds for a draft.

The strongest first: an option of the command line; for the gate, the pair; an override whose paths match the draft, the
last one of them; the command's own table; the options for all commands; the default.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import field, fields, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.config.settings import ArchiveFormat, GateFormat, Settings
from checker.model.address import is_server
from checker.model.errors import ConfigError
from checker.model.frozen import frozen
from checker.rules.nearest import nearest

if TYPE_CHECKING:
    from checker.config.file import ConfigFile
    from checker.rules.toml_places import Place

FILE = "checker.toml"
SHARED_FILE = "pyproject.toml"
SHARED_TABLE = ("tool", "checker")
COMMANDS = ("diff", "batch", "gate", "archive", "watch")

#: Commands of commands: a table of the configuration is for all of them.
GROUPS = {"archive": ("add", "events", "check", "stale")}

#: The formats of commands that do not have all of them.
FORMATS = {"gate": frozenset(GateFormat), "archive": frozenset(ArchiveFormat)}

#: Keys that name files: relative to the folder of the configuration.
PATHS = frozenset({"rules", "output", "baseline", "cache", "store"})


@frozen
class Configuration:
    """A configuration as read, with its file. Without one, `path` and `content` are ``None`` and nothing is set.

    `root` is the folder that the paths in it start from. `source` and `within` are for the lines of its values.
    """

    root: Path
    path: Path | None = None
    content: ConfigFile | None = None
    source: str = field(default="", repr=False)
    within: tuple[str, ...] = ()

    def where(self, *place: str | int) -> str:
        """File and line of a value, as people jump to it."""
        from checker.rules.toml_places import line_of

        return f"{shown(self.path or self.root)}:{line_of(self.source, (*self.within, *place))}"

    def option(self, command: str, name: str) -> tuple[Any, tuple[str, ...]] | None:
        """What a command's table, or the options for all commands, say of an option; and where."""
        for table in ((command,), ()):
            holder: Any = self.content
            for part in table:
                holder = getattr(holder, part, None)
            value = getattr(holder, name, None)
            if value is not None and (table or _fits(command, name, value)):
                return value, (*table, name)
        return None


def find_config(folder: Path) -> Path | None:
    """The configuration that holds in a folder: the nearest one upward, no further than the repository's root.

    ``checker.toml``, or a ``pyproject.toml`` with a table ``[tool.checker]``.

    Raises:
        ConfigError: a folder has both.
    """
    folder = folder.resolve()
    for here in (folder, *folder.parents):
        found = [path for path in (here / FILE, here / SHARED_FILE) if path.is_file() and _speaks(path)]
        if len(found) > 1:
            raise ConfigError(
                f"{shown(found[0])}: {SHARED_FILE} beside it has [tool.checker] as well; keep one of them"
            )
        if found:
            return _own(found[0])
        if (here / ".git").exists():
            return None
    return None


def _own(path: Path) -> Path:
    """A configuration that was found. Raises ConfigError where it is a link to another folder's file.

    Its faults are quoted, so a link to any file of the machine would be a way to read it.
    """
    if path.is_symlink() and path.resolve().parent != path.parent:
        raise ConfigError(f"{shown(path)}: a link to another folder; name that file with --config")
    return path


def load_config(path: Path | None, *, folder: Path | None = None) -> Configuration:
    """The configuration in a file, or an empty one for `folder` (the working directory) where there is no file.

    Raises:
        ConfigError: the file is missing or broken; one line with file, line and field, for an unknown key with the
            nearest known one.
    """
    if path is None:
        return Configuration(root=folder or Path.cwd())
    from pydantic import ValidationError

    from checker.config.file import ConfigFile
    from checker.rules.toml_places import read_toml

    source, content = read_toml(path, shown(path), ConfigError)
    within = SHARED_TABLE if path.name == SHARED_FILE else ()
    for part in within:
        content = content.get(part, {}) if isinstance(content, dict) else {}
    configuration = Configuration(path.resolve().parent, path, None, source, within)
    try:
        return replace(configuration, content=ConfigFile.model_validate(content))
    except ValidationError as error:
        raise ConfigError(_fault(configuration, error.errors(include_url=False)[0])) from None


def default_map(configuration: Configuration) -> dict[str, dict[str, Any]]:
    """The configured options, command by command, as the command line would state them; for a group, once a member."""
    if configuration.content is None:
        return {}  # and none of the tables' types is made: a run without a configuration has nothing to check
    from checker.config.file import TABLES, Options

    named = {command: list(TABLES[command].model_fields) for command in COMMANDS}
    named |= {"rules": list(Options.model_fields), "config": list(TABLES["gate"].model_fields)}
    # no table of their own; a file named for all commands to write to is not theirs
    named |= {"matrix": ["fail_on", "rules", "model", "ui"], "serve": ["rules", "model", "ui"]}
    said = {
        command: {
            name: stated(configuration, name, found[0])
            for name in names
            if (found := configuration.option(command, name)) is not None
        }
        for command, names in named.items()
    }
    return said | {group: dict.fromkeys(members, said[group]) for group, members in GROUPS.items()}


def stated(configuration: Configuration, name: str, value: Any) -> Any:
    """A configured value as the command line would state it: paths from the working directory, days as text."""
    if (name == "output" and value == "-") or (name == "store" and is_server(value)):
        return value
    if name in PATHS or (name == "model" and (configuration.root / value).exists()):
        return shown(configuration.root / value)
    if isinstance(value, StrEnum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def configured(configuration: Configuration, command: str, given: Settings, fixed: frozenset[str]) -> Settings:
    """`given`, and over it what a command's table and the options for all commands say; `fixed` names stay."""
    names = [each.name for each in fields(Settings) if each.name not in fixed]
    found = {name: option[0] for name in names if (option := configuration.option(command, name))}
    return replace(given, **found)


def settings_for(
    configuration: Configuration, draft: str | None, given: Settings, fixed: frozenset[str] = frozenset()
) -> Settings:
    """What holds for a draft: `given`, and over it the overrides that match; `fixed` names are left as they are.

    Args:
        draft: the path of report B from the working directory; ``None`` for a text without one.
    """
    names = [each.name for each in fields(Settings) if each.name not in fixed]
    for _, override in matching(configuration, draft):
        said = {name: value for name in names if (value := getattr(override, name, None)) is not None}
        given = replace(given, **said)
    return given


def matching(configuration: Configuration, draft: str | None) -> Iterator[tuple[int, Any]]:
    """The overrides whose paths match a draft, with their numbers, in the order of the file."""
    if draft is None or configuration.content is None or not configuration.content.overrides:
        return
    from pathspec import GitIgnoreSpec

    path = relative(configuration, draft)
    for number, override in enumerate(configuration.content.overrides):
        if not path.startswith("../") and GitIgnoreSpec.from_lines(override.paths).match_file(path):
            yield number, override


def relative(configuration: Configuration, path: str | Path) -> str:
    """A path from the folder of the configuration, with forward slashes."""
    return Path(os.path.relpath(Path(path).absolute(), configuration.root)).as_posix()


def shown(path: Path) -> str:
    """A path as the user would type it: from the working directory."""
    try:
        return os.path.relpath(path.absolute())
    except ValueError:  # another drive
        return str(path)


def _fits(command: str, name: str, value: Any) -> bool:
    """Whether an option for all commands is one of this command's: a format of `diff` need not be one of the gate."""
    return name != "format" or command not in FORMATS or value in FORMATS[command]


def _speaks(path: Path) -> bool:
    """Whether a file configures the checker."""
    if path.name == FILE:
        return True
    import tomllib

    raw = path.read_bytes()
    if b"checker" not in raw:
        return False  # most have no such table, and need not be parsed
    try:
        tool = tomllib.loads(raw.decode("utf-8")).get("tool")
    except ValueError:
        return b"[tool.checker" in raw  # read again where the fault can be told
    return isinstance(tool, dict) and "checker" in tool


def _fault(configuration: Configuration, fault: Mapping[str, Any]) -> str:
    from checker.config.file import known_keys

    place: Place = tuple(fault["loc"])
    told = fault["msg"].removeprefix("Value error, ")
    if fault["type"] == "extra_forbidden":
        known = known_keys(tuple(place))
        near = nearest(str(place[-1]).replace("-", "_"), known)
        told = f"unknown key; did you mean {near}?" if near else f"unknown key; known are {', '.join(known)}"
    if fault["type"] == "missing":
        told = "this key is required"
    return f"{configuration.where(*place)}: {_dotted(place)}: {told}"


def _dotted(place: Place) -> str:
    """A place in words: ``pairs[2].fail_on``, counted from 1."""
    written = ""
    for part in place:
        written += f"[{part + 1}]" if isinstance(part, int) else f".{part}"
    return written.lstrip(".") or FILE
