"""What a repository that nobody vouches for may name: files inside of it, and the models that come with the checker.

`checker gate` runs in build services on what a stranger's change configures. A path that leaves the repository, by
itself or through a link, would put other files of the machine into the report, or write over them.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from urllib.parse import urlsplit

from checker.align.encode import NAMES
from checker.config.read import Configuration
from checker.model.address import is_server
from checker.model.errors import ConfigError, InputError
from checker.model.hosts import is_loopback

#: The encoders that the checker knows itself; any other name is a download or code that a model brings along.
BUNDLED = frozenset(NAMES)

#: What lifts the refusal, by command.
LIFTED = {
    "gate": "checker gate --trust",
    "diff": "checker diff without --untrusted",
    "archive": "checker archive without --untrusted",
    "watch": "checker watch without --untrusted",
}

#: What no draft and no source is: the repository's own keeping.
KEPT_BY_GIT = ".git"


def base_of(configuration: Configuration) -> Path:
    """The folder that nothing may leave: the repository of the configuration, or its own folder outside of one."""
    root = configuration.root.resolve()
    return next((folder for folder in (root, *root.parents) if (folder / KEPT_BY_GIT).exists()), root)


def is_inside(path: Path, base: Path) -> bool:
    """Whether a path, with all its links followed, lies in `base` and not in what git keeps there."""
    real = Path(os.path.realpath(path))
    return real.is_relative_to(base) and KEPT_BY_GIT not in real.relative_to(base).parts


def check_options(configuration: Configuration, command: str, fixed: Callable[[str], bool]) -> None:
    """Raises ConfigError where the configuration leads out of the repository: to a file, a server, a model of its own.

    Args:
        command: whose options they are.
        fixed: whether the command line states an option itself; then the configuration's is not used.
    """
    base = base_of(configuration)
    for name in ("rules", "output", "baseline", "cache", "store", "model"):
        found = configuration.option(command, name)
        if found is None or fixed(name):
            continue
        value, place = found
        if name == "model":
            if value not in BUNDLED:
                told = f"{value}: a model that does not come with checker"
                raise ConfigError(_refused(configuration, place, told, command))
        elif name == "store" and is_server(value):
            told = f"{value}: a server; name it on the command line, --store {value}"
            raise ConfigError(_refused(configuration, place, told, command))
        elif not is_inside(configuration.root / value, base):
            raise ConfigError(_refused(configuration, place, f"{value}: leads out of the repository", command))
        if name == "rules":
            for path in sorted((configuration.root / value).glob("*.toml")):
                check_path(configuration, path, place, command)


def check_reports(configuration: Configuration, names: Iterable[str]) -> None:
    """Raises InputError where a report is none of the repository's: a change may make a link of a file.

    Args:
        names: as they were typed; - is standard input.
    """
    base = base_of(configuration)
    for name in names:
        if name != "-" and not is_inside(Path(name), base):
            raise InputError(f"{name}: leads out of the repository; where you trust it: {LIFTED['diff']}")


def check_path(configuration: Configuration, path: Path, place: tuple[str | int, ...], command: str = "gate") -> None:
    """Raises ConfigError where a file that the configuration leads to is none of the repository's."""
    if not is_inside(path, base_of(configuration)):
        told = os.path.relpath(path, configuration.root)
        raise ConfigError(_refused(configuration, place, f"{told}: leads out of the repository", command))


def check_judge(configuration: Configuration) -> None:
    """Raises ConfigError where the configuration names a second reader that is not a server of this machine.

    Texts would leave the machine, or a model be fetched, because a file in a repository says so.
    """
    content = configuration.content
    if content is None or content.judge is None:
        return
    address = urlsplit(content.judge.use)
    if address.scheme in ("http", "https") and is_loopback(address.hostname or ""):
        return
    told = f"{content.judge.use}: no server of this machine; name it on the command line, --judge {content.judge.use}"
    raise ConfigError(_refused(configuration, ("judge", "use"), told, "gate"))


def _refused(configuration: Configuration, place: tuple[str | int, ...], told: str, command: str) -> str:
    return f"{configuration.where(*place)}: {told}; where you trust this repository: {LIFTED[command]}"
