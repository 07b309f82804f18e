"""The pairs of the configuration, spelled out: which draft is held against which sources, and what holds for it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, replace
from datetime import date
from glob import escape, has_magic
from pathlib import Path
from typing import TYPE_CHECKING

from checker.config.read import Configuration
from checker.config.settings import Settings
from checker.config.switches import Held
from checker.config.trust import check_path
from checker.model.errors import ConfigError
from checker.model.frozen import frozen

if TYPE_CHECKING:
    from checker.config.file import Pair

#: Stands in a source for the name of the draft's file without its suffix.
STEM = "{stem}"


@frozen
class Source:
    """A source of a draft; `lang` and `date` where they are stated for it alone."""

    path: str
    lang: str | None = None
    date: date | None = None


@frozen
class Task:
    """A draft and what it is held against. Paths are relative to `root`, with forward slashes.

    `line` is that of the pair in the configuration; `missing` are patterns of sources without any file.
    """

    root: Path
    draft: str
    sources: tuple[Source, ...]
    missing: tuple[str, ...]
    held: Held
    line: int

    @property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """Draft and source of each comparison."""
        return frozenset((self.draft, source.path) for source in self.sources)

    @property
    def paths(self) -> frozenset[str]:
        return frozenset({self.draft, *(source.path for source in self.sources)})


@frozen
class Plan:
    """All tasks in the order of the configuration, and the patterns of drafts that no file matches."""

    tasks: tuple[Task, ...]
    idle: tuple[str, ...] = ()

    @property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """Draft and source of every comparison."""
        return frozenset().union(*(task.pairs for task in self.tasks))


def plan(
    configuration: Configuration, held: Callable[[str], Held], fixed: frozenset[str], *, trust: bool = True
) -> Plan:
    """What the gate has to check. A draft and a source that two pairs name are checked as the first one says.

    Args:
        held: what holds for a draft by its path from the working directory.
        fixed: names of settings from the command line, which no pair changes.
        trust: whether pairs may name files outside of the repository.

    Raises:
        ConfigError: no pairs are configured, a pattern is none, or one leads where it may not.
    """
    if configuration.content is None or not configuration.content.pairs:
        where = configuration.where("pairs") if configuration.path else "checker.toml: no such file from here up"
        raise ConfigError(f"{where}: no pairs to check; write [[pairs]] with a draft and its sources")
    tasks: list[Task] = []
    idle: list[str] = []
    seen: set[tuple[str, str]] = set()
    for number, pair in enumerate(configuration.content.pairs):
        place = ("pairs", number, "draft")
        for pattern in pair.draft:
            drafts = _expanded(configuration, pattern, place, has_magic(pattern))
            if not drafts:
                idle.append(pattern)
            for draft in drafts:
                if task := _task(configuration, number, pair, draft, held, fixed, seen):
                    tasks.append(task)
                    for path in () if trust else sorted(task.paths):
                        check_path(configuration, configuration.root / path, ("pairs", number))
    return Plan(tuple(tasks), tuple(idle))


def _task(
    configuration: Configuration,
    number: int,
    pair: Pair,
    draft: str,
    held: Callable[[str], Held],
    fixed: frozenset[str],
    seen: set[tuple[str, str]],
) -> Task | None:
    """The task of one draft; ``None`` where all its sources were named before."""
    sources: list[Source] = []
    missing = []
    for position, source in enumerate(pair.sources):
        magic = has_magic(source.path)
        stem = Path(draft).stem
        pattern = source.path.replace(STEM, escape(stem) if magic else stem)
        found = _expanded(configuration, pattern, ("pairs", number, "sources", position), magic)
        others = [path for path in found if path != draft]
        if not others:
            missing.append(pattern)
        new = [path for path in others if (draft, path) not in seen]
        seen.update((draft, path) for path in new)
        sources += [Source(path, source.lang, source.date) for path in new]
    if not sources and not missing:
        return None
    holds = held(os.path.relpath(configuration.root / draft))
    line = int(configuration.where("pairs", number).rpartition(":")[2])
    settings = _settings(pair, holds.settings, fixed)
    return Task(configuration.root, draft, tuple(sources), tuple(missing), replace(holds, settings=settings), line)


def _settings(pair: Pair, given: Settings, fixed: frozenset[str]) -> Settings:
    """What the pair says itself, over what holds for its draft."""
    names = [each.name for each in fields(Settings) if each.name not in fixed]
    return replace(given, **{name: value for name in names if (value := getattr(pair, name, None)) is not None})


def _expanded(configuration: Configuration, pattern: str, place: Sequence[str | int], magic: bool) -> list[str]:
    """The files a pattern stands for, sorted; a path without wildcards stands for itself, there or not."""
    if not magic:
        return [_relative(configuration.root, configuration.root / pattern)]
    try:
        return sorted(_matched(configuration.root, pattern))
    except (ValueError, NotImplementedError) as error:
        told = "a pattern starts in the folder of the configuration" if Path(pattern).is_absolute() else str(error)
        raise ConfigError(f"{configuration.where(*place)}: {pattern}: {told}") from None


def _matched(root: Path, pattern: str) -> Iterator[str]:
    for path in root.glob(pattern):
        # what a tool hides (.git, an editor's own copies) is no draft
        if path.is_file() and not any(part.startswith(".") and part != ".." for part in path.relative_to(root).parts):
            yield _relative(root, path)


def _relative(root: Path, path: Path) -> str:
    return Path(os.path.relpath(path, root)).as_posix()
